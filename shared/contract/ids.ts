import * as v from 'valibot';

/**
 * Ids are 32 lower-case hex digits (128 random bits), drawn by the phone with an intention or by the
 * server's chance. Segments keep the short ids of their template ("a1"). Neither form can spell a
 * property of `Object.prototype`, so ids are safe as keys of plain JSON state; typed text never is.
 */
const RANDOM = /^[0-9a-f]{32}$/;
const SEGMENT = /^(?:[a-z]\d{1,3}|[0-9a-f]{32})$/;

const randomId = <Name extends string>(name: Name) =>
  v.pipe(v.string(), v.regex(RANDOM, `${name} is 32 hex digits`), v.brand(name));

export const GatheringId = randomId('GatheringId');
export const PersonId = randomId('PersonId');
export const CommandId = randomId('CommandId');
export const ClientId = randomId('ClientId');
export const QuestionId = randomId('QuestionId');
export const HighlightId = randomId('HighlightId');
export const GroupId = randomId('GroupId');
export const RepairId = randomId('RepairId');
export const WallId = randomId('WallId');
/** An answer to a prompt; says nothing of who gave it. */
export const AnswerId = randomId('AnswerId');
/** A peak of reactions. */
export const MomentId = v.pipe(v.string(), v.regex(/^m\d{1,9}$/), v.brand('MomentId'));
/** A prompt that is kept for other gatherings. */
export const LibraryId = randomId('LibraryId');
/** A prompt is addressed by the segment that asks it. */
export const SegmentId = v.pipe(v.string(), v.regex(SEGMENT), v.brand('SegmentId'));
/** An option of a prompt: "o1", "o2" … A list that is changed on stage counts on, so that no old id means a new option. */
export const OptionId = v.pipe(v.string(), v.regex(/^o\d{1,3}$/), v.brand('OptionId'));

export type GatheringId = v.InferOutput<typeof GatheringId>;
export type PersonId = v.InferOutput<typeof PersonId>;
export type CommandId = v.InferOutput<typeof CommandId>;
export type ClientId = v.InferOutput<typeof ClientId>;
export type QuestionId = v.InferOutput<typeof QuestionId>;
export type HighlightId = v.InferOutput<typeof HighlightId>;
export type GroupId = v.InferOutput<typeof GroupId>;
export type RepairId = v.InferOutput<typeof RepairId>;
export type WallId = v.InferOutput<typeof WallId>;
export type SegmentId = v.InferOutput<typeof SegmentId>;
export type AnswerId = v.InferOutput<typeof AnswerId>;
export type MomentId = v.InferOutput<typeof MomentId>;
export type LibraryId = v.InferOutput<typeof LibraryId>;
export type OptionId = v.InferOutput<typeof OptionId>;

/** The link of the chain of facts, and the name of an encrypted text; never leave the server. */
export type FactId = string & { readonly __fact: true };
export type BodyId = string & { readonly __body: true };
