import type { Answer, CommandData, CommandType } from '../../shared/contract/commands/command.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { Phone } from './phone.svelte.ts';

/** An answer comes a moment before the card that it changes. */
const CARD_COMES_MS = 2_000;

interface Wish {
  type: CommandType;
  data: unknown;
}
/** Cards that say what a person may say on their own phone. */
type Key = 'group' | 'gone' | 'me' | 'sits-out' | `my-answer:${SegmentId}`;

let all = $state.raw<readonly (Wish & { name: string; card: unknown })[]>([]);
const nameOf = (phone: Phone, key: Key) => `${phone.as} ${key}`;

/** Asks, and believes it until the card that it changes says so, or says otherwise. */
export function say<T extends CommandType>(
  phone: Phone,
  key: Key,
  type: T,
  data: CommandData<T>,
): Promise<Answer> {
  const said = { name: nameOf(phone, key), card: phone.gathering.card(key), type, data };
  all = [...all, said];
  const forget = () => (all = all.filter((other) => other !== said));
  const asked = phone.gathering.ask(type, data);
  void asked.then(({ ok }) => setTimeout(forget, ok ? CARD_COMES_MS : 0));
  return asked;
}

/** The last of these that is not in the card yet, also of before a reload. */
export function lastSaid(phone: Phone, key: Key, types: readonly CommandType[]): Wish | undefined {
  const said = all.findLast(({ name }) => name === nameOf(phone, key));
  if (said && said.card === phone.gathering.card(key)) return said;
  return phone.gathering.waiting.findLast(({ type }) => types.includes(type));
}
