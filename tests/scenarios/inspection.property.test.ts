import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { staff } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};
let documents = 0;

type Made = Record<string, { id: string }>;

beforeAll(async () => {
  waybill = await openTestWaybill();
  const { does } = waybill;
  const { supplier } = await does<Made>('saveSupplier', { name: 'Wuyi' }, 'supplier { id }');
  const east = { code: 'EAST', name: 'East' };
  const { warehouse } = await does<Made>('saveWarehouse', east, 'warehouse { id }');
  Object.assign(made, { supplier: supplier!.id, warehouse: warehouse!.id });
}, 120_000);
afterAll(() => waybill.close());

const quantity = fc.integer({ min: 1, max: 9 });
const act = fc.oneof(
  fc.record({ kind: fc.constant('receive' as const), quantity }),
  fc.record({
    ...{ kind: fc.constant('decide' as const), quantity },
    rejectedGoods: fc.constantFrom('RETURN', 'SCRAP'),
  }),
  fc.record({ kind: fc.constant('bill' as const), quantity, dearer: fc.boolean() }),
  fc.record({ kind: fc.constant('giveBack' as const), quantity }),
  fc.record({ kind: fc.constant('reverse' as const) }),
  fc.record({ kind: fc.constant('pay' as const) }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
/** Acts of one round are done at the same time; what is done then is settled. */
const story = fc.record({
  method: fc.constantFrom('FIFO', 'MOVING_AVERAGE'),
  isInspected: fc.boolean(),
  price: fc.constantFrom('3.33', '7', '0.01'),
  rounds: fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 }),
});

type Ordered = { purchaseOrder: { id: string; lines: { id: string }[] } };
type Bought = { productId: string; purchaseOrderId: string; lineId: string; price: string };

async function order(method: string, isInspected: boolean, price: string): Promise<Bought> {
  const { does } = waybill;
  const sku = `TEA-${++documents}`;
  const tea = { sku, name: sku, baseUnit: 'PACK' };
  const { product } = await does<Made>('saveProduct', tea, 'product { id }');
  const productId = product!.id;
  await does('saveStockPolicy', { productId, costingMethod: method }, '__typename');
  const criteria = [{ code: 'smell', name: 'Smell', kind: 'CHECK' }];
  const plan = { productId, sampleCount: 1, criteria };
  if (isInspected) await does('saveInspectionPlan', plan, '__typename');
  const lines = [{ sku, quantity: { value: '40' }, unitPrice: price }];
  const draft = { supplierId: made.supplier, warehouseId: made.warehouse, lines };
  const answer = 'purchaseOrder { id lines { id } }';
  const { purchaseOrder } = await does<Ordered>('savePurchaseOrder', draft, answer);
  const input = { purchaseOrderId: purchaseOrder.id };
  await does('submitPurchaseOrder', input, '__typename');
  await does('approvePurchaseOrder', input, '__typename', staff('usr_boss'));
  await does('sendPurchaseOrder', input, '__typename');
  return { productId, ...input, lineId: purchaseOrder.lines[0]!.id, price };
}

type Found = {
  purchaseOrder: {
    receipts: { id: string; reversedAt: string | null }[];
    inspections: { id: string; state: string; quantity: { value: string } }[];
    bills: { nodes: { id: string; open: { amount: string } }[] };
  };
  stockMoves: { nodes: { id: string }[] };
};

/** What there is to act on. */
const look = ({ purchaseOrderId, productId }: Bought) =>
  waybill.ask<Found>(
    `query ($order: ID!, $product: ID!) {
       purchaseOrder(id: $order) { receipts { id reversedAt }
         inspections { id state quantity { value } }
         bills(first: 9, filter: { open: { gt: "0" } }) { nodes { id open { amount } } } }
       stockMoves(first: 9, filter: { kind: { eq: RECEIPT }, productId: { eq: $product } }) {
         nodes { id } } }`,
    { order: purchaseOrderId, product: productId },
  );

