import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../shared/contract/ids.ts';
import { noQuality } from '../../shared/gathering/matching/no-quality.ts';
import { colleague, customer, hall, round, talk } from '../support/gathering-fixtures.ts';
import { proposalFor } from '../support/gathering-proposal.ts';
import { fact, facilitator, given, idOf } from '../support/story.ts';

const hello = round('r1');
const again = round('r2');
const guests = [customer('Maureen'), customer('Dot')];
const hosts = [colleague('Anneka'), colleague('Bashir'), colleague('Callum'), colleague('Emeka')];
const room = () => given([hello, again, talk('a3')], hall(4)).arrive(...guests, ...hosts);
const types = (facts: { type: string }[]) => facts.map(({ type }) => type);

describe('dealing', () => {
  test('[MATCH-1] the groups come with the cue, in one append', () => {
    expect(types(room().whenNext().facts)).toEqual(['stage-advanced', 'groups-dealt']);
  });

  test('[MATCH-2] a cue into a round without groups is refused, and with groups of another room', () => {
    const story = room();
    story.when(facilitator, 'next', { number: 0 }).isRefused('bad-proposal');
    const proposal = proposalFor(story.state, hello.id, story.text);
    const deal = (change: Partial<typeof proposal>) =>
      story.when(facilitator, 'next', { number: 0 }, { proposal: { ...proposal, ...change } });
    deal({ segment: again.id }).isRefused('bad-proposal');
    deal({ unmatched: [idOf('Nobody')] }).isRefused('bad-proposal');
    deal({ unmatched: [idOf('Dot')] }).isRefused('bad-proposal');
    deal({ groups: proposal.groups.slice(1) }).isRefused('bad-proposal');
    deal({ satOut: [{ person: idOf('Dot'), why: 'asked' }] }).isRefused('bad-proposal');
    deal({ satOut: [{ person: idOf('Nobody'), why: 'asked' }] }).isRefused('bad-proposal');
    story.arrive(customer('Jess'));
    deal({}).isRefused('bad-proposal');
  });

  test('[MATCH-3] a proposal that leaves a customer alone or splits inseparable people is refused', () => {
    const story = given([hello]).arrive(...guests, ...hosts.slice(0, 2));
    const { groups, ...rest } = proposalFor(story.state, hello.id, story.text);
    const [maureen, dot, anneka, bashir] = [idOf('Maureen'), idOf('Dot'), idOf('Anneka'), idOf('Bashir')];
    const deal = (...split: PersonId[][]) =>
      story.when(
        facilitator,
        'next',
        { number: 0 },
        { proposal: { ...rest, groups: groups.map((group, at) => ({ ...group, people: split[at] ?? [] })) } },
      );
    deal([maureen, anneka, bashir], [dot]).isRefused('bad-proposal');
    story.invite(customer('Maureen', { inseparableFrom: ['Bashir'] }));
    deal([maureen, anneka], [dot, bashir]).isRefused('bad-proposal');
    expect(deal([maureen, bashir], [dot, anneka]).facts).toHaveLength(2);
  });

  test('[MATCH-3] who sits out is no member of a group, and takes whom they belong with along', () => {
    const story = given([hello]).arrive(...guests, ...hosts.slice(0, 2));
    story.invite(customer('Maureen', { inseparableFrom: ['Bashir'] }));
    const { groups, ...rest } = proposalFor(story.state, hello.id, story.text);
    const deal = (together: string[], out: string[]) => {
      const satOut = out.map((name) => ({ person: idOf(name), why: 'wave' as const }));
      const one = groups.slice(0, 1).map((group) => ({ ...group, people: together.map(idOf) }));
      return story.when(facilitator, 'next', { number: 0 }, { proposal: { ...rest, groups: one, satOut } });
    };
    deal(['Dot', 'Anneka', 'Bashir'], ['Maureen']).isRefused('bad-proposal');
    expect(deal(['Dot', 'Anneka'], ['Maureen', 'Bashir']).facts).toHaveLength(2);
    expect(story.state.rounds[hello.id]?.satOut).toEqual({
      [idOf('Maureen')]: 'wave',
      [idOf('Bashir')]: 'wave',
    });
  });

  test('[MATCH-4] with one side missing the show goes on, and everybody present sits out for that reason', () => {
    const story = given([hello]).arrive(...guests);
    story.when(facilitator, 'next', { number: 0 }).gives(
      fact('stage-advanced', { number: 1, segment: hello.id, ringMs: 300_000 }),
      fact('groups-dealt', {
        segment: hello.id,
        groups: [],
        satOut: [
          { person: idOf('Maureen'), why: 'otherSideMissing' },
          { person: idOf('Dot'), why: 'otherSideMissing' },
        ],
        unmatched: [],
        quality: { ...noQuality(), satOut: 2 },
      }),
    );
  });

  test('[MATCH-5] Undo and Next find the groups again and do not deal again', () => {
    const story = room().next();
    const dealt = () => {
      const { groups, groupOf, satOut, unmatched } = story.state.rounds[hello.id] ?? {};
      return structuredClone({ groups, groupOf, satOut, unmatched });
    };
    const before = dealt();
    story.when(facilitator, 'undo', { number: 1 });
    expect(types(story.whenNext().facts)).toEqual(['stage-advanced']);
    expect(dealt()).toEqual(before);
  });

  test('[MATCH-5] whoever came between Undo and Next is placed in the groups that are there', () => {
    const story = room().next();
    story.when(facilitator, 'undo', { number: 1 });
    story.join(customer('Jess'));
    expect(types(story.whenNext().facts)).toEqual(['stage-advanced', 'round-mended']);
    expect(story.state.rounds[hello.id]?.unmatched).toEqual([]);
  });

  test('[MATCH-21] whoever came while a round was off the stage finds a group when Undo brings it back', () => {
    const story = room().next(2);
    story.join(customer('Jess'));
    story.next();
    story.join(customer('Alun'));
    const undone = story.when(facilitator, 'undo', { number: 3 });
    expect(types(undone.facts)).toEqual(['stage-undone', 'round-mended']);
    expect(story.groupOf(again, 'Alun')).toContain(idOf('Alun'));
    expect(story.state.rounds[again.id]?.unmatched).toEqual([]);
  });

  test('[MATCH-5] a round that had nobody to match is dealt when both sides are there', () => {
    const story = given([hello])
      .arrive(...guests)
      .next();
    story.when(facilitator, 'undo', { number: 1 });
    expect(types(story.arrive(...hosts).whenNext().facts)).toEqual(['stage-advanced', 'groups-dealt']);
  });

  test('[MATCH-6] a second round brings new faces', () => {
    const story = room().next(2);
    const first = story.groupOf(hello, 'Maureen').filter((id) => id !== idOf('Maureen'));
    for (const host of first) expect(story.groupOf(again, 'Maureen')).not.toContain(host);
    expect(story.state.rounds[again.id]?.quality.repeats).toEqual([]);
  });
});

