// Builds what is missing, then makes a new owner's link: through the running server, or in its file.
import { spawnSync } from 'node:child_process';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const built = node('scripts/build-if-stale.mjs');
process.exit(built === 0 ? node('dist/server/owner-key.js') : built);
