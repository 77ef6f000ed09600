import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GatheringSummary, PersonalLink } from '../../shared/contract/http.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import { readDetails } from '../../server/people/person-details.ts';
import {
  Browser,
  createTea,
  heldBy,
  importCsv,
  joinedPeople,
  joinIdIn,
  openWorld,
  type World,
} from './join-world.ts';

const roster =
  'id,role,firstName,lastName\nc1,customer,Zoë,Hart\nw1,colleague,Zoe,Hart\nw2,colleague,Bashir,Quill';
let world: World;
let tea: GatheringSummary;
beforeEach(async () => {
  world = await openWorld();
  tea = await createTea(world);
  await importCsv(world, tea.gathering, roster);
});
afterEach(() => world.app.close());

async function linkOf(name: string): Promise<{ code: string; key: string; person: PersonId }> {
  const links = await world.api<PersonalLink[]>('GET', `/api/gatherings/${tea.gathering}/links`);
  const link = links.find((one) => one.name === name);
  if (link === undefined) throw new Error(`no link of ${name}`);
  const url = new URL(link.url);
  return { code: url.pathname.slice(3), key: url.hash.slice(3), person: link.person };
}

test('[DOOR-9] a personal link fills in the form, and makes the expected person present', async () => {
  const { code, key, person } = await linkOf('Zoë Hart');
  const phone = new Browser(world);
  const who = await phone.postJson(`/api/join/${code}/who`, { person: key });
  expect(who.json()).toEqual({ firstName: 'Zoë', language: 'en' });
  await phone.join(code, { name: 'Zoë', person: key });
  expect(heldBy(world, tea, phone)).toEqual([person]);
  expect(await joinedPeople(world, tea)).toContainEqual(
    expect.objectContaining({ person, walkIn: false, attendance: 'arrived', name: 'Zoë Hart' }),
  );
});

test('[DOOR-20] a personal link fills in the name that the person chose, and left as it is it changes nothing', async () => {
  const long = 'Wilhelmina Featherstonehaugh-Adeyemi of Upper Tilling';
  const rows = `c2,customer,Yusuf,يوسف  حداد\nc3,customer,Wilhelmina,${long}\nw3,colleague,Ada,`;
  await importCsv(world, tea.gathering, `id,role,firstName,displayName\n${rows}`);
  const filledIn = async (name: string) => {
    const { code, key } = await linkOf(name);
    const who = await new Browser(world).postJson(`/api/join/${code}/who`, { person: key });
    return who.json<{ firstName: string }>().firstName;
  };
  expect(await filledIn(long)).toBe('Wilhelmina');
  expect(await filledIn('Ada')).toBe('Ada');
  expect(await filledIn('Zoë Hart')).toBe('Zoë');
  const arabic = await filledIn('يوسف  حداد');
  expect(arabic).toBe('يوسف حداد');
  const { code, key, person } = await linkOf('يوسف  حداد');
  await new Browser(world).join(code, { name: arabic, person: key });
  const live = await world.live(tea.gathering);
  const details = await live.query((state, text) => readDetails(text(state.people[person]?.details ?? null)));
  expect(details).toMatchObject({ firstName: 'Yusuf', displayName: 'يوسف  حداد' });
});

test('[DOOR-9] a phone that holds the person of a link just goes on', async () => {
  const { code, key } = await linkOf('Zoë Hart');
  const phone = new Browser(world);
  await phone.join(code, { name: 'Zoë', person: key, consent: ['quoteInReport'] });
  const again = await phone.join(code, { name: 'Zoë', person: key });
  expect(again.statusCode).toBe(303);
  expect((await joinedPeople(world, tea))[0]?.consent).toEqual(['quoteInReport']);
});

test('[DOOR-9] a wrong personal link is refused kindly; the name still lets somebody in', async () => {
  const { code, key } = await linkOf('Zoë Hart');
  const phone = new Browser(world);
  const back = await phone.join(code, {
    name: 'Zoë',
    person: key.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')),
  });
  expect(back.statusCode).toBe(422);
  expect(back.body).toContain('name="person" value=""');
  const walkIn = await phone.post(`/j/${code}`, { name: 'Zoë', joinId: joinIdIn(back.body) });
  expect(walkIn.statusCode).toBe(303);
});

test('[DOOR-10] a typed name that the roster expects is offered to the console, and nobody else', async () => {
  const phone = new Browser(world);
  const answer = await phone.join(tea.codes.colleague, { name: ' ZOE   hart ' });
  expect(answer.body).not.toContain('Hart');
  const { person } = await linkOf('Zoe Hart');
  expect(await joinedPeople(world, tea)).toContainEqual(
    expect.objectContaining({ walkIn: true, resembles: person }),
  );
  await new Browser(world).join(tea.codes.colleague, { name: 'bashir' });
  expect((await joinedPeople(world, tea)).at(-1)?.resembles).toBe((await linkOf('Bashir Quill')).person);
});
