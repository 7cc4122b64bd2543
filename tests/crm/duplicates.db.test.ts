import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openHouse, outcomes, type House } from './house.ts';

let house: House;
const ids: Record<string, string> = {};
beforeAll(async () => {
  house = await openHouse();
  ids.leaf = await house.newCustomer('Green Leaf Trading', {
    ...{ nameZh: '绿叶贸易', taxId: '9133-0106', email: 'office@leaf.example' },
    phone: '+86 (10) 5550-1999',
  });
  ids.bean = await house.newCustomer('Black Bean');
});
afterAll(() => house.close());

type Match = { customer: { name: string }; reasons: string[]; similarity: string };
const shown = 'customer { name } reasons similarity';

test.each`
  probe                                            | reasons
  ${'name: "Green Leef Trading"'}                  | ${['NAME']}
  ${'name: "green leaf"'}                          | ${['NAME']}
  ${'nameZh: "绿叶贸易"'}                          | ${['NAME']}
  ${'taxId: "91 33 01 06"'}                        | ${['TAX_ID']}
  ${'email: "Office@Leaf.example"'}                | ${['EMAIL']}
  ${'phone: "555 01999"'}                          | ${['PHONE']}
  ${'taxId: "91330106", name: "Green leaf trade"'} | ${['TAX_ID', 'NAME']}
  ${'name: "Blue Sky Foods", phone: "12"'}         | ${null}
  ${'name: null'}                                  | ${null}
`('with $probe a customer may be known by $reasons', async ({ probe, reasons }) => {
  const query = `{ possibleDuplicates(${probe as string}) { ${shown} } }`;
  const { possibleDuplicates } = await house.ask<{ possibleDuplicates: Match[] }>(query);
  const expected = reasons ? [{ customer: { name: 'Green Leaf Trading' }, reasons }] : [];
  expect(possibleDuplicates).toMatchObject(expected as object[]);
  expect(possibleDuplicates).toHaveLength(expected.length);
});

test('a customer knows who may be the same, those that agree in most first', async () => {
  await house.newCustomer('Green Leaf Traders');
  const twin = await house.newCustomer('Leaf Green', {
    ...{ email: 'office@leaf.example', phone: '5550 1999' },
  });
  const query = `query ($id: ID!) { customer(id: $id) { possibleDuplicates { ${shown} } } }`;
  type Answer = { customer: { possibleDuplicates: Match[] } };
  const { customer } = await house.ask<Answer>(query, { id: ids.leaf });
  const found = customer.possibleDuplicates.map(({ customer, reasons }) => {
    return [customer.name, ...reasons];
  });
  expect(found).toEqual([
    ['Leaf Green', 'EMAIL', 'PHONE', 'NAME'],
    ['Green Leaf Traders', 'NAME'],
  ]);
  const back = await house.ask<Answer>(query, { id: twin });
  expect(back.customer.possibleDuplicates[0]).toMatchObject({
    customer: { name: 'Green Leaf Trading' },
  });
  const viewer = { ...customerUser(ids.leaf!), scopes: ['*'] };
  expect(await house.ask(query, { id: ids.leaf }, viewer)).toEqual({
    customer: { possibleDuplicates: [] },
  });
  const probe = `{ possibleDuplicates(name: "Green Leaf Trading") { similarity } }`;
  expect(await house.ask(probe, {}, viewer)).toEqual({ possibleDuplicates: [] });
});

test('a tax id is shared only where somebody says so, and then stays shared', async () => {
  const branch = { taxId: '91330106' };
  await expect(house.newCustomer('Branch', branch)).rejects.toThrow('TAX_ID_TAKEN at input.taxId');
  const id = await house.newCustomer('Branch', { ...branch, acceptDuplicate: true });
  const saved = house.does('saveCustomer', { id, name: 'Branch 2', ...branch }, '__typename');
  await expect(saved).resolves.toBeDefined();
  const moved = { id: ids.bean, name: 'Black Bean', ...branch };
  await expect(house.does('saveCustomer', moved, '__typename')).rejects.toThrow('TAX_ID_TAKEN');
});

test('of many who take over the same tax id at once one does', async () => {
  const many = await Promise.all(
    Array.from({ length: 12 }, (_, n) => house.newCustomer(`Many ${n}`)),
  );
  const { kept, reasons } = await outcomes(
    many.map((id, n) =>
      house.does('saveCustomer', { id, name: `Many ${n}`, taxId: 'ONE' }, '__typename'),
    ),
  );
  expect(kept).toBe(1);
  expect(new Set(reasons)).toEqual(new Set(['TAX_ID_TAKEN at input.taxId']));
});

test.each([
  ['tradng', ['Green Leaf Traders', 'Green Leaf Trading']],
  ['blak bean', ['Black Bean']],
  ['zzzz', []],
])('customers are searched with small typos: %s', async (search, names) => {
  const query = `query ($search: String) { customers(search: $search) { nodes { name } } }`;
  type Answer = { customers: { nodes: { name: string }[] } };
  const { customers } = await house.ask<Answer>(query, { search });
  expect(customers.nodes.map(({ name }) => name)).toEqual(names);
});
