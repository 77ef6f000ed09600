import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AskingHall, press, segment, tabTo, typeInto } from './asking-hall.ts';
import { expectAccessible, see } from './surfaces.ts';

const breadTitle = 'Which bread do you buy most?';
const timesTitle = 'When do you come by?';

let hall: AskingHall;
let touched: Page;
let keyed: Page;

beforeAll(async () => {
  hall = await AskingHall.open([segment('a1', 'talk', 'Welcome to the bakery')]);
  [touched, keyed] = await Promise.all([
    hall.phone('customer', 'Maureen'),
    hall.phone('colleague', 'Anneka'),
  ]);
});
afterAll(() => hall.close());

/** Opens the editor, asks, and gives the list; all of it by keys. */
async function write(desk: Page, title: string, lines: readonly string[]): Promise<void> {
  await press(desk, desk.getByRole('button', { name: 'Add a prompt', exact: true }), 'Enter');
  const asked = desk.getByLabel('What do you want to ask?');
  await see(asked).toBeFocused();
  await desk.keyboard.type(title);
  await tabTo(desk, desk.getByLabel('Line 1', { exact: true }));
  for (const [at, line] of lines.entries()) {
    if (at === 1) await tabTo(desk, desk.getByLabel('Line 2', { exact: true }));
    if (at > 1) await desk.keyboard.press('Enter');
    await desk.keyboard.type(line);
  }
}

async function add(desk: Page): Promise<void> {
  await press(desk, desk.getByRole('button', { name: 'Add it', exact: true }), 'Enter');
  await see(desk.getByRole('dialog')).toBeHidden();
}

test('[BROWSER-5] a choice is made by keys, answered by touch and by keys, changed once more, and counted once', async () => {
  const { desk, wall } = hall;
  await hall.next('Welcome to the bakery');
  await write(desk, breadTitle, ['Sourdough', 'Rye', 'Half a loaf']);
  await desk.keyboard.press('Alt+ArrowUp');
  await see(desk.getByLabel('Line 2', { exact: true })).toHaveValue('Half a loaf');
  await press(desk, desk.getByLabel('People may add something of their own'), 'Space');
  await expectAccessible(desk);
  await add(desk);
  await hall.next(breadTitle);

  // One tap is an answer; another one takes its place.
  await see(touched.getByText('The team reads it, without your name.')).toBeVisible();
  await touched.getByRole('radio', { name: 'Rye' }).tap();
  await see(touched.getByText('Saved. Thank you.', { exact: false })).toBeVisible();
  await see(desk.getByText('1 of 2 have answered').first()).toBeVisible();
  await touched.getByRole('radio', { name: 'Half a loaf' }).tap();
  await see(touched.getByRole('radio', { name: 'Half a loaf' })).toBeChecked();

  // By keys the arrows only walk.
  await tabTo(keyed, keyed.getByRole('radio', { name: 'Sourdough' }));
  for (let step = 0; step < 3; step += 1) await keyed.keyboard.press('ArrowDown');
  await keyed.keyboard.press('Space');
  await typeInto(keyed, keyed.getByLabel('Something else, in your words'), 'Crumpets');
  await expectAccessible(keyed);
  await keyed.keyboard.press('Enter');
  await see(keyed.getByText('Saved. Thank you.', { exact: false })).toBeVisible();
  await see(desk.getByText('2 of 2 have answered').first()).toBeVisible();
  await see(wall.getByText('2 of 2 answered.').last()).toBeVisible();
  await see(wall.getByRole('listitem').filter({ hasText: 'Half a loaf' })).toBeVisible();
  await see(wall.getByRole('listitem').filter({ hasText: /\d/ })).toHaveCount(0);

  await press(desk, desk.getByRole('button', { name: 'Close', exact: true }), 'Enter');
  await see(wall.getByRole('list').getByText('Half a loaf')).toBeVisible();
  await see(wall.getByRole('list').getByText('Something else')).toBeVisible();
  await see(wall.getByText('Crumpets')).toBeHidden();
  await see(touched.getByRole('heading', { name: 'What the room said' })).toBeVisible();
  await see(desk.getByText('Crumpets')).toBeVisible();
  for (const page of [desk, wall, touched]) await expectAccessible(page);
  const counts = (await hall.file('results')).map(({ row, count }) => [row, count]);
  expect(counts).toEqual([
    ['Sourdough', '0'],
    ['Half a loaf', '1'],
    ['Rye', '0'],
    ['other', '1'],
  ]);

  await several();
  expect(hall.complaints).toEqual([]);
});

/** Several of a list: never more than may be chosen, and what is chosen stays when it was too many. */
async function several(): Promise<void> {
  const { desk, wall } = hall;
  await write(desk, timesTitle, ['Mornings', 'Lunch', 'Evenings']);
  await typeInto(desk, desk.getByLabel('At most'), '2');
  // Tab reaches the one that is chosen; arrows choose among them.
  await press(desk, desk.getByRole('radio', { name: 'After closing' }), 'ArrowUp');
  await desk.keyboard.press('ArrowUp');
  await see(desk.getByRole('radio', { name: 'At once' })).toBeChecked();
  await add(desk);
  await hall.next(timesTitle);
  for (const name of ['Mornings', 'Lunch', 'Evenings']) await touched.getByRole('checkbox', { name }).tap();
  await see(touched.getByText('That makes 2. Take one away to choose another.')).toBeVisible();
  await touched.getByRole('button', { name: 'Send' }).tap();
  for (const name of ['Mornings', 'Evenings'])
    await press(keyed, keyed.getByRole('checkbox', { name }), 'Space');
  await press(keyed, keyed.getByRole('button', { name: 'Send' }), 'Enter');
  await see(desk.getByText('2 of 2 have answered').first()).toBeVisible();
  await see(wall.getByText('2 of 2 answered').last()).toBeVisible();
  const rows = (await hall.file('results')).filter(({ question }) => question === timesTitle);
  expect(rows.map(({ row, count }) => [row, count])).toEqual([
    ['Mornings', '2'],
    ['Lunch', '1'],
    ['Evenings', '1'],
  ]);
}
