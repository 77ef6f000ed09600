import type { PinsCard } from '../../contract/cards/mending.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { State } from '../rule.ts';
import type { Look } from './look.ts';
import { namedPerson } from './names.ts';

/** Who stays together, in the order of the run of show. */
export function pinsCard(look: Look): PinsCard | undefined {
  const { about, segments, pins } = look.state;
  if (about === null) return undefined;
  return {
    pins: segments.flatMap(({ id: segment }) =>
      (pins[segment] ?? []).map((pin) => {
        const people = pin.map((person) => namedPerson(look, person));
        return { segment, people: people.filter((named) => named !== null) };
      }),
    ),
  };
}

/** Whether somebody's name stands on that card. */
export const isPinned = ({ pins }: State, person: PersonId): boolean =>
  Object.values<State['pins'][keyof State['pins']]>(pins).some((ofRound) =>
    ofRound.some((pin) => pin.includes(person)),
  );
