import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { AnswerData } from '../../shared/contract/cards/asks.ts';
import type { Answer } from '../../shared/contract/commands/command.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { answers, asksOf, fits, optionId, phoneAsked, prompt, tallyOf, tap } from './prompt-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const mine = (answer: AnswerData, table: number | null = null) => ({ answer: { ...answer, table } });
const tea = { kind: 'choice' as const, options: [optionId(1)], other: '' };
const words: AnswerData = { kind: 'text', text: 'أريد صندوقًا مع شخص', wall: true };

describe('when it is closed', patient, () => {
  test('[ANSWER-24] everybody reads again what they answered, of every kind', async () => {
    const { page, show } = await pages.phone('customer', phoneAsked('customer', { open: false }));
    await see(page.getByText('You gave no answer here, and that is all right.')).toBeVisible();
    const given = page.getByRole('region', { name: 'Your answer' });
    const reads = async (kind: keyof typeof asksOf, answer: AnswerData, text: RegExp) => {
      show(phoneAsked('customer', { open: false, asks: asksOf[kind] }, mine(answer)));
      await see(given).toHaveText(text);
    };
    await reads('choice', tea, /Tea/);
    await reads('several', { ...tea, other: 'A bench' }, /Tea.*A bench/);
    await reads('scale', { kind: 'scale', at: 7 }, /7 of 10/);
    await reads('number', { kind: 'number', number: 42.5 }, /42\.5 minutes/);
    await reads('words', { kind: 'words', words: ['warm', 'calm'] }, /warm.*calm/);
    await reads('ranking', { kind: 'ranking', order: [optionId(2), optionId(1)] }, /Bread.*Tea/);
    await reads('points', { kind: 'points', points: [{ option: optionId(2), points: 1 }] }, /Bread 1 point$/);
    const items = [{ option: optionId(1), sorting: 'change' as const, instead: 'Hotter' }];
    await reads('sorting', { kind: 'sorting', items }, /Change.*Tea.*Hotter/);
    await reads('text', { kind: 'abstain' }, /rather not say/);
    await expectAccessible(page);
    await see(page.getByRole('textbox')).toHaveCount(0);
  });

  test('[ANSWER-25] whether one’s words may go on the wall is said, taken back and allowed again', async () => {
    const card = { open: false, asks: asksOf.text };
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', card, mine(words)));
    await see(page.getByText('You allow these words on the wall.')).toBeVisible();
    await tap(page, 'Take it back');
    await see(page.getByText('These words stay off the wall.')).toBeVisible();
    await see(page.getByRole('button', { name: 'Allow it' })).toBeFocused();
    await expectAccessible(page);
    await see
      .poll(() => hall.commands.map(({ type, data }) => ({ type, data })))
      .toEqual([{ type: 'allow-wall', data: { prompt, wall: false } }]);
  });

  test('[ANSWER-33] words on the wall are taken back on My page when the prompt is long over', async () => {
    const over = { 'my-answer:a8': { kind: 'text', text: 'Long ago', wall: true, table: null } as const };
    const cards = phoneAsked('customer', { asks: asksOf.choice }, mine(tea));
    const { page, hall, show } = await pages.phone('customer', { ...cards, ...over });
    await tap(page, 'My page');
    await see(page.getByRole('region', { name: 'Your words on the wall' })).toContainText('Long ago');
    await expectAccessible(page);
    await tap(page, 'Take it back: Long ago');
    await see(page.getByText('These words stay off the wall.')).toBeVisible();
    await see.poll(() => hall.commands.at(-1)?.data).toEqual({ prompt: 'a8', wall: false });
    show({ 'my-answer:a8': { ...over['my-answer:a8'], wall: false } });
    await see(page.getByRole('button', { name: 'Allow it: Long ago' })).toBeVisible();
  });

  test('[ANSWER-26] what was not sent before it closed is said and still there', async () => {
    const card = { asks: asksOf.text };
    const { page, show } = await pages.phone('customer', phoneAsked('customer', card));
    await page.getByRole('textbox').fill('Half a tho');
    show(phoneAsked('customer', { ...card, open: false }));
    await see(page.getByText('This closed before your answer was sent.')).toBeVisible();
    await see(page.getByText('Half a tho')).toBeVisible();
    show(phoneAsked('customer', card));
    await see(page.getByRole('textbox')).toHaveValue('Half a tho');
  });

  test('[ANSWER-26] a tap that came too late is told once, not as no answer', async () => {
    const { page, hall, show } = await pages.phone('customer', phoneAsked('customer', {}));
    hall.rules.answer = ({ id }): Answer => ({ id, ok: false, code: 'not-open', params: {} });
    await page.getByRole('radio', { name: 'Bread' }).click();
    await see(page.getByText('This is closed now. Thank you for the thought.')).toBeVisible();
    show(phoneAsked('customer', { open: false }));
    await see(page.getByText('This is closed now. Thank you.', { exact: true })).toBeVisible();
    await see(page.getByText('You gave no answer here')).toHaveCount(0);
  });

  test('[ANSWER-26] what was chosen and written of other kinds stands there too', async () => {
    const card = { asks: asksOf.several };
    const { page, show } = await pages.phone('customer', phoneAsked('customer', card));
    await page.getByRole('checkbox', { name: 'Tea' }).click();
    await page.getByRole('checkbox', { name: 'Something else' }).click();
    await page.getByRole('textbox').fill('A bench');
    show(phoneAsked('customer', { ...card, open: false }));
    await see(page.getByText('This closed before your answer was sent.')).toBeVisible();
    for (const piece of ['Tea', 'A bench']) await see(page.getByText(piece, { exact: true })).toBeVisible();
    await see(page.getByText('You gave no answer here')).toHaveCount(0);
  });
});

