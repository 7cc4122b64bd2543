import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff, type TestArea } from '../area.ts';
import { acme, newWorld, openOrders, place, stepsOf, teaOrder, type Placed } from './trade.ts';

const world = newWorld(
  { ...acme, id: 'cus_other', name: 'Other' },
  { ...acme, id: 'cus_blocked', status: 'BLOCKED' },
);
let area: TestArea;
let first: Placed & { lineIds: string[] };
let foreign: Placed & { lineIds: string[] };
let held: Placed & { lineIds: string[] };

beforeAll(async () => {
  area = await openOrders(world);
  const cups = { sku: 'CUP', quantity: { value: '1', unit: 'BOX' }, discountPercent: '10' };
  const lines = [...teaOrder('10').lines, cups];
  const more = { salesperson: 'Li Na', customerPoNumber: 'PO-1', note: 'Ring twice' };
  first = await place(area, teaOrder('0', { ...more, lines, placedAt: '2026-03-01T08:00:00Z' }));
  foreign = await place(area, teaOrder('20', { customerId: 'cus_other', channel: 'WEB' }));
  held = await place(area, teaOrder('30', { customerId: 'cus_blocked', channel: 'EDI' }));
  await stepsOf(area, first.orderId).allocate([first.lineIds[0]!, '4']);
  const part = [{ lineId: first.lineIds[0], quantity: { value: '7' } }];
  const input = { orderId: first.orderId, lines: part, reason: 'Half will do' };
  await area.perform('orders.cancelOrder', input, customerUser('cus_acme'));
});
afterAll(() => area.close());

const acmeUser = customerUser('cus_acme');

const whole = `query ($id: ID!) {
  order(id: $id) {
    number status version channel currency paymentTermDays placedAt salesperson note requestedDate
    customerPoNumber customer { id } warehouse { id } carrier { id }
    shipTo { name street city region postalCode country }
    net { amount currency } tax { amount } freight { amount } total { amount }
    lines {
      position sku name product { id } quantity { value unit } unitPrice { amount }
      discountPercent hasPriceOverride net { amount } taxCode taxRate gross { amount }
      ordered { value unit } allocated { value } open { value } cancelled { value }
      withdrawing { value } order { number }
    }
    cancellations { reason cancelled { quantity { value unit } line { sku } } withdrawing { quantity { value } } }
  }
}`;

test('an order reads whole, with amounts and quantities as exact text', async () => {
  const { order } = await area.ask<{ order: object }>(whole, { id: first.orderId }, acmeUser);
  expect(order).toEqual({
    number: 'SO-000001',
    status: 'PARTIALLY_ALLOCATED',
    version: 3,
    channel: 'PHONE',
    currency: 'CNY',
    paymentTermDays: 30,
    placedAt: '2026-03-01T08:00:00.000Z',
    salesperson: 'Li Na',
    note: 'Ring twice',
    requestedDate: null,
    customerPoNumber: 'PO-1',
    customer: { id: 'cus_acme' },
    warehouse: null,
    carrier: null,
    shipTo: {
      name: 'Acme, back door',
      street: '1 Harbour Road',
      city: 'Shanghai',
      region: null,
      postalCode: '200000',
      country: 'CN',
    },
    net: { amount: '135.96', currency: 'CNY' },
    tax: { amount: '17.67' },
    freight: { amount: '0' },
    total: { amount: '153.63' },
    lines: [
      {
        position: 1,
        sku: 'TEA',
        name: 'The tea',
        product: { id: 'prd_tea' },
        quantity: { value: '10', unit: 'PCS' },
        unitPrice: { amount: '10' },
        discountPercent: '0',
        hasPriceOverride: false,
        net: { amount: '100' },
        taxCode: 'STANDARD',
        taxRate: '13',
        gross: { amount: '113' },
        ordered: { value: '10', unit: 'PCS' },
        allocated: { value: '4' },
        open: { value: '4' },
        cancelled: { value: '6' },
        withdrawing: { value: '1' },
        order: { number: 'SO-000001' },
      },
      expect.objectContaining({
        position: 2,
        quantity: { value: '1', unit: 'BOX' },
        ordered: { value: '12', unit: 'PCS' },
        unitPrice: { amount: '39.96' },
        discountPercent: '10',
        hasPriceOverride: true,
        net: { amount: '35.96' },
      }),
    ],
    cancellations: [
      {
        reason: 'Half will do',
        cancelled: [{ quantity: { value: '6', unit: 'PCS' }, line: { sku: 'TEA' } }],
        withdrawing: [{ quantity: { value: '1' } }],
      },
    ],
  });
});

