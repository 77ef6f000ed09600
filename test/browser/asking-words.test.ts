import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Surface } from '../../server/rehearsal/surface.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { AskingHall, labels, press, segment, tabTo, typeInto } from './asking-hall.ts';
import { expectAccessible, see } from './surfaces.ts';

const before = 'How well do we know you?';
const story = 'Tell us of one morning here';
const cloud = 'Our shop in a word';
const again = 'Would you come tomorrow?';
const after = 'And now, how well?';

let hall: AskingHall;
let guest: Page;
let colleague: Page;
let others: Surface[];

beforeAll(async () => {
  const scale = { answer: 'scale', scale: [0, 10], anchors: labels('I am guessing', 'Like a friend') };
  hall = await AskingHall.open([
    segment('a1', 'pulse', before, { ...scale, moment: 'before', pairWith: 'a5', results: 'reveal' }),
    segment('a2', 'prompt', story, { answer: 'text', results: 'always' }),
    segment('a3', 'prompt', cloud, { answer: 'words', most: 2, results: 'always' }),
    segment('a4', 'prompt', again, { answer: 'choice', options: labels('Yes', 'Not yet') }),
    segment('a5', 'pulse', after, { ...scale, moment: 'after', pairWith: 'a1', results: 'closed' }),
  ]);
  [guest, colleague] = await Promise.all([
    hall.phone('customer', 'Maureen'),
    hall.phone('colleague', 'Anneka'),
  ]);
  const roles = ['customer', 'customer', 'colleague', 'colleague'] as const;
  others = await Promise.all(roles.map((role, at) => hall.person(role, `Persona ${at + 1}`)));
});
afterAll(() => hall.close());

const saved = async (phone: Page): Promise<void> =>
  see(phone.getByText('Saved. Thank you.', { exact: false })).toBeVisible();
const answered = (count: number): Promise<void> =>
  see(hall.desk.getByText(`${count} of 6 have answered`).first()).toBeVisible();
const close = (): Promise<void> => hall.desk.getByRole('button', { name: 'Close', exact: true }).click();

/** Everybody who has no page here rates, beginning with `from`. */
async function rate(prompt: string, from: number): Promise<void> {
  const taken = others.map((other, at) =>
    other.ask('answer-prompt', { prompt: prompt as SegmentId, answer: { kind: 'scale', at: from + at } }),
  );
  expect((await Promise.all(taken)).map((answer) => answer?.ok)).toEqual(others.map(() => true));
}

test('[BROWSER-7] written words are on the wall by a yes of their author and of the crew, masked; a cloud by a yes', async () => {
  await hall.next(before);
  await rateBefore();
  await written();
  await ofCloud();
  expect(hall.complaints).toEqual([]);
});

async function rateBefore(): Promise<void> {
  await see(guest.getByText('Nobody sees your number.')).toBeVisible();
  await guest.getByRole('radio', { name: '2', exact: true }).tap();
  await saved(guest);
  await colleague.getByRole('radio', { name: '6', exact: true }).tap();
  await saved(colleague);
  await rate('a1', 1);
  await answered(6);
}

async function written(): Promise<void> {
  const { desk, wall } = hall;
  await hall.next(story);
  await guest.getByLabel('Your words').fill('Ring me on 07700 900123, the bread was warm.');
  await see(guest.getByLabel('My words may go on the wall')).not.toBeChecked();
  await guest.getByLabel('My words may go on the wall').check();
  await expectAccessible(guest);
  await guest.getByRole('button', { name: 'Send' }).tap();
  await saved(guest);
  await typeInto(colleague, colleague.getByLabel('Your words'), 'I burnt the first tray.');
  await press(colleague, colleague.getByRole('button', { name: 'Send' }), 'Enter');
  await saved(colleague);

  const warm = desk.getByRole('group', { name: 'the bread was warm' });
  await see(warm).toContainText('Ring me on […], the bread was warm.');
  await see(desk.getByRole('group', { name: 'I burnt' })).toContainText('not for the wall');
  await see(desk.getByRole('button', { name: 'Onto the wall: “I burnt' })).toHaveCount(0);
  await see(wall.getByText('the bread was warm')).toBeHidden();
  await expectAccessible(desk);
  await tabTo(desk, desk.getByRole('button', { name: 'Onto the wall', exact: false }));
  await desk.keyboard.press('y');
  await see(wall.getByText('Ring me on […], the bread was warm.').last()).toBeVisible();
  for (const kept of ['900123', 'Maureen']) await see(wall.getByText(kept)).toHaveCount(0);
  await expectAccessible(wall);

  // Its author takes the yes back, and gives it again.
  await guest.getByRole('button', { name: 'Change my answer' }).tap();
  await guest.getByLabel('My words may go on the wall').uncheck();
  await guest.getByRole('button', { name: 'Send my change' }).tap();
  await see(wall.getByText('the bread was warm')).toBeHidden();
}

