import type { Chance } from '../../clock.ts';
import type { Appended, Body } from '../fact-log.ts';
import { FactsFile, type WrittenBatch } from './facts-file.ts';
import { KeysFile } from './keys-file.ts';
import type { Files } from './open-files.ts';
import { openBody, sealBody } from './seal-body.ts';
import { failureOf } from './sqlite-failure.ts';
import type { AppendAsk } from './worker-messages.ts';

/** Both files together, inside the worker: what is written when, and what a failure means. */
export class StoredLogs {
  readonly #facts: FactsFile;
  readonly #keys: KeysFile;
  readonly #chance: Chance;
  /** Keys of dropped bodies that could not be deleted yet. */
  #undropped: string[] = [];
  /** Dropped texts may still lie in a write-ahead log. */
  needsPurge = false;
  /** Why nothing may be written any more. */
  broken: string | null = null;

  constructor(files: Files, chance: Chance) {
    this.#facts = new FactsFile(files.facts);
    this.#keys = new KeysFile(files.keys);
    this.#chance = chance;
    this.#sweep();
  }

  open(name: string): { log: number; epoch: string } {
    return this.#facts.open(name, this.#chance.hex(16));
  }

  /** Commits everything that waits together. Keys come first: a text without its key would be lost. */
  append(asks: readonly AppendAsk[]): Appended[] {
    if (this.broken !== null) return asks.map(() => unknown(this.broken ?? ''));
    try {
      return this.#write(asks);
    } catch (error) {
      const { kind, reason } = failureOf(error);
      if (kind === 'broken') this.broken = reason;
      // One bad batch does not take the others with it.
      if (kind === 'fault' && asks.length > 1) return asks.flatMap((ask) => this.append([ask]));
      return asks.map(() => unknown(reason));
    }
  }

  /** Deletes the keys of dropped texts; to be called when the drop was answered. */
  forget(bodies: readonly string[]): void {
    if (bodies.length === 0) return;
    this.#undropped.push(...bodies);
    this.needsPurge = true;
    this.#orBreak(() => this.#dropKeys());
  }

  /** Leaves no byte of what was dropped in any file; some milliseconds. */
  purge(): void {
    this.#orBreak(() => {
      this.#dropKeys();
      this.#keys.purge();
      this.#facts.purge();
      this.needsPurge = false;
    });
  }

  names(): string[] {
    return this.#facts.names();
  }

  read(log: number, after: number): { facts: string; bodies: Body[] } {
    this.#refuseBroken();
    return { facts: this.#facts.facts(log, after), bodies: this.#bodies(log, after) };
  }

  close(): null {
    if (this.broken === null) this.purge();
    this.#keys.close();
    this.#facts.close();
    return null;
  }

  /** Without its key a body is gone. */
  #bodies(log: number, after: number): Body[] {
    const sealed = this.#facts.bodies(log, after);
    if (sealed.length === 0) return [];
    const keys = this.#keys.all();
    return sealed.flatMap((body) => {
      const key = keys.get(body.id);
      return key ? [openBody(body.id, body, key)] : [];
    });
  }

  #refuseBroken(): void {
    if (this.broken !== null) throw new Error(this.broken);
  }

  #write(asks: readonly AppendAsk[]): Appended[] {
    const due = asks.map((ask) => (this.#facts.isTop(ask.log, ask.expected) ? this.#seal(ask) : null));
    const batches = due.filter((sealed) => sealed !== null);
    this.#keys.add(batches.flatMap(({ keys }) => keys));
    const written = batches.length === 0 ? [] : this.#facts.write(batches.map(({ batch }) => batch));
    return due.map((sealed) => {
      const there = sealed !== null && written[batches.indexOf(sealed)] === true;
      return { outcome: there ? 'appended' : 'moved' };
    });
  }

  #seal(ask: AppendAsk) {
    const sealed = ask.bodies.map((body) => ({ id: body.id, ...sealBody(this.#chance, body) }));
    const batch: WrittenBatch = { ...ask, bodies: sealed };
    return { batch, keys: sealed.map(({ id, key }) => ({ body: id, key })) };
  }

  #dropKeys(): void {
    this.#keys.drop(this.#undropped);
    this.#undropped = [];
  }

  /** A process that died between two files left keys without bodies, and bytes in write-ahead logs. */
  #sweep(): void {
    const bodies = this.#facts.bodyIds();
    this.#keys.drop([...this.#keys.all().keys()].filter((body) => !bodies.has(body)));
    this.#keys.purge();
    this.#facts.purge();
  }

  #orBreak(act: () => void): void {
    try {
      act();
    } catch (error) {
      const { kind, reason } = failureOf(error);
      if (kind === 'broken') this.broken = reason;
    }
  }
}

const unknown = (reason: string): Appended => ({ outcome: 'unknown', reason });
