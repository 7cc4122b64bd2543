import { mkdirSync } from 'node:fs';
import { pino } from 'pino';
import { Client, escapeIdentifier } from 'pg';
import { loadDemo } from '../run/demo.ts';
import { openWaybill } from '../run/embedded.ts';
import { ensureFirstRun } from '../run/first-run.ts';
import { keptSecret } from '../run/secret.ts';
import { readSettings } from '../run/settings.ts';

/**
 * A company of the wanted size, made once per data folder: the demo company through the real
 * processes, then copied in the database, each copy with customers, products, orders and all that
 * came of them of its own. Copies keep every invariant that the original has.
 */
export async function benchCompany(
  databaseUrl: string,
  dataDir: string,
  orders: number,
  say: (text: string) => void,
): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const made = await client.query(`select to_regclass('public.bench_company_made') as made`);
    if ((made.rows as { made: string | null }[])[0]!.made) return;
    say(`Making a company of ${orders} orders; this happens once …`);
    await original(databaseUrl, dataDir, say);
    await copyOften(client, orders, say);
    await client.query('create table public.bench_company_made ()');
  } finally {
    await client.end();
  }
}

async function original(databaseUrl: string, dataDir: string, say: (text: string) => void) {
  const settings = readSettings({});
  const secret = keptSecret(dataDir, 'secret');
  const log = pino({ level: 'silent' });
  const waybill = await openWaybill({ settings, databaseUrl, secret, log });
  try {
    await ensureFirstRun(waybill, dataDir);
    await loadDemo(waybill, say);
  } finally {
    await waybill.close();
  }
}

/** Tables by area, referenced ones first: whatever grows with the number of orders. */
const copied: Record<string, string[]> = {
  crm: ['customer', 'address'],
  catalog: ['product'],
  orders: [
    'sales_order',
    'order_line',
    'review_finding',
    'decision',
    'dispatch',
    'order_invoice',
    'credit_account',
  ],
  inventory: [
    'stock_policy',
    'stock_level',
    'stock_document',
    'stock_move',
    'cost_layer',
    'consumption',
    'carried_over',
    'stock_day',
    'demand',
    'reservation',
  ],
  sales: ['price', 'delivery', 'delivery_line'],
  logistics: ['shipment', 'shipment_line', 'tracking_event'],
  finance: [
    'journal_entry',
    'journal_line',
    'posted_move',
    'invoice',
    'invoiced_delivery',
    'invoice_line',
    'payment',
    'payment_allocation',
  ],
};

/** Unique besides the ids: they get the copy's number behind them. */
const OWN_CODES = ['number', 'order_number', 'sku', 'external_ref', 'tax_id', 'description'];

async function copyOften(client: Client, orders: number, say: (text: string) => void) {
  const ownIds = `^(${(await ownPrefixes(client)).join('|')})_`;
  await client.query(`
    create function pg_temp.own(id text, copy integer) returns text immutable language sql as $$
      select case when id ~ '${ownIds}' then split_part(id, '_', 1) || '_' || md5(id || copy)
        else id end
    $$`);
  const counted = await client.query('select count(*)::integer as n from orders.sales_order');
  const copies = Math.ceil(orders / (counted.rows as { n: number }[])[0]!.n) - 1;
  for (const [area, tables] of Object.entries(copied)) {
    await client.query(`set search_path = ${area}, public`); // for the triggers
    for (const table of tables) {
      await client.query(await copyText(client, area, table), [copies]);
    }
    say(`  ${area}: ${copies} copies`);
  }
  await client.query('vacuum analyze');
}

/** What every copy has of its own; other ids (warehouses, accounts, carriers) are shared. */
async function ownPrefixes(client: Client): Promise<string[]> {
  const { rows } = await client.query(`
    select table_schema as area, table_name as name from information_schema.columns
    where column_name = 'id' and data_type = 'text' and is_generated = 'NEVER'`);
  const asked = (rows as { area: string; name: string }[])
    .filter(({ area, name }) => copied[area]?.includes(name))
    .map(({ area, name }) => `select id from ${escapeIdentifier(area)}.${escapeIdentifier(name)}`);
  const found = await client.query(
    `select distinct split_part(id, '_', 1) as prefix from (${asked.join(' union all ')}) owned`,
  );
  return (found.rows as { prefix: string }[]).map(({ prefix }) => prefix);
}

async function copyText(client: Client, area: string, table: string): Promise<string> {
  const { rows } = await client.query(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = $1 and table_name = $2
       and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position`,
    [area, table],
  );
  const columns = (rows as { name: string; type: string }[]).map(({ name, type }) => {
    const column = escapeIdentifier(name);
    if (OWN_CODES.includes(name)) return { column, copy: `${column} || '-' || copy` };
    if (name === 'sequence') return { column, copy: `${column} + copy * 100000` };
    if (type === 'text') return { column, copy: `pg_temp.own(${column}, copy)` };
    return { column, copy: column };
  });
  const from = `${escapeIdentifier(area)}.${escapeIdentifier(table)}`;
  return `insert into ${from} (${columns.map(({ column }) => column).join()})
    select ${columns.map(({ copy }) => copy).join()}
    from ${from}, generate_series(1, $1::integer) copy`;
}
