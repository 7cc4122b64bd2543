import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, type TestArea } from '../../area.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales);
  await sold('ord_1', '2025-03-31', 'WEB', '0', 'prd_tea 10 90 10', 'prd_cup 10 50 0');
  await sold('ord_2', '2026-02-28', 'WEB', '0', 'prd_tea 10 100 0', 'prd_pot 1 40 0');
  await sold('ord_3', '2026-03-01', 'WEB', '15', 'prd_tea 20 180 20', 'prd_cup 2 12 0');
  await sold('ord_4', '2026-03-20', 'PHONE', '0', 'prd_cup 4 24 0', 'prd_tea 1 9 1');
  await sold('ord_5', '2026-03-21', 'PHONE', '0', 'prd_pan 1 30 0');
});
afterAll(() => area.close());

/** An order that ships whole: its lines as product, quantity, net, discount. */
async function sold(id: string, day: string, channel: string, freight: string, ...lines: string[]) {
  const input = {
    ...{ orderId: id, deliveryId: `dlv_${id}`, customerId: 'cus_a', channel, freight },
    ...{ salesperson: null, currency: 'CNY', shippedAt: `${day}T08:00:00.000Z` },
    lines: lines.map((line, n) => {
      const [productId, quantity, net, discount] = line.split(' ');
      return { lineId: `${id}_${n}`, productId, quantity, net, discount };
    }),
  };
  await area.perform('sales.noteSale', input);
}

function moved(documentId: string, orderId: string, postingDate: string, ...moves: string[]) {
  return {
    ...{ documentId, orderId, customerId: 'cus_a', postingDate, currency: 'CNY' },
    moves: moves.map((move, n) => {
      const [kind, productId, value] = move.split(' ');
      return { moveId: `${documentId}_${n}`, kind, productId, value };
    }),
  };
}

type Rows = { nodes: Record<string, unknown>[] };
async function analyse(fields: string, more = 'by: TOTAL'): Promise<Rows['nodes']> {
  const { salesAnalysis } = await area.ask<{ salesAnalysis: Rows }>(
    `{ salesAnalysis(from: "2026-03-01", to: "2026-03-31", ${more}) { nodes { ${fields} } } }`,
  );
  return salesAnalysis.nodes;
}
const amount = (value: string) => ({ amount: value });

test('freight is revenue of no product, and discounts are what prices lost', async () => {
  expect(
    await analyse('key revenue { amount } quantity', 'by: PRODUCT, orderBy: { field: key }'),
  ).toEqual([
    { key: '', revenue: amount('15'), quantity: '0' },
    { key: 'prd_cup', revenue: amount('36'), quantity: '6' },
    { key: 'prd_pan', revenue: amount('30'), quantity: '1' },
    { key: 'prd_pot', revenue: amount('0'), quantity: '0' },
    { key: 'prd_tea', revenue: amount('189'), quantity: '21' },
  ]);
  expect(await analyse('discount { amount } discountPercent averageOrder { amount }')).toEqual([
    { discount: amount('21'), discountPercent: '7.22', averageOrder: amount('90') },
  ]);
});

test('cost is that of the stock moves, each once, told before the sale or after it', async () => {
  const issue = moved('dlv_ord_3', 'ord_3', '2026-03-01', 'ISSUE prd_tea -120', 'ISSUE prd_cup -6');
  const early = moved('dlv_ord_6', 'ord_6', '2026-03-25', 'ISSUE prd_cup -3');
  const other = moved('adj_1', 'ord_3', '2026-03-02', 'ADJUSTMENT prd_tea -999');
  const all = [issue, early, other];
  await Promise.all([...all, ...all].map((input) => area.perform('sales.noteCost', input)));
  expect(await analyse('cost { amount } margin { amount }')).toEqual([
    { cost: amount('126'), margin: amount('144') },
  ]);
  await sold('ord_6', '2026-03-25', 'WEB', '0', 'prd_cup 1 5 0');
  const back = moved('ret_1', 'ord_3', '2026-03-28', 'CUSTOMER_RETURN prd_tea 12');
  await area.perform('sales.noteCost', back);
  const figures = 'key cost { amount } margin { amount } marginPercent orders';
  expect(await analyse(figures, 'by: CHANNEL')).toEqual([
    { key: 'WEB', cost: amount('117'), margin: amount('95'), marginPercent: '44.81', orders: 2 },
    { key: 'PHONE', cost: amount('0'), margin: amount('63'), marginPercent: '100', orders: 2 },
  ]);
});

