import { expect, test } from 'vitest';
import { hallOfThree } from '../support/hall-of-three.ts';

test('[REACT-5] the console alone is told how the room feels, and hears when it changes', async () => {
  const { app, adas, ada, facilitator, wall, gathering } = await hallOfThree();
  const shows = (word: string) => () =>
    JSON.stringify(facilitator.card('console', 'energy')) === JSON.stringify({ word });
  app.clock.pass(5_000);
  await facilitator.until(shows('settling'));
  adas.socket.emit('react', { as: ada.person, kind: 'clap', taps: 2 });
  await adas.resync({});
  app.clock.pass(1_000);
  const kept = () => gathering.live.query(({ reactions }) => reactions['holding']);
  await expect.poll(kept).toEqual({ clap: 2 });
  app.clock.pass(5_000);
  await facilitator.until(shows('warm'));
  app.clock.pass(60_000);
  await facilitator.until(shows('settling'));
  for (const client of [wall, adas])
    expect([...client.views.values()].some((cards) => cards.has('energy'))).toBe(false);
});
