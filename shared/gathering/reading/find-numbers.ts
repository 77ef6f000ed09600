import type { MaskKind } from '../../contract/cards/asks.ts';
import type { Mask } from './text-reading.ts';

/** One kind of thing to hide. `group` is hidden alone, where the words before it only lead to it. */
interface Finder {
  /** Null: is not hidden, but nothing else may be found in it either: a date, a time, a price. */
  kind: MaskKind | null;
  pattern: RegExp;
  group?: string;
  /** Whether what was found is it; gives how much of it, in characters, from the start. */
  length?(found: string): number;
}

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** The check digit of card numbers. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The longest beginning with 13 to 19 digits that is a card number; 0 for none. */
function cardLength(found: string): number {
  for (let end = found.length; end > 0; end -= 1) {
    const digits = digitsOf(found.slice(0, end));
    if (digits.length < 13) return 0;
    if (digits.length <= 19 && /\d/u.test(found.charAt(end - 1)) && isLuhn(digits)) return end;
  }
  return 0;
}

/** A list such as "0 1 2 3 4 5 6 7 8 9 10" is no telephone number. */
const phoneLength = (found: string): number => {
  const groups = found.split(/\D+/u).filter((group) => group !== '');
  return groups.length <= digitsOf(found).length / 2 ? found.length : 0;
};

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);
const unlessYear = (found: string): number => (isYear(found) ? 0 : found.length);
/** "w8 2nd" is a room on a floor. */
const unlessOrdinal = (found: string): number =>
  /^[^A-Z]*\d(?:st|nd|rd|th)$/u.test(found) ? 0 : found.length;

const GAP = String.raw`[ \u00a0.\-/()]{0,3}`;
const START = String.raw`(?<![\p{L}\p{N}])`;
const ends = String.raw`(?![\p{L}\p{N}])`;
const NUMBER_WORD = String.raw`(?:[ -]?(?:numbers?|nummer|num|nr|no|id|código|numéro|número|n°|nº))?`;
const ORDER_WORD =
  'order|booking|reference|ref|invoice|account|ticket|parcel|tracking|customer|loyalty|membership|' +
  'bestellung|bestell|auftrags?|rechnungs?|kunden|konto|sendungs?|buchungs?|' +
  'commande|facture|dossier|compte|client|réservation|pedido|factura|cuenta|reserva|cliente';
const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|' +
  'PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';
const OUTWARD = String.raw`[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y])`;

const re = (source: string, flags = 'giu'): RegExp => new RegExp(source, flags);

