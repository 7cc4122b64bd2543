import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';
import { shopGraph } from '../pricing/shop.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales, { graph: shopGraph().graph });
});
afterAll(() => area.close());

const save = `mutation ($input: SaveSalesChannelInput!) { saveSalesChannel(input: $input) {
  salesChannel { id code name version } userErrors { code } } }`;

type Saved = { salesChannel: { id: string } | null; userErrors: { code: string }[] };

async function saveChannel(input: object): Promise<Saved> {
  return (await area.ask<{ saveSalesChannel: Saved }>(save, { input })).saveSalesChannel;
}

test('a channel is made, then renamed', async () => {
  const { salesChannel } = await saveChannel({ code: 'WEB', name: 'Web' });
  const { id } = salesChannel!;
  const renamed = await saveChannel({ id, code: 'WEB', name: 'Web shop' });
  expect(renamed.salesChannel).toEqual({ id, code: 'WEB', name: 'Web shop', version: 2 });
});

test('of many who make a channel with the same code at once one succeeds', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => saveChannel({ code: 'TWIN', name: 'Twin' })),
  );
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
  expect(codes).toEqual(Array(31).fill('CHANNEL_CODE_TAKEN'));
});

test('freight is taxed by a code that finance knows, or is not taxed', async () => {
  const saved = await area.ask<{ saveSalesChannel: { salesChannel: object } }>(
    save.replace('version', 'freightTaxCode'),
    { input: { code: 'VAN', name: 'Van', freightTaxCode: ' STANDARD ' } },
  );
  expect(saved.saveSalesChannel.salesChannel).toMatchObject({ freightTaxCode: 'STANDARD' });
  const { salesChannel, userErrors } = await saveChannel({
    ...{ code: 'CART', name: 'Cart', freightTaxCode: 'FANCY' },
  });
  expect([salesChannel, userErrors]).toEqual([null, [{ code: 'UNKNOWN_TAX_CODE' }]]);
});
