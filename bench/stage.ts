import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startPostgres } from '../run/postgres.ts';
import { startWaybill } from '../tests/running.ts';
import { benchCompany } from './company.ts';

/** Where a benchmark plays: a company of full size, our server and the floor, each a process. */
export type Stage = {
  url: string;
  apiKey: string;
  /** The process of the whole Waybill. */
  process: ChildProcess;
  floorUrl: string;
  close(): Promise<void>;
};

/** Opens the stage on a data folder, filled the first time; full durability, as in production. */
export async function openStage(
  dataDir: string,
  orders: number,
  say: (text: string) => void,
): Promise<Stage> {
  const postgres = await startPostgres({ dataDir });
  const undo = [postgres.stop];
  const close = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    await benchCompany(postgres.url, dataDir, orders, say);
    const environment = {
      DATABASE_URL: postgres.url,
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      COST_CAPACITY: '1000000000',
      // Such as --cpu-prof, to see where the time goes.
      NODE_OPTIONS: process.env.BENCH_NODE_OPTIONS ?? '',
    };
    const waybill = await startWaybill(dataDir, environment);
    undo.push(async () => void (await waybill.stop()));
    const floor = await startFloor(postgres.url);
    undo.push(floor.stop);
    const { url, apiKey } = waybill;
    return { url, apiKey, process: waybill.process, floorUrl: floor.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startFloor(databaseUrl: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'floor.ts')], {
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const port = await Promise.race([once(child.stdout, 'data'), ended]);
  if (child.exitCode !== null) throw new Error('The floor did not start.');
  return {
    url: `http://127.0.0.1:${String(port[0]).trim()}`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
