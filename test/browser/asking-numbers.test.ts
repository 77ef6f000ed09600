import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AskingHall, labels, press, segment, tabTo, typeInto } from './asking-hall.ts';
import { expectAccessible, see } from './surfaces.ts';

const known = 'How well do we know you?';
const queues = 'Our queues are short';
const walk = 'How long is your walk to us?';
const order = 'What matters most?';
const points = 'Share out 100 points';
const sorting = 'What should we do with these?';
const things = labels('Prices', 'Opening hours', 'Fresh bread');

let hall: AskingHall;
let touched: Page;
let keyed: Page;

beforeAll(async () => {
  const ends = { anchors: labels('I am guessing', 'Like a good friend') };
  const band = { band: [0, 40], unit: { en: 'minutes' } };
  hall = await AskingHall.open([
    segment('a1', 'prompt', known, { answer: 'scale', scale: [0, 10], ...ends }),
    segment('a2', 'prompt', queues, { answer: 'scale', scale: [1, 5], results: 'always' }),
    segment('a3', 'prompt', walk, { answer: 'number', ...band }),
    segment('a4', 'prompt', order, { answer: 'ranking', options: things, results: 'reveal' }),
    segment('a5', 'prompt', points, { answer: 'points', total: 100, options: things }),
    segment('a6', 'prompt', sorting, { answer: 'sorting', options: things }),
  ]);
  [touched, keyed] = await Promise.all([
    hall.phone('customer', 'Maureen'),
    hall.phone('colleague', 'Anneka'),
  ]);
});
afterAll(() => hall.close());

const saved = async (phone: Page): Promise<void> =>
  see(phone.getByText('Saved. Thank you.', { exact: false })).toBeVisible();
const answered = (count: number): Promise<void> =>
  see(hall.desk.getByText(`${count} of 2 have answered`).first()).toBeVisible();
const close = (): Promise<void> => hall.desk.getByRole('button', { name: 'Close', exact: true }).click();
const rowsOf = async (asked: string) =>
  (await hall.file('results')).filter(({ question }) => question === asked);

test('[BROWSER-6] numbers are given by a tap, by keys and by typing; what is out of its band is said and stays', async () => {
  const { desk, wall } = hall;
  await hall.next(known);
  await see(touched.getByText('I am guessing')).toBeVisible();
  await touched.getByRole('radio', { name: '7', exact: true }).tap();
  await saved(touched);
  await tabTo(keyed, keyed.getByRole('radio', { name: '0, I am guessing' }));
  await keyed.keyboard.press('ArrowLeft');
  await see(keyed.getByRole('radio', { name: '10, Like a good friend' })).toBeFocused();
  await see(keyed.getByRole('radio', { checked: true })).toHaveCount(0);
  await keyed.keyboard.press('Enter');
  await saved(keyed);
  await expectAccessible(keyed);
  await answered(2);
  await close();
  await see(wall.getByText('mean 8.5')).toBeVisible();
  await see(touched.getByText('7 of 10')).toBeVisible();
  await expectAccessible(wall);

  await hall.next(queues);
  await touched.getByRole('radio', { name: '4', exact: true }).tap();
  await see(wall.getByText('1 of 2 answered')).toBeVisible();
  await touched.getByRole('button', { name: 'I’d rather not say' }).tap();
  await see(wall.getByText('1 of 2 answered, 1 of them rather not say')).toBeVisible();

  await hall.next(walk);
  await see(touched.getByText('Between 0 and 40 minutes')).toBeVisible();
  const box = touched.getByLabel('Your number, in minutes');
  await box.fill('120');
  await touched.getByRole('button', { name: 'Send' }).tap();
  await see(touched.getByText('It has to be between 0 and 40.')).toBeVisible();
  await see(box).toHaveValue('120');
  await expectAccessible(touched);
  await box.fill('12');
  await touched.getByRole('button', { name: 'More' }).tap();
  await see(box).toHaveValue('13');
  await touched.getByRole('button', { name: 'Send' }).tap();
  await saved(touched);
  await typeInto(keyed, keyed.getByLabel('Your number, in minutes'), '25');
  await keyed.keyboard.press('Enter');
  await saved(keyed);
  await answered(2);
  await close();
  await see(wall.getByText('mean 19')).toBeVisible();
  // What was answered, not the whole band.
  await see(wall.getByText('24 to 25 minutes: 1 person').last()).toBeAttached();
  expect((await rowsOf(known))[0]).toMatchObject({ answered: '2', mean: '8.5', of: '2' });
  expect((await rowsOf(walk))[0]).toMatchObject({ answered: '2', mean: '19', median: '19' });
  await expectAccessible(desk);
  expect(hall.complaints).toEqual([]);
});

