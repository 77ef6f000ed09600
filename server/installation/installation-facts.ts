import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { BodyId, FactId, GatheringId, LibraryId, PersonId, WallId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { DeviceHash } from './installation-port.ts';
import type { CrewPlace, CrewRole } from './crew.ts';

/** Data of every fact of the log "installation". */
export interface InstallationFactData {
  /** bodies: secret (32 bytes in hex), from which all keys derive. */
  'installation-made': Record<never, never>;
  'owner-key-set': { sha256: string };
  'gathering-added': {
    gathering: GatheringId;
    name: string;
    organisation: string;
    codes: Record<AttendeeRole, string>;
    walls: WallId[];
  };
  'wall-added': { gathering: GatheringId; wall: WallId };
  /** `wall`: which wall, or the zone of a host. */
  'crew-key-replaced': { gathering: GatheringId; role: CrewRole; wall: CrewPlace; generation: number };
  'device-linked': { gathering: GatheringId; device: DeviceHash; person: PersonId; byRejoin: boolean };
  'device-unlinked': { gathering: GatheringId; device: DeviceHash; person: PersonId };
  /** Ends the person's code before. */
  'rejoin-code-drawn': { gathering: GatheringId; person: PersonId; generation: number; digest: string };
  /** For every gathering of this installation. */
  'prompt-kept': { prompt: LibraryId; draft: PromptDraft };
  'prompt-dropped': { prompt: LibraryId };
}
export type InstallationFactType = keyof InstallationFactData;

export interface InstallationFactOf<T extends InstallationFactType> {
  version: number;
  id: FactId;
  type: T;
  shape: number;
  atMs: number;
  data: InstallationFactData[T];
  bodies: Record<string, BodyId>;
}
export type InstallationFact = { [T in InstallationFactType]: InstallationFactOf<T> }[InstallationFactType];

export type InstallationDraft = {
  [T in InstallationFactType]: { type: T; data: InstallationFactData[T]; secret?: string };
}[InstallationFactType];
