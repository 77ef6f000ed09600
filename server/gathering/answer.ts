import type { Answer } from '../../shared/contract/commands/command.ts';
import type { CommandId } from '../../shared/contract/ids.ts';
import { retryCodes, type RejectionCode, type RejectionParams } from '../../shared/contract/rejections.ts';
import type { Settled } from './runner-port.ts';

type RetryCode = (typeof retryCodes)[number];
const waits: Record<RetryCode, number> = { wait: 2_000, 'not-saved': 3_000, closing: 2_000, internal: 5_000 };
const isRetry = (code: RejectionCode): code is RetryCode => retryCodes.some((retry) => retry === code);

export interface Refusing {
  code: RejectionCode;
  params?: RejectionParams;
  /** Milliseconds; retry codes get a usual wait when none is given, final ones never have one. */
  afterMs?: number | undefined;
}

export const refusal = (id: CommandId | null, { code, params = {}, afterMs }: Refusing): Answer =>
  isRetry(code)
    ? { id, ok: false, code, params, afterMs: afterMs ?? waits[code] }
    : { id, ok: false, code, params };

/** `cursor`: of the audience that the asker reads; never the gathering's version. */
export const answerOf = (id: CommandId, settled: Settled, cursor: string): Answer =>
  settled.ok ? { id, ok: true, cursor } : refusal(id, settled);
