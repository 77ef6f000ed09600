import { groupOffers } from '../../shared/contract/cards/mending.ts';
import type { Attendance } from '../../shared/contract/commands/people.ts';
import type { GroupId, PersonId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import type { CommandData } from '../../shared/contract/commands/command.ts';
import { customer, colleague } from './gathering-fixtures.ts';
import type { Chance } from './mending-chance.ts';
import type { Outcome, Play } from './mending-play.ts';
import { facilitator } from './story.ts';

type Step = (play: Play, chance: Chance) => Outcome | null;

const present = (play: Play): PersonId[] => play.everybody.map(([id]) => id).filter((id) => play.isHere(id));
const absent = (play: Play): PersonId[] => play.everybody.map(([id]) => id).filter((id) => !play.isHere(id));
const hosts: Actor = { role: 'host', zone: 'all' };

/** What people may ask for themselves, and the crew for somebody. */
type Personal = 'need-to-go' | 'am-here' | 'ask-to-move' | 'sit-at' | 'sit-out' | 'partner-not-here';

/** By their own phone, or by somebody of the crew for them. */
function forSomebody<T extends Personal>(
  play: Play,
  chance: Chance,
  { id, type, data }: { id: PersonId; type: T; data: Omit<CommandData<T>, 'person'> },
): Outcome {
  const own = chance.below(3) > 0;
  const role = play.state.people[id]?.role ?? 'customer';
  const actor: Actor = own ? { role, person: id } : chance.once(2) ? hosts : facilitator;
  const whole: Omit<CommandData<T>, 'person'> & { person: PersonId | null } = {
    ...data,
    person: own ? null : id,
  };
  return play.when(actor, type, whole);
}

const mark = (play: Play, person: PersonId, attendance: Attendance): Outcome =>
  play.when(facilitator, 'mark-attendance', { person, attendance });

const someone = (play: Play, chance: Chance): PersonId | undefined => chance.pick(present(play));
const grouped = (play: Play, chance: Chance): PersonId | undefined =>
  chance.pick(play.groups.flatMap(({ people }) => people));

/** A name that nobody has yet. */
const newName = (play: Play): string => `w${play.everybody.length}`;

const comes =
  (make: typeof customer, isGuest: boolean): Step =>
  (play, chance) => {
    const id = chance.pick(absent(play).filter((one) => play.isCustomer(one) === isGuest));
    if (id === undefined || chance.once(6)) return play.join(make(newName(play)));
    return mark(play, id, chance.once(2) ? 'late' : 'arrived');
  };

const bus: Step = (play, chance) => {
  for (let left = chance.below(6); left > 0; left -= 1) {
    play.invite((chance.once(4) ? customer : colleague)(newName(play), { team: 'Bakery' }));
  }
  const people = chance.some(absent(play), chance.between(2, 20));
  return people.length === 0 ? null : play.when(facilitator, 'mark-arrived', { people });
};

const goes: Step = (play, chance) => {
  const id = someone(play, chance);
  return id === undefined ? null : forSomebody(play, chance, { id, type: 'need-to-go', data: {} });
};

const marked: Step = (play, chance) => {
  const id = someone(play, chance);
  const attendance = chance.pick(['left', 'steppedOut', 'noShow', 'expected', 'late'] as const);
  return id === undefined || attendance === undefined ? null : mark(play, id, attendance);
};

const returns: Step = (play, chance) => {
  const id = chance.pick(absent(play));
  return id === undefined ? null : forSomebody(play, chance, { id, type: 'am-here', data: {} });
};

const misses: Step = (play, chance) => {
  const id = grouped(play, chance);
  const group = play.groups.find(({ people }) => people.some((one) => one === id));
  const others = group?.people.filter((one) => one !== id) ?? [];
  if (id === undefined || others.length === 0) return null;
  const missing = chance.some(others, chance.once(3) ? 2 : 1);
  const data = { segment: play.segment, missing };
  return forSomebody(play, chance, { id, type: 'partner-not-here', data });
};

const finds: Step = (play, chance) => {
  const group = chance.pick(play.groups);
  const data = { segment: play.segment, group: group?.id ?? null };
  return group === undefined ? null : play.when(facilitator, 'found-each-other', data);
};

const asksToMove: Step = (play, chance) => {
  const id = someone(play, chance);
  const data = { segment: play.segment };
  return id === undefined ? null : forSomebody(play, chance, { id, type: 'ask-to-move', data });
};

const sits: Step = (play, chance) => {
  const id = someone(play, chance);
  const group = chance.pick(play.groups);
  if (id === undefined || group === undefined) return null;
  const data = { segment: play.segment, number: group.table ?? group.number };
  return forSomebody(play, chance, { id, type: 'sit-at', data });
};

/** Somebody who said where they sit, and where. */
const seenIn = (play: Play, chance: Chance): [PersonId, GroupId] | undefined =>
  chance.pick(Object.entries(play.round.seen) as [PersonId, GroupId][]);

const isLeft: Step = (play, chance) => {
  const [person] = seenIn(play, chance) ?? [];
  return person === undefined ? null : play.when(facilitator, 'leave-seen', { person });
};

/** "Make it so", where somebody said where they sit; else anybody to anywhere. */
const isMoved: Step = (play, chance) => {
  const [person, group] = seenIn(play, chance) ?? [someone(play, chance), chance.pick(play.groups)?.id];
  if (person === undefined || group === undefined) return null;
  const data = { segment: play.segment, person, group, anyway: chance.once(2) };
  return play.when(facilitator, 'move-person', data);
};

const rests: Step = (play, chance) => {
  const resting = present(play).filter((id) => play.round.satOut[id] !== undefined);
  const back = chance.once(2) && resting.length > 0;
  const id = back ? chance.pick(resting) : someone(play, chance);
  const data = { segment: play.segment, out: !back };
  return id === undefined ? null : forSomebody(play, chance, { id, type: 'sit-out', data });
};

/** Mostly for a group that lacks its guest. */
const offered: Step = (play, chance) => {
  const lacking = play.groups.filter(({ people }) => !people.some((id) => play.isCustomer(id)));
  const group = (chance.once(4) ? undefined : chance.pick(lacking)) ?? chance.pick(play.groups);
  const offer = chance.pick(groupOffers);
  if (group === undefined || offer === undefined) return null;
  return play.when(facilitator, 'mend-group', { segment: play.segment, group: group.id, offer });
};

const closes: Step = (play, chance) => {
  const table = chance.pick(play.state.room.tables)?.number;
  const closed = table !== undefined && !play.state.closedTables.includes(table);
  return table === undefined ? null : play.when(facilitator, 'close-table', { table, closed });
};

const pins: Step = (play, chance) => {
  const group = chance.pick(play.groups)?.people ?? [];
  const people = chance.once(3) ? chance.some(present(play), 2) : group.slice(0, 16);
  if (people.length < 2) return null;
  return play.when(facilitator, 'pin-people', { segment: play.segment, people, pinned: !chance.once(4) });
};

const undoes: Step = (play, chance) => {
  const repairs = play.repairs.map(([id]) => id);
  const repair = chance.once(2) ? repairs.at(-1) : chance.pick(repairs);
  return repair === undefined ? null : play.when(facilitator, 'undo-repair', { repair });
};

const ring: Step = (play, chance) => {
  const byMs = chance.once(3) ? 60_000 : -60_000;
  return play.when(facilitator, 'move-ring', { number: play.state.stage.number, byMs });
};

/** Forth or back, and from where that leads. */
const cue: Step = (play, chance) => (chance.once(2) ? play.back() : play.whenNext());

/** What may happen while a round runs; what happens more often is there more often. */
export const inRound: readonly Step[] = [
  ...[comes(customer, true), comes(customer, true), comes(colleague, false), bus],
  ...[goes, goes, marked, returns, misses, misses, finds, asksToMove, asksToMove],
  ...[sits, sits, isMoved, isMoved, isLeft, rests, rests, offered, offered, closes, pins],
  ...[(play: Play) => play.reDeal(), undoes, undoes, ring, cue],
];

/** What may happen at any other time. */
export const between: readonly Step[] = [
  comes(customer, true),
  comes(colleague, false),
  bus,
  goes,
  marked,
  returns,
];
