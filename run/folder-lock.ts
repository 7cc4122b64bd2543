import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Frees the folder for others. */
export type Release = () => void;

/**
 * Takes an existing folder for this process alone; throws one line naming the process that has it.
 * The lock is a listening socket, which the system drops with the process however it dies, so it
 * is never stale and doesn't rest on process ids, which containers give out again.
 */
export async function lockFolder(folder: string): Promise<Release> {
  const name = socketName(realpathSync(folder));
  const server = (await listen(name)) ?? (await listenAgain(name, folder));
  server.unref();
  return () => server.close();
}

function socketName(folder: string): string {
  const name = `waybill-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (platform() === 'linux') return `\0${name}`;
  return platform() === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

async function listen(name: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.end(String(process.pid)));
  try {
    server.listen(name);
    await once(server, 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

/** Where sockets are files, the file outlives its process; nobody answers there then. */
async function listenAgain(name: string, folder: string): Promise<Server> {
  const holder = await holderOf(name);
  if (holder === 'nobody') rmSync(name);
  const server = holder === 'nobody' ? await listen(name) : undefined;
  if (server) return server;
  throw new Error(`${folder} is in use by another Waybill (${holder}).`);
}

async function holderOf(name: string): Promise<string> {
  const socket = connect(name);
  socket.setTimeout(2_000, () => socket.destroy());
  try {
    let pid = '';
    for await (const chunk of socket) pid += String(chunk);
    return `process ${pid}`;
  } catch (error) {
    const isStale = (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
    return isStale && platform() !== 'linux' ? 'nobody' : 'it does not answer';
  }
}
