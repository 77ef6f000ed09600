import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { joinWays } from '../../client/wall/join-ways.ts';
import TopEdge from '../../client/wall/TopEdge.svelte';
import Wall from '../../client/wall/Wall.svelte';
import { spokenAddress, wallAddress } from '../../client/wall/wall-address.ts';
import { event } from './wall-fixtures.ts';

const gathering = '1'.repeat(32);
const wall = '2'.repeat(32);

describe('[WALL-13] a wall that is not connected, or whose link is wrong, never shows an error to the room', () => {
  test('it is calm, says our name, and a hint for the person who sets it up', () => {
    const { body } = render(Wall, { props: { gathering: null } });
    expect(body).toContain('Closer');
    expect(body).toContain('This wall is not connected yet.');
    expect(body).toContain('calm');
  });
  test('only a link that names a gathering and a wall opens one', () => {
    expect(wallAddress(`/wall/${gathering}`, `?wall=${wall}`)).toEqual({ gathering, wall });
    for (const [path, query] of [
      [`/wall/${gathering}`, ''],
      [`/wall/${gathering}`, '?wall=2'],
      ['/wall/other', `?wall=${wall}`],
      [`/console/${gathering}`, `?wall=${wall}`],
    ] as const) {
      expect(wallAddress(path, query)).toBeNull();
    }
  });
});

describe('[WALL-14] codes stand on the wall with the event’s own words, and a code that is kept back is not mentioned', () => {
  test('both, labelled', () => {
    const ways = joinWays({ customer: 'HKWTD', colleague: 'PRDMX' }, event);
    const { body } = render(TopEdge, { props: { ways, ring: undefined, nowMs: () => 0 } });
    for (const shown of ['visitors', 'HKWTD', 'associates', 'PRDMX']) expect(body).toContain(shown);
  });
  test('one kept back, or none known yet', () => {
    const ways = joinWays({ customer: '', colleague: 'PRDMX' }, event);
    expect(ways.map((way) => way.label)).toEqual(['associates']);
    expect(joinWays(undefined, event)).toEqual([]);
  });
  test.each([
    ['http://192.168.1.20:3000', '192.168.1.20:3000'],
    ['https://closer.example/', 'closer.example'],
  ])('%s is said as %s', (url, spoken) => {
    expect(spokenAddress(url)).toBe(spoken);
  });
});
