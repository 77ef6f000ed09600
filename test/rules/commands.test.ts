import { describe, expect, test } from 'vitest';
import type { Actor } from '../../shared/contract/roles.ts';
import { fold } from '../../shared/gathering/fold.ts';
import { UnknownFact } from '../../shared/gathering/upcast.ts';
import { whoMay } from '../../shared/gathering/who-may.ts';
import { choice, chose, colleague, customer, questions, talk, WALL } from '../support/gathering-fixtures.ts';
import { clientId, facilitator, given, idOf, NINE_OCLOCK, server } from '../support/story.ts';
import { answersTo } from '../support/story-answers.ts';

const more = choice('p1');
const yes = { prompt: more.id, answer: chose('o1') };
const no = { prompt: more.id, answer: chose('o2') };

describe('who may', () => {
  test('[ASK-1] a wall asks for nothing', () => {
    const wall: Actor = { role: 'wall', wall: WALL };
    const story = given([more]);
    story.when(wall, 'next', { number: 0 }).isRefused('not-allowed');
    expect(Object.values(whoMay).some((roles) => roles.includes('wall'))).toBe(false);
  });

  test('[ASK-1] attendees give no cues, and the crew answers no prompts', () => {
    const story = given([more]).arrive(customer('Maureen')).next();
    story.whenPerson('Maureen', 'next', { number: 1 }).isRefused('not-allowed');
    story.when(facilitator, 'answer-prompt', yes).isRefused('not-allowed');
    story.when(facilitator, 'count-reactions', { sums: {} }).isRefused('not-allowed');
  });

  test('[ASK-2] a refusal for want of leave never tells whether something exists', () => {
    const story = given([talk('a1')]).arrive(customer('Maureen'));
    const close = { prompt: choice('p9').id };
    story.whenPerson('Maureen', 'close-prompt', close).isRefused('not-allowed');
    story.when(facilitator, 'close-prompt', close).isRefused('unknown-segment');
  });

  test('[ASK-3] nobody speaks for another person', () => {
    const story = given([more]).arrive(customer('Maureen'), customer('Dot')).next();
    story.whenPerson('Maureen', 'answer-prompt', yes, { as: idOf('Dot') }).isRefused('not-you');
  });

  test('[ASK-3] a person whom the gathering does not know asks in vain', () => {
    const stranger: Actor = { role: 'customer', person: idOf('Stranger') };
    given([more]).next().when(stranger, 'answer-prompt', yes).isRefused('unknown-person');
  });
});

describe('sealing', () => {
  const story = () =>
    given([talk('a1'), more])
      .arrive(customer('Maureen'), colleague('Anneka'))
      .next(2);

  test('[FACT-1] a command that was accepted changes nothing when it comes again', () => {
    const told = story();
    told.whenPerson('Maureen', 'answer-prompt', yes, { id: 'tap', client: 'phone' });
    told.whenPerson('Maureen', 'answer-prompt', no, { id: 'other', client: 'phone' });
    told.whenPerson('Maureen', 'answer-prompt', yes, { id: 'tap', client: 'phone' }).changesNothing();
    expect(answersTo(told, more)).toMatchObject([{ value: { options: ['o2'] } }]);
  });

  test('[FACT-1] an anonymous command that comes again is known by its digest', () => {
    const told = given([questions('q1')])
      .arrive(customer('Maureen'))
      .next();
    const ask = () =>
      told.whenPerson(
        'Maureen',
        'ask-question',
        { text: 'Why?', anonymous: true, to: 'room' },
        { id: 'ask' },
      );
    expect(ask().facts).toHaveLength(1);
    ask().changesNothing();
    expect(JSON.stringify(told.state.answered.byClient)).not.toContain(idOf('ask'));
  });

  test('[FACT-2] a refused command may be decided anew', () => {
    const told = given([talk('a1'), more])
      .arrive(customer('Maureen'))
      .next();
    told.whenPerson('Maureen', 'answer-prompt', yes, { id: 'tap' }).isRefused('not-open');
    expect(told.next().whenPerson('Maureen', 'answer-prompt', yes, { id: 'tap' }).facts).toHaveLength(1);
  });

  test('[FACT-3] each client is remembered for its last 32 commands', () => {
    const told = story();
    for (let tap = 0; tap < 40; tap += 1) {
      told.whenPerson('Maureen', 'answer-prompt', tap % 2 ? no : yes, { id: `tap ${tap}`, client: 'phone' });
    }
    const kept = told.state.answered.byClient[clientId('phone')];
    expect(kept).toHaveLength(32);
    expect(kept).toContain(idOf('tap 39'));
  });

  test('[FACT-4] versions have no gaps, ids no doubles, and time never runs backwards', () => {
    const told = story();
    told.atMs = NINE_OCLOCK - 60_000;
    told.whenPerson('Maureen', 'answer-prompt', yes);
    expect(told.log.map(({ version }) => version)).toEqual(told.log.map((_, index) => index + 1));
    expect(new Set(told.log.map(({ id }) => id)).size).toBe(told.log.length);
    expect(told.log.at(-1)?.atMs).toBe(NINE_OCLOCK);
  });

  test('[FACT-5] a fact names who caused it: a person, the crew, or the server itself', () => {
    const told = given([more]);
    expect(told.join(customer('Dot')).facts[0]).toMatchObject({
      by: { role: 'server', person: null },
      cause: { server: 'join' },
    });
    const tapped = told.next().whenPerson('Dot', 'answer-prompt', yes, { id: 'tap', client: 'phone' });
    expect(tapped.facts[0]).toMatchObject({
      by: { role: 'customer', person: idOf('Dot') },
      cause: { command: idOf('tap'), client: idOf('phone') },
    });
    told.when(server, 'mark-attendance', { person: idOf('Dot'), attendance: 'left' });
    expect(told.log.at(-1)?.cause).toEqual({ server: 'mark-attendance' });
  });

  test('[FACT-6] a fact of a newer version is not guessed', () => {
    expect(() => fold([{ type: 'pledge-made', shape: 1 }])).toThrow(UnknownFact);
    expect(() => fold([{ type: 'wall-blanked', shape: 2 }])).toThrow(UnknownFact);
    expect(() => fold([{ type: 'constructor', shape: 1 }])).toThrow(UnknownFact);
  });
});
