import type { Fate, FloorCard, MyQuestionCard, QuestionCard } from '../../shared/contract/cards/asking.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import type { QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import type { View } from '../../shared/contract/cards/cards.ts';
import { dot } from './connection-hall.ts';

export const idOf = (n: number): QuestionId => n.toString(16).padStart(32, '0') as QuestionId;
export const openFate: Fate = { kind: 'open', byDate: null, reason: null, note: '' };
export const arabicText = 'لماذا يستغرق إرجاع المنتجات كل هذا الوقت في المتجر الكبير؟';
export const longText =
  'Why does everybody at the counter ask me for the same number three times when it is printed on every letter you send us?';

export const question = (n: number, text: string, more: Partial<QuestionCard> = {}): QuestionCard => ({
  ...{ id: idOf(n), text, askedBy: { name: null, role: 'customer' }, to: 'room', supporters: 0 },
  ...{ answered: more.fate?.kind === 'answered', fate: openFate, spotlit: false, ...more },
});

export const mine = (n: number, text: string, more: Partial<MyQuestionCard> = {}): MyQuestionCard => ({
  ...{ id: idOf(n), text, anonymous: false, to: 'room', state: 'waiting', fate: openFate, joinedWith: null },
  ...more,
});

const words = { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' };
export const event = {
  ...{ name: 'Pull Up a Chair', organisation: 'Hollin & Dray', objective: '', languages: ['en'], words },
};
const stage = (asking: StageCard['asking']): StageCard => ({
  ...{ number: 3, segment: 'a6' as SegmentId, kind: 'questions', title: { en: 'Ask us anything' } },
  ...{ text: { en: 'What would you like to know?' }, rules: [], startedAtMs: 0, asking },
});

interface Asked {
  questions?: QuestionCard[];
  mine?: MyQuestionCard[];
  asking?: Partial<NonNullable<StageCard['asking']>>;
  floor?: Partial<FloorCard>;
}

/** What Dot's phone shows while the room asks. */
export function asked({ questions = [], mine: own = [], asking = {}, floor = {} }: Asked): View {
  const order = questions.map(({ id }) => id);
  const spotlit = questions.find((one) => one.spotlit);
  return {
    event,
    stage: stage({ anonymousAllowed: true, votesEach: null, toOneSide: false, ...asking }),
    me: {
      ...{ person: dot, role: 'customer', team: null, firstName: 'Dot', displayName: 'Dot', language: 'en' },
      ...{ consent: [], attendance: 'arrived', line: null },
    },
    floor: { order, frozen: false, alternates: false, ...floor },
    'my-support': { questions: [] },
    ...(spotlit && { spotlight: spotlit }),
    ...Object.fromEntries(questions.map((one) => [`question:${one.id}`, one])),
    ...Object.fromEntries(own.map((one) => [`my-question:${one.id}`, one])),
  };
}
