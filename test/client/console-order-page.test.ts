import { describe, expect, test } from 'vitest';
import type { RunOfShowCard } from '../../shared/contract/cards/console.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { asked, draft, planWith } from './asking-fixtures.ts';
import { asks, lastSent, sent } from './room-acts.ts';
import { everywhere } from './room-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const base = planWith('prompt', false, true);
const inOrder = (...places: number[]): RunOfShowCard => ({
  ...base,
  current: 0,
  segments: places.flatMap((place) => base.segments[place] ?? []),
});
const title = draft.title;

describe('the order of what comes', patient, () => {
  test('[EDITOR-11] a prompt is moved by keyboard, keeps the focus, and its new place is said', async () => {
    const shown = await pages.console({ ...everywhere, 'run-of-show': inOrder(0, 1, 2, 3) });
    const { page } = shown;
    await asks(page, `Earlier: “${title}”`).focus();
    await page.keyboard.press('Enter');
    await lastSent(shown, 'move-prompt', { prompt: asked, after: base.segments[1]?.id });
    shown.show({ 'run-of-show': inOrder(0, 1, 3, 2) });
    await see(asks(page, `Earlier: “${title}”`)).toBeFocused();
    await see(page.getByText('It comes now as 2 of 3')).toBeAttached();
    await page.keyboard.press('Enter');
    await lastSent(shown, 'move-prompt', { prompt: asked, after: base.segments[0]?.id });
    shown.show({ 'run-of-show': inOrder(0, 3, 1, 2) });
    await see(asks(page, `Earlier: “${title}”`)).toBeDisabled();
    await see(asks(page, `Later: “${title}”`)).toBeFocused();
    await expectAccessible(page);
  });

  test('[EDITOR-11] a prompt is taken out after a second word; what was asked stays in the show', async () => {
    const shown = await pages.console({ ...everywhere, 'run-of-show': inOrder(0, 1, 2, 3) });
    const { page } = shown;
    await asks(page, `Take out: “${title}”`).click();
    await see(page.getByText(/Nobody has seen it yet/)).toBeVisible();
    await expectAccessible(page);
    expect(sent(shown)).toEqual([]);
    await asks(page, 'Take out').click();
    await lastSent(shown, 'remove-prompt', { prompt: asked });
    shown.show({ 'run-of-show': { ...inOrder(3, 1, 2), current: 1 } });
    await see(asks(page, `Take out: “${title}”`)).toHaveCount(0);
  });
});
