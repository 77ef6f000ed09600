import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { MoveCheck } from '../../shared/contract/cards/match.ts';
import { until } from './opened-hall.ts';
import { group, groupId, idOf, longName, person } from './room-fixtures.ts';
import type { ShownPage } from './shown-pages.ts';

export const asks = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** What a page asked for, in order. */
export const sent = ({ hall }: ShownPage) => hall.commands.map(({ type, data }) => ({ type, data }));
export const lastSent = (shown: ShownPage, type: string, data: unknown) =>
  until(() => expect(sent(shown).at(-1)).toEqual({ type, data }));

const { job: _, ...named } = person(10, 'customer', 'Rosa');
export const rosa = named;
/** Three tables; Rosa sits at the first. */
export const threeGroups = [group(1), group(2), group(3)];
threeGroups[0]?.people.splice(0, 1, { ...rosa, job: null });

export const fine: MoveCheck = { broken: [], repeats: [], movers: 0, refused: false };
export const breaks: MoveCheck = {
  ...{ movers: 1, refused: false, repeats: [{ person: idOf(21), name: longName }] },
  broken: [{ rule: 'acquainted', people: [rosa, { person: idOf(21), name: 'نور' }] }],
};
export const move = (anyway: boolean) => ({ person: idOf(10), group: groupId(2), anyway });

/** What the server would say of moves, by group; and what it was asked. */
export async function answerMoves(page: Page, answers: Record<string, MoveCheck>) {
  const asked: unknown[] = [];
  await page.route('**/moves', async (route) => {
    const body = route.request().postDataJSON() as { group: string };
    asked.push(body);
    await route.fulfill({ json: answers[body.group] ?? fine });
  });
  return asked;
}
