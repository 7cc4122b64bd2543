import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openHouse, supplierUser, type House, type Order } from './house.ts';

let house: House;
let supplierId: string;
const warehouseId = 'whs_east';
beforeAll(async () => {
  house = await openHouse();
  supplierId = (await house.saveSupplier({ name: 'Wuyi' })).supplier!.id;
  const price = { amount: '2.5', currency: 'CNY' };
  const item = { supplierId, price, leadTimeDays: 7, isPreferred: true };
  await house.saveItem({ ...item, productId: 'prd_tea' });
  await house.saveItem({ ...item, productId: 'prd_cup', price: { amount: '1', currency: 'CNY' } });
});
afterAll(() => house.close());

type Requisition = { id: string; number: string; status: string } & Record<string, unknown>;
const fields = `requisition { id number status quantity { value unit } neededBy orderBy
  suggestedSupplier { id } estimatedCost { amount } source why { name value }
  purchaseOrder { id } }`;

async function does<Result>(field: string, input: object, selection: string, viewer?: object) {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  type Payload = Result & { userErrors: { code: string }[] };
  const answer = await house.ask<Record<string, Payload>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code } } }`,
    { input },
    viewer as never,
  );
  const [no] = answer[field]!.userErrors;
  if (no) throw new Error(no.code);
  return answer[field] as Result;
}

const raise = async (more: object = {}, viewer?: object) =>
  (
    await does<{ requisition: Requisition }>(
      'raiseRequisition',
      { sku: 'TEA', quantity: { value: '2', unit: 'BOX' }, warehouseId, ...more },
      fields,
      viewer,
    )
  ).requisition;
const order = async (requisitionIds: string[], more = {}) =>
  (
    await does<{ purchaseOrders: Order[] }>(
      'orderRequisitions',
      { requisitionIds, ...more },
      `purchaseOrders { id status total { amount } lines { sku ordered { value } expectedDate } }`,
    )
  ).purchaseOrders;
const read = async (id: string) =>
  (
    await house.ask<{ requisition: Requisition }>(
      'query ($id: ID!) { requisition(id: $id) { status purchaseOrder { id } } }',
      { id },
    )
  ).requisition;

test('a requisition says from whom, by when and at which cost it would be bought', async () => {
  expect(await raise({ neededBy: '2026-12-24' })).toMatchObject({
    number: expect.stringMatching(/^PR-\d{6}$/),
    status: 'OPEN',
    source: 'MANUAL',
    quantity: { value: '24', unit: 'PCS' },
    orderBy: '2026-12-17',
    suggestedSupplier: { id: supplierId },
    estimatedCost: { amount: '60' },
    why: [],
  });
});

test('requisitions become one draft for each supplier and warehouse, a line per product', async () => {
  const other = (await house.saveSupplier({ name: 'Other' })).supplier!.id;
  const price = { amount: '3', currency: 'CNY' };
  await house.saveItem({ supplierId: other, productId: 'prd_tea', price });
  const all = await Promise.all([
    raise({ neededBy: '2026-12-24' }),
    raise({ neededBy: '2026-12-20' }),
    raise({ sku: 'CUP' }),
    raise({ supplierId: other }),
    raise({ warehouseId: 'whs_west' }),
  ]);
  const drafts = await order(all.map(({ id }) => id));
  const seen = drafts.map(({ status, total, lines }) => [
    status,
    total.amount,
    lines.map(({ sku, ordered }) => [sku, (ordered as { value: string }).value].join(' ')),
  ]);
  expect(seen.sort((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
    ['DRAFT', '144', expect.arrayContaining(['TEA 48', 'CUP 24'])],
    ['DRAFT', '60', ['TEA 24']],
    ['DRAFT', '72', ['TEA 24']],
  ]);
  expect((await read(all[0]!.id)).status).toBe('ORDERED');
});

test('the plan says what to order from whom by when, at least the minimum, and so it is ordered', async () => {
  const maker = (await house.saveSupplier({ name: 'Kiln' })).supplier!.id;
  const price = { amount: '2', currency: 'CNY' };
  const item = { supplierId: maker, price, leadTimeDays: 10, isPreferred: true };
  await house.saveItem({ ...item, productId: 'prd_pot', minimumQuantity: '50' });
  await house.saveItem({ ...item, productId: 'prd_bowl' });
  const potted = { sku: 'POT', warehouseId: 'whs_kiln', quantity: { value: '12' } };
  const all = [
    await raise({ ...potted, neededBy: '2027-01-31' }),
    await raise({ ...potted, neededBy: '2027-01-11' }),
    await raise({ ...potted, sku: 'BOWL', neededBy: '2027-02-20' }),
    await raise({ ...potted, sku: 'SAND', neededBy: '2027-01-05' }),
  ];
  type Planned = { purchasePlan: object[] };
  const plan = (more = '', viewer?: ReturnType<typeof supplierUser>) =>
    house.ask<Planned>(
      `{ purchasePlan(warehouseId: "whs_kiln"${more}) { supplier { id } warehouse { id } orderBy
         total { amount } lines { product { id } needed { value unit } minimum quantity { value }
           price { amount } cost { amount } neededBy orderBy requisitions { id } } } }`,
      {},
      viewer,
    );
  const pots = {
    ...{ product: { id: 'prd_pot' }, needed: { value: '24', unit: 'PCS' }, minimum: '50' },
    ...{ quantity: { value: '50' }, price: { amount: '2' }, cost: { amount: '100' } },
    ...{ neededBy: '2027-01-11', orderBy: '2027-01-01' },
    requisitions: [{ id: all[1]!.id }, { id: all[0]!.id }],
  };
  const kiln = { supplier: { id: maker }, warehouse: { id: 'whs_kiln' }, orderBy: '2027-01-01' };
  expect((await plan()).purchasePlan).toMatchObject([
    { ...kiln, total: { amount: '124' }, lines: [pots, { product: { id: 'prd_bowl' } }] },
    { supplier: null, total: null, lines: [{ product: { id: 'prd_sand' }, cost: null }] },
  ]);
  expect((await plan(', until: "2027-01-02"')).purchasePlan).toMatchObject([
    { ...kiln, lines: [{ ...pots, needed: { value: '12' }, requisitions: [{ id: all[1]!.id }] }] },
  ]);
  expect(await plan('', supplierUser(maker))).toEqual({ purchasePlan: [] });
  const [draft] = await order(all.slice(0, 3).map(({ id }) => id));
  expect(draft).toMatchObject({ total: { amount: '124' } });
  expect((await plan()).purchasePlan).toHaveLength(1);
});

test('a cancelled order opens its requisitions again', async () => {
  const { id } = await raise();
  const [draft] = await order([id]);
  expect(await read(id)).toEqual({ status: 'ORDERED', purchaseOrder: { id: draft!.id } });
  await house.orderBy('cancelPurchaseOrder', { purchaseOrderId: draft!.id, reason: 'Too dear' });
  expect(await read(id)).toEqual({ status: 'OPEN', purchaseOrder: null });
  await does('cancelRequisition', { requisitionId: id, reason: 'Not needed' }, '__typename');
  await expect(order([id])).rejects.toThrow('ILLEGAL_MOVE');
});

test('what is to come is told by warehouse', async () => {
  await raise({ sku: 'JAR', warehouseId: 'whs_north' });
  await house.saveItem({
    supplierId,
    productId: 'prd_jar',
    price: { amount: '1', currency: 'CNY' },
    isPreferred: true,
  });
  const second = await raise({ sku: 'JAR' });
  await order([second.id]);
  const found = await house.ask<{ _entities: [{ incoming: object[] }] }>(
    `{ _entities(representations: [{ __typename: "Product", id: "prd_jar" }]) { ... on Product {
         incoming { warehouse { id } ordered { value } requisitioned { value } } } } }`,
  );
  expect(found._entities[0].incoming).toEqual([
    { warehouse: { id: 'whs_east' }, ordered: { value: '24' }, requisitioned: { value: '0' } },
    { warehouse: { id: 'whs_north' }, ordered: { value: '0' }, requisitioned: { value: '24' } },
  ]);
});

test('a proposal becomes one requisition, however often and however many at once ask', async () => {
  const wanted = {
    productId: 'prd_tea',
    warehouseId,
    quantity: { value: '7', unit: 'PCS' },
    source: 'REPLENISHMENT',
    sourceId: 'rpp_1',
    why: { position: '3' },
  };
  const made = await Promise.all(
    Array.from({ length: 16 }, () =>
      house.perform<{ requisitionId: string }>('purchasing.raiseRequisition', wanted),
    ),
  );
  expect(new Set(made.map(({ requisitionId }) => requisitionId)).size).toBe(1);
  const told = await house.events('purchasing.RequisitionRaised');
  expect(told.filter(({ data }) => data.sourceId === 'rpp_1').length).toBe(1);
});

test('of 16 who order the same requisition at once, one does', async () => {
  const { id } = await raise();
  const tries = await Promise.allSettled(Array.from({ length: 16 }, () => order([id])));
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
});

test.each`
  why                       | more                              | code
  ${'nothing of it'}        | ${{ quantity: { value: '0' } }}   | ${'NOT_POSITIVE'}
  ${'an unknown product'}   | ${{ sku: 'NONE' }}                | ${'UNKNOWN_PRODUCT'}
  ${'an unknown warehouse'} | ${{ warehouseId: 'whs_none' }}    | ${'UNKNOWN_WAREHOUSE'}
  ${'an unknown supplier'}  | ${{ supplierId: 'sup_none' }}     | ${'no supplier'}
  ${'a broken piece'}       | ${{ quantity: { value: '0.5' } }} | ${'INEXACT_QUANTITY'}
