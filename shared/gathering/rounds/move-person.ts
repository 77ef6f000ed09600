import { accept, refuse, type Decision, type Refusal } from '../asked.ts';
import { tryMove, type MoveFinding } from '../matching/mending/check-move.ts';
import { repairFact } from '../matching/mending/repair-fact.ts';
import type { RunningRound } from '../matching/running-round.ts';
import type { AskedOf, Rule, State } from '../rule.ts';
import { draftOf, isRefused, roundNamed } from './draft-of.ts';
import { presentSubject } from './for-whom.ts';

type Moving = AskedOf<'move-person'>;

function objection({ refused, broken }: MoveFinding, anyway: boolean): Refusal | null {
  if (refused) return refuse('kept-apart');
  return broken.length > 0 && !anyway ? refuse('breaks-rule', { rules: broken.length }) : null;
}

function moved(state: State, asked: Moving, running: RunningRound): Decision {
  const { person, group, anyway } = asked.command.data;
  const draft = draftOf(state, asked, running);
  if (draft.group(group) === null) return refuse('unknown-group');
  if (draft.groupOf(person)?.id === group) return accept([]);
  const found = tryMove(draft, person, group);
  if (found === null) return refuse('not-present');
  const against = objection(found, anyway);
  if (against !== null) return against;
  const wasSeen = running.round.seen[person] === group;
  return accept(repairFact(draft, { why: wasSeen ? 'sitsElsewhere' : 'moved', who: [person] }));
}

/** To another group. Where a hard rule speaks against it, it is asked again with `anyway`; never to somebody kept apart. */
export const movePerson: Rule<'move-person'> = (state, asked) => {
  const { segment, person } = asked.command.data;
  const subject = presentSubject(state, asked.stamp.actor, person);
  if (!subject.ok) return subject;
  const running = roundNamed(state, segment);
  return isRefused(running) ? running : moved(state, asked, running);
};
