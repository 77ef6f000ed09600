import type { SegmentId } from '../../contract/ids.ts';
import { accept, refuse, type Refusal } from '../asked.ts';
import { byAttendee, type Me, type State } from '../rule.ts';
import { segmentOf } from '../stage/current-segment.ts';
import { questionSettings } from './question-settings.ts';

/**
 * Supports of this person that count: those of open questions that the room can see. What became a "me too" because
 * the own question was joined with another costs nothing.
 */
function votesUsed(state: State, { person }: Me, segment: SegmentId | null): number {
  const joined = person.questions.map((id) => state.questions[id]?.mergedInto);
  return person.supports.filter((id) => {
    const question = state.questions[id];
    if (question?.state !== 'approved' || question.fate !== 'open') return false;
    return question.segment === segment && !joined.includes(id);
  }).length;
}

function noVotesLeft(state: State, me: Me, id: SegmentId | null): Refusal | null {
  const segment = id === null ? null : segmentOf(state, id);
  const max = segment === null ? null : questionSettings(segment).votesEach;
  if (max === null) return null;
  return votesUsed(state, me, id) >= max ? refuse('no-votes-left', { max }) : null;
}

/** "Me too", once per person, on what the room can see, and not on one's own. */
export const supportQuestion = byAttendee<'support-question'>((state, { command }, me) => {
  const { question: id } = command.data;
  const question = state.questions[id];
  if (question === undefined) return refuse('unknown-question');
  if (question.state !== 'approved') return refuse('not-approved');
  if (question.person === me.id) return refuse('own-question');
  if (me.person.supports.includes(id)) return accept([]);
  const problem = noVotesLeft(state, me, question.segment);
  return problem ?? accept([{ type: 'question-supported', data: { question: id, person: me.id } }]);
});
