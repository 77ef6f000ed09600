import type { BodyId, FactId } from '../../shared/contract/ids.ts';
import type { Body, LoggedFact } from '../../server/log/fact-log.ts';
import type { Refused, Repeated, Rules, Sealed } from '../../server/gathering/runner-port.ts';

/** A till that takes notes: the smallest domain with refusals, repeats, texts and rules that break. */
export interface TillFact extends LoggedFact {
  command: string;
  note: BodyId | null;
}
export interface Till {
  version: number;
  commands: string[];
}
export interface Put {
  id: string;
  facts?: number;
  note?: string;
  forget?: BodyId;
  /** Refused when the till holds this command. */
  unless?: string;
  breaks?: 'decide' | 'evolve';
}

export const factId = (text: string) => text as FactId;
export const bodyId = (text: string) => text as BodyId;

export const tillRules: Rules<Till, TillFact, Put> = {
  empty: () => ({ version: 0, commands: [] }),
  evolve(till, fact) {
    till.version = fact.version;
    if (fact.command.startsWith('evolve-breaks')) throw new Error(`${fact.command} cannot be folded`);
    if (!till.commands.includes(fact.command)) till.commands.push(fact.command);
  },
  decide(till, put): Sealed<TillFact> | Refused | Repeated {
    if (put.breaks === 'decide') throw new Error(`${put.id} cannot be decided`);
    if (till.commands.includes(put.id)) return { ok: true, repeated: true };
    if (put.unless !== undefined && till.commands.includes(put.unless)) {
      return { ok: false, code: 'already-there', params: {} };
    }
    return sealed(till, put);
  },
};

function sealed(till: Till, put: Put): Sealed<TillFact> {
  const bodies: Body[] =
    put.note === undefined
      ? []
      : [{ id: bodyId(`note-${put.id}`), concerns: [], kind: 'note', language: 'en', text: put.note }];
  const facts = Array.from({ length: put.facts ?? 1 }, (_, index) => ({
    version: till.version + 1 + index,
    id: factId(`${put.id}.${index}`),
    command: put.breaks === 'evolve' ? `evolve-breaks-${put.id}` : put.id,
    note: bodies[0]?.id ?? null,
  }));
  return { ok: true, facts, bodies, drops: put.forget ? [put.forget] : [] };
}
