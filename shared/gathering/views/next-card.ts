import type { NextCard } from '../../contract/cards/console.ts';
import { hasGroups } from '../matching/can-meet.ts';
import { nextSegment } from '../stage/current-segment.ts';
import type { Look } from './look.ts';

/** What Next will put on each surface; undefined after the last segment. */
export function nextCard({ state }: Look): NextCard | undefined {
  const segment = nextSegment(state);
  if (segment === null) return undefined;
  const { id, kind, title, minutes, texts } = segment;
  return {
    segment: id,
    kind,
    title: { ...title },
    minutes,
    wall: { ...texts.wall },
    customers: { ...texts.customer },
    colleagues: { ...texts.colleague },
    deals: kind === 'round' && !hasGroups(state.rounds[id]),
  };
}
