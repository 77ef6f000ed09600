import type { Page } from 'playwright';
import { describe, test } from 'vitest';
import type { ConsoleCards } from '../../shared/contract/cards/cards.ts';
import { jobs, type NextMatchCard, type SitOutReason } from '../../shared/contract/cards/match.ts';
import type { MatchCard } from '../../shared/contract/cards/round.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { attendee, goodSheet, hardSheet } from './match-fixtures.ts';
import { consoleBefore, consoleInRound, phoneInRound, round } from './match-cards.ts';
import { repair } from './room-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const more = (page: Page) => page.getByText('More about this match');

describe('before the cue', patient, () => {
  const match = (state: NextMatchCard['state'], sheet: NextMatchCard['sheet']): Partial<ConsoleCards> => ({
    'next-match': { segment: 'a2' as SegmentId, state, sheet },
  });

  test('[MATCH-41] the console says how the next match will be, and opens the rest by keyboard', async () => {
    const { page } = await pages.console({ ...consoleBefore, ...match('ready', hardSheet) });
    await see(page.getByText('Worth a look before Next.')).toBeVisible();
    const repeat = page.getByText('Maureen meets Anneka Voss again: nobody else is left.');
    await see(repeat).toBeHidden();
    await more(page).focus();
    await page.keyboard.press('Enter');
    await see(repeat).toBeVisible();
    await see(page.getByText('24 groups of 3 to 4: 24 visitors and 60 associates.')).toBeVisible();
    await see(page.getByText('3 sit out. 1 of them has sat out before.')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Space');
    await see(repeat).toBeHidden();
  });

  test('[MATCH-41] the match is heard, and being worked out is said', async () => {
    const { page, show } = await pages.console({ ...consoleBefore, ...match('ready', goodSheet) });
    await see(page.getByText('All is well with this match.')).toBeVisible();
    await see(page.locator('[aria-live=polite]', { hasText: 'The coming match: 0 repeats,' })).toHaveCount(1);
    await expectAccessible(page);
    show(match('reckoning', goodSheet));
    await see(page.getByText('These are the numbers before.')).toBeVisible();
    show(match('reckoning', null));
    await see(page.getByText('Working out the match.', { exact: true })).toBeVisible();
    await see(more(page)).toHaveCount(0);
  });

  test('[MATCH-41] with one side missing it waits for them, and a round that is kept has no sheet', async () => {
    const none = { expected: 0, arrived: 0, late: 0, noShow: 0, steppedOut: 0, left: 0 };
    const attendance = { customer: none, colleague: { ...none, arrived: 60 } };
    const { page, show } = await pages.console({
      ...consoleBefore,
      ...match('ready', goodSheet),
      attendance,
    });
    await see(page.getByText('Groups are dealt once visitors are here too.')).toBeVisible();
    await see(more(page)).toHaveCount(0);
    const another: NextMatchCard = { segment: 'a9' as SegmentId, state: 'ready', sheet: goodSheet };
    show({ ...consoleBefore, 'next-match': another });
    await see(page.getByText('Groups will be dealt for 24 visitors and 60 associates.')).toBeVisible();
    await see(more(page)).toHaveCount(0);
  });
});

describe('while the round runs', patient, () => {
  const satOut: MatchCard['satOut'] = [
    { ...attendee('Dot', 'customer'), why: 'asked' },
    { ...attendee('يوسف', 'colleague'), why: 'wave' },
  ];

  test('[MATCH-41] the console says how the match is, by name', async () => {
    const { page } = await pages.console(consoleInRound({ quality: hardSheet, satOut }));
    await see(page.getByText('2 people walked far')).toBeVisible();
    await more(page).click();
    await see(page.getByText('Maureen meets Anneka Voss again: nobody else was left.')).toBeVisible();
    await expectAccessible(page);
  });

  test('[MATCH-46] the console says who sits out and why, and who has which job', async () => {
    const { page } = await pages.console(consoleInRound({ quality: goodSheet, satOut }));
    await see(page.getByRole('list', { name: '1 person asked to sit this one out' })).toContainText('Dot');
    await see(page.getByRole('list', { name: '1 person waits for the next round' })).toContainText('يوسف');
    await page.getByRole('button', { name: /^Table 12:/ }).click();
    const group = page.getByRole('region', { name: 'Table 12' });
    await see(group.getByRole('listitem').filter({ hasText: 'Anneka Voss' })).toContainText('asks');
    await see(group.getByRole('listitem').filter({ hasText: 'Maureen' })).not.toContainText(/asks|keeps/);
    await expectAccessible(page);
  });

  test('[MATCH-41] everybody in a group is said in words', async () => {
    const { page } = await pages.console(consoleInRound({ quality: goodSheet, satOut: [] }));
    await see(page.getByText('All is well with this match.')).toBeVisible();
    await see(page.getByText('Everybody who is here has a group.')).toBeVisible();
  });

  test('[MATCH-41] a change that broke a rule is worth a look until it is undone', async () => {
    const { page, show } = await pages.console(consoleInRound({ quality: goodSheet, satOut: [] }));
    const change = repair(1, { segment: round, broken: hardSheet.broken });
    show({ [`repair:${change.id}`]: change });
    await see(page.getByText('Worth a look.')).toBeVisible();
    await see(page.getByText('All is well with this match.')).toHaveCount(0);
    show({ [`repair:${change.id}`]: { ...change, undone: true } });
    await see(page.getByText('All is well with this match.')).toBeVisible();
  });
});

describe('on the phone', patient, () => {
  const sentences = {
    ask: 'You ask the questions.',
    keepTheWords: 'You keep the words: write them down.',
    keepTheTime: 'You keep the time.',
    watch: 'You watch and listen.',
  };

  test('[MATCH-46] a colleague reads the job of the round; who has none reads none', async () => {
    const { page, show } = await pages.phone('colleague', phoneInRound('colleague', { job: jobs[0] }));
    for (const job of jobs) {
      const { group } = phoneInRound('colleague', { job });
      show({ group });
      await see(page.getByText(sentences[job])).toBeVisible();
    }
    await see(page.getByLabel('Conversation card')).toBeVisible();
    await expectAccessible(page);
    show({ group: phoneInRound('colleague', { job: null }).group });
    for (const job of jobs) await see(page.getByText(sentences[job])).toHaveCount(0);
  });

  test('[MATCH-46] who sits out reads why, in this round only', async () => {
    const { page, show } = await pages.phone('customer', phoneInRound('customer', { why: 'wave' }));
    const reads = async (why: SitOutReason, title: string, text: string) => {
      show(phoneInRound('customer', { why }));
      await see(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await see(page.getByText(text)).toBeVisible();
    };
    await reads('asked', 'You sit this one out', 'Take your time. We are glad you are here.');
    await reads(
      'otherSideMissing',
      'The associates are not here yet',
      'This page will show you where to go.',
    );
    await reads('wave', 'Your turn comes next', 'You are first in the next.');
    await reads('lastMinutes', 'This round ends in a moment', 'You will be in the next round.');
    await expectAccessible(page);
    const earlier = { 'sits-out': { segment: 'a1' as SegmentId, why: 'wave' } };
    show(earlier);
    await see(page.getByText('We are finding you a place.')).toBeVisible();
    await see(page.getByText('This round ends in a moment')).toHaveCount(0);
  });
});