async function ofCloud(): Promise<void> {
  const { desk, wall } = hall;
  await hall.next(cloud);
  await guest.getByLabel('Word 1').fill('Café');
  await guest.getByLabel('Word 2').fill('Half a loaf');
  await guest.getByRole('button', { name: 'Send' }).tap();
  await saved(guest);
  await typeInto(colleague, colleague.getByLabel('Word 1'), 'CAFE');
  await colleague.keyboard.press('Enter');
  await see(colleague.getByLabel('Word 2')).toBeFocused();
  await colleague.keyboard.type('crumbs');
  await colleague.keyboard.press('Enter');
  await saved(colleague);
  await see(desk.getByRole('group', { name: 'Café' })).toContainText('2 times');
  await see(wall.getByText('2 of 6 answered.')).toBeVisible();
  await see(wall.getByText('crumbs')).toBeHidden();
  await desk.getByRole('button', { name: 'Yes: “Café”' }).click();
  await desk.getByRole('button', { name: 'Yes: “Half a loaf”' }).click();
  await see(wall.getByText('Café')).toBeVisible();
  await see(wall.getByText('Half a loaf')).toBeVisible();
  await see(wall.getByText('crumbs')).toBeHidden();
  await expectAccessible(wall);

  await desk.getByRole('button', { name: 'Freeze the cloud' }).click();
  await see(desk.getByText('Frozen: the cloud stays as it is', { exact: false })).toBeVisible();
  await colleague.getByRole('button', { name: 'Change my answer' }).tap();
  await colleague.getByLabel('Word 2').fill('Half a loaf');
  await colleague.getByRole('button', { name: 'Send my change' }).tap();
  await see(colleague.getByText('Saved. Thank you.', { exact: false })).toBeVisible();
  await see(wall.getByRole('listitem').filter({ hasText: 'Half a loaf' })).toHaveText('Half a loaf, 1');
  await expectAccessible(desk);
}

test('[BROWSER-9] the second asking stands beside the first; a pulse compares people who answered both', async () => {
  await hall.next(again);
  await askAgain();
  await hall.next(after);
  await rateAfter();
  expect(hall.complaints).toEqual([]);
});

async function askAgain(): Promise<void> {
  const { desk, wall } = hall;
  await guest.getByRole('radio', { name: 'Not yet' }).tap();
  await saved(guest);
  await close();
  await see(wall.getByRole('list').getByText('Not yet')).toBeVisible();
  await desk.getByRole('button', { name: 'Ask again' }).click();
  await see(desk.getByText('It comes next, to stand beside this round.')).toBeVisible();
  await hall.next(again);
  await see(wall.getByText('Asked for the second time. Waiting for the first answer.').last()).toBeVisible();
  await guest.getByRole('radio', { name: 'Yes', exact: true }).tap();
  await saved(guest);
  await close();
  await see(wall.getByText('first time').last()).toBeVisible();
  await expectAccessible(wall);
  const rounds = (await hall.file('results')).filter(({ question }) => question === again);
  expect(rounds.map(({ round, row, count }) => [round, row, count])).toEqual([
    ['1', 'Yes', '0'],
    ['1', 'Not yet', '1'],
    ['2', 'Yes', '1'],
    ['2', 'Not yet', '0'],
  ]);
}

async function rateAfter(): Promise<void> {
  const { desk, wall } = hall;
  await guest.getByRole('radio', { name: '9', exact: true }).tap();
  await colleague.getByRole('radio', { name: '6', exact: true }).tap();
  await saved(guest);
  await saved(colleague);
  await rate('a5', 3);
  await answered(6);
  await see(wall.getByText('went up')).toBeHidden();
  await close();
  for (const page of [wall, desk, guest])
    await see(page.getByText('who answered both: 5 went up, 1 the same, 0 down').last()).toBeVisible();
  for (const page of [wall, desk, guest]) await expectAccessible(page);
  const rows = (await hall.file('results')).filter(({ question, row }) => question === after && row !== '');
  expect(rows.map(({ row, count, mean }) => [row, count, mean])).toEqual([
    ['before', '6', '3'],
    ['after', '6', '5.5'],
    ['up', '5', ''],
    ['same', '1', ''],
    ['down', '0', ''],
  ]);
}
