import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringIn } from '../../run/bring-in.ts';
import { demoCompany } from '../../run/demo-company.ts';
import { lookAfterSome } from '../customer-care.ts';
import { driveSome } from '../driven.ts';
import { buySome } from '../purchases.ts';
import { returnSome } from '../returned.ts';
import { planSome } from '../supplies.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

// A small company works for two months; then its figures must be those of the owners, to the cent.

let waybill: TestWaybill;
beforeAll(async () => {
  waybill = await openTestWaybill({ COST_CAPACITY: '100000000' });
  const size = { customers: 6, products: 10, orders: 30, days: 60 };
  await bringIn(waybill.ask, demoCompany(11, '2026-06-30', size), {
    isDryRun: false,
    progress() {},
  });
  await buySome(waybill, 5);
  await driveSome(waybill, 5);
  await lookAfterSome(waybill, 5);
  await returnSome(waybill, 5);
  await waybill.settled();
  await planSome(waybill, 3);
  await waybill.settled();
}, 240_000);
afterAll(() => waybill.close());

const wide = { from: '2025-01-01', to: '2027-12-31' };

type Row = { keys: { id: string | null; label: string }[]; values: { value: string | null }[] };
type Answer = {
  metricQuery: { rows: Row[]; totals: { value: string | null }[]; rowCount: number };
};

async function figures(metrics: string[], dimensions: string[] = [], filters: object[] = []) {
  const input = { metrics, dimensions, filters, period: wide, first: 250 };
  const { metricQuery } = await waybill.ask<Answer>(
    `query ($input: MetricQueryInput!) { metricQuery(input: $input) {
       rows { keys { id label } values { value } } totals { value } rowCount } }`,
    { input },
  );
  return metricQuery;
}

async function total(metric: string): Promise<number> {
  return Number((await figures([metric])).totals[0]!.value);
}

test('facts', async () => {
  const all = (await waybill.ask<{ metrics: { name: string }[] }>('{ metrics { name } }')).metrics;
  for (const { name } of all) {
    const a = await figures([name]);
    process.stderr.write(`${name} ${a.totals[0]!.value}\n`);
  }
  const due = await waybill.rowsOf(
    'analytics',
    'select kind, count(*) from due_document group by 1',
  );
  process.stderr.write(JSON.stringify(due));
  const f = await waybill.rowsOf(
    'analytics',
    'select kind, count(*), count(distinct document_id) as docs from fact group by 1',
  );
  process.stderr.write(JSON.stringify(f));
  const st = await waybill.ask('{ stuckEvents { type lastError } }');
  process.stderr.write(JSON.stringify(st));
  expect(await total('ordersPlaced')).toBe(30);
}, 60_000);
