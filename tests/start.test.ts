import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCollector } from './collector.ts';
import { startWaybill, type RunningWaybill } from './running.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'waybill-start-'));
let waybill: RunningWaybill;
let collector: Awaited<ReturnType<typeof openCollector>>;

beforeAll(async () => {
  collector = await openCollector();
  waybill = await startWaybill(dataDir, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
}, 180_000);

afterAll(async () => {
  if (waybill.process.exitCode === null) await waybill.stop();
  await collector.close();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

test('a new installation is ready to use with the key that it prints', async () => {
  const { saveCustomer } = await waybill.ask<{ saveCustomer: { userErrors: [] } }>(
    'mutation { saveCustomer(input: { name: "Green Leaf" }) { customer { number } userErrors { code } } }',
  );
  expect(saveCustomer).toEqual({ customer: { number: 'C-000001' }, userErrors: [] });
});

test('a second start on the same folder says that it is in use', async () => {
  await expect(startWaybill(dataDir)).rejects.toThrow(/in use/);
}, 60_000);

test('a start on a taken port says so before it starts anything', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const elsewhere = mkdtempSync(join(tmpdir(), 'waybill-port-'));
  await expect(startWaybill(elsewhere, { PORT: String(port) })).rejects.toThrow(
    `Port ${port} is taken by another program; set PORT to a free one.`,
  );
  taken.close();
  rmSync(elsewhere, { recursive: true, force: true });
}, 60_000);

test('a wrong setting is named', async () => {
  const wrong = { PORT: 'eighty', LOG_LEVEL: 'loud' };
  await expect(startWaybill(dataDir, wrong)).rejects.toThrow(/PORT:[^]*LOG_LEVEL:/);
}, 60_000);

test('stopping leaves no process behind, and the next start finds the data', async () => {
  const own = processesOf(dataDir);
  expect(own.length).toBeGreaterThan(0);
  expect(await waybill.stop()).toBe(0);
  expect(processesOf(dataDir)).toEqual([]);
  expect(collector.spans.map(({ name }) => name)).toContain('graphql');
  const { apiKey } = waybill;
  waybill = await startWaybill(dataDir);
  expect(waybill.apiKey).toBe(apiKey);
  const found = await waybill.ask('{ customers { nodes { name } } }');
  expect(found).toEqual({ customers: { nodes: [{ name: 'Green Leaf' }] } });
}, 180_000);

test('so does ending the npm that has started it', async () => {
  await waybill.stop();
  const npm = spawn('npm', ['start'], {
    cwd: new URL('..', import.meta.url).pathname,
    env: { ...process.env, NODE_OPTIONS: '', DEMO: 'false', PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  npm.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await until(() => text.includes('Waybill is ready'));
  npm.kill('SIGTERM');
  await until(() => processesOf(dataDir).length === 0);
}, 180_000);

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; !isTrue(); tries++) {
    if (tries > 600) throw new Error('It did not come true within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Command lines of processes that work in this folder; Linux tells them in files. */
function processesOf(folder: string): string[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.map(commandLine).filter((line) => line.includes(folder));
}

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return ''; // It has ended meanwhile.
  }
}
