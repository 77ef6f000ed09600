import type { ZonePersonCard } from '../../shared/contract/cards/people.ts';
import type { ConsoleGroupCard } from '../../shared/contract/cards/round.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { hostWords } from '../words/host.ts';
import { isHere } from './host-list.ts';

interface Around {
  /** What the event calls their side. */
  role: string;
  /** The group under which they stand: it says their table already. */
  group: ConsoleGroupCard | undefined;
  round: SegmentId | null;
}

/** Side, table and how it stands with a person, in one line. */
export function stateLine(person: ZonePersonCard, { role, group, round }: Around): string {
  const table = group === undefined && person.table !== null ? hostWords.table(person.table, null) : '';
  const parts = [role, table, away(person), group === undefined && round !== null ? out(person) : ''];
  return parts.filter((part) => part !== '').join(' · ');
}

function away({ attendance }: ZonePersonCard): string {
  return attendance === 'arrived' || attendance === 'late' ? '' : hostWords.attendance[attendance];
}

function out(person: ZonePersonCard): string {
  return isHere(person) && person.sitsOut !== null ? hostWords.sitsOut[person.sitsOut] : '';
}
