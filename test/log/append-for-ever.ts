import { pathToFileURL } from 'node:url';
import { openSqliteStore } from '../../server/log/sqlite/sqlite-store.ts';
import type { BodyId, FactId } from '../../shared/contract/ids.ts';

/** Appends to the log "notes" of a folder until it is killed or the log fails; a line for each answer. */
const [folder = '', worker = ''] = process.argv.slice(2);
const store = await openSqliteStore(folder, pathToFileURL(worker));
store.onFailure((reason) => {
  console.log(`failed ${reason}`);
});
const log = await store.open('notes');
const { facts } = await log.read(0);
let top = { version: facts.length, lastId: facts.at(-1)?.id ?? null };

for (;;) {
  const version = top.version + 1;
  const fact = { version, id: `fact-${version}` as FactId, note: 'x'.repeat(200) };
  const body = { id: `body-${version}` as BodyId, concerns: [], kind: 'note', language: 'en', text: 'y' };
  try {
    const { outcome } = await log.append(top, { facts: [fact], bodies: [body], drops: [] });
    console.log(`${outcome} ${version}`);
    if (outcome === 'appended') top = { version, lastId: fact.id };
  } catch {
    console.log(`refused ${version}`);
    break;
  }
}
await store.close();
console.log('closed');