test('[BROWSER-8] a list is put in order, shared out and sorted, by touch and by keys', async () => {
  const { desk, wall } = hall;
  await hall.next(order);
  await touched.getByRole('button', { name: 'Up: Fresh bread' }).tap();
  await touched.getByRole('button', { name: 'Up: Fresh bread' }).tap();
  await see(touched.getByRole('button', { name: 'Fresh bread, 1 of 3' })).toBeVisible();
  await touched.getByRole('button', { name: 'Send' }).tap();
  await saved(touched);
  await press(keyed, keyed.getByRole('button', { name: 'Fresh bread, 3 of 3' }), 'Space');
  for (const key of ['ArrowUp', 'ArrowUp', 'Space']) await keyed.keyboard.press(key);
  await see(keyed.getByText('Fresh bread is put down, place 1.')).toBeAttached();
  await expectAccessible(keyed);
  await press(keyed, keyed.getByRole('button', { name: 'Send' }), 'Enter');
  await saved(keyed);
  await answered(2);
  await see(wall.getByRole('listitem').filter({ hasText: /\d/ })).toHaveCount(0);
  await desk.getByRole('button', { name: 'Show the results' }).click();
  await see(wall.getByRole('listitem').first()).toContainText('Fresh bread');
  await expectAccessible(wall);

  await hall.next(points);
  await touched.getByLabel('Fresh bread', { exact: true }).fill('60');
  await touched.getByLabel('Prices', { exact: true }).fill('45');
  await touched.getByRole('button', { name: 'Send' }).tap();
  await see(touched.getByText('Please take 5 points away.')).toBeVisible();
  await touched.getByRole('button', { name: 'Fewer: Prices' }).tap();
  await see(touched.getByText('All points given')).toBeVisible();
  await touched.getByRole('button', { name: 'Fewer: Prices' }).tap();
  await touched.getByRole('button', { name: 'Send' }).tap();
  await see(touched.getByText('Please give 5 more points.')).toBeVisible();
  await answered(0);
  await touched.getByRole('button', { name: 'More: Opening hours' }).tap();
  await expectAccessible(touched);
  await touched.getByRole('button', { name: 'Send' }).tap();
  await saved(touched);
  await typeInto(keyed, keyed.getByLabel('Fresh bread', { exact: true }), '100');
  await keyed.keyboard.press('Enter');
  await saved(keyed);
  await answered(2);
  await close();
  await see(wall.getByText('points a person').last()).toBeVisible();

  await hall.next(sorting);
  await sort();
  await close();
  await see(touched.getByText('Bake twice a day')).toBeVisible();
  await see(desk.getByText('Instead of “Fresh bread”')).toBeVisible();
  await see(wall.getByText('Bake twice a day')).toBeHidden();
  for (const page of [desk, wall, touched]) await expectAccessible(page);
  expect((await rowsOf(order)).map(({ row, value }) => [row, value])).toEqual([
    ['Fresh bread', '1'],
    ['Prices', '2'],
    ['Opening hours', '3'],
  ]);
  expect((await rowsOf(points)).map(({ row, count }) => [row, count])).toEqual([
    ['Prices', '35'],
    ['Opening hours', '5'],
    ['Fresh bread', '160'],
  ]);
  expect((await rowsOf(sorting)).map(({ keep, change, stop }) => [keep, change, stop])).toEqual([
    ['2', '0', '0'],
    ['0', '0', '0'],
    ['0', '1', '0'],
  ]);
  expect(await hall.file('answers')).toMatchObject([
    { option: 'Fresh bread', words: 'Bake twice a day', onWall: 'no' },
  ]);
  expect(hall.complaints).toEqual([]);
});

/** One keeps a thing and changes another; one keeps a thing by keys. */
async function sort(): Promise<void> {
  await touched.getByRole('radiogroup', { name: 'Prices' }).getByRole('radio', { name: 'Keep' }).tap();
  await touched.getByRole('radiogroup', { name: 'Fresh bread' }).getByRole('radio', { name: 'Change' }).tap();
  await touched.getByLabel('What instead?').fill('Bake twice a day');
  await touched.getByRole('button', { name: 'Send' }).tap();
  await saved(touched);
  const keep = keyed.getByRole('radiogroup', { name: 'Prices' }).getByRole('radio', { name: 'Keep' });
  await press(keyed, keep, 'Space');
  await press(keyed, keyed.getByRole('button', { name: 'Send' }), 'Enter');
  await saved(keyed);
  await answered(2);
}
