// Builds the match as the server has it, with the bench around it, then prints its figures as JSON lines.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const input = {
  run: 'bench/match/run.ts',
  child: 'bench/match/child.ts',
  'match-worker': 'server/gathering/match-planner/match-worker.ts',
};

/** The match's own solver, and no other's, is watched: how long it takes and what it is given. */
const watchTheSolver = {
  name: 'watch-the-solver',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'munkres' && importer?.includes('/shared/match/') ? `${root}bench/match/watched-munkres.ts` : null,
};

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [watchTheSolver],
  build: {
    ssr: true,
    outDir: 'dist/bench-match',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input,
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
const { status } = spawnSync(process.execPath, ['dist/bench-match/run.js', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
