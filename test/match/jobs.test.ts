import { describe, expect, test } from 'vitest';
import type { Job } from '../../shared/contract/cards/match.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { Match } from '../../shared/match/match.ts';
import { planRounds } from '../../shared/match/plan-rounds.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import { colleagues, customers, idsOf, inputOf, planOf } from '../support/match-room.ts';

const jobsOf = ({ groups }: Match, id: PersonId): Job[] => groups.flatMap(({ jobs }) => jobs[id] ?? []);

describe('jobs', () => {
  test('[MATCH-36] five colleagues ask, keep the words, keep the time, and watch; customers have no job', () => {
    const [group] = proposeMatch(inputOf([...customers(1), ...colleagues(5)])).groups;
    expect(Object.values(group?.jobs ?? {}).sort()).toEqual([
      'ask',
      'keepTheTime',
      'keepTheWords',
      'watch',
      'watch',
    ]);
    expect(Object.keys(group?.jobs ?? {}).sort()).toEqual(idsOf(colleagues(5), 'colleague').sort());
  });

  test('[MATCH-36] somebody who is alone with a customer asks', () => {
    const { groups } = proposeMatch(inputOf([...customers(2), ...colleagues(2)]));
    expect(groups.flatMap(({ jobs }) => Object.values(jobs))).toEqual(['ask', 'ask']);
  });

  test('[MATCH-36] jobs go round: a group that goes on for three rounds is asked by three people', () => {
    const people = [...customers(3), ...colleagues(9)];
    const matches = planRounds(planOf(inputOf(people, { settings: { moveRule: 'nobody' } }), 3));
    for (const id of idsOf(people, 'colleague')) {
      const asked = matches.flatMap((match) => jobsOf(match, id)).filter((job) => job === 'ask');
      expect(asked).toHaveLength(1);
    }
  });

  test('[MATCH-36] jobs go round: in each group somebody asks who asked least so far', () => {
    const people = [...customers(3), ...colleagues(9)];
    const matches = planRounds(planOf(inputOf(people), 3));
    matches.forEach((match, round) => {
      for (const { people: members, jobs } of match.groups) {
        const hosts = members.filter((id) => jobs[id] !== undefined);
        const asked = (id: PersonId): number =>
          matches
            .slice(0, round)
            .flatMap((each) => jobsOf(each, id))
            .filter((job) => job === 'ask').length;
        const asking = hosts.filter((id) => jobs[id] === 'ask');
        expect(asking.map(asked)).toEqual([Math.min(...hosts.map(asked))]);
      }
    });
  });
});
