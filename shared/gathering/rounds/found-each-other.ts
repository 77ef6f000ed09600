import type { GroupId } from '../../contract/ids.ts';
import { accept, refuse } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { RoundGroup } from '../round-state.ts';
import { saidAtMs, type AskedOf, type Rule, type State } from '../rule.ts';
import { isRefused, roundNamed } from './draft-of.ts';
import { mayActAt } from './for-whom.ts';
import type { RunningRound } from '../matching/running-round.ts';

function groupOf({ round }: RunningRound, { command, stamp }: AskedOf<'found-each-other'>): GroupId | null {
  const { actor } = stamp;
  return ('person' in actor ? round.groupOf[actor.person] : command.data.group) ?? null;
}

/** Said already; or it waited on a phone while the group became another. */
function isSettled(state: State, asked: AskedOf<'found-each-other'>, group: ReadOnly<RoundGroup>): boolean {
  return (group.found && group.missed.length === 0) || saidAtMs(state, asked) < group.sinceMs;
}

/** All of a group are there. */
export const foundEachOther: Rule<'found-each-other'> = (state: State, asked) => {
  const running = roundNamed(state, asked.command.data.segment);
  if (isRefused(running)) return running;
  const id = groupOf(running, asked);
  const group = id === null ? undefined : running.round.groups[id];
  if (id === null || group === undefined) return refuse('not-in-a-group');
  if (!mayActAt(asked.stamp.actor, group.zone)) return refuse('not-allowed');
  if (isSettled(state, asked, group)) return accept([]);
  return accept([{ type: 'group-found', data: { segment: running.segment, group: id } }]);
};
