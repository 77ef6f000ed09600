import type { RepairCard, RepairWhy, SeenCard } from '../../../shared/contract/cards/mending.ts';
import type { Place } from '../../../shared/contract/cards/round.ts';
import type { GroupId } from '../../../shared/contract/ids.ts';
import { workWords } from '../../words/console-work.ts';
import { trayWords } from '../../words/console-tray.ts';
import { groupBy } from '../kit/group-by.ts';
import { placeWords } from '../room/place-words.ts';
import { plain, type Piece } from '../rounds/match-lines.ts';

const words = trayWords.repair;
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
type Move = RepairCard['moves'][number];

const name = (text: string): Piece => ({ text, isName: true });

/** Up to three people by name; of more the first two, and how many. */
function namesOf(people: readonly { name: string }[]): Piece[] {
  const shown = people.length > 3 ? people.slice(0, 2) : people;
  const more = people.length - shown.length;
  const all = [...shown.map((one) => one.name), ...(more > 0 ? [words.more(more)] : [])];
  let at = 0;
  return list.formatToParts(all).map(({ type, value }) => {
    if (type === 'literal') return plain(value);
    at += 1;
    return at <= shown.length ? name(value) : plain(value);
  });
}

const toWords = (to: Place | null): string => (to === null ? '' : placeWords(to));

/** Who went where, people who went the same way together; of many ways only how many people. */
function wentWhere(moves: readonly Move[]): Piece[] {
  const ways = [...groupBy(moves, ({ to }) => toWords(to))];
  if (ways.length > 3) return [plain(words.changed(moves.length))];
  return ways.flatMap(([to, people], at) => {
    const who = people.length > 2 ? [plain(words.people(people.length))] : namesOf(people);
    const none = people.length === 1 ? words.goes.one : words.goes.many;
    return [plain(at === 0 ? '' : ', '), ...who, plain(to === '' ? none : words.went + to)];
  });
}

/** Everybody who changed places but those whom the change is about. */
const othersOf = ({ moves, who }: RepairCard): Move[] =>
  moves.filter((move) => who.every(({ person }) => person !== move.person));

/** Where those whom it is about are now; several places are counted. */
function placesOfWho({ moves, who }: RepairCard): string | null {
  const own = moves.filter((move) => who.some(({ person }) => person === move.person));
  const places = new Set(own.flatMap(({ to }) => (to === null ? [] : [placeWords(to)])));
  if (places.size === 0) return null;
  return places.size > 3 ? words.places(places.size) : list.format(places);
}

function groupName({ table, moves }: RepairCard): string {
  if (table !== null) return workWords.round.table(table);
  const from = moves.find((move) => move.from !== null)?.from;
  return from ? workWords.round.group(from.number) : words.aGroup;
}

/** Nobody, or who, after a semicolon. */
const tail = (moves: readonly Move[], nobody: string): Piece[] =>
  moves.length === 0 ? [plain(`; ${nobody}`)] : [plain('; '), ...wentWhere(moves)];
const alsoMoved = (card: RepairCard): Piece[] =>
  othersOf(card).length === 0 ? [] : tail(othersOf(card), '');

const howMany = ({ who }: RepairCard): 'one' | 'many' => (who.length > 1 ? 'many' : 'one');

/** Somebody is somewhere now: "Rosa joined table 12, side A; Sam went to table 9". */
const arrives = (card: RepairCard, verb: string, without: string): Piece[] => {
  const place = placesOfWho(card);
  return [...namesOf(card.who), plain(place === null ? without : verb + place), ...alsoMoved(card)];
};
const leaves = (card: RepairCard, verb: string, nobody: string): Piece[] => [
  ...namesOf(card.who),
  plain(verb),
  ...tail(othersOf(card), nobody),
];
/** A table, or a group, and everybody who went from it. */
const ofGroup = (card: RepairCard, verb: string, glue: string): Piece[] => [
  plain(groupName(card) + verb),
  ...(card.moves.length === 0 ? [plain(`; ${words.nobody}`)] : [plain(glue), ...wentWhere(card.moves)]),
];

const sentences: Record<RepairWhy, (card: RepairCard) => Piece[]> = {
  came: (card) => arrives(card, words.came, words.cameOut),
  cameTogether: (card) => arrives(card, words.cameTogether, words.cameOut),
  cameBack: (card) => arrives(card, words.cameBack[howMany(card)], words.backOut[howMany(card)]),
  left: (card) => leaves(card, words.left, words.nobody),
  notHere: (card) =>
    leaves(card, card.who.length > 1 ? words.severalNotHere : words.notHere, words.nobodyElse),
  asksToMove: (card) => arrives(card, words.asks, words.asked),
  sitsOut: (card) => leaves(card, words.sitsOut, words.nobodyElse),
  sitsElsewhere: (card) => arrives(card, words.elsewhere, words.moved),
  moved: (card) => arrives(card, words.joined, words.moved),
  tableClosed: (card) => ofGroup(card, words.closed, ': '),
  reserve: (card) => arrives(card, words.reserve, words.moved),
  merged: (card) => ofGroup(card, words.merged, '; '),
  listeners: (card) => ofGroup(card, words.listeners, ': '),
  emptyChair: (card) => [plain(groupName(card) + words.emptyChair), ...alsoMoved(card)],
  redealt: (card) =>
    card.moves.length === 0
      ? [plain(`${words.redealt}; ${words.nobody}`)]
      : [plain(`${words.redealt}: ${words.changed(card.moves.length)}`)],
};

/** What was done, in one sentence. */
export const repairLine = (card: RepairCard): Piece[] => [...sentences[card.why](card), plain('.')];

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Newest first, each with whether it can be undone: nothing later, and not undone itself, touched its groups. */
export function trayOf(repairs: readonly RepairCard[]): { card: RepairCard; undoable: boolean }[] {
  const touched = new Set<GroupId>();
  return repairs
    .toSorted((a, b) => b.n - a.n)
    .map((card) => {
      const undoable = !card.undone && card.groups.every((group) => !touched.has(group));
      if (!card.undone) card.groups.forEach((group) => touched.add(group));
      return { card, undoable };
    });
}

/** "Rosa is at table 12, expected at table 4." */
export const seenLine = ({ name: who, at, expected }: SeenCard): Piece[] => [
  name(who),
  plain(trayWords.seen.is + placeWords(at)),
  plain(expected === null ? trayWords.seen.nowhere : trayWords.seen.expected(placeWords(expected))),
];
