import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { WebSocketServer } from 'ws';

// What the same work costs at least on this machine: bare node:http, pg and SQL written by hand,
// without rights, checks, events, ledger history or a graph. Started by run.ts in a process of its
// own; takes DATABASE_URL, prints its port.

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const setUp = `
  drop schema if exists floor cascade;
  create schema floor;
  create table floor.stock (product text primary key, on_hand numeric not null,
    reserved numeric not null default 0, value numeric not null, check (reserved <= on_hand));
  create table floor.sales_order (id uuid primary key, customer text not null,
    status text not null, total numeric not null, placed_at timestamptz not null default now());
  create table floor.order_line (order_id uuid references floor.sales_order, position integer,
    product text not null, quantity numeric not null, net numeric not null,
    primary key (order_id, position));
  create table floor.document (id uuid primary key, order_id uuid references floor.sales_order,
    kind text not null, amount numeric not null, at timestamptz not null default now());
  create table floor.ledger (id bigint generated always as identity primary key,
    document_id uuid references floor.document, account text not null, amount numeric not null);
  insert into floor.stock (product, on_hand, value)
    select 'P' || n, 1000000000, 1000000000 from generate_series(0, 59) n`;

const read = `
  select coalesce(json_agg(page), '[]') as answer from (
    select o.number, o.status, o.total, o.currency, o.placed_at,
      (select json_build_object('number', c.number, 'name', c.name)
       from crm.customer c where c.id = o.customer_id) as customer,
      (select json_agg(json_build_object('quantity', l.quantity, 'unit', l.unit, 'net', l.net,
         'product', json_build_object('sku', p.sku, 'name', p.name)) order by l.position)
       from orders.order_line l join catalog.product p on p.id = l.product_id
       where l.order_id = o.id) as lines,
      (select json_agg(json_build_object('number', i.number, 'status', i.status,
         'total', i.total, 'open', i.open) order by i.invoice_date desc, i.id desc)
       from finance.invoice i where i.order_id = o.id) as invoices,
      (select json_agg(json_build_object('number', s.number, 'status', s.status,
         'tracking_number', s.tracking_number) order by s.created_at desc, s.id desc)
       from logistics.shipment s where s.order_id = o.id) as shipments
    from orders.sales_order o
    where $2::text is null or o.id < $2
    order by o.placed_at desc, o.id desc limit $1) page`;

type Line = { product: string; quantity: number; net: number };
type Placing = { customer: string; lines: Line[] };

/** The order, its lines and its reservation in one transaction, products in a fixed order. */
async function place({ customer, lines }: Placing, work: (id: string) => string[] = () => []) {
  const client = await pool.connect();
  try {
    const id = randomUUID();
    const sorted = lines.toSorted((a, b) => (a.product < b.product ? -1 : 1));
    const columns = [
      sorted.map(({ product }) => product),
      sorted.map(({ quantity }) => quantity),
      sorted.map(({ net }) => net),
    ];
    await client.query('begin');
    await client.query(
      'select from floor.stock where product = any($1) order by product for update',
      columns.slice(0, 1),
    );
    await client.query(
      `insert into floor.sales_order (id, customer, status, total)
       select $1, $2, 'ALLOCATED', sum(net) from unnest($3::numeric[]) net`,
      [id, customer, columns[2]],
    );
    await client.query(
      `insert into floor.order_line select $1, row_number() over (), *
       from unnest($2::text[], $3::numeric[], $4::numeric[])`,
      [id, ...columns],
    );
    await client.query(
      `update floor.stock set reserved = reserved + quantity
       from (select * from unnest($1::text[], $2::numeric[]) line (product, quantity)) line
       where stock.product = line.product`,
      columns.slice(0, 2),
    );
    for (const text of work(id)) await client.query(text);
    await client.query('commit');
    return { id };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** Issue, shipment, invoice, payment and the entries of each, in the order's own transaction. */
function cashSteps(id: string): string[] {
  const document = (kind: string, debit: string, credit: string) => `
    with document as (insert into floor.document (id, order_id, kind, amount)
      select gen_random_uuid(), id, '${kind}', total from floor.sales_order where id = '${id}'
      returning id, amount)
    insert into floor.ledger (document_id, account, amount)
    select id, '${debit}', amount from document
    union all select id, '${credit}', -amount from document`;
  return [
    `update floor.stock set reserved = reserved - quantity, on_hand = on_hand - quantity,
       value = value - net from floor.order_line line
     where line.order_id = '${id}' and stock.product = line.product`,
    document('ISSUE', 'COST', 'STOCK'),
    document('INVOICE', 'RECEIVABLE', 'REVENUE'),
    document('PAYMENT', 'BANK', 'RECEIVABLE'),
    `update floor.sales_order set status = 'COMPLETED' where id = '${id}'`,
  ];
}

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  type Body = Placing & { first: number; text: string };
  const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
  if (request.url === '/place') return JSON.stringify(await place(body));
  if (request.url === '/cash') return JSON.stringify(await place(body, cashSteps));
  if (request.url === '/tell') return tell(body.text);
  const { rows } = await pool.query(read, [body.first, null]);
  return JSON.stringify((rows as object[])[0]);
}

function tell(text: string): string {
  const message = JSON.stringify({ at: Date.now(), text });
  for (const socket of sockets.clients) socket.send(message);
  return '{}';
}

await pool.query(setUp);
const server = createServer((request, response) => {
  answer(request).then(
    (text) => response.setHeader('content-type', 'application/json').end(text),
    (error: Error) => response.writeHead(500).end(JSON.stringify({ errors: [error.message] })),
  );
});
const sockets = new WebSocketServer({ server });
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
