import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const wanted = Object.entries({ ...dependencies, ...devDependencies }).map(
  ([name, version]) => `${name} ${version}`,
);
const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| (\d\S*) +\| \S/gm)].map(
  ([, name, version]) => `${name ?? ''} ${version ?? ''}`,
);

test('[RULES-3] every dependency is written down with its version, and nothing else is', () => {
  expect(rows.toSorted()).toEqual(wanted.toSorted());
});

test('[RULES-4] versions are exact', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
