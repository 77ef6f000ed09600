import { afterEach, describe, expect, test } from 'vitest';
import type { Batch, Body, Expected, FactLog, LoggedFact, LogStore } from '../../server/log/fact-log.ts';
import type { BodyId, FactId, PersonId } from '../../shared/contract/ids.ts';

export interface NoteFact extends LoggedFact {
  note: string;
}

const start: Expected = { version: 0, lastId: null };
const topOf = (facts: readonly LoggedFact[]): Expected => {
  const last = facts.at(-1);
  return last ? { version: last.version, lastId: last.id } : start;
};
const noted = (expected: Expected, ...notes: string[]): NoteFact[] =>
  notes.map((note, index) => {
    const version = expected.version + 1 + index;
    return { version, id: `${note}-${version}` as FactId, note };
  });
export const batchOf = (expected: Expected, ...notes: string[]): Batch<NoteFact> => ({
  facts: noted(expected, ...notes),
  bodies: [],
  drops: [],
});
export const bodyOf = (id: string, text: string): Body => ({
  id: id as BodyId,
  concerns: ['1'.repeat(32) as PersonId],
  kind: 'note',
  language: 'en',
  text,
});

/** Appends notes at the present top and gives the new one. */
export async function note(
  log: FactLog<NoteFact>,
  expected: Expected,
  ...notes: string[]
): Promise<Expected> {
  const batch = batchOf(expected, ...notes);
  expect(await log.append(expected, batch)).toEqual({ outcome: 'appended' });
  return topOf(batch.facts);
}
const notesOf = async (log: FactLog<NoteFact>, after = 0) =>
  (await log.read(after)).facts.map(({ note: text }) => text);

