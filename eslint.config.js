import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { testFunctionLength } from './scripts/lint/test-function-length.mjs';

const typed = ['**/*.ts', '**/*.svelte'];
/** Configurations, whose tools ask for a default export. */
const configs = ['*.config.ts', '*.config.js', '*.cjs'];

const size = {
  'max-lines': ['error', { max: 200 }],
  'max-lines-per-function': ['error', { max: 40 }],
  complexity: ['error', 8],
  'max-depth': ['error', 3],
  'max-params': ['error', 4],
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a reader greps for it.',
};
const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that has it.',
};
const everywhere = [noDefaultExport, noBarrel];

/** What depends on when, where or how luckily code runs. */
const impure = [
  ...['Date', 'performance', 'crypto', 'process', 'global', 'globalThis', 'console', 'Promise'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['fetch', 'WebSocket', 'window', 'document', 'navigator', 'location', 'localStorage', 'indexedDB'],
].map((name) => ({ name, message: 'shared/ is pure: time, ids, chance and answers are arguments.' }));
const asynchronous = [
  ':function[async=true]',
  'AwaitExpression',
  'ForOfStatement[await=true]',
  'ImportExpression',
].map((selector) => ({ selector, message: 'shared/ is pure: nothing waits.' }));

const fromTheClock = 'Take it from server/clock.ts, so that tests can run on a fake clock and chance.';
/** `new Date(ms)` only writes a given time out, so it stays allowed. */
const ownClock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
].map((selector) => ({ selector, message: fromTheClock }));
const clocksAndChance = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['crypto', 'getRandomValues'],
  ['crypto', 'randomUUID'],
].map(([object, property]) => ({ object, property, message: fromTheClock }));
const timers = ['setTimeout', 'setInterval', 'performance'].map((name) => ({
  name,
  message: fromTheClock,
}));
const clockImports = [
  { name: 'node:crypto', importNames: ['randomBytes', 'randomInt', 'randomUUID'], message: fromTheClock },
  ...['node:timers', 'node:timers/promises', 'node:perf_hooks'].map((name) => ({
    name,
    message: fromTheClock,
  })),
];

export default defineConfig(
  { ignores: ['dist/', 'data/', 'artefacts/', 'coverage/'] },
  // Exceptions are made in this file, with their reason; a comment in the code cannot make one.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: typed, extends: [...ts.configs.strictTypeChecked] },
  ...svelte.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  { files: ['**/*.svelte', 'client/**'], languageOptions: { globals: globals.browser } },
  { files: ['scripts/**', '*.js', '*.cjs'], languageOptions: { globals: globals.node } },
  {
    rules: {
      ...size,
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'no-restricted-syntax': ['error', ...everywhere],
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: typed,
    rules: {
      // The compiler finds these, and knows the types of the DOM and of Svelte's runes.
      'no-undef': 'off',
      'prefer-const': ['error', { destructuring: 'all' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Letters are counted and split as Unicode code points, on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Ports are objects of closures; of classes, methods are handed on in arrow functions.
      '@typescript-eslint/unbound-method': 'off',
      // A leading underscore says: named for the reader, not used.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A message with nothing in it is `Record<never, never>`.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // A port's promise also carries what is thrown before anything waits.
      '@typescript-eslint/require-await': 'off',
      // State is plain JSON: records by id, from which entries go.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Where bytes become typed, the caller says which type: stored JSON, fresh ids.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // The linter takes what snippets and generic components hand over for `any`; svelte-check knows better.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Maps that no component watches: one number tells that something changed.
    files: ['client/connection/live-view.svelte.ts', 'client/phone/drafts.svelte.ts'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
      'no-restricted-syntax': ['error', ...everywhere, ...asynchronous],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'shared/ is pure.' }] }],
    },
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/clock.ts'],
    rules: {
      'no-restricted-globals': ['error', ...timers],
      'no-restricted-properties': ['error', ...clocksAndChance],
      'no-restricted-syntax': ['error', ...everywhere, ...ownClock],
      'no-restricted-imports': ['error', { paths: clockImports }],
    },
  },
  // The small parent only counts restarts; it must start before anything that could be broken.
  { files: ['server/main.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    // dependency-cruiser sees compiled components, in which imports of types are gone; so here once more.
    files: ['client/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '(^node:)|/shared/gathering/|/server/', message: 'See the import table.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    plugins: { house: { rules: { 'test-function-length': testFunctionLength } } },
    rules: { 'max-lines-per-function': 'off', 'house/test-function-length': ['error', 40] },
  },
  { files: configs, rules: { 'no-restricted-syntax': ['error', noBarrel] } },
  { files: ['test/support/build.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
