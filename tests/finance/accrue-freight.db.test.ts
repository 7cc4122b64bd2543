import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const accrue = (shipmentId: string, amount: string, version: number, more: object = {}) =>
  books.perform('finance.accrueFreight', {
    ...{ shipmentId, orderId: 'ord_1', customerId: 'cus_a', carrierId: null, amount, version },
    ...{ currency: 'CNY', recordedAt: '2026-03-20T08:00:00.000Z', ...more },
  });

test('the cost of a shipment lowers the margin of its order and customer', async () => {
  await books.invoice('cus_a', '1000', { orderId: 'ord_1' });
  await accrue('shp_1', '30', 2);
  await accrue('shp_1', '45.5', 3);
  const fields = 'margin { revenue { amount } freight { amount } amount { amount } percent }';
  const { _entities } = await books.ask<{ _entities: object[] }>(
    `{ _entities(representations: [{ __typename: "Order", id: "ord_1" },
         { __typename: "Customer", id: "cus_a" }]) {
       ... on Order { ${fields} } ... on Customer { ${fields} } } }`,
  );
  const margin = {
    revenue: { amount: '1000' },
    freight: { amount: '45.5' },
    amount: { amount: '954.5' },
    percent: '95.45',
  };
  expect(_entities).toEqual([{ margin }, { margin }]);
  expect(await books.faults()).toEqual([]);
});

test('an older figure changes nothing, a lower one gives back', async () => {
  await accrue('shp_2', '80', 5);
  await accrue('shp_2', '10', 4);
  const before = await books.balance('ACCRUED_FREIGHT');
  await accrue('shp_2', '0', 6);
  expect(await books.balance('ACCRUED_FREIGHT')).toBe(before + 80);
});

test('the cost centre that takes freight gets it', async () => {
  type Saved = { saveCostCenter: { costCenter: { id: string; takesFreight: boolean } } };
  const save = (code: string) =>
    books.ask<Saved>(
      `mutation ($code: String!) { saveCostCenter(input: { code: $code, name: "Fleet",
         takesFreight: true }) { costCenter { id takesFreight } } }`,
      { code },
    );
  await save('F1');
  const { id } = (await save('F2')).saveCostCenter.costCenter;
  await accrue('shp_3', '7', 1);
  const { costCenters } = await books.ask<{ costCenters: { nodes: object[] } }>(
    `{ costCenters { nodes { code takesFreight actual(from: "2026-03-01", to: "2026-03-31") { amount }
         rest: actual(from: "2026-04-01") { amount } } } }`,
  );
  expect(id).toMatch(/^ccr_/);
  const [none, none2] = [{ amount: '0' }, { amount: '0' }];
  expect(costCenters.nodes).toEqual([
    { code: 'F1', takesFreight: false, actual: none, rest: none2 },
    { code: 'F2', takesFreight: true, actual: { amount: '7' }, rest: none },
  ]);
});

const marginsOf = async (...ids: string[]) => {
  const asked = ids.map((id) => `{ __typename: "Order", id: "${id}" }`);
  const { _entities } = await books.ask<{
    _entities: { margin: { freight: { amount: string } } }[];
  }>(
    `{ _entities(representations: [${asked.join(' ')}]) {
       ... on Order { margin { freight { amount } } } } }`,
  );
  return _entities.map(({ margin }) => margin.freight.amount);
};

test('orders that are carried together share the cost to the cent, also when one leaves', async () => {
  const shares = [
    { orderId: 'ord_s1', weight: '2' },
    { orderId: 'ord_s2', weight: '1' },
    { orderId: 'ord_s3', weight: '4' },
  ];
  const more = { orderId: 'ord_s1' };
  await accrue('shp_s', '100', 1, { ...more, shares });
  expect(await marginsOf('ord_s1', 'ord_s2', 'ord_s3')).toEqual(['28.57', '14.29', '57.14']);
  await accrue('shp_s', '50.01', 2, { ...more, shares });
  expect(await marginsOf('ord_s1', 'ord_s2', 'ord_s3')).toEqual(['14.29', '7.14', '28.58']);
  const left = [shares[0]!, { orderId: 'ord_s4', weight: '1' }];
  await accrue('shp_s', '50.01', 3, { ...more, shares: left });
  const borne = await marginsOf('ord_s1', 'ord_s2', 'ord_s3', 'ord_s4');
  expect(borne).toEqual(['33.34', '0', '0', '16.67']);
  expect(await books.faults()).toEqual([]);
});

test('of 16 who tell the same figure at once, one posts it', async () => {
  const before = await books.balance('FREIGHT_COST');
  await Promise.all(Array.from({ length: 16 }, () => accrue('shp_4', '12', 1)));
  expect(await books.balance('FREIGHT_COST')).toBe(before + 12);
  expect(await books.faults()).toEqual([]);
});

test('another currency and a day to come are refused', async () => {
  const dollars = accrue('shp_5', '1', 1, { currency: 'USD' });
  await expect(dollars).rejects.toMatchObject({ code: 'CURRENCY_NOT_SUPPORTED' });
  const ahead = accrue('shp_5', '1', 1, { recordedAt: '2999-01-01T00:00:00.000Z' });
  await expect(ahead).rejects.toMatchObject({ code: 'IN_THE_FUTURE' });
});
