import type { PromptDraft } from '../contract/commands/prompts.ts';
import type { AnswerId, OptionId, PersonId, SegmentId } from '../contract/ids.ts';
import { limits } from '../contract/limits.ts';
import { deriveId } from './derive-id.ts';
import type { FactData, FactType, RosterEntry } from './facts.ts';
import type { DealtGroup } from './round-facts.ts';
import { noQuality } from './matching/no-quality.ts';
import { nothingRead } from './reading/text-reading.ts';
import type { Room, RoomTable } from './segment.ts';

/** Facts as they were written before; only what differs is told here. */
interface RoomSet1 extends Omit<Room, 'tables'> {
  tables: Pick<RoomTable, 'number' | 'zone'>[];
}
type PersonInvited1 = Omit<RosterEntry, 'speaks' | 'knows'> & { person: PersonId };
interface GroupsDealt1 {
  segment: SegmentId;
  groups: Omit<DealtGroup, 'jobs'>[];
  unmatched: PersonId[];
  repeats: number;
}
interface PromptDraft1 extends Pick<PromptDraft, 'title' | 'options' | 'minutes'> {
  answer: 'choice' | 'text';
  audience: 'both' | 'customers' | 'colleagues';
  results: 'closed' | 'live';
}
interface PromptEdited1 {
  prompt: SegmentId;
  draft: PromptDraft1;
}
interface PromptAnswered1 {
  prompt: SegmentId;
  person: PersonId;
  role: FactData['prompt-answered']['role'];
  option: OptionId | null;
}
type QuestionAsked1 = Omit<FactData['question-asked'], 'to' | 'reading'>;
type QuestionReviewed1 = Omit<FactData['question-reviewed'], 'reason'>;

/** Every table could seat two groups, and nothing was known of its place in the room. */
const roomSetTo2 = ({ seatsPerTable, tables }: RoomSet1): FactData['room-set'] => ({
  seatsPerTable,
  tables: tables.map((table) => ({ ...table, sides: 2, seats: seatsPerTable, marks: [] })),
});

const personInvitedTo2 = (entry: PersonInvited1): FactData['person-invited'] => ({
  ...entry,
  speaks: [],
  knows: [],
});

/** Nobody had a job. Which sides people were on, and who met again, is not in the old fact: that counts as 0. */
const groupsDealtTo2 = ({ segment, groups, unmatched }: GroupsDealt1): FactData['groups-dealt'] => {
  const sizes = groups.map(({ people }) => people.length);
  return {
    segment,
    groups: groups.map((group) => ({ ...group, jobs: {} })),
    satOut: [],
    unmatched,
    quality: {
      ...noQuality(),
      groups: groups.length,
      smallest: groups.length === 0 ? 0 : Math.min(...sizes),
      largest: Math.max(0, ...sizes),
      unmatched: unmatched.length,
    },
  };
};

/** Every question was to the room, and nothing was read for its readers. */
const questionAskedTo2 = (asked: QuestionAsked1): FactData['question-asked'] => ({
  ...asked,
  to: 'room',
  reading: nothingRead(),
});

const questionReviewedTo2 = (reviewed: QuestionReviewed1): FactData['question-reviewed'] => ({
  ...reviewed,
  reason: null,
});

/** One option or a text, which could be changed; nobody could say that they would rather not, but may now. */
const promptEditedTo2 = ({ prompt, draft }: PromptEdited1): FactData['prompt-edited'] => {
  const { title, answer, options, audience, results, minutes } = draft;
  return {
    prompt,
    draft: {
      title,
      asks:
        answer === 'choice'
          ? { kind: 'choice', least: 1, most: 1, other: false }
          : { kind: 'text', maxChars: limits.answer },
      options,
      audience,
      team: '',
      names: 'unnamed',
      change: 'untilClosed',
      abstain: true,
      results: results === 'live' ? 'always' : results,
      minutes,
    },
  };
};

/** An answer had no id of its own: it has one from now on, always the same, by which nobody is found on a roster. */
const answerOf = (prompt: string, person: string): AnswerId =>
  deriveId('', `${prompt}.${person}`) as AnswerId;

/** No written answer went on the wall by itself. */
const promptAnsweredTo2 = ({
  prompt,
  person,
  role,
  option,
}: PromptAnswered1): FactData['prompt-answered'] => ({
  prompt,
  answer: answerOf(prompt, person),
  person,
  role,
  team: null,
  table: null,
  instead: [],
  value: option === null ? { kind: 'text' } : { kind: 'choice', options: [option], other: false },
  wall: false,
  reading: nothingRead(),
});

/** An answer was known by its prompt and its person. */
function highlightStarredTo2(starred: FactData['highlight-starred']): FactData['highlight-starred'] {
  if (starred.kind !== 'answer' || starred.source === null) return starred;
  const [prompt = '', person = ''] = starred.source.split('.');
  return { ...starred, source: `${prompt}.${answerOf(prompt, person)}` };
}

/** Lifts data by one shape; its shape on arrival is what the log says, so the type is taken on trust. */
type Upcaster = (data: never) => object;

/** By type, from shape 1 on: the first lifts 1 to 2. */
export const upcasters: { readonly [T in FactType]?: readonly Upcaster[] } = {
  'room-set': [roomSetTo2],
  'person-invited': [personInvitedTo2],
  'person-updated': [personInvitedTo2],
  'groups-dealt': [groupsDealtTo2],
  'prompt-edited': [promptEditedTo2],
  'prompt-answered': [promptAnsweredTo2],
  'question-asked': [questionAskedTo2],
  'question-reviewed': [questionReviewedTo2],
  'highlight-starred': [highlightStarredTo2],
};
