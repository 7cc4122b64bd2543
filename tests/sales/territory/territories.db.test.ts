import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../kernel/graph.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, type TestArea } from '../../area.ts';

const known = ['cus_a', 'cus_b', 'cus_c'];
const address = { country: 'CN', region: 'Hubei', postalCode: '430070', isDefaultShipTo: true };
const earlier = { id: 'cus_old', version: 1, country: 'CN', group: null, addresses: [address] };
const leaf = { id: 'pct_green', version: 1, ancestors: [{ id: 'pct_tea' }] };

/** What the other areas would say. */
const graph = ((_viewer: unknown, document: string, variables: { ids?: string[] }) => {
  const { ids = [] } = variables;
  if (document.includes('NamedCustomers')) {
    const nodes = known.filter((id) => ids.includes(id)).map((id) => ({ id }));
    return Promise.resolve({ customers: { nodes } });
  }
  if (document.includes('EarlierBuyers')) {
    const pageInfo = { endCursor: 'end', hasNextPage: false };
    return Promise.resolve({ customers: { nodes: [earlier], pageInfo } });
  }
  const products = ids.map((id) => ({ id, version: 1, category: leaf }));
  return Promise.resolve({ productsByIds: products });
}) as unknown as Graph;

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales, { graph });
  const green = category('pct_green', 'pct_tea', 'pct_green');
  await Promise.all([1, 2, 3].map(() => area.perform('sales.noteCategory', green)));
  await area.perform('sales.noteProduct', product('prd_tea', 'pct_green', 1));
  await buyer('cus_a', 1, 'grp_hotel', 'CN Shanghai 200001');
  await buyer('cus_b', 1, null, 'CN Jiangsu 210000');
  await buyer('cus_c', 1, null, 'DE - 20095');
});
afterAll(() => area.close());

const category = (categoryId: string, ...categoryIds: string[]) => {
  return { categoryId, categoryIds, version: 1 };
};
const product = (productId: string, categoryId: string | null, version: number) => {
  return { productId, categoryId, version };
};

async function buyer(customerId: string, version: number, groupId: string | null, at: string) {
  const [country, region, postalCode] = at.split(' ').map((part) => (part === '-' ? null : part));
  const place = { country: country!, region: region ?? null, postalCode: postalCode ?? null };
  const input = { customerId, groupId, place, version };
  // A process may tell it again, and several at once.
  await Promise.all([1, 2, 3].map(() => area.perform('sales.noteBuyer', input)));
}

type Saved = { territory: { id: string; version: number }; userErrors: { code: string }[] };
async function save(input: object): Promise<Saved['territory']> {
  const { saveTerritory } = await area.ask<{ saveTerritory: Saved }>(
    `mutation ($input: SaveTerritoryInput!) { saveTerritory(input: $input) {
       territory { id version } userErrors { code } } }`,
    { input },
  );
  const [no] = saveTerritory.userErrors;
  if (no) throw new Error(no.code);
  return saveTerritory.territory;
}

