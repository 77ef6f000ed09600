import type { GatheringId, PersonId } from '../../shared/contract/ids.ts';
import type { InstallationFact, InstallationFactOf, InstallationFactType } from './installation-facts.ts';
import {
  crewSlot,
  type InstallationState,
  type KnownGathering,
  type KnownPerson,
} from './installation-state.ts';

type Evolve<T extends InstallationFactType> = (state: InstallationState, fact: InstallationFactOf<T>) => void;

const evolvers: { [T in InstallationFactType]: Evolve<T> } = {
  'installation-made': (state, { bodies }) => {
    state.secret = bodies['secret'] ?? null;
  },
  'owner-key-set': (state, { data }) => {
    state.ownerSha256 = data.sha256;
  },
  'gathering-added': (state, { data, atMs }) => {
    const entry = { ...data, walls: [...data.walls], createdAtMs: atMs };
    state.gatherings[data.gathering] = { entry, crew: {}, people: {}, devices: {} };
    for (const role of ['customer', 'colleague'] as const) {
      state.joinCodes[data.codes[role]] = { gathering: data.gathering, role };
    }
  },
  'wall-added': (state, { data }) => {
    known(state, data.gathering).entry.walls.push(data.wall);
  },
  'crew-key-replaced': (state, { data }) => {
    known(state, data.gathering).crew[crewSlot(data.role, data.wall)] = data.generation;
  },
  'device-linked': (state, { data, atMs }) => {
    const gathering = known(state, data.gathering);
    (gathering.devices[data.device] ??= []).push(data.person);
    const person = knownPerson(gathering, data.person);
    person.devices.push(data.device);
    if (data.byRejoin) person.rejoins.push({ device: data.device, atMs });
  },
  'device-unlinked': (state, { data }) => {
    const gathering = known(state, data.gathering);
    const people = gathering.devices[data.device] ?? [];
    gathering.devices[data.device] = people.filter((person) => person !== data.person);
    const person = knownPerson(gathering, data.person);
    person.devices = person.devices.filter((device) => device !== data.device);
    person.rejoins = person.rejoins.filter(({ device }) => device !== data.device);
  },
  'rejoin-code-drawn': (state, { data }) => {
    const person = knownPerson(known(state, data.gathering), data.person);
    if (person.code) delete state.rejoinCodes[person.code.digest];
    person.code = { generation: data.generation, digest: data.digest };
    state.rejoinCodes[data.digest] = { gathering: data.gathering, person: data.person };
  },
  'prompt-kept': (state, { data, atMs }) => {
    state.library[data.prompt] = { id: data.prompt, draft: structuredClone(data.draft), savedAtMs: atMs };
  },
  'prompt-dropped': (state, { data }) => {
    delete state.library[data.prompt];
  },
};

/** Folds one fact into the state, in place; the only writer of it. */
export function evolveInstallation(state: InstallationState, fact: InstallationFact): void {
  evolveAs(state, fact);
  state.version = fact.version;
  state.atMs = fact.atMs;
}

function evolveAs<T extends InstallationFactType>(
  state: InstallationState,
  fact: InstallationFactOf<T>,
): void {
  evolvers[fact.type](state, fact);
}

function known(state: InstallationState, id: GatheringId): KnownGathering {
  const gathering = state.gatherings[id];
  if (!gathering) throw new Error(`gathering ${id} was never added`);
  return gathering;
}

function knownPerson(gathering: KnownGathering, id: PersonId): KnownPerson {
  return (gathering.people[id] ??= { devices: [], code: null, rejoins: [] });
}
