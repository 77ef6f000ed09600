import { tableTraits, type SetTables, type TableTrait } from '../../shared/contract/http.ts';
import { ownerWords } from '../words/owner.ts';
import { readTables, writeTables, type ReadTables } from './table-numbers.ts';

/** One line for each trait, as it is typed. */
export type TypedTables = Record<TableTrait, string>;

export const typedFrom = (traits: SetTables): TypedTables => ({
  quiet: writeTables(traits.quiet),
  stepFree: writeTables(traits.stepFree),
  loop: writeTables(traits.loop),
  nearDoor: writeTables(traits.nearDoor),
  oneSided: writeTables(traits.oneSided),
});

const sentenceOf = (read: ReadTables): string =>
  read.ok ? '' : ownerWords.tables.problems[read.problem](String(read.got));

/** What is to be saved, or a sentence for every line that needs another look. */
export function checkTables(
  typed: TypedTables,
  there: readonly number[],
): { ok: true; value: SetTables } | { ok: false; problems: TypedTables } {
  const value: SetTables = { quiet: [], stepFree: [], loop: [], nearDoor: [], oneSided: [] };
  const problems: TypedTables = { quiet: '', stepFree: '', loop: '', nearDoor: '', oneSided: '' };
  for (const trait of tableTraits) {
    const read = readTables(typed[trait], there);
    problems[trait] = sentenceOf(read);
    if (read.ok) value[trait] = read.numbers;
  }
  return Object.values(problems).every((problem) => problem === '')
    ? { ok: true, value }
    : { ok: false, problems };
}
