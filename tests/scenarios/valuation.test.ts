import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};

beforeAll(async () => {
  waybill = await openTestWaybill();
});
afterAll(() => waybill.close());

type Made = Record<string, { id: string }>;
const cny = (amount: string) => ({ amount, currency: 'CNY' });

test('a distributor buys tea for 100 and sells 7 of 10', async () => {
  const { does } = waybill;
  const { supplier } = await does<Made>('saveSupplier', { name: 'Wuyi Tea' }, 'supplier { id }');
  const east = { code: 'EAST', name: 'East' };
  const { warehouse } = await does<Made>('saveWarehouse', east, 'warehouse { id }');
  await does('savePurchasePolicy', { approvalLimit: '1000000' }, '__typename');
  Object.assign(made, { supplier: supplier!.id, warehouse: warehouse!.id });
  Object.assign(made, await buy('TEA'));
  await adjust('-7');
  expect(await balances()).toEqual({ INVENTORY: '30', GRNI: '-100', STOCK_ADJUSTMENT: '70' });
  await allAgrees();
});

test('the bill asks 13 a pack: what is on hand and what has left each bear their part', async () => {
  await bill(made, '130');
  expect(await balances()).toMatchObject({
    ...{ INVENTORY: '39', GRNI: '0', STOCK_ADJUSTMENT: '91', PURCHASE_VARIANCE: '0' },
  });
  await allAgrees();
});

test('freight, a part of it expensed and a part held, and a write-down', async () => {
  const { does, ask, settled } = waybill;
  const { stockMoves } = await ask<{ stockMoves: { nodes: { id: string }[] } }>(
    '{ stockMoves(filter: { kind: { eq: RECEIPT } }) { nodes { id } } }',
  );
  const landed = {
    ...{ amount: cny('100'), expensed: '30', suspended: '10', basis: 'QUANTITY' },
    ...{ lines: [{ stockMoveId: stockMoves.nodes[0]!.id }], reason: 'Sea freight' },
  };
  await does('postLandedCost', landed, 'parts { amount { amount } stockMove { id } }');
  await settled();
  expect(await balances()).toMatchObject({
    ...{ INVENTORY: '57', STOCK_ADJUSTMENT: '133' },
    ...{ LANDED_COST: '-100', LANDED_EXPENSE: '30', LANDED_SUSPENSE: '10' },
  });
  expect(await writeDown(made.product!, '15')).toBe('-12');
  expect(await balances()).toMatchObject({ INVENTORY: '45', WRITE_DOWN: '12' });
  await allAgrees();
});

test('a bill of 50 for goods that were written down to 20: the rest stays a variance', async () => {
  const stale = await buy('STALE');
  expect(await writeDown(stale.product, '2')).toBe('-80');
  expect(await balances()).toMatchObject({ INVENTORY: '65', PURCHASE_VARIANCE: '0' });
  await bill(stale, '50');
  expect(await balances()).toMatchObject({
    ...{ INVENTORY: '45', WRITE_DOWN: '92', GRNI: '0', PURCHASE_VARIANCE: '-30' },
  });
  expect(await waybill.ask('{ stuckEvents { lastError } }')).toEqual({ stuckEvents: [] });
  await allAgrees();
});

test('a standard from now on, and goods at another price', async () => {
  const { does, settled } = waybill;
  const policy = { productId: made.product, costingMethod: 'STANDARD', standardCost: '20' };
  await does('saveStockPolicy', policy, 'product { costingMethod }');
  const at = { productId: made.product, warehouseId: made.warehouse };
  const goods = { ...at, quantity: { value: '10' }, unitCost: cny('22') };
  await does('receiveStock', goods, '__typename');
  await settled();
  expect(await balances()).toMatchObject({ INVENTORY: '260', PURCHASE_VARIANCE: '-10' });
  await allAgrees();
});

test('a month that finance has closed takes no stock moves either', async () => {
  await waybill.does('closePeriod', { period: '2026-01' }, '__typename');
  await expect(adjust('-1', { postingDate: '2026-01-31' })).rejects.toThrow('PERIOD_CLOSED');
  await allAgrees();
});

test('a move that the ledger does not have, or has otherwise, is named', async () => {
  const { areas, rowsOf } = waybill;
  expect(areas.map(({ name }) => name)).toContain('finance');
  const moves = await rowsOf<{ id: string }>('inventory', 'select id from stock_move order by id');
  const [lost, changed] = [moves[1]!.id, moves[2]!.id];
  await rowsOf('finance', `delete from posted_move where move_id = '${lost}'`);
  await rowsOf('finance', `update posted_move set value = value + 1 where move_id = '${changed}'`);
  await rowsOf(
    'finance',
    `insert into posted_move (move_id, document_id, role, counter_role, value)
     values ('mov_0strange', 'doc', 'INVENTORY', 'COGS', 5)`,
  );
  const breaches = await ledgerBreaches();
  expect(breaches).toHaveLength(3);
  expect(breaches).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'NOT_POSTED', stockMove: { id: lost } }),
      expect.objectContaining({ kind: 'POSTED_OTHERWISE', stockMove: { id: changed } }),
      { kind: 'POSTED_WITHOUT_MOVE', stockMove: null, expected: '0', actual: '5' },
    ]),
  );
});

