// Builds what is missing, then plays a whole gathering with simulated people over real sockets.
import { spawnSync } from 'node:child_process';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const built = node('scripts/build-if-stale.mjs');
process.exit(built === 0 ? node('dist/server/rehearse.js', ...process.argv.slice(2)) : built);
