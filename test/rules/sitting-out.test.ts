import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { SitOutReason } from '../../shared/contract/cards/match.ts';
import { colleague, customer, hall, round, talk } from '../support/gathering-fixtures.ts';
import { proposalFor } from '../support/gathering-proposal.ts';
import { facilitator, given, idOf, type Story } from '../support/story.ts';

const hello = round('r1');
const guests = [customer('Maureen'), customer('Dot')];
const hosts = [colleague('Anneka'), colleague('Bashir'), colleague('Callum'), colleague('Emeka')];
const mark = (story: Story, name: string, attendance: 'arrived' | 'late' | 'left') =>
  story.when(facilitator, 'mark-attendance', { person: idOf(name), attendance });
const roundOf = ({ state }: Story) => state.rounds[hello.id];

/** A round in which these people sit out. */
function dealtWithout(out: Record<string, SitOutReason>): Story {
  const story = given([hello, talk('a2')], hall(4)).arrive(...guests, ...hosts);
  const { groups, ...rest } = proposalFor(story.state, hello.id, story.text);
  const names = Object.entries(out);
  const isOut = (id: PersonId) => names.some(([name]) => idOf(name) === id);
  const proposal = {
    ...rest,
    groups: groups.map((group) => ({ ...group, people: group.people.filter((id) => !isOut(id)) })),
    satOut: names.map(([name, why]) => ({ person: idOf(name), why })),
  };
  expect(story.when(facilitator, 'next', { number: 0 }, { proposal }).facts).toHaveLength(2);
  return story;
}

describe('who sits a round out', () => {
  test('[MATCH-10] is in no group and not unmatched', () => {
    const story = dealtWithout({ Anneka: 'wave' });
    expect(roundOf(story)).toMatchObject({ unmatched: [], satOut: { [idOf('Anneka')]: 'wave' } });
    expect(story.groupOf(hello, 'Anneka')).toEqual([]);
  });

  test('[MATCH-10] stays out when the console marks them late, or their form comes again', () => {
    const story = dealtWithout({ Anneka: 'asked' });
    mark(story, 'Anneka', 'late');
    story.join(colleague('Anneka'));
    expect(story.groupOf(hello, 'Anneka')).toEqual([]);
    expect(roundOf(story)?.satOut).toEqual({ [idOf('Anneka')]: 'asked' });
  });

  test('[MATCH-7] who leaves is in neither list, and finds a group when they come back', () => {
    const story = dealtWithout({ Anneka: 'wave' });
    mark(story, 'Anneka', 'left');
    expect(roundOf(story)).toMatchObject({ unmatched: [], satOut: {} });
    mark(story, 'Anneka', 'arrived');
    expect(story.groupOf(hello, 'Anneka')).toContain(idOf('Anneka'));
  });

  test('[MATCH-5] still sits out after Undo has left the round and Next brought it back', () => {
    const story = dealtWithout({ Anneka: 'wave', Bashir: 'asked' }).next();
    mark(story, 'Bashir', 'left');
    story.when(facilitator, 'undo', { number: 2 });
    expect(roundOf(story)).toMatchObject({ unmatched: [], satOut: { [idOf('Anneka')]: 'wave' } });
    expect(Object.keys(roundOf(story)?.satOut ?? {})).toHaveLength(1);
  });
});

describe('with one side missing', () => {
  const alone = () => given([hello, talk('a2')]).arrive(...guests);

  test('[MATCH-4] whoever of the same side comes sits out as well', () => {
    const story = alone().next();
    story.join(customer('Jess'));
    expect(Object.values(roundOf(story)?.satOut ?? {})).toEqual(Array(3).fill('otherSideMissing'));
    expect(roundOf(story)?.unmatched).toEqual([]);
  });

  test('[MATCH-9] once the other side is there nobody waits; when it is gone their group keeps its place', () => {
    const story = alone().next();
    story.join(colleague('Anneka'));
    expect(roundOf(story)?.satOut).toEqual({});
    expect(roundOf(story)?.unmatched).toEqual([]);
    mark(story, 'Anneka', 'left');
    expect(story.groupOf(hello, 'Dot').sort()).toEqual(['Maureen', 'Dot'].map(idOf).sort());
    expect(roundOf(story)?.unmatched).toEqual([]);
  });

  test('[MATCH-9] also when a roster puts somebody on the other side', () => {
    const story = alone().next();
    story.invite(colleague('Dot'));
    expect(roundOf(story)).toMatchObject({ satOut: {}, unmatched: ['Maureen', 'Dot'].map(idOf) });
  });

  test('[MATCH-4] who sat out before is counted as out again', () => {
    const again = round('r2');
    const story = given([hello, again])
      .arrive(...guests)
      .next(2);
    expect(story.state.rounds[again.id]?.quality).toMatchObject({ satOut: 2, satOutAgain: 2 });
  });
});

describe('coming late', () => {
  test('[MATCH-24] nobody is put with a guest they know when another group will do, whoever said so', () => {
    const story = given([hello], hall(4))
      .arrive(...guests, ...hosts)
      .next();
    const smaller = story.groupOf(hello, 'Maureen').length <= story.groupOf(hello, 'Dot').length;
    const [nearest, other] = smaller ? (['Maureen', 'Dot'] as const) : (['Dot', 'Maureen'] as const);
    story.invite(colleague('Gurpreet', { knows: [nearest] }), colleague('Fenella'));
    story.invite(customer(nearest, { knows: ['Fenella'] }));
    for (const name of ['Gurpreet', 'Fenella']) {
      mark(story, name, 'arrived');
      expect(story.groupOf(hello, name)).toContain(idOf(other));
    }
  });

  test('[MATCH-24] who knows every guest is placed all the same; colleagues may know each other', () => {
    const story = given([hello], hall(4))
      .arrive(...guests, ...hosts)
      .next();
    story.invite(colleague('Gurpreet', { knows: ['Maureen', 'Dot', 'Anneka', 'Bashir'] }));
    mark(story, 'Gurpreet', 'arrived');
    expect(story.groupOf(hello, 'Gurpreet')).toContain(idOf('Gurpreet'));
  });

  test('[MATCH-36] a colleague takes the first job that nobody here has, else watches; who goes hands theirs on', () => {
    const story = given([hello])
      .arrive(customer('Maureen'), ...hosts.slice(0, 2))
      .next();
    const jobs = () =>
      Object.values(roundOf(story)?.groups ?? {}).flatMap(({ jobs: done }) => Object.entries(done));
    const jobOf = (name: string) => jobs().find(([id]) => id === idOf(name))?.[1];
    expect(
      jobs()
        .map(([, job]) => job)
        .sort(),
    ).toEqual(['ask', 'keepTheWords']);
    for (const name of ['Callum', 'Emeka', 'Fenella']) story.join(colleague(name));
    expect(['Callum', 'Emeka', 'Fenella'].map(jobOf)).toEqual(['keepTheTime', 'watch', 'watch']);
    const asker = jobOf('Anneka') === 'ask' ? 'Anneka' : 'Bashir';
    mark(story, asker, 'left');
    expect(jobOf('Emeka')).toBe('ask');
    story.join(colleague('Gurpreet'));
    expect(jobOf('Gurpreet')).toBe('watch');
    story.join(customer('Dot'));
    expect(jobOf('Dot')).toBeUndefined();
  });
});
