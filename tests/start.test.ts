import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startWaybill, type RunningWaybill } from './running.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'waybill-start-'));
let waybill: RunningWaybill;

beforeAll(async () => {
  waybill = await startWaybill(dataDir);
}, 180_000);

afterAll(async () => {
  if (waybill.process.exitCode === null) await waybill.stop();
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
  const { apiKey } = waybill;
  waybill = await startWaybill(dataDir);
  expect(waybill.apiKey).toBe(apiKey);
  const found = await waybill.ask('{ customers { nodes { name } } }');
  expect(found).toEqual({ customers: { nodes: [{ name: 'Green Leaf' }] } });
}, 180_000);

/** Command lines of processes that work in this folder. */
function processesOf(folder: string): string[] {
  const all = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes(folder));
}
