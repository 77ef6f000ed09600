import type { GroupLook } from '../../shared/contract/cards/gathered.ts';
import type { GroupOffer } from '../../shared/contract/cards/mending.ts';
import type { EventCard } from '../../shared/contract/cards/stage.ts';

const number = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;

/** How a group stands, where its tile has room for two or three words. */
const looks: Record<GroupLook, string> = {
  here: 'here',
  waiting: 'finding each other',
  amber: 'not together yet',
  red: 'please look',
  chair: 'remembering card',
};

const offers: Record<GroupOffer, (otherSide: string) => string> = {
  reserve: () => 'Ask a spare guest in',
  merged: (otherSide) => (otherSide === '' ? 'Join the other side' : `Join side ${otherSide} of this table`),
  listeners: () => 'Listen in next door',
  emptyChair: () => 'Give them the remembering card',
};

/** What the console says of the tables of a running round. */
export const roomWords = {
  looks,
  offers,
  heading: 'Room',
  tables: 'Tables',
  tablesOf: (zone: string) => `Tables of zone ${zone}`,
  view: 'Show as',
  map: 'Map',
  list: 'List',
  noRound: 'No groups are dealt in this segment. Tables can be closed and opened here all the same.',
  empty: 'There is no table yet, and no group.',
  people: (n: number) => count(n, 'person', 'people'),
  free: 'free',
  closed: 'closed',
  pinned: 'stays together',
  waitingFor: 'waiting for ',
  lacks: {
    customer: ({ guest }: EventCard['words']) => `no ${guest} yet`,
    colleague: ({ colleague }: EventCard['words']) => `no ${colleague} yet`,
  },
  minutes: (minutes: number, seconds: number) =>
    minutes === 0 ? `${String(seconds)} s` : `${String(minutes)} min ${String(seconds)} s`,
  needs: {
    heading: (n: number) => `${count(n, 'group needs', 'groups need')} somebody`,
    none: 'No group needs anybody now.',
    all: (n: number) => `Show all ${number.format(n)}`,
    fewer: 'Show the first ones',
  },
  open: {
    close: 'Close',
    closeLabel: (place: string) => `Close ${place}`,
    allHere: 'They are all here',
    offers: 'What you can do',
    notPossible: {
      reserve: 'Nobody sits out who could join.',
      merged: 'Nobody sits on another side of this table.',
      listeners: 'There is no other group.',
      emptyChair: 'They have it.',
    } satisfies Record<GroupOffer, string>,
    nobody: 'Nobody is in this group.',
    pin: 'Pin this group',
    unpin: 'Unpin this group',
    pinHint: 'A pinned group stays as it is when the rest is dealt again.',
    pinNeedsTwo: 'Two people or more can be pinned.',
    closeTable: 'Close this table',
    closeTableAsk: (table: number, n: number) =>
      n === 0
        ? `Nobody sits at table ${String(table)}. No group will be sent there.`
        : `${count(n, 'person moves', 'people move')} from table ${String(table)} to other tables. Nobody else does.`,
    reopen: 'Reopen this table',
    tableClosed: 'This table is closed. No group is sent here.',
    tableFree: 'Nobody sits here in this round.',
  },
  person: {
    acts: 'More',
    actsLabel: (name: string) => `More for ${name}`,
    move: 'Move',
    moveLabel: (name: string) => `Move ${name}`,
    notHere: 'Not here',
    hasToGo: 'Has to go',
    wouldMove: 'Would like to move',
    wouldMoveAsk: 'They get another group now, and these people are never matched again. Nobody is told why.',
    met: 'Who they met',
    missed: 'not seen yet',
    alone: 'There is nobody else in this group who could say so.',
    drag: 'Drag a name to another table, or press Move.',
  },
  redeal: {
    act: 'Deal the rest again',
    ask: (pinned: number) =>
      pinned === 0
        ? 'No group is pinned, so everybody is dealt again and may have to walk.'
        : `${count(pinned, 'group is pinned and stays', 'groups are pinned and stay')}. Everybody else is dealt again and may have to walk.`,
  },
  confirm: { cancel: 'Leave it as it is' },
};
