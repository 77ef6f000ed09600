import type { AnswerData, Asks, Sorting } from '../../../shared/contract/cards/asks.ts';
import type { OptionId } from '../../../shared/contract/ids.ts';

/** What a prompt asks, in the words of this person's language. */
export interface AskedHere {
  asks: Asks<string>;
  options: readonly { id: OptionId; label: string }[];
}

/** An answer while it is made: may be half done, and is kept over reloads. */
export type Draft =
  /** `other` null: nothing of one's own is wanted. */
  | { kind: 'choice'; options: OptionId[]; other: string | null }
  | { kind: 'number'; typed: string }
  | { kind: 'text'; text: string; wall: boolean }
  | { kind: 'words'; words: string[] }
  /** `untouched`: the order is that of the list, and nobody's yet. */
  | { kind: 'ranking'; order: OptionId[]; untouched?: true }
  | { kind: 'points'; points: Partial<Record<OptionId, number>> }
  | { kind: 'sorting'; items: Partial<Record<OptionId, { sorting: Sorting | null; instead: string }>> };
export type DraftKind = Draft['kind'];
export type DraftOf<K extends DraftKind> = Extract<Draft, { kind: K }>;

const blanks: { [K in DraftKind]: (asked: AskedHere) => DraftOf<K> } = {
  choice: () => ({ kind: 'choice', options: [], other: null }),
  number: () => ({ kind: 'number', typed: '' }),
  text: () => ({ kind: 'text', text: '', wall: false }),
  words: ({ asks }) => ({
    kind: 'words',
    words: Array.from({ length: asks.kind === 'words' ? asks.most : 1 }, () => ''),
  }),
  ranking: ({ options }) => ({ kind: 'ranking', order: options.map(({ id }) => id), untouched: true }),
  points: () => ({ kind: 'points', points: {} }),
  sorting: () => ({ kind: 'sorting', items: {} }),
};

/** Nothing typed, chosen or moved yet. */
export const blankDraft = <K extends DraftKind>(kind: K, asked: AskedHere): DraftOf<K> => blanks[kind](asked);

type Remaker = { [K in AnswerData['kind']]: (answer: Extract<AnswerData, { kind: K }>) => Draft | null };

const remakers: Remaker = {
  abstain: () => null,
  scale: () => null,
  choice: ({ options, other }) => ({ kind: 'choice', options, other: other || null }),
  number: (answer) => ({ kind: 'number', typed: String(answer.number) }),
  text: (answer) => ({ kind: 'text', text: answer.text, wall: answer.wall }),
  words: (answer) => ({ kind: 'words', words: answer.words }),
  ranking: (answer) => ({ kind: 'ranking', order: answer.order }),
  points: (answer) => ({
    kind: 'points',
    points: Object.fromEntries(answer.points.map((one) => [one.option, one.points])),
  }),
  sorting: (answer) => ({
    kind: 'sorting',
    items: Object.fromEntries(
      answer.items.map(({ option, sorting, instead }) => [option, { sorting, instead }]),
    ),
  }),
};

/** An answer as it is made again: to change it, or because it came back. Null for those of one tap. */
export function draftOf<K extends AnswerData['kind']>(
  answer: Extract<AnswerData, { kind: K }>,
): Draft | null {
  const remake: Remaker[K] = remakers[answer.kind];
  return remake(answer);
}

/** What comes back when an answer is refused: nothing where one tap makes it again. */
export function draftToKeep(answer: AnswerData): Draft | null {
  const isTap = answer.kind === 'choice' && answer.other === '' && answer.options.length < 2;
  return isTap ? null : draftOf(answer);
}

/** What is written in it, piece by piece. */
export function writtenIn(draft: Draft): string[] {
  if (draft.kind === 'text') return [draft.text];
  if (draft.kind === 'words') return draft.words;
  if (draft.kind === 'choice') return [draft.other ?? ''];
  return draft.kind === 'sorting' ? Object.values(draft.items).map((item) => item?.instead ?? '') : [];
}

/** What is chosen, given points or sorted in it, and what is written, as it is read again. */
export function piecesOf(draft: Draft, { options }: AskedHere): string[] {
  const used = usedIn(draft);
  const labels = options.filter(({ id }) => used.includes(id)).map(({ label }) => label);
  const typed = draft.kind === 'number' ? [draft.typed] : writtenIn(draft);
  return [...labels, ...typed].filter((text) => text.trim() !== '');
}

function usedIn(draft: Draft): readonly string[] {
  if (draft.kind === 'choice') return draft.options;
  if (draft.kind === 'points') return Object.keys(draft.points);
  return draft.kind === 'sorting' ? Object.keys(draft.items) : [];
}

/** The draft without options that are there no more, and with those and the boxes that were added. */
export function fitted<D extends Draft>(draft: D, asked: AskedHere): D;
export function fitted(draft: Draft, asked: AskedHere): Draft {
  const ids = asked.options.map(({ id }) => id);
  const known = (of: readonly OptionId[]) => of.filter((id) => ids.includes(id));
  if (draft.kind === 'choice') return { ...draft, options: known(draft.options) };
  if (draft.kind === 'words') {
    const { words } = blankDraft('words', asked);
    return { ...draft, words: words.map((_, at) => draft.words[at] ?? '') };
  }
  if (draft.kind !== 'ranking') return draft;
  const order = known(draft.order);
  return { ...draft, order: [...order, ...ids.filter((id) => !order.includes(id))] };
}

/** Reads a draft of this kind; what was kept by an older page is its text as it stands. */
export function readDraft<K extends DraftKind>(kept: string | null, kind: K): DraftOf<K> | null {
  if (kept === null) return null;
  const read = parsed(kept);
  if (read?.kind === kind) return read as DraftOf<K>;
  return read === null && kind === 'text' ? ({ kind: 'text', text: kept, wall: false } as DraftOf<K>) : null;
}

function parsed(kept: string): Draft | null {
  try {
    const read: unknown = JSON.parse(kept);
    return typeof read === 'object' && read !== null && 'kind' in read ? (read as Draft) : null;
  } catch {
    return null;
  }
}
