import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';
import { plan, withdraw } from './order.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales);
});
afterAll(() => area.close());

const tell = (productId: string, tracking: string) =>
  area.perform('sales.noteTracking', { productId, tracking });
const pick = (deliveryId: string, lineId: string, picked: string, isVoid = false) =>
  area.perform('sales.notePicks', { deliveryId, lines: [{ lineId, picked, isVoid }] });

async function leave(deliveryId: string): Promise<string> {
  type Answer = { postGoodsIssue: { userErrors: { code: string; message: string }[] } };
  const { postGoodsIssue } = await area.ask<Answer>(
    `mutation ($input: PostGoodsIssueInput!) { postGoodsIssue(input: $input) {
       userErrors { code message } } }`,
    { input: { deliveryId } },
  );
  return postGoodsIssue.userErrors[0]?.code ?? 'left';
}

test('units that are told apart do not leave before all of them are named', async () => {
  await Promise.all([tell('prd_a', 'SERIAL'), tell('prd_a', 'SERIAL'), tell('prd_b', 'LOT')]);
  const deliveryId = await plan(area, 'one', { a: '2', b: '1', c: '1' });
  expect(await leave(deliveryId)).toBe('SERIALS_NEEDED');
  await pick(deliveryId, 'a', '1');
  expect(await leave(deliveryId)).toBe('SERIALS_NEEDED');
  await Promise.all([pick(deliveryId, 'a', '2'), pick(deliveryId, 'a', '2')]);
  expect(await leave(deliveryId)).toBe('left');
});

test('what was picked of a lot that is blocked does not leave', async () => {
  const deliveryId = await plan(area, 'two', { b: '2' });
  await pick(deliveryId, 'b', '0', true);
  expect(await leave(deliveryId)).toBe('PICK_AGAIN');
  await pick(deliveryId, 'b', '2');
  expect(await leave(deliveryId)).toBe('left');
});

test('a delivery that is given up says that what was picked is anybody’s', async () => {
  const [picked, plain] = [
    await plan(area, 'six', { b: '2' }),
    await plan(area, 'ten', { b: '1' }),
  ];
  await pick(picked, 'b', '2');
  await withdraw(area, 'six', { b: '2' });
  await withdraw(area, 'ten', { b: '1' });
  const told = await area.rows<{ id: string }>(
    `select data->>'deliveryId' as id from event where type = 'sales.PicksGivenUp'`,
  );
  expect(told).toEqual([{ id: picked }]);
  expect(plain).not.toBe(picked);
});

test('goods that are told apart no longer leave as they are', async () => {
  const deliveryId = await plan(area, 'four', { a: '1' });
  await tell('prd_a', 'NONE');
  expect(await leave(deliveryId)).toBe('left');
});
