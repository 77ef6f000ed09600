import { expect, test } from 'vitest';
import type { PersonalLink, RosterPreview } from '../../shared/contract/http.ts';
import { newBrowser } from '../support/begin-gathering.ts';
import { openHall } from '../support/hall-of-three.ts';

test('[ROSTER-17] who is put on the other side by a file sees that side at once, and no longer the first', async () => {
  const { app, gathering, open } = await openHall();
  const roster = `${app.url}/api/gatherings/${gathering.id}/roster`;
  const authorization = `Bearer ${app.installation.firstOwnerKey ?? ''}`;
  const send = (url: string, type: string, body: string) =>
    fetch(url, { method: 'POST', headers: { authorization, 'content-type': type }, body });
  const take = async (role: string) => {
    const seen = await send(`${roster}?preview`, 'text/csv', `id,role,firstName\nx1,${role},Ada`);
    const { token } = (await seen.json()) as RosterPreview;
    expect((await send(roster, 'application/json', JSON.stringify({ token }))).status).toBe(200);
  };
  await take('colleague');
  const links = await fetch(roster.replace(/roster$/, 'links'), { headers: { authorization } });
  const [ada] = (await links.json()) as PersonalLink[];
  if (ada === undefined) throw new Error('Ada is on the roster');
  const browser = newBrowser(app, gathering.id, 'Ada');
  await app.installation.linkDevice(gathering.id, browser.device, ada.person);
  const phone = open({ cookie: browser.cookie });
  await phone.welcomed();
  expect(phone.views.has('colleagues')).toBe(true);

  await take('customer');
  await phone.until((one) => one.of('welcome').length === 2);
  expect(phone.of('people').at(-1)).toMatchObject([{ person: ada.person, role: 'customer' }]);
  expect(
    phone
      .of('welcome')
      .at(-1)
      ?.audiences.map(({ audience }) => audience),
  ).toEqual(['customers', `person:${ada.person}`]);
});
