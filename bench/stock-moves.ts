import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { rows, sql, sqlOf } from '../kernel/database.ts';
import { service } from '../kernel/viewer.ts';
import { openWaybill } from '../run/embedded.ts';
import { startPostgres } from '../run/postgres.ts';
import { readSettings } from '../run/settings.ts';
import { closedLoop } from './load.ts';

// `node bench/stock-moves.ts [issues] [late] [past]`: deliveries of three lines are issued, costed and posted, all in one
// process; then a late cost over 20,000 issues of one product, and balances of past days.

const CALLERS = 16;
const DELIVERIES = 1_000;
const LINES = 3;
const LATE_ISSUES = 20_000;
const PAST_MOVES = Number(process.env.BENCH_MOVES ?? 1_000_000);

const only = process.argv.slice(2);
const wants = (name: string) => only.length === 0 || only.includes(name);
const say = (text: string) => process.stdout.write(`${text}\n`);
const dataDir = mkdtempSync(join(tmpdir(), 'waybill-stock-'));
const postgres = await startPostgres({ dataDir });
const settings = readSettings({ DEMO: 'false' });
const currency = settings.COMPANY_CURRENCY;
const waybill = await openWaybill({
  settings,
  databaseUrl: postgres.url,
  secret: 'a secret for benchmarks, of 32 letters or more',
  log: pino({ level: 'error' }),
});
const area = waybill.areas.find(({ name }) => name === 'inventory')!;
const db = sqlOf(area.orm.em);
const viewer = service('bench', 'bench');
let count = 0;
const next = (prefix: string) => `${prefix}_${String(++count).padStart(7, '0')}`;
const perform = (verb: string, input: object) => area.perform(`inventory.${verb}`, viewer, input);

