import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const written = [...read('shared/rules.md').matchAll(/^- \*\*([A-Z]+-\d+)\*\* \S/gm)].map(
  ([, id]) => id ?? '',
);
const carried = new Set(
  readdirSync(new URL('test/', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...read(`test/${path}`).matchAll(/\[([A-Z]+-\d+)\]/g)])
    .map(([, id]) => id ?? ''),
);

test('[RULES-1] every rule is carried by a test', () => {
  expect(written.filter((id) => !carried.has(id))).toEqual([]);
});

test('[RULES-2] every rule that a test names is written down, once', () => {
  expect([...carried].filter((id) => !written.includes(id))).toEqual([]);
  expect(written.filter((id, index) => written.indexOf(id) !== index)).toEqual([]);
});
