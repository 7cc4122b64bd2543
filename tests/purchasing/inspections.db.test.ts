import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { staff } from '../area.ts';
import { openHouse, supplierUser, type House, type Order } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type Payload = Record<string, unknown> & { userErrors: { code: string; field: string[] }[] };

async function does<Of>(field: string, input: object, selection: string, viewer?: Viewer) {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { [field]: answer } = await house.ask<Record<string, Payload>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection}
       userErrors { code field } } }`,
    { input },
    viewer,
  );
  const [refused] = answer!.userErrors;
  if (refused) throw new Error(`${refused.code} at ${refused.field.join('.')}`);
  return answer as unknown as Of;
}

const smell = { code: 'smell', name: 'Smell', kind: 'CHECK' };
const moisture = { code: 'moisture', name: 'Moisture', kind: 'RANGE', unit: '%', max: '7' };
type Plan = { inspectionPlan: { id: string; version: number } };

const plan = (productId: string, more: object = {}, viewer?: Viewer) =>
  does<Plan>(
    'saveInspectionPlan',
    { productId, criteria: [moisture, smell], sampleCount: 2, ...more },
    'inspectionPlan { id version isActive supplier { id } criteria { code max } sampleCount }',
    viewer,
  );

type Inspection = Record<string, unknown> & { id: string; version: number };

/** An order of so much of a product, received. */
async function came(sku: string, quantity = '100') {
  const { supplier } = await house.saveSupplier({});
  const lines = [{ sku, quantity: { value: quantity }, unitPrice: '10' }];
  const draft = { supplierId: supplier!.id, warehouseId: 'whs_east', lines };
  const order = await house.orderBy('savePurchaseOrder', draft);
  const input = { purchaseOrderId: order.id };
  await house.orderBy('submitPurchaseOrder', input);
  await house.orderBy('approvePurchaseOrder', input, staff('usr_boss'));
  await house.orderBy('sendPurchaseOrder', input);
  const receipt = await receive(order, quantity);
  return { order, supplierId: supplier!.id, ...receipt };
}

async function receive({ id, lines }: Order, value: string) {
  const line = { lineId: lines[0]!.id, received: { value } };
  const receipt = await house.receive({ purchaseOrderId: id, lines: [line] });
  const { goodsReceipt } = await house.ask<{
    goodsReceipt: { lines: { inspection: Inspection | null }[] };
  }>(
    `query ($id: ID!) { goodsReceipt(id: $id) { lines { inspection { ${inspectionFields} } } } }`,
    { id: receipt.id },
  );
  return { receiptId: receipt.id, inspection: goodsReceipt.lines[0]!.inspection };
}

const inspectionFields = `id number version state suggestion sampleSize acceptanceNumber samplesRead
  samplesFailing quantity { value unit } accepted { value } rejected { value } rejectedGoods reason
  plan { id } criteria { code }`;
const record = (inspectionId: string, readings: object[], more: object = {}) =>
  does<{ inspection: Inspection }>(
    'recordInspection',
    { inspectionId, readings, ...more },
    `inspection { ${inspectionFields} }`,
  );
const decide = (inspectionId: string, more: object, viewer?: Viewer) =>
  does<{ inspection: Inspection }>(
    'decideInspection',
    { inspectionId, ...more },
    `inspection { ${inspectionFields} }`,
    viewer,
  );

const orderOf = async (id: string, viewer?: Viewer) =>
  (
    await house.ask<{ purchaseOrder: Record<string, unknown> }>(
      `query ($id: ID!) { purchaseOrder(id: $id) { status timeline { previous status cause }
         lines { accepted { value } rejected { value } open { value } billed { value } }
         inspections { state accepted { value } rejected { value } } } }`,
      { id },
      viewer,
    )
  ).purchaseOrder;

test('a plan of the supplier goes before the plan for all; none where it rests', async () => {
  const general = (await plan('prd_plan')).inspectionPlan;
  const { inspection, supplierId, order } = await came('PLAN', '10');
  expect(inspection).toMatchObject({
    ...{ state: 'AWAITING', sampleSize: 2, acceptanceNumber: 0, suggestion: null },
    ...{ quantity: { value: '10', unit: 'PCS' }, plan: { id: general.id } },
    criteria: [{ code: 'moisture' }, { code: 'smell' }],
  });
  const own = await plan('prd_plan', { supplierId, sampleCount: null, samplePercent: '50' });
  const { lines } = order;
  const more = { lines: [{ sku: 'PLAN', quantity: { value: '10' }, unitPrice: '1' }] };
  const next = await house.orderBy('savePurchaseOrder', {
    ...{ supplierId, warehouseId: 'whs_east', ...more },
  });
  expect(lines).toHaveLength(1);
  const input = { purchaseOrderId: next.id };
  await house.orderBy('submitPurchaseOrder', input);
  await house.orderBy('approvePurchaseOrder', input, staff('usr_boss'));
  await house.orderBy('sendPurchaseOrder', input);
  const second = await receive(next, '4');
  expect(second.inspection).toMatchObject({ sampleSize: 2, plan: { id: own.inspectionPlan.id } });
  await plan('prd_plan', { supplierId, isActive: false });
  await plan('prd_plan', { isActive: false });
  expect((await receive(next, '4')).inspection).toBeNull();
});

test('a changed plan leaves what has come before as it was', async () => {
  const { inspectionPlan } = await plan('prd_snap');
  const { inspection } = await came('SNAP');
  await plan('prd_snap', { criteria: [smell], expectedVersion: inspectionPlan.version });
  const stale = plan('prd_snap', { expectedVersion: inspectionPlan.version });
  await expect(stale).rejects.toThrow('VERSION_CONFLICT');
  const read = { sample: 1, criterion: 'moisture', value: '9' };
  const { inspection: judged } = await record(inspection!.id, [read]);
  expect(judged).toMatchObject({ suggestion: 'FAIL', samplesFailing: 1 });
});

test('saveInspectionPlan, 16 at once for one product, makes one plan', async () => {
  const saved = await Promise.all(Array.from({ length: 16 }, () => plan('prd_once')));
  expect(new Set(saved.map(({ inspectionPlan }) => inspectionPlan.id)).size).toBe(1);
  const versions = saved.map(({ inspectionPlan }) => inspectionPlan.version);
  expect(Math.max(...versions)).toBe(16);
});

test.each`
  why                   | more                                                                       | code
  ${'no such product'}  | ${{ productId: 'prd_none' }}                                               | ${/no product/}
  ${'no such supplier'} | ${{ supplierId: 'sup_none' }}                                              | ${/no supplier/}
  ${'two sample sizes'} | ${{ samplePercent: '5' }}                                                  | ${/BAD_SAMPLE_SIZE/}
  ${'a broken formula'} | ${{ criteria: [{ ...smell, kind: 'FORMULA', min: '1', formula: '1 +' }] }} | ${/BAD_FORMULA/}
