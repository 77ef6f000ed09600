import type { Page } from 'playwright';
import { see } from '../browser/surfaces.ts';
import { amina, type Hall } from './connection-hall.ts';
import { maureen, other, personOf, phoneInRound } from './match-cards.ts';

export const patient = { timeout: 60_000 };
const others = [
  other(maureen, 'Maureen'),
  other(amina, 'أمينة', { role: 'colleague' }),
  other(personOf(3), 'Sam', { role: 'colleague' }),
];
export const inGroup = (more: object = {}) =>
  phoneInRound('colleague', { job: 'ask', group: { others, ...more } });
export const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const mend = (page: Page) => tap(page, 'Something is not right');
export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
export const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
export const asked = (hall: Hall) => see.poll(() => hall.commands.map(({ type, data }) => [type, data]));
