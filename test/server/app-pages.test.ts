import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startApp } from '../support/start-app.ts';

const pages = ['home', 'phone', 'owner', 'console', 'keeper', 'host', 'wall', 'highlights'];

async function builtPages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'closer-pages-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/phone-B3xk9_2a.js'), 'export {};');
  await writeFile(join(folder, 'take-key.js'), '');
  for (const page of pages) await writeFile(join(folder, `${page}.html`), `<title>${page}</title>`);
  return folder;
}

async function served() {
  const app = await startApp({ pagesFolder: await builtPages() });
  onTestFinished(() => app.close());
  return (path: string) => fetch(app.url + path);
}

test('[START-6] every surface has its page, and pages are never kept by a browser', async () => {
  const get = await served();
  const g = 'a'.repeat(32);
  const surfaces = { '/': 'home', [`/g/${g}`]: 'phone', '/owner': 'owner', [`/keep/${g}`]: 'keeper' };
  for (const page of ['console', 'host', 'wall', 'highlights'])
    Object.assign(surfaces, { [`/${page}/${g}`]: page });
  for (const [path, page] of Object.entries(surfaces)) {
    const answer = await get(path);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toBe(`<title>${page}</title>`);
  }
});

test('[START-7] hashed files are kept for a year; others are asked for anew; nothing outside is served', async () => {
  const get = await served();
  const hashed = await get('/assets/phone-B3xk9_2a.js');
  expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('/take-key.js')).headers.get('cache-control')).toBe('no-cache');
  for (const path of ['/../package.json', '/..%2fpackage.json', '/assets/', '/nothing.js', '/.env']) {
    expect((await get(path)).status).toBeGreaterThanOrEqual(400);
  }
});

test('[START-8] every answer carries the strict policy; plain http is not upgraded', async () => {
  const get = await served();
  for (const path of ['/', '/assets/phone-B3xk9_2a.js', '/api/nothing']) {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split(';').map((part) => part.trim())).toEqual(
      expect.arrayContaining([
        ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:"],
        ...["font-src 'self'", "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'"],
        "base-uri 'none'",
      ]),
    );
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});
