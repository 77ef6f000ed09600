import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { asks, lastSent, sent } from './room-acts.ts';
import { group, groupCards, groupId, idOf, inRoom, longName } from './room-fixtures.ts';
import { matchOf, nowMs, person, roomOf, round } from './room-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const tile = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

const arabic = 'عبد الرحمن بن محمد الأنصاري';
const waiting = group(3, {
  ...{ found: false, sinceMs: nowMs - 80_000, missed: [idOf(30)], side: 'A' },
  people: [person(30, 'customer', longName), person(31, 'colleague', arabic), person(32, 'colleague', 'Sam')],
});
const groups = [
  group(1),
  group(2, { found: false, sinceMs: nowMs }),
  waiting,
  group(4, { table: 3, side: 'B' }),
  group(5, { pinned: true, emptyChair: true, lacks: 'customer' }),
];
const room = roomOf(7, 1, 2);

describe('the map', patient, () => {
  test('[ROOM-2] every tile says in words and by shape how its group stands', async () => {
    const shown = await pages.console(inRoom(groups, { room }));
    const { page } = shown;
    await see(tile(page, 'Table 1: 5 people here')).toBeVisible();
    await see(tile(page, 'Table 2: 5 people finding each other')).toBeVisible();
    await see(tile(page, /Table 3, side A: 3 people waiting for Wolfe/)).toBeVisible();
    await see(tile(page, 'Table 5: 5 people , stays together remembering card')).toBeVisible();
    await see(tile(page, 'Table 6: free')).toBeVisible();
    await see(tile(page, /Table 1:/).locator('circle')).toHaveCount(1);
    await expectAccessible(page);
    shown.show(groupCards([{ ...group(1), found: false, sinceMs: nowMs - 121_000 }]));
    await see(tile(page, 'Table 1: 5 people please look')).toBeVisible();
  });

  test('[ROOM-2] beside the running segment the room has a panel, also before any round', async () => {
    const before = inRoom([], { room });
    delete before.match;
    const shown = await pages.console({ ...before, stage: { ...before.stage, kind: 'talk' } });
    const { page } = shown;
    await asks(page, 'Room').click();
    await see(page.getByText('No groups are dealt in this segment.')).toBeVisible();
    await tile(page, 'Table 7: free').click();
    await asks(page, 'Close this table').click();
    await see(page.getByText('Nobody sits at table 7.')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Close this table' }).click();
    await lastSent(shown, 'close-table', { table: 7, closed: true });
    await expectAccessible(page);
  });

  test('[ROOM-17] arrows walk over the tiles, Enter opens one, Escape goes back to it', async () => {
    const { page } = await pages.console(inRoom(groups, { room }));
    await tile(page, 'Table 1: 5 people here').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await see(tile(page, /^Table 3, side A:/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await see(tile(page, 'Table 3, side B: 5 people here')).toBeFocused();
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { name: 'Table 3, side B' })).toBeFocused();
    await page.keyboard.press('Escape');
    await see(tile(page, 'Table 3, side B: 5 people here')).toBeFocused();
    await see(page.getByRole('heading', { name: 'Table 3, side B' })).toHaveCount(0);
  });

  test('[ROOM-19] somebody is found on the map, and the list has everybody by name', async () => {
    const { page } = await pages.console(inRoom(groups, { room }));
    await page.getByLabel('Find a name or a table').fill('الأنصاري');
    await see(tile(page, /^Table 3, side A:/)).toBeVisible();
    await see(tile(page, /^Table 1:/)).toHaveCount(0);
    await page.getByLabel('Find a name or a table').fill('');
    await asks(page, 'List').click();
    const cell = page
      .getByRole('listitem')
      .filter({ has: asks(page, 'Table 3, side A') })
      .last();
    await see(cell.locator('bdi', { hasText: arabic })).toBeVisible();
    await expectAccessible(page);
  });

  test('[ROOM-18] 150 groups at 75 tables stay inside the panel', async () => {
    const many = Array.from({ length: 150 }, (_, n) =>
      group(n + 1, { table: Math.floor(n / 2) + 1, side: n % 2 === 0 ? 'A' : 'B' }),
    );
    const { page } = await pages.console(inRoom(many, { room: roomOf(75, 6, 2) }));
    await see(tile(page, /^Table 75, side B:/)).toHaveCount(1);
    await see(page.getByRole('list', { name: 'Tables of zone F' })).toHaveCount(1);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('[data-tile], .panel')].some((one) => one.scrollWidth > one.clientWidth),
    );
    expect(wide).toBe(false);
    await expectAccessible(page);
  });
});

