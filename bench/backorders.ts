import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pino } from 'pino';
import { daysAfter, dayOf } from '../kernel/clock.ts';
import { rows, sql, sqlOf } from '../kernel/database.ts';
import { service } from '../kernel/viewer.ts';
import { openWaybill } from '../run/embedded.ts';
import { startPostgres } from '../run/postgres.ts';
import { readSettings } from '../run/settings.ts';
import { rankOf } from '../subgraphs/inventory/demand/serving.ts';

// `node bench/backorders.ts [lines]`: one receipt comes for so many waiting order lines (1,000), in
// the whole Waybill in one process, with full durability; once by rank, once by fair share.

const LINES = Number(process.argv[2] ?? 1_000);
const ROUNDS = 3;
const TIERS = ['A', 'B', 'C'];

const say = (text: string) => process.stdout.write(`${text}\n`);
const dataDir = mkdtempSync(join(tmpdir(), 'waybill-backorders-'));
const postgres = await startPostgres({ dataDir });
const settings = readSettings({ DEMO: 'false' });
const waybill = await openWaybill({
  settings,
  databaseUrl: postgres.url,
  secret: 'a secret for benchmarks, of 32 letters or more',
  log: pino({ level: 'silent' }),
});
const area = waybill.areas.find(({ name }) => name === 'inventory')!;
const db = sqlOf(area.orm.em);
const viewer = service('bench', 'bench');
const perform = (verb: string, input: object) => area.perform(`inventory.${verb}`, viewer, input);
const today = dayOf(new Date());

/** Orders wait for a product, one line each, in a sequence that is not that of their ranks. */
async function wait(productId: string): Promise<string[]> {
  const ranks: string[] = [];
  for (let n = 0; n < LINES; n++) {
    const orderId = `${productId}_${String((n * 7919) % LINES).padStart(6, '0')}`;
    const how = {
      ...{ strategy: 'SINGLE_WAREHOUSE_FIRST', shipTo: { country: 'CN' }, isForced: n % 97 === 0 },
      ...{ tier: TIERS[n % TIERS.length]!, dueDate: daysAfter(today, 1 + (n % 31)) },
      orderedAt: new Date(Date.UTC(2026, 0, 1, 0, n % 59)).toISOString(),
    };
    const lines = [{ lineId: `${orderId}_1`, productId, quantity: '2' }];
    await perform('reserveStock', { orderId, customerId: 'cus_1', warehouseId: null, lines, how });
    ranks.push(rankOf(orderId, how));
  }
  return ranks.toSorted();
}

/** Takes so much in, in one receipt; gives the milliseconds until it is dealt. */
async function receive(productId: string, warehouseId: string, goods: number): Promise<number> {
  const quantity = String(goods);
  const lines = [{ productId, unit: 'PCS', quantity, value: quantity }];
  const start = performance.now();
  await perform('takeInReceipt', {
    ...{ goodsReceiptId: `grn_${productId}`, warehouseId, postingDate: '2026-03-01' },
    ...{ currency: settings.COMPANY_CURRENCY, lines },
  });
  return performance.now() - start;
}

/** Orders in the sequence in which they were told what they have got. */
async function told(productId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    sql`select document_id as id from event where type = 'inventory.StockReserved'
          and jsonb_array_length(data -> 'lines') > 0
          and data -> 'lines' -> 0 ->> 'productId' = ${productId} order by position`,
  );
  return found.map(({ id }) => id);
}

try {
  const { warehouseId } = (await perform('saveWarehouse', { code: 'BENCH', name: 'Bench' })) as {
    warehouseId: string;
  };
  for (let round = 1; round <= ROUNDS; round++) {
    const productId = `prd_rank_${round}`;
    const ranks = await wait(productId);
    const took = await receive(productId, warehouseId, 2 * LINES);
    const served = ranks.map((rank) => rank.split(' ').at(-1)!);
    const isExact = isDeepStrictEqual(await told(productId), served);
    say(`by rank: ${LINES} lines get what they wait for: ${took.toFixed(0)} ms, exact ${isExact}`);
  }
  for (let round = 1; round <= ROUNDS; round++) {
    const productId = `prd_fair_${round}`;
    await sql`insert into fairly_shared (product_id) values (${productId})`.execute(db);
    await wait(productId);
    const took = await receive(productId, warehouseId, LINES);
    const served = (await told(productId)).length;
    say(`fairly: ${LINES} lines wait, half of it comes: ${took.toFixed(0)} ms, ${served} served`);
  }
} finally {
  await waybill.close();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
