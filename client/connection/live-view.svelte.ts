import type { PersonId } from '../../shared/contract/ids.ts';
import type {
  BeatMessage,
  CardsMessage,
  DevicePerson,
  WelcomeMessage,
  WelcomePart,
} from '../../shared/contract/messages.ts';
import type { Audience } from '../../shared/contract/roles.ts';

/** The cards of one audience, and where in its changes they stand. Replaced, never changed. */
interface Shelf {
  cursor: string;
  cards: ReadonlyMap<string, unknown>;
}

/** A view as it lies on the phone over a reload. */
export interface KeptView {
  epoch: string;
  address: string;
  people: DevicePerson[];
  as: PersonId | null;
  /** What the server's clock was ahead of the phone's. */
  aheadMs: number;
  audiences: { audience: Audience; cursor: string; cards: Record<string, unknown> }[];
}

/** What a surface was shown, by audience; the only writer of it. */
export class LiveView {
  #shelves = $state.raw<ReadonlyMap<Audience, Shelf>>(new Map());
  #people = $state.raw<readonly DevicePerson[]>([]);
  #as = $state.raw<PersonId | null>(null);
  #address = $state.raw('');
  #ready = $state.raw(false);
  #epoch = '';

  get people(): readonly DevicePerson[] {
    return this.#people;
  }
  get as(): PersonId | null {
    return this.#as;
  }
  get address(): string {
    return this.#address;
  }
  get ready(): boolean {
    return this.#ready;
  }
  get epoch(): string {
    return this.#epoch;
  }

  /** The card under this key for the person who speaks now, else for a crew surface. */
  card(key: string): unknown {
    for (const shelf of this.#mine()) if (shelf.cards.has(key)) return shelf.cards.get(key);
    return undefined;
  }

  /** A card of another person of this device. */
  cardOf(person: PersonId, key: string): unknown {
    return this.#shelves.get(`person:${person}`)?.cards.get(key);
  }

  family(family: string): [key: string, card: unknown][] {
    const found = this.#mine().flatMap((shelf) => [...shelf.cards]);
    return found.filter(([key]) => key.startsWith(`${family}:`)).sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Per audience, for a resume by delta. */
  cursors(): Record<string, string> {
    return Object.fromEntries([...this.#shelves].map(([audience, shelf]) => [audience, shelf.cursor]));
  }

  /** The cursor on which an intention of now is made; "" before the first welcome. */
  basis(): string {
    return this.#mine()[0]?.cursor ?? '';
  }

  welcome(message: WelcomeMessage): void {
    const parts = message.audiences.map((part): [Audience, Shelf] => [part.audience, this.#resumed(part)]);
    this.#shelves = new Map(parts);
    this.#epoch = message.epoch;
    this.#address = message.address;
    this.setPeople(message.people);
    this.#ready = true;
  }

  /** False when something before it was missed: then nothing is taken, and a resync is due. */
  take({ audience, prev, cursor, put, drop }: CardsMessage): boolean {
    const shelf = this.#shelves.get(audience);
    if (shelf?.cursor !== prev) return false;
    this.#shelves = new Map(this.#shelves).set(audience, { cursor, cards: changed(shelf.cards, put, drop) });
    return true;
  }

  isBehind({ audience, cursor }: BeatMessage): boolean {
    return this.#shelves.get(audience)?.cursor !== cursor;
  }

  /** Who has just joined on this phone is the one who holds it; newcomers stand last. */
  setPeople(people: readonly DevicePerson[]): void {
    const known = this.#people.map(({ person }) => person);
    const newcomer = people.findLast(({ person }) => known.length > 0 && !known.includes(person));
    const isHere = people.some(({ person }) => person === this.#as);
    this.#people = people;
    if (newcomer !== undefined || !isHere) this.#as = (newcomer ?? people.at(-1))?.person ?? null;
  }

  speakAs(person: PersonId): void {
    if (this.#people.some((held) => held.person === person)) this.#as = person;
  }

  keep(aheadMs: number): KeptView {
    const audiences = [...this.#shelves].map(([audience, { cursor, cards }]) => ({
      audience,
      cursor,
      cards: Object.fromEntries(cards),
    }));
    return {
      epoch: this.#epoch,
      address: this.#address,
      people: [...this.#people],
      as: this.#as,
      aheadMs,
      audiences,
    };
  }

  restore(kept: KeptView): void {
    this.#shelves = new Map(
      kept.audiences.map(({ audience, cursor, cards }): [Audience, Shelf] => [
        audience,
        { cursor, cards: new Map(Object.entries(cards)) },
      ]),
    );
    this.#epoch = kept.epoch;
    this.#address = kept.address;
    this.#as = kept.as;
    this.setPeople(kept.people);
    this.#ready = true;
  }

  #resumed({ audience, kind, cursor, put, drop }: WelcomePart): Shelf {
    const held = kind === 'delta' ? this.#shelves.get(audience)?.cards : undefined;
    return { cursor, cards: changed(held ?? new Map<string, unknown>(), put, drop) };
  }

  /** The person's own shelf first, then their side's; everything for a crew surface. */
  #mine(): Shelf[] {
    const speaker = this.#people.find(({ person }) => person === this.#as);
    if (!speaker) return [...this.#shelves.values()];
    const side: Audience = speaker.role === 'customer' ? 'customers' : 'colleagues';
    const audiences: Audience[] = [`person:${speaker.person}`, side];
    return audiences.flatMap((audience) => this.#shelves.get(audience) ?? []);
  }
}

function changed(
  cards: ReadonlyMap<string, unknown>,
  put: Record<string, unknown>,
  drop: readonly string[],
): ReadonlyMap<string, unknown> {
  const next = new Map(cards);
  for (const [key, card] of Object.entries(put)) next.set(key, card);
  for (const key of drop) next.delete(key);
  return next;
}
