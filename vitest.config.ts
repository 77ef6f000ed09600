import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Suites by what they need: pure ones run without a build; server and browser ones start the built files. */
const suite = (name: string, options: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
  test: {
    projects: [
      suite('rules'),
      suite('fold'),
      suite('views'),
      suite('log', { globalSetup: ['test/support/build.ts'] }),
      suite('server', { globalSetup: ['test/support/build.ts'], testTimeout: 20_000 }),
      { plugins: [svelte()], ...suite('client') },
      suite('browser', {
        globalSetup: ['test/support/build.ts'],
        testTimeout: 120_000,
        hookTimeout: 60_000,
        fileParallelism: false,
      }),
    ],
  },
});
