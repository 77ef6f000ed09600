import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { memoryBox } from '../../client/connection/box.ts';
import { openGathering } from '../../client/connection/gathering.svelte.ts';
import { MemoryStore } from '../../client/connection/outbox-store.ts';
import type { Surroundings } from '../../client/connection/surroundings.ts';
import type { SideCards, PersonCards } from '../../shared/contract/cards/cards.ts';
import type { Answer, CommandEnvelope } from '../../shared/contract/commands/command.ts';
import type { GatheringId, PersonId } from '../../shared/contract/ids.ts';
import type { DownMessages, Handshake, UpMessages, WelcomeMessage } from '../../shared/contract/messages.ts';

export const gathering = 'a'.repeat(32) as GatheringId;
export const dot = 'd'.repeat(32) as PersonId;
export const amina = 'e'.repeat(32) as PersonId;

/** A server that speaks the contract and decides nothing: what a test says is what a phone gets. */
export async function openHall(port = 0) {
  const http = createServer();
  const io = new Server<UpMessages, DownMessages>(http, { transports: ['websocket', 'polling'] });
  const handshakes: Handshake[] = [];
  const commands: CommandEnvelope[] = [];
  const resyncs: Record<string, string>[] = [];
  const taps: { kind: string; taps: number }[] = [];
  const rules = {
    refuse: null as string | null,
    welcome: hello(),
    answer: ({ id }: CommandEnvelope): Answer | null => ({ id, ok: true, cursor: 'c9' }),
  };
  io.use((socket, next) => {
    handshakes.push(socket.handshake.auth as Handshake);
    next(rules.refuse === null ? undefined : new Error(rules.refuse));
  });
  io.on('connection', (socket) => {
    socket.emit('welcome', rules.welcome);
    socket.on('command', (command, ack) => {
      commands.push(command);
      const answer = rules.answer(command);
      if (answer) ack(answer);
    });
    socket.on('resync', (cursors, ack) => {
      resyncs.push(cursors);
      ack(rules.welcome);
    });
    socket.on('react', ({ kind, taps: count }) => taps.push({ kind, taps: count }));
  });
  await new Promise<void>((listening) => http.listen(port, '127.0.0.1', listening));
  const at = http.address() as AddressInfo;
  return { io, rules, handshakes, commands, resyncs, taps, port: at.port, close: () => io.close() };
}
export type Hall = Awaited<ReturnType<typeof openHall>>;

/** Dot, a customer, in the holding; cursors are one letter for the audience and a number. */
export function hello(put: Record<string, unknown> = {}): WelcomeMessage {
  const me = { person: dot, role: 'customer', firstName: 'Dot', consent: [] };
  return {
    epoch: 'epoch-1',
    nowMs: 1_000_000,
    address: 'http://192.168.1.20:3000',
    people: [{ person: dot, role: 'customer', rejoinCode: 'KMRTVWXY', openedElsewhereAtMs: null }],
    audiences: [
      {
        audience: 'customers',
        cursor: 's1',
        kind: 'whole',
        put: { stage: stage('holding', 0), ...put },
        drop: [],
      },
      { audience: `person:${dot}`, cursor: 'p1', kind: 'whole', put: { me }, drop: [] },
    ],
  };
}

export const stage = (kind: string, number: number) => ({ kind, number, segment: null, title: {}, text: {} });

export const cards = (prev: string, cursor: string, put: Record<string, unknown>, drop: string[] = []) =>
  ({ audience: 'customers', prev, cursor, nowMs: 1_000_000, put, drop }) as const;

/** A browser around a phone: its storage outlives the page when a test opens the next page with it. */
export function browser(port: number) {
  const wakes = new Set<() => void>();
  const leaves = new Set<() => void>();
  const store = new MemoryStore();
  const box = memoryBox();
  const shared = memoryBox();
  const reloads: string[] = [];
  const at = { typing: false };
  const around: Surroundings = {
    address: `http://127.0.0.1:${port}`,
    wallClockMs: () => Date.now(),
    monotonicMs: () => performance.now(),
    chance: () => 0,
    ofTab: box,
    ofAllTabs: shared,
    openStore: () => store,
    onWake: (listener) => heard(wakes, listener),
    onLeave: (listener) => heard(leaves, listener),
    typing: () => at.typing,
    reload: () => reloads.push('reload'),
  };
  const open = () => openGathering<SideCards & PersonCards>({ surface: 'phone', gathering }, around);
  const tell = (listeners: Set<() => void>) => listeners.forEach((listener) => listener());
  return { open, around, reloads, at, store, wake: () => tell(wakes), leave: () => tell(leaves) };
}

function heard(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
