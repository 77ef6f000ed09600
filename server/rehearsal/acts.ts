import type { ConsoleQuestionCard, QuestionCard } from '../../shared/contract/cards/asking.ts';
import type { MeCard } from '../../shared/contract/cards/people.ts';
import type { AnswerCard, ProgressCard, PromptCard } from '../../shared/contract/cards/prompts.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import { answerTo } from './answers.ts';
import { tell, type Crew } from './crew.ts';
import { round } from './rounds.ts';
import type { Surface } from './surface.ts';

const STARRED = 6;
/** One person in so many asks something. */
const ASKER_OF = 8;
/** Questions are approved so many at once. */
const AT_ONCE = 50;

/** Whether this phone is asked, as it finds out itself. */
function isAsked(phone: Surface, { asked, open, team }: PromptCard): boolean {
  const mine = phone.card<MeCard>('me')?.team ?? null;
  return asked && open && (team === null || team === mine);
}

async function answer(crew: Crew, phone: Surface, index: number): Promise<void> {
  const prompt = phone.family<PromptCard>('prompt')[0];
  if (prompt === undefined || !isAsked(phone, prompt)) return;
  const quote = crew.quotes[index % crew.quotes.length] ?? 'Thank you.';
  const data = { prompt: prompt.id, answer: answerTo(prompt, { index, quote }) };
  if (await tell(crew, phone, 'answer-prompt', data)) crew.happened.answered += 1;
}

/** Stars a few written answers, and the result of a choice. */
async function keep(crew: Crew, prompt: PromptCard): Promise<void> {
  const written = crew.console.family<AnswerCard>('answer').filter((card) => card.prompt === prompt.id);
  const sources = [
    ...written
      .slice(0, STARRED)
      .map(
        ({ prompt: of, answer: id, wording }) =>
          ({ kind: 'answer', prompt: of, answer: id, wording }) as const,
      ),
    ...(prompt.asks.kind === 'choice' ? [{ kind: 'result', prompt: prompt.id } as const] : []),
  ];
  for (const source of sources)
    if (await tell(crew, crew.console, 'star', { source })) crew.happened.highlights += 1;
}

async function prompt(crew: Crew, stage: StageCard): Promise<void> {
  const before = crew.happened.answered;
  await Promise.all(crew.phones.map((phone, index) => answer(crew, phone, index)));
  const answered = crew.happened.answered - before;
  const asked = crew.console.card<PromptCard>(`prompt:${stage.segment}`);
  if (asked === undefined) return;
  await tell(crew, crew.console, 'close-prompt', { prompt: asked.id });
  const expected = asked.audience === 'tables' ? Math.min(1, answered) : answered;
  const progress = (): number => crew.console.card<ProgressCard>(`progress:${asked.id}`)?.answered ?? 0;
  await crew.console.until('every answer on the console', () => progress() >= expected);
  await keep(crew, asked);
}

/** Some ask; gives how many questions were taken. */
async function ask(crew: Crew, stage: StageCard): Promise<number> {
  const before = crew.happened.questions;
  const askers = crew.phones.filter((_, index) => index % ASKER_OF === 0).slice(0, crew.questions.length);
  const anonymousAllowed = stage.asking?.anonymousAllowed ?? false;
  await Promise.all(
    askers.map(async (phone, index) => {
      const text = (crew.questions[index] ?? '').slice(0, 120);
      const asked = await tell(crew, phone, 'ask-question', {
        text,
        anonymous: anonymousAllowed && index % 3 === 0,
        to: 'room',
      });
      if (asked) crew.happened.questions += 1;
    }),
  );
  return crew.happened.questions - before;
}

async function support(crew: Crew, phone: Surface, index: number): Promise<void> {
  const mine = new Set(phone.family<{ id: string }>('my-question').map((card) => card.id));
  const approved = phone
    .family<QuestionCard>('question')
    .filter((card) => !mine.has(card.id) && !card.answered);
  const question = approved[index % Math.max(1, approved.length)];
  const asker = index % ASKER_OF === 0;
  if (!question || asker) return;
  if (await tell(crew, phone, 'support-question', { question: question.id })) crew.happened.supports += 1;
}

/** Puts one question on the wall, has it answered, and keeps it. */
async function spotlight(crew: Crew, question: ConsoleQuestionCard): Promise<void> {
  await tell(crew, crew.console, 'spotlight-question', { question: question.id });
  const answered = { fate: 'answered', byDate: null, reason: null, note: '' } as const;
  await tell(crew, crew.console, 'settle-question', { question: question.id, ...answered });
  const source = { kind: 'question', question: question.id } as const;
  if (await tell(crew, crew.console, 'star', { source })) crew.happened.highlights += 1;
  await tell(crew, crew.console, 'spotlight-question', { question: null });
}

async function questions(crew: Crew, stage: StageCard): Promise<void> {
  const asked = await ask(crew, stage);
  const all = () =>
    crew.console.family<ConsoleQuestionCard>('question').filter((card) => card.segment === stage.segment);
  await crew.console.until('every question on the console', () => all().length >= asked);
  const waiting = all().map((card) => card.id);
  for (let from = 0; from < waiting.length; from += AT_ONCE) {
    const some = waiting.slice(from, from + AT_ONCE);
    await tell(crew, crew.console, 'review-questions', {
      questions: some,
      verdict: 'approved',
      reason: null,
    });
  }
  const first = all()[0];
  if (!first) return;
  const arrived = (phone: Surface) => () => phone.family('question').length > 0;
  await Promise.all(crew.phones.map((phone) => phone.until('an approved question', arrived(phone))));
  await Promise.all(crew.phones.map((phone, index) => support(crew, phone, index)));
  await spotlight(crew, first);
}

const applaud = (crew: Crew): Promise<void> => {
  for (const phone of crew.phones) phone.react();
  return Promise.resolve();
};

/** What each kind of segment asks of people; a kind that asks nothing is not listed. */
const acts: Partial<Record<StageCard['kind'], (crew: Crew, stage: StageCard) => Promise<void>>> = {
  round,
  prompt,
  pulse: prompt,
  questions,
  talk: applaud,
  highlights: applaud,
  thanks: applaud,
};

/** Feeds whatever the running segment asks for. */
export async function act(crew: Crew, stage: StageCard): Promise<void> {
  await acts[stage.kind]?.(crew, stage);
}
