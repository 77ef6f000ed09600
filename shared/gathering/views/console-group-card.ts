import { pictureOf } from '../../contract/cards/gathered.ts';
import type { ConsoleGroupCard } from '../../contract/cards/round.ts';
import type { GroupId } from '../../contract/ids.ts';
import { isPinned } from '../matching/pinned-groups.ts';
import { placeOf } from '../matching/round-group.ts';
import { jobOf, lackOf } from './group-of.ts';
import type { Look } from './look.ts';
import { namedPerson } from './names.ts';
import { runningRound } from '../matching/running-round.ts';

/** A group of the running round, for the crew. */
export function consoleGroupCard(look: Look, id: GroupId): ConsoleGroupCard | undefined {
  const { state } = look;
  const now = runningRound(state);
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
