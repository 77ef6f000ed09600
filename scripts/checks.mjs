import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Components are linted apart: each is turned into TypeScript on the fly, after which the types of all that
 * follows are looked up anew. Beside each other the two also take both cores.
 */
const components = ['client/**/*.svelte', 'client/**/*.svelte.ts'];
const eslint = ['eslint/bin/eslint.js', '--max-warnings', '0'];
const checks = [
  ['lint', ...eslint, '.', ...components.flatMap((pattern) => ['--ignore-pattern', pattern])],
  ['lint of components', ...eslint, ...components],
  ['types', 'typescript/bin/tsc', '--noEmit', '-p', '.'],
  [
    'components',
    ...['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json'],
    ...['--output', 'human', '--fail-on-warnings'],
  ],
  ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  [
    'imports',
    ...['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs'],
    ...['shared', 'server', 'client', 'test', 'bench', 'scripts'],
  ],
  ['unused', 'knip/bin/knip.js', '--no-progress'],
];

/** The compiler's many short-lived objects: with room for them the tools spend a fifth less. */
const ROOMY = '--max-semi-space-size=128';

/** More at once would not be faster on the two cores of a small machine, and need its memory. */
const AT_ONCE = 2;

/** Runs one tool; gives its name, whether it is content, what it said, and how long it took. */
function run([name, script, ...args]) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [ROOMY, `node_modules/${script}`, ...args], { cwd: root });
  let said = '';
  const listen = (chunk) => (said += chunk);
  child.stdout.setEncoding('utf8').on('data', listen);
  child.stderr.setEncoding('utf8').on('data', listen);
  return new Promise((done) => {
    const end = (passed) => done({ name, passed, said, seconds: (performance.now() - startedAt) / 1000 });
    child.once('error', (error) => {
      said += String(error);
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

function print({ name, passed, said, seconds }) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${seconds.toFixed(1)} s`);
  if (!passed) console.log(said.trimEnd().replace(/^/gm, '  '));
}

/** Runs every check, also after one failed; prints each as it ends; gives the names of those that failed. */
export async function runChecks() {
  const waiting = [...checks];
  const failed = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await run(next);
      print(result);
      if (!result.passed) failed.push(result.name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed;
}
