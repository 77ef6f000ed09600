import type { ReadText } from '../../shared/gathering/asked.ts';
import { detailsIn } from '../../shared/gathering/people/read-words.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import { surnamesIn } from '../../shared/gathering/reading/surnames-in.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { BodyId, PersonId } from '../../shared/contract/ids.ts';

type People = ReadOnly<GatheringState['people']>;

/** What was read of one roster. */
interface Known {
  /** The body that each person's words were read from: another one has to be read again. */
  bodies: Map<PersonId, BodyId | null>;
  words: Map<PersonId, string[]>;
  all: ReadonlySet<string>;
}

/**
 * The surnames of both sides, folded. They are kept for as long as the state is, and only people whose details have
 * changed since are read again: looking for them costs one comparison a person.
 */
export const surnamesOf = (
  { people }: Pick<ReadOnly<GatheringState>, 'people'>,
  text: ReadText,
): ReadonlySet<string> => {
  const known = kept.get(people) ?? { bodies: new Map(), words: new Map(), all: new Set() };
  kept.set(people, known);
  if (readAgain(people, known, text)) known.all = new Set([...known.words.values()].flat());
  return known.all;
};

const kept = new WeakMap<People, Known>();

/** Whether anything was new. */
function readAgain(people: People, { bodies, words }: Known, text: ReadText): boolean {
  let isNew = false;
  for (const [id, { details }] of Object.entries(people) as [PersonId, People[PersonId]][]) {
    if (bodies.get(id) === details) continue;
    const said = text(details);
    if (said !== null) bodies.set(id, details);
    words.set(id, surnamesIn(detailsIn(said).lastName));
    isNew = true;
  }
  return isNew;
}
