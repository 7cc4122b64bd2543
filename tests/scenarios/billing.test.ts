import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { decimal, sum } from '../../kernel/decimal.ts';
import { openShop, type Shop } from '../returned.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
let shop: Shop;
beforeAll(async () => {
  waybill = await openTestWaybill();
  shop = await openShop(waybill);
  const { productId, warehouseId } = shop;
  await waybill.does(
    'receiveStock',
    {
      ...{ productId, warehouseId, kind: 'OPENING', quantity: { value: '500' } },
      unitCost: { amount: '7.77', currency: 'CNY' },
    },
    '__typename',
  );
  const rule = { isReturnable: true, windowDays: 30, autoLimit: '100000', feePercent: '7.5' };
  await waybill.does('saveReturnRule', rule, '__typename');
}, 120_000);
afterAll(() => waybill.close());

type Amount = { amount: string };
type Nodes<One> = { nodes: One[] };
type Line = {
  kind: string;
  quantity: string;
  order: { id: string };
  net: Amount;
  tax: Amount;
};
type Invoice = {
  id: string;
  invoiceDate: string;
  total: Amount;
  open: Amount;
  order: { id: string } | null;
  orders: { id: string; number: string }[];
  lines: Line[];
};
type Sold = {
  order: {
    number: string;
    status: string;
    total: Amount;
    lines: { id: string; shipped: { value: string }; invoiced: { value: string } }[];
    deliveries: Nodes<{ id: string; status: string; shipment: { id: string } | null }>;
    invoices: Nodes<Invoice>;
    billables: Nodes<{ id: string; status: string; total: Amount }>;
  };
  creditNotes: Nodes<{
    total: Amount;
    returnOrder: object | null;
    lines: { quantity: string; product: object | null }[];
  }>;
};

async function soldWith(id: string): Promise<Sold> {
  return waybill.ask<Sold>(
    `query ($id: ID!, $of: ID!) {
       order(id: $id) { number status total { amount }
         lines { id shipped { value } invoiced { value } }
         deliveries(first: 50) { nodes { id status shipment { id } } }
         billables(first: 50) { nodes { id status total { amount } } }
         invoices(first: 50) { nodes { id invoiceDate total { amount } open { amount }
           order { id } orders { id number }
           lines { kind quantity order { id } net { amount } tax { amount } } } } }
       creditNotes(first: 50, filter: { orderId: { eq: $of } }) {
         nodes { total { amount } returnOrder { id } lines { quantity product { id } } } } }`,
    { id, of: id },
  );
}

async function expectProof(): Promise<void> {
  const proof = await waybill.ask<object>(
    `{ stockIntegrity { kind } ledgerIntegrity { check subject expected actual }
       stockLedgerIntegrity { kind expected actual } stuckEvents { lastError } }`,
  );
  expect(proof).toEqual({
    ...{ stockIntegrity: [], ledgerIntegrity: [], stockLedgerIntegrity: [], stuckEvents: [] },
  });
}

const day = () => new Date().toISOString().slice(0, 10);

/** Sells tea for 10.00 with 25.00 freight. */
async function sell(value: string, billingBasis: string | null, discountPercent = '0') {
  const milestones = [
    { event: 'ON_ORDER', percent: '20' },
    { event: 'ON_ISSUE', percent: '33.33' },
    { event: 'ON_DELIVERY', percent: '36.67' },
    { event: 'BY_HAND', percent: '10' },
  ];
  const line = { sku: shop.sku, quantity: { value }, unitPrice: '10', discountPercent };
  const freight = { amount: '25', currency: 'CNY' };
  const { customerId } = shop;
  const input = { customerId, channel: 'PHONE', lines: [line], freight, billingBasis };
  const planned = billingBasis === 'MILESTONE' && { milestones };
  type Placed = { order: { id: string; status: string; lines: { id: string }[] } };
  const { order } = await waybill.does<Placed>(
    'placeOrder',
    { ...input, ...planned },
    'order { id status lines { id } }',
  );
  if (order.status === 'ON_HOLD') {
    await waybill.does('approveOrder', { orderId: order.id, reason: 'Known' }, '__typename');
  }
  await waybill.settled();
  return { orderId: order.id, lineId: order.lines[0]!.id };
}

