import { onTestFinished } from 'vitest';
import { beginGathering, joinAs } from './begin-gathering.ts';
import { PhoneClient, type Opening } from './phone-client.ts';
import { startApp, type Starting } from './start-app.ts';

/** An app with a gathering; what is opened here is closed when the test is over. */
export async function openHall(starting: Starting = {}) {
  const app = await startApp(starting);
  onTestFinished(() => app.close());
  const gathering = await beginGathering(app);
  const open = (opening: Partial<Opening>) => {
    const client = new PhoneClient({ url: app.url, gathering: gathering.id, surface: 'phone', ...opening });
    onTestFinished(() => client.close());
    return client;
  };
  return { app, gathering, open };
}

/** Ada, a customer, and Ben, a colleague, with their phones; a console and a wall; all of them welcomed. */
export async function hallOfThree(starting: Starting = {}) {
  const { app, gathering, open } = await openHall(starting);
  const ada = await joinAs(app, gathering.live, { name: 'Ada', role: 'customer' });
  const ben = await joinAs(app, gathering.live, { name: 'Ben', role: 'colleague' });
  const facilitator = open({ surface: 'console', key: gathering.consoleKey });
  const wall = open({ surface: 'wall', wall: gathering.wall, key: gathering.wallKey });
  const adas = open({ cookie: ada.browser.cookie });
  const bens = open({ cookie: ben.browser.cookie });
  await Promise.all([facilitator, wall, adas, bens].map((client) => client.welcomed()));
  return { app, gathering, open, ada, ben, facilitator, wall, adas, bens };
}

/** Presses Next until this stage number is reached. */
export async function playTo(facilitator: PhoneClient, number: number): Promise<void> {
  for (let seen = 0; seen < number; seen += 1) await facilitator.ask('next', { number: seen });
}
