import type { ConsoleGroupCard } from '../../../shared/contract/cards/round.ts';
import { finds } from '../kit/find.ts';

const describe = (group: ConsoleGroupCard): string =>
  [String(group.table ?? group.number), group.zone ?? '', ...group.people.map(({ name }) => name)].join(' ');

/** Groups by their number; a typed number means the table, anything else a name or a zone. */
export function findGroups(groups: readonly ConsoleGroupCard[], typed: string): ConsoleGroupCard[] {
  const wanted = typed.trim();
  const ordered = groups.toSorted((a, b) => a.number - b.number);
  if (wanted === '') return ordered;
  if (/^\d+$/.test(wanted)) return ordered.filter((group) => String(group.table ?? group.number) === wanted);
  return ordered.filter((group) => finds(wanted, describe(group)));
}
