import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { startWaybill, type RunningWaybill } from './running.ts';

/** How often it is killed under load: a short form here, CRASHES=20 for the long one. */
const CRASHES = Number(process.env.CRASHES ?? 3);
const CALLERS = 6;
const LOAD_MS = 2_500;

const dataDir = mkdtempSync(join(tmpdir(), 'waybill-crash-'));
let waybill: RunningWaybill | undefined;
afterAll(async () => {
  if (waybill?.process.exitCode === null) await waybill.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

test(
  `no acknowledged order is lost or doubled when it is killed ${CRASHES} times under load`,
  async () => {
    waybill = await startWaybill(dataDir);
    const customerId = await furnish(waybill);
    const acknowledged = new Map<string, string>();
    let sent = 0;
    for (let crash = 0; crash < CRASHES; crash++) {
      const ending = Date.now() + LOAD_MS;
      const callers = Array.from({ length: CALLERS }, async () => {
        while (Date.now() < ending + 1_000) {
          const key = `order-${sent++}`;
          const number = await place(waybill!, customerId, key).catch(() => undefined);
          if (number === undefined) break;
          acknowledged.set(key, number);
        }
      });
      await new Promise((resolve) => setTimeout(resolve, ending - Date.now()));
      await waybill.kill();
      await Promise.all(callers);
      waybill = await startWaybill(dataDir);
    }
    expect(acknowledged.size).toBeGreaterThan(CRASHES);

    // A client that got no answer asks again with its key: whatever had happened, there is one.
    for (let n = 0; n < sent; n++) {
      const number = await place(waybill, customerId, `order-${n}`);
      expect([undefined, number]).toContain(acknowledged.get(`order-${n}`));
    }
    await finished(waybill, sent);
    const found = await waybill.ask<{ orders: { totalCount: number } }>(
      '{ orders { totalCount } }',
    );
    expect(found.orders.totalCount).toBe(sent);
    const proof = await waybill.ask(
      '{ stockIntegrity { __typename } ledgerIntegrity { check } stuckEvents { lastError } }',
    );
    expect(proof).toEqual({ stockIntegrity: [], ledgerIntegrity: [], stuckEvents: [] });
  },
  120_000 + CRASHES * 60_000,
);

/** Stock for all orders, a price and a customer; gives the customer's id. */
async function furnish({ ask }: RunningWaybill): Promise<string> {
  const { product } = (
    await ask<{ saveProduct: { product: { id: string } } }>(
      'mutation { saveProduct(input: { sku: "TEA", name: "Tea", baseUnit: "PACK" }) { product { id } } }',
    )
  ).saveProduct;
  const { warehouse } = (
    await ask<{ saveWarehouse: { warehouse: { id: string } } }>(
      'mutation { saveWarehouse(input: { code: "EAST", name: "East" }) { warehouse { id } } }',
    )
  ).saveWarehouse;
  await ask(
    `mutation ($p: ID!, $w: ID!) { receiveStock(input: { productId: $p, warehouseId: $w, kind: OPENING,
       quantity: { value: "1000000000" }, unitCost: { amount: "1", currency: "CNY" } }) { userErrors { code } } }`,
    { p: product.id, w: warehouse.id },
  );
  const { priceList } = (
    await ask<{ savePriceList: { priceList: { id: string } } }>(
      'mutation { savePriceList(input: { code: "S", name: "S", currency: "CNY" }) { priceList { id } } }',
    )
  ).savePriceList;
  await ask(
    `mutation ($l: ID!, $p: ID!) { savePrices(input: { priceListId: $l,
       prices: [{ productId: $p, unitPrice: "2" }] }) { userErrors { code } } }`,
    { l: priceList.id, p: product.id },
  );
  const { customer } = (
    await ask<{ saveCustomer: { customer: { id: string } } }>(
      `mutation { saveCustomer(input: { name: "Green Leaf", addresses: [{ name: "Green Leaf",
         street: "8 Nanjing Road", city: "Shanghai", country: "CN" }] }) { customer { id } } }`,
    )
  ).saveCustomer;
  return customer.id;
}

async function place({ ask }: RunningWaybill, customerId: string, key: string): Promise<string> {
  type Answer = {
    placeOrder: { order: { number: string } | null; userErrors: { message: string }[] };
  };
  // Each with another quantity, so that no order looks like another’s double.
  const value = String(Number(key.split('-')[1]) + 1);
  const { placeOrder } = await ask<Answer>(
    `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { number } userErrors { message } } }`,
    {
      input: {
        channel: 'WEB',
        customerId,
        idempotencyKey: key,
        lines: [{ sku: 'TEA', quantity: { value } }],
      },
    },
  );
  if (!placeOrder.order) throw new Error(placeOrder.userErrors[0]?.message);
  return placeOrder.order.number;
}

/** Waits until every order has its stock and its planned delivery. */
async function finished({ ask }: RunningWaybill, orders: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await ask<Record<string, { totalCount: number }>>(
      `{ orders(filter: { status: { eq: ALLOCATED } }) { totalCount }
         deliveries(filter: { status: { eq: PLANNED } }) { totalCount } }`,
    );
    if (Object.values(found).every(({ totalCount }) => totalCount === orders)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Some orders were not carried on to a planned delivery.');
}
