import type { PersonId } from '../../contract/ids.ts';
import { accept, refuse, type Decision } from '../asked.ts';
import { repairFact } from '../matching/mending/repair-fact.ts';
import { placeUnit } from '../matching/mending/place-unit.ts';
import { settle } from '../matching/mending/settle.ts';
import type { RunningRound } from '../matching/running-round.ts';
import type { AskedOf, Rule, State } from '../rule.ts';
import { draftOf, isRefused, roundNamed } from './draft-of.ts';
import { presentSubject } from './for-whom.ts';

function rested(state: State, asked: AskedOf<'sit-out'>, running: RunningRound, id: PersonId): Decision {
  const draft = draftOf(state, asked, running);
  const why = running.round.satOut[id];
  const { out } = asked.command.data;
  if (out === (why === 'asked') || (!out && draft.groupOf(id) !== null)) return accept([]);
  const unit = draft.people.unitOf(id);
  if (out) draft.sitOut(unit, 'asked');
  else placeUnit(draft, unit);
  if (!out && draft.groupOf(id) === null) return refuse('nobody-to-match');
  settle(draft);
  return accept(repairFact(draft, { why: out ? 'sitsOut' : 'cameBack', who: [id] }));
}

/** Takes a rest until the round ends, or comes back to it. */
export const sitOut: Rule<'sit-out'> = (state, asked) => {
  const subject = presentSubject(state, asked.stamp.actor, asked.command.data.person);
  if (!subject.ok) return subject;
  const running = roundNamed(state, asked.command.data.segment);
  return isRefused(running) ? running : rested(state, asked, running, subject.id);
};
