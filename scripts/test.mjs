// `npm test`: a Chromium, every check, one build, every suite; the last line says how many passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from './checks.mjs';
import { findChromium } from './find-chromium.mjs';

const cwd = fileURLToPath(new URL('../', import.meta.url));

function node(env, ...args) {
  return spawnSync(process.execPath, args, { cwd, stdio: 'inherit', env }).status === 0;
}

/** Runs every suite; gives whether the runner was content, and its report, null when it left none. */
function runSuites(env) {
  const folder = mkdtempSync(join(tmpdir(), 'closer-tests-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const isContent = node(env, 'node_modules/vitest/vitest.mjs', 'run', ...reporters);
    return { isContent, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const skippedIn = (report) =>
  report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => `${name.replace(cwd, '')}: ${fullName}`),
  );

/** A file that could not be loaded has no failed test, and is a failure all the same. */
const brokenFilesIn = (report) =>
  report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );

/** How many passed and failed. Skipped tests, files without tests that ran and a runner that fell count as failed. */
function count({ isContent, report }) {
  if (report === null) return { passed: 0, failed: 1 };
  const skipped = skippedIn(report);
  if (skipped.length > 0) console.error(`Skipped, which is not allowed:\n  ${skipped.join('\n  ')}`);
  const failed = report.numFailedTests + brokenFilesIn(report).length + skipped.length;
  return { passed: report.numPassedTests, failed: failed === 0 && !isContent ? 1 : failed };
}

async function run() {
  const chromium = findChromium();
  if (chromium.missing) {
    console.error(chromium.missing);
    return { passed: 0, failed: 1 };
  }
  const env = { ...process.env, CHROMIUM: chromium.path };
  const failedChecks = await runChecks();
  const isBuilt = node(env, 'scripts/build-if-stale.mjs');
  const { passed, failed } = isBuilt ? count(runSuites(env)) : { passed: 0, failed: 1 };
  if (failedChecks.length > 0) console.error(`Failed checks: ${failedChecks.join(', ')}`);
  return { passed, failed: failed + failedChecks.length };
}

const { passed, failed } = await run();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
