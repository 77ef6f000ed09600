import { AMBER_MS } from '../../contract/cards/gathered.ts';
import type { GroupId, PersonId } from '../../contract/ids.ts';
import { accept, refuse, type Decision } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import type { ReadOnly } from '../read-only.ts';
import type { RoundGroup } from '../round-state.ts';
import { saidAtMs, type AskedOf, type Rule, type State } from '../rule.ts';
import { departureFacts } from './departures.ts';
import { isRefused, roundNamed } from './draft-of.ts';
import { presentSubject } from './for-whom.ts';

interface Missing {
  segment: AskedOf<'partner-not-here'>['command']['data']['segment'];
  group: ReadOnly<RoundGroup>;
  people: PersonId[];
}

/** A guest may still be crossing the hall: in the first minute nobody takes their group from them. */
function early(state: State, asked: Asking, { group, people }: Missing): PersonId[] {
  if (saidAtMs(state, asked) - group.sinceMs >= AMBER_MS) return [];
  return people.filter((id) => state.people[id]?.role === 'customer');
}

type Asking = AskedOf<'partner-not-here'>;

/** Said of a group that has become another since, or in which all were found after it was said. */
function isOverdue(state: State, asked: Asking, { sinceMs, foundAtMs }: Missing['group']): boolean {
  const said = saidAtMs(state, asked);
  return said < sinceMs || (foundAtMs !== null && said < foundAtMs);
}

/** Guests in the first minute are noted; everybody else is taken out. */
function decided(state: State, asked: Asking, missing: Missing): Decision {
  const { segment, group } = missing;
  if (isOverdue(state, asked, group)) return accept([]);
  const noted = early(state, asked, missing);
  const gone = missing.people.filter((id) => !noted.includes(id));
  const isNews = noted.some((id) => !group.missed.includes(id));
  const repaired = gone.length === 0 ? [] : departureFacts(state, asked, { people: gone, ...notHere });
  return accept([
    ...repaired,
    ...(isNews ? [missed(segment, groupAfter(repaired, group, noted), noted)] : []),
  ]);
}

const notHere = { attendance: 'steppedOut', why: 'notHere', absent: true } as const;

/** Who is noted may have come along to another group. */
function groupAfter(
  repaired: readonly FactDraft[],
  { id }: Missing['group'],
  noted: readonly PersonId[],
): GroupId {
  const groups = repaired.flatMap((fact) => (fact.type === 'round-mended' ? fact.data.groups : []));
  return groups.find(({ people }) => noted.some((one) => people.includes(one)))?.id ?? id;
}

const missed = (segment: Missing['segment'], group: GroupId, people: PersonId[]): FactDraft => ({
  type: 'people-missed',
  data: { segment, group, people },
});

/** Somebody at the table says who of their group is not there. */
export const partnerNotHere: Rule<'partner-not-here'> = (state, asked) => {
  const { segment, missing, person } = asked.command.data;
  const subject = presentSubject(state, asked.stamp.actor, person);
  if (!subject.ok) return subject;
  const running = roundNamed(state, segment);
  if (isRefused(running)) return running;
  const id = running.round.groupOf[subject.id];
  const group = id === undefined ? undefined : running.round.groups[id];
  if (group === undefined) return refuse('not-in-a-group');
  const people = [...new Set(missing)].filter((one) => one !== subject.id && group.people.includes(one));
  // Who was said to be missing by somebody else already is gone from the group.
  return people.length === 0 ? accept([]) : decided(state, asked, { segment, group, people });
};
