import { addressees, type Addressee } from '../../../shared/contract/cards/asking.ts';
import type { StageCard } from '../../../shared/contract/cards/stage.ts';
import { lengthOf, limits } from '../../../shared/contract/limits.ts';
import type { PersonId } from '../../../shared/contract/ids.ts';
import type { Phone } from '../phone.svelte.ts';

/** Where the words of a question that was not sent yet are kept; a refused one comes back there. */
const TEXT = 'question';
const WAY = 'question-way';
const TO = 'question-to';

export const ways = ['named', 'anonymous'] as const;
export type Way = (typeof ways)[number];
type Asking = NonNullable<StageCard['asking']>;

/** A question as it is being written: kept over scenes and reloads with how and whom it asks. */
export class DraftQuestion {
  readonly #phone: Phone;
  readonly #person: PersonId;
  readonly #asking: () => Asking;

  constructor(phone: Phone, person: PersonId, asking: () => Asking) {
    this.#phone = phone;
    this.#person = person;
    this.#asking = asking;
  }

  get text(): string {
    return this.#read(TEXT);
  }
  set text(text: string) {
    this.#phone.drafts.write(this.#person, TEXT, text);
  }
  /** A guest asks without a name, unless they choose otherwise. */
  get way(): Way {
    if (!this.#asking().anonymousAllowed) return 'named';
    const usual = this.#phone.role === 'customer' ? 'anonymous' : 'named';
    return ways.find((way) => way === this.#read(WAY)) ?? usual;
  }
  set way(way: Way) {
    this.#phone.drafts.write(this.#person, WAY, way);
  }
  /** Whom it asks; the team alone is chosen only where it is sent. */
  get to(): Addressee {
    const kept = this.#asking().toOneSide ? this.#read(TO) : 'room';
    return addressees.find((one) => one === kept && one !== 'privately') ?? 'room';
  }
  set to(to: Addressee) {
    this.#phone.drafts.write(this.#person, TO, to);
  }
  get canSend(): boolean {
    const text = this.text.trim();
    return text !== '' && lengthOf(text) <= limits.question;
  }

  /** Sends it. How it was asked stays chosen: a refused question comes back as it was. */
  send(to: Addressee): void {
    const data = { text: this.text.trim(), anonymous: this.way === 'anonymous', to };
    void this.#phone.gathering.ask('ask-question', data);
    this.putAway();
  }
  putAway(): void {
    this.#phone.drafts.clear(this.#person, TEXT);
  }

  #read(place: string): string {
    return this.#phone.drafts.read(this.#person, place) ?? '';
  }
}
