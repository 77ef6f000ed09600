import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/**
 * Files of a worker share their modules, which is half of the work saved: no test leaves anything in one.
 * What it opens (servers, pages, files) it closes itself.
 */
const isolate = false;

/** Suites by what they need: pure ones run without a build; server and browser ones start the built files. */
const suite = (name: string, options: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], isolate, ...options },
});

/** A bound for what hangs, not a promise: property tests share two cores with everything else. */
const patient = { testTimeout: 30_000 };

export default defineConfig({
  test: {
    // One core less than there are would leave half of a small machine idle; one more is faster, and pages grow slow.
    maxWorkers: 2,
    projects: [
      suite('rules', patient),
      suite('match', patient),
      suite('mending', patient),
      suite('fold', patient),
      suite('views', patient),
      suite('log', { globalSetup: ['test/support/build.ts'], ...patient }),
      suite('server', { globalSetup: ['test/support/build.ts'], ...patient }),
      { plugins: [svelte()], ...suite('client', { globalSetup: ['test/support/build.ts'], ...patient }) },
      suite('browser', {
        globalSetup: ['test/support/build.ts'],
        testTimeout: 120_000,
        hookTimeout: 60_000,
      }),
    ],
  },
});
