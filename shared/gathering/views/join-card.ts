import type { JoinCard } from '../../contract/cards/console.ts';
import { isSurpriseAhead } from '../stage/surprise-ahead.ts';
import type { Look } from './look.ts';

/** The codes for people who come without a link. */
export function joinCard({ state: { about } }: Look): JoinCard | undefined {
  if (about === null) return undefined;
  return { customer: about.codes.customer, colleague: about.codes.colleague };
}

/** For the hall: as long as guests are a surprise, their code is "". */
export function wallJoinCard(look: Look): JoinCard | undefined {
  const codes = joinCard(look);
  return codes === undefined || !isSurpriseAhead(look.state) ? codes : { ...codes, customer: '' };
}