`('a plan with $why is refused', async ({ more, code }) => {
  await expect(plan('prd_bad', more as object)).rejects.toThrow(code as RegExp);
});

test('readings are judged, corrected, and counted by sample', async () => {
  const formula = {
    code: 'dry',
    name: 'Dry',
    kind: 'FORMULA',
    min: '93',
    formula: '100 - moisture',
  };
  await plan('prd_read', { criteria: [moisture, smell, formula] });
  const { inspection } = await came('READ');
  const id = inspection!.id;
  const bad = { sample: 1, criterion: 'moisture', value: '8' };
  expect((await record(id, [bad])).inspection).toMatchObject({
    samplesRead: 0,
    suggestion: 'FAIL',
  });
  const good = [1, 2].flatMap((sample) => [
    { sample, criterion: 'moisture', value: '6' },
    { sample, criterion: 'smell', isPassed: true },
  ]);
  expect((await record(id, good)).inspection).toMatchObject({
    ...{ samplesRead: 2, samplesFailing: 0, suggestion: 'PASS' },
  });
  const { qualityInspection } = await house.ask<{ qualityInspection: object }>(
    `query ($id: ID!) { qualityInspection(id: $id) { readings(first: 3) { totalCount nodes {
       sample criterion value isPassed isGood recordedBy } } } }`,
    { id },
  );
  expect(qualityInspection).toMatchObject({
    readings: {
      totalCount: 6,
      nodes: expect.arrayContaining([
        expect.objectContaining({ sample: 1, criterion: 'dry', value: '94', isGood: true }),
      ]),
    },
  });
});

test.each`
  why                        | readings                                                  | code
  ${'nothing'}               | ${[]}                                                     | ${'NO_READINGS'}
  ${'a third of two'}        | ${[{ sample: 3, criterion: 'smell', isPassed: true }]}    | ${'NO_SUCH_SAMPLE'}
  ${'what is not looked at'} | ${[{ sample: 1, criterion: 'taste', isPassed: true }]}    | ${'UNKNOWN_CRITERION'}
  ${'no figure'}             | ${[{ sample: 1, criterion: 'moisture', isPassed: true }]} | ${'READING_MISSING'}
  ${'no yes or no'}          | ${[{ sample: 1, criterion: 'smell', value: '1' }]}        | ${'READING_MISSING'}
