import { describe, test } from 'vitest';
import type { Page } from 'playwright';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { draft, planWith } from './asking-fixtures.ts';
import { asks, lastSent } from './room-acts.ts';
import { everywhere } from './room-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const coming = { ...everywhere, 'run-of-show': planWith('prompt', false, true) };
const title = (page: Page) => page.getByLabel('What do you want to ask?');

describe('a prompt that changes while it is edited', patient, () => {
  test('[EDITOR-13] what was typed when it came on stage is kept, and added as a new prompt', async () => {
    const shown = await pages.console(coming);
    const { page } = shown;
    await asks(page, /^Edit the prompt/).click();
    await title(page).fill('Half a thought');
    shown.show({ 'run-of-show': planWith('prompt', true, true) });
    await see(title(page)).toHaveValue(draft.title);
    await see(title(page)).toBeDisabled();
    await expectAccessible(page);
    await asks(page, 'Add what I wrote as a new prompt').click();
    await see(title(page)).toHaveValue('Half a thought');
    await title(page).fill('A whole thought');
    await asks(page, 'Add it').click();
    await lastSent(shown, 'add-prompt', { draft: { ...draft, title: 'A whole thought' }, after: null });
  });

  test('[EDITOR-13] nothing is offered where nothing was typed', async () => {
    const shown = await pages.console(coming);
    const { page } = shown;
    await asks(page, /^Edit the prompt/).click();
    shown.show({ 'run-of-show': planWith('prompt', true, true) });
    await see(title(page)).toBeDisabled();
    await see(asks(page, 'Add what I wrote as a new prompt')).toHaveCount(0);
  });

  test('[EDITOR-13] one that somebody else takes out can be added as it was written', async () => {
    const shown = await pages.console(coming);
    const { page } = shown;
    await asks(page, /^Edit the prompt/).click();
    await title(page).fill('Half a thought');
    const plan = planWith('prompt', false, true);
    shown.show({
      'run-of-show': { ...plan, segments: plan.segments.filter(({ draft: one }) => one === null) },
    });
    await see(page.getByText(/Somebody has taken it out/)).toBeVisible();
    await see(title(page)).toHaveValue('Half a thought');
    await asks(page, 'Add it').click();
    await lastSent(shown, 'add-prompt', { draft: { ...draft, title: 'Half a thought' }, after: null });
  });
});
