import type { SitOutReason } from '../../shared/contract/cards/match.ts';
import type { GoneCard, GroupCard } from '../../shared/contract/cards/round.ts';
import type { CommandData } from '../../shared/contract/commands/command.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Phone } from './phone.svelte.ts';
import { lastSaid } from './said.svelte.ts';

/** Why the person is not counted as present: what they said last, before what the server has. */
export function goneWhy(phone: Phone): GoneCard['why'] | null {
  const said = lastSaid(phone, 'gone', ['need-to-go', 'am-here']);
  if (said) return said.type === 'need-to-go' ? 'left' : null;
  return phone.gathering.card('gone')?.why ?? null;
}

/** Why the person sits this round out: what they said last, before what the server has. */
export function sitsOut(phone: Phone, segment: SegmentId | null): SitOutReason | null {
  const said = lastSaid(phone, 'sits-out', ['sit-out'])?.data as CommandData<'sit-out'> | undefined;
  const asked = said?.out ? 'asked' : null;
  if (said && said.segment === segment) return asked;
  const card = phone.gathering.card('sits-out');
  return card && card.segment === segment ? card.why : null;
}

/** Somebody of the group said that all are there, also just now on this phone. */
export function isFound(phone: Phone, { found, segment }: GroupCard): boolean {
  const said = lastSaid(phone, 'group', ['found-each-other'])?.data;
  return found || (said as CommandData<'found-each-other'> | undefined)?.segment === segment;
}