const deliveriesOf = async (orderId: string, status: string) =>
  (await soldWith(orderId)).order.deliveries.nodes.filter((one) => one.status === status);

/** Lets all of an order leave, or a part of its next delivery. */
async function issue(orderId: string, orderLineId: string, quantity?: string): Promise<void> {
  const [delivery] = await deliveriesOf(orderId, 'PLANNED');
  if (!delivery) return;
  const lines = quantity && [{ orderLineId, quantity }];
  const input = { deliveryId: delivery.id, ...(lines && { lines }) };
  await waybill.does('postGoodsIssue', input, '__typename').catch(tolerate('TOO_MUCH'));
}

async function arrive(orderId: string): Promise<void> {
  const sent = await deliveriesOf(orderId, 'ISSUED');
  for (const { shipment } of sent) {
    if (!shipment) continue;
    const input = { shipmentId: shipment.id, status: 'DELIVERED' };
    await waybill.does('recordTrackingEvent', input, '__typename').catch(tolerate('ILLEGAL_MOVE'));
  }
}

/** Lets an expected refusal be: two did the same at once. */
const tolerate =
  (...codes: string[]) =>
  (error: Error) => {
    if (!codes.some((code) => error.message.includes(code))) throw error;
  };

const collect = (more: object = {}) =>
  waybill.does<{ run: { id: string; status: string } }>(
    'runCollectiveInvoicing',
    { through: day(), ...more },
    'run { id status collectionCount }',
  );

test('a month of deliveries is one invoice, on paper by order; it is paid, and so both are', async () => {
  const { customerId: id } = shop;
  const monthly = { id, name: 'Green Leaf', billingBasis: 'COLLECTIVE_MONTHLY' };
  await waybill.does('saveCustomer', monthly, 'customer { id }');
  const [one, two] = [await sell('5', null), await sell('7', null, '3.33')];
  for (const { orderId, lineId } of [one, two]) await issue(orderId, lineId);
  await waybill.settled();
  const balances = async () => {
    type Found = { customer: { balances: { unbilled: Amount; open: Amount }[] } };
    const { customer } = await waybill.ask<Found>(
      'query ($id: ID!) { customer(id: $id) { balances { unbilled { amount } open { amount } } } }',
      { id },
    );
    return customer.balances[0];
  };
  expect(await balances()).toEqual({ unbilled: { amount: '182.97' }, open: { amount: '0' } });
  expect((await soldWith(one.orderId)).order).toMatchObject({
    ...{ status: 'SHIPPED', invoices: { nodes: [] }, lines: [{ invoiced: { value: '0' } }] },
    billables: { nodes: [{ status: 'OPEN' }, { status: 'OPEN' }] },
  });
  await waybill.does('runCollectiveInvoicing', {}, 'run { id }');
  await waybill.settled();
  expect((await soldWith(one.orderId)).order.invoices.nodes).toEqual([]);
  await Promise.all([collect(), collect()]);
  await waybill.settled();
  const [{ order: first }, { order: second }] = [
    await soldWith(one.orderId),
    await soldWith(two.orderId),
  ];
  expect(first.invoices).toEqual(second.invoices);
  const [invoice] = first.invoices.nodes;
  expect(invoice).toMatchObject({
    ...{ invoiceDate: day(), total: { amount: '182.97' }, order: null },
    orders: [{ id: one.orderId }, { id: two.orderId }],
  });
  const ofSecond = await waybill.ask(
    'query ($id: ID!) { invoices(filter: { orderId: { eq: $id } }) { totalCount nodes { id } } }',
    { id: two.orderId },
  );
  expect(ofSecond).toEqual({ invoices: { totalCount: 1, nodes: [{ id: invoice!.id }] } });
  expect(await balances()).toEqual({ unbilled: { amount: '0' }, open: { amount: '182.97' } });
  const { invoice: printed } = await waybill.ask<{ invoice: { pdf: { content: string } } }>(
    'query ($id: ID!) { invoice(id: $id) { pdf { content } } }',
    { id: invoice!.id },
  );
  const paper = await extractText(
    await getDocumentProxy(new Uint8Array(Buffer.from(printed.pdf.content, 'base64'))),
  );
  const text = paper.text.join('').replace(/\s+/g, '');
  for (const { number } of [first, second]) expect(text).toContain(`Order${number}·Delivery`);

  await arrive(one.orderId);
  await arrive(two.orderId);
  const paid = { customerId: id, receivedDate: day(), method: 'BANK_TRANSFER' };
  const amount = { ...invoice!.total, currency: 'CNY' };
  await waybill.does('recordPayment', { ...paid, amount }, '__typename');
  await waybill.settled();
  for (const { orderId } of [one, two]) {
    expect((await soldWith(orderId)).order.status).toBe('COMPLETED');
  }
  await expectProof();
}, 60_000);

