import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { PromptAnswer } from '../../shared/gathering/state.ts';
import { chose } from '../support/gathering-fixtures.ts';
import { hallOfThree, playTo } from '../support/hall-of-three.ts';
import { newId, type PhoneClient } from '../support/phone-client.ts';

const prompt = 'a2' as SegmentId;

/** What somebody does with the two tabs of one phone. */
type Deed =
  | { kind: 'answers'; tab: 0 | 1; option: string }
  /** The last command once more, from this tab, as after a lost acknowledgement. */
  | { kind: 'repeats'; tab: 0 | 1 }
  | { kind: 'reconnects'; tab: 0 | 1 };

const tab = fc.constantFrom(0 as const, 1 as const);
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('answers' as const), tab, option: fc.constantFrom('o1', 'o2') }),
    fc.record({ kind: fc.constant('repeats' as const), tab }),
    fc.record({ kind: fc.constant('reconnects' as const), tab }),
  ),
  { minLength: 4, maxLength: 10 },
);

/** A phone with two tabs over real sockets. */
class TwoTabs {
  readonly #open: () => PhoneClient;
  readonly #tabs: [PhoneClient, PhoneClient];
  readonly #as: { as: never };
  #last: { id: string; option: string } | null = null;

  constructor(open: () => PhoneClient, person: string) {
    this.#open = open;
    this.#tabs = [open(), open()];
    this.#as = { as: person as never };
  }

  async does(deed: Deed): Promise<void> {
    if (deed.kind === 'reconnects') {
      this.#tabs[deed.tab].close();
      this.#tabs[deed.tab] = this.#open();
      return;
    }
    if (deed.kind === 'answers') this.#last = { id: newId(), option: deed.option };
    if (this.#last === null) return;
    const { id, option } = this.#last;
    const client = this.#tabs[deed.tab];
    await client.welcomed();
    const answer = await client.ask('answer-prompt', { prompt, answer: chose(option) }, { ...this.#as, id });
    expect(answer).toMatchObject({ ok: true, id });
  }

  get last(): string | null {
    return this.#last?.option ?? null;
  }
}

test('[PROMPT-36] over real sockets a person has one answer, the last, whatever is repeated, from which tab, over which connection', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, deeds, async (adasDeeds, bensDeeds) => {
      const { app, gathering, open, ada, ben, facilitator } = await hallOfThree();
      await playTo(facilitator, 2);
      const tabsOf = ({ browser, person }: typeof ada) =>
        new TwoTabs(() => open({ cookie: browser.cookie }), person);
      const people = [tabsOf(ada), tabsOf(ben)] as const;
      for (let at = 0; at < Math.max(adasDeeds.length, bensDeeds.length); at += 1)
        await Promise.all(
          [adasDeeds[at], bensDeeds[at]].map(async (deed, who) => {
            if (deed !== undefined) await people[who === 0 ? 0 : 1].does(deed);
          }),
        );
      const given = people.map(({ last }) => last).filter((option) => option !== null);
      const run = await gathering.live.query((state) => structuredClone(state.prompts[prompt]));
      const options = Object.values<ReadOnly<PromptAnswer>>(run?.answers ?? {}).map(({ value }) =>
        value.kind === 'choice' ? value.options : [],
      );
      expect(options.flat().sort()).toEqual(given.sort());
      await app.close();
    }),
    { numRuns: 6 },
  );
}, 60_000);
