/** What a key of the console, or of a hardware clicker, asks for. */
export type CueKey = 'next' | 'undo' | 'blank';

export interface KeyPress {
  key: string;
  /** A held key repeats; a cue is one press. */
  repeat: boolean;
  /** Ctrl, Alt or Meta was down: the browser's own shortcuts stay. */
  modified: boolean;
  /** The focus is in a field that takes text. */
  typing: boolean;
}

const cueOfKey: Readonly<Record<string, CueKey>> = {
  PageDown: 'next',
  PageUp: 'undo',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
};

export function cueOf(press: KeyPress): CueKey | null {
  if (press.typing || press.repeat || press.modified) return null;
  return Object.hasOwn(cueOfKey, press.key) ? (cueOfKey[press.key] ?? null) : null;
}
