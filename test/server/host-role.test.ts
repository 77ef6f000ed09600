import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { HostZone } from '../../shared/contract/roles.ts';
import { hallOfThree } from '../support/hall-of-three.ts';

async function hallWithHosts() {
  const hall = await hallOfThree();
  const { app, gathering, open } = hall;
  const keyOf = (zone: HostZone) => app.installation.crewKey(gathering.id, 'host', zone);
  const host = (zone: HostZone, key = keyOf(zone)) => open({ surface: 'host', zone, key });
  return { ...hall, keyOf, host };
}

const vera = 'e'.repeat(32) as PersonId;
const invited = (person: PersonId, zone: string) => ({
  ...{ person, rosterKey: person, role: 'customer' as const, team: null, customerSegment: null },
  ...{ language: 'en', speaks: [], zone, table: null, side: null, manager: null },
  ...{ inseparableFrom: [], knows: [], story: '', needs: ['step-free'] },
  details: { firstName: 'Vera', lastName: '', displayName: 'Vera', jobTitle: '', grade: '', companions: [] },
});

describe('a host', () => {
  test('[HOST-1] comes in by the key of their zone, and by no other', async () => {
    const { host, keyOf, open, gathering } = await hallWithHosts();
    const here = host('A');
    await here.welcomed();
    expect(here.card('host:A', 'zone')).toEqual({ zone: 'A' });
    const refused = [
      host('B', keyOf('A')),
      host('all', keyOf('A')),
      host('A', gathering.consoleKey),
      host('A', gathering.wallKey),
      open({ surface: 'console', key: keyOf('all') }),
    ];
    for (const one of refused) await one.until(({ refusal }) => refusal !== null);
    expect(new Set(refused.map(({ refusal }) => refusal))).toEqual(new Set(['wrong-key']));
    const nowhere = open({ surface: 'host', key: keyOf('A') });
    await nowhere.until(({ refusal }) => refusal !== null);
    expect(nowhere.refusal).toBe('malformed');
  });

  test('[HOST-2] gets the list of one zone, and marks who has come', async () => {
    const { app, host, gathering, facilitator } = await hallWithHosts();
    const [mine, other] = [host('A'), host('B')];
    await Promise.all([mine, other].map((one) => one.welcomed()));
    await gathering.live.askAsServer({ type: 'import-roster', data: { people: [invited(vera, 'A')] } });
    const key = `zone-person:${vera}`;
    app.clock.pass(500);
    await mine.until((one) => one.card('host:A', key) !== undefined);
    expect(mine.card('host:A', key)).toMatchObject({
      name: 'Vera',
      needs: ['step-free'],
      attendance: 'expected',
    });
    expect((await mine.ask('mark-attendance', { person: vera, attendance: 'arrived' })).ok).toBe(true);
    app.clock.pass(500);
    await facilitator.until((one) => {
      const card = one.card('console', `roster:${vera}`) as { attendance: string } | undefined;
      return card?.attendance === 'arrived';
    });
    expect(other.card('host:B', key)).toBeUndefined();
    expect(JSON.stringify([...facilitator.messages, ...other.messages])).not.toContain('step-free');
  });

  test('[HOST-3] asks for nothing but what hosts may, and speaks as nobody', async () => {
    const { host, ada } = await hallWithHosts();
    const one = host('all');
    await one.welcomed();
    expect(await one.ask('next', { number: 0 })).toMatchObject({ ok: false, code: 'not-allowed' });
    const spoof = await one.ask('mark-attendance', { person: vera, attendance: 'left' }, { as: ada.person });
    expect(spoof).toMatchObject({ ok: false, code: 'not-you' });
  });

  test('[HOST-4] is not counted among consoles or phones', async () => {
    const { app, host, facilitator } = await hallWithHosts();
    await host('A').welcomed();
    app.clock.pass(1_000);
    await facilitator.until((client) => client.of('presence').length > 0);
    expect(facilitator.of('presence').at(-1)).toMatchObject({
      consoles: 1,
      walls: 1,
      customers: 1,
      colleagues: 1,
    });
  });

  test('[HOST-5] whose key is replaced is sent away at once; the other zones stay', async () => {
    const { app, gathering, host, keyOf, facilitator } = await hallWithHosts();
    const old = keyOf('A');
    const [mine, other] = [host('A'), host('B')];
    await Promise.all([mine, other].map((one) => one.welcomed()));
    const replace = (query: string) =>
      fetch(`${app.url}/api/gatherings/${gathering.id}/keys/${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${app.installation.firstOwnerKey ?? ''}` },
      });
    for (const wrong of [
      'host',
      'host?zone=Q',
      `host?wall=${gathering.wall}`,
      'facilitator?zone=A',
      'wall?zone=A',
    ])
      expect((await replace(wrong)).status).toBe(400);
    expect((await replace('host?zone=A')).status).toBe(200);
    await mine.until(({ socket }) => !socket.connected);
    expect([other, facilitator].map(({ socket }) => socket.connected)).toEqual([true, true]);
    const back = host('A', old);
    await back.until(({ refusal }) => refusal !== null);
    expect(back.refusal).toBe('wrong-key');
    await host('A').welcomed();
  });
});
