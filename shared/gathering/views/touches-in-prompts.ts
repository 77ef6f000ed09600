import type { PersonId, SegmentId } from '../../contract/ids.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import { laterRounds } from '../counting/rounds-of-prompt.ts';
import { keysOf } from '../entries.ts';
import { tablesOf } from '../prompts/answerer.ts';
import { resultsOnWall, resultsShown } from '../prompts/prompt-run.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { State } from '../rule.ts';
import { isSurpriseAhead } from '../stage/surprise-ahead.ts';
import { segmentOf } from '../stage/current-segment.ts';
import { answersWithWords } from './answer-card.ts';
import { isOnStage, openedPrompts, promptOnStage } from './prompts/on-stage.ts';
import { onConsole, onEveryPhone, onPerson, onReaders, onSides, onWalls, type Touch } from './touch.ts';

const isOfTables = (state: State, prompt: SegmentId): boolean => {
  const segment = segmentOf(state, prompt);
  return segment !== null && promptSettings(segment).audience === 'tables';
};

/** The comparisons that a rating may be part of. */
const pulses = (state: State): string[] =>
  state.segments
    .filter(({ id, kind }) => kind === 'pulse' && state.prompts[id] !== undefined)
    .map(({ id }) => `pulse:${id}`);

/** All that depends on whether a prompt is on stage, is open, and shows its results. */
export function wholePrompt(state: State, id: SegmentId): Touch[] {
  const comparing = segmentOf(state, id)?.kind === 'pulse' ? pulses(state) : [];
  const later = laterRounds(state, id).map((round) => `tally:${round}`);
  const told = [`prompt:${id}`, `tally:${id}`, `words:${id}`, ...later, ...comparing];
  return [
    ...onWalls(...told, `progress:${id}`, `shown-answers:${id}`),
    ...onSides(...told),
    ...onReaders(`prompt:${id}`, `words:${id}`, ...rolesIn(state, id)),
    ...onConsole(`progress:${id}`, `tally:${id}`, ...later, ...comparing),
    ...(isOfTables(state, id) ? onEveryPhone(`my-answer:${id}`) : []),
  ];
}

/** Written answers: their roles are told once sides are, and not again. */
const rolesIn = (state: State, id: SegmentId): string[] =>
  answersWithWords(state, id).map((key) => `answer:${key}`);

/** Counts of a prompt, and of its later rounds, wherever they are shown now. */
export function talliesOf(state: State, id: SegmentId): Touch[] {
  return [
    ...onConsole(`progress:${id}`),
    ...(isOnStage(state, id) ? onWalls(`progress:${id}`) : []),
    ...[id, ...laterRounds(state, id)].flatMap((round) => tally(state, round)),
  ];
}

/** While results are hidden, no count on a phone or a wall may move. */
const inTheRoom = (state: State, id: SegmentId, key: string): Touch[] =>
  isOnStage(state, id)
    ? [...(resultsOnWall(state, id) ? onWalls(key) : []), ...(resultsShown(state, id) ? onSides(key) : [])]
    : [];

const tally = (state: State, id: SegmentId): Touch[] => [
  ...onConsole(`tally:${id}`),
  ...inTheRoom(state, id, `tally:${id}`),
];

/** A cloud, where there is one. */
export function wordsInTheRoom(state: State, id: SegmentId): Touch[] {
  const segment = segmentOf(state, id);
  if (segment === null || promptSettings(segment).asks.kind !== 'words') return [];
  return [...onReaders(`words:${id}`), ...inTheRoom(state, id, `words:${id}`)];
}

interface Own {
  prompt: SegmentId;
  person: PersonId;
  table: number | null;
}

/** An answer on the phone of its author; of a table on those of everybody who sits there. */
export function ownAnswer(state: State, { prompt, person, table }: Own): Touch[] {
  const key = `my-answer:${prompt}`;
  if (table === null) return onPerson(person, key);
  if (!isOnStage(state, prompt)) return onEveryPhone(key);
  const tableOf = tablesOf(state);
  const together = keysOf<PersonId>(state.people).filter((one) => tableOf(one) === table);
  return [...new Set([person, ...together])].flatMap((one) => onPerson(one, key));
}

/** Who is here is counted in "N of M"; in the hall not while guests are a surprise and one of them comes. */
export function presenceCounts(state: State, role: AttendeeRole | null): Touch[] {
  const opened = openedPrompts({ state });
  const isHidden = role === 'customer' && isSurpriseAhead(state);
  return [
    ...onConsole(...opened.flatMap((id) => [`progress:${id}`, `tally:${id}`])),
    ...(isHidden ? [] : promptOnStage({ state }).flatMap((id) => hallCounts(state, id))),
  ];
}

const hallCounts = (state: State, id: SegmentId): Touch[] => [
  ...onWalls(`progress:${id}`),
  ...inTheRoom(state, id, `tally:${id}`),
];

/** Whose team or place changed: their team's ratings, and the answer of the table where they sit now. */
export function placeInPrompts(state: State, person: PersonId): Touch[] {
  const opened = promptOnStage({ state }).filter((id) => isOfTables(state, id));
  const comparing = pulses(state);
  return [
    ...onPerson(person, ...opened.map((id) => `my-answer:${id}`)),
    ...onWalls(...comparing),
    ...onSides(...comparing),
    ...onConsole(...comparing),
  ];
}

/** Whose name changed: their answers, where answers are read with names. */
export function nameInPrompts(state: State, person: PersonId): Touch[] {
  const keys = openedPrompts({ state }).flatMap((id) => {
    const answer = state.prompts[id]?.byAnswerer[person];
    return answer === undefined ? [] : [`answer:${id}.${answer}`];
  });
  return [...onReaders(...keys), ...namesOnWalls(state)];
}

/** A first name under an answer on the wall. */
export const namesOnWalls = (state: State): Touch[] =>
  onWalls(...promptOnStage({ state }).map((id) => `shown-answers:${id}`));

/** Who sits where changed: what tables answer together. */
export function tablesChanged(state: State): Touch[] {
  const ofTables = openedPrompts({ state }).filter((id) => isOfTables(state, id));
  const asked = ofTables.filter((id) => isOnStage(state, id));
  return [
    ...ofTables.flatMap((id) => onConsole(`progress:${id}`, `tally:${id}`)),
    ...asked.flatMap((id) => [...hallCounts(state, id), ...onEveryPhone(`my-answer:${id}`)]),
  ];
}

/** Another run of show: prompts that were asked may be gone from it. */
export function otherRunOfShow(state: State): Touch[] {
  return openedPrompts({ state }).flatMap((id) => {
    const run = state.prompts[id];
    const answers = Object.keys(run?.answers ?? {}).map((answer) => `answer:${id}.${answer}`);
    const isByTable = Object.keys(run?.byAnswerer ?? {}).some((key) => /^t\d/.test(key));
    return [
      ...wholePrompt(state, id),
      ...onReaders(...answers),
      ...onConsole(`pulse:${id}`),
      ...(isByTable ? onEveryPhone(`my-answer:${id}`) : []),
    ];
  });
}
