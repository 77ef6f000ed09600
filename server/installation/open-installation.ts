import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { LibraryPrompt } from '../../shared/contract/http.ts';
import type { GatheringId, LibraryId, PersonId, WallId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import { refuse, type Refusal } from '../../shared/gathering/asked.ts';
import { draftProblem } from '../../shared/gathering/prompts/draft-problem.ts';
import type { Chance, Clock } from '../clock.ts';
import type { LogStore } from '../log/fact-log.ts';
import { JOIN_LETTERS, lettersFrom, normaliseCode } from './codes.ts';
import { openInstallationLog, type InstallationLog } from './installation-log.ts';
import type { DeviceHash, FoundCode, GatheringEntry, Installation, Rejoined } from './installation-port.ts';
import { crewSlot, freshRejoins, type InstallationState, type KnownPerson } from './installation-state.ts';
import { isThere } from './is-there.ts';
import { Keys, sameText, sha256 } from './keys.ts';
import type { CrewPlace, CrewRole } from './crew.ts';
import { KnownLinks } from './known-links.ts';
import { MOST_KEPT } from './library.ts';

/** Opens the installation of this store; the first time it makes its secret and the owner's key. */
export async function openInstallation(store: LogStore, clock: Clock, chance: Chance): Promise<Installation> {
  const log = await openInstallationLog(store, clock, chance);
  if (log.durable.secret !== null) return new LoggedInstallation(log, null);
  const owner = log.drawOwnerKey();
  await log.insist('make', { secret: log.drawHex(32), ownerSha256: owner.digest });
  return new LoggedInstallation(log, owner.key);
}

class LoggedInstallation implements Installation {
  readonly firstOwnerKey: string | null;
  readonly #log: InstallationLog;
  readonly #keys: Keys;
  readonly #links: KnownLinks;

  constructor(log: InstallationLog, firstOwnerKey: string | null) {
    this.#log = log;
    this.firstOwnerKey = firstOwnerKey;
    this.#keys = new Keys(log.secret());
    this.#links = new KnownLinks(this.#keys);
  }

  ownerKeyMatches(key: string): boolean {
    return sameText(sha256(key), this.#state.ownerSha256 ?? '');
  }

  async replaceOwnerKey(): Promise<string> {
    const { key, digest } = this.#log.drawOwnerKey();
    await this.#log.insist('set-owner-key', { sha256: digest });
    return key;
  }

  gatherings(): GatheringEntry[] {
    const oldestFirst = Object.values(this.#state.gatherings).map(({ entry }) => structuredClone(entry));
    return oldestFirst.reverse();
  }

  gathering(id: GatheringId): GatheringEntry | null {
    const known = this.#state.gatherings[id];
    return known ? structuredClone(known.entry) : null;
  }

  drawCodes(): Record<AttendeeRole, string> {
    const customer = this.#drawCode(null);
    return { customer, colleague: this.#drawCode(customer) };
  }

  async addGathering({ gathering, name, organisation, codes, walls }: Omit<GatheringEntry, 'createdAtMs'>) {
    await this.#log.insist('add-gathering', { gathering, name, organisation, codes, walls });
  }

  async addWall(gathering: GatheringId, wall: WallId): Promise<void> {
    await this.#log.insist('add-wall', { gathering, wall });
  }

  crewKey(gathering: GatheringId, role: CrewRole, place: CrewPlace): string {
    const generation = this.#state.gatherings[gathering]?.crew[crewSlot(role, place)] ?? 0;
    return this.#keys.crew(gathering, role, place, generation);
  }

  crewKeyMatches(gathering: GatheringId, role: CrewRole, place: CrewPlace, key: string): boolean {
    const entry = this.#state.gatherings[gathering]?.entry;
    const there = entry !== undefined && isThere(entry, role, place);
    return sameText(this.crewKey(gathering, role, place), key) && there;
  }

  async replaceCrewKey(gathering: GatheringId, role: CrewRole, place: CrewPlace): Promise<void> {
    await this.#log.insist('replace-crew-key', { gathering, role, wall: place });
  }

  library(): LibraryPrompt[] {
    return Object.values(this.#state.library)
      .map((kept) => structuredClone(kept))
      .reverse();
  }

  async keepPrompt(draft: PromptDraft): Promise<Refusal | null> {
    const problem = draftProblem(draft);
    if (problem !== null) return problem;
    const prompt = this.#log.drawHex(16) as LibraryId;
    const { ok } = await this.#log.ask('keep-prompt', { prompt, draft });
    return ok ? null : refuse('too-many', { max: MOST_KEPT, got: MOST_KEPT + 1 });
  }

  async dropPrompt(id: LibraryId): Promise<void> {
    await this.#log.insist('drop-prompt', { prompt: id });
  }

  personalKey(gathering: GatheringId, person: PersonId): string {
    return this.#keys.personal(gathering, person);
  }

  personOfKey(gathering: GatheringId, key: string): PersonId | null {
    return this.#links.find(gathering, key);
  }

  knowPeople(gathering: GatheringId, people: readonly PersonId[]): void {
    this.#links.add(gathering, people);
  }

  findCode(code: string): FoundCode | null {
    const letters = normaliseCode(code);
    const join = this.#state.joinCodes[letters];
    if (join) return { kind: 'join', ...join };
    const rejoin = this.#state.rejoinCodes[this.#keys.rejoinDigest(letters)];
    return rejoin ? { kind: 'rejoin', ...rejoin } : null;
  }

  deviceHash(secret: string): DeviceHash {
    return this.#keys.device(secret);
  }

  async linkDevice(gathering: GatheringId, device: DeviceHash, person: PersonId): Promise<void> {
    const digestOf = this.#digestsOf(gathering, person);
    await this.#log.insist('link-device', { gathering, device, person, digestOf });
  }

  peopleOf(gathering: GatheringId, device: DeviceHash): PersonId[] {
    return [...(this.#state.gatherings[gathering]?.devices[device] ?? [])];
  }

  devicesOf(gathering: GatheringId, person: PersonId): DeviceHash[] {
    return [...(this.#person(gathering, person)?.devices ?? [])];
  }

  rejoinCode(gathering: GatheringId, person: PersonId): string {
    const generation = this.#person(gathering, person)?.code?.generation ?? 0;
    return this.#keys.rejoinCode(gathering, person, generation);
  }

  async rejoin(code: string, device: DeviceHash): Promise<Rejoined | null> {
    const digest = this.#keys.rejoinDigest(normaliseCode(code));
    const found = this.#state.rejoinCodes[digest];
    if (!found) return null;
    const digestOf = this.#digestsOf(found.gathering, found.person);
    const settled = await this.#log.ask('use-rejoin-code', { digest, device, digestOf });
    return settled.ok ? { ...found } : null;
  }

  openedElsewhereAtMs(gathering: GatheringId, person: PersonId, device: DeviceHash): number | null {
    const known = this.#person(gathering, person);
    return freshRejoins(known, device, this.#log.clock.nowMs()).at(-1)?.atMs ?? null;
  }

  async undoRejoin(gathering: GatheringId, person: PersonId, device: DeviceHash): Promise<DeviceHash[]> {
    const before = this.devicesOf(gathering, person);
    const digestOf = this.#digestsOf(gathering, person);
    await this.#log.ask('undo-rejoin', { gathering, person, device, digestOf });
    const left = this.devicesOf(gathering, person);
    return before.filter((each) => !left.includes(each));
  }

  get #state(): InstallationState {
    return this.#log.durable;
  }

  #person(gathering: GatheringId, person: PersonId): KnownPerson | undefined {
    return this.#state.gatherings[gathering]?.people[person];
  }

  #drawCode(other: string | null): string {
    const code = lettersFrom(this.#log.drawHex(16), JOIN_LETTERS);
    return code === other || this.#state.joinCodes[code] ? this.#drawCode(other) : code;
  }

  #digestsOf(gathering: GatheringId, person: PersonId): (generation: number) => string {
    return (generation) => this.#keys.rejoinDigest(this.#keys.rejoinCode(gathering, person, generation));
  }
}
