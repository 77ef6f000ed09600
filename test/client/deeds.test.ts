import { expect, test } from 'vitest';
import { Deeds, type Deed } from '../../client/reviewing/deeds.svelte.ts';

test('[KEEPER-23] what could not be undone stands where it stood, also when others were undone or done meanwhile', async () => {
  const deeds = new Deeds();
  const answers = new Map<string, (ok: boolean) => void>();
  const deed = (says: string): Deed => ({
    says,
    items: [{ key: says, was: 'waiting' }],
    act: () => Promise.resolve(true),
    undo: () => new Promise((resolve) => answers.set(says, resolve)),
  });
  for (const says of ['one', 'two', 'three']) await deeds.do(deed(says));
  const undoing = [deeds.undo(), deeds.undo()];
  await deeds.do(deed('four'));
  answers.get('three')?.(false);
  await undoing[0];
  answers.get('two')?.(false);
  await undoing[1];
  const order: string[] = [];
  for (let last = deeds.last; last !== undefined; last = deeds.last) {
    order.unshift(last.says);
    const undone = deeds.undo();
    answers.get(last.says)?.(true);
    await undone;
  }
  expect(order).toEqual(['one', 'two', 'three', 'four']);
});
