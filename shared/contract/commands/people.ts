import * as v from 'valibot';
import { PersonId, WallId } from '../ids.ts';
import { consentKeys, consentKeysFor, consentWording } from '../vocabulary.ts';

export { consentKeys, consentKeysFor, consentWording };
export const ConsentKey = v.picklist(consentKeys);
export type ConsentKey = v.InferOutput<typeof ConsentKey>;

export const attendances = ['expected', 'arrived', 'late', 'noShow', 'steppedOut', 'left'] as const;
export const Attendance = v.picklist(attendances);
export type Attendance = v.InferOutput<typeof Attendance>;

const hallThemes = ['bright', 'dark'] as const;

export const peopleCommands = {
  /** By an attendee, at any time: the whole list of what is allowed from now on. */
  'set-consent': v.strictObject({
    consent: v.pipe(v.array(ConsentKey), v.maxLength(consentKeys.length)),
    wording: v.pipe(v.number(), v.integer()),
  }),
  /** By an attendee: one line for whom they meet; empty takes it back. */
  'share-line': v.strictObject({ text: v.pipe(v.string(), v.maxLength(400)) }),
  /** By the crew: a person without a phone has come, or somebody has left. */
  'mark-attendance': v.strictObject({ person: PersonId, attendance: Attendance }),
  /** By the crew: a walk-in is somebody whom the roster expected. */
  'recognise-walk-in': v.strictObject({ walkIn: PersonId, expected: PersonId }),
  /** By the crew: how far the furthest viewer sits and how high the picture is, metres; and the hall's light. */
  'set-wall': v.strictObject({
    wall: WallId,
    furthestViewerMetres: v.pipe(v.number(), v.minValue(2), v.maxValue(100)),
    screenHeightMetres: v.pipe(v.number(), v.minValue(0.3), v.maxValue(20)),
    theme: v.picklist(hallThemes),
    still: v.boolean(),
  }),
} as const;
