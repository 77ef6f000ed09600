import { describe, expect, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { button, expectHandy, lastSent } from './host-acts.ts';
import { hostView, idOf, person, rosa, round, running, sam } from './host-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();

describe('for them', patient, () => {
  const open = async (name: string) => {
    const shown = await pages.host('A', running());
    await button(shown.page, `For them: ${name}`).click();
    await see(shown.page.getByRole('dialog')).toBeVisible();
    return shown;
  };

  test('[HOST-13] goes, and rests this round', async () => {
    const shown = await open('Sam Voss');
    await expectAccessible(shown.page);
    await button(shown.page, 'Has to go').click();
    await lastSent(shown, 'need-to-go', { person: sam.person });
    await button(shown.page, 'For them: Sam Voss').click();
    await button(shown.page, 'Sits this one out').click();
    await lastSent(shown, 'sit-out', { segment: round, out: true, person: sam.person });
  });

  test('[HOST-13] says who is not here, chosen among the others of the group', async () => {
    const shown = await open('Sam Voss');
    await button(shown.page, 'Somebody is not here').click();
    await see(button(shown.page, 'Not here')).toBeDisabled();
    await shown.page.getByRole('checkbox', { name: /^Rosa Hale/ }).check();
    await expectHandy(shown.page);
    await button(shown.page, 'Not here').click();
    const data = { segment: round, missing: [rosa.person], person: sam.person };
    await lastSent(shown, 'partner-not-here', data);
  });

  test('[HOST-14] asks for another group only after a second look', async () => {
    const shown = await open('Sam Voss');
    await button(shown.page, 'Would like to move').click();
    expect(shown.hall.commands).toEqual([]);
    await button(shown.page, 'Yes, another group').click();
    await lastSent(shown, 'ask-to-move', { segment: round, person: sam.person });
  });

  test('[HOST-14] takes part again after a rest; outside a round there is only to go', async () => {
    const rests = person(7, 'Bo', { sitsOut: 'asked' });
    const shown = await pages.host('A', hostView({ people: [rests], inRound: true }));
    await see(shown.page.getByText('Rests this round.')).toBeVisible();
    await button(shown.page, 'For them: Bo').click();
    await button(shown.page, 'Takes part again').click();
    await lastSent(shown, 'sit-out', { segment: round, out: false, person: idOf(7) });
    const calm = await pages.host('A', hostView({ people: [sam] }));
    await button(calm.page, 'For them: Sam Voss').click();
    const acts = await calm.page.getByRole('dialog').getByRole('button').allInnerTexts();
    expect(acts).toEqual(['Close', 'Has to go']);
  });
});
