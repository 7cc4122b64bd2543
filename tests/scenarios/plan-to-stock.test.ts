import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bringIn } from '../../run/bring-in.ts';
import { demoCompany } from '../../run/demo-company.ts';
import { supplierUser } from '../purchasing/house.ts';
import { newApiKey, openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
let client: Client;
/** What a buyer's screen is told, as it happens. */
const told: Record<string, unknown>[] = [];
const made = { product: '', warehouse: '', supplier: '', order: '', line: '' };

const today = () => new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  waybill = await openTestWaybill({ COST_CAPACITY: '100000000' });
  const size = { customers: 6, products: 8, orders: 120, days: 120 };
  await bringIn(waybill.ask, demoCompany(5, today(), size), { isDryRun: false, progress() {} });
  await waybill.settled();
  const { url } = await waybill.serve();
  const apiKey = await newApiKey(waybill, { scopes: ['*'] });
  client = createClient({
    ...{ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 },
    connectionParams: { apiKey },
  });
  listen('supplyRunProgressed { status done total run { __typename id } }');
  listen(
    'supplyExceptionRaised(code: [PURCHASE_LATE]) { severity exception { product { name } } }',
  );
  await until(async () =>
    (await (await fetch(`${url}/metrics`)).text()).includes('waybill_subscriptions_open 2'),
  );
}, 240_000);
afterAll(async () => {
  await client.dispose();
  await waybill.close();
});

function listen(field: string): void {
  const sink = { error() {}, complete() {} };
  const next = ({ data }: { data?: Record<string, unknown> | null }) => void told.push(data ?? {});
  client.subscribe({ query: `subscription { ${field} }` }, { ...sink, next });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`It did not come to hold in 10 s: ${JSON.stringify(told)}`);
}

type Series = {
  demandForecasts: {
    totalCount: number;
    nodes: { product: { id: string }; warehouse: { id: string }; periods: object[] }[];
  };
};

test('what a company has sold becomes a forecast of what it will sell', async () => {
  const { does, ask, settled } = waybill;
  await does('runForecast', { grain: 'WEEK', horizon: 13 }, '__typename');
  await settled();
  const { demandForecasts } = await ask<Series>(
    `{ demandForecasts(first: 50) { totalCount nodes { product { id sku } warehouse { id code }
       method accuracy { smape mase } periods(first: 13) { quantity lower upper } } } }`,
  );
  expect(demandForecasts.totalCount).toBeGreaterThan(4);
  for (const { periods } of demandForecasts.nodes) expect(periods).toHaveLength(13);
  const total = demandForecasts.totalCount;
  const progress = { status: 'DONE', done: total, total, run: { __typename: 'ForecastRun' } };
  await until(async () => told.length > 0 && JSON.stringify(told.at(-1)).includes('DONE'));
  expect(told.at(-1)).toMatchObject({ supplyRunProgressed: progress });
  const [first] = demandForecasts.nodes;
  Object.assign(made, { product: first!.product.id, warehouse: first!.warehouse.id });
});

type Proposal = { id: string; quantity: { value: string }; why: { name: string; value: string }[] };

test('a buyer wants more kept of it; the plan proposes what to order, and says why', async () => {
  const { does, ask, settled } = waybill;
  const supplier = await does<{ supplier: { id: string } }>(
    'saveSupplier',
    { name: 'Wuyi Tea' },
    'supplier { id }',
  );
  made.supplier = supplier.supplier.id;
  const { product: productId, warehouse: warehouseId, supplier: supplierId } = made;
  const price = { amount: '5', currency: 'CNY' };
  const item = { supplierId, productId, price, leadTimeDays: 7, isPreferred: true };
  await does('saveSupplierItem', item, '__typename');
  const policy = { productId, warehouseId, safetyStock: '10000', orderMultiple: '12' };
  await does('saveSupplyPolicy', policy, '__typename');
  await does('runSupplyPlan', { horizonWeeks: 8 }, '__typename');
  await settled();
  const { supplyProposals } = await ask<{ supplyProposals: { nodes: Proposal[] } }>(
    `query ($id: ID!) { supplyProposals(first: 5, filter: { productId: { eq: $id } }) { nodes {
       id quantity { value } supplier { name } why { name value } } } }`,
    { id: productId },
  );
  const [proposal] = supplyProposals.nodes;
  expect(proposal).toMatchObject({ supplier: { name: 'Wuyi Tea' } });
  expect(Number(proposal!.quantity.value) % 12).toBe(0);
  expect(proposal!.why).toContainEqual({ name: 'safetyStock', value: '10000' });
  const accept = { proposalId: proposal!.id, quantity: '120' };
  await does('acceptSupplyProposal', accept, '__typename');
});

