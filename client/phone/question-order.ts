import type { FloorCard, QuestionCard } from '../../shared/contract/cards/asking.ts';

/** Open ones by support, settled ones after: for the moment in which the floor is not here yet. */
const bySupport = (questions: readonly QuestionCard[]): QuestionCard[] =>
  [...questions].sort(
    (a, b) =>
      Number(a.fate.kind !== 'open') - Number(b.fate.kind !== 'open') ||
      b.supporters - a.supporters ||
      (a.id < b.id ? -1 : 1),
  );

/**
 * The questions as they are shown: in the floor's order. While one is discussed, or somebody is about to tap
 * (`still`), what was seen stays where it is and what is new comes last.
 */
export function questionOrder(
  seen: readonly string[],
  questions: readonly QuestionCard[],
  { floor, still }: { floor: FloorCard | undefined; still: boolean },
): QuestionCard[] {
  const known = new Map<string, QuestionCard>(questions.map((question) => [question.id, question]));
  const stays = still || floor?.frozen === true ? seen : [];
  const ids = new Set<string>([
    ...stays,
    ...(floor?.order ?? []),
    ...bySupport(questions).map(({ id }) => id),
  ]);
  return [...ids].flatMap((id) => known.get(id) ?? []);
}
