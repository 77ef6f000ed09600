import { describe, expect, test } from 'vitest';
import { consentWording } from '../../shared/contract/commands/people.ts';
import type { PersonDetails } from '../../shared/gathering/facts.ts';
import { colleague, customer, formOf, talk } from '../support/gathering-fixtures.ts';
import { fact, facilitator, given, idOf, server } from '../support/story.ts';

const maureen = customer('Maureen', { table: 9, zone: 'C', side: 'A' });
const dot = customer('Dot');
const anneka = colleague('Anneka');
const wording = consentWording;
const detailsIn = (text: string | undefined) => JSON.parse(text ?? '') as PersonDetails;

describe('joining', () => {
  test('[JOIN-1] somebody who is expected arrives, and stays the same person', () => {
    const story = given([talk('a1')]).invite(maureen);
    story.join({ ...maureen, consent: ['wallFirstName'] }).gives(
      fact('attendee-joined', {
        person: idOf('Maureen'),
        role: 'customer',
        walkIn: false,
        language: 'en',
        resembles: null,
      }),
      fact('consent-set', { person: idOf('Maureen'), consent: ['wallFirstName'], wording, language: 'en' }),
    );
    expect(story.person('Maureen')).toMatchObject({ attendance: 'arrived', walkIn: false, table: 9 });
    expect(story.state.attendance.customer).toMatchObject({ expected: 0, arrived: 1 });
  });

  test('[JOIN-2] somebody unknown becomes a walk-in whose id is the one of the form', () => {
    const story = given([talk('a1')]);
    story.join(dot);
    expect(story.person('Dot')).toMatchObject({ attendance: 'arrived', walkIn: true, rosterKey: null });
  });

  test('[JOIN-3] the same form twice is the same person and changes nothing', () => {
    const story = given([talk('a1')]);
    story.join(dot);
    const details = detailsIn(story.textOf(story.person('Dot').details));
    story.when(server, 'join', formOf(idOf('Dot'), dot, { details })).changesNothing();
    expect(story.state.attendance.customer.arrived).toBe(1);
  });

  test('[JOIN-4] a name is trimmed, and refused when it is empty or too long', () => {
    const story = given([talk('a1')]);
    const named = (firstName: string) =>
      story.when(server, 'join', formOf(idOf('Dot'), dot, { name: { firstName, displayName: '' } }));
    named('   ').isRefused('empty');
    named('D'.repeat(81)).isRefused('too-long', { max: 80, got: 81 });
    expect(JSON.parse(named('  Dot ').texts['details'] ?? '')).toMatchObject({
      firstName: 'Dot',
      displayName: 'Dot',
    });
  });

  test('[JOIN-4] a walk-in without a name is refused', () => {
    given([talk('a1')])
      .when(server, 'join', formOf(idOf('Dot'), dot, { name: null }))
      .isRefused('empty');
  });

  test('[JOIN-5] a new name keeps the rest of what the roster says and deletes the old words', () => {
    const story = given([talk('a1')]).invite(anneka);
    const before = story.person('Anneka').details;
    const details = { ...detailsIn(story.textOf(before)), jobTitle: 'Store manager' };
    const name = { firstName: 'Annie', displayName: 'Annie' };
    const joined = story.when(server, 'join', formOf(idOf('Anneka'), anneka, { details, name }));
    expect(JSON.parse(joined.texts['details'] ?? '')).toMatchObject({ ...name, jobTitle: 'Store manager' });
    expect(joined.drops).toEqual([before]);
  });

  test('[JOIN-6] consent keeps the wording that was read; other words are refused', () => {
    const story = given([talk('a1')]).invite(maureen);
    story
      .when(server, 'join', formOf(idOf('Maureen'), maureen, { wording: wording + 1 }))
      .isRefused('consent-wording');
    story.join(maureen);
    story
      .whenPerson('Maureen', 'set-consent', { consent: ['photo'], wording: wording + 1 })
      .isRefused('consent-wording');
    expect(story.person('Maureen')).toMatchObject({ consent: [], consentWording: wording });
  });

  test('[JOIN-7] a person changes consent at any time; what is not in the list is withdrawn', () => {
    const story = given([talk('a1')]);
    story.join({ ...dot, consent: ['quoteOnWall', 'photo'] });
    story.whenPerson('Dot', 'set-consent', { consent: ['photo'], wording });
    expect(story.person('Dot').consent).toEqual(['photo']);
    story.whenPerson('Dot', 'set-consent', { consent: ['photo'], wording }).changesNothing();
  });

  test('[JOIN-8] colleagues are asked the first three consents, and others are not kept', () => {
    const story = given([talk('a1')]);
    story.join({ ...anneka, consent: ['photo', 'quoteOnWall', 'recontact'] });
    expect(story.person('Anneka').consent).toEqual(['quoteOnWall']);
  });

  test('[JOIN-9] a walk-in resembles only somebody expected of the same side', () => {
    const story = given([talk('a1')]).invite(maureen, anneka);
    const form = (resembles: string) => formOf(idOf('Dot'), dot, { resembles: idOf(resembles) });
    story.when(server, 'join', form('Anneka'));
    expect(story.person('Dot').resembles).toBeNull();
    story.when(server, 'join', { ...form('Maureen'), person: idOf('Guest'), details: null });
    expect(story.person('Guest').resembles).toBe(idOf('Maureen'));
  });

  test('[JOIN-9] nobody resembles somebody who has come meanwhile', () => {
    const story = given([talk('a1')]).invite(maureen);
    story.join(maureen);
    story.when(server, 'join', formOf(idOf('Dot'), dot, { resembles: idOf('Maureen') }));
    expect(story.person('Dot').resembles).toBeNull();
  });
});