test('goods are invoiced when they arrive, and by hand before', async () => {
  const { orderId, lineId } = await sell('4', 'DELIVERY');
  await issue(orderId, lineId);
  await waybill.settled();
  const { order } = await soldWith(orderId);
  expect(order.invoices.nodes).toEqual([]);
  const [freight] = order.billables.nodes.filter(({ total }) => total.amount === '25');
  const chosen = { billableIds: [freight!.id] };
  await waybill.does('invoiceBillables', chosen, 'invoice { id }');
  await arrive(orderId);
  await waybill.settled();
  const { order: there } = await soldWith(orderId);
  const totals = there.invoices.nodes.map(({ total }) => total.amount).sort();
  expect(totals).toEqual(['25', '45.2']);
  expect(there.lines).toMatchObject([{ invoiced: { value: '4' } }]);
}, 60_000);

/** How many courses are run: one here, COURSES=5 for more. */
const COURSES = Number(process.env.COURSES ?? 1);
const LIMIT_MS = COURSES * 180_000;

const bases = 'ISSUE DELIVERY COLLECTIVE_DAILY COLLECTIVE_MONTHLY ORDER MILESTONE'.split(' ');
const aBasis = fc.constantFrom(...bases);
const anOrder = fc.record({
  basis: aBasis,
  quantity: fc.integer({ min: 2, max: 6 }),
  discount: fc.constantFrom('0', '3.33', '33.333'),
});
const aStep = fc.record({
  kind: fc.constantFrom('issue', 'issue', 'undo', 'arrive', 'collect', 'return', 'cancel'),
  which: fc.nat(2),
  quantity: fc.integer({ min: 1, max: 3 }),
});

/** One piece of what is there comes back, all the way to its credit. */
async function giveBack(orderId: string, orderLineId: string): Promise<void> {
  const lines = [{ orderLineId, quantity: { value: '1' }, reason: 'NOT_NEEDED' }];
  type Returned = { returnOrder: { id: string; lines: { id: string }[] } };
  const answer = 'returnOrder { id lines { id } }';
  const asked = await waybill
    .does<Returned>('requestReturn', { orderId, lines }, answer)
    .catch(tolerate('NOT_RETURNABLE'));
  if (!asked) return;
  const { id: returnOrderId, lines: own } = asked.returnOrder;
  const returnLineId = own[0]!.id;
  const { warehouseId } = shop;
  const received = [{ returnLineId, received: '1' }];
  await waybill.does('receiveReturn', { returnOrderId, lines: received }, answer);
  const found = { returnLineId, quantity: '1', grade: 'GOOD', disposition: 'SCRAP', warehouseId };
  await waybill.does('inspectReturn', { returnOrderId, lines: [found] }, answer);
  await waybill.does('resolveReturn', { returnOrderId }, answer);
}

/** One piece that has not left is not wanted any more. */
async function cancelOne(orderId: string, lineId: string): Promise<void> {
  const lines = [{ lineId, quantity: { value: '1' } }];
  await waybill
    .does('cancelOrder', { orderId, lines, reason: 'Too many' }, '__typename')
    .catch(tolerate('TOO_MUCH_TO_CANCEL'));
  await waybill.settled();
}

async function billByHand(orderId: string): Promise<void> {
  type Planned = { order: { milestones: { id: string; event: string }[] } };
  const { order } = await waybill.ask<Planned>(
    'query ($id: ID!) { order(id: $id) { milestones { id event } } }',
    { id: orderId },
  );
  for (const { id: milestoneId, event } of order.milestones) {
    if (event !== 'BY_HAND') continue;
    const billed = waybill.does('billMilestone', { milestoneId }, 'invoice { number }');
    await billed.catch(tolerate('MILESTONE_REACHED', 'NOTHING_TO_BILL'));
  }
}

