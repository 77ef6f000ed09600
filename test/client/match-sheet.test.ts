import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CalmVoice } from '../../client/console/kit/calm-voice.svelte.ts';
import {
  brokenLines,
  firstParts,
  goesWell,
  repeatLines,
  sheetLines,
} from '../../client/console/rounds/match-lines.ts';
import MatchSheet from '../../client/console/rounds/MatchSheet.svelte';
import { sitOutReasons } from '../../client/console/rounds/sit-out-reasons.ts';
import { hardRules, type BrokenWhy, type QualitySheet } from '../../shared/contract/cards/match.ts';
import { attendee, goodSheet, hardSheet, someone, words } from './match-fixtures.ts';

const firstLine = (sheet: QualitySheet) => firstParts(sheet, 'coming').join(' · ');
const said = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
const numbers = (more: Partial<QualitySheet>) => sheetLines({ ...goodSheet, ...more }, 'coming', words);
const sheetOf = (sheet: QualitySheet, more: { stale?: boolean; look?: boolean } = {}) =>
  render(MatchSheet, { props: { sheet, time: 'coming', words, ...more } }).body;

describe('[MATCH-41] the first line says what a facilitator needs', () => {
  test('repeats, people without a group, long walks', () => {
    expect(firstLine(goodSheet)).toBe('0 repeats · 0 without a group · 2 people walk far');
    expect(firstLine({ ...goodSheet, farWalks: 0 })).toContain('nobody walks far');
    expect(firstParts(goodSheet, 'running')).toContain('2 people walked far');
  });

  test('what is wrong comes first, and who sits out is said where anybody does', () => {
    expect(firstLine(hardSheet)).toBe(
      '1 rule is broken · 2 repeats · 0 without a group · 2 people walk far · 3 sit out',
    );
  });

  test('with one side missing it says so', () => {
    expect(firstLine({ ...goodSheet, groups: 0 })).toBe('No groups yet: both sides need to be here.');
    expect(numbers({ groups: 0, satOut: 12 })).toEqual([]);
  });
});

describe('[MATCH-41] that all is well is said in words, and only when nothing needs a look', () => {
  test('with a mark beside the words', () => {
    const body = sheetOf(goodSheet);
    expect(body).toContain('✓');
    expect(body).toContain('All is well with this match.');
  });

  test.each<[string, Partial<QualitySheet>]>([
    ['a repeat', { repeats: hardSheet.repeats }],
    ['a broken rule', { broken: hardSheet.broken }],
    ['somebody without a group', { unmatched: 1 }],
    ['advice', { advice: 'moreColleagues' }],
  ])('not with %s', (_, more) => {
    const body = sheetOf({ ...goodSheet, ...more });
    expect(body).not.toContain('All is well');
    expect(body).toContain('Worth a look before Next.');
  });

  test('not while a group lacks somebody, or a change that stands broke a rule', () => {
    const broken = hardSheet.broken;
    expect(goesWell([{ lacks: null }], [{ undone: true, broken }])).toBe(true);
    expect(goesWell([{ lacks: null }], [{ undone: false, broken }])).toBe(false);
    expect(goesWell([{ lacks: null }, { lacks: 'customer' }], [])).toBe(false);
    const body = sheetOf(goodSheet, { look: true });
    expect(body).not.toContain('All is well');
    expect(body).toContain('Worth a look before Next.');
  });

  test('not while the match is worked out anew; the numbers stay and are called old', () => {
    const body = sheetOf(goodSheet, { stale: true });
    expect(body).toContain('Working out the match anew. These are the numbers before.');
    expect(body).toContain('2 people walk far');
    expect(body).not.toContain('All is well');
  });
});

describe('[MATCH-41] the numbers of a match are sentences', () => {
  test('groups and their sizes, in the event’s own words', () => {
    expect(numbers({})[0]).toBe('24 groups of 3 to 4: 24 visitors and 60 associates.');
    const hall = { groups: 150, customers: 150, colleagues: 600, smallest: 5, largest: 5 };
    expect(numbers(hall)[0]).toBe('150 groups of 5: 150 visitors and 600 associates.');
    expect(numbers({ ...hall, groups: 1, customers: 1, colleagues: 1, smallest: 2, largest: 2 })[0]).toBe(
      '1 group of 2: 1 visitor and 1 associate.',
    );
  });

  test('mixed teams', () => {
    expect(numbers({ mixedTeams: 22 })).toContain('22 of 24 groups mix teams.');
    expect(numbers({})).toContain('All 24 groups mix teams.');
    expect(numbers({ mixedTeams: 0, teamGroups: 0 }).join()).not.toContain('teams');
  });

  test('new faces: nearly all is not all, nearly none is not none', () => {
    expect(numbers({})).toContain('Everybody in a group is new to the others.');
    expect(numbers({ newFaces: 999, pairs: 1_000 }).join()).toContain('99% of all pairs');
    expect(numbers({ newFaces: 1, pairs: 1_000 }).join()).toContain('1% of all pairs');
    expect(numbers({ newFaces: 0 })).toContain('The groups go on: nobody in one is new to the others.');
  });

  test('who walks, who sits out and who does so again', () => {
    expect(numbers({})).toEqual(
      expect.arrayContaining(['12 people change place.', '2 people walk to another zone.']),
    );
    expect(numbers({ movers: 0, farWalks: 0 })).toContain('Nobody walks to another zone.');
    expect(numbers({ movers: 0, farWalks: 0 }).join()).not.toContain('place');
    expect(numbers({ satOut: 3 })).toContain('3 sit out. Nobody sits out a second time.');
    expect(numbers({ satOut: 3, satOutAgain: 1 })).toContain('3 sit out. 1 of them has sat out before.');
    expect(numbers({ satOut: 1, satOutAgain: 1 })).toContain('1 sits out. They have sat out before.');
  });
});

