// Builds what is missing, then prints what asking 2,000 people takes as JSON lines.
import { spawnSync } from 'node:child_process';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const built = node('scripts/build-if-stale.mjs');
process.exit(built === 0 ? node('--import', 'tsx', 'bench/ask/run.ts') : built);
