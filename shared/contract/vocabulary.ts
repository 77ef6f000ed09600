/** Closed lists that a phone needs as values; apart from the schemas, so that no schema travels to a phone. */
export const reactionKinds = ['clap', 'heart', 'wow', 'smile', 'thinking'] as const;

export const consentKeys = [
  'wallFirstName',
  'quoteOnWall',
  'quoteInReport',
  'quoteOutside',
  'audio',
  'photo',
  'recontact',
] as const;
type Key = (typeof consentKeys)[number];
/** Colleagues are asked the first three. */
export const consentKeysFor = (role: 'customer' | 'colleague'): readonly Key[] =>
  role === 'customer' ? consentKeys : consentKeys.slice(0, 3);
/** Raised when the wording of a consent changes; kept with every consent that was given. */
export const consentWording = 1;

/** Why a handshake was refused, as the message of Socket.IO's `connect_error`. */
export const handshakeRefusals = [
  'malformed',
  'reload',
  'no-such-gathering',
  'not-known',
  'wrong-key',
  'closing',
] as const;

export const zoneLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
