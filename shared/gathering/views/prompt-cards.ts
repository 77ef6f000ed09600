import type { Authored } from '../../contract/cards/authored.ts';
import type { PromptCard } from '../../contract/cards/prompts.ts';
import type { SegmentId } from '../../contract/ids.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import { earlierRound } from '../counting/rounds-of-prompt.ts';
import { isLocked, isOpen, resultsOnWall, resultsShown, wasOpened } from '../prompts/prompt-run.ts';
import { asksFor, isPromptKind, promptSettings, type PromptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { segmentOf } from '../stage/current-segment.ts';
import { isSurpriseAhead } from '../stage/surprise-ahead.ts';
import type { Look } from './look.ts';
import { isOnStage } from './prompts/on-stage.ts';

/** Whether anybody of this side is asked. */
const isSideAsked = ({ audience }: PromptSettings, role: AttendeeRole): boolean => {
  if (audience === 'customers') return role === 'customer';
  return audience === 'both' || audience === 'tables' || role === 'colleague';
};

/** For the people of one role, while it is on stage; who is not asked gets the title only. */
export function sidePromptCard({ state }: Look, id: SegmentId, role: AttendeeRole): PromptCard | undefined {
  const segment = segmentOf(state, id);
  if (segment === null || !isOnStage(state, id)) return undefined;
  const settings = promptSettings(segment);
  const asked = isSideAsked(settings, role);
  return promptCard(state, segment, {
    ...settings,
    asks: asksFor(settings, role),
    options: asked ? settings.options : [],
    text: asked ? segment.texts[role] : {},
    asked,
    resultsShown: resultsShown(state, id),
    locked: false,
    earlier: earlierFor(state, segment, role),
  });
}

/** The earlier round, where this side was asked the same in it. */
function earlierFor(state: State, segment: ReadOnly<Segment>, role: AttendeeRole): SegmentId | null {
  const earlier = earlierRound(state, segment);
  if (earlier === null || !isSideAsked(promptSettings(earlier), role)) return null;
  return asksHeard(segment, role) === asksHeard(earlier, role) ? earlier.id : null;
}

const asksHeard = (segment: ReadOnly<Segment>, role: AttendeeRole): boolean =>
  role === 'customer' && promptSettings(segment).asksHeard;

/**
 * What phones ask, where both sides are asked it in the same words. Words that are for one side stay on its phones, and
 * the wall has the line that was written for it; a question to colleagues only where there is none.
 */
function wallWords({ texts }: ReadOnly<Segment>, { audience }: PromptSettings): ReadOnly<Authored> {
  const { wall, customer, colleague } = texts;
  if (audience === 'customers' || isUnsaid(colleague)) return wall;
  const isForColleagues = audience === 'colleagues' || audience === 'team';
  const isEverybodys = isForColleagues ? isUnsaid(customer) && isUnsaid(wall) : isSame(customer, colleague);
  return isEverybodys ? colleague : wall;
}

/** What guests alone choose from is nothing for the hall as long as they are a surprise. */
const isForTheWall = (state: State, { audience }: PromptSettings): boolean =>
  audience !== 'customers' || !isSurpriseAhead(state);

const isUnsaid = (text: ReadOnly<Authored>): boolean => Object.values(text).every((words) => words === '');
const isSame = (one: ReadOnly<Authored>, other: ReadOnly<Authored>): boolean =>
  [...Object.keys(one), ...Object.keys(other)].every((language) => one[language] === other[language]);

export function wallPromptCard({ state }: Look, id: SegmentId): PromptCard | undefined {
  const segment = segmentOf(state, id);
  if (segment === null || !isOnStage(state, id)) return undefined;
  const settings = promptSettings(segment);
  return promptCard(state, segment, {
    ...settings,
    options: isForTheWall(state, settings) ? settings.options : [],
    text: wallWords(segment, settings),
    asked: true,
    resultsShown: resultsOnWall(state, id),
    locked: false,
    earlier: earlierRound(state, segment)?.id ?? null,
  });
}

/** For the crew, also when it is over. */
export function consolePromptCard({ state }: Look, id: SegmentId): PromptCard | undefined {
  const segment = segmentOf(state, id);
  if (segment === null || !isPromptKind(segment.kind) || !wasOpened(state, id)) return undefined;
  return promptCard(state, segment, {
    ...promptSettings(segment),
    text: {},
    asked: true,
    resultsShown: resultsShown(state, id),
    locked: isLocked(state, id),
    earlier: earlierRound(state, segment)?.id ?? null,
  });
}

interface Wording extends PromptSettings {
  text: ReadOnly<Authored>;
  asked: boolean;
  resultsShown: boolean;
  /** Told to the crew alone: it would tell the room that somebody has answered. */
  locked: boolean;
  earlier: SegmentId | null;
}

function promptCard(state: State, segment: ReadOnly<Segment>, wording: Wording): PromptCard {
  const { asks, asked, audience, team, names, change, abstain, results, isPulse, locked, earlier } = wording;
  return {
    id: segment.id,
    title: { ...segment.title },
    text: { ...wording.text },
    asks: structuredClone(asks),
    options: wording.options.map((option) => ({ id: option.id, label: { ...option.label } })),
    ...{ audience, team, asked },
    open: isOpen(state, segment.id),
    ...{ names, change, abstain, results },
    resultsShown: wording.resultsShown,
    locked,
    earlier,
    isPulse,
  };
}
