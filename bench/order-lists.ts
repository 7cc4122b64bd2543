import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { Client } from 'pg';
import { pino } from 'pino';
import { openArea } from '../kernel/area.ts';
import { systemClock } from '../kernel/clock.ts';
import { timeOrderedIds } from '../kernel/ids.ts';
import { service } from '../kernel/viewer.ts';
import { startPostgres } from '../run/postgres.ts';
import { orders } from '../subgraphs/orders/subgraph.ts';

// `node bench/order-lists.ts [orders]`: the list of a million orders by each filter and order that
// the graph offers, 20 at a time. Beside the time stands how often a table was read from end to end.

const count = Number(process.argv[2] ?? 1_000_000);
const BAR_MS = 50;
const say = (text: string) => process.stdout.write(`${text}\n`);

/** 20,000 customers; five states that pass and one in which nearly all end; one PO number in ten. */
const history = `
  insert into sales_order (id, number, customer_id, channel, currency, payment_term_days, ship_to,
      ship_to_country, customer_po_number, salesperson, placed_at, placed_by, net, tax, freight, total,
      fingerprint, approved_at, unpaid_invoices, exposure, invoiced_gross, status, created_at,
      updated_at, version)
    select 'ord_' || lpad(n::text, 8, '0'), 'SO-' || lpad(n::text, 7, '0'), 'cus_' || n * 7919::bigint % 20000,
      (array['PHONE', 'EMAIL', 'WEB', 'STORE', 'DISTRIBUTOR', 'MARKETPLACE', 'EDI'])[1 + n % 7],
      'CNY', 30, '{}', (array['CN', 'CN', 'CN', 'DE', 'US', 'JP'])[1 + n % 6],
      case when n % 10 = 0 then 'PO-' || md5(n::text) end, 'person-' || n % 60,
      now() - (${count} - n) * interval '1 minute', 'bench', n % 5000, 0, 0, n % 5000,
      md5(n::text), now(), 0, 0, 0,
      case when n > ${count} - 5000
        then (array['ON_HOLD', 'APPROVED', 'ALLOCATED', 'BACKORDERED', 'SHIPPED'])[1 + n % 5]
        else 'COMPLETED' end,
      now(), now(), 1
    from generate_series(1, ${count}) n;
  vacuum analyze sales_order`;

const late = new Date(Date.now() - 86_400_000).toISOString();
const early = new Date(Date.now() - (count - 5000) * 60_000).toISOString();
const number = `SO-${String(Math.round(count / 2)).padStart(7, '0')}`;
const filters: Record<string, string> = {
  'no filter': '',
  'id eq': 'id: { eq: "ord_00000500" }',
  'id in': 'id: { in: ["ord_00000500", "ord_00000900"] }',
  'id ne': 'id: { ne: "ord_00000500" }',
  'status eq, of few': 'status: { eq: ON_HOLD }',
  'status eq, of nearly all': 'status: { eq: COMPLETED }',
  'status eq, of none': 'status: { eq: DRAFT }',
  'status in': 'status: { in: [ON_HOLD, BACKORDERED] }',
  'status in, within a time': `status: { in: [ON_HOLD, COMPLETED] }, placedAt: { lt: "${early}" }`,
  'status ne': 'status: { ne: COMPLETED }',
  'not status in': 'not: { status: { in: [COMPLETED, SHIPPED, APPROVED] } }',
  customer: 'customerId: { eq: "cus_77" }',
  'customers and status': 'customerId: { in: ["cus_77", "cus_78"] }, status: { eq: COMPLETED }',
  'customer and status of none': 'customerId: { eq: "cus_77" }, status: { eq: BACKORDERED }',
  'channel eq': 'channel: { eq: WEB }',
  'channel and status': 'channel: { eq: WEB }, status: { eq: ON_HOLD }',
  'channel ne': 'channel: { ne: WEB }',
  'number eq': `number: { eq: "${number}" }`,
  'number startsWith': `number: { startsWith: "${number.slice(0, -2)}" }`,
  'placedAt lately': `placedAt: { gte: "${late}" }`,
  'placedAt long ago': `placedAt: { lt: "${early}" }`,
  'total eq': 'total: { eq: "4711" }',
  'total over': 'total: { gt: "4998" }',
  'total over all': 'total: { gt: "100000" }',
  'total and channel': 'total: { gt: "4998" }, channel: { eq: EDI }',
  'PO number eq': 'customerPoNumber: { eq: "PO-none" }',
  'PO number startsWith': 'customerPoNumber: { startsWith: "PO-abc1" }',
  salesperson: 'salesperson: { eq: "person-7" }',
  'salesperson of none': 'salesperson: { eq: "nobody" }',
  'salesperson startsWith': 'salesperson: { startsWith: "person-7" }',
  'country eq': 'shipToCountry: { eq: "DE" }',
  'country of none': 'shipToCountry: { eq: "BR" }',
  or: 'or: [{ status: { eq: ON_HOLD } }, { number: { eq: "SO-0000777" } }]',
};
const sequences = ['placedAt', 'total'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => `{ field: ${field}, direction: ${direction} }`),
);

