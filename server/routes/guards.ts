import type { FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { GatheringId } from '../../shared/contract/ids.ts';
import type { AppDeps } from '../app-deps.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';
import { bearerOf } from '../identity/bearer.ts';
import { TryCounter } from '../identity/try-counter.ts';
import type { GatheringEntry } from '../installation/installation-port.ts';
import { Refusal } from './refusal.ts';

/** A gathering of this installation, loaded. */
export interface OpenGathering {
  entry: GatheringEntry;
  live: LiveGathering;
}

const WRONG_KEYS_A_MINUTE = 30;

/** Who may use the API. A right key is never kept waiting, so that nobody in a hall can lock the owner out. */
export class Guards {
  readonly #deps: AppDeps;
  readonly #wrong: TryCounter;

  constructor(deps: AppDeps) {
    this.#deps = deps;
    this.#wrong = new TryCounter(deps.clock, WRONG_KEYS_A_MINUTE, 60_000);
  }

  /** Refuses whoever does not hold the owner's key. */
  owner(request: FastifyRequest): void {
    const key = bearerOf(request.headers.authorization);
    if (key === null || !this.#deps.installation.ownerKeyMatches(key))
      this.#refuse(request, 'owner-key-wrong');
  }

  /** For the owner, of a gathering that exists. */
  async ownerOf(request: FastifyRequest): Promise<OpenGathering> {
    this.owner(request);
    return this.#open(request);
  }

  /** For the owner, or the facilitator of this gathering. The key is asked for before the gathering is looked for. */
  async crewOf(request: FastifyRequest): Promise<OpenGathering> {
    const key = bearerOf(request.headers.authorization);
    const { installation } = this.#deps;
    const gathering = gatheringOf(request);
    const held =
      key !== null &&
      (installation.ownerKeyMatches(key) ||
        (gathering !== null && installation.crewKeyMatches(gathering, 'facilitator', null, key)));
    if (!held) this.#refuse(request, 'crew-key-wrong');
    return this.#open(request);
  }

  async #open(request: FastifyRequest): Promise<OpenGathering> {
    const gathering = gatheringOf(request);
    const entry = gathering && this.#deps.installation.gathering(gathering);
    const live = entry && (await this.#deps.registry.get(entry.gathering));
    if (!entry || !live) throw new Refusal(404, 'no-such-gathering');
    return { entry, live };
  }

  #refuse(request: FastifyRequest, code: 'owner-key-wrong' | 'crew-key-wrong'): never {
    if (this.#wrong.waitMs(request.ip) > 0) throw new Refusal(429, 'too-many-codes', { minutes: 1 });
    this.#wrong.count(request.ip);
    throw new Refusal(401, code);
  }
}

const Params = v.object({ g: GatheringId });

/** The gathering that the path names; null when it is no id. */
export function gatheringOf(request: FastifyRequest): GatheringId | null {
  const result = v.safeParse(Params, request.params);
  return result.success ? result.output.g : null;
}
