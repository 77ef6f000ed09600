import type { PulseCard } from '../../../shared/contract/cards/prompts.ts';
import { resultWords as words } from '../../words/results.ts';
import { withUnit } from './columns-of.ts';
import { linesOf, type Result, type ResultLine } from './result-lines.ts';

interface CloudWord {
  text: string;
  count: number;
}
/** What can be told in a sentence: a prompt's results (with the words of its cloud), or a pulse. */
export type Told = (Result & { cloud?: readonly CloudWord[] }) | { pulse: PulseCard };

/** "41 of 60 answered. Most chosen: The till, 18." For a voice, and for whoever cannot see the picture. */
export function summaryOf(told: Told): string {
  if ('pulse' in told) return pulseSummary(told.pulse);
  const { answered, of, abstained } = told.tally;
  const all = answered + abstained;
  if (all === 0) return `${words.nobody}.`;
  const many = abstained === 0 ? words.answered(all, of) : words.answeredWithApart(all, of, abstained);
  return joined([`${many}.`, ...(answered === 0 ? [] : newest(told))]);
}

const joined = (sentences: string[]): string => sentences.filter((one) => one !== '').join(' ');

/** What a glance at the picture would give. */
function newest(told: Result & { cloud?: readonly CloudWord[] }): string[] {
  const { asks } = told;
  if (asks.kind === 'scale' || asks.kind === 'number') return [numbersSaid(told)];
  if (asks.kind === 'words') return mostSaid(told.cloud ?? []);
  if (asks.kind === 'text') return [];
  if (asks.kind === 'sorting')
    return linesOf(told).map(({ label, sorted }) => words.said.mostKept(label, words.sorted(sorted)));
  return best(told, linesOf(told));
}

function best({ asks }: Result, lines: ResultLine[]): string[] {
  const told = (line: ResultLine): number => line.told ?? 0;
  if (asks.kind === 'ranking') {
    const first = lines.find((line) => line.told !== null);
    return first === undefined ? [] : [words.said.first(first.label, told(first))];
  }
  const [most] = lines.toSorted((one, other) => told(other) - told(one));
  if (most === undefined || told(most) === 0) return [];
  const say = asks.kind === 'points' ? words.said.mostPoints : words.said.mostChosen;
  return [say(most.label, told(most))];
}

function numbersSaid({ asks, tally: { mean, median } }: Result): string {
  const unit = asks.kind === 'number' ? asks.unit : '';
  if (mean === null) return '';
  if (asks.kind === 'number' && median !== null)
    return words.said.meanAndMedian(meanWithUnit(mean, unit), withUnit(median, unit));
  return words.said.mean(meanWithUnit(mean, unit));
}

const meanWithUnit = (mean: number, unit: string): string => `${words.tenths(mean)} ${unit}`.trim();

const mostSaid = ([most]: readonly CloudWord[]): string[] =>
  most === undefined ? [] : [words.said.mostSaid(most.text, most.count)];

function pulseSummary({ both }: PulseCard): string {
  if (both === null) return words.tooFewBoth;
  const means = words.said.means(words.tenths(both.before), words.tenths(both.after));
  return `${words.movedOf(words.people(both.n), both)}. ${means}`;
}
