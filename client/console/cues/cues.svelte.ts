import type { ConsoleCards } from '../../../shared/contract/cards/cards.ts';
import type { Gathering } from '../../connection/gathering-port.ts';
import type { CueKey } from './clicker-keys.ts';
import type { Ask } from '../kit/ask.ts';
import { isAwaited, mayPress, noPresses, pressed, pressGapMs, refused, type Presses } from './press-guard.ts';

/** The three acts that change what the surfaces show, each asked once. */
export class Cues {
  #gathering: Gathering<ConsoleCards>;
  #ask: Ask;
  #presses: Presses = $state.raw(noPresses);
  #resting = $state(false);

  constructor(gathering: Gathering<ConsoleCards>, ask: Ask) {
    this.#gathering = gathering;
    this.#ask = ask;
  }

  get #number(): number {
    return this.#gathering.card('stage')?.number ?? 0;
  }

  /** A cue for this stage is on its way, or was pressed a moment ago. */
  get locked(): boolean {
    return this.#resting || isAwaited(this.#presses, this.#number);
  }

  get canNext(): boolean {
    return this.#gathering.card('next') !== undefined && !this.locked;
  }

  get canUndo(): boolean {
    return this.#gathering.card('run-of-show')?.canUndo === true && !this.locked;
  }

  get blank(): boolean {
    return this.#gathering.card('blank')?.blank ?? false;
  }

  give(cue: CueKey): void {
    if (cue === 'blank') void this.#ask('blank-wall', { blank: !this.blank });
    else if (cue === 'next' ? this.canNext : this.canUndo) void this.#cue(cue);
  }

  async #cue(cue: 'next' | 'undo'): Promise<void> {
    const number = this.#number;
    if (!mayPress(this.#presses, number, performance.now())) return;
    this.#presses = pressed(number, performance.now());
    this.#rest();
    if (!(await this.#ask(cue, { number }))) this.#presses = refused(this.#presses);
  }

  #rest(): void {
    this.#resting = true;
    setTimeout(() => (this.#resting = false), pressGapMs);
  }
}
