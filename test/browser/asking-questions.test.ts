import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AskingHall, segment } from './asking-hall.ts';
import { expectAccessible, see } from './surfaces.ts';

const floor = 'Ask what you like';
const early = 'Why do the tills close so early?';
const loaves = 'Could we buy half a loaf?';

let hall: AskingHall;
let keeper: Page;
let asker: Page;
let other: Page;

beforeAll(async () => {
  hall = await AskingHall.open([segment('a1', 'questions', floor, { anonymousAllowed: true, votesEach: 3 })]);
  keeper = await hall.keeper();
  [asker, other] = await Promise.all([hall.phone('customer', 'Maureen'), hall.phone('colleague', 'Anneka')]);
});
afterAll(() => hall.close());

async function ask(phone: Page, text: string, way: 'With my name' | 'Without my name'): Promise<void> {
  await phone.getByRole('button', { name: 'Ask a question' }).tap();
  await phone.getByLabel('Your question').fill(text);
  await phone.getByRole('radio', { name: way }).check();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Ask', exact: true }).tap();
}

/** Yes on the page of whoever reads what people wrote, by its key. */
async function sayYes(text: string): Promise<void> {
  await see(keeper.getByRole('main').getByText(text)).toBeVisible();
  await see(keeper.getByRole('button', { name: 'Yes', exact: true })).toBeEnabled();
  await keeper.keyboard.press('y');
  await see(keeper.getByText('All read. New questions come here by themselves.').first()).toBeVisible();
}

test('[BROWSER-10] a question without a name is read, shared, talked about and answered by a date, and its file has no author', async () => {
  const { desk, wall } = hall;
  await hall.next(floor);
  await ask(asker, early, 'Without my name');
  await see(asker.getByText('Being read. Thank you.')).toBeVisible();
  await see(wall.getByText(early)).toBeHidden();
  await see(keeper.getByRole('main').getByText('From a guest')).toBeVisible();
  await see(keeper.getByText('Maureen')).toHaveCount(0);
  await expectAccessible(keeper);
  await sayYes(early);
  await ask(asker, loaves, 'With my name');
  await sayYes(loaves);
  await expectAccessible(asker);

  await meToo();
  await desk.getByRole('button', { name: `Put on the wall: “${early}”` }).click();
  await see(wall.getByText(early).last()).toBeVisible();
  await see(wall.getByText('a guest').last()).toBeVisible();
  await see(other.getByText('Talked about now')).toBeVisible();
  await expectAccessible(wall);
  await react();
  await fates();
  await exported();
  expect(hall.complaints).toEqual([]);
});

/** Nearly the same is offered before it is asked again; "me too" counts there, and is taken back and said again. */
async function meToo(): Promise<void> {
  await other.getByRole('button', { name: 'Ask a question' }).tap();
  await other.getByLabel('Your question').fill('Why do the tills close early?');
  await see(other.getByRole('heading', { name: 'Somebody asked nearly this.' })).toBeVisible();
  const alike = other.getByRole('region', { name: 'Somebody asked nearly this.' });
  await expectAccessible(other);
  await alike.getByRole('button', { name: 'Me too' }).tap();
  await other.getByRole('button', { name: 'Put my words away' }).tap();
  const said = other.getByRole('listitem').filter({ hasText: early });
  await see(said.getByText('1 more asks this')).toBeVisible();
  await see(asker.getByText('1 more asks this')).toBeVisible();
  await said.getByRole('button', { name: 'Me too, said' }).tap();
  await see(asker.getByText('1 more asks this')).toBeHidden();
  await said.getByRole('button', { name: 'Me too', exact: true }).tap();
  await see(asker.getByText('1 more asks this')).toBeVisible();
}

/** A feeling from a phone is on the wall at once; the console has one word for all of them. */
async function react(): Promise<void> {
  const { desk, wall } = hall;
  for (let taps = 0; taps < 2; taps += 1) await other.getByRole('button', { name: 'Applause' }).tap();
  const lately = wall.getByRole('complementary', { name: 'Reactions of the last seconds' });
  await see(lately.getByText('applause')).toBeVisible();
  await see(desk.getByText('The room: warm')).toBeVisible();
}

/** What became of it is told to everybody, and to whoever asked. */
async function fates(): Promise<void> {
  const { desk } = hall;
  await desk.getByRole('button', { name: `What becomes of it: “${early}”` }).click();
  await desk.getByRole('radio', { name: 'In writing' }).check();
  await desk.getByRole('button', { name: 'Tell them' }).click();
  await see(desk.getByText('An answer in writing needs a date.')).toBeVisible();
  await desk.getByLabel('By when?').fill('2027-03-25');
  await desk.getByLabel('A line to whoever asked').fill('We ask the night shift.');
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Tell them' }).click();
  for (const phone of [asker, other]) {
    await see(phone.getByText('Will be answered in writing by 25 March 2027')).toBeVisible();
    await see(phone.getByText('We ask the night shift.')).toBeVisible();
  }
  await desk.getByRole('button', { name: `Answered: “${loaves}”` }).click();
  const mine = asker.getByRole('region', { name: 'Questions from the room' });
  await see(mine.getByRole('listitem').filter({ hasText: loaves })).toContainText(/Yours.*Answered/s);
  for (const page of [asker, other]) await expectAccessible(page);
}

async function exported(): Promise<void> {
  const lines = await hall.file('questions');
  expect(lines.find(({ question }) => question === early)).toMatchObject({
    ...{ name: '', role: 'guest', supporters: '1', state: 'approved' },
    ...{ fate: 'writing', date: '2027-03-25', note: 'We ask the night shift.' },
  });
  expect(lines.find(({ question }) => question === loaves)).toMatchObject({
    ...{ name: 'Maureen', fate: 'answered' },
  });
  expect(lines).toHaveLength(2);
}
