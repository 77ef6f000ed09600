import type { ConsoleCards } from '../../../shared/contract/cards/cards.ts';
import type { Gathering } from '../../connection/gathering-port.ts';
import type { CueKey } from './clicker-keys.ts';
import type { Ask } from '../kit/ask.ts';
import {
  isAwaited,
  mayPress,
  noPresses,
  pressed,
  pressGapMs,
  refused,
  type Presses,
  type StageCue,
} from './press-guard.ts';

/** The three acts that change what the surfaces show, each asked once. */
export class Cues {
  #gathering: Gathering<ConsoleCards>;
  #ask: Ask;
  #presses: Presses = $state.raw(noPresses);
  #resting: StageCue | null = $state(null);

  constructor(gathering: Gathering<ConsoleCards>, ask: Ask) {
    this.#gathering = gathering;
    this.#ask = ask;
  }

  get #number(): number {
    return this.#gathering.card('stage')?.number ?? 0;
  }

  /** A cue for this stage is on its way, or this one was pressed a moment ago. */
  #locked(cue: StageCue): boolean {
    return this.#resting === cue || isAwaited(this.#presses, this.#number);
  }

  get canNext(): boolean {
    return this.#gathering.card('next') !== undefined && !this.#locked('next');
  }

  get canUndo(): boolean {
    return this.#gathering.card('run-of-show')?.canUndo === true && !this.#locked('undo');
  }

  get blank(): boolean {
    return this.#gathering.card('blank')?.blank ?? false;
  }

  give(cue: CueKey): void {
    if (cue === 'blank') void this.#ask('blank-wall', { blank: !this.blank });
    else if (cue === 'next' ? this.canNext : this.canUndo) void this.#cue(cue);
  }

  async #cue(cue: StageCue): Promise<void> {
    const number = this.#number;
    if (!mayPress(this.#presses, cue, number, performance.now())) return;
    this.#presses = pressed(cue, number, performance.now());
    this.#rest(cue);
    if (!(await this.#ask(cue, { number }))) this.#presses = refused(this.#presses);
  }

  #rest(cue: StageCue): void {
    this.#resting = cue;
    setTimeout(() => {
      if (this.#resting === cue) this.#resting = null;
    }, pressGapMs);
  }
}
