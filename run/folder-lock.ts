import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Frees the folder for others. */
export type Release = () => void;

/** A holder that was just killed may take this long to be gone. */
const GONE_TIMEOUT_MS = 3_000;

/**
 * Takes an existing folder for this process alone; throws one line naming the process that has it.
 * The lock is a listening socket, which the system drops with the process however it dies, so it
 * is never stale and doesn't rest on process ids, which containers give out again.
 */
export async function lockFolder(folder: string): Promise<Release> {
  const name = socketName(realpathSync(folder));
  for (const deadline = Date.now() + GONE_TIMEOUT_MS; ; await delay(20)) {
    const server = await listen(name);
    if (server) {
      server.unref();
      return () => server.close();
    }
    const holder = await holderOf(name);
    if (holder) throw new Error(`${folder} is in use by another Waybill (process ${holder}).`);
    if (Date.now() > deadline) throw new Error(`${folder} is in use by another Waybill.`);
  }
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

/** The process id of the holder, if it answers. */
async function holderOf(name: string): Promise<string> {
  const socket = connect(name);
  socket.setTimeout(GONE_TIMEOUT_MS, () => socket.destroy());
  try {
    let pid = '';
    for await (const chunk of socket) pid += String(chunk);
    return pid;
  } catch (error) {
    const isRefused = (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
    // Where sockets are files, the file outlives its process.
    if (isRefused && isAbsolute(name) && platform() !== 'win32') rmSync(name);
    return '';
  }
}
