import { describe, expect, onTestFinished, test } from 'vitest';
import type { GroupCard, NextGroupCard } from '../../shared/contract/cards/round.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { beginGathering, joinAs, newBrowser } from '../support/begin-gathering.ts';
import { round, talk } from '../support/gathering-fixtures.ts';
import { PhoneClient } from '../support/phone-client.ts';
import { startApp } from '../support/start-app.ts';
import { come, crowd, next, turn, watched, type Reckoned } from './match-world.ts';

const reveal: Segment = { ...talk('v1'), kind: 'reveal', settings: { surprise: true } };

/** Ben's phone, in a hall where so many others have come. */
async function bensPhone(segments: Segment[], customers = 2, colleagues = 3) {
  const { asked, reckoner } = watched();
  const app = await startApp({ reckoner });
  onTestFinished(() => app.close());
  const gathering = await beginGathering(app, segments);
  const { live } = gathering;
  const ben = await joinAs(app, live, { name: 'Ben', role: 'colleague' });
  const client = new PhoneClient({
    ...{ url: app.url, gathering: gathering.id, surface: 'phone', cookie: ben.browser.cookie },
  });
  onTestFinished(() => client.close());
  await client.welcomed();
  await crowd(live, customers, colleagues);
  const audience = `person:${ben.person}`;
  const card = () => client.card(audience, 'next-group') as NextGroupCard | undefined;
  /** Lets the plan become ready, and steady. */
  const settle = async (ms = 1_000) => {
    app.clock.pass(ms);
    for (let turns = 0; turns < 20; turns += 1) await turn();
    app.clock.pass(2_000);
    for (let turns = 0; turns < 20; turns += 1) await turn();
    await client.resync({});
  };
  const laterPhone = async (person: PersonId) => {
    const browser = newBrowser(app, live.id, `later ${person}`);
    await app.installation.linkDevice(live.id, browser.device, person);
    const about = {
      url: app.url,
      gathering: gathering.id,
      surface: 'phone',
      cookie: browser.cookie,
    } as const;
    const phone = new PhoneClient(about);
    onTestFinished(() => phone.close());
    await phone.welcomed();
    return phone.card(`person:${person}`, 'next-group') as NextGroupCard | undefined;
  };
  return { app, live, ben, client, audience, card, settle, asked, laterPhone };
}

/** Somebody who sits the planned round out, and somebody who does not. */
function outAndInside(asked: readonly Reckoned[]): [PersonId, PersonId] {
  const { satOut, groups } = asked.at(-1)?.matches[0] ?? { satOut: [], groups: [] };
  const [out] = satOut;
  const [inside] = groups[0]?.people ?? [];
  if (out === undefined || inside === undefined) throw new Error('everybody meets');
  return [out.person, inside];
}

const told = ({ client }: { client: PhoneClient }): string => JSON.stringify(client.messages);

describe('[AHEAD-1] a phone is told where the next round leads, before it begins', () => {
  test('place, picture and first names, as it is then dealt', async () => {
    const { live, ben, card, settle, client, audience } = await bensPhone([round('a1'), talk('a2')]);
    await settle();
    const ahead = card();
    expect(ahead).toMatchObject({ segment: 'a1', title: { en: 'Title of a1' }, zone: 'A' });
    expect(ahead?.others.map(({ role }) => role).sort()).toEqual(['colleague', 'customer']);
    expect(JSON.stringify(ahead)).not.toContain(ben.person);
    await next(live, 0);
    await client.until(() => client.card(audience, 'group') !== undefined);
    const { number, table, picture, others } = client.card(audience, 'group') as GroupCard;
    expect({ number, table, picture }).toEqual({
      ...{ number: ahead?.number, table: ahead?.table, picture: ahead?.picture },
    });
    expect(others.map(({ firstName }) => firstName)).toEqual(ahead?.others.map(({ firstName }) => firstName));
  });

  test('of later rounds only once people have met; the one that was dealt is no longer ahead', async () => {
    const { live, card, settle } = await bensPhone([talk('a1'), round('a2'), talk('a3'), round('a4')]);
    await settle();
    expect(card()).toBeUndefined();
    await next(live, 0);
    await settle();
    expect(card()?.segment).toBe('a2');
    await next(live, 1);
    await settle();
    expect(card()?.segment).toBe('a4');
    await next(live, 2);
    await next(live, 3);
    await settle();
    expect(card()).toBeUndefined();
  });

  test('a phone that comes later has it at once; who sits the round out has none', async () => {
    const { settle, card, ben, asked, laterPhone } = await bensPhone([round('a1', { waves: 2 })], 1, 9);
    await settle();
    const [out, inside] = outAndInside(asked);
    expect(await laterPhone(ben.person)).toEqual(card());
    expect((await laterPhone(inside))?.segment).toBe('a1');
    expect(await laterPhone(out)).toBeUndefined();
  });
});

describe('[AHEAD-2] it is sent when a plan is ready and steady, not for everybody who comes', () => {
  test('while people stream in phones hear nothing', async () => {
    const { app, live, card, settle, client } = await bensPhone([round('a1')]);
    for (let guest = 0; guest < 4; guest += 1) {
      await come(live, `Guest ${guest}`, 'customer');
      app.clock.pass(1_500);
      for (let turns = 0; turns < 10; turns += 1) await turn();
    }
    await client.resync({});
    expect(card()).toBeUndefined();
    expect(told({ client })).not.toContain('next-group');
    await settle();
    expect(card()?.segment).toBe('a1');
  });

  test('who is told keeps it while the plan is made anew, and hears only of what differs', async () => {
    const { live, card, settle, client } = await bensPhone([round('a1'), talk('a2'), round('a3')]);
    await settle();
    await next(live, 0);
    await settle();
    const before = card();
    expect(before?.segment).toBe('a3');
    await next(live, 1);
    await settle();
    await come(live, 'Zoe', 'customer');
    await client.resync({});
    expect(card()).toEqual(before);
    const count = client
      .of('cards')
      .filter((message) => JSON.stringify(message).includes('next-group')).length;
    expect(count).toBe(2);
  });
});

describe('[AHEAD-3] before guests are shown nothing of it reaches a phone', () => {
  const before = [talk('a1'), reveal, round('a2')];

  test('not until the reveal is on stage', async () => {
    const { live, card, settle, client } = await bensPhone(before);
    await next(live, 0);
    await settle();
    expect(card()).toBeUndefined();
    expect(told({ client })).not.toContain('next-group');
    await next(live, 1);
    await settle();
    expect(card()?.segment).toBe('a2');
  });

  test('what a colleague receives is the same with guests and without', async () => {
    const seen = async (guests: number) => {
      const { settle, client, app } = await bensPhone([round('a0'), ...before], guests, 3);
      await settle();
      await settle();
      await app.close();
      await client.until(({ socket }) => !socket.connected);
      const messages = client.messages.filter(({ event }) => event !== 'bye');
      return messages.map((message) =>
        JSON.stringify(message).replace(/http:\/\/127\.0\.0\.1:\d+/, 'address'),
      );
    };
    expect(await seen(5)).toEqual(await seen(0));
  });
});