/** What every adapter of the port has to do. `open` makes an empty store. */
export function acceptFactLog(adapter: string, open: () => Promise<LogStore>): void {
  describe(adapter, () => {
    const stores: LogStore[] = [];
    afterEach(() => Promise.all(stores.splice(0).map((store) => store.close())));
    const fresh = async (name = 'notes') => {
      const store = await open();
      stores.push(store);
      return { store, log: await store.open<NoteFact>(name) };
    };

    test('[LOG-1] facts come back as they were, in order, from any version', async () => {
      const { log } = await fresh();
      const odd = ['"\\\n\u0000\u2028', '\ud800', 'Ünal 日本 🎉', '1e21', '{"a":[null]}', ''];
      const top = await note(log, await note(log, start, ...odd), 'later');
      expect(await notesOf(log)).toEqual([...odd, 'later']);
      expect(await notesOf(log, 6)).toEqual(['later']);
      expect(await notesOf(log, 7)).toEqual([]);
      const { facts } = await log.read(0);
      expect(facts.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(topOf(facts)).toEqual(top);
    });

    test('[LOG-1] data of every JSON shape survives', async () => {
      const { log } = await fresh();
      const data = { deep: [[{ a: null, b: true }]], small: -0.000001, large: 1e300, text: { '': '' } };
      const fact = { version: 1, id: 'f' as FactId, note: 'n', ...data };
      await log.append(start, { facts: [fact], bodies: [], drops: [] });
      expect((await log.read(0)).facts).toEqual([fact]);
    });

    test('[LOG-2] an append on another version or another last id is refused, however often', async () => {
      const { log } = await fresh();
      const top = await note(log, start, 'a', 'b');
      const wrong: Expected[] = [
        start,
        { version: 1, lastId: 'a-1' as FactId },
        { version: 2, lastId: 'other' as FactId },
        { version: 2, lastId: null },
        { version: 3, lastId: top.lastId },
      ];
      for (const expected of [...wrong, ...wrong]) {
        expect(await log.append(expected, batchOf(expected, 'x'))).toEqual({ outcome: 'moved' });
      }
      expect(await notesOf(log)).toEqual(['a', 'b']);
      await note(log, top, 'c');
    });

    test('[LOG-2] of two appends on the same top one is refused', async () => {
      const { log } = await fresh();
      const both = await Promise.all([
        log.append(start, batchOf(start, 'a')),
        log.append(start, batchOf(start, 'b')),
      ]);
      expect(both.map(({ outcome }) => outcome)).toEqual(['appended', 'moved']);
      expect(await notesOf(log)).toEqual(['a']);
    });

    test('[LOG-3] a batch with a gap is not written, and the log goes on', async () => {
      const { log } = await fresh();
      const [first, , third] = noted(start, 'a', 'b', 'c');
      const facts = [first, third].filter((fact) => fact !== undefined);
      await expect(log.append(start, { facts, bodies: [], drops: [] })).rejects.toThrow('version');
      expect(await notesOf(log)).toEqual([]);
      await note(log, start, 'a');
    });

    test('[LOG-4] bodies come with their facts, and not when they were dropped', async () => {
      const { log } = await fresh();
      const [kept, gone] = [bodyOf('kept', 'I stay, naïve 🎈'), bodyOf('gone', 'I go')];
      const first = { ...batchOf(start, 'a'), bodies: [kept, gone] };
      await log.append(start, first);
      expect((await log.read(0)).bodies).toEqual(expect.arrayContaining([kept, gone]));
      const top = topOf(first.facts);
      const second = { ...batchOf(top, 'b'), bodies: [bodyOf('late', 'later')], drops: [gone.id] };
      await log.append(top, second);
      expect((await log.read(0)).bodies.map(({ id }) => id).toSorted()).toEqual(['kept', 'late']);
      expect((await log.read(1)).bodies.map(({ id }) => id)).toEqual(['late']);
    });

    test('[LOG-4] a refused append keeps bodies and drops nothing', async () => {
      const { log } = await fresh();
      await log.append(start, { ...batchOf(start, 'a'), bodies: [bodyOf('kept', 'text')] });
      const refused = { ...batchOf(start, 'x'), bodies: [bodyOf('new', 'x')], drops: ['kept' as BodyId] };
      expect(await log.append(start, refused)).toEqual({ outcome: 'moved' });
      expect((await log.read(0)).bodies.map(({ id }) => id)).toEqual(['kept']);
    });

    test('[LOG-5] logs of one store do not touch each other, and keep their epochs', async () => {
      const { store, log } = await fresh('one');
      const other = await store.open<NoteFact>('other');
      await note(log, start, 'a');
      await note(other, start, 'b', 'c');
      expect(await notesOf(log)).toEqual(['a']);
      expect(await notesOf(await store.open<NoteFact>('other'))).toEqual(['b', 'c']);
      expect((await store.names()).toSorted()).toEqual(['one', 'other']);
      expect(await log.epoch()).toMatch(/^[0-9a-f]{32}$/);
      expect(await (await store.open('one')).epoch()).toBe(await log.epoch());
      expect(await other.epoch()).not.toBe(await log.epoch());
    });

    test('[LOG-5] appends of many logs at once are all answered', async () => {
      const { store } = await fresh();
      const names = Array.from({ length: 20 }, (_, index) => `log ${index}`);
      const logs = await Promise.all(names.map((name) => store.open<NoteFact>(name)));
      await Promise.all(logs.map(async (log) => note(log, await note(log, start, 'a'), 'b', 'c')));
      for (const log of logs) expect(await notesOf(log)).toEqual(['a', 'b', 'c']);
    });

    test('[LOG-6] ten thousand facts are read whole', async () => {
      const { log } = await fresh();
      let top = start;
      for (let round = 0; round < 40; round += 1) {
        top = await note(log, top, ...Array.from({ length: 250 }, (_, index) => `${round}.${index}`));
      }
      const { facts } = await log.read(0);
      expect(facts).toHaveLength(10_000);
      expect(facts.every((fact, index) => fact.version === index + 1)).toBe(true);
    });

    test('[LOG-7] what was appended does not change with the objects that were handed in', async () => {
      const { log } = await fresh();
      const batch = batchOf(start, 'a');
      const appending = log.append(start, batch);
      for (const fact of batch.facts) fact.note = 'changed';
      await appending;
      expect(await notesOf(log)).toEqual(['a']);
    });

    test('[LOG-8] with one writer, following brings nothing', async () => {
      const { log } = await fresh();
      const stop = log.follow(0, () => expect.unreachable());
      await note(log, start, 'a');
      stop();
    });
  });
}
