import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { startPostgres, type Postgres } from '../../run/postgres.ts';

const dataDir = join(tmpdir(), `waybill-postgres-${randomBytes(4).toString('hex')}`);
const folder = join(dataDir, 'postgres');
let running: Postgres[] = [];
let parents: ChildProcess[] = [];

const onLinux = process.platform === 'linux' ? describe : describe.skip;

afterEach(async () => {
  for (const parent of parents) parent.kill('SIGKILL');
  await Promise.all(running.map((postgres) => postgres.stop()));
  await until(() => !isAlive(serverPid()));
  running = [];
  parents = [];
});

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  test('keeps its data over a restart, with full durability', async () => {
    const first = await start();
    await ask(first.url, 'create table kept (note text)');
    await ask(first.url, "insert into kept values ('still here')");
    await first.stop();
    const second = await start();
    expect(await ask(second.url, 'select note from kept')).toEqual([{ note: 'still here' }]);
    expect(await ask(second.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
    expect(await ask(second.url, 'show synchronous_commit')).toEqual([
      { synchronous_commit: 'on' },
    ]);
  });

  test('leaves no process after it is stopped, twice or with open sessions', async () => {
    const postgres = await start();
    const session = new Client({ connectionString: postgres.url });
    session.on('error', () => {});
    await session.connect();
    const pid = serverPid();
    await Promise.all([postgres.stop(), postgres.stop()]);
    await postgres.ended;
    expect(isAlive(pid)).toBe(false);
    await session.end().catch(() => {});
  });

  test('takes no connection without its random password, which only its owner may read', async () => {
    const postgres = await start();
    const url = new URL(postgres.url);
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    expect(url.password).toHaveLength(48);
    url.password = 'password';
    await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  test('says which process has the folder when it is started twice', async () => {
    const { pid, kill } = await startInParent();
    await expect(start()).rejects.toThrow(
      `${folder} is in use by another Waybill (process ${pid}).`,
    );
    kill('SIGKILL');
    await start();
    await expect(start()).rejects.toThrow(
      `${folder} is in use by another Waybill (process ${process.pid}).`,
    );
  });

  test('says that the port is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const { port } = squatter.address() as { port: number };
    await expect(start(port)).rejects.toThrow(
      `Port ${port} for PostgreSQL is taken by another program.`,
    );
    squatter.close();
    expect(await ask((await start(port)).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('says that the password file is not the one of the database', async () => {
    const { url, stop } = await start();
    await stop();
    writeFileSync(join(folder, 'password'), 'forgotten');
    await expect(start()).rejects.toThrow("password is not the database's.");
    expect(serverPid()).toBeUndefined();
    writeFileSync(join(folder, 'password'), new URL(url).password);
  });

  test('starts over when the first start was killed before the data was whole', async () => {
    await (await start()).stop();
    rmSync(join(folder, 'data'), { recursive: true });
    mkdirSync(join(folder, 'draft', 'base'), { recursive: true });
    writeFileSync(join(folder, 'draft', 'PG_VERSION'), '18');
    expect(await ask((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

onLinux('after kill -9', () => {
  test('of Waybill, the server stops by itself', async () => {
    const parent = await startInParent();
    const pid = serverPid()!;
    parent.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });

  test('of Waybill under load, an immediate start has every acknowledged row', async () => {
    const parent = await startInParent();
    const acknowledged = await writeUntilKilled(parent.url, () => parent.kill('SIGKILL'));
    const { url } = await start();
    const [{ rows }] = await ask<{ rows: number }>(url, 'select count(*)::int as rows from load');
    expect(acknowledged).toBeGreaterThan(0);
    expect(rows).toBeGreaterThanOrEqual(acknowledged);
  });

  test('of Waybill and the guard over its server, the next start stops the left-over', async () => {
    const parent = await startInParent();
    const pid = serverPid()!;
    process.kill(guardOf(pid), 'SIGKILL');
    parent.kill('SIGKILL');
    const { url } = await start();
    expect(isAlive(pid)).toBe(false);
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('of the server alone, we are told, and an immediate start has every row', async () => {
    const first = await start();
    const acknowledged = await writeUntilKilled(first.url, () => {
      process.kill(serverPid()!, 'SIGKILL');
    });
    await first.ended;
    const { url } = await start();
    const [{ rows }] = await ask<{ rows: number }>(url, 'select count(*)::int as rows from load');
    expect(rows).toBeGreaterThanOrEqual(acknowledged);
  });

  test('of everything, a stale pid file is no obstacle', async () => {
    const parent = await startInParent();
    const pid = serverPid()!;
    process.kill(guardOf(pid), 'SIGKILL');
    parent.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    expect(existsSync(join(folder, 'data', 'postmaster.pid'))).toBe(true);
    expect(await ask((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

async function start(port = 0): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir, port });
  running.push(postgres);
  return postgres;
}

type Parent = { url: string; pid: number; kill(signal: NodeJS.Signals): void };

/** Another process with a PostgreSQL, for us to kill. */
async function startInParent(): Promise<Parent> {
  const module = fileURLToPath(new URL('../../run/postgres.ts', import.meta.url));
  const script = `import { startPostgres } from ${JSON.stringify(module)};
    console.log((await startPostgres({ dataDir: ${JSON.stringify(dataDir)} })).url);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  parents.push(child);
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { url, pid: child.pid!, kill: (signal) => child.kill(signal) };
}

/** Inserts row by row until the connection breaks, and counts the inserts that were confirmed. */
async function writeUntilKilled(url: string, kill: () => void): Promise<number> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  await client.query('create table if not exists load (n int)');
  await client.query('truncate load');
  const timer = setTimeout(kill, 300);
  let acknowledged = 0;
  try {
    for (;;) {
      await client.query('insert into load values ($1)', [acknowledged]);
      acknowledged++;
    }
  } catch {
    return acknowledged;
  } finally {
    clearTimeout(timer);
    await client.end().catch(() => {});
  }
}

async function ask<Row>(url: string, query: string): Promise<[Row, ...Row[]]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(query)).rows as [Row, ...Row[]];
  } finally {
    await client.end();
  }
}

function serverPid(): number | undefined {
  const file = join(folder, 'data', 'postmaster.pid');
  return existsSync(file) ? parseInt(readFileSync(file, 'utf8')) : undefined;
}

/** The shell that stops the server when its Waybill dies. */
function guardOf(server: number): number {
  const pids = readdirSync('/proc').map(Number).filter(Boolean);
  return pids.find((pid) => commandLine(pid).endsWith(`kill -INT ${server}\0`))!;
}

/** Empty for a process that is gone, or dead and not yet collected by its parent. */
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number | undefined): boolean {
  return pid !== undefined && commandLine(pid) !== '';
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 1_000) throw new Error('It did not happen within 10 s.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
