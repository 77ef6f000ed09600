import * as v from 'valibot';

/** How this process is to run; everything has a default that works on a laptop in a hall. */
export interface Config {
  port: number;
  host: string;
  /** Folder of the SQLite files, as given. */
  dataDir: string;
  /** Where phones reach this server when it stands behind a proxy or a name; null: found out. */
  publicUrl: string | null;
  logLevel: LogLevel;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

interface Variable {
  schema: v.GenericSchema<string, unknown>;
  fallback: string;
  /** What it needs, so that "PORT needs …" is a sentence. */
  needs: string;
}

const isPlainOrigin = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === ''
  );
};

const variables = {
  PORT: {
    schema: v.pipe(v.string(), v.digits(), v.transform(Number), v.maxValue(65_535)),
    fallback: '3000',
    needs: 'a whole number from 0 to 65535',
  },
  HOST: {
    schema: v.pipe(v.string(), v.regex(/^[\w.:-]+$/)),
    fallback: '0.0.0.0',
    needs: 'an address to listen on, for example 0.0.0.0',
  },
  DATA_DIR: { schema: v.string(), fallback: './data', needs: 'a folder' },
  PUBLIC_URL: {
    schema: v.pipe(
      v.string(),
      v.check(isPlainOrigin),
      v.transform((text) => new URL(text).origin),
    ),
    fallback: '',
    needs: 'an address such as https://closer.example.org, without a path',
  },
  LOG_LEVEL: {
    schema: v.picklist(logLevels),
    fallback: 'warn',
    needs: `one of ${logLevels.join(', ')}`,
  },
} as const satisfies Record<string, Variable>;

type Name = keyof typeof variables;
export type Environment = Readonly<Record<string, string | undefined>>;

/** One sentence per variable that is wrong: its name, what it got, what it needs. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration';
}

/** Reads the environment; an empty variable is as good as none. Throws `BadConfiguration`. */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const read = <N extends Name>(name: N): v.InferOutput<(typeof variables)[N]['schema']> | null => {
    const { schema, fallback, needs } = variables[name];
    const got = environment[name]?.trim() || fallback;
    if (got === '') return null;
    const result = v.safeParse(schema, got);
    if (result.success) return result.output;
    problems.push(`${name} is "${got}", but needs ${needs}.`);
    return null;
  };
  const config = {
    port: read('PORT') ?? 0,
    host: read('HOST') ?? '',
    dataDir: read('DATA_DIR') ?? '',
    publicUrl: read('PUBLIC_URL'),
    logLevel: read('LOG_LEVEL') ?? ('warn' as const),
  };
  if (problems.length > 0) throw new BadConfiguration(problems.join('\n'));
  return config;
}