test('growth since the period before and since the year before stand in one row', async () => {
  const past = 'revenue { amount } margin { amount } quantity orders growthPercent';
  expect(
    await analyse(
      `key revenue { amount } previous { ${past} } yearBefore { ${past} }`,
      'by: MONTH',
    ),
  ).toEqual([
    {
      ...{ key: '2026-03', revenue: amount('275') },
      previous: {
        ...{ revenue: amount('140'), margin: amount('140'), quantity: '11', orders: 1 },
        growthPercent: '96.43',
      },
      yearBefore: {
        ...{ revenue: amount('140'), margin: amount('140'), quantity: '20', orders: 1 },
        growthPercent: '96.43',
      },
    },
  ]);
});

test('the most and the least grown are at the ends of the same list', async () => {
  const keys = async (direction: string, field = 'change') =>
    (
      await analyse(
        'key',
        `by: PRODUCT, first: 2, orderBy: { field: ${field}, direction: ${direction} }`,
      )
    ).map(({ key }) => key);
  expect(await keys('DESC')).toEqual(['prd_tea', 'prd_cup']);
  expect(await keys('ASC')).toEqual(['prd_pot', '']);
  expect(await keys('DESC', 'margin')).toEqual(['prd_tea', 'prd_cup']);
});

test('a figure leads to its orders', async () => {
  const found = await area.ask(
    `{ soldOrders(from: "2026-03-01", to: "2026-03-31", of: { productId: "prd_cup" },
         orderBy: { field: margin, direction: DESC }, filter: { margin: { gt: "2" } }) {
         totalCount nodes { order { id } channel soldOn revenue { amount } margin { amount } } } }`,
  );
  const node = (id: string, channel: string, soldOn: string, revenue: string, margin: string) => {
    return { order: { id }, channel, soldOn, revenue: amount(revenue), margin: amount(margin) };
  };
  expect(found).toEqual({
    soldOrders: {
      totalCount: 2,
      nodes: [
        node('ord_4', 'PHONE', '2026-03-20', '24', '24'),
        node('ord_3', 'WEB', '2026-03-01', '12', '6'),
      ],
    },
  });
});

test('channels stand side by side', async () => {
  for (const [code, name] of [
    ['WEB', 'Web'],
    ['STORE', 'Stores'],
  ]) {
    const input = { code, name };
    await area.perform('sales.saveSalesChannel', input);
  }
  const found = await area.ask(
    `{ salesChannels { nodes { code results(from: "2026-03-01", to: "2026-03-31") {
         revenue { amount } margin { amount } averageOrder { amount } yearBefore { orders } } } } }`,
  );
  const nothing = { revenue: amount('0'), margin: amount('0'), averageOrder: null };
  const web = { revenue: amount('212'), margin: amount('95'), averageOrder: amount('106') };
  expect(found).toEqual({
    salesChannels: {
      nodes: [
        { code: 'STORE', results: { ...nothing, yearBefore: { orders: 0 } } },
        { code: 'WEB', results: { ...web, yearBefore: { orders: 1 } } },
      ],
    },
  });
});

test('price, volume and mix explain the change of the goods’ revenue', async () => {
  const found = await area.ask(
    `{ priceVolumeMix(from: "2026-03-01", to: "2026-03-31",
         comparedFrom: "2026-02-01", comparedTo: "2026-02-28") {
         change { amount } price { amount } volume { amount } mix { amount } new { amount }
         lost { amount } products { product { id } price { amount } quantityEffect { amount } } } }`,
  );
  // Tea: 10 at 10 then, 21 at 9 now. Cups and pans are new, pots are lost; freight is left out.
  const product = (id: string, price: string, quantityEffect: string) => {
    return { product: { id }, price: amount(price), quantityEffect: amount(quantityEffect) };
  };
  expect(found).toEqual({
    priceVolumeMix: {
      ...{ change: amount('120'), price: amount('-21'), volume: amount('110') },
      ...{ mix: amount('0'), new: amount('71'), lost: amount('40') },
      products: [
        product('prd_tea', '-21', '110'),
        product('prd_cup', '0', '0'),
        product('prd_pot', '0', '0'),
        product('prd_pan', '0', '0'),
      ],
    },
  });
  const half =
    '{ priceVolumeMix(from: "2026-03-01", to: "2026-03-31", comparedFrom: "2026-02-01") { change { amount } } }';
  await expect(area.ask(half)).rejects.toThrow(/both days/);
});

