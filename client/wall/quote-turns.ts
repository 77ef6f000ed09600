import type { ShownAnswersCard } from '../../shared/contract/cards/prompts.ts';
import type { AnswerId } from '../../shared/contract/ids.ts';

type Answers = ShownAnswersCard['answers'];

/** A quote stays until the last row has read it. */
const LEAST_MS = 6_000;
const MS_PER_LETTER = 60;
/** What fits on a wall at a readable size; a longer answer is shown in parts. */
const LETTERS_PER_PART = 140;

export const stayMs = (text: string): number => Math.max(LEAST_MS, [...text].length * MS_PER_LETTER);

/** Which answer stands now, and which ones have stood since the scene began. */
export interface QuoteTurn {
  now: AnswerId | null;
  seen: readonly AnswerId[];
}
export const noTurn: QuoteTurn = { now: null, seen: [] };

/** The next to stand: the newest that has not stood yet; when all have, the one after the present one. */
export function nextTurn(answers: Answers, { now, seen }: QuoteTurn): QuoteTurn {
  const ids = answers.map(({ answer }) => answer);
  const next =
    ids.find((id) => !seen.includes(id)) ?? ids[(ids.findIndex((id) => id === now) + 1) % ids.length];
  if (next === undefined) return noTurn;
  return { now: next, seen: [...seen.filter((id) => ids.includes(id) && id !== next), next] };
}

/** The present one while it may stand: an answer that is taken back goes at once. */
export const turnFor = (answers: Answers, turn: QuoteTurn): QuoteTurn =>
  answers.some(({ answer }) => answer === turn.now) ? turn : nextTurn(answers, turn);

/** The whole text, in as few parts of about the same length as fit a wall; words are not torn. */
export function partsOf(text: string, most = LETTERS_PER_PART): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const letters = [...text].length;
  if (letters <= most) return [text];
  const share = letters / Math.ceil(letters / most);
  const parts: string[] = [];
  for (const word of words) {
    const part = parts.at(-1);
    if (part === undefined || part.length + word.length > share) parts.push(word);
    else parts[parts.length - 1] = `${part} ${word}`;
  }
  return parts.map((part, index) => (index < parts.length - 1 ? `${part} …` : part));
}
