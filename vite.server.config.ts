import { defineConfig } from 'vite';

/** The server, and the worker thread that owns the SQLite files. */
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
      },
      output: { entryFileNames: '[name].js' },
    },
  },
});
