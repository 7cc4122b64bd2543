import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
  await desk.receive('prd_tea', east, '10', '2', { postingDate: '2026-01-10' });
  await desk.receive('prd_tea', west, '4', '3', { postingDate: '2026-02-10' });
  await desk.receive('prd_cup', east, '5', '1', { postingDate: '2026-03-10' });
  await desk.reserve('ord_1', 'l1 prd_tea 12\nl2 prd_pot 3');
  await desk.issue('ord_1', west, 'l1 prd_tea 2');
  for (const kind of ['level', 'move', 'reservation', 'warehouse']) {
    const table = { level: 'stock_level', move: 'stock_move' }[kind] ?? kind;
    ids[kind] = (await desk.rows<{ id: string }>(`select id from ${table} order by id`))[0]!.id;
  }
});
afterAll(() => desk.close());

const entities = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename
  ... on Product { available { value unit } costingMethod stock { totalCount nodes { warehouse { code }
    onHand { value } reserved { value } available { value } value { amount } } } }
  ... on OrderLine { waitingForStock reservations { warehouse { code } product { id }
    orderLine { id } quantity { value unit } stockLevel { version } } }
  ... on StockLevel { product { id } moves(first: 1) { nodes { kind } } }
  ... on StockMove { kind value { amount } } ... on Reservation { product { id } }
  ... on Warehouse { code stock(first: 1) { totalCount nodes { product { id } } } } } }`;

const of = (kind: string, id: string) => ({ __typename: kind, id });

describe('staff see', () => {
  test('the stock of a product in each warehouse, and what is free in all', async () => {
    const asked = [of('Product', 'prd_tea'), of('Product', 'prd_none')];
    const { _entities } = await desk.ask<{ _entities: unknown[] }>(entities, { of: asked });
    expect(_entities).toMatchObject([
      {
        available: { value: '2', unit: 'PCS' },
        costingMethod: 'FIFO',
        stock: {
          totalCount: 2,
          nodes: [
            { warehouse: { code: 'EAST' }, onHand: { value: '10' }, reserved: { value: '10' } },
            { warehouse: { code: 'WEST' }, onHand: { value: '2' }, value: { amount: '6' } },
          ],
        },
      },
      { available: null, costingMethod: 'FIFO', stock: { totalCount: 0, nodes: [] } },
    ]);
  });

  test('what is held for an order line, and what waits', async () => {
    const asked = ['l1', 'l2', 'l3'].map((id) => of('OrderLine', id));
    const { _entities } = await desk.ask<{ _entities: unknown[] }>(entities, { of: asked });
    expect(_entities).toMatchObject([
      {
        waitingForStock: '0',
        reservations: [{ warehouse: { code: 'EAST' }, quantity: { value: '10', unit: 'PCS' } }],
      },
      { waitingForStock: '3', reservations: [] },
      { waitingForStock: null, reservations: [] },
    ]);
  });

  test('whose orders wait for what lacks in a warehouse', async () => {
    const lack = (id: string, product: string | null, warehouse: string) => ({
      ...{ __typename: 'SupplyException', id, product: product && of('Product', product) },
      warehouse: of('Warehouse', warehouse),
    });
    const { _entities } = await desk.ask<{ _entities: unknown[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
         ... on SupplyException { affectedOrders { id } } } }`,
      {
        of: [
          lack('exc_1', 'prd_pot', east),
          lack('exc_2', 'prd_tea', east),
          lack('exc_3', null, east),
        ],
      },
    );
    expect(_entities).toEqual([
      { affectedOrders: [{ id: 'ord_1' }] },
      { affectedOrders: [] },
      { affectedOrders: [] },
    ]);
  });

  test('lists by filter and order, forwards and backwards', async () => {
    const list = `query ($filter: StockMoveFilter, $after: String) {
      stockMoves(first: 2, after: $after, filter: $filter, orderBy: { field: postingDate }) {
        totalCount pageInfo { hasNextPage endCursor } nodes { kind postingDate quantity { value } } } }`;
    const filter = { or: [{ kind: { eq: 'RECEIPT' } }, { kind: { eq: 'ISSUE' } }] };
    type Page = {
      stockMoves: { pageInfo: { endCursor: string }; nodes: { postingDate: string }[] };
    };
    const first = await desk.ask<Page>(list, { filter });
    const after = first.stockMoves.pageInfo.endCursor;
    const second = await desk.ask<Page>(list, { filter, after });
    expect(first).toMatchObject({ stockMoves: { totalCount: 4, pageInfo: { hasNextPage: true } } });
    const days = [...first.stockMoves.nodes, ...second.stockMoves.nodes];
    expect(days.map(({ postingDate }) => postingDate)).toEqual([
      '2026-01-10',
      '2026-02-10',
      '2026-03-10',
      '2026-03-31',
    ]);
    const scarce =
      '{ stockLevels(filter: { available: { lte: "0" } }) { nodes { product { id } } } }';
    expect(await desk.ask(scarce)).toEqual({
      stockLevels: { nodes: [{ product: { id: 'prd_tea' } }] },
    });
    expect(await desk.ask('{ warehouses(last: 1) { nodes { code } } }')).toEqual({
      warehouses: { nodes: [{ code: 'WEST' }] },
    });
  });

  test('the value of stock, now and at the end of a day, by warehouse', async () => {
    const value = `query ($asOf: Date, $warehouseId: ID) { stockValue(asOf: $asOf, warehouseId: $warehouseId) {
      value { amount currency } byWarehouse { warehouse { code } value { amount } } } }`;
    expect(await desk.ask(value)).toEqual({
      stockValue: {
        value: { amount: '31', currency: 'CNY' },
        byWarehouse: [
          { warehouse: { code: 'EAST' }, value: { amount: '25' } },
          { warehouse: { code: 'WEST' }, value: { amount: '6' } },
        ],
      },
    });
    const past = await desk.ask(value, { asOf: '2026-02-28', warehouseId: west });
    expect(past).toMatchObject({ stockValue: { value: { amount: '12' } } });
  });
});

