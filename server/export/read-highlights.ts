import type { HighlightKind } from '../../shared/contract/commands/highlights.ts';
import type { HighlightId, PersonId, QuestionId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { ReadText } from '../../shared/gathering/asked.ts';
import { entriesOf } from '../../shared/gathering/entries.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState, Highlight } from '../../shared/gathering/state.ts';
import { segmentTitle, sideWord } from './gathering-words.ts';

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

/** Who said a named question or an answer; null for results, notes and anonymous questions. */
function speakerOf(state: State, { kind, source }: ReadOnly<Highlight>): PersonId | null {
  if (source === null) return null;
  if (kind === 'question') return state.questions[source as QuestionId]?.person ?? null;
  return kind === 'answer' ? ((source.split('.')[1] ?? '') as PersonId) : null;
}

/** What the form promises is kept here: words of a person go into a file only while that person agrees. */
function mayLeave(state: State, highlight: ReadOnly<Highlight>): boolean {
  const speaker = speakerOf(state, highlight);
  return speaker === null || (state.people[speaker]?.consent.includes('quoteInReport') ?? false);
}

const roleWord = (state: State, role: AttendeeRole | 'facilitator' | null): string =>
  role === null || role === 'facilitator' ? (role ?? '') : sideWord(state, role);

const aboutOf = ({ about }: State): Pick<HighlightReport, 'name' | 'organisation' | 'objective'> =>
  about === null
    ? { name: '', organisation: '', objective: '' }
    : { name: about.name, organisation: about.organisation, objective: about.objective };

/** The highlights in the order in which they were said, without those whose words were forgotten. */
export function readHighlights(state: State, text: ReadText): HighlightReport {
  const all = entriesOf<HighlightId, ReadOnly<Highlight>>(state.highlights).map(([, highlight]) => highlight);
  const allowed = all.filter((highlight) => mayLeave(state, highlight));
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