/** In order: what an earlier one took is not looked at again. */
const finders: readonly Finder[] = [
  {
    kind: 'email',
    pattern: re(
      String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:\s?@\s?|\s?[([]\s?at\s?[)\]]\s?)` +
        String.raw`[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}`,
    ),
  },
  // Dates, clocks, prices.
  { kind: null, pattern: re(String.raw`${START}\d{4}-\d{2}-\d{2}${ends}`) },
  { kind: null, pattern: re(String.raw`${START}\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})${ends}`) },
  { kind: null, pattern: re(String.raw`${START}\d{1,2}[:.]\d{2}\s?[-–]\s?\d{1,2}[:.]\d{2}${ends}`) },
  { kind: null, pattern: re(String.raw`${START}(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d${ends}`) },
  {
    kind: null,
    pattern: re(String.raw`[£$€]\s?\d[\d.,\s]{0,20}\d|(?<![\d.,])\d[\d.,\s]{0,20}\s?(?:[£$€]|eur|gbp|usd)`),
  },
  {
    kind: 'card',
    pattern: re(String.raw`${START}[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?${ends}`, 'gu'),
  },
  { kind: 'card', pattern: re(String.raw`(?<![\p{L}\p{N}+])\d(?:[ \u00a0-]?\d){12,22}`), length: cardLength },
  {
    kind: 'postcode',
    pattern: re(String.raw`${START}(?:D-|(?:PLZ|zip(?: code)?|code postal|CP):?\s)\d{5}(?:-\d{4})?${ends}`),
  },
  { kind: 'postcode', pattern: re(String.raw`${START}\d{4} ?[A-Z]{2}(?= \p{Lu}\p{Ll}{2})`, 'gu') },
  {
    kind: 'phone',
    group: 'id',
    pattern: re(
      String.raw`${START}(?:phone|telephone|tel|call|ring|text|mobile|cell|telefon|handy|anruf|nummer|number|téléphone|portable|teléfono|móvil)` +
        String.raw`(?: me| us| on| at| is| ist| unter| au| al|:|\.){0,3}\s{1,3}(?<id>\d(?:${GAP}\d){6,14})(?!\d)`,
    ),
    length: phoneLength,
  },
  {
    kind: 'order',
    group: 'id',
    pattern: re(
      String.raw`${START}(?:${ORDER_WORD})${NUMBER_WORD}\.?:?\s?(?:#\s?)?(?<id>(?:[A-Z]{1,4}[-\s]?)?\d[\dA-Z-]{2,}\d[\dA-Z]*)${ends}`,
    ),
    length: unlessYear,
  },
  { kind: 'order', pattern: re(String.raw`#\s?(?![12][09]\d\d${ends})[A-Z]{0,3}-?\d[\dA-Z-]{3,}`) },
  {
    kind: 'phone',
    pattern: re(String.raw`(?<![\p{L}\p{N}])(?:\+|00)${GAP}[1-9](?:${GAP}\d){6,13}(?!\d)`),
    length: phoneLength,
  },
  { kind: 'phone', pattern: re(String.raw`${START}\(?0(?:${GAP}\d){9,10}(?!\d)`), length: phoneLength },
  { kind: 'phone', pattern: re(String.raw`${START}\(?0(?:${GAP}\d){8,12}(?!\d)`), length: phoneLength },
  { kind: 'phone', pattern: re(String.raw`(?<![\p{L}\p{N}])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}${ends}`) },
  {
    kind: 'order',
    pattern: re(
      String.raw`${START}(?=[A-Z\d-]{0,40}[A-Z])(?:[A-Z]{1,4}-?\d{5,40}[A-Z\d-]{0,40}|(?=(?:[A-Z-]{0,40}\d){5})[A-Z\d]{8,64})${ends}`,
    ),
  },
  { kind: 'order', pattern: re(String.raw`${START}\d{10,}${ends}`) },
  {
    kind: 'postcode',
    pattern: re(String.raw`${START}(?:GIR ?0AA|${OUTWARD} ?\d[ABD-HJLNP-UW-Z]{2})${ends}`),
    length: unlessOrdinal,
  },
  { kind: 'postcode', pattern: re(String.raw`${START}(?:${STATES}),?\s\d{5}(?:-\d{4})?${ends}`, 'gu') },
  { kind: 'postcode', pattern: re(String.raw`${START}\d{5}-\d{4}${ends}`) },
];

/** Stands for what was found already: no letter, digit or space. */
const TAKEN = '\u0001';

interface Search {
  masks: Mask[];
  /** The text with what was found taken out; every character keeps its place. */
  rest: string;
}

/** Where in a match it lies; empty where the match turns out to be nothing. */
function placeIn(match: RegExpExecArray, { group, length }: Finder): { from: number; to: number } {
  const text = group === undefined ? match[0] : (match.groups?.[group] ?? '');
  const from = match.index + match[0].lastIndexOf(text);
  return { from, to: from + (length?.(text) ?? text.length) };
}

function findWith({ masks, rest }: Search, finder: Finder): Search {
  const { kind, pattern } = finder;
  const places = [...rest.matchAll(pattern)]
    .map((match) => placeIn(match, finder))
    .filter(({ from, to }) => to > from);
  let left = rest;
  for (const { from, to } of places) left = left.slice(0, from) + TAKEN.repeat(to - from) + left.slice(to);
  const found = kind === null ? [] : places.map((place) => ({ ...place, kind }));
  return { masks: [...masks, ...found], rest: left };
}

/** Mails, cards, orders, phones and postcodes. `text` has plain digits. */
export const findNumbers = (text: string): Search =>
  finders.reduce<Search>(findWith, { masks: [], rest: text });
