import { expect, test } from 'vitest';
import type { PersonId } from '../../shared/contract/ids.ts';
import { touchedAudienceCards } from '../../shared/gathering/views/expand-touch.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { audiencesOf } from '../support/views-audiences.ts';
import { crew, Hall, personId } from '../support/views-hall.ts';
import { hallAt } from '../support/views-room.ts';
import { wholePlay } from '../support/views-whole-play.ts';

/** Every card of the whole play, with its audience. */
function allCards(): { audience: string; key: string; json: string }[] {
  const hall = new Hall();
  return wholePlay.flatMap((step) => {
    step(hall);
    return audiencesOf(hall.state).flatMap((audience) =>
      Object.entries(viewOf(hall.state, audience, hall.text)).map(([key, card]) => {
        return { audience, key, json: JSON.stringify(card) };
      }),
    );
  });
}

test('[SECRET-6] needs reach the hosts of the zone where their person is, and nobody else', () => {
  const told = allCards().filter(({ json }) => json.includes('need-'));
  expect(new Set(told.map(({ audience }) => audience))).toEqual(new Set(['host:A', 'host:B', 'host:all']));
  expect(told.every(({ key }) => key.startsWith('zone-person:'))).toBe(true);
});

test('[SECRET-7] who is never to meet again changes no card of anybody', () => {
  const hall = hallAt('s3');
  const look = () => audiencesOf(hall.state).map((one) => viewOf(hall.state, one, hall.text));
  const before = look();
  const pairs: [PersonId, PersonId][] = [[personId('c1'), personId('w1')]];
  const { facts } = hall.write(crew, [{ type: 'people-parted', data: { pairs, apart: true } }]);
  expect(look()).toEqual(before);
  const touched = facts.flatMap((fact) => touchedAudienceCards(hall.state, fact, hall.text));
  const others = touched.filter(({ audience }) => audience !== 'console' && !audience.startsWith('host:'));
  expect(others).toEqual([]);
});

test('[SECRET-8] lines of the tray, which tell who asked, are on the console alone', () => {
  const lines = allCards().filter(({ key }) => key.startsWith('repair:'));
  expect(new Set(lines.map(({ audience }) => audience))).toEqual(new Set(['console']));
});
