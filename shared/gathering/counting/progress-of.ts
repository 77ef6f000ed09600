import type { SegmentId } from '../../contract/ids.ts';
import { attendeeRoles } from '../../contract/roles.ts';
import { keysOf } from '../entries.ts';
import { isPresent, presentPeople } from '../people/presence.ts';
import { answererKey, tablesOf } from '../prompts/answerer.ts';
import { isAsked, promptSettings, type PromptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import { isSurpriseAhead } from '../stage/surprise-ahead.ts';
import { segmentOf } from '../stage/current-segment.ts';
import type { Person, PromptRun } from '../state.ts';

/** Who looks: in the hall nobody is told of guests as long as they are a surprise. */
export type Place = 'crew' | 'hall';

/** N of M. */
export interface Progress {
  answered: number;
  of: number;
}

type Counted = (person: Pick<ReadOnly<Person>, 'role' | 'team'>) => boolean;

/** People who are here and asked, whom this place may know of. */
function countedIn(state: State, settings: PromptSettings, place: Place): Counted {
  const hidesGuests = place === 'hall' && isSurpriseAhead(state);
  return (person) => !(hidesGuests && person.role === 'customer') && isAsked(settings, person);
}

function presentCount(state: State, { audience }: PromptSettings, counted: Counted): number {
  if (audience === 'team') return presentPeople(state).filter(([, person]) => counted(person)).length;
  const roles = attendeeRoles.filter((role) => counted({ role } as Person));
  return roles.reduce((sum, role) => sum + state.attendance[role].arrived + state.attendance[role].late, 0);
}

/** Who answered and is not among those who are here and counted: people who have left, as a rule. */
function othersWhoAnswered(state: State, run: ReadOnly<PromptRun>, counted: Counted): number {
  const isOther = (person: ReadOnly<Person> | undefined): boolean =>
    person === undefined || !isPresent(person) || !counted(person);
  return Object.values(run.answers as PromptRun['answers'])
    .filter(counted)
    .filter(({ person }) => isOther(state.people[person])).length;
}

/** A table's answer is of both sides. */
const answeredIn = (run: ReadOnly<PromptRun>, { audience }: PromptSettings, counted: Counted): number => {
  const all = Object.values(run.answers as PromptRun['answers']);
  return audience === 'tables' ? all.length : all.filter(counted).length;
};

/** Tables where somebody is, and those that answered. */
function tableCount(state: State, run: ReadOnly<PromptRun>, counted: Counted): number {
  const tableOf = tablesOf(state);
  const here = presentPeople(state).filter(([, person]) => counted(person));
  const keys = here.map(([id]) => answererKey(id, tableOf(id)));
  return new Set([...keys, ...keysOf(run.byAnswerer)]).size;
}

/** Answers in, abstentions with them, and how many there can be; null for what was never asked. */
export function progressOf(state: State, id: SegmentId, place: Place): Progress | null {
  const segment = segmentOf(state, id);
  const run = state.prompts[id];
  if (segment === null || run === undefined) return null;
  const settings = promptSettings(segment);
  const counted = countedIn(state, settings, place);
  const answered = answeredIn(run, settings, counted);
  if (settings.audience === 'tables') return { answered, of: tableCount(state, run, counted) };
  const of = presentCount(state, settings, counted) + othersWhoAnswered(state, run, counted);
  return { answered, of };
}
