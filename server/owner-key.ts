import { urlsFor } from './addresses.ts';
import { systemChance, systemClock } from './clock.ts';
import { BadConfiguration, readConfig, type Config } from './config.ts';
import { askControlSocket } from './control-socket.ts';
import { openInstallation } from './installation/open-installation.ts';
import { openSqliteStore } from './log/sqlite/sqlite-store.ts';

/** Without a server the file is free: opened, changed and closed here. */
async function replaceInFile(config: Config): Promise<string> {
  const store = await openSqliteStore(config.dataDir);
  try {
    const installation = await openInstallation(store, systemClock, systemChance);
    const key = installation.firstOwnerKey ?? (await installation.replaceOwnerKey());
    return `${urlsFor(config)[0] ?? ''}/owner#k=${key}`;
  } finally {
    await store.close();
  }
}

/** `npm run owner-key`: a new owner's link; the old one ends. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const link = (await askControlSocket(config.dataDir, 'owner-key')) ?? (await replaceInFile(config));
  console.log(`The owner's link is now (the one before has ended):\n${link}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof BadConfiguration ? error.message : error);
  process.exitCode = 1;
}