test('products that are bought together', async () => {
  const found = await area.ask(
    `{ productPairs(from: "2025-01-01", to: "2026-12-31", filter: { productId: { eq: "prd_cup" } }) {
         nodes { product { id } with { id } orders support confidence lift } } }`,
  );
  // Cups are in 4 of 6 orders, tea in 4, both in 3.
  expect(found).toEqual({
    productPairs: {
      nodes: [
        {
          ...{ product: { id: 'prd_cup' }, with: { id: 'prd_tea' }, orders: 3 },
          ...{ support: '50', confidence: '75', lift: '1.125' },
        },
      ],
    },
  });
});

test('outside parties see no figures', async () => {
  const user = { ...customerUser('cus_a'), scopes: ['*'] };
  const period = 'from: "2026-03-01", to: "2026-03-31"';
  const found = await area.ask(
    `{ soldOrders(${period}) { nodes { channel } } productPairs(${period}) { nodes { lift } }
       priceVolumeMix(${period}) { revenue { amount } products { quantity } } }`,
    {},
    user,
  );
  expect(found).toEqual({
    ...{ soldOrders: { nodes: [] }, productPairs: { nodes: [] } },
    priceVolumeMix: { revenue: amount('0'), products: [] },
  });
});

test('what was lost for want of goods stands by all that sales are told apart by', async () => {
  const loss = (orderId: string, channel: string, day: string, ...parts: string[]) => ({
    ...{ orderId, channel, customerId: 'cus_a', salesperson: 'Ann', currency: 'CNY' },
    lostAt: `${day}T09:00:00.000Z`,
    lines: parts.map((part, n) => {
      const [productId, quantity, net] = part.split(' ');
      return { lostSaleId: `lst_${orderId}_${n}`, lineId: `l_${n}`, productId, quantity, net };
    }),
  });
  const before = await analyse('revenue { amount } quantity orders averageOrder { amount }');
  const lost = [
    loss('ord_3', 'WEB', '2026-03-05', 'prd_tea 4 40', 'prd_cup 1 5.5'),
    loss('ord_9', 'PHONE', '2026-03-31', 'prd_kiln 1 900'),
    loss('ord_9', 'PHONE', '2026-04-01', 'prd_tea 1 10'),
  ].map((input, n) => ({
    ...input,
    lines: input.lines.map((l) => ({ ...l, lostSaleId: l.lostSaleId + n })),
  }));
  await Promise.all([...lost, ...lost].map((input) => area.perform('sales.noteLoss', input)));
  expect(await analyse('revenue { amount } quantity orders averageOrder { amount }')).toEqual(
    before,
  );
  const figures = 'key lostRevenue { amount } unitsLost';
  const sorted = 'orderBy: { field: lostRevenue, direction: DESC }';
  const some = 'filter: { lostRevenue: { gt: "0" } }';
  const row = (key: string, revenue: string, unitsLost: string) => {
    return { key, lostRevenue: amount(revenue), unitsLost };
  };
  expect(await analyse(figures, `by: PRODUCT, ${some}, ${sorted}`)).toEqual([
    row('prd_kiln', '900', '1'),
    row('prd_tea', '40', '4'),
    row('prd_cup', '5.5', '1'),
  ]);
  expect(await analyse(figures, `by: CHANNEL, ${sorted}`)).toEqual([
    row('PHONE', '900', '1'),
    row('WEB', '45.5', '5'),
  ]);
  for (const by of ['CUSTOMER', 'SALESPERSON', 'MONTH', 'CATEGORY', 'GROUP', 'TERRITORY']) {
    const found = await analyse(figures, `by: ${by}, ${some}`);
    expect(found.map((one) => [one.lostRevenue, one.unitsLost])).toEqual([[amount('945.5'), '6']]);
  }
  const { soldOrders } = await area.ask<{ soldOrders: Rows }>(
    `{ soldOrders(from: "2026-03-01", to: "2026-03-31", ${some}, ${sorted}) {
         nodes { order { id } lostRevenue { amount } unitsLost } } }`,
  );
  expect(soldOrders.nodes).toEqual([
    { order: { id: 'ord_9' }, lostRevenue: amount('900'), unitsLost: '1' },
    { order: { id: 'ord_3' }, lostRevenue: amount('45.5'), unitsLost: '5' },
  ]);
});
