import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/contract/commands/command.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { answers, asksOf, fits, phoneAsked, smallTargets, tap } from './prompt-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const text = { asks: asksOf.text };
const wall = 'My words may go on the wall';

describe('words', patient, () => {
  test('[ANSWER-12] a text is sent with its box for the wall un-ticked, letters counted, and can be changed', async () => {
    const { page, hall, show } = await pages.phone('customer', phoneAsked('customer', text));
    const words = page.getByRole('textbox', { name: 'Your words' });
    await see(page.getByRole('checkbox', { name: wall })).not.toBeChecked();
    await tap(page, 'Send');
    await see(page.getByText('There are no words in it yet.')).toBeVisible();
    await words.fill('x'.repeat(142));
    await see(page.getByText('2 letters too many')).toBeVisible();
    await tap(page, 'Send');
    await see(page.getByText('Please make it 2 letters shorter.')).toBeVisible();
    await see(words).toHaveValue('x'.repeat(142));
    await words.fill(' I want the till with a person on it. ');
    await expectAccessible(page);
    expect(await smallTargets(page)).toEqual([]);
    await tap(page, 'Send');
    await see(page.getByText('Saved. Thank you.')).toBeVisible();
    await see(page.getByRole('region', { name: 'Your answer' })).toContainText('I want the till');
    await see(page.getByRole('heading', { name: 'Your answer' })).toBeFocused();
    const said = { kind: 'text', text: 'I want the till with a person on it.', wall: false } as const;
    show(phoneAsked('customer', text, { answer: { ...said, table: null } }));
    await expectAccessible(page);
    await tap(page, 'Change my answer');
    await see(words).toBeFocused();
    await tap(page, 'Leave it as it is');
    await see(words).toHaveCount(0);
    await tap(page, 'Change my answer');
    await page.getByRole('checkbox', { name: wall }).click();
    await see(page.getByText('Your change is not sent yet.')).toBeVisible();
    await tap(page, 'Send my change');
    await answers(hall).toEqual([said, { ...said, wall: true }]);
  });

  test('[ANSWER-5] final words are asked about once more, with the focus there, and then stay', async () => {
    const { page, hall } = await pages.phone(
      'customer',
      phoneAsked('customer', { ...text, change: 'final' }),
    );
    await page.getByRole('textbox').fill('Once and for all');
    await tap(page, 'Send');
    await see(page.getByRole('button', { name: 'Yes, send it' })).toBeFocused();
    await page.keyboard.press('Enter');
    await see(page.getByText('This stays as it is.')).toBeVisible();
    await see(page.getByRole('button', { name: 'Change my answer' })).toHaveCount(0);
    await answers(hall).toEqual([{ kind: 'text', text: 'Once and for all', wall: false }]);
  });

  test('[ANSWER-13] words for the crew or for nobody are not asked about the wall', async () => {
    const { page, show } = await pages.phone(
      'customer',
      phoneAsked('customer', { ...text, results: 'crew' }),
    );
    await page.getByText('More', { exact: true }).click();
    await see(page.getByText('It does not go on the wall.')).toBeVisible();
    await see(page.getByRole('checkbox')).toHaveCount(0);
    show(phoneAsked('customer', { ...text, results: 'never' }));
    await see(page.getByText('Only you see your answer.')).toBeVisible();
    await see(page.getByRole('checkbox')).toHaveCount(0);
  });

  test('[ANSWER-14] words that seem to name a person are noticed before sending, and may be sent anyway', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', text));
    const note = page.getByText('Could you say the job or the moment instead');
    await page.getByRole('textbox').fill('I was helped by Mrs Miller.');
    await tap(page, 'Send');
    await see(note).toBeVisible();
    await see(page.getByRole('button', { name: 'Send anyway' })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('textbox').fill('I was helped at the till on Saturday.');
    await see(note).toHaveCount(0);
    await page.getByRole('textbox').fill('I was helped by Mrs Miller.');
    await tap(page, 'Send');
    await tap(page, 'Send anyway');
    await answers(hall).toEqual([{ kind: 'text', text: 'I was helped by Mrs Miller.', wall: false }]);
  });

  test('[ANSWER-15] what is half done outlives a reload, and comes back when it is refused', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', text));
    await page.getByRole('textbox').fill('نصف فكرة');
    await page.getByRole('checkbox', { name: wall }).click();
    await page.reload();
    await see(page.getByRole('textbox')).toHaveValue('نصف فكرة');
    await see(page.getByRole('checkbox', { name: wall })).toBeChecked();
    hall.rules.answer = ({ id }): Answer => ({ id, ok: false, code: 'not-open', params: {} });
    await tap(page, 'Send');
    await see(page.getByText('Your words are still here.')).toBeVisible();
    await see(page.getByRole('textbox')).toHaveValue('نصف فكرة');
  });

  test('[ANSWER-16] words of a cloud have a box each; Enter goes on, and empty ones are left out', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', { asks: asksOf.words }));
    await see(page.getByText('May go on the wall, without your name.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Word 1' }).fill('warm');
    await page.keyboard.press('Enter');
    await see(page.getByRole('textbox', { name: 'Word 2' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('x'.repeat(31));
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await see(page.getByText('Please make it 1 letter shorter.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Word 3' }).fill('with time');
    await page.keyboard.press('Enter');
    await answers(hall).toEqual([{ kind: 'words', words: ['warm', 'with time'] }]);
  });

  test('[ANSWER-17] a number is typed or stepped, its band is said, and checked before it is sent', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', { asks: asksOf.number }));
    const number = page.getByRole('textbox', { name: 'Your number, in minutes' });
    await see(page.getByText('Between 0 and 120 minutes')).toBeVisible();
    await see(number).toHaveAttribute('inputmode', 'decimal');
    await number.fill('130');
    await tap(page, 'Send');
    await see(page.getByText('It has to be between 0 and 120.')).toBeVisible();
    await see(number).toHaveValue('130');
    await number.fill('a few');
    await tap(page, 'Send');
    await see(page.getByText('That is not a number yet.')).toBeVisible();
    await number.fill('٤٢٫٥');
    await tap(page, 'More');
    await see(number).toHaveValue('47.5');
    await tap(page, 'Less');
    await expectAccessible(page);
    await tap(page, 'Send');
    await answers(hall).toEqual([{ kind: 'number', number: 42.5 }]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await fits(page)).toBe(true);
  });
});
