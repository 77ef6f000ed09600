import type { Sorting } from '../../shared/contract/cards/asks.ts';

const inEnglish = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A number as people read it: 12,500 or 7.2. */
const number = (value: number): string => inEnglish.format(value);
const inTenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const people = (count: number): string => `${number(count)} ${count === 1 ? 'person' : 'people'}`;

/** Sentences about what people answered, the same on every surface. */
export const resultWords = {
  number,
  /** An average, always with one decimal: 3.0 beside 2.9. */
  tenths: (value: number): string => inTenths.format(value),
  /** Everybody who answered, whoever would rather not say with them. */
  answered: (answered: number, of: number): string => `${number(answered)} of ${number(of)} answered`,
  answeredWithApart: (answered: number, of: number, apart: number): string =>
    `${number(answered)} of ${number(of)} answered, ${number(apart)} of them rather not say`,
  /** True while it is open and when it is closed. */
  nobody: 'No answers',
  /** Counted apart, where it stands alone. */
  apart: (count: number): string => `${number(count)} rather not say`,
  other: 'Something else',
  mean: (value: string): string => `mean ${value}`,
  median: (value: string): string => `middle ${value}`,
  /** What the numbers of a ranking and of points are. */
  averagePlace: 'average place; 1 is best',
  points: 'points a person',
  placedBy: (count: number): string => `placed by ${people(count)}`,
  /** The same below a number. */
  placedByShort: (count: number): string => `placed by ${number(count)}`,
  before: 'before',
  after: 'after',
  /** Two rounds of the same prompt. */
  firstTime: 'first time',
  secondTime: 'second time',
  /** Beside "second time" in a key. */
  first: 'first',
  sortings: { keep: 'keep', change: 'change', stop: 'stop' } satisfies Record<Sorting, string>,
  sorted: ({ keep, change, stop }: Record<Sorting, number>): string =>
    `${number(keep)} keep, ${number(change)} change, ${number(stop)} stop`,
  andMore: (count: number): string => `and ${number(count)} more`,
  /** "36 colleagues who answered both: 18 went up, 10 the same, 8 down" */
  movedOf: (who: string, { up, same, down }: Record<'up' | 'same' | 'down', number>): string =>
    `${who} who answered both: ${number(up)} went up, ${number(same)} the same, ${number(down)} down`,
  moved: {
    up: (count: number): string => `${number(count)} up`,
    same: (count: number): string => `${number(count)} the same`,
    down: (count: number): string => `${number(count)} down`,
  },
  /** Nothing is told of fewer than five. */
  tooFewBoth: 'Fewer than five people answered both times, so this stays unsaid.',
  heard: (n: number, guest: string, guests: string): string =>
    `How far ${n === 1 ? `${number(n)} ${guest}` : `${number(n)} ${guests}`} felt heard`,
  people,
  fromTo: (before: number, after: number): string =>
    `${inTenths.format(before)} to ${inTenths.format(after)}`,
  teams: 'By team',
  /** What a reader is told of one step or bar. */
  stepTold: (step: string, count: number): string => `${step}: ${people(count)}`,
  range: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),

  said: {
    mostChosen: (label: string, count: number): string => `Most chosen: ${label}, ${number(count)}.`,
    mostPoints: (label: string, points: number): string =>
      `Most points: ${label}, ${inTenths.format(points)} a person.`,
    first: (label: string, place: number): string =>
      `First: ${label}, average place ${inTenths.format(place)}.`,
    mean: (value: string): string => `The mean is ${value}.`,
    meanAndMedian: (mean: string, median: string): string => `The mean is ${mean}, the middle ${median}.`,
    mostKept: (label: string, told: string): string => `${label}: ${told}.`,
    mostSaid: (text: string, count: number): string => `Most said: ${text}, ${number(count)}.`,
    means: (before: string, after: string): string => `The mean was ${before} and is ${after}.`,
  },
} as const;
