import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { button, expectHandy, lastSent } from './host-acts.ts';
import { arabicText, asked, idOf, longText, mine, openFate, question } from './question-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const tap = (page: Page, name: string | RegExp) => button(page, name).click();
const field = (page: Page) => page.getByLabel('Your question');
const returns = question(1, 'Why do returns take so long?', { supporters: 2 });
const texts = (page: Page) =>
  page.getByRole('region', { name: 'Questions from the room' }).locator('.typed').allInnerTexts();

describe('asking', patient, () => {
  test('[ASKING-3] without a name it says exactly what is deleted, and the choice outlives a reload', async () => {
    const shown = await pages.phone('customer', asked({}));
    const { page } = shown;
    await see(page.getByText('No questions yet. Yours can be the first.')).toBeVisible();
    await tap(page, 'Ask a question');
    await field(page).fill('Who decides the opening hours?');
    await see(page.getByLabel('Without my name')).toBeChecked();
    await page.getByLabel('With my name').check();
    await page.reload();
    await see(field(page)).toHaveValue('Who decides the opening hours?');
    await see(page.getByLabel('With my name')).toBeChecked();
    await page.getByLabel('Without my name').check();
    await see(
      page.getByText(
        'The room does not see who asked. Closer deletes the link between you and your question when it is approved.',
      ),
    ).toBeVisible();
    await see(button(page, 'Applause')).toBeVisible();
    await expectAccessible(page);
    await tap(page, 'Ask');
    await lastSent(shown, 'ask-question', {
      ...{ text: 'Who decides the opening hours?', anonymous: true, to: 'room' },
    });
  });

  test('[ASKING-4] one side may be asked where the segment says so', async () => {
    const shown = await pages.phone(
      'customer',
      asked({ asking: { toOneSide: true, anonymousAllowed: false } }),
    );
    const { page } = shown;
    await tap(page, 'Ask a question');
    await field(page).fill(arabicText);
    expect(await page.getByLabel('Without my name').count()).toBe(0);
    await page.getByLabel('The colleagues').check();
    await expectHandy(page);
    await tap(page, 'Ask');
    await lastSent(shown, 'ask-question', { text: arabicText, anonymous: false, to: 'colleagues' });
  });

  test('[ASKING-5] while typing, nearly the same is offered without taking the focus; the words are kept', async () => {
    const shown = await pages.phone('customer', asked({ questions: [returns] }));
    const { page } = shown;
    await tap(page, 'Ask a question');
    await field(page).pressSequentially('Why do your returns take long');
    await see(page.getByText('Somebody asked nearly this. Say “me too” instead?')).toBeVisible();
    await see(field(page)).toBeFocused();
    await expectAccessible(page);
    await tap(page, 'Me too');
    await lastSent(shown, 'support-question', { question: returns.id });
    shown.show({ 'my-support': { questions: [returns.id] } });
    await see(button(page, 'Me too, said')).toBeVisible();
    await see(field(page)).toHaveValue('Why do your returns take long');
    await tap(page, 'Put my words away');
    await see(button(page, 'Ask a question')).toBeVisible();
    await tap(page, 'Ask a question');
    await see(field(page)).toHaveValue('');
  });

  test('[ASKING-6] a text that seems to name a person offers other words, privately, or as it is', async () => {
    const shown = await pages.phone('customer', asked({ asking: { toOneSide: true } }));
    const { page, hall } = shown;
    const named = 'Why was Mr Evans so rude at the till?';
    await tap(page, 'Ask a question');
    await page.getByLabel('The colleagues').check();
    await page.getByLabel('With my name').check();
    await field(page).fill(named);
    await tap(page, 'Ask');
    await see(page.getByRole('heading', { name: 'Does this name a person?' })).toBeFocused();
    expect(hall.commands).toEqual([]);
    await expectHandy(page);
    await expectAccessible(page);
    await tap(page, 'Change the words');
    await see(field(page)).toBeFocused();
    await tap(page, 'Ask');
    await see(button(page, 'Send it privately')).toHaveAccessibleDescription(
      'Only the team running today reads it. It never goes on a wall or in a file for others.',
    );
    await tap(page, 'Send it privately');
    await lastSent(shown, 'ask-question', { text: named, to: 'privately' });
    await tap(page, 'Ask a question');
    await field(page).fill(named);
    await tap(page, 'Ask');
    await tap(page, 'Send it as it is');
    await lastSent(shown, 'ask-question', { text: named, to: 'colleagues' });
  });

  test('[ASKING-13] sent privately without a name it says that nobody can answer it', async () => {
    const { page } = await pages.phone('customer', asked({}));
    await tap(page, 'Ask a question');
    await see(page.getByLabel('Without my name')).toBeChecked();
    await field(page).fill('Why was Mr Evans so rude at the till?');
    await tap(page, 'Ask');
    await see(button(page, 'Send it privately')).toHaveAccessibleDescription(
      /Without your name nobody can answer it to you, and you cannot take it back\.$/,
    );
    await page.getByLabel('With my name').check();
    await see(page.getByText('nobody can answer it to you')).toHaveCount(0);
  });
});