describe('[MATCH-41] everybody whom it concerns is named, with the reason', () => {
  test('who meets again', () => {
    expect(repeatLines(hardSheet, 'coming').map(said)).toEqual([
      'Maureen meets Anneka Voss again: nobody else is left.',
      'نور meets Bashir Quill again: nobody else is left.',
    ]);
    expect(repeatLines(hardSheet, 'running').map(said)[0]).toContain('nobody else was left');
  });

  test('a name keeps its own direction, and is never markup', () => {
    const typed = { customer: someone('<b>نور</b>'), colleague: someone('Anneka Voss') };
    const body = sheetOf({ ...goodSheet, repeats: [typed] });
    expect(body).toContain('<bdi>&lt;b>نور&lt;/b></bdi>');
  });

  test('each broken rule in plain words of its own', () => {
    const people = [someone('Maureen'), someone('Anneka Voss'), someone('Bashir Quill')];
    const reasons: BrokenWhy[] = ['noMarkedSeat', 'onlyOneTeam', 'tooFewPeople', 'noOtherWay'];
    const broken = hardRules.flatMap((rule) => reasons.map((why) => ({ rule, people, why })));
    const lines = brokenLines({ ...goodSheet, broken }, 'coming').map(said);
    expect(new Set(lines).size).toBe(hardRules.length * reasons.length);
    for (const line of lines) {
      expect(line).toMatch(/^Maureen, Anneka Voss and Bashir Quill(:| ).*, because .*\.$/);
      expect(line).not.toMatch(/[a-z][A-Z]/);
    }
    const nameless = { rule: 'groupSize' as const, people: [], why: 'noOtherWay' as const };
    expect(brokenLines({ ...goodSheet, broken: [nameless] }, 'coming').map(said)).toEqual([
      'Somebody: a larger group than was asked for, because there is no other way.',
    ]);
    expect(brokenLines(hardSheet, 'running').map(said)).toEqual([
      'Anneka Voss and Bashir Quill are in one group, and one manages the other, because there was no other way.',
    ]);
  });

  test('advice is a sentence with the event’s own words', () => {
    expect(sheetOf(hardSheet)).toContain('There are more than six associates to each visitor. Use waves:');
    expect(sheetOf({ ...goodSheet, advice: 'moreColleagues' })).toContain('Ask a few more associates');
  });

  test('[MATCH-46] who sits out stands under the reason', () => {
    const [dot, ines, late] = [
      attendee('Dot', 'customer'),
      attendee('Ines', 'colleague'),
      attendee('Sam', 'colleague'),
    ];
    const reasons = sitOutReasons([
      { ...dot, why: 'wave' },
      { ...ines, why: 'asked' },
      { ...late, why: 'lastMinutes' },
    ]);
    expect(reasons.map(({ why, people }) => [why, people.map(({ name }) => name)])).toEqual([
      ['lastMinutes', ['Sam']],
      ['asked', ['Ines']],
      ['wave', ['Dot']],
    ]);
  });
});

describe('[MATCH-41] a screen reader hears the newest line, at most every five seconds', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('the first at once, then the newest of what came meanwhile', () => {
    const voice = new CalmVoice();
    voice.hear('1');
    voice.hear('2');
    voice.hear('3');
    expect(voice.text).toBe('1');
    vi.advanceTimersByTime(4_999);
    expect(voice.text).toBe('1');
    vi.advanceTimersByTime(1);
    expect(voice.text).toBe('3');
  });

  test('a line that came back is not said again; after a calm time the next is said at once', () => {
    const voice = new CalmVoice();
    voice.hear('1');
    voice.hear('2');
    voice.hear('1');
    vi.advanceTimersByTime(5_000);
    expect(vi.getTimerCount()).toBe(0);
    voice.hear('2');
    expect(voice.text).toBe('2');
    voice.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
