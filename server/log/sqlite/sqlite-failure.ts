/** `full`: may be tried again when there is room. `broken`: what is on disk is not known any more; stop. */
type FailureKind = 'full' | 'broken' | 'fault';
interface Failure {
  kind: FailureKind;
  reason: string;
}

/** Primary result codes, https://sqlite.org/rescode.html */
const BUSY = 5;
const FULL = 13;
const BROKEN = new Set([
  8 /* read-only */, 10 /* input or output */, 11 /* corrupt */, 14 /* cannot open */, 26 /* no database */,
]);

export function failureOf(error: unknown): Failure {
  const code = primaryCode(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (code === FULL) return { kind: 'full', reason };
  return { kind: BROKEN.has(code) ? 'broken' : 'fault', reason };
}

export const isBusy = (error: unknown): boolean => primaryCode(error) === BUSY;

/** node:sqlite calls it `errcode`, libsql `rawCode`; the low byte is the primary code. */
function primaryCode(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 0;
  const code = 'errcode' in error ? error.errcode : 'rawCode' in error ? error.rawCode : 0;
  return typeof code === 'number' ? code & 0xff : 0;
}
