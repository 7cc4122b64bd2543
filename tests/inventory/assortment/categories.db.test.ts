import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, type Desk } from '../warehouse-desk.ts';

// The notes noteProduct and noteCategory, and what is listed, told and analysed by category.

let desk: Desk;
let east: string;
let west: string;
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
  await place('pct_drinks', ['pct_drinks']);
  await place('pct_tea', ['pct_drinks', 'pct_tea']);
  await product('prd_green', 'pct_tea');
  await product('prd_juice', 'pct_drinks');
  await product('prd_nails', 'pct_unheard_of');
  await product('prd_loose', null);
});
afterAll(() => desk.close());

const place = (categoryId: string, categoryIds: string[], version = 1) =>
  desk.perform('inventory.noteCategory', { categoryId, categoryIds, version });
const product = (productId: string, categoryId: string | null, version = 1) =>
  desk.perform('inventory.noteProduct', { productId, sku: productId, categoryId, version });

async function sell(productId: string, quantity: string, warehouseId = east): Promise<void> {
  const line = `${desk.next('orl')} ${productId} ${quantity}`;
  await desk.issue(desk.next('ord'), warehouseId, line, { issuedAt: '2026-03-20T10:00:00.000Z' });
}

async function listed(field: string, categories: string[] | null): Promise<string[]> {
  const answer = await desk.ask<Record<string, { nodes: { product: { id: string } }[] }>>(
    `query ($categories: [ID!]) { ${field}(categories: $categories) { nodes { product { id } } } }`,
    { categories },
  );
  return answer[field]!.nodes.map((node) => node.product.id).sort();
}

test('stock is listed by category, with all below it', async () => {
  for (const id of ['prd_green', 'prd_juice', 'prd_nails', 'prd_loose']) {
    const rule = { productId: id, warehouseId: east, minimum: '1000' };
    await desk.receive(id, east, '10', '2', { postingDate: '2026-03-01' });
    await desk.does('saveStockRule', rule, '__typename');
  }
  for (const field of ['stockLevels', 'stockMoves', 'stockAlerts']) {
    expect(await listed(field, ['pct_tea'])).toEqual(['prd_green']);
    expect(await listed(field, ['pct_drinks'])).toEqual(['prd_green', 'prd_juice']);
    expect(await listed(field, ['pct_tea', 'pct_unheard_of'])).toEqual(['prd_green', 'prd_nails']);
    expect(await listed(field, [])).toEqual([]);
    expect(await listed(field, null)).toHaveLength(4);
  }
});

test('what is told of stock and its alerts names the categories down from the root', async () => {
  const alerts = await desk.told('StockAlertRaised');
  const changes = await desk.told('StockChanged');
  for (const told of [alerts, changes]) {
    const paths = told.map(({ data }) => `${String(data.productId)} ${String(data.categoryIds)}`);
    expect(paths).toContain('prd_green pct_drinks,pct_tea');
    expect(paths).toContain('prd_nails pct_unheard_of');
    expect(paths).toContain('prd_loose ');
  }
});

test('turnover per category, with all below it, and per warehouse within a category', async () => {
  await desk.receive('prd_green', west, '4', '5', { postingDate: '2026-03-02' });
  await sell('prd_green', '4');
  await sell('prd_juice', '1');
  await sell('prd_green', '2', west);
  const period = 'from: "2026-03-01", to: "2026-03-31"';
  const answer = await desk.ask<Record<string, unknown>>(`{
    categoryTurnover(${period}) { category { id } issuedValue { amount } averageValue { amount }
      closingValue { amount } turnover daysOfStock }
    inWest: categoryTurnover(${period}, warehouseId: "${west}", categories: ["pct_tea"]) {
      category { id } issuedValue { amount } turnover }
    warehouseTurnover(${period}, categories: ["pct_tea"]) { warehouse { code }
      issuedValue { amount } closingValue { amount } turnover }
    stockAnalysis(${period}, categories: ["pct_drinks"]) { nodes { product { id } abcClass
      sharePercent } }
    stockAgeing(categories: ["pct_tea"]) { value { amount } }
    stockValue(categories: ["pct_drinks"]) { value { amount } }
    stockHealth(categories: ["pct_tea"]) { value { amount } }
    stockAdvice(categories: ["pct_tea"]) { nodes { product { id } } } }`);
  const amount = (value: string) => ({ amount: value });
  expect(answer.categoryTurnover).toEqual([
    {
      ...{ category: { id: 'pct_drinks' }, issuedValue: amount('20') },
      ...{ averageValue: amount('20'), closingValue: amount('40') },
      ...{ turnover: '1', daysOfStock: '31' },
    },
    {
      ...{ category: { id: 'pct_tea' }, issuedValue: amount('18') },
      ...{ averageValue: amount('11'), closingValue: amount('22') },
      ...{ turnover: '1.6364', daysOfStock: '18.9' },
    },
    {
      ...{ category: { id: 'pct_unheard_of' }, issuedValue: amount('0') },
      ...{ averageValue: amount('10'), closingValue: amount('20') },
      ...{ turnover: '0', daysOfStock: null },
    },
  ]);
  expect(answer.inWest).toEqual([
    { category: { id: 'pct_tea' }, issuedValue: amount('10'), turnover: '2' },
  ]);
  expect(answer.warehouseTurnover).toEqual([
    {
      ...{ warehouse: { code: 'EAST' }, issuedValue: amount('8') },
      ...{ closingValue: amount('12'), turnover: '1.3333' },
    },
    {
      ...{ warehouse: { code: 'WEST' }, issuedValue: amount('10') },
      ...{ closingValue: amount('10'), turnover: '2' },
    },
  ]);
  expect(answer.stockAnalysis).toEqual({
    nodes: [
      { product: { id: 'prd_green' }, abcClass: 'A', sharePercent: '90' },
      { product: { id: 'prd_juice' }, abcClass: 'B', sharePercent: '10' },
    ],
  });
  const ages = answer.stockAgeing as { value: { amount: string } }[];
  expect(ages.reduce((total, { value }) => total + Number(value.amount), 0)).toBe(22);
  expect(answer.stockValue).toEqual({ value: amount('40') });
  expect(answer.stockHealth).toEqual({ value: amount('22') });
  expect((answer.stockAdvice as { nodes: object[] }).nodes).not.toContainEqual({
    product: { id: 'prd_juice' },
  });
});

test('what was said later holds, in whatever order it comes and however often', async () => {
  await desk.receive('prd_move', east, '1', '1');
  const said = [
    () => product('prd_move', 'pct_new', 3),
    () => product('prd_move', 'pct_tea', 2),
    () => place('pct_new', ['pct_other', 'pct_new'], 2),
    () => place('pct_new', ['pct_new'], 1),
  ];
  await Promise.all([...said, ...said.toReversed(), ...said].map((say) => say()));
  expect(await listed('stockLevels', ['pct_other'])).toEqual(['prd_move']);
  expect(await listed('stockLevels', ['pct_tea'])).toEqual(['prd_green', 'prd_green']);
});
