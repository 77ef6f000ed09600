import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { groupPictures, pictureOf } from '../../shared/contract/cards/gathered.ts';
import type { NextGroupCard } from '../../shared/contract/cards/round.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { groupDrawings } from '../../client/ui/group-pictures.ts';
import { pictureWords } from '../../client/words/group-pictures.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { amina } from './connection-hall.ts';
import { maureen, other, personOf, phoneInRound, round } from './match-cards.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const longest = 'Wilhelmina-Alexandrina Montgomery-Featherstonehaugh of the Lower Riverside Towns';
const found = (page: Page) => page.getByRole('button', { name: 'We found each other' });
const sign = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`\\b${number}\\b`) });
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describe('where and who', patient, () => {
  test('[FIND-1] a phone shows the place by letter, shape, number, side and picture, and who is there', async () => {
    const others = [
      other(maureen, longest, { line: 'I keep bees.', companions: ['Ted'] }),
      other(amina, 'يوسف', { role: 'colleague', line: 'أحب الخبز والحديث الهادئ' }),
    ];
    const { page } = await pages.phone(
      'colleague',
      phoneInRound('colleague', { group: { side: 'A', others } }),
    );
    const place = page.getByRole('button', { name: 'Zone C, triangle Table 12 anchor Side A' });
    await see(place).toBeVisible();
    const people = page.getByRole('region', { name: 'You are with' }).getByRole('listitem');
    await see(people.first()).toHaveText(`${longest} visitor with Ted I keep bees.`);
    await see(people.nth(1)).toHaveText('يوسف أحب الخبز والحديث الهادئ');
    expect(await fits(page)).toBe(true);
    await expectAccessible(page);
  });

  test('[FIND-1] where the room has no tables people look for a number and a picture; twelve others fit', async () => {
    const others = Array.from({ length: 12 }, (_, n) =>
      other(personOf(n), `Person ${n}`, { role: 'colleague' }),
    );
    const group = { ...{ table: null, zone: null, number: 137, picture: 'feather' as const }, others };
    const { page } = await pages.phone('customer', phoneInRound('customer', { group }));
    await see(page.getByRole('button', { name: 'Group 137 feather Look for your number' })).toBeVisible();
    await see(page.getByRole('region', { name: 'You are with' }).getByRole('listitem')).toHaveCount(12);
    expect(await fits(page)).toBe(true);
    await expectAccessible(page);
  });

  test('[FIND-1] the number is in sight on the smallest phone with letters twice as large', async () => {
    const group = { side: 'A' as const, found: false };
    const { page } = await pages.phone('colleague', phoneInRound('colleague', { group }));
    await see(found(page)).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const isClear = () =>
      page.evaluate(() => {
        const number = document.querySelector('.sign .number')?.getBoundingClientRect();
        const acts = document.querySelector('.acts')?.getBoundingClientRect();
        return number !== undefined && acts !== undefined && number.bottom <= acts.top;
      });
    await see.poll(isClear).toBe(true);
    expect(await fits(page)).toBe(true);
  });

  test('[FIND-2] the sign is held up over the whole screen with one’s own name, and put down again', async () => {
    const cards = phoneInRound('colleague', { group: { side: 'B' } });
    const { page } = await pages.phone('colleague', cards);
    await see(page.getByRole('img', { name: 'anchor' })).toBeVisible();
    await sign(page, 12).focus();
    await page.keyboard.press('Enter');
    const lantern = page.getByRole('dialog', { name: 'Table 12' });
    await see(lantern).toContainText('Zone C · Side B');
    await see(lantern).toContainText('Anneka');
    await see(lantern.getByRole('img', { name: 'anchor' })).toBeVisible();
    expect(await lantern.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await see(lantern).toHaveCount(0);
    await see(sign(page, 12)).toBeFocused();
  });

  test('[FIND-3] every picture is drawn and has one word, and neighbours by number never share one', () => {
    expect(Object.keys(groupDrawings)).toEqual([...groupPictures]);
    expect(new Set(Object.values(groupDrawings)).size).toBe(groupPictures.length);
    for (const picture of groupPictures) expect(pictureWords[picture]).toMatch(/^\w+$/);
    for (let number = 1; number < 400; number += 1) expect(pictureOf(number)).not.toBe(pictureOf(number + 1));
  });
});

describe('finding each other', patient, () => {
  const looking = () => phoneInRound('colleague', { job: 'ask', group: { found: false } });

  test('[FIND-4] until they have found each other that is the main act; then the cards go on', async () => {
    const { page, hall, show } = await pages.phone('colleague', looking());
    await see(page.getByLabel('Conversation card')).toHaveText('What nearly made you leave us?');
    await see(page.getByRole('button', { name: 'Next card' })).toHaveCount(0);
    await found(page).focus();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await see(page.getByRole('button', { name: 'Next card' })).toBeVisible();
    await see(page.getByLabel('Conversation card')).toBeFocused();
    await see
      .poll(() => hall.commands.map(({ type, data }) => ({ type, data })))
      .toEqual([{ type: 'found-each-other', data: { segment: round, group: null } }]);
    show({ group: phoneInRound('colleague', { group: { found: true } }).group });
    await page.getByRole('button', { name: 'Next card' }).click();
    await see(page.getByLabel('Conversation card')).toHaveText(/normal Tuesday/);
    show({ group: phoneInRound('colleague', { group: { found: false, number: 14, table: 14 } }).group });
    await see(found(page)).toBeVisible();
  });

  test('[FIND-4] with letters of twice the size it still fits across', async () => {
    const { page } = await pages.phone('customer', phoneInRound('customer', { group: { found: false } }));
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await see(found(page)).toBeInViewport({ ratio: 1 });
    expect(await fits(page)).toBe(true);
  });

  test('[FIND-5] without a network it is said all the same, kept, and still said after a reload', async () => {
    const { page, hall } = await pages.phone('colleague', looking());
    await see(found(page)).toBeVisible();
    await hall.close();
    await see(page.getByText('No connection.')).toBeVisible();
    await found(page).click();
    await see(page.getByRole('button', { name: 'Next card' })).toBeVisible();
    await see(page.getByText('On this phone')).toBeVisible();
    await page.reload();
    await see(page.getByRole('button', { name: 'Next card' })).toBeVisible();
  });

  test('[FIND-6] a refusal brings the act back, and says why', async () => {
    const { page, hall } = await pages.phone('colleague', looking());
    hall.rules.answer = ({ id }) => ({ id, ok: false, code: 'not-allowed', params: {} });
    await found(page).click();
    await see(page.getByText('That is for somebody else to do here.')).toBeVisible();
    await see(found(page)).toBeVisible();
  });
});

describe('what comes next', patient, () => {
  const next: NextGroupCard = {
    ...{ segment: 'a5' as SegmentId, title: { en: 'What good looks like' }, number: 12, table: 12 },
    ...{ zone: 'C', side: null, picture: 'anchor' },
    others: [
      { firstName: 'Rosa', role: 'customer' },
      { firstName: 'يوسف', role: 'colleague' },
    ],
  };
  const line = (page: Page) => page.getByRole('region', { name: 'Where you go next' });

  test('[FIND-7] the next place stands below everything, but not while people look for each other', async () => {
    const { page, show } = await pages.phone('colleague', {
      ...phoneInRound('colleague', { group: { found: false } }),
      'next-group': next,
    });
    await see(found(page)).toBeVisible();
    await see(line(page)).toHaveCount(0);
    show({ group: phoneInRound('colleague', { group: {} }).group });
    await see(line(page)).toHaveText(/^Next: table 12, zone C, with Rosa and يوسف\s*What good looks like$/);
    await expectAccessible(page);
    show({ 'next-group': { ...next, table: null, zone: null, others: [] } });
    await see(line(page)).toContainText(/Next: group 12\s*What/);
    show({ 'next-group': { ...next, segment: round } });
    await see(line(page)).toHaveCount(0);
  });

  test('[FIND-7] it is still there without a network, also after a reload', async () => {
    const cards = phoneInRound('customer', {});
    const stage = { ...cards.stage, kind: 'talk', segment: 'a4' };
    const { page, hall } = await pages.phone('customer', { ...cards, stage, 'next-group': next });
    await see(line(page)).toBeVisible();
    await hall.close();
    await page.reload();
    await see(line(page)).toContainText('table 12, zone C');
  });
});