describe('a walk-in who was expected', () => {
  const recognise = { walkIn: idOf('Guest'), expected: idOf('Maureen') };
  const walkedIn = () => {
    const story = given([talk('a1')]).invite(maureen);
    story.join(customer('Guest', { consent: ['photo'] }));
    return story;
  };

  test("[JOIN-10] is one person from then on: own id and consent, the roster's words and seat", () => {
    const story = walkedIn();
    story.when(facilitator, 'recognise-walk-in', recognise).gives(fact('walk-in-recognised', recognise));
    expect(story.person('Guest')).toMatchObject({
      consent: ['photo'],
      walkIn: false,
      rosterKey: 'key of Maureen',
      table: 9,
      details: story.person('Maureen').details,
    });
    expect(story.person('Maureen').mergedInto).toBe(idOf('Guest'));
    expect(story.state.attendance.customer).toMatchObject({ expected: 0, arrived: 1 });
  });

  test('[JOIN-10] gives up the typed name, whose words are deleted', () => {
    const story = walkedIn();
    const typed = story.person('Guest').details;
    expect(story.when(facilitator, 'recognise-walk-in', recognise).drops).toEqual([typed]);
  });

  test('[JOIN-11] is recognised once, among those who have not come, on the same side', () => {
    const story = walkedIn().invite(anneka);
    const as = (expected: string) => ({ walkIn: idOf('Guest'), expected: idOf(expected) });
    story.when(facilitator, 'recognise-walk-in', as('Anneka')).isRefused('not-on-the-roster');
    story.when(facilitator, 'recognise-walk-in', as('Nobody')).isRefused('not-on-the-roster');
    story.when(facilitator, 'recognise-walk-in', recognise);
    story.when(facilitator, 'recognise-walk-in', recognise).isRefused('already-there');
    story.join(dot);
    story
      .when(facilitator, 'recognise-walk-in', { walkIn: idOf('Dot'), expected: idOf('Maureen') })
      .isRefused('already-there');
  });

  test('[JOIN-11] is not recognised as somebody who came and left again', () => {
    const story = walkedIn();
    const as = (attendance: 'arrived' | 'left' | 'noShow') =>
      story.when(facilitator, 'mark-attendance', { person: idOf('Maureen'), attendance });
    as('arrived');
    as('left');
    story.when(facilitator, 'recognise-walk-in', recognise).isRefused('already-there');
    as('noShow');
    story.when(facilitator, 'recognise-walk-in', recognise).gives(fact('walk-in-recognised', recognise));
  });

  test('[JOIN-12] the replaced entry can no longer join', () => {
    const story = walkedIn();
    story.when(facilitator, 'recognise-walk-in', recognise);
    story.join(maureen).isRefused('unknown-person');
  });
});
