import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contractVersion } from '../../shared/contract/version.ts';

const shared = new URL('../../shared/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, shared), 'utf8');

/** The words that a compiler sees: comments and white space do not cross the wire. */
const bare = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/[\s,]+/g, '');

const contractFiles = readdirSync(new URL('contract/', shared), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && path !== 'version.ts')
  .sort();

const hashOf = (sources: string[]): string =>
  createHash('sha256').update(sources.map(bare).join('\n')).digest('hex').slice(0, 16);

test('[FOLD-8] what crosses the wire and what lies in the log changes only with its number', () => {
  const lock = JSON.parse(readFileSync(new URL('contract-lock.json', import.meta.url), 'utf8')) as unknown;
  const now = {
    contractVersion,
    contract: hashOf(contractFiles.map((path) => read(`contract/${path}`))),
    facts: hashOf(
      [
        'facts',
        'round-facts',
        'prompt-facts',
        'fact-shapes',
        'segment',
        'prompts/answer-value',
        'reading/text-reading',
      ].map((name) => read(`gathering/${name}.ts`)),
    ),
  };
  expect(
    now,
    'A schema changed. Raise contractVersion in shared/contract/version.ts (and the shape of a changed fact, ' +
      'with an upcaster and a golden log), then copy the received values into test/fold/contract-lock.json.',
  ).toEqual(lock);
});
