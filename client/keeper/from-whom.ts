import { keeperWords as words } from '../words/keeper.ts';
import type { Item } from './item.ts';
import type { Keeping } from './keeping.svelte.ts';

/** The name where the page may know it, else the side. */
export function fromWhom({ name, role }: Pick<Item, 'name' | 'role'>, keeping: Keeping): string {
  if (role === null) return name ?? words.noSide;
  const side = keeping.roleWord(role);
  return name === null ? words.from(side) : `${name}, ${side}`;
}