`('a requisition of $why is refused', async ({ more, code }) => {
  await expect(raise(more as object)).rejects.toThrow(code as string);
});

test('nobody to buy from is told, and suppliers’ users see no requisition', async () => {
  const { id } = await raise({ sku: 'LID' });
  await expect(order([id])).rejects.toThrow('NO_SUPPLIER');
  const user = supplierUser(supplierId);
  expect(await house.ask('{ requisitions { nodes { id } } }', {}, user)).toEqual({
    requisitions: { nodes: [] },
  });
  await expect(raise({}, user)).rejects.toThrow(/staff/);
});

test('endRequisitions: what is sold off is not bought any more, and says what is instead', async () => {
  const [one, two] = [await raise({ sku: 'JAR' }), await raise({ sku: 'JAR' })];
  const kept = await raise();
  const end = () => house.perform('purchasing.endRequisitions', { productId: 'prd_jar' });
  expect(await end()).toEqual({ requisitionIds: [] });
  house.discontinued.set('prd_jar', { status: 'SELL_OUT', replacedBy: { sku: 'JAR-2' } });
  await Promise.all([end(), end(), end()]);
  const reasons = await house.rows(
    `select status, reason from requisition where id in ('${one.id}', '${two.id}')`,
  );
  const cancelled = { status: 'CANCELLED', reason: 'Not bought any more; in its place: JAR-2' };
  expect(reasons).toEqual([cancelled, cancelled]);
  expect((await read(kept.id)).status).toBe('OPEN');
});

test('a discontinued product is neither asked for nor ordered; a late proposal ends at once', async () => {
  const open = await raise({ sku: 'POT' });
  house.discontinued.set('prd_pot', { status: 'ARCHIVED', replacedBy: null });
  const lines = [{ sku: 'POT', quantity: { value: '1' }, unitPrice: '1' }];
  await expect(raise({ sku: 'POT' })).rejects.toThrow('PRODUCT_DISCONTINUED');
  await expect(order([open.id], { supplierId })).rejects.toThrow('PRODUCT_DISCONTINUED');
  await expect(
    house.orderBy('savePurchaseOrder', { supplierId, warehouseId, lines }),
  ).rejects.toThrow('PRODUCT_DISCONTINUED at input.lines.0');
  const proposal = { source: 'REPLENISHMENT', sourceId: 'rpp_late', quantity: { value: '1' } };
  const { requisitionId } = await house.perform<{ requisitionId: string }>(
    'purchasing.raiseRequisition',
    { productId: 'prd_pot', warehouseId, ...proposal },
  );
  expect((await read(requisitionId)).status).toBe('CANCELLED');
});

test('a draft of what has been discontinued since is not submitted', async () => {
  const lines = [{ sku: 'LID', quantity: { value: '1' }, unitPrice: '1' }];
  const draft = { supplierId, warehouseId, lines };
  const { id: purchaseOrderId } = await house.orderBy('savePurchaseOrder', draft);
  house.discontinued.set('prd_lid', { status: 'SELL_OUT', replacedBy: { sku: 'LID-2' } });
  await expect(house.orderBy('submitPurchaseOrder', { purchaseOrderId })).rejects.toThrow(
    'PRODUCT_DISCONTINUED at input.lines.0',
  );
});

const rich = (value: string, more: object = {}, viewer?: object) =>
  raise({ sku: 'TEA', quantity: { value }, costCenterId: 'ccr_1', ...more }, viewer);
const beyond = async (id: string) =>
  (
    await house.ask<{ requisition: object }>(
      'query ($id: ID!) { requisition(id: $id) { exceedsBudget estimatedCost { amount } costCenter { id } account { id } } }',
      { id },
    )
  ).requisition;

test('what is charged to a cost centre is raised with a warning beyond its budget', async () => {
  const { id } = await rich('400000');
  expect(await beyond(id)).toEqual({
    ...{ exceedsBudget: false, estimatedCost: { amount: '1000000' } },
    ...{ costCenter: { id: 'ccr_1' }, account: null },
  });
  const dear = await rich('400001', { costCenterId: null, accountId: 'acc_1' });
  expect(await beyond(dear.id)).toMatchObject({ exceedsBudget: true, account: { id: 'acc_1' } });
});

test('a budget that stops, stops it, unless one who may approve says otherwise', async () => {
  await expect(rich('800001')).rejects.toThrow('BUDGET_EXCEEDED');
  const clerk = { ...staff('usr_clerk'), scopes: ['purchasing:request', 'purchasing:internal'] };
  await expect(rich('800001', { overridesBudget: true })).rejects.toThrow('REASON_MISSING');
  const anyway = { overridesBudget: true, overrideReason: 'The season begins' };
  await expect(rich('800001', anyway, clerk)).rejects.toThrow('BUDGET_EXCEEDED');
  const { id } = await rich('800001', anyway);
  expect(await beyond(id)).toMatchObject({ exceedsBudget: true });
});

test('it is charged to what there is', async () => {
  await expect(rich('1', { accountId: 'acc_none' })).rejects.toThrow(/no account/);
  await expect(rich('1', { costCenterId: 'ccr_none' })).rejects.toThrow(/no active cost center/);
});

test('no budget is asked for what is charged to nothing in particular, or has no price', async () => {
  expect(await beyond((await rich('800001', { costCenterId: null })).id)).toMatchObject({
    exceedsBudget: false,
  });
  const { id } = await rich('800001', { sku: 'UNPRICED' });
  expect(await beyond(id)).toMatchObject({ exceedsBudget: false, estimatedCost: null });
  const other = (await house.saveSupplier({ name: 'Dear' })).supplier!.id;
  const price = { amount: '100', currency: 'CNY' };
  await house.saveItem({ supplierId: other, productId: 'prd_tea', price });
  await expect(rich('20001', { supplierId: other })).rejects.toThrow('BUDGET_EXCEEDED');
});

test('what a charged requisition and its order bind is told until all has come', async () => {
  const { id } = await rich('100', { neededBy: '2026-12-24' });
  const [draft] = await order([id]);
  const input = { purchaseOrderId: draft!.id };
  await house.orderBy('submitPurchaseOrder', input);
  await house.orderBy('approvePurchaseOrder', input, staff('usr_boss'));
  const { lines } = await house.orderBy('sendPurchaseOrder', input);
  await house.receive({ ...input, lines: [{ lineId: lines[0]!.id, received: { value: '60' } }] });
  await house.orderBy('closePurchaseOrder', { ...input, reason: 'Enough' });
  const told = await house.events('purchasing.CommitmentChanged');
  const of = (documentId: string) =>
    told
      .filter((event) => event.documentId === documentId)
      .map(({ data }) => data as { isBound: boolean; requisitionIds: string[]; lines: object[] });
  const charge = { accountId: null, costCenterId: 'ccr_1', day: '2026-12-24' };
  expect(of(id)).toMatchObject([{ isBound: true, lines: [{ ...charge, amount: '250' }] }]);
  const bound = { isBound: true, requisitionIds: [id] };
  expect(of(draft!.id)).toMatchObject([
    { ...bound, lines: [{ ...charge, amount: '250' }] },
    { ...bound, lines: [{ ...charge, amount: '250' }] },
    { ...bound, lines: [{ ...charge, amount: '100' }] },
    { ...bound, lines: [] },
  ]);
});

test('what a supplier abroad sells is bound in yuan, and ordered in dollars', async () => {
  const abroad = (await house.saveSupplier({ name: 'Boston', currency: 'USD' })).supplier!.id;
  const price = { amount: '10', currency: 'USD' };
  await house.saveItem({ supplierId: abroad, productId: 'prd_tea', price });
  // 1,000,000 CNY are the budget, 71.00 each; 2,000,000 stop.
  await expect(rich('28170', { supplierId: abroad })).rejects.toThrow('BUDGET_EXCEEDED');
  const { id } = await rich('100', { supplierId: abroad });
  const [draft] = await order([id]);
  const { purchaseOrder } = await house.ask<{ purchaseOrder: object }>(
    'query ($id: ID!) { purchaseOrder(id: $id) { currency exchangeRate total { amount } } }',
    { id: draft!.id },
  );
  expect(purchaseOrder).toEqual({
    ...{ currency: 'USD', exchangeRate: '7.1', total: { amount: '1000' } },
  });
  const told = await house.events('purchasing.CommitmentChanged');
  const bound = told.findLast(({ documentId }) => documentId === id)!.data;
  expect(bound).toMatchObject({ lines: [{ amount: '7100' }] });
  const pounds = (await house.saveSupplier({ name: 'London', currency: 'GBP' })).supplier!.id;
  const dear = { amount: '10', currency: 'GBP' };
  await house.saveItem({ supplierId: pounds, productId: 'prd_tea', price: dear });
  await expect(rich('1', { supplierId: pounds })).rejects.toThrow('NO_EXCHANGE_RATE');
});

test('a requisition that is given up binds nothing, nor an order that is sent back', async () => {
  const { id: given } = await rich('10');
  await does('cancelRequisition', { requisitionId: given, reason: 'No' }, '__typename');
  const { id } = await rich('10');
  const [draft] = await order([id]);
  const input = { purchaseOrderId: draft!.id };
  await house.orderBy('submitPurchaseOrder', input);
  await house.orderBy('approvePurchaseOrder', input, staff('usr_boss'));
  await house.orderBy('sendBackPurchaseOrder', { ...input, reason: 'Dear' });
  const told = await house.events('purchasing.CommitmentChanged');
  const last = (documentId: string) =>
    told.findLast((event) => event.documentId === documentId)?.data;
  expect(last(given)).toMatchObject({ isBound: false, lines: [] });
  expect(last(id)).toMatchObject({ isBound: true });
  expect(last(draft!.id)).toMatchObject({ isBound: false, lines: [] });
});
