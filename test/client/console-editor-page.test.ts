import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { askKinds } from '../../shared/contract/cards/asks.ts';
import { editorWords } from '../../client/words/console-editor.ts';
import { asked, draft, inPrompt, planWith, promptCard } from './asking-fixtures.ts';
import { asks, lastSent, sent } from './room-acts.ts';
import { everywhere, keyed, onRoster } from './room-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const roster = keyed('roster', ({ person }: ReturnType<typeof onRoster>) => person, [
  onRoster(1, { role: 'colleague', team: 'Tills' }),
]);
const coming = { ...everywhere, ...roster, 'run-of-show': planWith('prompt', false, true) };
const line = (page: Page, n: number) => page.getByRole('textbox', { name: `Line ${n}`, exact: true });
const fileField = (page: Page) => page.getByLabel('Take from a file');
const give = (page: Page, text: string) =>
  fileField(page).setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const title = (page: Page) => page.getByLabel('What do you want to ask?');

describe('the editor', patient, () => {
  test('[EDITOR-3] a choice is written and added by keyboard alone', async () => {
    const shown = await pages.console(coming);
    const { page } = shown;
    await asks(page, 'Add a prompt').focus();
    await page.keyboard.press('Enter');
    await see(title(page)).toBeFocused();
    await page.keyboard.type('What surprised you?');
    await line(page, 1).focus();
    await page.keyboard.type('The people');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The pace');
    await page.keyboard.press('Alt+ArrowUp');
    await see(line(page, 1)).toHaveValue('The pace');
    await see(line(page, 1)).toBeFocused();
    await line(page, 2).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await see(line(page, 3)).toBeFocused();
    await page.keyboard.press('Backspace');
    await see(line(page, 3)).toHaveCount(0);
    await expectAccessible(page);
    await asks(page, 'Add it').focus();
    await page.keyboard.press('Enter');
    await lastSent(shown, 'add-prompt', { draft, after: null });
  });

  test('[EDITOR-1] every kind can be chosen and saved with its own fields', async () => {
    const shown = await pages.console(coming);
    const { page } = shown;
    for (const kind of askKinds) {
      await asks(page, /^Edit the prompt/).click();
      await page.getByLabel(editorWords.kinds[kind]).check();
      await asks(page, 'Save the change').click();
      await see(page.getByRole('dialog')).toHaveCount(0);
    }
    const kinds = sent(shown).map(({ data }) => (data as { draft: typeof draft }).draft.asks.kind);
    expect(kinds).toEqual([...askKinds]);
  });

  test('[CONSOLE-9] problems stand beside their fields, and nothing is sent', async () => {
    const shown = await pages.console(coming);
    const { page } = shown;
    await asks(page, 'Add a prompt').click();
    await page.getByLabel('one team').check();
    await asks(page, 'Add it').click();
    await see(title(page)).toHaveAccessibleDescription(/Please write what you want to ask/);
    await see(page.getByLabel('Which team?')).toHaveAccessibleDescription(/Please choose the team/);
    await see(page.getByText('3 things need mending.')).toBeVisible();
    await page.getByLabel('Which team?').selectOption('Tills');
    await see(page.getByText('2 things need mending.')).toBeVisible();
    expect(sent(shown)).toEqual([]);
  });

  test('[EDITOR-4] once somebody has answered it says why it stays, and can be added once more', async () => {
    const shown = await pages.console(inPrompt(promptCard()));
    const { page } = shown;
    await asks(page, /^Edit the prompt/).click();
    shown.show({ 'run-of-show': planWith('prompt', true, false) });
    await see(page.getByText(/People have read it, so its words stay/)).toBeVisible();
    await see(title(page)).toBeDisabled();
    await asks(page, 'Add it once more').click();
    await lastSent(shown, 'add-prompt', { draft, after: null });
  });

  test('[EDITOR-9] on stage only the list and the minutes can be written, and why is said once', async () => {
    const shown = await pages.console(inPrompt(promptCard()));
    const { page } = shown;
    await asks(page, /^Edit the prompt/).click();
    await see(page.getByText(/only its list and its minutes can change/)).toHaveCount(1);
    await see(title(page)).toBeDisabled();
    await see(page.getByLabel('With names')).toBeDisabled();
    await see(page.getByLabel('At least')).toBeDisabled();
    await line(page, 2).fill('Nobody');
    await page.getByLabel('Minutes on the ring').fill('9');
    await expectAccessible(page);
    await asks(page, 'Save the change').click();
    const changed = { ...draft, options: [draft.options[0], 'Nobody'], minutes: 9 };
    await lastSent(shown, 'edit-prompt', { prompt: asked, draft: changed });
  });

  test('[EDITOR-10] a new prompt comes next, or after a part that is chosen by its name', async () => {
    const shown = await pages.console(coming);
    const { page } = shown;
    await asks(page, 'Add a prompt').click();
    await title(page).fill(draft.title);
    for (const [at, option] of draft.options.entries()) await line(page, at + 1).fill(option);
    await see(page.getByLabel('When does it come?')).toHaveValue('');
    await page.getByLabel('When does it come?').selectOption(`After “${draft.title}”`);
    await asks(page, 'Add it').click();
    await lastSent(shown, 'add-prompt', { draft, after: asked });
  });

  test('[EDITOR-5] the phone beside it says what is typed and who sees it', async () => {
    const { page } = await pages.console(coming);
    await asks(page, /^Edit the prompt/).click();
    const phone = page.getByRole('region', { name: /What the phone shows/ });
    await title(page).fill('ما الذي فاجأك اليوم؟');
    await see(phone.getByText('ما الذي فاجأك اليوم؟')).toBeVisible();
    await page.getByLabel('To nobody').check();
    await see(phone.getByText(/Only you see your answer/)).toBeVisible();
  });

  test('[EDITOR-7] a prompt is kept, found, used and removed', async () => {
    const { page } = await pages.console(coming);
    const kept = [{ id: 'f'.repeat(32), savedAtMs: 1, draft: { ...draft, title: 'Kept one' } }];
    const asked: string[] = [];
    await page.route('**/library*/**', (route) => route.fulfill({ json: [] }));
    await page.route('**/library', (route) => {
      asked.push(route.request().method());
      return route.fulfill({ json: kept });
    });
    await asks(page, /^Edit the prompt/).click();
    await asks(page, 'Keep in the library').click();
    await see(page.getByText('It is in the library, for every event here.')).toBeVisible();
    await asks(page, 'From the library').click();
    await page.getByLabel('Find a prompt').fill('KEPT');
    await asks(page, 'Use this: “Kept one”').click();
    await see(title(page)).toHaveValue('Kept one');
    await asks(page, 'From the library').click();
    await asks(page, 'Remove “Kept one” from the library').click();
    await see(page.getByText(/Nothing is kept yet/)).toBeVisible();
    expect(asked).toEqual(['POST', 'GET', 'GET']);
    await expectAccessible(page);
  });

  test('[EDITOR-8] a file with a fault changes nothing and says where it is', async () => {
    const { page } = await pages.console(coming);
    await page.route('**/run-of-show/preview', (route) =>
      route.fulfill({
        status: 422,
        json: { code: 'not-a-run-of-show', params: { where: 'segments.3.minutes' } },
      }),
    );
    await asks(page, 'Run of show as a file').click();
    await give(page, '{}');
    await see(fileField(page)).toHaveAccessibleDescription(/Something does not fit: part 4, minutes/);
    await see(asks(page, 'Replace what comes')).toBeDisabled();
    await give(page, '{');
    await see(fileField(page)).toHaveAccessibleDescription(/cannot be read/);
    await expectAccessible(page);
  });

  test('[EDITOR-12] before a file is taken its parts are named: what comes, what is not taken and why, what goes', async () => {
    const { page } = await pages.console(coming);
    const comes = [{ en: 'Hello again' }, { en: 'Walk' }];
    const preview = { coming: comes, ran: [{ en: 'Doors' }], goes: [], changed: [{ en: 'Walk' }] };
    const asked: string[] = [];
    await page.route('**/run-of-show/preview', (route) => route.fulfill({ json: preview }));
    await page.route('**/run-of-show', (route) => {
      asked.push(route.request().method());
      return route.fulfill({ json: { segments: 2 } });
    });
    await asks(page, 'Run of show as a file').click();
    await see(asks(page, 'Replace what comes')).toBeDisabled();
    await give(page, '{}');
    const change = page.getByRole('region', { name: 'What the file would change' });
    await see(change).toContainText('2 parts would come:');
    await see(change).toContainText('It has been on stage here, and stays as it was:');
    await see(change.getByRole('listitem')).toHaveText(['Hello again', 'Walk', 'Doors', 'Walk']);
    await see(change).toContainText('which is not as it stands here:');
    await see(change).not.toContainText('Nothing that comes now is lost.');
    await expectAccessible(page);
    expect(asked).toEqual([]);
    await asks(page, 'Replace what comes').click();
    await see(page.getByText('2 parts were taken.')).toBeVisible();
    expect(asked).toEqual(['POST']);
  });
});
