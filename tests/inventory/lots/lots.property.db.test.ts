import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sqlOf } from '../../../kernel/database.ts';
import type { Claim } from '../../../subgraphs/inventory/lots/claim.ts';
import { roomsOf } from '../../../subgraphs/inventory/lots/room-rows.ts';
import { staff } from '../../area.ts';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let warehouses: string[];
const bins: (string | null)[] = [null];
let run = 0;

beforeAll(async () => {
  desk = await openDesk();
  warehouses = [await desk.warehouse('EAST'), await desk.warehouse('WEST')];
  for (const [code, kind] of [
    ['DOCK', 'RECEIVING'],
    ['PICK', 'PICK'],
    ['LAB', 'QUARANTINE'],
  ]) {
    const bin = { warehouseId: warehouses[0], code, kind };
    bins.push((await desk.perform<{ binId: string }>('inventory.saveBin', bin)).binId);
  }
});
afterAll(() => desk.close());

const step = fc.record({
  act: fc.constantFrom(
    ...(['receive', 'receive', 'reserve', 'reserve', 'release', 'issue', 'issue'] as const),
    ...(['lose', 'find', 'back', 'apart', 'clear', 'miss', 'block', 'block', 'unblock'] as const),
    ...(['carry', 'carry', 'send', 'count', 'scrap', 'claim', 'claim', 'want', 'want'] as const),
  ),
  order: fc.integer({ min: 0, max: 2 }),
  place: fc.integer({ min: 0, max: 1 }),
  lot: fc.constantFrom('A', 'B', 'C'),
  bin: fc.integer({ min: 0, max: 3 }),
  toBin: fc.integer({ min: 1, max: 3 }),
  isNamed: fc.boolean(),
  tenths: fc.integer({ min: 1, max: 60 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does the step with the lots of this run's product; gives `done` or the refusal. */
function act(given: Step): Promise<string> {
  const { order, place, lot: code, bin, toBin, isNamed, tenths } = given;
  const productId = `prd_milk_${run}`;
  const warehouseId = warehouses[place]!;
  const orderId = `ord_${run}_${order}`;
  const value = (tenths / 10).toFixed(1);
  const line = `l_${run}_${order} ${productId} ${value}`;
  const expiresOn = `2099-0${code.charCodeAt(0) - 63}-01`;
  const lots = [{ code, quantity: value, expiresOn }];
  const goods = { productId, warehouseId, quantity: { value }, reason: 'Test' };
  const ofLot = (verb: string) => async () => {
    const [found] = await desk.rows<{ id: string }>(
      `select id from lot where product_id = '${productId}' and code = '${code}'`,
    );
    return found && desk.perform(`inventory.${verb}`, { lotId: found.id, reason: 'Test' });
  };
  const acts = {
    receive: () => desk.receive(productId, warehouseId, value, '2', { lots }),
    reserve: () => desk.reserve(orderId, line, isNamed ? warehouseId : null),
    release: () => desk.release(orderId, line),
    issue: () => desk.issue(orderId, warehouseId, line),
    lose: () => desk.adjust(productId, warehouseId, `-${value}`, isNamed ? { lots } : {}),
    find: () => desk.adjust(productId, warehouseId, value, { lots }),
    back: () => back(productId, warehouseId, order, value),
    apart: () => desk.perform('inventory.quarantineStock', goods),
    clear: () => desk.perform('inventory.releaseQuarantine', goods),
    scrap: () => desk.perform('inventory.scrapQuarantined', goods),
    miss: () => desk.miss(orderId, warehouseId, line),
    block: ofLot('blockLot'),
    unblock: ofLot('unblockLot'),
    claim: claim(productId, `l_${run}_${order}`, isNamed ? code : null),
    want: () => want(productId, { order, code, value }),
    carry: () => {
      const input = { ...goods, warehouseId: warehouses[0], fromBinId: bins[bin] };
      const more = { toBinId: bins[toBin], lotCode: isNamed ? code : null };
      return desk.perform('inventory.moveBetweenBins', { ...input, ...more });
    },
    send: () => send(productId, place, value),
    count: () => count(productId, place === 0 ? bins[bin]! : null, warehouseId, code, value),
  };
  return outcome(acts[given.act]());
}

/** An order line takes one lot only, or any again. */
const claim = (productId: string, orderLineId: string, code: string | null) => async () => {
  const found = await desk.rows<{ id: string }>(
    `select id from lot where product_id = '${productId}' and code = '${code}'`,
  );
  return desk.perform('inventory.reserveLot', { orderLineId, lotId: found[0]?.id ?? null });
};

const DAY_MS = 86_400_000;

/** Reserves for another line of the order what is good as long as the lot is. */
function want(productId: string, { order, code, value }: Record<string, string | number>) {
  const until = Date.parse(`2099-0${String(code).charCodeAt(0) - 63}-01`);
  const leastDays = Math.floor((until - Date.now()) / DAY_MS) - 3;
  const lines = [{ lineId: `l_${run}_${order}_${code}`, productId, quantity: value, leastDays }];
  const orderId = `ord_${run}_${order}`;
  return desk.perform('inventory.reserveStock', { orderId, customerId: 'cus_1', lines });
}

function back(productId: string, warehouseId: string, order: number, quantity: string) {
  const lineId = `l_${run}_${order}`;
  const goods = { lineId, productId, warehouseId, unit: 'PCS', quantity, use: 'SALE' };
  return desk.perform('inventory.takeInReturn', {
    ...{ returnOrderId: desk.next('rma'), orderId: 'ord', customerId: 'cus_1' },
    ...{ postingDate: '2026-03-31', lines: [goods] },
  });
}

/** A transfer that arrives but for a bit of it. */
async function send(productId: string, place: number, value: string): Promise<unknown> {
  const way = { fromWarehouseId: warehouses[place], toWarehouseId: warehouses[1 - place] };
  const lines = [{ productId, quantity: { value } }];
  type Asked = { transferOrderId: string };
  const { transferOrderId } = await desk.perform<Asked>('inventory.requestTransfer', {
    ...{ ...way, lines },
  });
  const boss = staff('usr_boss');
  await desk.perform('inventory.approveTransfer', { transferOrderId }, boss);
  await desk.perform('inventory.shipTransfer', { transferOrderId });
  const received = (Number(value) - 0.1).toFixed(1);
  return desk.perform('inventory.receiveTransfer', {
    ...{ transferOrderId, reason: 'Leaked' },
    lines: [{ productId, received, missing: '0.1' }],
  });
}

/** Counts the place as given, and all others of the warehouse as they are by the books. */
async function count(
  productId: string,
  binId: string | null,
  warehouseId: string,
  lotCode: string,
  value: string,
): Promise<unknown> {
  const spot = { warehouseId, kind: 'SPOT', productIds: [productId] };
  type Begun = { stockCountId: string };
  const { stockCountId } = await desk.perform<Begun>('inventory.startStockCount', spot);
  const others = await desk.rows<{ bin: string | null; lot: string | null; quantity: string }>(
    `select p.bin_id as bin, lot.code as lot, p.quantity from stock_count_line c
     join stock_level l using (product_id, warehouse_id)
     join stock_place p on p.level_id = l.id and p.bin_id is not distinct from c.bin_id
       and p.lot_id is not distinct from c.lot_id
     left join lot on lot.id = p.lot_id where c.stock_count_id = '${stockCountId}'`,
  );
  const asBooked = others.map(({ bin, lot, quantity }) => {
    return { productId, binId: bin, lotCode: lot, counted: { value: quantity } };
  });
  try {
    const lines = [...asBooked, { productId, binId, lotCode, counted: { value } }];
    for (const _ of ['once', 'again']) {
      await desk.perform('inventory.recordCount', { stockCountId, lines });
    }
    await desk.perform('inventory.submitStockCount', { stockCountId });
    const boss = staff('usr_boss');
    return await desk.perform('inventory.approveStockCount', { stockCountId }, boss);
  } finally {
    const reason = 'Not now';
    await outcome(desk.perform('inventory.cancelStockCount', { stockCountId, reason }));
  }
}

const businessNo = [
  ...['done', 'OUT_OF_STOCK', 'INSUFFICIENT_STOCK', 'NOT_ISSUED', 'NOT_IN_QUARANTINE'],
  ...['NOT_IN_PLACE', 'UNKNOWN_LOT', 'UNKNOWN_BIN', 'ILLEGAL_MOVE', 'SAME_BIN'],
  ...['NOT_COUNTED', 'COUNTED_ELSEWHERE', 'NOTHING_TO_COUNT', 'COST_NEEDED', 'NOT_POSITIVE'],
  ...['NOTHING_ON_THE_WAY', 'LOT_HELD', 'LOT_SHORT', 'LOT_RESERVED', 'NOT_FOUND'],
];

/** Lines that wait beside free goods where they may come from. */
const waiting = () => `select line_id as "lineId", l.id as "levelId", lot_id as "lotId",
    least_days as "leastDays", on_hand - l.reserved - l.quarantined as free
  from demand d join stock_level l using (product_id)
  where product_id = 'prd_milk_${run}' and waiting > 0 and on_hand > l.reserved + l.quarantined
    and (d.warehouse_id is null or d.warehouse_id = l.warehouse_id)`;

type Waiting = Claim & { lineId: string; levelId: string; free: string };

/** Of them, those that could have what is free; and levels where more is claimed than there is. */
async function missed(): Promise<unknown[]> {
  const levels = await desk.rows<{ id: string }>(
    `select id from stock_level where product_id = 'prd_milk_${run}'`,
  );
  const ids = levels.map(({ id }) => id);
  const rooms = await roomsOf(sqlOf(desk.area.orm.em), new Date(), ids);
  const lines = await desk.rows<Waiting>(waiting());
  return [
    ...lines.filter(({ levelId, lotId, leastDays }) => {
      return !rooms.get(levelId)?.freeFor({ lotId, leastDays }).isZero();
    }),
    ...ids.filter((id) => rooms.get(id)!.isOver),
  ];
}

async function begin(): Promise<void> {
  const productId = `prd_milk_${++run}`;
  desk.tracked[productId] = { tracking: 'LOT' };
  const costingMethod = run % 2 === 0 ? 'FIFO' : 'MOVING_AVERAGE';
  await desk.perform('inventory.saveStockPolicy', { productId, costingMethod });
  for (const at of warehouses) {
    const lots = [
      { code: 'A', quantity: '6', expiresOn: '2099-02-01' },
      { code: 'B', quantity: '4', expiresOn: '2099-03-01' },
    ];
    await desk.receive(productId, at, '10', '3.333', { lots });
  }
}

async function expectOrder(): Promise<void> {
  expect(await desk.breaches()).toEqual([]);
  expect(await missed()).toEqual([]);
}

test('any sequence of acts with lots and bins keeps every figure in agreement', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      await begin();
      for (const one of steps) expect(businessNo).toContain(await act(one));
      await expectOrder();
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 120_000);

test('so do any acts at the same time, and none of them is lost to a deadlock', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      await begin();
      const said = await Promise.all(steps.map(act));
      expect(said.filter((code) => !businessNo.includes(code))).toEqual([]);
      await expectOrder();
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
