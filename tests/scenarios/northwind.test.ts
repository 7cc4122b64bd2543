import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringIn, type ImportState } from '../../run/bring-in.ts';
import { readCsv } from '../../run/csv.ts';
import { fromNorthwind } from '../../run/northwind.ts';
import { decimal, sum, type Decimal } from '../../kernel/decimal.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

/** A wholesale distributor's year, from a sample that nobody here wrote. */
const folder = new URL('../../../shared/data/northwind/', import.meta.url);
const isThere = existsSync(folder);
const story = isThere ? describe : describe.skip;
if (!isThere) test.skip('the Northwind sample is absent: ../shared/data/northwind', () => {});

type Line = {
  product: {
    sku: string;
    name: string;
    category: { path: string };
    preferredSupplier: { name: string };
  };
  quantity: { value: string };
  unitPrice: { amount: string };
  discountPercent: string;
  net: { amount: string };
};
type Order = {
  number: string;
  customerPoNumber: string;
  status: string;
  placedAt: string;
  salesperson: string;
  shipTo: { country: string };
  customer: { name: string; externalRef: string };
  freight: { amount: string };
  carrier: { code: string };
  invoices: { nodes: { net: { amount: string }; total: { amount: string } }[] };
  lines: Line[];
};

story('Northwind, brought in through the real processes', () => {
  let waybill: TestWaybill;
  let end: ImportState;
  let orders: Order[];
  const tables = isThere ? readTables() : {};
  const expected = isThere ? readExpected() : ({} as Expected);

  beforeAll(async () => {
    waybill = await openTestWaybill({ COMPANY_CURRENCY: 'USD', COMPANY_COUNTRY: 'US' });
    end = await bringIn(waybill.ask, fromNorthwind(tables), { isDryRun: false, progress() {} });
    await waybill.settled();
    orders = await allOrders(waybill);
  }, 300_000);
  afterAll(() => waybill.close());

  test('every row comes in', () => {
    expect(end.problems).toEqual([]);
    expect(end).toMatchObject({ status: 'DONE', failed: 0, done: end.total });
  });

  test('counts customers, suppliers, products, orders and lines', async () => {
    const counts = await waybill.ask<Record<string, { totalCount: number }>>(
      '{ customers { totalCount } suppliers { totalCount } products { totalCount } orders { totalCount } }',
    );
    expect(counts).toEqual({
      customers: { totalCount: expected.counts.customers },
      suppliers: { totalCount: expected.counts.suppliers },
      products: { totalCount: expected.counts.products },
      orders: { totalCount: expected.expected.orders },
    });
    expect(linesOf(orders)).toHaveLength(expected.expected.order_lines);
  });

  test('sums to the same revenue, exact and per line rounded to cents', () => {
    const lines = linesOf(orders);
    expect(sum(lines.map(exactNet)).toFixed()).toBe(expected.expected.net_revenue_exact);
    // Waybill invoices lines rounded to cents, so this is the revenue that it reports.
    expect(sum(lines.map(({ net }) => net.amount)).toFixed(2)).toBe(
      expected.expected.net_revenue_lines_rounded_half_up_to_cents,
    );
    expect(sum(lines.map(gross)).toFixed(2)).toBe(expected.expected.gross_revenue);
    expect(sum(lines.map(({ quantity }) => quantity.value)).toNumber()).toBe(
      expected.expected.units,
    );
    expect(sum(orders.map(({ freight }) => freight.amount)).toFixed(2)).toBe(
      expected.expected.freight_total,
    );
  });

  test.each<[keyof Expected['expected'], keyof Ranked, (order: Order, line: Line) => string]>([
    ['net_revenue_per_month', 'key', ({ placedAt }) => placedAt.slice(0, 7)],
    ['net_revenue_per_year', 'key', ({ placedAt }) => placedAt.slice(0, 4)],
    ['net_revenue_by_category', 'name', (_, { product }) => product.category.path],
    ['top10_customers_by_net_revenue', 'key', ({ customer }) => customer.externalRef],
    ['top10_products_by_net_revenue', 'name', (_, { product }) => product.name],
    ['net_revenue_by_employee', 'name', ({ salesperson }) => salesperson],
    ['net_revenue_by_supplier_top10', 'name', (_, { product }) => product.preferredSupplier.name],
    ['top5_orders_by_net_revenue', 'key', ({ customerPoNumber }) => customerPoNumber],
  ])('agrees on %s', (name, by, groupOf) => {
    const wanted = expected.expected[name] as Ranked[];
    const groups = new Map<string, Decimal>();
    for (const order of orders) {
      for (const line of order.lines) {
        const key = groupOf(order, line);
        groups.set(key, (groups.get(key) ?? decimal(0)).plus(exactNet(line)));
      }
    }
    const got = wanted.map((row) => [row[by], groups.get(row[by])?.toFixed(2)]);
    expect(got).toEqual(wanted.map((row) => [row[by], row.value]));
  });

  test('agrees on freight by shipper', () => {
    const got = expected.expected.freight_by_shipper.map(({ shipper }) => {
      const own = orders.filter(({ carrier }) => carrier.code === shipper);
      const freight = sum(own.map((order) => order.freight.amount)).toFixed(2);
      return { shipper, orders: own.length, freight };
    });
    expect(got).toEqual(expected.expected.freight_by_shipper);
  });

  test('has shipped and invoiced every order', () => {
    expect(new Set(orders.map(({ status }) => status))).toEqual(new Set(['DELIVERED']));
    const invoiced = orders.flatMap(({ invoices }) => invoices.nodes.map(({ net }) => net.amount));
    expect(sum(invoiced).toFixed(2)).toBe(
      expected.expected.net_revenue_lines_rounded_half_up_to_cents,
    );
  });

  test('is left with the stock that the sample says, at list price', async () => {
    const found = await waybill.ask<{
      stockValue: { value: { amount: string } };
      stockLevels: { nodes: { onHand: { value: string } }[] };
    }>(
      '{ stockValue { value { amount } } stockLevels(first: 250) { nodes { onHand { value } } } }',
    );
    expect(decimal(found.stockValue.value.amount).toFixed(2)).toBe(
      expected.inventory.stock_value_at_list_price,
    );
    const units = sum(found.stockLevels.nodes.map(({ onHand }) => onHand.value));
    expect(units.toNumber()).toBe(expected.inventory.units_in_stock);
  });

  test('has stock, ledger and sub-ledgers in agreement', async () => {
    const proof = await waybill.ask<Record<string, { balance: { amount: string } }>>(
      `{ stockIntegrity { __typename } ledgerIntegrity { check } stuckEvents { lastError }
         accountBalance(role: INVENTORY) { balance { amount } } }`,
    );
    expect(proof).toMatchObject({ stockIntegrity: [], ledgerIntegrity: [], stuckEvents: [] });
    expect(decimal(proof.accountBalance!.balance.amount).toFixed(2)).toBe(
      expected.inventory.stock_value_at_list_price,
    );
  });

  test('makes no doubles when it is brought in again', async () => {
    const again = await bringIn(waybill.ask, fromNorthwind(tables), {
      isDryRun: false,
      progress() {},
    });
    await waybill.settled();
    expect(again).toMatchObject({ status: 'DONE', failed: 0 });
    const { orders: found } = await waybill.ask<{ orders: { totalCount: number } }>(
      '{ orders { totalCount } }',
    );
    expect(found.totalCount).toBe(expected.expected.orders);
  }, 120_000);

  test('names a bad row by file, line and column, and brings nothing in', async () => {
    const files = fromNorthwind(tables);
    files.customers![4]!.payment_term_days = 'soon';
    files['order-lines']![9]!.sku = 'NW-99';
    const checked = await bringIn(waybill.ask, files, { isDryRun: true, progress() {} });
    expect(checked).toMatchObject({
      status: 'REJECTED',
      done: 0,
      problems: [
        { file: 'customers', line: 6, column: 'payment_term_days' },
        { file: 'order-lines', line: 11, column: 'sku' },
      ],
    });
  });
});

