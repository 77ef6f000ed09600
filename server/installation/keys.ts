import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { GatheringId, PersonId } from '../../shared/contract/ids.ts';
import type { CrewPlace, CrewRole } from './crew.ts';
import { lettersFrom, REJOIN_LETTERS } from './codes.ts';
import type { DeviceHash } from './installation-port.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Takes the same time wherever the two differ. */
export const sameText = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

/** Every key and code that derives from the installation's secret; a higher generation is another key. */
export class Keys {
  readonly #secret: Buffer;

  /** @param secret 32 bytes in hex. */
  constructor(secret: string) {
    this.#secret = Buffer.from(secret, 'hex');
  }

  crew(gathering: GatheringId, role: CrewRole, place: CrewPlace, generation: number): string {
    return this.#sign('crew', gathering, `${role}/${place ?? ''}`, generation).toString('base64url');
  }

  personal(gathering: GatheringId, person: PersonId): string {
    return this.#sign('personal', gathering, person, 0).toString('base64url');
  }

  rejoinCode(gathering: GatheringId, person: PersonId, generation: number): string {
    return lettersFrom(this.#sign('rejoin', gathering, person, generation).toString('hex'), REJOIN_LETTERS);
  }

  /** What is kept of a rejoin code: eight letters alone could be found by trying them all. */
  rejoinDigest(code: string): string {
    return this.#sign('rejoin-digest', '', code, 0).toString('hex').slice(0, 32);
  }

  device(secret: string): DeviceHash {
    return this.#sign('device', '', secret, 0).toString('hex') as DeviceHash;
  }

  #sign(purpose: string, gathering: string, who: string, generation: number): Buffer {
    return createHmac('sha256', this.#secret).update(`${purpose}|${gathering}|${who}|${generation}`).digest();
  }
}
