import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { crm } from '../../subgraphs/crm/subgraph.ts';
import { openTestArea, type TestArea } from '../area.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(crm);
});
afterAll(() => area.close());

const save = `mutation ($input: SaveCustomerGroupInput!) { saveCustomerGroup(input: $input) {
  customerGroup { id code name version } userErrors { code } } }`;

type Group = { id: string; version: number };
type Saved = { customerGroup: Group | null; userErrors: { code: string }[] };

async function saveGroup(input: object): Promise<Saved> {
  return (await area.ask<{ saveCustomerGroup: Saved }>(save, { input })).saveCustomerGroup;
}

test('a group is made, then changed', async () => {
  const { customerGroup } = await saveGroup({ code: 'RETAIL', name: 'Retail' });
  const { customerGroup: changed } = await saveGroup({
    id: customerGroup!.id,
    code: 'SHOPS',
    name: 'Shops',
  });
  expect(changed).toEqual({ id: customerGroup!.id, code: 'SHOPS', name: 'Shops', version: 2 });
});

test('of many who make a group with the same code at once one succeeds', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => saveGroup({ code: 'TWIN', name: 'Twin' })),
  );
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
  expect(codes).toEqual(Array(31).fill('GROUP_CODE_TAKEN'));
});
