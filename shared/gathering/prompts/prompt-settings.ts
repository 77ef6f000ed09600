import type { Authored } from '../../contract/cards/authored.ts';
import { limits } from '../../contract/limits.ts';
import type { OptionId } from '../../contract/ids.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';

export interface PromptSettings {
  answer: 'choice' | 'text';
  options: { id: OptionId; label: Authored }[];
  maxChars: number;
  audience: 'both' | 'customers' | 'colleagues';
  private: boolean;
  results: 'closed' | 'live';
}

/** An option's id is its place in the list, from 1. */
const optionIdAt = (index: number): OptionId => `o${index + 1}` as OptionId;

const isAuthored = (label: unknown): label is Authored =>
  typeof label === 'object' &&
  label !== null &&
  Object.values(label).length > 0 &&
  Object.values(label).every((text) => typeof text === 'string');

function optionsOf(options: unknown): PromptSettings['options'] {
  if (!Array.isArray(options)) return [];
  const labels: unknown[] = options.slice(0, limits.options);
  return labels.filter(isAuthored).map((label, index) => ({ id: optionIdAt(index), label }));
}

function audienceOf(audience: unknown): PromptSettings['audience'] {
  return audience === 'customers' || audience === 'colleagues' ? audience : 'both';
}

const maxCharsOf = (maxChars: unknown): number =>
  typeof maxChars === 'number' && maxChars >= 1 ? Math.floor(maxChars) : limits.answer;

/**
 * The settings of a prompt with their defaults. Anything that is not understood counts as not set,
 * except `private`: every value but false and nothing keeps the answers to their authors.
 */
export function promptSettings({ settings }: Pick<ReadOnly<Segment>, 'settings'>): PromptSettings {
  return {
    answer: settings['answer'] === 'choice' ? 'choice' : 'text',
    options: optionsOf(settings['options']),
    maxChars: maxCharsOf(settings['maxChars']),
    audience: audienceOf(settings['audience']),
    private: (settings['private'] ?? false) !== false,
    results: settings['results'] === 'live' ? 'live' : 'closed',
  };
}

/** Whether people of this role are asked. */
export const isAsked = ({ audience }: Pick<PromptSettings, 'audience'>, role: AttendeeRole): boolean =>
  audience === 'both' || audience === (role === 'customer' ? 'customers' : 'colleagues');
