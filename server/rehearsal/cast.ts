import type { Rehearsal } from './arguments.ts';
import sample from '../content/sample-event.json' with { type: 'json' };

/** What the personas are called and say: the sample event's people, repeated where more are needed. */
export interface Cast {
  csv: string;
  quotes: string[];
  questions: string[];
}

const HEADER = 'id,role,firstName,team,language';

const named = (names: readonly string[], index: number): string => {
  const turn = Math.floor(index / names.length) + 1;
  const name = names[index % names.length] ?? 'Guest';
  return turn === 1 ? name : `${name} ${turn}`;
};

const row = (cells: string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** The same list, begun at another place. */
const turned = <T>(list: T[], by: number): T[] => {
  const start = by % Math.max(1, list.length);
  return [...list.slice(start), ...list.slice(0, start)];
};

/** A roster of so many people, and the words they will say; `seed` decides who says what. */
export function castOf({ customers, colleagues, seed }: Rehearsal): Cast {
  const guests = sample.customers.map((person) => person.displayName);
  const hosts = sample.colleagues.map((person) => person.firstName);
  const teams = [...new Set(sample.colleagues.map((person) => person.team))];
  const rows = [
    ...Array.from({ length: customers }, (_, i) =>
      row([`c${i + 1}`, 'customer', named(guests, i), '', 'en']),
    ),
    ...Array.from({ length: colleagues }, (_, i) =>
      row([`w${i + 1}`, 'colleague', named(hosts, i), teams[i % teams.length] ?? '', 'en']),
    ),
  ];
  const heard = sample.quotes.filter((quote) => quote.state !== 'withdrawn' && quote.state !== 'withheld');
  return {
    csv: [HEADER, ...rows].join('\r\n'),
    quotes: turned(
      heard.map((quote) => quote.text),
      seed,
    ),
    questions: turned(
      sample.questions.map((question) => question.text),
      seed,
    ),
  };
}
