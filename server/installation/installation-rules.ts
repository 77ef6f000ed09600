import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { GatheringId, LibraryId, PersonId, WallId } from '../../shared/contract/ids.ts';
import type { RejectionCode } from '../../shared/contract/rejections.ts';
import type { InstallationDraft, InstallationFactData } from './installation-facts.ts';
import type { DeviceHash } from './installation-port.ts';
import { crewSlot, freshRejoins, type InstallationState } from './installation-state.ts';
import type { CrewPlace, CrewRole } from './crew.ts';
import { dropPrompt, keepPrompt } from './library.ts';

/** The digest of a person's code of a generation; chance comes in with the command. */
type DigestOf = (generation: number) => string;

export interface InstallationCommandData {
  make: { secret: string; ownerSha256: string };
  'set-owner-key': { sha256: string };
  'add-gathering': InstallationFactData['gathering-added'];
  'add-wall': { gathering: GatheringId; wall: WallId };
  'replace-crew-key': { gathering: GatheringId; role: CrewRole; wall: CrewPlace };
  'link-device': { gathering: GatheringId; device: DeviceHash; person: PersonId; digestOf: DigestOf };
  'use-rejoin-code': { digest: string; device: DeviceHash; digestOf: DigestOf };
  'undo-rejoin': { gathering: GatheringId; person: PersonId; device: DeviceHash; digestOf: DigestOf };
  'keep-prompt': { prompt: LibraryId; draft: PromptDraft };
  'drop-prompt': { prompt: LibraryId };
}
export type InstallationCommandType = keyof InstallationCommandData;

type Rule<T extends InstallationCommandType> = (
  state: InstallationState,
  data: InstallationCommandData[T],
  atMs: number,
) => InstallationDraft[] | RejectionCode;

/** What each command gives; a code when it is refused. */
export const installationRules: { [T in InstallationCommandType]: Rule<T> } = {
  make: (_, { secret, ownerSha256 }) => [
    { type: 'installation-made', data: {}, secret },
    { type: 'owner-key-set', data: { sha256: ownerSha256 } },
  ],
  'set-owner-key': (_, data) => [{ type: 'owner-key-set', data }],
  'add-gathering': (state, data) => {
    const taken = Object.values(data.codes).some((code) => state.joinCodes[code]);
    if (taken || state.gatherings[data.gathering]) return 'already-there';
    return [{ type: 'gathering-added', data }];
  },
  'add-wall': (state, data) => {
    const gathering = state.gatherings[data.gathering];
    if (!gathering) return 'not-allowed';
    return gathering.entry.walls.includes(data.wall) ? [] : [{ type: 'wall-added', data }];
  },
  'replace-crew-key': (state, data) => {
    const gathering = state.gatherings[data.gathering];
    if (!gathering) return 'not-allowed';
    const generation = (gathering.crew[crewSlot(data.role, data.wall)] ?? 0) + 1;
    return [{ type: 'crew-key-replaced', data: { ...data, generation } }];
  },
  'link-device': (state, { gathering, device, person, digestOf }) => {
    if (!state.gatherings[gathering]) return 'not-allowed';
    const known = state.gatherings[gathering].people[person];
    return [
      ...link(state, { gathering, device, person, byRejoin: false }),
      ...(known?.code ? [] : [draw(state, { gathering, person, digestOf })]),
    ];
  },
  'use-rejoin-code': (state, { digest, device, digestOf }) => {
    const found = state.rejoinCodes[digest];
    if (!found) return 'unknown-person';
    return [...link(state, { ...found, device, byRejoin: true }), draw(state, { ...found, digestOf })];
  },
  'undo-rejoin': (state, { gathering, person, device, digestOf }, atMs) => {
    const known = state.gatherings[gathering]?.people[person];
    if (!known?.devices.includes(device)) return 'not-you';
    const sentAway = freshRejoins(known, device, atMs);
    if (sentAway.length === 0) return [];
    // The others have seen the present code.
    return [
      ...sentAway.map((rejoin) => unlink(gathering, person, rejoin.device)),
      draw(state, { gathering, person, digestOf }),
    ];
  },
  'keep-prompt': keepPrompt,
  'drop-prompt': dropPrompt,
};

function link(state: InstallationState, data: InstallationFactData['device-linked']): InstallationDraft[] {
  const there = state.gatherings[data.gathering]?.devices[data.device]?.includes(data.person);
  return there ? [] : [{ type: 'device-linked', data }];
}

const unlink = (gathering: GatheringId, person: PersonId, device: DeviceHash): InstallationDraft => ({
  type: 'device-unlinked',
  data: { gathering, device, person },
});

interface Draw {
  gathering: GatheringId;
  person: PersonId;
  digestOf: DigestOf;
}

/** The next generation whose code nobody else has. */
function draw(state: InstallationState, { gathering, person, digestOf }: Draw): InstallationDraft {
  const last = state.gatherings[gathering]?.people[person]?.code?.generation ?? -1;
  let generation = last + 1;
  while (state.rejoinCodes[digestOf(generation)]) generation += 1;
  return { type: 'rejoin-code-drawn', data: { gathering, person, generation, digest: digestOf(generation) } };
}
