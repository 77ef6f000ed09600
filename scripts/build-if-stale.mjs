// `npm start` builds what is missing: `dist/` that is not there, or older than what it is made of.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const builds = [
  {
    // The page that vite.config.ts builds last: it is there when all are.
    made: 'dist/client/wall.html',
    config: 'vite.config.ts',
    sources: ['client', 'shared', 'vite.config.ts', 'svelte.config.js', 'package.json'],
  },
  {
    made: 'dist/server/serve.js',
    config: 'vite.server.config.ts',
    sources: ['server', 'shared', 'vite.server.config.ts', 'package.json'],
  },
];

/** Milliseconds of the newest file in here; folders count too, so that a deletion is noticed. */
function newestMs(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}

const isStale = ({ made, sources }) => {
  const madeAt = newestMs(join(root, made));
  return madeAt === 0 || sources.some((source) => newestMs(join(root, source)) > madeAt);
};

for (const build of builds.filter(isStale)) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) {
    const state = existsSync(join(root, build.made)) ? 'older than its sources' : 'missing';
    console.error(`${build.made} is ${state}, and the build tools are not installed. Run: npm ci`);
    process.exit(1);
  }
  console.log(`Building ${build.made.split('/').slice(0, 2).join('/')} …`);
  const { status } = spawnSync(process.execPath, [vite, 'build', '-c', build.config, '--logLevel', 'warn'], {
    cwd: root,
    // Under a test runner NODE_ENV is "test", and the pages would carry Svelte's development parts.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
