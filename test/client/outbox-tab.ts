import { MemoryStore, type KeptCommand } from '../../client/connection/outbox-store.ts';
import { Outbox, type Intention, type Refusal } from '../../client/connection/outbox.ts';
import type { Answer, CommandEnvelope } from '../../shared/contract/commands/command.ts';
import type { ClientId, GatheringId, PersonId } from '../../shared/contract/ids.ts';

export const gathering = 'a'.repeat(32) as GatheringId;
const dot = 'd'.repeat(32) as PersonId;
const prompt = 'a8';

export const answering = (option: string): Intention => ({
  type: 'answer-prompt',
  as: dot,
  basis: 'c1',
  data: { prompt, answer: { kind: 'choice', option } },
});
export const asking = (text: string): Intention => ({
  type: 'ask-question',
  as: dot,
  basis: 'c1',
  data: { text, anonymous: false },
});
export const meToo = (type: 'support-question' | 'withdraw-support'): Intention => ({
  type,
  as: dot,
  basis: 'c1',
  data: { question: 'e'.repeat(32) },
});

interface Sent {
  command: CommandEnvelope;
  answered: (answer: Answer | null) => void;
}

/** A tab with a phone's storage; the server's side of it is `sent`. */
export function tab(store = new MemoryStore(), client = 'b'.repeat(32) as ClientId) {
  const clock = { nowMs: 1_000 };
  const sent: Sent[] = [];
  const refusals: { command: KeptCommand; refusal: Refusal }[] = [];
  const timers: { atMs: number; act: () => void }[] = [];
  const outbox = new Outbox({
    gathering,
    client,
    store,
    nowMs: () => clock.nowMs,
    later: (ms, act) => timers.push({ atMs: clock.nowMs + ms, act }),
    send: (command, answered) => sent.push({ command, answered }),
    changed: () => undefined,
    notKept: () => undefined,
    refused: (command, refusal) => refusals.push({ command, refusal }),
  });
  const pass = (ms: number) => {
    clock.nowMs += ms;
    const due = timers.filter(({ atMs }) => atMs <= clock.nowMs);
    due.forEach((timer) => timers.splice(timers.indexOf(timer), 1));
    due.forEach(({ act }) => act());
  };
  const accept = (place: number) => {
    const of = sent[place];
    of?.answered({ id: of.command.id, ok: true, cursor: 'c2' });
  };
  const refuse = (place: number, no: Pick<Refusal, 'code' | 'afterMs'>) => {
    const of = sent[place];
    of?.answered({ id: of.command.id, ok: false, params: {}, ...no });
  };
  return { outbox, sent, refusals, pass, accept, refuse, store };
}

export const texts = (sent: readonly Sent[]) =>
  sent.map(({ command }) => (command.data as { text: string }).text);
