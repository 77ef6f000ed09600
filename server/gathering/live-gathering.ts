import type { Answer } from '../../shared/contract/commands/command.ts';
import type { GatheringId } from '../../shared/contract/ids.ts';
import type { Actor, Audience } from '../../shared/contract/roles.ts';
import type { AnyCommand, Asked } from '../../shared/gathering/asked.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import { gatheringRules } from '../../shared/gathering/rules.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import { whyNot } from '../../shared/gathering/who-may.ts';
import type { FactLog } from '../log/fact-log.ts';
import { answerOf } from './answer.ts';
import { keepTime } from './keep-time.ts';
import { planMatches } from './match-planner/match-planner.ts';
import type { MatchPlanner } from './match-planner/planner-port.ts';
import { inTheLoop, type Reckoner } from './match-planner/reckoner.ts';
import { prepare } from './prepare.ts';
import { publishViews } from './publish-views/publish-views.ts';
import type { Rules, Runner } from './runner-port.ts';
import { createRunner } from './runner.ts';
import type { PersonOfDevice, ServedGathering } from './served-gathering.ts';
import { stamp, type Stamping } from './stamp.ts';

export interface Opening extends Stamping {
  /** Without one every match is worked out in the loop. */
  reckoner?: Reckoner;
  onFault(error: unknown): void;
}

export interface OpenGathering extends ServedGathering {
  /** Refuses new commands, and resolves when what was asked is durable and published. */
  close(): Promise<void>;
}

type GatheringRunner = Runner<GatheringState, Fact, Asked>;

/** Folds the log of one gathering and serves it. */
export async function openLiveGathering(
  id: GatheringId,
  log: FactLog<Fact>,
  opening: Opening,
): Promise<OpenGathering> {
  const { runner, planner } = await startRunner(log, opening);
  const time = keepTime({ runner, planner, clock: opening.clock });
  const views = publishViews({ runner, beside: time.beside, ...opening });
  planner.begin();
  const ask = async (command: AnyCommand, actor: Actor): Promise<Answer> => {
    if (isDealing(command) && whyNot(actor, command) === null) await planner.before(command);
    const settled = await runner.submit({ command, stamp: stamp(opening, command, actor) });
    const audience = audienceOf(actor);
    return answerOf(command.id, settled, audience === null ? '' : views.cursor(audience));
  };
  const askAsServer: ServedGathering['askAsServer'] = (asked) =>
    ask(serverCommand(opening, asked), { role: 'server' });
  time.begin((prompt) => askAsServer({ type: 'settle-prompt', data: { prompt } }));
  return {
    id,
    epoch: runner.epoch,
    views,
    ask,
    askAsServer,
    query: (read) => runner.query((state) => read(state, runner.text)),
    known: (people) => runner.query((state) => people.flatMap((person) => knownPerson(state, person))),
    lastSaveMs: () => runner.lastSaveMs(),
    async keepReactions(sums) {
      await askAsServer({ type: 'count-reactions', data: { sums } });
    },
    async close() {
      time.stop();
      await runner.close();
      views.stop();
    },
  };
}

interface Started {
  runner: GatheringRunner;
  planner: MatchPlanner;
}

/** The runner's rules see every command prepared; texts are read by the runner that they belong to. */
async function startRunner(log: FactLog<Fact>, opening: Opening): Promise<Started> {
  let started: Started | null = null;
  const rules: Rules<GatheringState, Fact, Asked> = {
    ...gatheringRules,
    decide(state, asked) {
      if (started === null) throw new Error('a command was decided before its gathering was open');
      const { runner, planner } = started;
      return gatheringRules.decide(state, prepare(state, asked, { text: runner.text, planner }));
    },
  };
  const runner = await createRunner(log, rules, opening);
  started = { runner, planner: planMatches({ runner, reckoner: inTheLoop, ...opening }) };
  return started;
}

const serverCommand = ({ chance }: Opening, asked: Pick<AnyCommand, 'type' | 'data'>): AnyCommand =>
  // The pair of type and data was checked where it was made; spreading loses that they belong together.
  ({ ...asked, id: chance.hex(16), client: chance.hex(16), as: null }) as AnyCommand;

const isDealing = ({ type }: AnyCommand): boolean => type === 'next' || type === 're-deal';

function audienceOf(actor: Actor): Audience | null {
  if ('person' in actor) return `person:${actor.person}`;
  if (actor.role === 'facilitator') return 'console';
  if (actor.role === 'keeper') return 'keeper';
  if (actor.role === 'host') return `host:${actor.zone}`;
  return actor.role === 'wall' ? `wall:${actor.wall}` : null;
}

const knownPerson = (state: ReadOnly<GatheringState>, person: PersonOfDevice['person']): PersonOfDevice[] => {
  const known = state.people[person];
  return known === undefined ? [] : [{ person, role: known.role }];
};
