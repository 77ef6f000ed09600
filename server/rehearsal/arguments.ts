import { parseArgs } from 'node:util';

/** How to rehearse; see `usage`. */
export interface Rehearsal {
  customers: number;
  colleagues: number;
  template: string;
  /** Divides the ring minutes at creation; server time is not bent. */
  speed: number;
  seed: number;
  /** An already running server and its owner key; null: an own one on a free port. */
  server: { url: string; key: string } | null;
}

export const usage = `npm run rehearse -- [--people 150:600] [--template away-day-surprise] [--speed 60] [--seed 1]
                    [--server http://host:3000 --key OWNER_KEY]`;

const wholeNumber = (name: string, got: string, least: number): number => {
  const value = Number(got);
  if (Number.isInteger(value) && value >= least) return value;
  throw new Error(`--${name} is "${got}"; it needs a whole number of at least ${least}.`);
};

function peopleOf(got: string): { customers: number; colleagues: number } {
  const [customers, colleagues] = got.split(':');
  if (customers === undefined || colleagues === undefined)
    throw new Error(`--people is "${got}"; it needs customers:colleagues, for example 24:60.`);
  return {
    customers: wholeNumber('people', customers, 1),
    colleagues: wholeNumber('people', colleagues, 1),
  };
}

/** Reads the command line; `peopleOfTemplate` gives the numbers when none are named. Throws a sentence. */
export function readArguments(
  args: string[],
  peopleOfTemplate: (template: string) => { customers: number; colleagues: number },
): Rehearsal {
  const { values } = parseArgs({
    args,
    options: {
      people: { type: 'string' },
      template: { type: 'string', default: 'away-day-surprise' },
      speed: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      server: { type: 'string' },
      key: { type: 'string' },
    },
  });
  if ((values.server === undefined) !== (values.key === undefined))
    throw new Error('--server and --key go together: the address, and the owner key of that server.');
  return {
    ...(values.people === undefined ? peopleOfTemplate(values.template) : peopleOf(values.people)),
    template: values.template,
    speed: wholeNumber('speed', values.speed, 1),
    seed: wholeNumber('seed', values.seed, 0),
    server: values.server && values.key ? { url: values.server, key: values.key } : null,
  };
}
