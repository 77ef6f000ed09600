import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { askKinds } from '../../shared/contract/cards/asks.ts';
import { editorWords } from '../../client/words/console-editor.ts';
import { draft, inPrompt, planWith, promptCard } from './asking-fixtures.ts';
import { asks, lastSent, sent } from './room-acts.ts';
import { everywhere, keyed, onRoster } from './room-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const roster = keyed('roster', ({ person }: ReturnType<typeof onRoster>) => person, [
  onRoster(1, { role: 'colleague', team: 'Tills' }),
]);
const coming = { ...everywhere, ...roster, 'run-of-show': planWith('prompt', false, true) };
const line = (page: Page, n: number) => page.getByRole('textbox', { name: `Line ${n}`, exact: true });
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
    await line(page, 3).focus();
    await page.keyboard.press('Backspace');
    await see(line(page, 3)).toHaveCount(0);
    await expectAccessible(page);
    await asks(page, 'Add it').focus();
    await page.keyboard.press('Enter');
    await lastSent(shown, 'add-prompt', draft);
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
    await see(page.getByText(/Somebody has answered, so the words stay/)).toBeVisible();
    await see(title(page)).toBeDisabled();
    await asks(page, 'Add it once more, after this segment').click();
    await lastSent(shown, 'add-prompt', draft);
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
    await page.route('**/run-of-show', (route) =>
      route.fulfill({
        status: 422,
        json: { code: 'not-a-run-of-show', params: { where: 'segments.3.minutes' } },
      }),
    );
    await asks(page, 'Run of show as a file').click();
    const file = page.getByLabel('Take from a file');
    const give = (text: string) =>
      file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give('{}');
    await asks(page, 'Replace what comes').click();
    await see(file).toHaveAccessibleDescription(/Something does not fit: part 4, minutes/);
    await give('{');
    await asks(page, 'Replace what comes').click();
    await see(file).toHaveAccessibleDescription(/cannot be read/);
    await expectAccessible(page);
  });
});
