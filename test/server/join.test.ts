import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GatheringSummary, PersonalLink } from '../../shared/contract/http.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import { Browser, createTea, importCsv, joinIdIn, openWorld, type World } from './join-world.ts';

let world: World;
let tea: GatheringSummary;
beforeEach(async () => {
  world = await openWorld();
  tea = await createTea(world);
});
afterEach(() => world.app.close());

const people = async () =>
  (await world.live(tea.gathering)).query((state, text) =>
    Object.entries(state.people).map(([person, of]) => ({
      person: person as PersonId,
      role: of.role,
      walkIn: of.walkIn,
      attendance: of.attendance,
      language: of.language,
      consent: [...of.consent],
      resembles: of.resembles,
      name: (JSON.parse(text(of.details) ?? '{}') as { displayName?: string }).displayName,
    })),
  );
const held = (browser: Browser): PersonId[] => {
  const [name] = [...browser.cookies.keys()].filter((cookie) => cookie.startsWith('closer-') && cookie !== 'closer-browser');
  const secret = name === undefined ? '' : (browser.cookies.get(name) ?? '');
  return world.app.installation.peopleOf(tea.gathering, world.app.installation.deviceHash(secret));
};
const linkOf = async (name: string): Promise<{ code: string; key: string; person: PersonId }> => {
  const links = await world.api<PersonalLink[]>('GET', `/api/gatherings/${tea.gathering}/links`);
  const link = links.find((one) => one.name === name);
  const url = new URL(link?.url ?? '');
  return { code: url.pathname.slice(3), key: url.hash.slice(3), person: link?.person ?? ('' as PersonId) };
};