/** Finance has posted what stock has told so far; others may still be busy with it. */
async function posted(): Promise<void> {
  while ((await area.waitingEvents()) > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Takes goods in without asking the catalog; gives what moves know them by. */
async function stock(products: readonly string[], warehouseId: string, receipts: number) {
  for (let n = 0; n < receipts; n++) {
    const goods = products.map((productId) => {
      return { productId, unit: 'PCS', quantity: '100000', value: String(100_000 + n) };
    });
    for (let from = 0; from < goods.length; from += 100) {
      await perform('takeInReceipt', {
        ...{ goodsReceiptId: next('grn'), warehouseId, postingDate: '2026-03-01' },
        ...{ currency, lines: goods.slice(from, from + 100) },
      });
    }
  }
  await waybill.settled();
}

function issue(products: readonly string[], warehouseId: string, n: number) {
  const lines = Array.from({ length: Math.min(LINES, products.length) }, (_, k) => {
    const productId = products[(n * LINES + k) % products.length]!;
    return { lineId: next('orl'), productId, quantity: '1' };
  });
  return perform('issueStock', {
    ...{ deliveryId: next('dlv'), orderId: next('ord'), customerId: 'cus_1', warehouseId, lines },
    issuedAt: '2026-03-31T10:00:00.000Z',
  });
}

async function benchIssues(name: string, products: readonly string[], warehouseId: string) {
  await stock(products, warehouseId, 3);
  await closedLoop(CALLERS, 100, (n) => issue(products, warehouseId, n));
  await waybill.settled();
  const before = await spent();
  const began = performance.now();
  const done = await closedLoop(CALLERS, DELIVERIES, (n) => issue(products, warehouseId, n));
  await posted();
  const moves = DELIVERIES * Math.min(LINES, products.length);
  const perSecond = (1000 * moves) / (performance.now() - began);
  const after = await spent();
  say(
    `${name}: ${perSecond.toFixed(0)} moves/s costed and posted (bar 400), ` +
      `${done.perSecond.toFixed(0)} deliveries/s, p99 ${done.p99Ms.toFixed(0)} ms; a move takes ` +
      `${((after.cpuMs - before.cpuMs) / moves).toFixed(2)} ms of CPU beside PostgreSQL and ` +
      `${((after.transactions - before.transactions) / moves).toFixed(2)} transactions`,
  );
}

/** What all areas together have taken so far; the database says so up to a second later. */
async function spent() {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const [row] = await rows<{ transactions: number }>(
    db,
    sql`select xact_commit::int as transactions from pg_stat_database
        where datname = current_database()`,
  );
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, transactions: row!.transactions };
}

/** One receipt, many issues of it, then freight for it. */
async function benchLateCost(warehouseId: string) {
  await stock(['prd_late'], warehouseId, 1);
  await copyIssues('prd_late', LATE_ISSUES);
  const [receipt] = await rows<{ id: string }>(
    db,
    sql`select id from stock_move where product_id = 'prd_late' and kind = 'RECEIPT'`,
  );
  const began = performance.now();
  await perform('postLandedCost', {
    ...{ amount: { amount: '12345.67', currency: currency }, basis: 'EQUAL' },
    ...{ lines: [{ stockMoveId: receipt!.id }], reason: 'Freight' },
  });
  const took = performance.now() - began;
  say(`late cost over ${LATE_ISSUES} issues: ${took.toFixed(0)} ms (bar 2,000)`);
  const posting = performance.now();
  await posted();
  say(`  posted ${(performance.now() - posting).toFixed(0)} ms later`);
}

/** Issues one for a cent each from the product's layer, by SQL, as the verb would have done. */
async function copyIssues(product: string, many: number): Promise<void> {
  await sql`
    with place as (
      select l.id, l.product_id, l.warehouse_id, l.unit, c.move_id, c.position
      from stock_level l join cost_layer c on c.level_id = l.id where l.product_id = ${product}),
    document as (
      insert into stock_document (id, type, order_id, customer_id, actor)
      select 'dlv_' || ${product} || n, 'DELIVERY', 'ord_' || n, 'cus_1', 'bench'
      from generate_series(1, ${many}::int) n returning id),
    move as (
      insert into stock_move (id, document_id, kind, level_id, product_id, warehouse_id, quantity,
        unit, value, posting_date, recorded_at)
      select 'mov_' || ${product} || lpad(n::text, 8, '0'), 'dlv_' || ${product} || n, 'ISSUE',
        p.id, p.product_id, p.warehouse_id, -1, p.unit, -1,
        date '2023-01-01' + n % 1000, now() from place p, generate_series(1, ${many}::int) n
      returning id, level_id, posting_date),
    gone as (
      insert into consumption (level_id, issue_id, receipt_id, quantity, value)
      select level_id, move.id, move_id, 1, 1 from move, place),
    day as (
      insert into stock_day select level_id, posting_date, -count(*), -count(*) from move
      group by 1, 2),
    layer as (
      update cost_layer c set quantity = c.quantity - ${many}, value = c.value - ${many}
      from place where c.level_id = place.id and c.position = place.position)
    update stock_level l set on_hand = on_hand - ${many}, value = l.value - ${many}
    from place where l.id = place.id`.execute(db);
}

async function benchPastDays(warehouseId: string) {
  await perform('takeInReceipt', {
    ...{ goodsReceiptId: next('grn'), warehouseId, postingDate: '2022-01-01' },
    currency,
    lines: [{ productId: 'prd_old', unit: 'PCS', quantity: '9000000', value: '9000000' }],
  });
  for (let done = 0; done < PAST_MOVES; done += 250_000) {
    await copyPart(done, Math.min(250_000, PAST_MOVES - done));
  }
  await sql`analyze stock_day, stock_level`.execute(db);
  const text = `{ stockValue(productId: "prd_old", asOf: "2024-06-01") {
    value { amount } quantity { value } } }`;
  const times: number[] = [];
  for (let n = 0; n < 21; n++) {
    const began = performance.now();
    await waybill.graph(viewer, text);
    times.push(performance.now() - began);
  }
  const median = times.toSorted((a, b) => a - b)[10]!;
  say(`balance and value of a past day, ${PAST_MOVES} moves: ${median.toFixed(1)} ms (bar 20)`);
}

/** Moves of the old product alone: their costs do not matter here. */
async function copyPart(from: number, many: number): Promise<void> {
  await sql`
    with document as (
      insert into stock_document (id, type, actor) values ('dlv_old' || ${from}::int, 'DELIVERY',
        'bench')),
    move as (
      insert into stock_move (id, document_id, kind, level_id, product_id, warehouse_id, quantity,
        unit, value, posting_date, recorded_at)
      select 'mov_old' || lpad(n::text, 8, '0'), 'dlv_old' || ${from}::int, 'ISSUE', l.id,
        product_id, warehouse_id, -1, unit, -1, date '2022-01-02' + n % 1500, now()
      from stock_level l, generate_series(${from}::int, ${from + many - 1}::int) n
      where product_id = 'prd_old' returning level_id, posting_date)
    insert into stock_day as d select level_id, posting_date, -count(*), -count(*)
    from move group by 1, 2
    on conflict (level_id, day) do update
      set quantity = d.quantity + excluded.quantity, value = d.value + excluded.value`.execute(db);
}

try {
  const place = { code: 'BENCH', name: 'Bench' };
  const { warehouseId } = (await perform('saveWarehouse', place)) as { warehouseId: string };
  const many = Array.from({ length: 1_000 }, (_, n) => `prd_${String(n).padStart(4, '0')}`);
  if (wants('issues')) await benchIssues('1 hot product', ['prd_hot'], warehouseId);
  if (wants('issues')) await benchIssues('1,000 products', many, warehouseId);
  if (wants('late')) await benchLateCost(warehouseId);
  if (wants('past')) await benchPastDays(warehouseId);
} finally {
  await waybill.close();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
