import type { ConsoleQuestionCard, QuestionCard } from '../../shared/contract/cards/asking.ts';
import type { AnswerCard, PromptCard, TallyCard } from '../../shared/contract/cards/prompts.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import { tell, type Crew } from './crew.ts';
import { round } from './rounds.ts';
import type { Surface } from './surface.ts';

const STARRED = 6;
/** One person in so many asks something. */
const ASKER_OF = 8;

async function answer(crew: Crew, phone: Surface, index: number): Promise<void> {
  const prompt = phone.family<PromptCard>('prompt')[0];
  if (!prompt?.asked || !prompt.open) return;
  const option = prompt.options[index % Math.max(1, prompt.options.length)];
  const data = option
    ? ({ kind: 'choice', option: option.id } as const)
    : ({ kind: 'text', text: crew.quotes[index % crew.quotes.length] ?? 'Thank you.' } as const);
  if (await tell(crew, phone, 'answer-prompt', { prompt: prompt.id, answer: data }))
    crew.happened.answered += 1;
}

/** Answers that the console knows of; a private prompt tells it none. */
function answersOnConsole(crew: Crew, stage: StageCard): number {
  const prompt = crew.console.card<PromptCard>(`prompt:${stage.segment}`);
  if (prompt?.private) return Infinity;
  const tally = crew.console.card<TallyCard>(`tally:${stage.segment}`);
  return (tally?.customers ?? 0) + (tally?.colleagues ?? 0);
}

async function prompt(crew: Crew, stage: StageCard): Promise<void> {
  const before = crew.happened.answered;
  await Promise.all(crew.phones.map((phone, index) => answer(crew, phone, index)));
  const answered = crew.happened.answered - before;
  if (stage.segment === null) return;
  await tell(crew, crew.console, 'close-prompt', { prompt: stage.segment });
  await crew.console.until('every answer on the console', () => answersOnConsole(crew, stage) >= answered);
  const written = crew.console.family<AnswerCard>('answer').filter((card) => card.prompt === stage.segment);
  for (const card of written.slice(0, STARRED)) {
    const source = { kind: 'answer', prompt: card.prompt, person: card.person } as const;
    if (await tell(crew, crew.console, 'star', { source })) crew.happened.highlights += 1;
  }
  const choice = crew.console
    .family<PromptCard>('prompt')
    .some((card) => card.id === stage.segment && card.answer === 'choice');
  if (
    choice &&
    (await tell(crew, crew.console, 'star', { source: { kind: 'result', prompt: stage.segment } }))
  )
    crew.happened.highlights += 1;
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
  await tell(crew, crew.console, 'mark-answered', { question: question.id, answered: true });
  const source = { kind: 'question', question: question.id } as const;
  if (await tell(crew, crew.console, 'star', { source })) crew.happened.highlights += 1;
  await tell(crew, crew.console, 'spotlight-question', { question: null });
}

async function questions(crew: Crew, stage: StageCard): Promise<void> {
  const asked = await ask(crew, stage);
  const all = () =>
    crew.console.family<ConsoleQuestionCard>('question').filter((card) => card.segment === stage.segment);
  await crew.console.until('every question on the console', () => all().length >= asked);
  for (const card of all())
    await tell(crew, crew.console, 'review-question', { question: card.id, verdict: 'approved' });
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
  questions,
  talk: applaud,
  highlights: applaud,
  thanks: applaud,
};

/** Feeds whatever the running segment asks for. */
export async function act(crew: Crew, stage: StageCard): Promise<void> {
  await acts[stage.kind]?.(crew, stage);
}
