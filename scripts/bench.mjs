// Builds what is missing, then prints every budget as JSON lines.
import { spawnSync } from 'node:child_process';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const built = node('scripts/build-if-stale.mjs');
process.exit(built === 0 ? node('--import', 'tsx', 'bench/run.ts', ...process.argv.slice(2)) : built);