/** Does it, or is refused for a business reason; nothing to do it to is no matter. */
async function play(wish: Act, bought: Bought, found: Found, n: number): Promise<void> {
  const { purchaseOrderId, lineId, price } = bought;
  const { receipts, inspections, bills } = found.purchaseOrder;
  const does = async (field: string, input: object, viewer = staff()) => {
    await waybill.does(field, input, '__typename', viewer).catch((error: Error) => {
      if (!/^\w+: [A-Z_]+ /.test(error.message)) throw error;
    });
  };
  const pick = <One>(all: readonly One[]) => all[n % all.length];
  if (wish.kind === 'receive') {
    const received = { value: String(wish.quantity) };
    await does('receiveGoods', { purchaseOrderId, lines: [{ lineId, received }] });
  }
  if (wish.kind === 'decide') {
    const waiting = pick(inspections.filter(({ state }) => state === 'AWAITING'));
    const rejected = Math.min(wish.quantity, Number(waiting?.quantity.value));
    const accepted = String(Number(waiting?.quantity.value) - rejected);
    const { rejectedGoods } = wish;
    const sorted = { decision: 'SORT', accepted, rejected: String(rejected), rejectedGoods };
    if (waiting) await does('decideInspection', { inspectionId: waiting.id, ...sorted });
  }
  if (wish.kind === 'bill') {
    const net = (Number(price) * wish.quantity * (wish.dearer ? 1.1 : 1)).toFixed(2);
    const line = { purchaseOrderLineId: lineId, quantity: String(wish.quantity), net };
    const dated = { supplierNumber: `B-${++documents}`, billDate: '2026-03-31' };
    const lines = [{ ...line, taxRate: '13' }];
    type Recorded = { bill: { id: string; status: string } };
    const bill = { purchaseOrderId, ...dated, lines };
    const recorded = await waybill.does<Recorded>('recordBill', bill, 'bill { id status }');
    const { id: billId, status } = recorded.bill;
    if (status === 'ON_HOLD') await does('releaseBill', { billId }, staff('usr_boss'));
  }
  if (wish.kind === 'giveBack') {
    const move = pick(found.stockMoves.nodes);
    const given = { quantity: { value: String(wish.quantity) }, reason: 'Stale' };
    if (move) await does('returnToSupplier', { stockMoveId: move.id, ...given });
  }
  if (wish.kind === 'reverse') {
    const receipt = pick(receipts.filter(({ reversedAt }) => !reversedAt));
    const reversed = { goodsReceiptId: receipt?.id, reason: 'Not ours' };
    if (receipt) await does('reverseGoodsReceipt', reversed);
  }
  if (wish.kind === 'pay') {
    const bill = pick(bills.nodes);
    const amount = { amount: bill?.open.amount, currency: 'CNY' };
    const paid = { supplierId: made.supplier, amount, paidDate: '2026-04-30' };
    const allocations = [{ billId: bill?.id, amount: bill?.open.amount }];
    if (bill) await does('paySupplier', { ...paid, method: 'BANK_TRANSFER', allocations });
  }
}

type Line = Record<'accepted' | 'rejected' | 'billed' | 'open', { value: string }>;
type Proof = {
  purchaseOrder: { lines: Line[] };
  product: { stock: { nodes: Record<'onHand' | 'quarantined', { value: string }>[] } };
};

/** What the order says has come and is good, less what was thrown away, is what there is. */
async function expectAgreement({ purchaseOrderId, productId }: Bought): Promise<void> {
  const proof = await waybill.ask<Proof & Record<string, object[]>>(
    `query ($order: ID!, $product: ID!) {
       stockIntegrity { kind actual expected } ledgerIntegrity { check subject expected actual }
       stockLedgerIntegrity { kind expected actual } stuckEvents { lastError }
       purchaseOrder(id: $order) { lines {
         accepted { value } rejected { value } billed { value } open { value } } }
       product(id: $product) { stock(first: 1) { nodes { onHand { value } quarantined { value } } } } }`,
    { order: purchaseOrderId, product: productId },
  );
  const { stockIntegrity, ledgerIntegrity, stockLedgerIntegrity, stuckEvents } = proof;
  expect({ stockIntegrity, ledgerIntegrity, stockLedgerIntegrity, stuckEvents }).toEqual({
    ...{ stockIntegrity: [], ledgerIntegrity: [], stockLedgerIntegrity: [], stuckEvents: [] },
  });
  const line = proof.purchaseOrder.lines[0]!;
  expect(proof.product.stock.nodes[0]?.onHand.value ?? '0').toBe(line.accepted.value);
  const [goods] = await waybill.rowsOf<Record<'received' | 'billed' | 'left', number>>(
    'finance',
    `select received::float, billed::float, (value - cleared)::float as left from goods_to_bill
     where purchase_order_id = '${purchaseOrderId}'`,
  );
  expect(String(goods?.billed ?? 0)).toBe(line.billed.value);
}

test('received, judged, billed, given back, reversed and paid at once, everything agrees', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ method, isInspected, price, rounds }) => {
      const bought = await order(method, isInspected, price);
      await play({ kind: 'receive', quantity: 8 }, bought, await look(bought), 0);
      await waybill.settled();
      for (const round of rounds) {
        const found = await look(bought);
        await Promise.all(round.map((wish, n) => play(wish, bought, found, n)));
        await waybill.settled();
      }
      await expectAgreement(bought);
    }),
    { numRuns: Number(process.env.INSPECTION_RUNS ?? 8), endOnFailure: true },
  );
}, 240_000);
