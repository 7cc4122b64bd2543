import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';
import { plan, toldOf } from './order.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales);
});
afterAll(() => area.close());

const pick = `mutation ($input: StartPickingInput!) { startPicking(input: $input) {
  delivery { status version pickingStartedAt } userErrors { code } } }`;

type Answer = { delivery: Record<string, unknown> | null; userErrors: { code: string }[] };

async function startPicking(input: object): Promise<Answer> {
  return (await area.ask<{ startPicking: Answer }>(pick, { input })).startPicking;
}

test('picking begins, and the order is told what is being picked', async () => {
  const deliveryId = await plan(area, 'one', { a: '5' });
  const { delivery } = await startPicking({ deliveryId, expectedVersion: 1 });
  expect(delivery).toMatchObject({ status: 'PICKING', version: 2 });
  expect(delivery!.pickingStartedAt).not.toBeNull();
  const data = { deliveryId, orderId: 'one', lines: [{ lineId: 'a', quantity: '5' }] };
  expect((await toldOf(area, 'one')).slice(-2)).toMatchObject([
    { type: 'sales.PickingStarted', data },
    { type: 'sales.DeliveryStatusChanged', data: { previous: 'PLANNED', status: 'PICKING' } },
  ]);
});

test('who has seen an older version must look again', async () => {
  const deliveryId = await plan(area, 'old', { a: '5' });
  await plan(area, 'old', { a: '1' });
  const { userErrors } = await startPicking({ deliveryId, expectedVersion: 1 });
  expect(userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
});

test('of many who begin to pick at once one does it', async () => {
  const deliveryId = await plan(area, 'crowd', { a: '5' });
  const answers = await Promise.all(Array.from({ length: 32 }, () => startPicking({ deliveryId })));
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
  expect(codes).toEqual(Array(31).fill('ILLEGAL_MOVE'));
});
