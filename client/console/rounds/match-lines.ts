import type { NamedOnSheet, QualitySheet } from '../../../shared/contract/cards/match.ts';
import type { RepairCard } from '../../../shared/contract/cards/mending.ts';
import type { ConsoleGroupCard } from '../../../shared/contract/cards/round.ts';
import type { EventCard } from '../../../shared/contract/cards/stage.ts';
import { matchWords as words, type MatchTime } from '../../words/console-match.ts';

/** A piece of a sentence; a name stands apart, since it may run the other way. */
export interface Piece {
  text: string;
  isName: boolean;
}

/** Whether there is nothing in this match that a facilitator should look at. */
export const isWell = ({ groups, broken, repeats, unmatched, advice }: QualitySheet): boolean =>
  groups > 0 && broken.length === 0 && repeats.length === 0 && unmatched === 0 && advice === null;

/** Whether nothing that happened since the deal needs a look: nobody is lacking, and no change that stands broke a rule. */
export const goesWell = (
  groups: readonly Pick<ConsoleGroupCard, 'lacks'>[],
  repairs: readonly Pick<RepairCard, 'undone' | 'broken'>[],
): boolean =>
  groups.every(({ lacks }) => lacks === null) &&
  repairs.every(({ undone, broken }) => undone || broken.length === 0);

/** What a facilitator needs of a match in one line, in its parts; worst first. */
export function firstParts(sheet: QualitySheet, time: MatchTime): string[] {
  if (sheet.groups === 0) return [words.noGroups];
  return [
    ...(sheet.broken.length > 0 ? [words.broken(sheet.broken.length)] : []),
    words.repeats(sheet.repeats.length),
    words.unmatched(sheet.unmatched),
    words.time[time].farWalks(sheet.farWalks),
    ...(sheet.satOut > 0 ? [words.sitOut(sheet.satOut)] : []),
  ];
}

function faces({ newFaces, pairs }: QualitySheet): string[] {
  if (pairs === 0) return [];
  if (newFaces === pairs) return [words.allNew];
  // Never "100%" while somebody meets again, never "0%" while somebody is new.
  return [newFaces === 0 ? words.noneNew : words.newFaces(Math.max(1, Math.floor((100 * newFaces) / pairs)))];
}

/** In a first round nobody has a place to change, and may still come from far. */
const walks = ({ movers, farWalks }: QualitySheet, time: MatchTime): string[] => [
  ...(movers === 0 ? [] : [words.time[time].movers(movers)]),
  words.time[time].toAnotherZone(farWalks),
];

const satOut = ({ satOut: all, satOutAgain }: QualitySheet): string[] =>
  all === 0 ? [] : [`${words.sitOut(all)}. ${words.satOutAgain(Math.min(satOutAgain, all), all)}`];

/** The numbers of a match, a sentence each. */
export function sheetLines(sheet: QualitySheet, time: MatchTime, called: EventCard['words']): string[] {
  if (sheet.groups === 0) return [];
  const { groups, smallest, largest, customers, colleagues, mixedTeams, teamGroups } = sheet;
  return [
    `${words.groups(groups, smallest, largest)}: ${words.people(customers, colleagues, called)}.`,
    ...(teamGroups === 0 ? [] : [words.mixed(mixedTeams, teamGroups)]),
    ...faces(sheet),
    ...walks(sheet, time),
    ...satOut(sheet),
  ];
}

const nameOf = ({ name }: NamedOnSheet): Piece => ({ text: name, isName: true });
export const plain = (text: string): Piece => ({ text, isName: false });

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
export const named = (people: readonly NamedOnSheet[]): Piece[] => {
  if (people.length === 0) return [plain(words.somebody)];
  return list
    .formatToParts(people.map(({ name }) => name))
    .map(({ type, value }) => ({ text: value, isName: type === 'element' }));
};

/** Everybody who meets somebody again, by name and with the reason. */
export const repeatLines = ({ repeats }: QualitySheet, time: MatchTime): Piece[][] =>
  repeats.map(({ customer, colleague }) => [
    nameOf(customer),
    plain(words.meets),
    nameOf(colleague),
    plain(words.again(words.time[time].nobodyElse)),
  ]);

/** Every rule that could not be kept, with its people and the reason. */
export const brokenLines = ({ broken }: Pick<QualitySheet, 'broken'>, time: MatchTime): Piece[][] =>
  broken.map(({ rule, people, why }) => [
    ...named(people),
    plain(words.brokenBy(rule, words.time[time].why[why])),
  ]);