const dataDir = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
const postgres = await startPostgres({ dataDir, disposable: true });
const client = new Client({ connectionString: postgres.url });
try {
  const clock = systemClock;
  const area = await openArea(orders, {
    ...{ databaseUrl: postgres.url, poolSize: 4, statementTimeoutMs: 600_000 },
    ...{ clock, ids: timeOrderedIds(clock), secret: 'a secret of the bench, of 32 letters' },
    company: { name: 'Bench', currency: 'CNY', country: 'CN' },
    ...{ log: pino({ level: 'silent' }), processes: [], announce: false },
    graph: () => Promise.reject(new Error('Nobody is asked.')),
    perform: () => Promise.reject(new Error('Nothing is done.')),
  });
  await client.connect();
  await client.query('set search_path = orders');
  for (const statement of history.split(';')) await client.query(statement);
  say(`${count} orders; bar ${BAR_MS} ms`);
  const viewer = service('orders', 'bench');
  let over = 0;
  for (const [name, filter] of Object.entries(filters)) {
    const times: number[] = [];
    const scans: number[] = [];
    for (const sequence of sequences) {
      const text = `{ orders(first: 20, filter: { ${filter} }, orderBy: ${sequence}) { nodes {
        number status placedAt total { amount } } pageInfo { hasNextPage } } }`;
      const before = await endToEnd();
      times.push(
        await best(async () => {
          const asked = { document: parse(text), text: () => text, variables: {}, viewer };
          const { errors } = await area.execute(asked);
          if (errors?.[0]) throw errors[0];
        }),
      );
      scans.push((await endToEnd()) - before);
    }
    const isOver = Math.max(...times) > BAR_MS;
    if (isOver) over++;
    const read = scans.some((times) => times > 0) ? `, end to end: ${scans.join(' ')}` : '';
    say(`${isOver ? 'OVER  ' : '      '}${name}: ${times.join(' ')} ms${read}`);
  }
  say(`${over} of ${Object.keys(filters).length} filters are over the bar in some sequence`);
  await area.close();
} finally {
  await client.end();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** How often the table was read from end to end so far. */
async function endToEnd(): Promise<number> {
  await client.query('select pg_sleep(0.02), pg_stat_force_next_flush()');
  const { rows } = await client.query<{ scans: string }>(
    `select seq_scan as scans from pg_stat_user_tables where relname = 'sales_order'
       and schemaname = 'orders'`,
  );
  return Number(rows[0]!.scans);
}

/** The best of three, in whole milliseconds: the machine has other things to do, too. */
async function best(act: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let n = 0; n < 3; n++) {
    const begun = performance.now();
    await act();
    least = Math.min(least, performance.now() - begun);
  }
  return Math.round(least);
}
