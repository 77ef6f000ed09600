import type { RejectionCode } from '../contract/rejections.ts';
import type { Actor } from '../contract/roles.ts';
import type { AnyCommand } from './asked.ts';
import type { AnyCommandType } from './rule.ts';

type AskerRole = Actor['role'];

const attendees: readonly AskerRole[] = ['customer', 'colleague'];
const crew: readonly AskerRole[] = ['facilitator', 'owner'];
const house: readonly AskerRole[] = ['owner', 'server'];
const server: readonly AskerRole[] = ['server'];

/** Who may ask for what. A wall may ask for nothing. */
export const whoMay: { readonly [T in AnyCommandType]: readonly AskerRole[] } = {
  'create-gathering': house,
  'add-wall': house,
  'set-room': house,
  'import-roster': house,
  join: server,
  'count-reactions': server,

  'set-consent': attendees,
  'answer-prompt': attendees,
  'ask-question': attendees,
  'support-question': attendees,
  'withdraw-support': attendees,

  next: crew,
  undo: crew,
  'move-ring': crew,
  'blank-wall': crew,
  'add-prompt': crew,
  'edit-prompt': crew,
  'close-prompt': crew,
  'reopen-prompt': crew,
  'show-results': crew,
  'review-question': crew,
  'spotlight-question': crew,
  'mark-answered': crew,
  'mark-attendance': [...crew, 'server'],
  'recognise-walk-in': crew,
  'set-wall': crew,
  star: crew,
  unstar: crew,
};

/**
 * Null when this actor may ask for this. Checked before anything else, so that a refusal never tells
 * whether something exists.
 */
export function whyNot(actor: Actor, command: AnyCommand): RejectionCode | null {
  if (!whoMay[command.type].includes(actor.role)) return 'not-allowed';
  if ('person' in actor && command.as !== actor.person) return 'not-you';
  return null;
}