describe('the room’s questions', patient, () => {
  test('[ASKING-2] nothing moves while one is discussed, which is marked', async () => {
    const [a, b] = [question(1, 'First'), question(2, 'Second', { spotlit: true })];
    const { page, show } = await pages.phone(
      'customer',
      asked({ questions: [a, b], floor: { frozen: true } }),
    );
    await see(page.getByRole('heading', { name: 'Talked about now' })).toBeVisible();
    expect(await texts(page)).toEqual(['First', 'Second']);
    const third = question(3, 'Third');
    const order = [third.id, b.id, a.id];
    show({ 'question:3': third, floor: { order, frozen: true, alternates: false } });
    await see.poll(() => texts(page)).toEqual(['First', 'Second', 'Third']);
    show({ floor: { order, frozen: false, alternates: false } });
    await see.poll(() => texts(page)).toEqual(['Third', 'Second', 'First']);
  });

  test('[ASKING-7] how many “me too” everybody has is said where it is limited, and one is taken back by the same button', async () => {
    const questions = [1, 2, 3].map((n) => question(n, `Question ${n}`));
    const cards = asked({ questions, asking: { votesEach: 3 } });
    const shown = await pages.phone('customer', {
      ...cards,
      'my-support': { questions: [idOf(1), idOf(2)] },
    });
    const { page } = shown;
    await see(page.getByText('You have 3 “me too” here.')).toBeVisible();
    await tap(page, 'Me too');
    await lastSent(shown, 'support-question', { question: idOf(3) });
    shown.show({ 'my-support': { questions: [1, 2, 3].map(idOf) } });
    await button(page, 'Me too, said').first().click();
    await lastSent(shown, 'withdraw-support', { question: idOf(1) });
  });

  test('[ASKING-8] everybody sees what became of a question; its asker also why it is not there', async () => {
    const writing = { ...openFate, kind: 'writing', byDate: '2027-03-25' } as const;
    const parked = {
      ...openFate,
      kind: 'parked',
      reason: 'needsFacts',
      note: 'Ines asks the depot.',
    } as const;
    const { page } = await pages.phone(
      'customer',
      asked({
        questions: [question(1, longText, { fate: writing }), question(2, arabicText, { fate: parked })],
        mine: [mine(3, 'Mine', { state: 'hidden', fate: { ...openFate, reason: 'noTime' } })],
      }),
    );
    await see(page.getByText('Will be answered in writing by 25 March 2027')).toBeVisible();
    await see(page.getByText('Put aside for now. Somebody has to look up the facts first.')).toBeVisible();
    await see(page.getByText('Ines asks the depot.')).toBeVisible();
    await see(page.getByText(/It is not shown this time.* There was no time for it today\./)).toBeVisible();
    await see(button(page, 'Applause')).toBeInViewport();
    await expectHandy(page);
    await expectAccessible(page);
  });

  test('[ASKING-9] one’s own is taken back after one look more; what it was joined with is told', async () => {
    const joined = mine(2, 'Why are refunds slow?', { state: 'merged', joinedWith: returns.text });
    const shown = await pages.phone('customer', asked({ mine: [mine(1, 'Can we keep the café?'), joined] }));
    const { page, hall } = shown;
    await see(
      page.getByText('Joined with “Why do returns take so long?”. You are counted there.'),
    ).toBeVisible();
    await tap(page, 'Take it back: Can we keep the café?');
    await see(button(page, 'Keep it')).toBeFocused();
    await tap(page, 'Keep it');
    await see(button(page, 'Take it back: Can we keep the café?')).toBeFocused();
    expect(hall.commands).toEqual([]);
    await page.keyboard.press('Enter');
    await tap(page, 'Yes, take it back');
    await lastSent(shown, 'withdraw-question', { question: idOf(1) });
    shown.show({ [`my-question:${idOf(1)}`]: mine(1, 'Can we keep the café?', { state: 'withdrawn' }) });
    await see(page.getByText('You took it back.', { exact: true })).toBeVisible();
    for (const more of [{ state: 'hidden' as const }, { to: 'privately' as const }]) {
      shown.show({ [`my-question:${idOf(1)}`]: mine(1, 'Can we keep the café?', more) });
      await see(button(page, 'Take it back: Can we keep the café?')).toBeVisible();
    }
  });
});
