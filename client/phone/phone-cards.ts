import type { PersonCards, SideCards } from '../../shared/contract/cards/cards.ts';

/** What a phone is shown: its side's cards, and its person's. */
export type PhoneCards = SideCards & PersonCards;