type Ranked = { key: string; name: string; value: string };
type Expected = {
  counts: Record<string, number>;
  inventory: { stock_value_at_list_price: string; units_in_stock: number };
  expected: {
    orders: number;
    order_lines: number;
    units: number;
    gross_revenue: string;
    net_revenue_exact: string;
    net_revenue_lines_rounded_half_up_to_cents: string;
    freight_total: string;
    net_revenue_per_month: Ranked[];
    net_revenue_per_year: Ranked[];
    net_revenue_by_category: Ranked[];
    top10_customers_by_net_revenue: Ranked[];
    top10_products_by_net_revenue: Ranked[];
    net_revenue_by_employee: Ranked[];
    net_revenue_by_supplier_top10: Ranked[];
    top5_orders_by_net_revenue: Ranked[];
    freight_by_shipper: { shipper: string; orders: number; freight: string }[];
  };
};

function readTables() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(
    names.map((name) => [
      name.replace('.csv', ''),
      readCsv(readFileSync(new URL(name, folder), 'utf8')),
    ]),
  );
}

function readExpected(): Expected {
  return JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;
}

function linesOf(orders: Order[]): Line[] {
  return orders.flatMap(({ lines }) => lines);
}

function gross({ quantity, unitPrice }: Line): Decimal {
  return decimal(unitPrice.amount).times(quantity.value);
}

function exactNet(line: Line): Decimal {
  return gross(line).times(decimal(100).minus(line.discountPercent)).dividedBy(100);
}

async function allOrders(waybill: TestWaybill): Promise<Order[]> {
  type Page = {
    orders: { nodes: Order[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  };
  const found: Order[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 20; pages++) {
    const { orders }: Page = await waybill.ask<Page>(
      `query ($after: String) { orders(first: 100, after: $after) {
         pageInfo { hasNextPage endCursor }
         nodes { number customerPoNumber status placedAt salesperson
           shipTo { country } customer { name externalRef } freight { amount } carrier { code }
           invoices(first: 5) { nodes { net { amount } total { amount } } }
           lines { quantity { value } unitPrice { amount } discountPercent net { amount }
             product { sku name category { path } preferredSupplier { name } } } } } }`,
      { after },
    );
    found.push(...orders.nodes);
    if (!orders.pageInfo.hasNextPage) break;
    after = orders.pageInfo.endCursor;
  }
  return found;
}