type Bought = { product: string; purchaseOrder: string; line: string };

/** Buys ten packs at 10, and gets them. */
async function buy(sku: string): Promise<Bought> {
  const { does, settled } = waybill;
  const goods = { sku, name: sku, baseUnit: 'PACK' };
  const { product } = await does<Made>('saveProduct', goods, 'product { id }');
  const line = { productId: product!.id, quantity: { value: '10' }, unitPrice: '10' };
  const draft = { supplierId: made.supplier, warehouseId: made.warehouse, lines: [line] };
  type Ordered = { purchaseOrder: { id: string; lines: { id: string }[] } };
  const answer = 'purchaseOrder { id lines { id } }';
  const { purchaseOrder } = await does<Ordered>('savePurchaseOrder', draft, answer);
  const order = { purchaseOrderId: purchaseOrder.id };
  await does('submitPurchaseOrder', order, '__typename');
  await does('sendPurchaseOrder', order, '__typename');
  const received = [{ lineId: purchaseOrder.lines[0]!.id, received: { value: '10' } }];
  await does('receiveGoods', { ...order, lines: received }, '__typename');
  await settled();
  const { id, lines } = purchaseOrder;
  return { product: product!.id, purchaseOrder: id, line: lines[0]!.id };
}

/** Writes what there is of a product down to so much a pack; gives the change. */
async function writeDown(productId: string, unitCost: string): Promise<string> {
  const line = { productId, warehouseId: made.warehouse, unitCost };
  type Written = { writeDownStock: { lines: { change: { amount: string } }[] } };
  const { writeDownStock } = await waybill.ask<Written>(
    `mutation ($input: RevalueStockInput!) {
       writeDownStock(input: $input) { lines { change { amount } } userErrors { code } } }`,
    { input: { lines: [line], reason: 'Stale' } },
  );
  await waybill.settled();
  return writeDownStock.lines[0]!.change.amount;
}

/** The supplier bills the ten packs at so much for all of them. */
async function bill({ purchaseOrder, line }: Partial<Bought>, net: string): Promise<void> {
  const { does, settled } = waybill;
  const goods = { purchaseOrderLineId: line, quantity: '10', net, taxRate: '0' };
  const supplierNumber = `W-${net}`;
  const input = {
    ...{ purchaseOrderId: purchaseOrder, supplierNumber, billDate: '2026-06-01' },
    lines: [goods],
  };
  const recorded = await does<Made>('recordBill', input, 'bill { id }');
  await does('releaseBill', { billId: recorded.bill!.id }, '__typename', staff('usr_boss'));
  await settled();
}

async function adjust(value: string, more = {}): Promise<void> {
  const at = { productId: made.product, warehouseId: made.warehouse };
  const loss = { ...at, difference: { value }, reason: 'Lost', ...more };
  await waybill.does('adjustStock', loss, '__typename');
  await waybill.settled();
}

/** What stands on the account of each posting role that anything was posted to. */
async function balances(): Promise<Record<string, string>> {
  type Books = {
    books: { postingRules: { role: string; account: { balance: { amount: string } } }[] };
    trialBalance: { rows: { account: { code: string } }[] };
  };
  const { books } = await waybill.ask<Books>(
    '{ books { postingRules { role account { balance { amount } } } } }',
  );
  const touched = await waybill.rowsOf<{ role: string }>(
    'finance',
    'select distinct role from posting_rule join journal_line using (account_id)',
  );
  const roles = new Set(touched.map(({ role }) => role));
  return Object.fromEntries(
    books.postingRules
      .filter(({ role }) => roles.has(role))
      .map(({ role, account }) => [role, account.balance.amount]),
  );
}

async function ledgerBreaches(): Promise<object[]> {
  const query = '{ stockLedgerIntegrity { kind expected actual stockMove { id } } }';
  return (await waybill.ask<{ stockLedgerIntegrity: object[] }>(query)).stockLedgerIntegrity;
}

/** Stock, its layers and its account in the ledger agree, to the cent. */
async function allAgrees(): Promise<void> {
  expect(await ledgerBreaches()).toEqual([]);
  const proof = await waybill.ask(
    '{ stockIntegrity { kind } ledgerIntegrity { check subject } stuckEvents { lastError } }',
  );
  expect(proof).toEqual({ stockIntegrity: [], ledgerIntegrity: [], stuckEvents: [] });
}
