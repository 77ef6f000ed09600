import type { HttpRefusal } from '../../../shared/contract/http.ts';
import { sayRejection } from '../../../shared/words/rejections.ts';
import { ownerWords } from '../../words/owner.ts';

/** What came of a request: its value, or one sentence to say. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; sentence: string; refusal?: HttpRefusal };

/** Asks the HTTP API with a key as Bearer. Never rejects: a network that is away is a sentence too. */
export async function requestWith(
  key: string,
  path: string,
  init: RequestInit = {},
): Promise<Outcome<Response>> {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${key}`);
  try {
    const response = await fetch(path, { ...init, headers });
    return response.ok ? { ok: true, value: response } : await refused(response);
  } catch {
    return { ok: false, sentence: ownerWords.offline };
  }
}

/** The same for an answer in JSON, whose shape the contract names. */
export async function jsonWith<T>(key: string, path: string, init: RequestInit = {}): Promise<Outcome<T>> {
  const outcome = await requestWith(key, path, init);
  if (!outcome.ok) return outcome;
  try {
    return { ok: true, value: (await outcome.value.json()) as T };
  } catch {
    return { ok: false, sentence: ownerWords.unexpected };
  }
}

async function refused(response: Response): Promise<Extract<Outcome<Response>, { ok: false }>> {
  try {
    const refusal = (await response.json()) as HttpRefusal;
    const sentence = sayRejection(refusal.code, refusal.params, navigator.language);
    return { ok: false, sentence, refusal };
  } catch {
    return { ok: false, sentence: ownerWords.unexpected };
  }
}
