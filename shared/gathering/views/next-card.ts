import type { NextCard } from '../../contract/cards/console.ts';
import type { SegmentId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { State } from '../rule.ts';
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
    deals: kind === 'round' && !wasDealt(state, id),
  };
}

/** A round in which one side was missing has no groups, and is dealt when it comes again. */
const wasDealt = ({ rounds }: State, id: SegmentId): boolean => keysOf(rounds[id]?.groups ?? {}).length > 0;
