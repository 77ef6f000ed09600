import { describe, expect, test } from 'vitest';
import { boxOver, memoryBox } from '../../client/connection/box.ts';
import { cardUp, nextCard, passCard, startOfDeck } from '../../client/phone/deck.ts';
import { directionOf } from '../../client/phone/direction.ts';
import { Drafts } from '../../client/phone/drafts.svelte.ts';
import { sceneLine, sceneTitle } from '../../client/phone/scene-text.ts';
import type { MeCard } from '../../shared/contract/cards/people.ts';
import type { GroupCard } from '../../shared/contract/cards/round.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import type { PersonId, SegmentId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';

const dot = 'd'.repeat(32) as PersonId;
const yusuf = 'e'.repeat(32) as PersonId;

describe('conversation cards', () => {
  const deck = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const next = (place = startOfDeck) => nextCard(deck, place);

  test('[PHONE-1] one card at a time, in the deck’s order, and round again', () => {
    expect(cardUp(deck, startOfDeck)?.id).toBe('a');
    expect(cardUp(deck, next())?.id).toBe('b');
    expect(cardUp(deck, next(next(next())))?.id).toBe('a');
  });

  test('[PHONE-2] a passed card does not come round again', () => {
    const passed = passCard(deck, next());
    expect(cardUp(deck, passed)?.id).toBe('c');
    expect(cardUp(deck, next(passed))?.id).toBe('a');
    expect(cardUp(deck, next(next(passed)))?.id).toBe('c');
  });

  test('[PHONE-2] all cards may be passed; then there is none', () => {
    const all = deck.reduce((place) => passCard(deck, place), startOfDeck);
    expect(cardUp(deck, all)).toBeNull();
    expect(passCard(deck, all)).toBe(all);
    expect(cardUp([], startOfDeck)).toBeNull();
  });
});

describe('the organiser’s words', () => {
  const person = (role: AttendeeRole, firstName: string): MeCard => ({
    person: dot,
    role,
    team: null,
    firstName,
    displayName: firstName,
    language: 'en',
    consent: [],
    attendance: 'arrived',
    line: null,
  });
  const unsaid = { companions: [], line: null };
  const group: GroupCard = {
    segment: 'a4' as SegmentId,
    number: 3,
    table: 12,
    zone: 'C',
    side: null,
    job: null,
    picture: 'boat',
    ...{ found: false, alone: false, missed: [] },
    others: [
      { ...unsaid, person: dot, firstName: 'Wilhelmina', role: 'customer' },
      { ...unsaid, person: yusuf, firstName: 'يوسف', role: 'colleague' },
    ],
  };
  const stage = (text: string): StageCard => ({
    number: 4,
    segment: 'a4' as SegmentId,
    kind: 'round',
    title: { en: 'Hello', pl: 'Cześć' },
    text: { en: text },
    rules: [],
    startedAtMs: 0,
    asking: null,
  });
  const known = (role: AttendeeRole, has: GroupCard | undefined = group) =>
    ({ me: person(role, 'Dot'), group: has, event: undefined, language: 'en' }) as const;

  test('[PHONE-3] a colleague reads the guest’s first name, a guest their own', () => {
    const line = stage('This is {firstName}, at table {table}.');
    expect(sceneLine(line, known('colleague'))).toBe('This is Wilhelmina, at table 12.');
    expect(sceneLine(line, known('customer'))).toBe('This is Dot, at table 12.');
    expect(sceneLine(stage('{names}'), known('colleague'))).toBe('Wilhelmina and يوسف');
  });

  test('[PHONE-4] a line whose value is not known is left out, and the title says it', () => {
    expect(sceneLine(stage('Swap to side {side}.'), known('customer'))).toBe('');
    expect(sceneLine(stage('{listened} people listened.'), known('customer'))).toBe('');
    const nobody = { me: undefined, group: undefined, event: undefined, language: 'en' };
    expect(sceneLine(stage('This is {firstName}.'), nobody)).toBe('');
    expect(sceneTitle(stage(''), { ...known('customer'), language: 'pl' })).toBe('Cześć');
  });

  test('[PHONE-5] scripts from right to left are known by their language', () => {
    expect(['ar', 'ar-EG', 'he', 'pl', 'en'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
  });
});

describe('drafts', () => {
  test('[PHONE-8] typed words outlive scene and page, apart for each person', () => {
    const box = memoryBox();
    new Drafts(box, 'g').write(dot, 'question', 'Half a tho');
    const later = new Drafts(box, 'g');
    expect(later.read(dot, 'question')).toBe('Half a tho');
    expect(later.read(yusuf, 'question')).toBeNull();
    expect(new Drafts(box, 'other').read(dot, 'question')).toBeNull();
    later.clear(dot, 'question');
    expect(new Drafts(box, 'g').read(dot, 'question')).toBeNull();
  });

  test('[PHONE-8] blocked storage keeps them as long as the page lives', () => {
    const drafts = new Drafts(
      boxOver(() => {
        throw new DOMException('blocked', 'SecurityError');
      }),
      'g',
    );
    drafts.write(dot, 'question', 'Still here');
    expect(drafts.read(dot, 'question')).toBe('Still here');
  });
});
