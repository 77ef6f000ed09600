import { createMemoryStore } from '../../server/log/memory/memory-log.ts';
import { acceptFactLog } from './fact-log-acceptance.ts';

acceptFactLog('memory', () => Promise.resolve(createMemoryStore()));
