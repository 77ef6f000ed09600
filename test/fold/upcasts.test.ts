import { expect, test } from 'vitest';
import { UnknownFact, upcast } from '../../shared/gathering/upcast.ts';

const logged = (type: string, shape: number, data: object) => ({ version: 1, type, shape, data });

test('[FOLD-7] tables of an old room seat two groups, as many people as said, and have no marks', () => {
  const old = logged('room-set', 1, { seatsPerTable: 6, tables: [{ number: 3, zone: 'B' }] });
  const before = structuredClone(old);
  expect(upcast(old)).toEqual({
    ...{ version: 1, type: 'room-set', shape: 2 },
    data: { seatsPerTable: 6, tables: [{ number: 3, zone: 'B', sides: 2, seats: 6, marks: [] }] },
  });
  expect(old).toEqual(before);
});

test.each(['person-invited', 'person-updated'])(
  '[FOLD-7] an old %s says nothing of languages and acquaintances',
  (type) => {
    const { shape, data } = upcast(logged(type, 1, { person: 'p', language: 'en', inseparableFrom: [] }));
    expect(shape).toBe(2);
    expect(data).toEqual({ person: 'p', language: 'en', inseparableFrom: [], speaks: [], knows: [] });
  },
);

test('[FOLD-7] old groups have no jobs, and a quality of what the old fact says', () => {
  const place = { number: 1, table: 1, zone: 'A', side: null };
  const groups = [
    { id: 'g1', people: ['a', 'b', 'c'], ...place },
    { id: 'g2', people: ['d', 'e'], ...place },
  ];
  const { shape, data } = upcast(
    logged('groups-dealt', 1, { segment: 'a1', groups, unmatched: ['f'], repeats: 2 }),
  );
  expect(shape).toBe(2);
  expect(data).toMatchObject({
    segment: 'a1',
    groups: groups.map((group) => ({ ...group, jobs: {} })),
    satOut: [],
    unmatched: ['f'],
    quality: { groups: 2, smallest: 2, largest: 3, unmatched: 1, satOut: 0, repeats: [], broken: [] },
  });
  const empty = upcast(logged('groups-dealt', 1, { segment: 'a1', groups: [], unmatched: [], repeats: 0 }));
  expect(empty.data).toMatchObject({ quality: { groups: 0, smallest: 0, largest: 0 } });
});

const nothingRead = { masks: [], marked: false, namesSomebody: false };

test('[FOLD-7] an old answer has an id that is not its person’s, and is for nobody’s wall', () => {
  const old = { prompt: 'a1', person: 'p', role: 'customer' };
  const lifted = {
    ...old,
    answer: expect.not.stringMatching(/^p$/) as unknown,
    team: null,
    table: null,
    instead: [],
    wall: false,
    reading: nothingRead,
  };
  expect(upcast(logged('prompt-answered', 1, { ...old, option: 'o2' })).data).toEqual({
    ...lifted,
    value: { kind: 'choice', options: ['o2'], other: false },
  });
  expect(upcast(logged('prompt-answered', 1, { ...old, option: null })).data).toEqual({
    ...lifted,
    value: { kind: 'text' },
  });
});

test('[FOLD-7] a kept answer of old is found by the id that the answer has now', () => {
  const { data } = upcast(
    logged('prompt-answered', 1, { prompt: 'a1', person: 'p', role: 'customer', option: null }),
  );
  const star = (kind: string, source: string | null) =>
    upcast(logged('highlight-starred', 1, { highlight: 'h', kind, source, role: null, segment: 'a1' })).data;
  expect(star('answer', 'a1.p')).toMatchObject({ source: `a1.${(data as { answer: string }).answer}` });
  expect(star('question', 'q')).toMatchObject({ source: 'q', segment: 'a1' });
  expect(star('note', null)).toMatchObject({ source: null });
});

test.each([
  ['choice', 'live', { kind: 'choice', least: 1, most: 1, other: false }, 'always'],
  ['text', 'closed', { kind: 'text', maxChars: 140 }, 'closed'],
])('[FOLD-7] an old draft of a %s asks what it asked', (answer, results, asks, rule) => {
  const kept = { title: 'Why?', options: ['Yes', 'No'], audience: 'both', minutes: 3 };
  const old = logged('prompt-edited', 1, { prompt: 'a1', draft: { ...kept, answer, results } });
  expect(upcast(old).data).toEqual({
    prompt: 'a1',
    draft: {
      ...{ ...kept, asks, results: rule, team: '' },
      ...{ names: 'unnamed', change: 'untilClosed', abstain: true },
    },
  });
});

test('[FOLD-7] an old question is to the room, and was reviewed without a reason', () => {
  const question = { question: 'q', segment: 'a1', anonymous: false, person: 'p', role: 'customer' };
  expect(upcast(logged('question-asked', 1, question)).data).toEqual({
    ...question,
    to: 'room',
    reading: nothingRead,
  });
  const reviewed = { question: 'q', verdict: 'hidden' };
  expect(upcast(logged('question-reviewed', 1, reviewed)).data).toEqual({ ...reviewed, reason: null });
});

test.each([
  ['room-set', 0],
  ['room-set', 3],
  ['wall-set', 2],
  ['nobody-knows', 1],
])('[FACT-6] %s of shape %i is never guessed', (type, shape) => {
  expect(() => upcast(logged(type, shape, {}))).toThrow(UnknownFact);
});
