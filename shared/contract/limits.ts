import { unanswered } from './unanswered.ts';

/** Bounds that both sides know, so that a phone can say "too long" before it sends. Lengths in characters. */
export const limits = {
  name: 80,
  /** The line about oneself that people in the group read. */
  line: 80,
  question: 120,
  answer: 140,
  /** Of a prompt that asks for more than a line. */
  longAnswer: 600,
  /** Of a word cloud: letters of a word or phrase, and how many of them one answer has. */
  word: 30,
  words: 5,
  /** The words at the ends of a scale, and the unit of a number. */
  anchor: 40,
  note: 280,
  title: 120,
  promptTitle: 140,
  optionLabel: 60,
  options: 12,
  /** Largest message a phone may send, bytes of JSON. */
  messageBytes: 8_192,
  /** Largest message of a console: a run of show or a roster page goes over HTTP instead. */
  consoleMessageBytes: 32_768,
  depth: 8,
  unanswered,
  reactionsPerSecond: 2,
} as const;

/** Characters as a person counts them: code points, so that an emoji of one code point is one. */
export const lengthOf = (text: string): number => [...text].length;
