import type { SegmentId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import { pick } from '../../shared/words/pick.ts';

type About = Pick<ReadOnly<GatheringState>, 'about' | 'segments'>;

/** The event's own word for somebody of a side. */
export const sideWord = ({ about }: About, role: AttendeeRole): string =>
  (role === 'customer' ? about?.words.guest : about?.words.colleague) ?? role;

/** A segment's title in the gathering's first language; "" for none. */
export function segmentTitle({ segments, about }: About, id: SegmentId | null): string {
  const segment = segments.find((one) => one.id === id);
  return segment === undefined ? '' : pick(segment.title, about?.languages[0] ?? 'en');
}
