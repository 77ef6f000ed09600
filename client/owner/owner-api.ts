import type {
  CreateGathering,
  GatheringSummary,
  PersonalLink,
  RoomTables,
  RosterPreview,
  SetTables,
  TemplateSummary,
} from '../../shared/contract/http.ts';
import type { GatheringId, WallId } from '../../shared/contract/ids.ts';
import type { HostZone } from '../../shared/contract/roles.ts';
import { jsonWith, type Outcome } from '../console/kit/bearer.ts';

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** Whose key, as the server's path says it. */
export type KeyOf = 'facilitator' | 'keeper' | `wall?wall=${WallId}` | `host?zone=${HostZone}`;

/** What the owner's page asks the server, one line each. */
export class OwnerApi {
  #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  gatherings = (): Promise<Outcome<GatheringSummary[]>> => this.#ask('gatherings');
  templates = (): Promise<Outcome<TemplateSummary[]>> => this.#ask('templates');
  create = (made: CreateGathering): Promise<Outcome<GatheringSummary>> =>
    this.#ask('gatherings', json('POST', made));
  loadSample = (): Promise<Outcome<GatheringSummary>> => this.#ask('sample', json('POST', {}));
  addWall = (gathering: GatheringId): Promise<Outcome<GatheringSummary>> =>
    this.#ask(`gatherings/${gathering}/walls`, json('POST', {}));
  /** Ends the key of the consoles, of the keeper, of one wall, or of the hosts of one zone. */
  replaceKey = (gathering: GatheringId, whose: KeyOf): Promise<Outcome<GatheringSummary>> =>
    this.#ask(`gatherings/${gathering}/keys/${whose}`, json('POST', {}));
  room = (gathering: GatheringId): Promise<Outcome<RoomTables>> => this.#ask(`gatherings/${gathering}/room`);
  setTables = (gathering: GatheringId, traits: SetTables): Promise<Outcome<RoomTables>> =>
    this.#ask(`gatherings/${gathering}/room`, json('POST', traits));
  /** The bytes as they are: the server tells UTF-8 from UTF-16. */
  previewRoster = (gathering: GatheringId, file: Blob): Promise<Outcome<RosterPreview>> =>
    this.#ask(`gatherings/${gathering}/roster?preview`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/csv' },
      body: file,
    });
  takeRoster = (gathering: GatheringId, token: string): Promise<Outcome<unknown>> =>
    this.#ask(`gatherings/${gathering}/roster`, json('POST', { token }));
  links = (gathering: GatheringId): Promise<Outcome<PersonalLink[]>> =>
    this.#ask(`gatherings/${gathering}/links`);

  #ask<T>(path: string, init: RequestInit = {}): Promise<Outcome<T>> {
    return jsonWith<T>(this.#key, `/api/${path}`, init);
  }
}
