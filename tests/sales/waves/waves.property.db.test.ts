import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plan, withdraw } from '../delivery/order.ts';
import { openFloor, type Floor } from './floor.ts';

let floor: Floor;
let run = 0;
beforeAll(async () => {
  floor = await openFloor();
});
afterAll(() => floor.close());

type Wave = { wave: { id: string } };
const quietly = (act: Promise<unknown>) => act.catch(() => {});

const step = fc.record({
  act: fc.constantFrom('scan', 'scan', 'scan', 'scan', 'miss', 'withdraw', 'again', 'issue'),
  order: fc.integer({ min: 0, max: 2 }),
  product: fc.constantFrom('a', 'b'),
  quantity: fc.integer({ min: 1, max: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const nameOf = (order: number) => `p${run}o${order}`;

/** Plans and releases a wave of all that is still to be picked of this run, if anything is. */
async function walk(): Promise<string | undefined> {
  const found = await floor.rows<{ id: string }>(
    `select id from delivery where order_id like 'p${run}o%' and status in ('PLANNED', 'PICKING')`,
  );
  if (found.length === 0) return undefined;
  const deliveryIds = found.map(({ id }) => id);
  const input = { warehouseId: 'whs_1', mode: 'BATCH', deliveryIds };
  const { wave } = await floor.does<Wave>('planWave', input, 'wave { id }');
  await quietly(floor.does('releaseWave', { waveId: wave.id }, '__typename'));
  return wave.id;
}

async function take(given: Step, waveId: string): Promise<string> {
  const { act, order, product, quantity } = given;
  if (act === 'withdraw') await withdraw(floor, nameOf(order), { [product]: String(quantity) });
  if (act === 'issue') {
    const where = `order_id = '${nameOf(order)}' and status in ('PICKING', 'PICKED')`;
    const [one] = await floor.rows<{ id: string }>(`select id from delivery where ${where}`);
    const lines = [{ orderLineId: product, quantity: String(quantity) }];
    if (one)
      await quietly(floor.does('postGoodsIssue', { deliveryId: one.id, lines }, '__typename'));
  }
  if (act === 'again') {
    await quietly(floor.does('cancelWave', { waveId, reason: 'Anew' }, '__typename'));
    return (await walk()) ?? waveId;
  }
  const [line] = await floor.rows<{ id: string }>(
    `select l.id from pick_line l join pick_list k on k.id = pick_list_id
     where wave_id = '${waveId}' and product_id = 'prd_${product}'`,
  );
  const scan = { pickLineId: line?.id, code: product, quantity: String(quantity) };
  const missing = { pickLineId: line?.id, reason: 'Gone' };
  if (line && act === 'scan') await quietly(floor.does('scanPick', scan, '__typename'));
  if (line && act === 'miss') await quietly(floor.does('reportShortPick', missing, '__typename'));
  return waveId;
}

/** Lines of deliveries whose figures contradict what their lists say. */
function contradictions(): Promise<object[]> {
  return floor.rows(
    `select d.status, l.order_line_id, planned, withdrawn, scanned, f.* from delivery d
       join delivery_line l on l.delivery_id = d.id
       cross join lateral (select coalesce(sum(picked), 0) as picked,
           coalesce(sum(quantity - picked - missing), 0) as open, count(*) as parts
         from pick_part where delivery_line_id = l.id) f
     where order_id like 'p${run}o%' and (
       picked <> scanned
       or (d.status = 'PICKING' and parts > 0 and open > greatest(0, planned - withdrawn - picked))
       or (d.status = 'PICKED' and open > 0))`,
  );
}

/** Deliveries that are being picked though nothing of their lists is left, or the reverse. */
function forgotten(): Promise<object[]> {
  return floor.rows(
    `select d.id from delivery d join pick_part p on p.delivery_id = d.id
       join wave_delivery w on w.delivery_id = d.id and left_at is null
       join pick_wave v on v.id = w.wave_id and released_at is not null
     where order_id like 'p${run}o%' and d.status = 'PICKING'
     group by d.id having sum(quantity - picked - missing) = 0`,
  );
}

test('whatever is scanned, missed, withdrawn, issued and planned anew, lists and deliveries agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      run += 1;
      for (const order of [0, 1, 2]) await plan(floor, nameOf(order), { a: '3', b: '2' });
      let waveId = (await walk())!;
      for (const one of steps) waveId = await take(one, waveId);
      expect(await contradictions()).toEqual([]);
      expect(await forgotten()).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
