import { openSqliteStore } from '../../server/log/sqlite/sqlite-store.ts';
import { sqliteWorker } from '../support/build.ts';
import { dataFolder } from './data-folder.ts';
import { acceptFactLog } from './fact-log-acceptance.ts';

acceptFactLog('sqlite', () => openSqliteStore(dataFolder(), sqliteWorker));