describe('a viewer bound to a party, whatever its scopes, learns nothing', () => {
  test.each(['CUSTOMER', 'SUPPLIER', 'CARRIER', 'DRIVER'] as const)('%s', async (kind) => {
    const viewer = { ...customerUser('cus_1', ['*']), party: { kind, id: 'cus_1' } };
    const asked = [
      of('Product', 'prd_tea'),
      of('OrderLine', 'l1'),
      of('StockLevel', ids.level!),
      of('StockMove', ids.move!),
      of('Reservation', ids.reservation!),
      of('Warehouse', ids.warehouse!),
    ];
    const seen = await desk.ask<{ _entities: unknown[] }>(entities, { of: asked }, viewer);
    expect(seen._entities).toEqual([
      {
        __typename: 'Product',
        available: null,
        costingMethod: null,
        stock: { totalCount: 0, nodes: [] },
      },
      { __typename: 'OrderLine', waitingForStock: null, reservations: [] },
      null,
      null,
      null,
      null,
    ]);
    const lists = `{ warehouses { totalCount } stockLevels { totalCount } stockMoves { totalCount }
      stockValue { value { amount } byWarehouse { value { amount } } } stockIntegrity { kind }
      warehouse(id: "${east}") { id } warehouseByCode(code: "EAST") { id } }`;
    expect(await desk.ask(lists, {}, viewer)).toEqual({
      warehouses: { totalCount: 0 },
      stockLevels: { totalCount: 0 },
      stockMoves: { totalCount: 0 },
      stockValue: { value: { amount: '0' }, byWarehouse: [] },
      stockIntegrity: [],
      warehouse: null,
      warehouseByCode: null,
    });
  });
});

test('a ledger that was tampered with is reported, figure by figure', async () => {
  await expect(desk.rows('update stock_move set value = 0')).rejects.toThrow('append-only');
  await expect(desk.rows('delete from stock_move')).rejects.toThrow('append-only');
  for (const table of ['stock_document', 'stock_level']) {
    await expect(desk.rows(`delete from ${table}`)).rejects.toThrow('append-only');
  }
  for (const stray of ['document_id', 'level_id', 'corrects_id']) {
    const copy =
      desk.rows(`insert into stock_move select (jsonb_populate_record(m, jsonb_build_object(
      'id', 'mov_stray', '${stray}', 'nowhere'))).* from stock_move m limit 1`);
    await expect(copy).rejects.toThrow('mov_stray refers to what is not there');
  }
  await desk.rows(`update stock_level set on_hand = on_hand + 1, value = value + 0.01
    where product_id = 'prd_cup'`);
  await desk.rows(`update reservation set quantity = quantity - 1`);
  const query =
    '{ stockIntegrity { kind actual expected orderLine { id } stockLevel { product { id } } } }';
  const { stockIntegrity } = await desk.ask<{ stockIntegrity: { kind: string }[] }>(
    query,
    {},
    staff(),
  );
  expect(stockIntegrity.map(({ kind }) => kind).sort()).toEqual([
    'DEMAND_IS_NOT_SUM_OF_ITS_PARTS',
    'ON_HAND_IS_NOT_SUM_OF_LAYERS',
    'ON_HAND_IS_NOT_SUM_OF_MOVES',
    'RESERVED_IS_NOT_SUM_OF_RESERVATIONS',
    'VALUE_IS_NOT_SUM_OF_LAYERS',
    'VALUE_IS_NOT_SUM_OF_MOVES',
  ]);
});
