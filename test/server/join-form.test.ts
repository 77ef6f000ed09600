import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GatheringSummary } from '../../shared/contract/http.ts';
import {
  Browser,
  createTea,
  heldBy,
  joinedPeople,
  joinIdIn,
  openWorld,
  teaAndTills,
  type World,
} from './join-world.ts';

let world: World;
let tea: GatheringSummary;
beforeEach(async () => {
  world = await openWorld();
  tea = await createTea(world);
});
afterEach(() => world.app.close());

test('[DOOR-1] a walk-in joins with a name, without script, and is led to the phone', async () => {
  const phone = new Browser(world);
  const answer = await phone.join(tea.codes.customer, {
    name: '  Dot  ',
    language: 'pl',
    consent: ['quoteInReport'],
  });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `/g/${tea.gathering}`]);
  expect(await joinedPeople(world, tea)).toMatchObject([
    {
      role: 'customer',
      walkIn: true,
      attendance: 'arrived',
      language: 'pl',
      name: 'Dot',
      consent: ['quoteInReport'],
    },
  ]);
  expect(heldBy(world, tea, phone)).toHaveLength(1);
});

test('[DOOR-2] both role codes give the same page, byte for byte but for the drawn form id', async () => {
  const pages = await Promise.all(
    [tea.codes.customer, tea.codes.colleague].map((code) => new Browser(world).get(`/j/${code}`)),
  );
  const [one, other] = pages.map(({ body, headers }) => ({
    body: body.replace(joinIdIn(body), ''),
    length: headers['content-length'],
    names: Object.keys(headers).sort(),
  }));
  expect(one).toEqual(other);
  for (const { body } of pages) expect(body).not.toMatch(/guest|colleague|customer/i);
});

test('[DOOR-3] consent is asked un-ticked and is no condition', async () => {
  const phone = new Browser(world);
  const form = await phone.get(`/j/${tea.codes.colleague}`);
  expect(form.body.match(/type="checkbox"/g)).toHaveLength(3);
  expect(form.body).not.toContain(' checked');
  await phone.join(tea.codes.colleague, { name: 'Anneka' });
  expect(await joinedPeople(world, tea)).toMatchObject([{ role: 'colleague', consent: [] }]);
});

test('[DOOR-4] the same form sent again is the same person', async () => {
  const phone = new Browser(world);
  const joinId = joinIdIn((await phone.get(`/j/${tea.codes.customer}`)).body);
  const form = { joinId, name: 'Dot', language: 'en' };
  // The first answer was lost on its way, and its cookie with it.
  await new Browser(world).post(`/j/${tea.codes.customer}`, form);
  const again = await phone.post(`/j/${tea.codes.customer}`, form);
  expect(again.statusCode).toBe(303);
  expect(await joinedPeople(world, tea)).toHaveLength(1);
  expect(heldBy(world, tea, phone)).toEqual([(await joinedPeople(world, tea))[0]?.person]);
});

test('[DOOR-4] a form id that is somebody’s id does not open that person', async () => {
  await new Browser(world).join(tea.codes.customer, { name: 'Dot' });
  const [dot] = await joinedPeople(world, tea);
  const other = new Browser(world);
  await other.post(`/j/${tea.codes.customer}`, { joinId: dot?.person ?? '', name: 'Eve' });
  expect(heldBy(world, tea, other)).not.toContain(dot?.person);
});

test('[DOOR-5] a form that comes back keeps what was typed, and says why', async () => {
  const phone = new Browser(world);
  const form = await phone.get(`/j/${tea.codes.customer}`);
  const joinId = joinIdIn(form.body);
  const long = '<b>'.padEnd(90, 'x');
  const back = await phone.post(`/j/${tea.codes.customer}`, {
    ...{ joinId, name: long, language: 'pl', consent: ['wallFirstName', 'quoteInReport'] },
  });
  expect(back.statusCode).toBe(422);
  expect(back.body).toContain('longer than 80 characters');
  expect(back.body).toContain(`value="&lt;b&gt;${'x'.repeat(87)}"`);
  expect(back.body).toContain('<option value="pl" selected>');
  expect(back.body.match(/ checked/g)).toHaveLength(2);
  expect(joinIdIn(back.body)).toBe(joinId);
  const empty = await phone.post(`/j/${tea.codes.customer}`, { joinId, name: '   ' });
  expect([empty.statusCode, empty.body.includes('what people should call you')]).toEqual([422, true]);
  expect(await joinedPeople(world, tea)).toEqual([]);
});

test('[DOOR-6] nothing on the page is script, style or markup of somebody else', async () => {
  const { body } = await new Browser(world).get(`/j/${tea.codes.customer}`);
  expect(body).toContain('Hollin &lt;Dray&gt;');
  expect(body).not.toMatch(/<script>|<style|style=|onclick/);
});

test('[DOOR-7] the page speaks the language that the browser asks for, where the event has it', async () => {
  const polish = {
    url: `/j/${tea.codes.customer}`,
    headers: { 'accept-language': 'de-DE,pl-PL;q=0.8,en;q=0.7' },
  };
  const { body } = await world.app.http.inject(polish);
  expect(body).toContain('<option value="pl" selected>polski</option>');
});

test('[DOOR-8] two people join on one phone', async () => {
  const phone = new Browser(world);
  await phone.join(tea.codes.customer, { name: 'Alun' });
  const page = await phone.get(`/j/${tea.codes.customer}`);
  expect(page.body).toContain(`href="/g/${tea.gathering}"`);
  await phone.join(tea.codes.customer, { name: 'Frank' });
  expect(heldBy(world, tea, phone)).toHaveLength(2);
  expect((await joinedPeople(world, tea)).map(({ name }) => name)).toEqual(['Alun', 'Frank']);
});

test('[DOOR-18] the join page wears the colours of the other surfaces', () => {
  const read = (path: string) => readFileSync(new URL(`../../client/${path}`, import.meta.url), 'utf8');
  const colours = (css: string) =>
    new Map(
      [...(/:root \{[^}]*\}/.exec(css)?.[0] ?? '').matchAll(/(--[\w-]+): (#\w+)/g)].map((m) => [m[1], m[2]]),
    );
  const tokens = colours(read('styles/tokens.css'));
  for (const [name, colour] of colours(read('public/join.css')))
    expect([name, tokens.get(name)]).toEqual([name, colour]);
});

test('[DOOR-21] a language that nobody can name stands as its tag, and lets people in', async () => {
  const odd = await world.api<GatheringSummary>('POST', '/api/gatherings', {
    ...teaAndTills,
    languages: ['en', 'en-12'],
  });
  const form = await new Browser(world).get(`/j/${odd.codes.customer}`);
  expect(form.statusCode).toBe(200);
  expect(form.body).toContain('<option value="en-12">en-12</option>');
});
