import type { FloorCard } from '../../contract/cards/asking.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import { alternates, orderOf } from '../questions/order-of.ts';
import { isSurpriseAhead } from '../stage/surprise-ahead.ts';
import type { Look } from './look.ts';
import { shownQuestions } from './shown-questions.ts';

/** The order of all approved questions, for whoever reads them all; absent while there is none. */
export function floorCard({ state }: Look): FloorCard | undefined {
  const order = orderOf(state);
  if (order.length === 0) return undefined;
  return { order, frozen: state.heldOrder !== null, alternates: alternates(state) };
}

/** The same for phones, which hold some of them; colleagues hear of turns only when guests are no surprise any more. */
export function sideFloorCard(look: Look, role: AttendeeRole): FloorCard | undefined {
  const floor = floorCard(look);
  if (floor === undefined) return undefined;
  const shown = new Set(shownQuestions(look.state));
  const knowsBoth = role === 'customer' || !isSurpriseAhead(look.state);
  return {
    ...floor,
    order: floor.order.filter((id) => shown.has(id)),
    alternates: floor.alternates && knowsBoth,
  };
}
