import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Chance } from '../../clock.ts';
import type { Body } from '../fact-log.ts';

/** A body as it lies on disk, and the key that lies elsewhere. */
export interface SealedBody {
  nonce: Uint8Array;
  /** Everything of the body but its id (whom it concerns is as private as its text), then the tag. */
  ciphertext: Uint8Array;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** Encrypts with a key of its own, bound to the body's id. */
export function sealBody(chance: Chance, { id, ...rest }: Body): SealedBody & { key: Uint8Array } {
  const key = Buffer.from(chance.hex(KEY_BYTES), 'hex');
  const nonce = Buffer.from(chance.hex(NONCE_BYTES), 'hex');
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(id));
  const sealed = [cipher.update(JSON.stringify(rest), 'utf8'), cipher.final()];
  return { key, nonce, ciphertext: Buffer.concat([...sealed, cipher.getAuthTag()]) };
}

/** Throws when key, id or ciphertext do not belong together. */
export function openBody(id: Body['id'], { nonce, ciphertext }: SealedBody, key: Uint8Array): Body {
  const tagAt = ciphertext.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(id)).setAuthTag(ciphertext.subarray(tagAt));
  const text = decipher.update(ciphertext.subarray(0, tagAt), undefined, 'utf8') + decipher.final('utf8');
  return { id, ...(JSON.parse(text) as Omit<Body, 'id'>) };
}
