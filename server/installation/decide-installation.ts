import type { BodyId, FactId } from '../../shared/contract/ids.ts';
import type { Refused, Repeated, Rules, Sealed } from '../gathering/runner-port.ts';
import type { Body } from '../log/fact-log.ts';
import { evolveInstallation } from './evolve-installation.ts';
import type { InstallationFact } from './installation-facts.ts';
import {
  installationRules,
  type InstallationCommandData,
  type InstallationCommandType,
} from './installation-rules.ts';
import { emptyInstallation, type InstallationState } from './installation-state.ts';

/** A command with its stamp: ids of facts derive from `seed`, 32 hex digits. */
export type InstallationAsked = {
  [T in InstallationCommandType]: AskedOf<T>;
}[InstallationCommandType];
export interface AskedOf<T extends InstallationCommandType> {
  type: T;
  data: InstallationCommandData[T];
  atMs: number;
  seed: string;
}

export const rulesOfInstallation: Rules<InstallationState, InstallationFact, InstallationAsked> = {
  empty: emptyInstallation,
  evolve: evolveInstallation,
  decide: (state, asked) => decide(state, asked),
};

function decide<T extends InstallationCommandType>(
  state: InstallationState,
  asked: AskedOf<T>,
): Sealed<InstallationFact> | Refused | Repeated {
  const atMs = Math.max(state.atMs, asked.atMs);
  const drafts = installationRules[asked.type](state, asked.data, atMs);
  if (typeof drafts === 'string') return { ok: false, code: drafts, params: {} };
  const sealed: Sealed<InstallationFact> = { ok: true, facts: [], bodies: [], drops: [] };
  for (const [index, { secret, ...draft }] of drafts.entries()) {
    const number = index.toString(16).padStart(4, '0');
    const id = (asked.seed.slice(0, 28) + number) as FactId;
    const bodies = secret === undefined ? [] : [secretBody(secret, asked.seed)];
    const stamp = { version: state.version + 1 + index, id, shape: 1, atMs };
    sealed.facts.push({ ...draft, ...stamp, bodies: slotsOf(bodies) });
    sealed.bodies.push(...bodies);
  }
  return sealed;
}

/** A secret lies in a body, so that only its ciphertext is on disk. */
const secretBody = (secret: string, seed: string): Body => ({
  id: seed as BodyId,
  concerns: [],
  kind: 'secret',
  language: '',
  text: secret,
});

const slotsOf = (bodies: readonly Body[]): Record<string, BodyId> =>
  Object.fromEntries(bodies.map((body) => [body.kind, body.id]));