test('[MATCH-5] a round without groups stays as it was when no groups are proposed', () => {
  const story = given([hello])
    .arrive(...guests)
    .next();
  story.when(facilitator, 'undo', { number: 1 });
  story.arrive(...hosts);
  expect(types(story.when(facilitator, 'next', { number: 2 }).facts)).toEqual(['stage-advanced']);
  expect(story.state.rounds[hello.id]?.unmatched).toHaveLength(6);
});

describe('coming late', () => {
  test('[MATCH-7] a colleague goes where colleagues are fewest, by the command that brings them', () => {
    const story = room().arrive(colleague('Fenella')).next();
    const sizes = () =>
      Object.values(story.state.rounds[hello.id]?.groups ?? {}).map(({ people }) => people.length);
    expect(sizes().sort()).toEqual([3, 4]);
    story.invite(colleague('Gurpreet'));
    const come = { person: idOf('Gurpreet'), attendance: 'late' } as const;
    const came = story.when(facilitator, 'mark-attendance', come);
    expect(types(came.facts)).toEqual(['attendance-marked', 'round-mended']);
    expect(sizes()).toEqual([4, 4]);
  });

  test('[MATCH-7] a customer first fills a group whose customer left, else goes to their own zone', () => {
    const seated = [customer('Maureen', { table: 1 }), customer('Dot', { table: 5 }), ...hosts];
    const story = given([hello], hall(8))
      .arrive(...seated)
      .next();
    story.invite(customer('Jess', { zone: 'B' }), customer('Alun'));
    story.join(customer('Jess'));
    expect(story.groupOf(hello, 'Jess')).toContain(idOf('Dot'));
    const left = story.groupOf(hello, 'Maureen').filter((id) => id !== idOf('Maureen'));
    story.when(facilitator, 'mark-attendance', { person: idOf('Maureen'), attendance: 'left' });
    story.join(customer('Alun'));
    expect(story.groupOf(hello, 'Alun')).toEqual([idOf('Alun'), ...left]);
  });

  test('[MATCH-8] who belongs with somebody goes to their group', () => {
    const story = room().next();
    story.invite(colleague('Moira', { inseparableFrom: ['Dot'] }));
    story.when(facilitator, 'mark-attendance', { person: idOf('Moira'), attendance: 'arrived' });
    expect(story.groupOf(hello, 'Moira')).toContain(idOf('Dot'));
  });

  test('[MATCH-8] also when only the other one said so', () => {
    const story = room();
    story.invite(colleague('Moira'), customer('Dot', { inseparableFrom: ['Moira'] }));
    story.next().when(facilitator, 'mark-attendance', { person: idOf('Moira'), attendance: 'late' });
    expect(story.groupOf(hello, 'Moira')).toContain(idOf('Dot'));
  });

  test('[MATCH-9] where there are no groups, the first of the other side meets who waits', () => {
    const story = given([hello])
      .arrive(...guests)
      .next();
    story.join(colleague('Anneka'));
    expect(story.groupOf(hello, 'Anneka').sort()).toEqual(['Maureen', 'Dot', 'Anneka'].map(idOf).sort());
    expect(story.state.rounds[hello.id]?.satOut).toEqual({});
  });
});
