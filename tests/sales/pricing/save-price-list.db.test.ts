import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales);
});
afterAll(() => area.close());

const save = `mutation ($input: SavePriceListInput!) { savePriceList(input: $input) {
  priceList { id code audience precedence version group { id } versions { id validFrom validTo } }
  userErrors { code field } } }`;

type Saved = { priceList: { id: string } | null; userErrors: { code: string }[] };

async function savePriceList(input: object): Promise<Saved> {
  const list = { name: 'A list', currency: 'CNY', ...input };
  return (await area.ask<{ savePriceList: Saved }>(save, { input: list })).savePriceList;
}

test('a new list has a version that always holds, and is for everybody', async () => {
  const { priceList } = await savePriceList({ code: 'STANDARD' });
  expect(priceList).toMatchObject({
    audience: 'ALL',
    precedence: 0,
    version: 1,
    versions: [{ validFrom: null, validTo: null }],
  });
});

test('a list is changed; versions that are not named stay', async () => {
  const versions = [{ validTo: '2025-12-31' }];
  const { priceList } = await savePriceList({ code: 'CHANGE', versions });
  const input = { id: priceList!.id, code: 'CHANGE', groupId: 'cgr_1', precedence: 7 };
  const next = [{ validFrom: '2026-01-01' }];
  const changed = await savePriceList({ ...input, expectedVersion: 1, versions: next });
  expect(changed.priceList).toMatchObject({
    audience: 'GROUP',
    group: { id: 'cgr_1' },
    precedence: 7,
    version: 2,
    versions: [{ validTo: '2025-12-31' }, { validFrom: '2026-01-01' }],
  });
  const again = await savePriceList({ ...input, expectedVersion: 1 });
  expect(again.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
});

test.each([
  ['UNKNOWN_CHANNEL', { code: 'C', channelId: 'chn_none' }],
  ['MIXED_AUDIENCE', { code: 'M', groupId: 'cgr_1', customerId: 'cus_1' }],
  [
    'ENDS_BEFORE_START',
    { code: 'E', versions: [{ validFrom: '2026-01-02', validTo: '2026-01-01' }] },
  ],
])('refuses %s', async (code, input) => {
  expect((await savePriceList(input)).userErrors).toMatchObject([{ code }]);
});

test('of many who make a list with the same code at once one succeeds', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => savePriceList({ code: 'TWIN' })),
  );
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
  expect(codes).toEqual(Array(31).fill('PRICE_LIST_CODE_TAKEN'));
});
