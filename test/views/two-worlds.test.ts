import { expect, test } from 'vitest';
import type { Audience } from '../../shared/contract/roles.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import { touchedAudienceCards } from '../../shared/gathering/views/expand-touch.ts';
import { viewOf } from '../../shared/gathering/views/view-of.ts';
import { audiencesOf } from '../support/views-audiences.ts';
import { crew, Hall, personId } from '../support/views-hall.ts';
import { createStory, cue, goTo, importRows, joinAs } from '../support/views-story.ts';

const guests = Array.from({ length: 24 }, (_, index) => `c${index + 1}`);
const colleagues = Array.from({ length: 12 }, (_, index) => `w${index + 1}`);

/** All that somebody in the hall could notice: what they see after each act, and what each act touches. */
interface Noticed {
  views: string[];
  touched: string[];
}

class World {
  readonly hall = new Hall();
  readonly noticed: Noticed = { views: [], touched: [] };
  readonly #guests: string[];

  constructor(labels: string[]) {
    this.#guests = labels;
  }

  /** Something that happens in both worlds. */
  act(what: (hall: Hall) => { facts: Fact[] }): void {
    this.#notice(what(this.hall).facts);
    this.noticed.views.push(
      JSON.stringify(this.#inTheHall().map((one) => viewOf(this.hall.state, one, this.hall.text))),
    );
  }

  /** So many guests come, where there are guests at all. */
  guestsCome(count: number): void {
    for (const label of this.#guests.splice(0, count))
      this.#notice(joinAs(this.hall, label, ['wallFirstName']).facts);
  }

  invite(labels: string[]): void {
    const rows = labels.filter((label) => this.#guests.includes(label));
    if (rows.length > 0) this.#notice(importRows(this.hall, rows, 'guests').facts);
  }

  #notice(facts: Fact[]): void {
    const inTheHall = this.#inTheHall();
    for (const fact of facts) {
      for (const { audience, key } of touchedAudienceCards(this.hall.state, fact, this.hall.text)) {
        if (inTheHall.includes(audience)) this.noticed.touched.push(`${audience} ${key}`);
      }
    }
  }

  /** Walls, the colleagues' side, and each colleague's phone. */
  #inTheHall(): Audience[] {
    const phones = colleagues.map((label): Audience => `person:${personId(label)}`);
    return audiencesOf(this.hall.state).filter(
      (audience) => audience.startsWith('wall:') || audience === 'colleagues' || phones.includes(audience),
    );
  }
}

function playUntilTheRound(world: World): World {
  world.act((hall) => createStory(hall));
  world.act((hall) => importRows(hall, colleagues, 'colleagues'));
  world.invite(guests);
  for (const label of colleagues.slice(0, 6)) {
    world.act((hall) => joinAs(hall, label));
    world.guestsCome(2);
  }
  world.act((hall) => cue(hall, 'next'));
  world.guestsCome(6);
  for (const label of colleagues.slice(6)) world.act((hall) => joinAs(hall, label));
  world.act((hall) => cue(hall, 'next'));
  world.guestsCome(6);
  world.act((hall) =>
    hall.ask(crew, { type: 'move-ring', data: { number: hall.state.stage.number, byMs: 60_000 } }, 'ring'),
  );
  world.act((hall) => cue(hall, 'undo'));
  world.act((hall) => cue(hall, 'next'));
  return world;
}

const empty = playUntilTheRound(new World([]));
const full = playUntilTheRound(new World([...guests]));

test('[LEAK-1] with 0 and with 24 guests, colleagues and walls see the same bytes until a round begins', () => {
  expect(Object.keys(empty.hall.state.people)).toHaveLength(12);
  expect(Object.keys(full.hall.state.people)).toHaveLength(36);
  expect(full.noticed.views).toEqual(empty.noticed.views);
});

test('[LEAK-2] guests who join touch no card of colleagues or walls, so that nothing is even sent', () => {
  expect(full.noticed.touched).toEqual(empty.noticed.touched);
  expect(empty.noticed.touched.length).toBeGreaterThan(20);
});

test('[LEAK-1] the two worlds part when the round begins, and not before', () => {
  for (const world of [empty, full]) world.act((hall) => (goTo(hall, 's3'), { facts: [] }));
  expect(full.noticed.views.at(-1)).not.toEqual(empty.noticed.views.at(-1));
});
