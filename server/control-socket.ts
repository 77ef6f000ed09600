import { createHash } from 'node:crypto';
import { chmod, unlink } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Installation } from './installation/installation-port.ts';

/** Addresses of Unix sockets are cut off at about this length. */
const LONGEST_PATH = 100;
const LONGEST_LINE = 200;

/** Where a running server listens to the command line: in its data folder, or where that path is too long, beside it. */
export function controlSocketPath(dataDir: string): string {
  const folder = resolve(dataDir);
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\closer-${name}`;
  const path = join(folder, 'control.sock');
  return path.length <= LONGEST_PATH ? path : join(tmpdir(), `closer-${name}.sock`);
}

export interface ControlSocket {
  close(): Promise<void>;
}

type Commands = Record<string, () => Promise<string>>;

/** The first line that comes; what is too long to be a command counts as one, and is unknown. */
const lineFrom = (socket: Socket): Promise<string> =>
  new Promise((done) => {
    let line = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      line += String(chunk);
      if (line.includes('\n') || line.length > LONGEST_LINE) done(line.trim());
    });
  });

/** One line up, one line down. Whoever may open the socket's file may ask; the file is the owner's alone. */
async function answer(socket: Socket, commands: Commands): Promise<void> {
  const name = await lineFrom(socket);
  const run = Object.hasOwn(commands, name) ? commands[name] : undefined;
  socket.end(run ? `${await run()}\n` : 'unknown\n');
}

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(path, done);
  });

/**
 * Answers the command line while this process holds the database. The store lets only one server in, so a socket that
 * lies there is left over from a crash.
 */
export async function startControlSocket(
  dataDir: string,
  installation: Installation,
  publicUrl: () => string,
): Promise<ControlSocket> {
  const path = controlSocketPath(dataDir);
  const commands: Commands = {
    'owner-key': async () => `${publicUrl()}/owner#k=${await installation.replaceOwnerKey()}`,
  };
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    answer(socket, commands).catch(() => socket.destroy());
  });
  if (process.platform !== 'win32') await unlink(path).catch(() => undefined);
  await listen(server, path);
  if (process.platform !== 'win32') await chmod(path, 0o600);
  return { close: () => new Promise((done) => server.close(() => done())) };
}

/** Asks a running server; null when none answers. */
export const askControlSocket = (dataDir: string, command: string): Promise<string | null> =>
  new Promise((done) => {
    let answered = '';
    const socket = createConnection(controlSocketPath(dataDir));
    socket.setEncoding('utf8');
    socket.on('connect', () => socket.write(`${command}\n`));
    socket.on('data', (chunk) => (answered += String(chunk)));
    socket.on('error', () => done(null));
    socket.on('close', () => done(answered.trim() || null));
  });