test('it is ordered; the supplier sees the forecast, and says what is on its way', async () => {
  const { does, ask, settled } = waybill;
  const { product: productId, warehouse: warehouseId, supplier: supplierId } = made;
  const lines = [{ productId, quantity: { value: '120' }, expectedDate: '2026-01-05' }];
  const answer = 'purchaseOrder { id lines { id } }';
  type Ordered = { purchaseOrder: { id: string; lines: { id: string }[] } };
  await does('savePurchasePolicy', { approvalLimit: '1000000' }, '__typename');
  const draft = { supplierId, warehouseId, lines };
  const { purchaseOrder } = await does<Ordered>('savePurchaseOrder', draft, answer);
  Object.assign(made, { order: purchaseOrder.id, line: purchaseOrder.lines[0]!.id });
  const order = { purchaseOrderId: made.order };
  await does('submitPurchaseOrder', order, answer);
  await does('sendPurchaseOrder', order, answer);
  await does('shareForecast', { productId, supplierId }, '__typename');
  await settled();
  const user = supplierUser(supplierId);
  const seen = await ask<{ demandForecasts: { nodes: object[] } }>(
    '{ demandForecasts { nodes { product { name } periods(first: 2) { quantity } } } }',
    {},
    user,
  );
  expect(seen.demandForecasts.nodes.length).toBeGreaterThan(0);
  const shipped = [{ purchaseOrderLineId: made.line, quantity: '100' }];
  const notice = { ...order, number: 'DN-9', expectedDate: today(), parcels: 5, lines: shipped };
  await does('sendShipNotice', notice, '__typename', user);
  const { supplyProposals } = await ask<{ supplyProposals: { totalCount: number } }>(
    '{ supplyProposals(filter: { status: { eq: ORDERED } }) { totalCount } }',
  );
  expect(supplyProposals.totalCount).toBe(1);
});

type Exceptions = { supplyExceptions: { nodes: { status: string; moneyAtStake: object }[] } };
const late = () =>
  waybill.ask<Exceptions>(
    `query ($id: ID!) { supplyExceptions(filter: { code: { eq: PURCHASE_LATE },
       purchaseOrderId: { eq: $id } }) { nodes { status moneyAtStake { amount }
         purchaseOrder { number } product { sku } supplier { name } } } }`,
    { id: made.order },
  );

test('it was due long ago: an exception stands until it comes, with the notice', async () => {
  const { does, ask, settled } = waybill;
  expect((await late()).supplyExceptions.nodes).toMatchObject([
    { status: 'OPEN', moneyAtStake: { amount: '600' }, supplier: { name: 'Wuyi Tea' } },
  ]);
  await until(async () => told.some((one) => 'supplyExceptionRaised' in one));
  const raised = told.filter((one) => 'supplyExceptionRaised' in one);
  expect(raised).toMatchObject([
    { supplyExceptionRaised: { severity: 'HIGH', exception: { product: expect.anything() } } },
  ]);
  const lines = [{ lineId: made.line, received: { value: '120' } }];
  const receipt = { purchaseOrderId: made.order, deliveryNote: 'DN-9', lines };
  await does('receiveGoods', receipt, '__typename');
  await settled();
  expect((await late()).supplyExceptions.nodes).toMatchObject([{ status: 'RESOLVED' }]);
  const found = await ask(
    `query ($id: ID!) { purchaseOrder(id: $id) { status shipNotices { number status parcels
       lines { quantity { value unit } product { name } purchaseOrderLine { sku } } } }
       stuckEvents { lastError } }`,
    { id: made.order },
  );
  expect(found).toMatchObject({
    purchaseOrder: { status: 'RECEIVED', shipNotices: [{ number: 'DN-9', status: 'ARRIVED' }] },
    stuckEvents: [],
  });
});

test('how customers were served, and suppliers delivered, is told for a period', async () => {
  const { supplyPerformance } = await waybill.ask<{
    supplyPerformance: { ordersDelivered: number; linesExpected: number };
  }>(
    `{ supplyPerformance(from: "2026-01-01", to: "${today()}") { ordersDelivered lineFillRate
       onTimeInFullOut perfectOrders linesExpected onTimeInFullIn } }`,
  );
  expect(supplyPerformance.ordersDelivered).toBeGreaterThan(10);
  expect(supplyPerformance).toMatchObject({ linesExpected: 1, onTimeInFullIn: '0' });
});
