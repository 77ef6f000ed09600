import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

const USUAL = '/usr/bin/chromium';
const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji'];

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const apt = (...args) =>
  spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function install() {
  console.log(`Installing ${packages.join(', ')} …`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/** The path of a Chromium for the browser suite, installed where that is possible; else why there is none. */
export function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named) {
    return isRunnable(named)
      ? { path: named }
      : { missing: `CHROMIUM is ${named}, which is no program that can be run.` };
  }
  if (isRunnable(USUAL)) return { path: USUAL };
  if (mayInstall() && install() && isRunnable(USUAL)) return { path: USUAL };
  return {
    missing:
      `No Chromium: ${USUAL} is missing, and it could not be installed from here. ` +
      `Install it (Debian: apt-get install ${packages.join(' ')}), or set CHROMIUM to the path of one.`,
  };
}
