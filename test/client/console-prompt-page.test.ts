import { describe, test } from 'vitest';
import { see } from '../browser/surfaces.ts';
import { answerId, asked, inPrompt, promptCard } from './asking-fixtures.ts';
import { asks } from './room-acts.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const main = /(^| )main( |$)/;

describe('a prompt that runs', patient, () => {
  test('[CONSOLE-30] once it is closed the results come first; to open it again is never the main act', async () => {
    const shown = await pages.console(inPrompt(promptCard({ results: 'reveal' })));
    const { page } = shown;
    await see(page.locator('.panel').getByRole('button', { name: 'Close', exact: true })).toHaveClass(main);
    await see(asks(page, 'Show the results')).not.toHaveClass(main);
    shown.show({ [`prompt:${asked}`]: promptCard({ results: 'reveal', open: false }) });
    await see(asks(page, 'Show the results')).toHaveClass(main);
    await see(asks(page, 'Open again')).not.toHaveClass(main);
    shown.show({ [`prompt:${asked}`]: promptCard({ results: 'reveal', open: false, resultsShown: true }) });
    await see(asks(page, 'Hide the results')).not.toHaveClass(main);
    await see(asks(page, 'Open again')).not.toHaveClass(main);
  });

  test('[CONSOLE-29] words that were not sent yet are counted', async () => {
    const card = promptCard({ asks: { kind: 'words', most: 3 }, options: [] });
    const bread = { key: 'bread', text: 'Bread', count: 2, state: 'waiting', answers: [answerId(1)] };
    const words = { prompt: asked, frozen: false, words: [bread], more: 41 };
    const shown = await pages.console(inPrompt(card, { [`words:${asked}`]: words }));
    await see(shown.page.getByText('41 more come as you read these.')).toBeVisible();
    shown.show({ [`words:${asked}`]: { ...words, more: 0 } });
    await see(shown.page.getByText('41 more come as you read these.')).toHaveCount(0);
  });
});
