import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import templates from '../content/run-of-show.json' with { type: 'json' };
import { OwnerApi } from './api.ts';
import { readArguments, usage, type Rehearsal } from './arguments.ts';
import { arrive } from './arrive.ts';
import { castOf } from './cast.ts';
import type { Crew } from './crew.ts';
import { Meetings } from './meetings.ts';
import { startOwnServer, type RunningServer } from './own-server.ts';
import { play } from './play.ts';
import { nothingYet, reportLines, wentWell } from './report.ts';
import { Surface } from './surface.ts';

const templateOf = (id: string) => {
  const template = templates.templates.find((one) => one.id === id);
  const known = templates.templates.map((one) => one.id).join(', ');
  if (!template) throw new Error(`--template is "${id}"; it needs one of ${known}.`);
  return template;
};

/** Tables for the people of a rehearsal: two groups of a guest and their colleagues each. */
const roomFor = ({ customers, colleagues }: Rehearsal) => ({
  tables: Math.min(400, Math.max(1, Math.ceil(Math.min(customers, colleagues) / 2))),
  seatsPerTable: Math.min(20, Math.max(2, Math.ceil((customers + colleagues) / Math.max(1, customers / 2)))),
  zones: Math.min(8, Math.max(1, Math.ceil(customers / 30))),
});

async function gather(api: OwnerApi, url: string, rehearsal: Rehearsal) {
  const template = templateOf(rehearsal.template);
  const summary = await api.create({
    name: `Rehearsal: ${template.title}`.slice(0, 80),
    organisation: 'Rehearsal',
    objective: template.objectiveExample,
    template: template.id,
    languages: ['en'],
    words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
    room: roomFor(rehearsal),
    speed: rehearsal.speed,
  });
  const cast = castOf(rehearsal);
  const taken = await api.importRoster(summary.gathering, cast.csv);
  if (taken.rejected.length > 0)
    throw new Error(`The roster was not taken whole: ${JSON.stringify(taken.rejected[0])}`);
  const links = await api.links(summary.gathering);
  return { summary, cast, links, url };
}

/** Somebody of each side, where there are more than `least`; `seed` says who. */
const oneOfEach = <T extends { role: string }>(links: T[], seed: number, least: number): T[] =>
  ['customer', 'colleague'].flatMap((role) => {
    const side = links.filter((link) => link.role === role);
    return side.length > least ? side.slice(seed % side.length).slice(0, 1) : [];
  });

/** One customer and one colleague come late, and of many one each does not come at all. */
function lateOnes<T extends { role: string }>(links: T[], seed: number): { inTime: T[]; late: T[] } {
  const late = oneOfEach(links, seed, 2);
  const others = links.filter((link) => !late.includes(link));
  const never = oneOfEach(others, seed, 6);
  return { inTime: others.filter((link) => !never.includes(link)), late };
}

async function rehearse(rehearsal: Rehearsal, server: RunningServer): Promise<boolean> {
  const api = new OwnerApi(server.url, server.ownerKey);
  const { summary, cast, links } = await gather(api, server.url, rehearsal);
  const { gathering } = summary;
  const key = summary.links.console.split('#k=')[1] ?? '';
  const console_ = new Surface({ url: server.url, gathering, surface: 'console', key });
  await console_.until('the console', () => console_.cards.has('run-of-show'));
  const { inTime, late } = lateOnes(links, rehearsal.seed);
  const phones = await arrive(server.url, gathering, inTime);
  const letLateIn = () => arrive(server.url, gathering, late.splice(0));
  const happened = { ...nothingYet(), joined: phones.length };
  const crew: Crew = {
    console: console_,
    phones,
    letLateIn,
    happened,
    meetings: new Meetings(),
    parted: [],
    sheet: null,
    quotes: cast.quotes,
    questions: cast.questions,
  };
  await play(crew);
  const folder = server.dataDir ?? (await mkdtemp(join(tmpdir(), 'closer-rehearsal-')));
  const file = join(folder, 'highlights.html');
  await writeFile(file, await api.highlights(gathering));
  for (const surface of [console_, ...crew.phones]) surface.close();
  for (const line of reportLines(happened, { highlights: file, dataDir: server.dataDir })) console.log(line);
  return wentWell(happened);
}

async function main(): Promise<void> {
  const rehearsal = readArguments(process.argv.slice(2), templateOf);
  const { customers, colleagues, template, speed, seed } = rehearsal;
  console.log(
    `rehearsing    ${template}, ${customers} guests and ${colleagues} colleagues, speed ${speed}, seed ${seed}`,
  );
  const server: RunningServer = rehearsal.server
    ? {
        url: rehearsal.server.url,
        ownerKey: rehearsal.server.key,
        dataDir: null,
        stop: () => Promise.resolve(),
      }
    : await startOwnServer();
  try {
    process.exitCode = (await rehearse(rehearsal, server)) ? 0 : 1;
  } finally {
    await server.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 1;
});