test('the timeline tells staff everything, a customer what concerns it', async () => {
  const timeline = `query ($id: ID!) { order(id: $id) { timeline { type at actor status reason } } }`;
  type Entry = { type: string; at: string; actor: string | null; reason: string | null };
  const entries = async (id: string, viewer = staff()) =>
    (await area.ask<{ order: { timeline: Entry[] } }>(timeline, { id }, viewer)).order.timeline;
  const all = await entries(first.orderId);
  expect(all.map(({ type }) => type)).toEqual([
    'OrderPlaced',
    'OrderApproved',
    'OrderStatusChanged',
    'OrderAllocated',
    'OrderStatusChanged',
    'LinesCancelled',
    'SalesLost',
    'CancellationRequested',
  ]);
  expect(all[0]).toMatchObject({ at: '2026-03-01T08:00:00.000Z', actor: 'usr_staff' });
  const own = await entries(first.orderId, acmeUser);
  expect(own.map(({ type, actor }) => `${type} by ${actor}`)).toEqual([
    'OrderPlaced by null',
    'OrderApproved by null',
    'OrderStatusChanged by null',
    'OrderStatusChanged by null',
    'LinesCancelled by usr_cus_acme',
    'CancellationRequested by usr_cus_acme',
  ]);
  const [, reviewed] = await entries(held.orderId);
  expect(reviewed).toMatchObject({ type: 'OrderReviewed', reason: 'CUSTOMER_BLOCKED' });
});

test('findings are told in the reader’s language, with their figures', async () => {
  const findings = `query ($id: ID!) {
    order(id: $id) { findings { code severity message figures { name value } } decision { reason } }
  }`;
  const chinese = { ...staff(), language: 'zh-CN' as const };
  expect(await area.ask(findings, { id: held.orderId }, chinese)).toEqual({
    order: {
      findings: [
        {
          code: 'CUSTOMER_BLOCKED',
          severity: 'BLOCKING',
          message: '客户状态为 BLOCKED。',
          figures: [{ name: 'status', value: 'BLOCKED' }],
        },
      ],
      decision: null,
    },
  });
});

const numbers = `query ($filter: OrderFilter, $orderBy: OrderOrder, $first: Int, $after: String) {
  orders(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { number } totalCount pageInfo { hasNextPage endCursor }
  }
}`;

