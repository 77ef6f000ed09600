/** Prints every budget as a JSON line; see bench/results.md for the runs that were kept. */
import { Crowd } from './crowd/crowd-process.ts';
import { durableAnswers } from './durable-answers.ts';
import { firstLoads } from './first-load.ts';
import { foldFigure } from './fold.ts';
import { closeHall, openHall } from './hall.ts';
import { sceneChange } from './scene-change.ts';

const PEOPLE = 1_000;

async function run(): Promise<void> {
  foldFigure();
  await firstLoads();
  const hall = await openHall(PEOPLE);
  const crowd = new Crowd();
  try {
    await crowd.tell(
      { order: 'open', sockets: hall.phones.map((phone) => phone.opening), atOnce: 64 },
      'done',
    );
    await sceneChange(hall, crowd);
    await durableAnswers(hall, crowd);
  } finally {
    crowd.stop();
    await closeHall(hall);
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
