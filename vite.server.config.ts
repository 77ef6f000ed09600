import { defineConfig } from 'vite';

/** The server, and its worker threads: one owns the SQLite files, one works out matches. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        serve: 'server/serve.ts',
        rehearse: 'server/rehearsal/main.ts',
        'owner-key': 'server/owner-key.ts',
        'sqlite-worker': 'server/log/sqlite/sqlite-worker.ts',
        'match-worker': 'server/gathering/match-planner/match-worker.ts',
      },
      output: { entryFileNames: '[name].js' },
    },
  },
});