type Page = {
  orders: {
    nodes: { number: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};

test.each`
  filter                                                       | found
  ${{ status: { in: ['ON_HOLD', 'APPROVED'] } }}               | ${['SO-000003', 'SO-000002']}
  ${{ customerId: { eq: 'cus_acme' } }}                        | ${['SO-000001']}
  ${{ channel: { eq: 'EDI' } }}                                | ${['SO-000003']}
  ${{ number: { startsWith: 'SO-' } }}                         | ${['SO-000003', 'SO-000002', 'SO-000001']}
  ${{ placedAt: { lt: '2026-03-02T00:00:00Z' } }}              | ${['SO-000001']}
  ${{ customerPoNumber: { eq: 'PO-1' } }}                      | ${['SO-000001']}
  ${{ salesperson: { startsWith: 'Li' } }}                     | ${['SO-000001']}
  ${{ shipToCountry: { eq: 'SG' } }}                           | ${[]}
  ${{ total: { gt: '200' }, not: { channel: { eq: 'EDI' } } }} | ${['SO-000002']}
`('orders are found by $filter', async ({ filter, found }) => {
  const { orders } = await area.ask<Page>(numbers, { filter: filter as object });
  expect(orders.nodes.map(({ number }) => number)).toEqual(found);
  expect(orders.totalCount).toBe((found as string[]).length);
});

test.each`
  field         | filter
  ${'placedAt'} | ${null}
  ${'total'}    | ${null}
  ${'placedAt'} | ${{ not: { status: { in: ['REJECTED', 'CANCELLED'] } } }}
  ${'total'}    | ${{ status: { ne: 'COMPLETED' }, not: { channel: { eq: 'STORE' } } }}
`('orders go page by page by $field, of $filter', async ({ field, filter }) => {
  const orderBy = { field: field as string, direction: 'ASC' };
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { orders }: Page = await area.ask<Page>(numbers, {
      ...{ orderBy, first: 1, after, filter: filter as object },
    });
    seen.push(...orders.nodes.map(({ number }) => number));
    if (!orders.pageInfo.hasNextPage) break;
    after = orders.pageInfo.endCursor;
  }
  expect(seen).toEqual(['SO-000001', 'SO-000002', 'SO-000003']);
});

const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Customer { orders(first: 5) { nodes { number lines { sku } } totalCount } }
    ... on Product { openOrderLines { nodes { order { number } open { value } } totalCount } }
    ... on Order { number }
    ... on OrderLine { sku }
  }
}`;

test('orders of many customers come with their lines', async () => {
  const representations = ['cus_acme', 'cus_other', 'cus_none'].map((id) => {
    return { __typename: 'Customer', id };
  });
  expect(await area.ask(entities, { representations })).toEqual({
    _entities: [
      {
        orders: {
          nodes: [{ number: 'SO-000001', lines: [{ sku: 'TEA' }, { sku: 'CUP' }] }],
          totalCount: 1,
        },
      },
      { orders: { nodes: [{ number: 'SO-000002', lines: [{ sku: 'TEA' }] }], totalCount: 1 } },
      { orders: { nodes: [], totalCount: 0 } },
    ],
  });
});

test('a product knows the lines that still want it, the oldest first', async () => {
  const representations = [{ __typename: 'Product', id: 'prd_tea' }];
  expect(await area.ask(entities, { representations })).toEqual({
    _entities: [
      {
        openOrderLines: {
          nodes: [
            { order: { number: 'SO-000001' }, open: { value: '4' } },
            { order: { number: 'SO-000002' }, open: { value: '20' } },
            { order: { number: 'SO-000003' }, open: { value: '30' } },
          ],
          totalCount: 3,
        },
      },
    ],
  });
});

test('a customer’s user learns nothing of other customers’ orders, by no road', async () => {
  const { orders } = await area.ask<Page>(numbers, {}, acmeUser);
  expect(orders).toMatchObject({ nodes: [{ number: 'SO-000001' }], totalCount: 1 });
  const elsewhere = { filter: { customerId: { eq: 'cus_other' } } };
  expect((await area.ask<Page>(numbers, elsewhere, acmeUser)).orders.totalCount).toBe(0);
  const one = `query ($id: ID!, $number: String!) {
    order(id: $id) { id } orderByNumber(number: $number) { id }
  }`;
  const asked = { id: foreign.orderId, number: 'SO-000002' };
  expect(await area.ask(one, asked, acmeUser)).toEqual({ order: null, orderByNumber: null });
  const representations = [
    { __typename: 'Customer', id: 'cus_other' },
    { __typename: 'Order', id: foreign.orderId },
    { __typename: 'OrderLine', id: foreign.lineIds[0] },
    { __typename: 'Product', id: 'prd_tea' },
  ];
  const { _entities } = await area.ask<{ _entities: unknown[] }>(
    entities,
    { representations },
    acmeUser,
  );
  expect(_entities.slice(0, 3)).toEqual([{ orders: { nodes: [], totalCount: 0 } }, null, null]);
  expect(_entities[3]).toMatchObject({ openOrderLines: { totalCount: 1 } });
});

test('suppliers, carriers and drivers see no orders', async () => {
  for (const kind of ['SUPPLIER', 'CARRIER', 'DRIVER'] as const) {
    const viewer = { ...staff(), party: { kind, id: 'cus_acme' } };
    expect((await area.ask<Page>(numbers, {}, viewer)).orders.totalCount).toBe(0);
  }
});