describe('who needs somebody', patient, () => {
  test('[ROOM-3] comes first, by name and with how long, and the most urgent of many only', async () => {
    const late = [6, 7, 8].map((n) => group(n, { found: false, sinceMs: nowMs - 130_000 }));
    const { page } = await pages.console(inRoom([...groups, ...late], { room }));
    const first = page.getByRole('region', { name: '4 groups need somebody' });
    await see(first.getByRole('listitem')).toHaveCount(3);
    await see(first.getByText(/Table 6: please look · 2 min 1\d s/)).toBeVisible();
    await asks(page, 'Show all 4').click();
    await see(first.getByText(/waiting for Wolfe.* · 1 min 2\d s/)).toBeVisible();
  });

  test('[ROOM-4] has the offers that are possible; an open tile says why the others are not', async () => {
    const shown = await pages.console(inRoom(groups, { room }));
    const { page } = shown;
    const first = page.getByRole('region', { name: '1 group needs somebody' });
    await see(first.getByRole('button', { name: 'Ask a spare guest in' })).toHaveCount(0);
    await first.getByRole('button', { name: 'Join side B of this table' }).click();
    const { id } = waiting;
    await lastSent(shown, 'mend-group', { segment: round, group: id, offer: 'merged' });
    await first.getByRole('button', { name: 'Table 3, side A' }).click();
    await see(asks(page, 'Ask a spare guest in')).toBeDisabled();
    await see(page.getByText('Nobody sits out who could join.')).toBeVisible();
    const spare = { ...person(91, 'customer'), why: 'otherSideMissing' as const };
    shown.show({ match: matchOf(groups, { satOut: [spare] }) });
    await see(asks(page, 'Ask a spare guest in').last()).toBeEnabled();
    await expectAccessible(page);
  });
});

describe('an open tile', patient, () => {
  const open = async () => {
    const shown = await pages.console(inRoom(groups, { room }));
    await tile(shown.page, /^Table 3, side A:/).click();
    return shown;
  };

  test('[ROOM-5] names everybody with their part, who is missed, and what can be done for them', async () => {
    const shown = await open();
    const { page } = shown;
    const rows = page.getByRole('region', { name: 'Table 3, side A' }).getByRole('listitem');
    const line = rows.filter({ has: page.locator('bdi', { hasText: longName }) });
    await see(line.first()).toContainText(/visitor.*not seen yet/s);
    await asks(page, `More for ${longName}`).click();
    await asks(page, 'Not here').click();
    await lastSent(shown, 'partner-not-here', { segment: round, missing: [idOf(30)], person: idOf(31) });
    await asks(page, 'Has to go').click();
    await lastSent(shown, 'need-to-go', { person: idOf(30) });
    await asks(page, 'Would like to move').click();
    await see(page.getByRole('dialog')).toContainText('never matched again');
    expect(sent(shown)).toHaveLength(2);
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Would like to move' }).click();
    await lastSent(shown, 'ask-to-move', { segment: round, person: idOf(30) });
  });

  test('[ROOM-6] its group is all here, or pinned; its table is closed after a look at how many move', async () => {
    const shown = await open();
    const { page } = shown;
    await asks(page, 'They are all here').click();
    await lastSent(shown, 'found-each-other', { segment: round, group: groupId(3) });
    await asks(page, 'Pin this group').click();
    const people = [idOf(30), idOf(31), idOf(32)];
    await lastSent(shown, 'pin-people', { segment: round, people, pinned: true });
    shown.show(groupCards([{ ...waiting, pinned: true }]));
    await asks(page, 'Unpin this group').click();
    await lastSent(shown, 'pin-people', { segment: round, people, pinned: false });
    shown.show(groupCards([{ ...waiting, people: waiting.people.slice(0, 1) }]));
    await see(asks(page, 'Pin this group')).toBeDisabled();
    await asks(page, 'Close this table').click();
    await see(page.getByText('6 people move from table 3 to other tables.')).toBeVisible();
    await asks(page, 'Leave it as it is').click();
    expect(sent(shown)).toHaveLength(3);
    const tables = room.tables.map((one) => ({ ...one, closed: one.number === 3 }));
    shown.show({ room: { ...room, tables } });
    await asks(page, 'Reopen this table').click();
    await lastSent(shown, 'close-table', { table: 3, closed: false });
  });

  test('[ROOM-9] the rest is dealt again only after it was said who stays, and on the stage that was seen', async () => {
    const shown = await open();
    const { page } = shown;
    await asks(page, 'Deal the rest again').click();
    await see(page.getByRole('dialog')).toContainText('1 group is pinned and stays.');
    expect(sent(shown)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Deal the rest again' }).click();
    await lastSent(shown, 're-deal', { number: 7 });
  });
});