describe('who is asked, and together', patient, () => {
  test('[ANSWER-27] a table has one answer, whoever gave it, which anybody of the table can change', async () => {
    const card = { audience: 'tables' as const, asks: asksOf.text };
    const { page, hall, show } = await pages.phone('colleague', phoneAsked('colleague', card));
    await see(
      page.getByText('One answer for your table. The team may see which table wrote it.'),
    ).toBeVisible();
    await page.getByText('More', { exact: true }).click();
    await see(page.getByText('Anybody at your table can change it.')).toBeVisible();
    await page.getByRole('textbox').fill('Ours');
    show(phoneAsked('colleague', card, mine({ kind: 'text', text: 'Theirs', wall: false }, 12)));
    await see(page.getByText('Your table has an answer. What you have here is not sent.')).toBeVisible();
    await see(page.getByRole('region', { name: 'The answer of your table' })).toContainText('Theirs');
    await see(page.getByRole('textbox')).toHaveValue('Ours');
    await expectAccessible(page);
    await tap(page, 'Send my change');
    await answers(hall).toEqual([{ kind: 'text', text: 'Ours', wall: false }]);
    await see(page.getByRole('region', { name: 'The answer of your table' })).toContainText('Ours');
  });

  test('[ANSWER-35] words of a table are taken off the wall by anybody, and allowed there by nobody else', async () => {
    const card = { audience: 'tables' as const, asks: asksOf.text };
    const theirs = { kind: 'text' as const, text: 'Theirs', wall: true };
    const { page, show } = await pages.phone('colleague', phoneAsked('colleague', card, mine(theirs, 12)));
    await tap(page, 'Take it back');
    await see(page.getByText('These words stay off the wall.')).toBeVisible();
    show(phoneAsked('colleague', card, mine({ ...theirs, wall: false }, 12)));
    await see(page.getByRole('button', { name: 'Allow it' })).toHaveCount(0);
  });

  test('[ANSWER-36] a second round says so, and that a first answer stays counted', async () => {
    const card = { asks: asksOf.scale, earlier: 'a2' as SegmentId };
    const { page, show } = await pages.phone('customer', phoneAsked('customer', card));
    await see(page.getByText('Asked again', { exact: true })).toBeVisible();
    show({ 'my-answer:a2': { kind: 'scale', at: 3, table: null } });
    await see(page.getByText('Asked again. Your first answer stays counted.')).toBeVisible();
    await see(page.getByRole('radio', { checked: true })).toHaveCount(0);
    show({ 'my-answer:a2': { kind: 'abstain', table: null } });
    await see(page.getByText('Asked again', { exact: true })).toBeVisible();
    show(phoneAsked('customer', { asks: asksOf.scale }));
    await see(page.getByText(/Asked again/)).toHaveCount(0);
  });

  test('[ANSWER-28] who is not asked looks up: the other side, and the other teams', async () => {
    const { page, show } = await pages.phone('colleague', phoneAsked('colleague', { asked: false }));
    const eyesUp = page.getByText('Eyes up. Nothing to do here.');
    await see(eyesUp).toBeVisible();
    const team = { audience: 'team' as const, team: 'Digital' };
    show(phoneAsked('colleague', team, { team: 'Digital' }));
    await see(page.getByRole('radio')).toHaveCount(5);
    show(phoneAsked('colleague', team, { team: 'Stores' }));
    await see(eyesUp).toBeVisible();
    await see(page.getByRole('radio')).toHaveCount(0);
    await expectAccessible(page);
  });
});

describe('results on a phone', patient, () => {
  const tally = tallyOf('choice', { o1: 9, o2: 4 });
  const results = (page: Page) => page.getByRole('region', { name: 'What the room said' });

  test('[ANSWER-29] results shown to who has answered are not shown before', async () => {
    const card = { results: 'answered' as const, resultsShown: true };
    const { page } = await pages.phone('customer', phoneAsked('customer', card, { tally }));
    await see(page.getByRole('radio')).toHaveCount(5);
    await see(results(page)).toHaveCount(0);
    await see(page.getByText('Most chosen')).toHaveCount(0);
    await page.getByRole('radio', { name: 'Bread' }).click();
    await see(results(page)).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await fits(page)).toBe(true);
  });

  test('[ANSWER-32] readers are told in a sentence', async () => {
    const card = { results: 'closed' as const, resultsShown: true, open: false };
    const { page } = await pages.phone('customer', phoneAsked('customer', card, { tally }));
    const said = page.getByRole('status').filter({ hasText: '13 of 13 answered. Most chosen: Tea, 9.' });
    await see(said).toHaveCount(1);
  });

  test('[ANSWER-29] once it is closed everybody sees what is shown', async () => {
    const card = { results: 'answered' as const, resultsShown: true, open: false };
    const { page } = await pages.phone('customer', phoneAsked('customer', card, { tally }));
    await see(results(page)).toContainText('Tea');
    await expectAccessible(page);
  });
});
