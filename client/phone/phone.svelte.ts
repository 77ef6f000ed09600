import { createContext } from 'svelte';
import type { EventCard, StageCard } from '../../shared/contract/cards/stage.ts';
import type { GroupCard } from '../../shared/contract/cards/round.ts';
import type { GatheringId, PersonId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import { pick } from '../../shared/words/pick.ts';
import type { Authored } from '../../shared/contract/cards/authored.ts';
import { sharedWords } from '../words/shared.ts';
import type { Box } from '../connection/box.ts';
import type { OwnGathering } from '../connection/gathering.svelte.ts';
import { Drafts } from './drafts.svelte.ts';
import { LaterParts } from './fetch-later.ts';
import type { PhoneCards } from './phone-cards.ts';
import { sceneLine, sceneTitle } from './scene-text.ts';

/** What every scene of a phone asks: who speaks, which words are theirs, and what is on stage. */
export class Phone {
  readonly id: GatheringId;
  readonly gathering: OwnGathering<PhoneCards>;
  readonly box: Box;
  readonly drafts: Drafts;
  readonly later: LaterParts;
  onMyPage = $state(false);
  /** My page was opened from the form of a question. */
  wasAsking = false;

  constructor(id: GatheringId, gathering: OwnGathering<PhoneCards>, box: Box) {
    this.id = id;
    this.gathering = gathering;
    this.box = box;
    this.drafts = new Drafts(box, id);
    this.later = new LaterParts(() => this.isKept);
  }

  /** Whether what was typed and given here outlives a reload. */
  get isKept(): boolean {
    return this.box.isLasting() && (this.gathering.lasting || this.gathering.saved === 'saved');
  }
  get me() {
    return this.gathering.card('me');
  }
  get event(): EventCard | undefined {
    return this.gathering.card('event');
  }
  get group(): GroupCard | undefined {
    return this.gathering.card('group');
  }
  get as(): PersonId | null {
    return this.gathering.as;
  }
  get role(): AttendeeRole {
    const speaker = this.gathering.people.find(({ person }) => person === this.as);
    return speaker?.role ?? 'colleague';
  }
  /** The person's language, in which the organiser may have written. */
  get language(): string {
    return this.me?.language ?? sharedWords.language;
  }

  say(text: Authored): string {
    return pick(text, this.language);
  }
  title(stage: StageCard): string {
    return sceneTitle(stage, this);
  }
  line(stage: StageCard): string {
    return sceneLine(stage, this);
  }
  /** The organiser's word for one person of a role. */
  wordFor(role: AttendeeRole): string {
    const words = this.event?.words;
    return (role === 'customer' ? words?.guest : words?.colleague) ?? '';
  }
  wordForSide(role: AttendeeRole): string {
    const words = this.event?.words;
    return (role === 'customer' ? words?.guests : words?.colleagues) ?? '';
  }
}

export const [getPhone, setPhone] = createContext<Phone>();
