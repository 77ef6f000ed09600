import type { LibraryPrompt } from '../../shared/contract/http.ts';
import type { BodyId, GatheringId, LibraryId, PersonId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { DeviceHash, GatheringEntry } from './installation-port.ts';
import type { CrewPlace, CrewRole } from './crew.ts';

/** How a person of one gathering is reached; plain JSON like all of the state. */
export interface KnownPerson {
  devices: DeviceHash[];
  /** Of the present rejoin code; null before the first device. */
  code: { generation: number; digest: string } | null;
  /** Devices that took this person by rejoin code, latest last. */
  rejoins: { device: DeviceHash; atMs: number }[];
}

export interface KnownGathering {
  entry: GatheringEntry;
  /** Generations of replaced keys by `crewSlot`; absent: 0. */
  crew: Record<string, number>;
  people: Record<PersonId, KnownPerson>;
  /** Who speaks on a device. */
  devices: Record<DeviceHash, PersonId[]>;
}

export interface InstallationState {
  version: number;
  atMs: number;
  secret: BodyId | null;
  ownerSha256: string | null;
  gatherings: Record<GatheringId, KnownGathering>;
  joinCodes: Record<string, { gathering: GatheringId; role: AttendeeRole }>;
  /** By digest of the code. */
  rejoinCodes: Record<string, { gathering: GatheringId; person: PersonId }>;
  /** Prompts for every gathering, oldest first. */
  library: Record<LibraryId, LibraryPrompt>;
}

export const emptyInstallation = (): InstallationState => ({
  version: 0,
  atMs: 0,
  secret: null,
  ownerSha256: null,
  gatherings: {},
  joinCodes: {},
  rejoinCodes: {},
  library: {},
});

export const crewSlot = (role: CrewRole, place: CrewPlace): string => `${role}/${place ?? ''}`;

/** Somebody else's phone that opened this person so lately can still be sent away. */
const WASNT_ME_MS = 10 * 60_000;

/** Devices, other than this one, that took the person by rejoin code in the last ten minutes. */
export function freshRejoins(person: KnownPerson | undefined, device: DeviceHash, nowMs: number) {
  return (person?.rejoins ?? []).filter(
    (rejoin) => rejoin.device !== device && rejoin.atMs > nowMs - WASNT_ME_MS,
  );
}