/** The codes of customers' territories. */
async function whose(...ids: string[]): Promise<(string | null)[]> {
  const { _entities } = await area.ask<{ _entities: { territory: { code: string } | null }[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
       ... on Customer { territory { code } } } }`,
    { of: ids.map((id) => ({ __typename: 'Customer', id })) },
  );
  return _entities.map(({ territory }) => territory?.code ?? null);
}

let china: string;
let shanghai: string;
test('a customer belongs where the highest rule that holds, or its name, puts it', async () => {
  const countrywide = { code: 'CN', name: 'China', rules: [{ country: 'CN' }] };
  china = (await save(countrywide)).id;
  const rules = [{ country: 'CN', postalPrefix: '20', precedence: 10 }];
  shanghai = (await save({ code: 'SH', name: 'Shanghai', parentId: china, rules })).id;
  expect(await whose('cus_a', 'cus_b', 'cus_c', 'cus_none')).toEqual(['SH', 'CN', null, null]);
  await save({ code: 'KEY', name: 'Key accounts', customerIds: ['cus_b', 'cus_c'] });
  expect(await whose('cus_a', 'cus_b', 'cus_c')).toEqual(['SH', 'KEY', 'KEY']);
  const groups = [{ groupId: 'grp_hotel', precedence: 20 }];
  await save({ code: 'HOTEL', name: 'Hotels', rules: groups });
  expect(await whose('cus_a')).toEqual(['HOTEL']);
});

test('the tree and whom each has are shown', async () => {
  const found = await area.ask(
    `{ territories { nodes { code parent { code } children { nodes { code } }
         rules { precedence country postalPrefix group { id } } customers { id } } } }`,
  );
  const none = { parent: null, children: { nodes: [] }, rules: [], customers: [] };
  const rule = { precedence: 0, country: null, postalPrefix: null, group: null };
  expect(found).toEqual({
    territories: {
      nodes: [
        {
          ...none,
          code: 'CN',
          children: { nodes: [{ code: 'SH' }] },
          rules: [{ ...rule, country: 'CN' }],
        },
        {
          ...{ ...none, code: 'HOTEL' },
          rules: [{ ...rule, precedence: 20, group: { id: 'grp_hotel' } }],
        },
        { ...none, code: 'KEY', customers: [{ id: 'cus_b' }, { id: 'cus_c' }] },
        {
          ...{ ...none, code: 'SH', parent: { code: 'CN' } },
          rules: [{ ...rule, precedence: 10, country: 'CN', postalPrefix: '20' }],
        },
      ],
    },
  });
});

test.each`
  why                     | input                                                              | code
  ${'no code'}            | ${{ code: ' ' }}                                                   | ${'CODE_MISSING'}
  ${'no name'}            | ${{ name: ' ' }}                                                   | ${'NAME_MISSING'}
  ${'a code of another'}  | ${{ code: 'SH' }}                                                  | ${'TERRITORY_CODE_TAKEN'}
  ${'a rule of nothing'}  | ${{ rules: [{}] }}                                                 | ${'EMPTY_RULE'}
  ${'an equal rule'}      | ${{ rules: [{ region: 'Hubei', country: 'CN' }] }}                 | ${'TERRITORY_CONFLICT'}
  ${'a customer of none'} | ${{ customerIds: ['cus_nobody'] }}                                 | ${'UNKNOWN_CUSTOMER'}
  ${'another’s customer'} | ${{ customerIds: ['cus_b'] }}                                      | ${'CUSTOMER_NAMED_TWICE'}
  ${'an unknown parent'}  | ${{ parentId: 'ter_none' }}                                        | ${'no territory'}
  ${'an unknown id'}      | ${{ id: 'ter_none' }}                                              | ${'no territory'}
  ${'too many customers'} | ${{ customerIds: Array.from({ length: 251 }, (_, n) => `c${n}`) }} | ${'TOO_MANY'}
`('a territory with $why is refused', async ({ input, code }) => {
  const all = { code: 'NEW', name: 'New', ...(input as object) };
  await expect(save(all)).rejects.toThrow(code as string);
});

test('a territory stands not below itself, nor is it changed unseen or by two at once', async () => {
  const own = { id: china, code: 'CN', name: 'China', rules: [{ country: 'CN' }] };
  await expect(save({ ...own, parentId: shanghai })).rejects.toThrow('TERRITORY_CYCLE');
  await expect(save({ ...own, expectedVersion: 9 })).rejects.toThrow('VERSION_CONFLICT');
  const saved = await Promise.all(Array.from({ length: 6 }, () => save(own)));
  expect(saved.map(({ version }) => version).sort()).toEqual([2, 3, 4, 5, 6, 7]);
  const twins = Array.from({ length: 4 }, () => save({ code: 'TWIN', name: 'Twin' }));
  const outcomes = await Promise.allSettled(twins);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

let sold = 0;
async function sell(customerId: string, productId: string, day = '2026-03-10') {
  const id = ++sold;
  const line = { lineId: `orl_${id}`, productId, quantity: '1', net: '10', discount: '2' };
  await area.perform('sales.noteSale', {
    ...{ orderId: `ord_${id}`, deliveryId: `dlv_${id}`, customerId, channel: 'WEB' },
    ...{ salesperson: null, currency: 'CNY', shippedAt: `${day}T08:00:00.000Z`, lines: [line] },
  });
}

async function soldBy(by: string, of = '{}'): Promise<string[]> {
  type Node = { key: string; territory: { code: string } | null; revenue: { amount: string } };
  const { salesAnalysis } = await area.ask<{ salesAnalysis: { nodes: Node[] } }>(
    `{ salesAnalysis(from: "2026-03-01", to: "2026-03-31", by: ${by}, of: ${of},
         orderBy: { field: key }) { nodes { key territory { code } revenue { amount } } } }`,
  );
  return salesAnalysis.nodes.map(
    ({ key, territory, revenue }) => `${territory?.code ?? key} ${revenue.amount}`,
  );
}

test('a sale stays where it was counted, until the period is restated', async () => {
  await sell('cus_a', 'prd_tea');
  expect(await soldBy('TERRITORY')).toEqual(['HOTEL 10']);
  expect(await soldBy('GROUP')).toEqual(['grp_hotel 10']);
  expect(await soldBy('CATEGORY')).toEqual(['pct_green 10']);
  expect(await soldBy('TOTAL', '{ categoryId: "pct_tea" }')).toEqual([' 10']);
  await buyer('cus_a', 2, null, 'CN Shanghai 200001');
  await buyer('cus_a', 1, 'grp_late', 'CN Shanghai 200001');
  await Promise.all(
    [1, 2].map(() => area.perform('sales.noteProduct', product('prd_tea', null, 2))),
  );
  expect(await soldBy('TERRITORY')).toEqual(['HOTEL 10']);
  const input = { from: '2026-03-01', to: '2026-03-31' };
  const restated = await Promise.all(
    [1, 2, 3].map(() => area.perform<{ sales: number }>('sales.restateSales', input)),
  );
  expect(restated.map(({ sales: facts }) => facts).sort()).toEqual([0, 0, 1]);
  expect(await soldBy('TERRITORY')).toEqual(['SH 10']);
  expect(await soldBy('TOTAL', `{ territoryId: "${china}" }`)).toEqual([' 10']);
  expect(await soldBy('GROUP')).toEqual([' 10']);
  expect(await soldBy('CATEGORY')).toEqual([' 10']);
  const backwards = area.perform('sales.restateSales', { from: '2026-03-31', to: '2026-03-01' });
  await expect(backwards).rejects.toThrow('BAD_PERIOD');
});

test('what was there before sales heard of it is asked for', async () => {
  await sell('cus_old', 'prd_old');
  expect(await soldBy('TERRITORY')).toEqual([' 10', 'SH 10']);
  await Promise.all([1, 2, 3].map(() => area.perform('sales.learnFacts', {})));
  expect(await soldBy('TERRITORY')).toEqual(['CN 10', 'SH 10']);
  expect(await soldBy('CATEGORY')).toEqual([' 10', 'pct_green 10']);
});

test('outside parties see and set no territory', async () => {
  const user = { ...customerUser('cus_a'), scopes: ['*'] };
  const text = '{ territories { nodes { id } totalCount } }';
  expect(await area.ask(text, {}, user)).toEqual({ territories: { nodes: [], totalCount: 0 } });
  const input = { code: 'X', name: 'X' };
  await expect(area.perform('sales.saveTerritory', input, user)).rejects.toThrow(/staff/);
  const period = { from: '2026-03-01', to: '2026-03-31' };
  await expect(area.perform('sales.restateSales', period, user)).rejects.toThrow(/staff/);
});
