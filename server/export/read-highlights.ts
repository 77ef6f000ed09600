import type { HighlightKind } from '../../shared/contract/commands/highlights.ts';
import type {
  AnswerId,
  HighlightId,
  MomentId,
  PersonId,
  QuestionId,
  SegmentId,
} from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { ReadText } from '../../shared/gathering/asked.ts';
import { entriesOf } from '../../shared/gathering/entries.ts';
import { isTaken } from '../../shared/gathering/highlights/read-source.ts';
import { keptQuestion } from '../../shared/gathering/highlights/take-back.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState, Highlight } from '../../shared/gathering/state.ts';
import { segmentTitle, sideWord } from './gathering-words.ts';
import { mayLeave } from './may-leave.ts';

/** Something that was kept, as it leaves the house: the words, and the role of whoever said them. No names. */
export interface KeptHighlight {
  text: string;
  kind: HighlightKind;
  /** Who said it, in the event's own word: "guest". Empty for results. */
  role: string;
  /** Title of the segment in which it was said; "" outside of one. */
  segment: string;
  atMs: number;
}

export interface HighlightReport {
  name: string;
  organisation: string;
  objective: string;
  /** Time of the first highlight, else of the last thing that happened. */
  heldAtMs: number;
  highlights: KeptHighlight[];
  /** Words of people who have not agreed to stand in a report. */
  withheld: number;
}

type State = ReadOnly<GatheringState>;

const askerOf = (state: State, question: string | null): PersonId | null =>
  state.questions[(question ?? '') as QuestionId]?.person ?? null;

/** "segment.answer"; an answer that is not there is somebody's whom nobody can ask. */
function authorOf({ prompts }: State, source: string): PersonId {
  const [prompt = '', answer = ''] = source.split('.');
  return prompts[prompt as SegmentId]?.answers[answer as AnswerId]?.person ?? (answer as PersonId);
}

/** Who said it; null for results, notes and anonymous questions. At a peak somebody's question may have been shown. */
function speakerOf(state: State, { kind, source }: ReadOnly<Highlight>): PersonId | null {
  if (source === null) return null;
  if (kind === 'question') return askerOf(state, source);
  if (kind === 'moment') return askerOf(state, state.moments[source as MomentId]?.question ?? null);
  return kind === 'answer' ? authorOf(state, source) : null;
}

/** What was kept of a question that is not taken any more stays. */
function isForOthers(state: State, highlight: ReadOnly<Highlight>): boolean {
  const id = keptQuestion(state, highlight);
  const question = id === null ? undefined : state.questions[id];
  return question === undefined || isTaken(question);
}

const roleWord = (state: State, role: AttendeeRole | 'facilitator' | null): string =>
  role === null || role === 'facilitator' ? (role ?? '') : sideWord(state, role);

const aboutOf = ({ about }: State): Pick<HighlightReport, 'name' | 'organisation' | 'objective'> =>
  about === null
    ? { name: '', organisation: '', objective: '' }
    : { name: about.name, organisation: about.organisation, objective: about.objective };

/** The highlights in the order in which they were said, without those whose words were forgotten. */
export function readHighlights(state: State, text: ReadText): HighlightReport {
  const all = entriesOf<HighlightId, ReadOnly<Highlight>>(state.highlights)
    .map(([, highlight]) => highlight)
    .filter((highlight) => isForOthers(state, highlight));
  const allowed = all.filter((highlight) => mayLeave(state, speakerOf(state, highlight)));
  const highlights = allowed
    .map((one) => ({
      text: text(one.text) ?? '',
      kind: one.kind,
      role: roleWord(state, one.role),
      segment: segmentTitle(state, one.segment),
      atMs: one.atMs,
    }))
    .filter((one) => one.text !== '')
    .sort((a, b) => a.atMs - b.atMs);
  return {
    ...aboutOf(state),
    heldAtMs: highlights[0]?.atMs ?? state.atMs,
    highlights,
    withheld: all.length - allowed.length,
  };
}