describe('the join form', () => {
  test('[DOOR-1] a walk-in joins with a name, without script, and is led to the phone', async () => {
    const phone = new Browser(world);
    const answer = await phone.join(tea.codes.customer, { name: '  Dot  ', language: 'pl', consent: ['quoteInReport'] });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/g/${tea.gathering}`]);
    expect(await people()).toMatchObject([
      { role: 'customer', walkIn: true, attendance: 'arrived', language: 'pl', name: 'Dot', consent: ['quoteInReport'] },
    ]);
    expect(held(phone)).toHaveLength(1);
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
    expect(await people()).toMatchObject([{ role: 'colleague', consent: [] }]);
  });

  test('[DOOR-4] the same form sent again is the same person', async () => {
    const phone = new Browser(world);
    const joinId = joinIdIn((await phone.get(`/j/${tea.codes.customer}`)).body);
    const form = { joinId, name: 'Dot', language: 'en' };
    // The first answer was lost on its way, and its cookie with it.
    await new Browser(world).post(`/j/${tea.codes.customer}`, form);
    const again = await phone.post(`/j/${tea.codes.customer}`, form);
    expect(again.statusCode).toBe(303);
    expect(await people()).toHaveLength(1);
    expect(held(phone)).toEqual([(await people())[0]?.person]);
  });

  test('[DOOR-4] a form id that is somebody’s id does not open that person', async () => {
    await new Browser(world).join(tea.codes.customer, { name: 'Dot' });
    const [dot] = await people();
    const other = new Browser(world);
    await other.post(`/j/${tea.codes.customer}`, { joinId: dot?.person ?? '', name: 'Eve' });
    expect(held(other)).not.toContain(dot?.person);
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
    expect(await people()).toEqual([]);
  });

  test('[DOOR-6] nothing on the page is script, style or markup of somebody else', async () => {
    const { body } = await new Browser(world).get(`/j/${tea.codes.customer}`);
    expect(body).toContain('Hollin &lt;Dray&gt;');
    expect(body).not.toMatch(/<script>|<style|style=|onclick/);
  });

  test('[DOOR-7] the page speaks the language that the browser asks for, where the event has it', async () => {
    const polish = { url: `/j/${tea.codes.customer}`, headers: { 'accept-language': 'de-DE,pl-PL;q=0.8,en;q=0.7' } };
    const { body } = await world.app.http.inject(polish);
    expect(body).toContain('<option value="pl" selected>polski</option>');
  });

  test('[DOOR-8] two people join on one phone', async () => {
    const phone = new Browser(world);
    await phone.join(tea.codes.customer, { name: 'Alun' });
    const page = await phone.get(`/j/${tea.codes.customer}`);
    expect(page.body).toContain(`href="/g/${tea.gathering}"`);
    await phone.join(tea.codes.customer, { name: 'Frank' });
    expect(held(phone)).toHaveLength(2);
    expect((await people()).map(({ name }) => name)).toEqual(['Alun', 'Frank']);
  });
});

describe('people of the roster', () => {
  const roster = 'id,role,firstName,lastName\nc1,customer,Zoë,Hart\nw1,colleague,Zoe,Hart\nw2,colleague,Bashir,Quill';
  beforeEach(() => importCsv(world, tea.gathering, roster));

  test('[DOOR-9] a personal link fills in the form, and makes the expected person present', async () => {
    const { code, key, person } = await linkOf('Zoë Hart');
    const phone = new Browser(world);
    const who = await phone.postJson(`/api/join/${code}/who`, { person: key });
    expect(who.json()).toEqual({ firstName: 'Zoë', language: 'en' });
    await phone.join(code, { name: 'Zoë', person: key });
    expect(held(phone)).toEqual([person]);
    expect(await people()).toContainEqual(
      expect.objectContaining({ person, walkIn: false, attendance: 'arrived', name: 'Zoë Hart' }),
    );
  });

  test('[DOOR-9] a phone that holds the person of a link just goes on', async () => {
    const { code, key } = await linkOf('Zoë Hart');
    const phone = new Browser(world);
    await phone.join(code, { name: 'Zoë', person: key, consent: ['quoteInReport'] });
    const again = await phone.join(code, { name: 'Zoë', person: key });
    expect(again.statusCode).toBe(303);
    expect((await people())[0]?.consent).toEqual(['quoteInReport']);
  });

  test('[DOOR-9] a wrong personal link is refused kindly; the name still lets somebody in', async () => {
    const { code, key } = await linkOf('Zoë Hart');
    const phone = new Browser(world);
    const back = await phone.join(code, { name: 'Zoë', person: key.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) });
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
    expect(await people()).toContainEqual(expect.objectContaining({ walkIn: true, resembles: person }));
    await new Browser(world).join(tea.codes.colleague, { name: 'bashir' });
    expect((await people()).at(-1)?.resembles).toBe((await linkOf('Bashir Quill')).person);
  });
});

describe('codes', () => {
  test('[DOOR-11] the box takes a join code in any case and with spaces', async () => {
    const typed = [...tea.codes.customer.toLowerCase()].join(' ');
    const answer = await new Browser(world).post('/', { code: typed });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/j/${tea.codes.customer}`]);
  });

  test('[DOOR-12] a rejoin code opens the same person on another phone, once', async () => {
    const first = new Browser(world);
    await first.join(tea.codes.customer, { name: 'Dot' });
    const [person] = held(first);
    if (person === undefined) throw new Error('nobody joined');
    const code = world.app.installation.rejoinCode(tea.gathering, person);
    const second = new Browser(world);
    const answer = await second.post('/', { code: code.toLowerCase() });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/g/${tea.gathering}`]);
    expect(held(second)).toEqual([person]);
    const again = await new Browser(world).post('/', { code });
    expect(again.headers.location).toBe('/?wrong');
  });

  test('[DOOR-13] "that wasn’t me" takes the person off the other phone, and only its holder may say it', async () => {
    const first = new Browser(world);
    await first.join(tea.codes.customer, { name: 'Dot' });
    const [person] = held(first);
    const second = new Browser(world);
    await second.post('/', { code: world.app.installation.rejoinCode(tea.gathering, person as PersonId) });
    const path = `/api/gatherings/${tea.gathering}/not-me`;
    const stranger = await new Browser(world).postJson(path, { person: person as PersonId });
    expect([stranger.statusCode, stranger.json()]).toEqual([403, { code: 'not-you', params: {} }]);
    await first.postJson(path, { person: person as PersonId });
    expect([held(first), held(second)]).toEqual([[person], []]);
  });

  test('[DOOR-14] twenty wrong codes in ten minutes, then a pause; another browser of the hall goes on', async () => {
    const guesser = new Browser(world);
    await guesser.get('/j/CCCCCC');
    for (let tried = 1; tried < 20; tried += 1) await guesser.post('/', { code: 'DDDDDD' });
    const paused = await guesser.get(`/j/${tea.codes.customer}`);
    expect(paused.statusCode).toBe(429);
    expect(paused.body).toContain('wait 10 minutes');
    expect((await guesser.post('/', { code: tea.codes.customer })).headers.location).toBe('/?wait');
    expect((await new Browser(world).get(`/j/${tea.codes.customer}`)).statusCode).toBe(200);
    world.clock.pass(10 * 60_000);
    expect((await guesser.get(`/j/${tea.codes.customer}`)).statusCode).toBe(200);
  });

  test('[DOOR-14] an address is stopped only far above a hall', async () => {
    for (let tried = 0; tried < 599; tried += 1) await world.app.http.inject('/j/CCCCCC');
    expect((await world.app.http.inject(`/j/${tea.codes.customer}`)).statusCode).toBe(200);
    await world.app.http.inject('/j/CCCCCC');
    expect((await world.app.http.inject(`/j/${tea.codes.customer}`)).statusCode).toBe(429);
    world.clock.pass(60_000);
    expect((await world.app.http.inject(`/j/${tea.codes.customer}`)).statusCode).toBe(200);
  });

  test('[DOOR-15] an unknown code says so, and offers to type it again', async () => {
    const { statusCode, body } = await new Browser(world).get('/j/CCCCCC');
    expect([statusCode, body.includes('<form method="post" action="/">')]).toEqual([404, true]);
  });

  test('[DOOR-16] every code of valid form has a picture, known or not, and it looks the same from outside', async () => {
    const known = await world.app.http.inject(`/qr/${tea.codes.customer}.svg`);
    const unknown = await world.app.http.inject('/qr/CCCCCC.svg');
    expect([known.statusCode, unknown.statusCode]).toEqual([200, 200]);
    expect(known.headers['content-type']).toContain('image/svg+xml');
    expect(Object.keys(known.headers)).toEqual(Object.keys(unknown.headers));
    expect((await world.app.http.inject('/qr/ALLAH1.svg')).statusCode).toBe(404);
  });

  test('[DOOR-17] the device cookie is the browser’s alone, and stricter on https', async () => {
    const answer = await new Browser(world).join(tea.codes.customer, { name: 'Dot' });
    const line = [answer.headers['set-cookie']].flat().find((one) => one?.includes(tea.gathering.slice(0, 12)));
    expect(line).toMatch(/^closer-[0-9a-f]{12}=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
  });
});

test('[DOOR-18] the join page wears the colours of the other surfaces', () => {
  const read = (path: string) => readFileSync(new URL(`../../client/${path}`, import.meta.url), 'utf8');
  const colours = (css: string) =>
    new Map([...(/:root \{[^}]*\}/.exec(css)?.[0] ?? '').matchAll(/(--[\w-]+): (#\w+)/g)].map((m) => [m[1], m[2]]));
  const tokens = colours(read('styles/tokens.css'));
  for (const [name, colour] of colours(read('public/join.css'))) expect([name, tokens.get(name)]).toEqual([name, colour]);
});

test('[DOOR-19] a probe echoes its nonce, so that an address can be found to be this server', async () => {
  const probe = await world.app.http.inject('/probe?nonce=abc123');
  expect(probe.json()).toEqual({ closer: true, nonce: 'abc123' });
  expect((await world.app.http.inject('/healthz')).json()).toEqual({ ok: true });
});
