import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { line, openHouse, order, type House } from './house.ts';

// The verbs noteDocuments and collectFacts.

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const facts = () =>
  house.rows<object>(`select document_id, line, quantity::float, amount::float
  from fact where document_id like 'ord_a%' order by 1, 2`);

test('a document becomes facts, a row per line, and is told of', async () => {
  await house.tells(order('ord_a1', { lines: [line('2', '10.10'), line('3', '20.20')] }));
  await house.settled();
  expect(await facts()).toEqual([
    { document_id: 'ord_a1', line: 0, quantity: 2, amount: 10.1 },
    { document_id: 'ord_a1', line: 1, quantity: 3, amount: 20.2 },
  ]);
  const told = await house.events('analytics.MetricChanged');
  expect(told.map(({ data }) => data)).toContainEqual({ metric: 'orderValue', today: '30.3' });
});

test('what is told twice, or late, counts once, as the document is now', async () => {
  const again = order('ord_a1', { lines: [line('2', '10.10')], status: 'CANCELLED' });
  await Promise.all([house.tells(again), house.tells(again), house.tells(again)]);
  await house.settled();
  expect(await facts()).toEqual([{ document_id: 'ord_a1', line: 0, quantity: 2, amount: 10.1 }]);
  expect(await house.total('orderCancelRate')).toBe('100');
});

test('what its owner does not have any more leaves no facts', async () => {
  house.orders.delete('ord_a1');
  await house.perform('analytics.noteDocuments', { kind: 'ORDER', ids: ['ord_a1'] });
  await house.settled();
  expect(await facts()).toEqual([]);
});

test('many documents are read together, and none is left', async () => {
  house.asked.length = 0;
  const many = Array.from({ length: 240 }, (_, n) => order(`ord_b${n}`));
  await Promise.all(many.map((one) => house.tells(one)));
  await house.settled();
  expect(await house.total('ordersPlaced')).toBe('240');
  expect(house.asked.length).toBeLessThan(120);
  expect(await house.rows('select * from due_document')).toEqual([]);
});

test('collections side by side write each document once', async () => {
  const ids = ['ord_c1', 'ord_c2', 'ord_c3'];
  for (const id of ids) house.orders.set(id, order(id));
  await house.rows(`insert into due_document (kind, document_id)
    values ('ORDER', 'ord_c1'), ('ORDER', 'ord_c2'), ('ORDER', 'ord_c3')`);
  await Promise.all([1, 2, 3].map(() => house.perform('analytics.collectFacts', {})));
  await house.settled();
  expect(await house.total('ordersPlaced')).toBe('243');
  expect(
    await house.rows(`select kind from fact_document where document_id like 'ord_c%'`),
  ).toHaveLength(3);
});

test('an order whose status changes while it is being read is read again', async () => {
  const { orders } = house;
  orders.set('ord_d1', order('ord_d1', { status: 'APPROVED' }));
  const reading = house.perform('analytics.noteDocuments', { kind: 'ORDER', ids: ['ord_d1'] });
  orders.set('ord_d1', order('ord_d1', { status: 'DELIVERED' }));
  await reading;
  await house.perform('analytics.noteDocuments', { kind: 'ORDER', ids: ['ord_d1'] });
  await house.settled();
  expect(await house.rows(`select status from fact where document_id = 'ord_d1'`)).toEqual([
    { status: 'DELIVERED' },
  ]);
});

test('nobody bound to a party notes anything', async () => {
  const viewer = customerUser('cus_1', ['analytics:write']);
  const note = house.perform('analytics.noteDocuments', { kind: 'ORDER', ids: ['x'] }, viewer);
  await expect(note).rejects.toThrow('member of staff');
  await expect(house.perform('analytics.collectFacts', {}, viewer)).rejects.toThrow('staff');
});
