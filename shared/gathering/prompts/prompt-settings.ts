import { changeRules, namings, promptAudiences, resultRules } from '../../contract/cards/asks.ts';
import type { Asks, ChangeRule, Naming, PromptAudience, ResultRule } from '../../contract/cards/asks.ts';
import type { Authored, SegmentKind } from '../../contract/cards/authored.ts';
import type { OptionId, SegmentId } from '../../contract/ids.ts';
import { limits } from '../../contract/limits.ts';
import { hasOptions } from '../../contract/prompt-rules.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import { asksOf } from './asks-of.ts';
import { authoredOf } from './authored-of.ts';

export interface PromptSettings {
  asks: Asks<Authored>;
  /** Empty for kinds that do not ask about a list. */
  options: { id: OptionId; label: Authored }[];
  audience: PromptAudience;
  team: string | null;
  names: Naming;
  change: ChangeRule;
  abstain: boolean;
  results: ResultRule;
  /** The other round of the same prompt. */
  pairWith: SegmentId | null;
  /** Which of the two this is. */
  moment: 'before' | 'after' | null;
  isPulse: boolean;
  /** Guests are asked whether they felt heard, instead of the colleagues' question. */
  asksHeard: boolean;
  /** The ends of the guests' scale then; without words unless the run of show has some. */
  heardEnds: { low: Authored; high: Authored };
}

type Settings = ReadOnly<Segment['settings']>;

/** Kinds of segment that ask. */
export const isPromptKind = (kind: SegmentKind): boolean => kind === 'prompt' || kind === 'pulse';

function optionsOf(settings: Settings): PromptSettings['options'] {
  const { options, firstOption } = settings;
  if (!Array.isArray(options)) return [];
  const first = typeof firstOption === 'number' && firstOption >= 1 ? Math.floor(firstOption) : 1;
  return options
    .slice(0, limits.options)
    .map(authoredOf)
    .filter((label) => label !== null)
    .map((label, index) => ({ id: `o${first + index}` as OptionId, label }));
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | null =>
  known.find((one) => one === value) ?? null;

/** `live`, `later` and `private` are words of older files. What is not understood shows less rather than more. */
function resultsOf({ results, private: kept }: Settings): ResultRule {
  if ((kept ?? false) !== false) return 'never';
  return results === 'live' ? 'always' : (oneOf(resultRules, results) ?? 'closed');
}

const segmentIn = (pairWith: unknown): SegmentId | null =>
  typeof pairWith === 'string' ? (pairWith as SegmentId) : null;

function roundOf(settings: Settings): Pick<PromptSettings, 'pairWith' | 'moment'> {
  const { pairWith, moment } = settings;
  return { pairWith: segmentIn(pairWith), moment: oneOf(['before', 'after'] as const, moment) };
}

function audienceOf({ audience, team }: Settings): Pick<PromptSettings, 'audience' | 'team'> {
  const known = oneOf(promptAudiences, audience) ?? 'both';
  const named = typeof team === 'string' && team !== '' ? team : null;
  return known === 'team' ? { audience: known, team: named } : { audience: known, team: null };
}

/** The settings of a prompt or a pulse with their defaults. Anything that is not understood counts as not set. */
export function promptSettings({
  settings,
  kind,
}: Pick<ReadOnly<Segment>, 'settings' | 'kind'>): PromptSettings {
  const isPulse = kind === 'pulse';
  const asks = asksOf(settings, isPulse);
  return {
    asks,
    options: hasOptions(asks.kind) ? optionsOf(settings) : [],
    ...audienceOf(settings),
    names: oneOf(namings, settings['names']) ?? 'unnamed',
    change: oneOf(changeRules, settings['change']) ?? 'untilClosed',
    abstain: settings['abstain'] !== false,
    results: resultsOf(settings),
    ...roundOf(settings),
    isPulse,
    asksHeard: isPulse && settings['customerAsks'] === 'heard',
    heardEnds: endsOf(settings['customerAnchors']),
  };
}

function endsOf(anchors: unknown): PromptSettings['heardEnds'] {
  const ends: unknown[] = Array.isArray(anchors) ? anchors : [];
  return { low: authoredOf(ends[0]) ?? {}, high: authoredOf(ends[1]) ?? {} };
}

/** What this side is asked for: guests who are asked whether they felt heard have the same steps with other ends. */
export const asksFor = (
  { asks, asksHeard, heardEnds }: Pick<PromptSettings, 'asks' | 'asksHeard' | 'heardEnds'>,
  role: AttendeeRole,
): Asks<Authored> =>
  asks.kind === 'scale' && asksHeard && role === 'customer' ? { ...asks, ...heardEnds } : asks;

interface Asked {
  role: AttendeeRole;
  team: string | null;
}

/** Whether this person is asked. */
export function isAsked(
  { audience, team }: Pick<PromptSettings, 'audience' | 'team'>,
  person: Asked,
): boolean {
  if (audience === 'customers') return person.role === 'customer';
  if (audience === 'colleagues') return person.role === 'colleague';
  return audience !== 'team' || (person.role === 'colleague' && team !== null && person.team === team);
}
