import type { RejectionCode } from '../contract/rejections.ts';
import type { Actor } from '../contract/roles.ts';
import type { AnyCommand } from './asked.ts';
import type { AnyCommandType } from './rule.ts';

type AskerRole = Actor['role'];

const attendees: readonly AskerRole[] = ['customer', 'colleague'];
const crew: readonly AskerRole[] = ['facilitator', 'owner'];
const house: readonly AskerRole[] = ['owner', 'server'];
const server: readonly AskerRole[] = ['server'];
/** Who reads what people wrote before the room does. */
const readers: readonly AskerRole[] = [...crew, 'keeper'];
/** The crew with hosts; a host acts in their own zone, which the rules look at. */
const helpers: readonly AskerRole[] = [...crew, 'host'];
/** An attendee for themselves, or a helper for somebody. */
const anybody: readonly AskerRole[] = [...attendees, ...helpers];

/** Who may ask for what. A wall may ask for nothing. */
export const whoMay: { readonly [T in AnyCommandType]: readonly AskerRole[] } = {
  'create-gathering': house,
  'add-wall': house,
  'set-room': house,
  'import-roster': house,
  join: server,
  'count-reactions': server,
  'settle-prompt': server,
  'replace-run-of-show': house,

  'set-consent': attendees,
  'share-line': attendees,
  'answer-prompt': attendees,
  'allow-wall': attendees,
  'ask-question': attendees,
  'withdraw-question': attendees,
  'support-question': attendees,
  'withdraw-support': attendees,

  next: crew,
  undo: crew,
  'move-ring': crew,
  'blank-wall': crew,
  'add-prompt': crew,
  'move-prompt': crew,
  'remove-prompt': crew,
  'edit-prompt': crew,
  'close-prompt': crew,
  'reopen-prompt': crew,
  'show-results': crew,
  'ask-again': crew,
  'review-answers': readers,
  'review-words': readers,
  'freeze-words': readers,
  'review-questions': readers,
  'merge-question': readers,
  'unmerge-question': readers,
  'lift-mask': readers,
  'spotlight-question': crew,
  'settle-question': crew,
  'mark-attendance': [...helpers, 'server'],
  'recognise-walk-in': crew,
  'set-wall': crew,
  star: crew,
  unstar: crew,

  'found-each-other': anybody,
  'partner-not-here': anybody,
  'need-to-go': anybody,
  'am-here': anybody,
  'ask-to-move': anybody,
  'sit-at': anybody,
  'sit-out': anybody,
  'mark-arrived': helpers,
  'mend-group': helpers,
  'move-person': crew,
  'leave-seen': crew,
  'close-table': crew,
  'pin-people': crew,
  're-deal': crew,
  'undo-repair': crew,
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
