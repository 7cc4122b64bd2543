import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { lockFolder } from './folder-lock.ts';
import { giveToOwner, postgresPrograms, type Running, type Start } from './postgres-programs.ts';
import { stopLeftOver } from './postgres-left-over.ts';

export type Postgres = {
  url: string;
  stop(): Promise<void>;
  /** Resolves when the server is gone: after `stop`, or by itself. */
  ended: Promise<void>;
};

export type PostgresOptions = {
  /** Folder of the data; made on the first start and kept. */
  dataDir: string;
  /** TCP port on 127.0.0.1; 0 or none takes a free one. */
  port?: number;
  /** Skips waiting for the disk: only for databases that are thrown away. */
  disposable?: boolean;
  /** Server settings over ours, by name. */
  settings?: Record<string, string | number>;
  /** Takes each line that the server writes. */
  log?: (line: string) => void;
};

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;

/**
 * Starts the PostgreSQL that npm brought, on 127.0.0.1 only and with full durability. Throws one
 * clear line when another Waybill uses the folder or the port is taken; a server left over from a
 * killed Waybill is stopped first, and stops by itself when this process dies.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const folder = join(resolve(options.dataDir), 'postgres');
  const data = join(folder, 'data');
  const start = postgresPrograms(folder);
  const release = await lockFolder(folder);
  try {
    await stopLeftOver(data, STOP_TIMEOUT_MS);
    const password = await initialise(start, folder, data, options);
    const port = options.port || (await freePort());
    const server = await startServer(start, folder, port, options);
    const socket = socketFolder(folder, port);
    const host = socket ? encodeURIComponent(socket) : '127.0.0.1';
    const url = `postgres://waybill:${password}@${host}:${port}/postgres`;
    await checkPassword(server, url, folder);
    const ended = server.ended.finally(release);
    return { url, ended, stop: () => stop(server).finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

/** Makes the data on the first start, under another name until it is whole; gives the password. */
async function initialise(
  start: Start,
  folder: string,
  data: string,
  { disposable }: PostgresOptions,
): Promise<string> {
  const passwordFile = join(folder, 'password');
  if (existsSync(data)) return readFileSync(passwordFile, 'utf8');
  const password = randomBytes(24).toString('hex');
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600, flush: true });
  giveToOwner(passwordFile);
  const draft = join(folder, 'draft');
  rmSync(draft, { recursive: true, force: true, maxRetries: 10 });
  const init = start('initdb', [
    `--pgdata=${draft}`,
    '--username=waybill',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    ...(disposable ? ['--no-sync'] : []),
  ]);
  stopWithUs(init);
  await init.ended;
  if (init.child.exitCode !== 0) {
    throw new Error(`PostgreSQL could not make its data folder:\n${init.output()}`);
  }
  renameSync(draft, data);
  return password;
}

/** The longest path that a socket may have, on any system. */
const LONGEST_SOCKET = 103;

/** Where the server's Unix socket is, which costs half as much as TCP; none if too long a path. */
function socketFolder(folder: string, port: number): string | undefined {
  const socket = join(folder, 'socket');
  const length = Buffer.byteLength(join(socket, `.s.PGSQL.${port}`));
  return platform() !== 'win32' && length <= LONGEST_SOCKET ? socket : undefined;
}

function serverSettings(
  folder: string,
  port: number,
  { disposable, settings }: PostgresOptions,
): string[] {
  const socket = socketFolder(folder, port);
  if (socket) {
    mkdirSync(socket, { recursive: true, mode: 0o700 });
    giveToOwner(socket);
  }
  const all = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: socket ?? '',
    unix_socket_permissions: '0700',
    max_connections: 300,
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    wal_compression: 'on',
    random_page_cost: 1.1,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
    ...(disposable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Starts the server, again while sessions of a killed one are still ending. */
async function startServer(
  start: Start,
  folder: string,
  port: number,
  options: PostgresOptions,
): Promise<Running> {
  const data = join(folder, 'data');
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const settings = serverSettings(folder, port, options);
    const server = start('postgres', ['-D', data, ...settings], options.log);
    stopWithUs(server);
    while (server.isRunning() && !isReady(server, data)) {
      if (Date.now() > deadline) {
        await stop(server);
        throw new Error(`PostgreSQL was not ready in time:\n${server.output()}`);
      }
      await Promise.race([delay(20), server.ended]);
    }
    if (server.isRunning()) return server;
    const output = server.output();
    if (output.includes('Address already in use')) {
      throw new Error(`Port ${port} for PostgreSQL is taken by another program.`);
    }
    if (!output.includes('is still in use') || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start:\n${output}`);
    }
    await delay(200);
  }
}

/** The server writes its state into the eighth line of its pid file. */
function isReady({ child }: Running, data: string): boolean {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').split('\n');
  return Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready';
}

/**
 * A shell that waits for our end of its input to close, which happens however we die, and then
 * stops the program as Ctrl-C would. Without a shell the next start stops what is left over.
 */
function stopWithUs({ child, ended }: Running): void {
  if (platform() === 'win32' || child.pid === undefined) return;
  const script = `read -r _; kill -INT ${child.pid}`;
  const guard = spawn('/bin/sh', ['-c', script], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => {});
  void ended.then(() => guard.kill('SIGKILL'));
}

async function checkPassword(server: Running, url: string, folder: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    await stop(server);
    const { code, message } = error as Error & { code?: string };
    if (code !== '28P01') throw new Error(`PostgreSQL does not answer: ${message}`);
    throw new Error(`The password in ${join(folder, 'password')} is not the database's.`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Fast shutdown (SIGINT): sessions end, everything is written. SIGQUIT if that takes too long. */
async function stop({ child, ended, isRunning }: Running): Promise<void> {
  if (!isRunning()) return;
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
