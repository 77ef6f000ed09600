import type { SeenCard } from '../../shared/contract/cards/mending.ts';
import type { ConsoleGroupCard } from '../../shared/contract/cards/round.ts';
import type { PersonId, SegmentId } from '../../shared/contract/ids.ts';
import { tell, type Crew } from './crew.ts';
import { cardOf, free, isGuest, isServed, mend, othersOf, repairsOn, type Running } from './repairs.ts';
import type { Surface } from './surface.ts';

/** Fewer groups than this, and there is nowhere to go. */
const ENOUGH_GROUPS = 3;

/** Another group, without a reason: none of those people is there. */
async function swaps(running: Running): Promise<void> {
  const phone = free(running, isGuest);
  const { person = null } = phone ?? {};
  if (phone === undefined || person === null) return;
  const before = othersOf(phone);
  const { segment, crew } = running;
  await mend(running, {
    ...{ by: phone, type: 'ask-to-move', data: { segment, person: null }, concerns: [phone] },
    shows: () => othersOf(phone).every((other) => !before.includes(other)),
  });
  crew.parted.push([person, before]);
}

/** A guest says that one of several colleagues is not there, who says then that they are. */
async function isMissed(running: Running): Promise<void> {
  const { crew, segment, busy } = running;
  const hosts = (phone: Surface): PersonId[] =>
    (cardOf(phone)?.others ?? []).filter(({ role }) => role === 'colleague').map(({ person }) => person);
  const guest = free(
    running,
    (phone) => isGuest(phone) && hosts(phone).filter((id) => !busy.has(id)).length > 1,
  );
  const missing = guest && hosts(guest).find((id) => !busy.has(id));
  const phone = crew.phones.find(({ person }) => person === missing);
  if (guest === undefined || missing === undefined || phone === undefined) return;
  busy.add(missing);
  const data = { segment, missing: [missing], person: null };
  const shows = ({ cards }: Surface): boolean => cards.has('gone') && !cards.has('group');
  if (!(await mend(running, { by: guest, type: 'partner-not-here', data, concerns: [phone], shows }))) return;
  await mend(running, {
    ...{ by: phone, type: 'am-here', data: { person: null }, concerns: [phone] },
    shows: ({ cards }) => cards.has('group') && !cards.has('gone'),
  });
}

/** A group at a table of other people, none of whom somebody is kept apart from. */
function groupFor({ crew }: Running, person: PersonId, phone?: Surface): ConsoleGroupCard | undefined {
  const own = phone && cardOf(phone);
  const groups = crew.console.family<ConsoleGroupCard>('group');
  const parted = crew.parted.filter(([one, others]) => one === person || others.includes(person));
  const away = new Set(parted.flatMap(([one, others]) => [one, ...others]));
  const tables = new Set(
    groups.filter(({ people }) => people.some((other) => away.has(other.person))).map(({ table }) => table),
  );
  return groups.find(({ table }) => table !== own?.table && !tables.has(table));
}

/** Says that they sit there; gives the group that the console is asked about. */
async function seenAt({ crew, segment }: Running, phone: Surface, there: ConsoleGroupCard) {
  await tell(crew, phone, 'sit-at', { segment, number: there.table ?? there.number, person: null });
  const seen = () => crew.console.card<SeenCard>(`seen:${phone.person}`);
  await crew.console.until('who sits elsewhere', () => seen() !== undefined);
  return seen()?.at.group ?? there.id;
}

/** At the table of people whom they may meet: the console is told, and makes it so. */
async function sitsElsewhere(running: Running): Promise<void> {
  const { crew, segment } = running;
  const phone = free(running, (one) => !isGuest(one) && othersOf(one).length > 1);
  const person = phone?.person ?? null;
  const there = person === null ? undefined : groupFor(running, person, phone);
  if (phone === undefined || person === null || there === undefined) return;
  const group = await seenAt(running, phone, there);
  await mend(running, {
    ...{ by: crew.console, type: 'move-person', data: { segment, person, group, anyway: true } },
    ...{ concerns: [phone], shows: (one) => cardOf(one)?.table === there.table },
  });
}

async function rests(running: Running): Promise<void> {
  const { segment } = running;
  const phone = free(running, (one) => !isGuest(one) && othersOf(one).length > 1);
  if (phone === undefined) return;
  const asked = (out: boolean) =>
    ({ by: phone, type: 'sit-out', data: { segment, out, person: null } }) as const;
  const concerns = [phone];
  if (await mend(running, { ...asked(true), concerns, shows: ({ cards }) => cards.has('sits-out') }))
    await mend(running, { ...asked(false), concerns, shows: ({ cards }) => cards.has('group') });
}

/** Somebody goes home, and their phone with them. */
async function leaves(running: Running): Promise<void> {
  const { crew } = running;
  const phone = free(running, (one) => othersOf(one).length > 1);
  if (phone === undefined) return;
  const shows = ({ cards }: Surface): boolean => cards.has('gone') && !cards.has('group');
  const data = { person: null };
  if (!(await mend(running, { by: phone, type: 'need-to-go', data, concerns: [phone], shows }))) return;
  crew.phones.splice(crew.phones.indexOf(phone), 1);
  phone.close();
}

/** A table is closed, its people go elsewhere; it is opened again for the next round. */
async function closes(running: Running): Promise<void> {
  const { crew } = running;
  const table = crew.console.family<ConsoleGroupCard>('group').at(-1)?.table ?? null;
  const concerns = crew.phones.filter((phone) => table !== null && cardOf(phone)?.table === table);
  if (table === null || concerns.length === 0) return;
  const shows = (phone: Surface): boolean => isServed(phone) && cardOf(phone)?.table !== table;
  const data = { table, closed: true };
  await mend(running, { by: crew.console, type: 'close-table', data, concerns, shows });
  await tell(crew, crew.console, 'close-table', { table, closed: false });
}

/** Whoever still sits where the match put them says so. */
const findEachOther = async ({ crew, segment }: Running): Promise<void> => {
  const sitting = crew.phones.filter((phone) => cardOf(phone)?.found === false);
  await Promise.all(sitting.map((phone) => tell(crew, phone, 'found-each-other', { segment, group: null })));
};

/** What goes otherwise than planned while people meet: once, in the first round that is large enough. */
export async function goesOtherwise(crew: Crew, segment: SegmentId, late: number): Promise<void> {
  await crew.console.until('who came late', () => repairsOn(crew.console).length >= late);
  const running: Running = { crew, segment, busy: new Set() };
  const isFirst = crew.parted.length === 0;
  if (isFirst && crew.console.family('group').length >= ENOUGH_GROUPS)
    for (const happens of [swaps, isMissed, sitsElsewhere, rests, leaves, closes]) await happens(running);
  await findEachOther(running);
  const { kinds } = crew.happened.mended;
  for (const { why } of repairsOn(crew.console)) kinds[why] = (kinds[why] ?? 0) + 1;
}

/** People who asked never to meet again, and sit together. */
export const metAgain = ({ console, parted }: Pick<Crew, 'console' | 'parted'>): number =>
  console.family<ConsoleGroupCard>('group').flatMap(({ people }) => {
    const ids = new Set(people.map(({ person }) => person));
    return parted.filter(([one, others]) => ids.has(one) && others.some((other) => ids.has(other)));
  }).length;
