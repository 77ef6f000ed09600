import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { LibraryPrompt } from '../../shared/contract/http.ts';
import type { GatheringId, LibraryId, PersonId, WallId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { Refusal } from '../../shared/gathering/asked.ts';
import type { CrewPlace, CrewRole } from './crew.ts';

/** A keyed digest of a cookie's device secret, hex. The secret itself is never kept. */
export type DeviceHash = string & { readonly __device: true };

export interface GatheringEntry {
  gathering: GatheringId;
  name: string;
  organisation: string;
  createdAtMs: number;
  codes: Record<AttendeeRole, string>;
  walls: WallId[];
}

export type FoundCode =
  | { kind: 'join'; gathering: GatheringId; role: AttendeeRole }
  | { kind: 'rejoin'; gathering: GatheringId; person: PersonId };

export interface Rejoined {
  gathering: GatheringId;
  person: PersonId;
}

/**
 * What is true of the whole installation: gatherings, codes, keys, devices. Everything is a fact of the
 * log named "installation". Keys of crew, walls and personal links are HMACs of the installation's
 * secret, the gathering, whom they are for, and a generation: they can be shown again and ended.
 * All promises resolve after the fact is durable.
 */
export interface Installation {
  /** The owner's new key when this start made it (first start), else null. It is kept only as SHA-256. */
  readonly firstOwnerKey: string | null;
  ownerKeyMatches(key: string): boolean;
  /** Makes a new owner key and ends the old. */
  replaceOwnerKey(): Promise<string>;

  /** Newest first. */
  gatherings(): GatheringEntry[];
  gathering(id: GatheringId): GatheringEntry | null;
  /** Two codes that no gathering has, drawn from the alphabet CDFHJKMNPRTVWXY. */
  drawCodes(): Record<AttendeeRole, string>;
  addGathering(entry: Omit<GatheringEntry, 'createdAtMs'>): Promise<void>;
  addWall(gathering: GatheringId, wall: WallId): Promise<void>;

  crewKey(gathering: GatheringId, role: CrewRole, place: CrewPlace): string;
  crewKeyMatches(gathering: GatheringId, role: CrewRole, place: CrewPlace, key: string): boolean;
  replaceCrewKey(gathering: GatheringId, role: CrewRole, place: CrewPlace): Promise<void>;

  /** Prompts that are kept for every gathering, newest first. */
  library(): LibraryPrompt[];
  /**
   * Why it is not kept, or null: it could not be asked in any gathering, or there are `MOST_KEPT` others. The same
   * one again is kept once.
   */
  keepPrompt(draft: PromptDraft): Promise<Refusal | null>;
  /** Nothing happens when it is gone already. */
  dropPrompt(id: LibraryId): Promise<void>;

  personalKey(gathering: GatheringId, person: PersonId): string;
  /** The person of a personal link among these, or null. */
  personOfKey(gathering: GatheringId, key: string): PersonId | null;
  /** Personal links are found by digest: makes these people's links known. */
  knowPeople(gathering: GatheringId, people: readonly PersonId[]): void;

  /** A code in any case, with or without spaces and dashes. */
  findCode(code: string): FoundCode | null;
  deviceHash(secret: string): DeviceHash;
  linkDevice(gathering: GatheringId, device: DeviceHash, person: PersonId): Promise<void>;
  peopleOf(gathering: GatheringId, device: DeviceHash): PersonId[];
  devicesOf(gathering: GatheringId, person: PersonId): DeviceHash[];

  /** The person's present rejoin code, eight letters. */
  rejoinCode(gathering: GatheringId, person: PersonId): string;
  /** Uses a rejoin code up: adds the person to the device and draws a new code. Null: no such code. */
  rejoin(code: string, device: DeviceHash): Promise<Rejoined | null>;
  /** When another device took this person by rejoin code in the last ten minutes; else null. */
  openedElsewhereAtMs(gathering: GatheringId, person: PersonId, device: DeviceHash): number | null;
  /** "That wasn't me": takes the person off the devices that rejoined in the last ten minutes. */
  undoRejoin(gathering: GatheringId, person: PersonId, device: DeviceHash): Promise<DeviceHash[]>;
}
