import * as v from 'valibot';
import { groupOffers } from '../cards/mending.ts';
import { GroupId, PersonId, RepairId, SegmentId } from '../ids.ts';

/** An attendee speaks for themselves: null. The crew names for whom it speaks. */
const ForWhom = v.nullable(PersonId);
const TableNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400));

/** What happens while people meet: each is one repair that moves as few as possible. */
export const roundCommands = {
  /** All of the group are there. The crew names the group; an attendee has but one: null. */
  'found-each-other': v.strictObject({ segment: SegmentId, group: v.nullable(GroupId) }),
  /** People of one's own group who are not there. */
  'partner-not-here': v.strictObject({
    segment: SegmentId,
    missing: v.pipe(v.array(PersonId), v.minLength(1), v.maxLength(12)),
    person: ForWhom,
  }),
  /** Goes home, or out; asked at any time, and nobody asks why. */
  'need-to-go': v.strictObject({ person: ForWhom }),
  /** Back again, or here after all. */
  'am-here': v.strictObject({ person: ForWhom }),
  /** Another group, without a reason: these people are never matched again. */
  'ask-to-move': v.strictObject({ segment: SegmentId, person: ForWhom }),
  /** Sits at this table, whatever the match says. The crew is asked to make it so. */
  'sit-at': v.strictObject({ segment: SegmentId, number: TableNumber, person: ForWhom }),
  /** Takes a rest until the round ends, or comes back to it. */
  'sit-out': v.strictObject({ segment: SegmentId, out: v.boolean(), person: ForWhom }),

  /** By the crew, as all below. People who came at the same moment. */
  'mark-arrived': v.strictObject({ people: v.pipe(v.array(PersonId), v.minLength(1), v.maxLength(200)) }),
  /** To another group; `anyway`: also where a hard rule speaks against it. */
  'move-person': v.strictObject({
    segment: SegmentId,
    person: PersonId,
    group: GroupId,
    anyway: v.boolean(),
  }),
  /** Leaves somebody where the match has them, who said that they sit elsewhere. */
  'leave-seen': v.strictObject({ person: PersonId }),
  /** For a group whose customer has not come. */
  'mend-group': v.strictObject({ segment: SegmentId, group: GroupId, offer: v.picklist(groupOffers) }),
  'close-table': v.strictObject({ table: TableNumber, closed: v.boolean() }),
  /** Stay together: in the running round when the rest is dealt again, in a coming one when it is dealt. */
  'pin-people': v.strictObject({
    segment: SegmentId,
    people: v.pipe(v.array(PersonId), v.minLength(2), v.maxLength(16)),
    pinned: v.boolean(),
  }),
  /** Deals the running round again, but for groups that are pinned. Names the stage number that it saw. */
  're-deal': v.strictObject({ number: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  'undo-repair': v.strictObject({ repair: RepairId }),
} as const;
