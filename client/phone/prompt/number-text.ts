/** Digits of Arabic and Persian keyboards, by their first code point. */
const zeros = [0x0660, 0x06f0];

const westernDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
};

/** What was typed as a plain number: "1 250,5" and "١٢٥٠٫٥" are 1250.5. Null when it is none. */
export function readNumber(typed: string): { number: number; places: number } | null {
  const plain = typed
    .trim()
    .replaceAll(/[٠-٩۰-۹]/g, westernDigit)
    .replaceAll(/[\s'’]/g, '')
    .replace(/[−–]/, '-')
    .replace(/[,٫]/, '.');
  const found = /^-?\d+(?:\.(\d+))?$/.exec(plain);
  return found === null ? null : { number: Number(plain), places: found[1]?.length ?? 0 };
}

interface Band {
  min: number;
  max: number;
  places: number;
}

/** One tap on less or more: about a fiftieth of the band, a round number. */
export function stepOf({ min, max, places }: Band): number {
  const smallest = 10 ** -places;
  const about = (max - min) / 50;
  const power = 10 ** Math.floor(Math.log10(Math.max(about, smallest)));
  const round = [1, 2, 5, 10].map((of) => of * power).find((step) => step >= about) ?? smallest;
  return Math.max(smallest, round);
}

/** The number after one tap; from nowhere it starts in the middle of the band. */
export function stepped(from: number | null, by: 1 | -1, band: Band): number {
  const step = stepOf(band);
  const start = from ?? band.min + (band.max - band.min) / 2;
  const next = from === null ? Math.round(start / step) * step : start + by * step;
  return Number(Math.min(band.max, Math.max(band.min, next)).toFixed(band.places));
}
