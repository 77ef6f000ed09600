import type { NextCard } from '../../shared/contract/cards/console.ts';
import type { RingCard, StageCard } from '../../shared/contract/cards/stage.ts';
import { systemClock } from '../clock.ts';
import { act } from './acts.ts';
import { tell, type Crew } from './crew.ts';
import { sheetBefore } from './rounds.ts';

const numberOn = (surface: Crew['console']): number => surface.card<StageCard>('stage')?.number ?? -1;

/** Presses Next and waits until every phone shows it; notes the slowest. */
async function next(crew: Crew): Promise<StageCard | undefined> {
  const number = numberOn(crew.console);
  crew.sheet = await sheetBefore(crew);
  const pressedAtMs = systemClock.nowMs();
  if (!(await tell(crew, crew.console, 'next', { number }))) return undefined;
  const everybody = [crew.console, ...crew.phones];
  await Promise.all(
    everybody.map((surface) => surface.until('the next segment', () => numberOn(surface) > number)),
  );
  const slowest = Math.max(...crew.phones.map((phone) => phone.stageAtMs - pressedAtMs));
  const stage = crew.console.card<StageCard>('stage');
  if (slowest > crew.happened.slowestPhoneMs) {
    crew.happened.slowestPhoneMs = slowest;
    crew.happened.slowestSegment = stage?.title['en'] ?? '';
  }
  return stage;
}

/** The ring's end, on this machine's clock; a segment without a ring ends at once. */
const restOfRing = (crew: Crew): Promise<void> =>
  new Promise((resolve) => {
    const ring = crew.console.card<RingCard>('ring');
    systemClock.after(Math.max(0, (ring?.endsAtMs ?? 0) - systemClock.nowMs()), resolve);
  });

/** A choice prompt on the spot, once, after the questions from the floor. */
async function addPrompt(crew: Crew): Promise<void> {
  await tell(crew, crew.console, 'add-prompt', {
    draft: {
      title: 'Would you do this again?',
      asks: { kind: 'choice', least: 1, most: 1, other: false },
      options: ['Yes', 'Perhaps', 'No'],
      audience: 'both',
      team: '',
      names: 'unnamed',
      change: 'untilClosed',
      abstain: true,
      results: 'closed',
      minutes: 0,
    },
    after: null,
  });
}

/** Plays the whole run of show. */
export async function play(crew: Crew): Promise<void> {
  let added = false;
  while (crew.console.card<NextCard>('next')) {
    const stage = await next(crew);
    if (!stage) return;
    crew.happened.segments += 1;
    await act(crew, stage);
    if (stage.kind === 'questions' && !added) {
      added = true;
      await addPrompt(crew);
      await crew.console.until(
        'the added prompt',
        () => crew.console.card<NextCard>('next')?.kind === 'prompt',
      );
    }
    await restOfRing(crew);
  }
}
