import { createContext } from 'svelte';
import type { ConsoleGroupCard, MatchCard, NamedPerson } from '../../../shared/contract/cards/round.ts';
import type { GroupId } from '../../../shared/contract/ids.ts';
import type { Desk } from '../desk.svelte.ts';
import { askMoveWith } from './ask-move.ts';
import { MoveChecks } from './move-checks.ts';

/** What is open beside the map: a group, or a table where nobody meets. */
export type Opened = { group: GroupId } | { table: number };

/** Somebody who is about to be moved, and where to when that is chosen. */
export interface Moving {
  person: NamedPerson;
  to: GroupId | null;
}

/** What the parts of the room share: the running match, what is open, who is held. */
export class RoomDesk {
  readonly #desk: Desk;
  readonly checks: MoveChecks;
  readonly match: MatchCard | undefined = $derived.by(() => this.#desk.gathering.card('match'));
  readonly groups: ConsoleGroupCard[] = $derived.by(() =>
    this.#desk.gathering
      .family<ConsoleGroupCard>('group')
      .filter(({ segment }) => segment === this.match?.segment),
  );
  /** Whole seconds: a tile asks once a second how it stands, and is drawn again only when that changed. */
  readonly nowMs: number = $derived.by(() => Math.floor(this.#desk.clock.nowMs / 1000) * 1000);
  opened = $state.raw<Opened | null>(null);
  /** The person whose name is dragged. */
  held = $state.raw<NamedPerson | null>(null);
  moving = $state.raw<Moving | null>(null);

  constructor(desk: Desk) {
    this.#desk = desk;
    this.checks = new MoveChecks(askMoveWith(desk));
  }

  isOpen(group: GroupId): boolean {
    return this.opened !== null && 'group' in this.opened && this.opened.group === group;
  }
}

export const [useRoom, provideRoom] = createContext<RoomDesk>();
