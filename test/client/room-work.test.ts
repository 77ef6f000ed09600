import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../shared/contract/http.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { until } from './opened-hall.ts';
import { answerMoves, asks, breaks, fine, lastSent, move, rosa, sent, threeGroups } from './room-acts.ts';
import { coming, everywhere, groupId, idOf, inRoom, keyed, longName } from './room-fixtures.ts';
import { nowMs, onRoster, person, place, repair, repairId, roomOf, round } from './room-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const room = roomOf(3, 1);

describe('the tray', patient, () => {
  const tray = (page: Page) => page.getByRole('list', { name: 'Changes' }).getByRole('listitem');

  test('[ROOM-11] undoes in one press, what somebody asked for only after a question', async () => {
    const cards = keyed('repair', ({ id }) => id, [
      repair(1, { groups: [groupId(1)], undone: true }),
      repair(2, { groups: [groupId(2)], broken: [{ rule: 'oneTeam', people: [rosa], why: 'onlyOneTeam' }] }),
      repair(3, { why: 'asksToMove', groups: [groupId(3)] }),
    ]);
    const shown = await pages.console({ ...inRoom(threeGroups, { room }), ...cards });
    const { page } = shown;
    await see(tray(page).nth(2)).toContainText('Undone');
    await see(tray(page).nth(2).getByRole('button')).toHaveCount(0);
    await see(tray(page).nth(1)).toContainText('Rosa: everybody in their group is from one team.');
    await asks(page, 'Undo: Rosa joined table 12, side A.').click();
    await lastSent(shown, 'undo-repair', { repair: repairId(2) });
    await asks(page, 'Undo: Rosa moved on: table 12, side A.').click();
    await see(page.getByRole('dialog')).toContainText('only if they asked for it themselves');
    expect(sent(shown)).toHaveLength(1);
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await lastSent(shown, 'undo-repair', { repair: repairId(3) });
    await expectAccessible(page);
  });

  test('[ROOM-13] says new lines to who listens, and not those from before', async () => {
    const old = keyed('repair', ({ id }) => id, [repair(1)]);
    const shown = await pages.console({ ...inRoom(threeGroups, { room }), ...old });
    const { page } = shown;
    await see(tray(page)).toHaveCount(1);
    const spoken = page.locator('[aria-live=polite]', { hasText: 'Rosa' });
    await see(spoken).toHaveCount(0);
    shown.show(keyed('repair', ({ id }) => id, [repair(2, { why: 'came' })]));
    await see(spoken).toHaveText('Rosa came late: table 12, side A.');
    await see(tray(page).first()).toContainText('Rosa came late');
  });

  test('[ROOM-12] who sits elsewhere is moved at once when nothing speaks against it, or left', async () => {
    const at = { ...place(2), group: groupId(2) };
    const seen = keyed('seen', (one) => one.person, [{ ...rosa, segment: round, at, expected: place(1) }]);
    const shown = await pages.console({ ...inRoom(threeGroups, { room }), ...seen });
    const { page } = shown;
    const answers = { [groupId(2)]: breaks };
    await answerMoves(page, answers);
    await see(page.getByText('Rosa is at table 2, expected at table 1.')).toBeVisible();
    await asks(page, 'Make it so: Rosa stays there').click();
    await see(page.getByRole('dialog')).toContainText('It would break:');
    await page.keyboard.press('Escape');
    answers[groupId(2)] = fine;
    await asks(page, 'Make it so: Rosa stays there').click();
    await lastSent(shown, 'move-person', { segment: round, ...move(false) });
    await asks(page, 'Leave: Rosa is expected as before').click();
    await lastSent(shown, 'leave-seen', { person: idOf(10) });
  });
});

describe('people', patient, () => {
  const roster = keyed('roster', (one) => one.person, [
    onRoster(1, { name: 'Rosa' }),
    onRoster(2, { name: longName }),
    onRoster(3, { name: 'نور', attendance: 'arrived' }),
  ]);
  const open = async (more = {}) => {
    const shown = await pages.console({ ...everywhere, ...roster, ...more });
    await asks(shown.page, 'People').click();
    return shown;
  };

  test('[ROOM-14] who came together is marked with one command', async () => {
    const shown = await open();
    const { page } = shown;
    for (const name of ['Rosa', longName, 'نور']) await page.getByLabel(`Choose ${name}`).check();
    await see(page.getByText('3 people chosen')).toBeVisible();
    await expectAccessible(page);
    await asks(page, 'They have arrived').click();
    await until(() => expect(sent(shown)).toHaveLength(1));
    const [only] = sent(shown);
    expect(only?.type).toBe('mark-arrived');
    expect(new Set((only?.data as { people: string[] }).people)).toEqual(new Set([idOf(1), idOf(2)]));
    await see(page.getByText('3 people chosen')).toHaveCount(0);
  });

  test('[ROOM-15] people are put together for the next round, and let go', async () => {
    const shown = await open({
      pins: {
        pins: [{ segment: coming, people: [person(5, 'customer', 'Dot'), person(6, 'colleague', 'يوسف')] }],
      },
    });
    const { page } = shown;
    await page.getByLabel('Choose Rosa').check();
    await see(asks(page, 'Put together in the next round')).toBeDisabled();
    await page.getByLabel('Choose نور').check();
    await asks(page, 'Put together in the next round').click();
    await until(() => expect(sent(shown)).toHaveLength(1));
    expect(sent(shown)[0]).toMatchObject({ type: 'pin-people', data: { segment: coming, pinned: true } });
    await see(page.getByText('In “Second hello”: Dot, يوسف')).toBeVisible();
    await asks(page, 'Remove: Dot, يوسف need not stay together').click();
    const people = [idOf(5), idOf(6)];
    await lastSent(shown, 'pin-people', { segment: coming, people, pinned: false });
    await expectAccessible(page);
  });

  test('[ROOM-16] whom somebody met is told round by round, and that it could not be read', async () => {
    const { page } = await open();
    const meeting: Meeting = {
      ...{
        segment: round,
        round: 'Hello',
        person: idOf(2),
        name: longName,
        role: 'colleague',
        team: 'Delivery',
      },
      ...{ table: 4, fromMs: nowMs, minutes: 8 },
    };
    await page.route('**/meetings', (route) => route.fulfill({ json: [meeting] }));
    await asks(page, 'Who they met: Rosa').click();
    const row = page.getByRole('dialog', { name: 'Who they met' }).getByRole('row').last();
    await see(row).toContainText(/Hello.*Wolfe.*associate.*Delivery.*4.*\d\d:16.*8/s);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.unroute('**/meetings');
    await asks(page, 'Who they met: Rosa').click();
    await see(page.getByRole('dialog').locator('.problem')).toBeVisible();
  });
});
