import type { Sorting } from '../../shared/contract/cards/asks.ts';

const inEnglish = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A number as people read it: 12,500 or 7.2. */
const number = (value: number): string => inEnglish.format(value);
const people = (count: number): string => `${number(count)} ${count === 1 ? 'person' : 'people'}`;

/** Sentences about what people answered, the same on every surface. */
export const resultWords = {
  number,
  answered: (answered: number, of: number): string => `${number(answered)} of ${number(of)} answered`,
  /** After how many of each side. */
  of: (of: number): string => `of ${number(of)}`,
  nobody: 'No answers so far',
  /** Counted apart: below a picture, and said. */
  apart: (count: number): string => `${number(count)} rather not say`,
  abstained: (count: number): string => `${number(count)} would rather not say`,
  other: 'Something else',
  mean: (value: string): string => `mean ${value}`,
  median: (value: string): string => `middle ${value}`,
  meanPlace: 'mean place',
  /** Mean points of a person. */
  points: 'mean points',
  placedBy: (count: number): string => `chosen by ${people(count)}`,
  before: 'before',
  after: 'after',
  now: 'now',
  sortings: { keep: 'keep', change: 'change', stop: 'stop' } satisfies Record<Sorting, string>,
  sorted: ({ keep, change, stop }: Record<Sorting, number>): string =>
    `${number(keep)} keep, ${number(change)} change, ${number(stop)} stop`,
  andMore: (count: number): string => `and ${number(count)} more`,
  movedUp: (up: number, n: number): string => `Of ${number(n)} who answered both, ${number(up)} moved up.`,
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
  fromTo: (before: number, after: number): string => `${number(before)} to ${number(after)}`,
  teams: 'By team',
  /** What a reader is told of one step or bar. */
  stepTold: (step: string, count: number): string => `${step}: ${people(count)}`,
  range: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),

  said: {
    mostChosen: (label: string, count: number): string => `Most chosen: ${label}, ${number(count)}.`,
    mostPoints: (label: string, points: number): string => `Most points: ${label}, ${number(points)}.`,
    first: (label: string, place: number): string => `First: ${label}, mean place ${number(place)}.`,
    mean: (value: string): string => `The mean is ${value}.`,
    meanAndMedian: (mean: string, median: string): string => `The mean is ${mean}, the middle ${median}.`,
    mostKept: (label: string, told: string): string => `${label}: ${told}.`,
    mostSaid: (text: string, count: number): string => `Most said: ${text}, ${number(count)}.`,
    means: (before: string, after: string): string => `The mean was ${before} and is ${after}.`,
  },
} as const;