`('reading $why is refused: $code', async ({ readings, code }) => {
  await plan('prd_odd');
  const { inspection } = await came('ODD');
  await expect(record(inspection!.id, readings as object[])).rejects.toThrow(code as string);
});

test('recordInspection by many at once loses no reading', async () => {
  await plan('prd_many', { sampleCount: 20, acceptanceNumber: 3 });
  const { inspection } = await came('MANY');
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      record(inspection!.id, [
        { sample: n + 1, criterion: 'moisture', value: n < 3 ? '9' : '5' },
        { sample: n + 1, criterion: 'smell', isPassed: true },
      ]),
    ),
  );
  const { qualityInspection } = await house.ask<{ qualityInspection: object }>(
    `query ($id: ID!) { qualityInspection(id: $id) { ${inspectionFields} } }`,
    { id: inspection!.id },
  );
  expect(qualityInspection).toMatchObject({
    ...{ samplesRead: 20, samplesFailing: 3, suggestion: 'PASS', version: 21 },
  });
});

test('what is rejected is still to come, and the order says so', async () => {
  await plan('prd_sort');
  const { inspection, order } = await came('SORT');
  expect(await orderOf(order.id)).toMatchObject({ status: 'RECEIVED' });
  const sorted = { decision: 'SORT', accepted: '70', rejected: '30', rejectedGoods: 'RETURN' };
  const stale = decide(inspection!.id, { ...sorted, expectedVersion: 9 });
  await expect(stale).rejects.toThrow('VERSION_CONFLICT');
  expect((await decide(inspection!.id, sorted)).inspection).toMatchObject({
    ...{ state: 'SORTED', accepted: { value: '70' }, rejected: { value: '30' } },
    ...{ rejectedGoods: 'RETURN', reason: null },
  });
  const number = inspection!.number;
  const now = await orderOf(order.id);
  expect(now).toMatchObject({
    status: 'PARTIALLY_RECEIVED',
    lines: [{ accepted: { value: '70' }, rejected: { value: '30' }, open: { value: '30' } }],
  });
  expect((now.timeline as object[]).at(-1)).toEqual({
    ...{ previous: 'RECEIVED', status: 'PARTIALLY_RECEIVED', cause: number },
  });
  const replaced = await receive(order, '30');
  await decide(replaced.inspection!.id, { decision: 'ACCEPT', reason: 'Looked at all' });
  const end = await orderOf(order.id);
  expect(end).toMatchObject({ status: 'RECEIVED', lines: [{ accepted: { value: '100' } }] });
  expect((end.timeline as object[]).at(-1)).toEqual({
    ...{ previous: 'RECEIVED', status: 'RECEIVED', cause: replaced.inspection!.number },
  });
  const told = (await house.events('purchasing.GoodsReceived')).filter(
    ({ data }) => data.purchaseOrderId === order.id,
  );
  const values = told.flatMap(
    ({ data }) => data.lines as { value: string; inspectionId: string }[],
  );
  expect(values.map(({ value }) => value)).toEqual(['1000', '300']);
  expect(values[0]!.inspectionId).toBe(inspection!.id);
});

test('decideInspection, 16 at once in four ways, decides once', async () => {
  await plan('prd_race');
  const { inspection, order } = await came('RACE');
  const ways = [
    { decision: 'ACCEPT', reason: 'Fine' },
    { decision: 'ACCEPT_WITH_DEVIATION', reason: 'Nearly' },
    { decision: 'REJECT', rejectedGoods: 'SCRAP', reason: 'Bad' },
    { decision: 'SORT', accepted: '50', rejected: '50', rejectedGoods: 'RETURN' },
  ];
  const tries = await Promise.allSettled(
    Array.from({ length: 16 }, (_, n) => decide(inspection!.id, ways[n % 4]!)),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const told = (await house.events('purchasing.InspectionDecided')).filter(
    ({ data }) => data.inspectionId === inspection!.id,
  );
  expect(told).toHaveLength(1);
  const { lines } = (await orderOf(order.id)) as { lines: Record<string, { value: string }>[] };
  expect(lines[0]!.rejected!.value).toBe(told[0]!.data.rejected);
});

test('a supplier sees the outcome for its own goods, nothing of others, and decides nothing', async () => {
  await plan('prd_seen');
  const [one, other] = [await came('SEEN'), await came('SEEN')];
  const user = { ...supplierUser(one.supplierId), scopes: ['purchasing:read', 'purchasing:write'] };
  const all = '{ qualityInspections(first: 50) { totalCount nodes { id state } } }';
  const { qualityInspections } = await house.ask<{ qualityInspections: object }>(all, {}, user);
  expect(qualityInspections).toEqual({
    ...{ totalCount: 1, nodes: [{ id: one.inspection!.id, state: 'AWAITING' }] },
  });
  const single = 'query ($id: ID!) { qualityInspection(id: $id) { id } }';
  const found = await house.ask(single, { id: other.inspection!.id }, user);
  expect(found).toEqual({ qualityInspection: null });
  const way = { decision: 'ACCEPT', reason: 'Trust us' };
  await expect(decide(one.inspection!.id, way, user)).rejects.toThrow(/staff/);
  await expect(plan('prd_seen', {}, user)).rejects.toThrow(/staff/);
});

test('a supplier is measured by what inspections reject, too', async () => {
  await plan('prd_rate');
  const { inspection, supplierId } = await came('RATE');
  await decide(inspection!.id, {
    ...{ decision: 'SORT', accepted: '95', rejected: '5', rejectedGoods: 'SCRAP' },
  });
  const { supplier } = await house.ask<{ supplier: object }>(
    `query ($id: ID!) { supplier(id: $id) {
       performance(from: "2020-01-01", to: "2099-12-31") { onTimeInFull rejectRate } } }`,
    { id: supplierId },
  );
  expect(supplier).toEqual({ performance: { onTimeInFull: '0', rejectRate: '5' } });
});

test('noteReturned counts what somebody gave back once, and nothing of what was inspected', async () => {
  const { order } = await came('BACK');
  const lines = [{ purchaseOrderLineId: order.lines[0]!.id, quantity: '4' }];
  const returned = { supplierReturnId: 'srt_1', inspectionId: null, reason: 'Stale', lines };
  const note = (more = {}) => house.perform('purchasing.noteReturned', { ...returned, ...more });
  await Promise.all(Array.from({ length: 8 }, () => note()));
  await note({ supplierReturnId: 'srt_2', inspectionId: 'qin_1' });
  expect(await orderOf(order.id)).toMatchObject({
    status: 'PARTIALLY_RECEIVED',
    lines: [{ accepted: { value: '96' }, rejected: { value: '4' }, open: { value: '4' } }],
  });
});

test('noteDebited takes what is claimed back off what is billed, once', async () => {
  const { order } = await came('DEBIT');
  const [line] = order.lines;
  const parts = (quantity: string) => [{ purchaseOrderLineId: line!.id, quantity }];
  const of = { purchaseOrderId: order.id };
  await house.perform('purchasing.noteBilled', { ...of, billId: 'bil_d', lines: parts('100') });
  await house.perform('purchasing.notePaid', { ...of, billId: 'bil_d' });
  expect(await orderOf(order.id)).toMatchObject({ status: 'CLOSED' });
  const debited = { ...of, debitNoteId: 'dbn_1', lines: parts('10') };
  const acts = Array.from({ length: 8 }, () => house.perform('purchasing.noteDebited', debited));
  await Promise.all(acts);
  expect(await orderOf(order.id)).toMatchObject({
    status: 'RECEIVED',
    lines: [{ billed: { value: '90' } }],
  });
});

test('noteReversal takes a receipt back once, with what of it was not judged', async () => {
  await plan('prd_undo');
  const { order, receiptId, inspection } = await came('UNDO', '60');
  const reversed = { goodsReceiptId: receiptId, purchaseOrderId: order.id, reason: 'Not ours' };
  const note = () => house.perform('purchasing.noteReversal', { ...reversed, reversedBy: 'usr_1' });
  await Promise.all(Array.from({ length: 8 }, note));
  expect(await orderOf(order.id)).toMatchObject({
    status: 'SENT',
    lines: [{ accepted: { value: '0' }, open: { value: '60' } }],
    inspections: [{ state: 'WITHDRAWN' }],
  });
  const late = decide(inspection!.id, { decision: 'ACCEPT', reason: 'Late' });
  await expect(late).rejects.toThrow('ILLEGAL_MOVE');
  const { goodsReceipt } = await house.ask<{ goodsReceipt: object }>(
    'query ($id: ID!) { goodsReceipt(id: $id) { reversedBy reversalReason } }',
    { id: receiptId },
  );
  expect(goodsReceipt).toEqual({ reversedBy: 'usr_1', reversalReason: 'Not ours' });
});

test('a decision and a reversal at once: whatever comes first, nothing has come in the end', async () => {
  await plan('prd_both');
  for (let n = 0; n < 6; n++) {
    const { order, receiptId, inspection } = await came('BOTH', '50');
    const reversed = { goodsReceiptId: receiptId, purchaseOrderId: order.id, reason: 'Not ours' };
    await Promise.allSettled([
      decide(inspection!.id, {
        ...{ decision: 'SORT', accepted: '20', rejected: '30', rejectedGoods: 'RETURN' },
      }),
      house.perform('purchasing.noteReversal', { ...reversed, reversedBy: 'usr_1' }),
    ]);
    expect(await orderOf(order.id)).toMatchObject({
      status: 'SENT',
      lines: [{ accepted: { value: '0' }, rejected: { value: '0' }, open: { value: '50' } }],
    });
  }
});