async function undo(orderId: string, which: number): Promise<void> {
  const sent = await deliveriesOf(orderId, 'ISSUED');
  const delivery = sent[which % Math.max(1, sent.length)];
  if (!delivery) return;
  const input = { deliveryId: delivery.id, reason: 'Wrong goods' };
  await waybill.does('reverseGoodsIssue', input, '__typename').catch(tolerate('ALREADY_DELIVERED'));
  await waybill.settled();
}

test(
  'however orders are billed, every piece that stays away is invoiced once, to the cent',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anOrder, { minLength: 3, maxLength: 3 }),
        fc.array(aStep, { minLength: 6, maxLength: 9 }),
        async (wishes, steps) => {
          const sold: { orderId: string; lineId: string }[] = [];
          for (const { basis, quantity, discount } of wishes) {
            sold.push(await sell(String(quantity), basis, discount));
          }
          const running: Promise<unknown>[] = [];
          for (const { kind, which, quantity } of steps) {
            const { orderId, lineId } = sold[which]!;
            if (kind === 'issue') await issue(orderId, lineId, String(quantity));
            if (kind === 'undo') await undo(orderId, quantity);
            if (kind === 'collect') running.push(collect(), collect());
            if (kind === 'arrive') await arrive(orderId);
            if (kind === 'return') await giveBack(orderId, lineId);
            if (kind === 'cancel') await cancelOne(orderId, lineId);
          }
          await Promise.all(running);
          await waybill.settled();
          for (const { orderId, lineId } of sold) {
            for (const _ of await deliveriesOf(orderId, 'PLANNED')) await issue(orderId, lineId);
          }
          await waybill.settled();
          for (const { orderId } of sold) await arrive(orderId);
          for (const { orderId } of sold) await billByHand(orderId);
          await waybill.settled();
          await Promise.all([collect(), collect()]);
          await waybill.settled();
          await expectProof();
          for (const { orderId } of sold) await expectBilledOnce(orderId);
          await expectEarned(sold.map(({ orderId }) => orderId));
        },
      ),
      { numRuns: COURSES, endOnFailure: true },
    );
  },
  LIMIT_MS,
);

/** What is billed ahead of orders is earned once all of it has left, to the cent. */
async function expectEarned(orderIds: readonly string[]): Promise<void> {
  const plans = await waybill.rowsOf(
    'finance',
    `select order_id, net::float, base::float from billing_plan
     where order_id in ('${orderIds.join("','")}') and (net <> 0 or base <> 0)`,
  );
  expect(plans).toEqual([]);
}

/** Of an order that has arrived, each piece is invoiced once that was not taken back. */
async function expectBilledOnce(orderId: string): Promise<void> {
  const { order, creditNotes } = await soldWith(orderId);
  const undone = creditNotes.nodes.filter(({ returnOrder }) => !returnOrder);
  const own = order.invoices.nodes
    .flatMap(({ lines }) => lines)
    .filter((line) => line.order.id === orderId);
  const goods = own.filter(({ kind }) => kind === 'GOODS').map(({ quantity }) => quantity);
  const back = undone.flatMap(({ lines }) => lines).filter(({ product }) => product);
  const pieces = sum(goods).minus(sum(back.map(({ quantity }) => quantity)));
  const [line] = order.lines;
  expect(pieces.toFixed()).toBe(line!.shipped.value);
  expect(line!.invoiced.value).toBe(line!.shipped.value);
  const billed = sum(own.map(({ net, tax }) => decimal(net.amount).plus(tax.amount)));
  const credited = sum(undone.map(({ total }) => total.amount));
  const worth = await worthOf(orderId);
  expect(billed.minus(credited).toFixed()).toBe(worth);
  expect(order.billables.nodes.filter(({ status }) => status === 'OPEN')).toEqual([]);
}

/** What is wanted of an order, with tax, and its freight if anything is. */
async function worthOf(orderId: string): Promise<string> {
  const [row] = await waybill.rowsOf<{ worth: string }>(
    'orders',
    `select case when sum(ordered - cancelled) = 0 then 0
       else sum(round(l.gross * (ordered - cancelled) / ordered, 2)) + min(o.freight) end as worth
     from order_line l join sales_order o on o.id = l.order_id where o.id = '${orderId}'`,
  );
  return decimal(row!.worth).toFixed();
}
