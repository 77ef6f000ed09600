import { pictureOf } from '../../contract/cards/gathered.ts';
import type { ConsoleGroupCard } from '../../contract/cards/round.ts';
import type { GroupId, SegmentId } from '../../contract/ids.ts';
import { placeOf } from '../matching/round-group.ts';
import type { ReadOnly } from '../read-only.ts';
import type { RoundGroup } from '../round-state.ts';
import type { State } from '../rule.ts';
import { jobOf, lackOf } from './group-of.ts';
import type { Look } from './look.ts';
import { namedPerson } from './names.ts';
import { roundNow } from './round-now.ts';

/** A group of the running round, for the crew. */
export function consoleGroupCard(look: Look, id: GroupId): ConsoleGroupCard | undefined {
  const { state } = look;
  const now = roundNow(state);
  const group = now?.round.groups[id];
  if (now === null || group === undefined) return undefined;
  return {
    id: group.id,
    segment: now.segment,
    ...placeOf(group),
    picture: pictureOf(group.number),
    people: group.people.flatMap((person) => {
      const named = namedPerson(look, person);
      return named === null ? [] : [{ ...named, job: jobOf(state, group, person) }];
    }),
    sinceMs: group.sinceMs,
    found: group.found,
    lacks: lackOf(state, group),
    emptyChair: group.emptyChair,
    missed: [...group.missed],
    pinned: isPinned(state, now.segment, group),
  };
}

/** Whether people who stay together are all in it. */
const isPinned = ({ pins }: State, segment: SegmentId, { people }: ReadOnly<RoundGroup>): boolean =>
  (pins[segment] ?? []).some((pin) => pin.every((person) => people.includes(person)));
