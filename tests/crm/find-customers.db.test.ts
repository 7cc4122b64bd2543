import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { crm } from '../../subgraphs/crm/subgraph.ts';
import { customerUser, openTestArea, staff, type TestArea } from '../area.ts';

let area: TestArea;
let groupId: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  area = await openTestArea(crm);
  const group = { code: 'RETAIL', name: 'Retail' };
  const saved = await area.perform<{ customerGroupId: string }>('crm.saveCustomerGroup', group);
  groupId = saved.customerGroupId;
  await newCustomer('leaf', { name: 'Green Leaf', nameZh: '绿叶贸易', externalRef: 'GL', groupId });
  await newCustomer('bean', { name: 'Black Bean', country: 'DE', owner: 'Li Wei', tier: 'A' });
  await newCustomer('salt', { name: '100% Salt_Co', country: 'DE', isProspect: true });
});
afterAll(() => area.close());

async function newCustomer(key: string, details: object): Promise<void> {
  const address = { name: key, street: '1 Road', city: 'Town', country: 'CN' };
  const uses = { isBillTo: true, isShipTo: true, isDefaultShipTo: true };
  const addresses = [{ ...address, ...uses }];
  const whole = { tier: 'C', paymentTermDays: 30, isProspect: false, addresses, ...details };
  const saved = await area.perform<{ customerId: string }>('crm.saveCustomer', whole);
  ids[key] = saved.customerId;
}

type Page = { customers: { nodes: { id: string; name: string }[]; totalCount: number } };

const find = `query ($search: String, $filter: CustomerFilter) {
  customers(search: $search, filter: $filter, orderBy: { field: number }) {
    nodes { id name addresses { name } } totalCount } }`;

async function found(variables: object, viewer?: Viewer): Promise<string[]> {
  const { customers } = await area.ask<Page>(find, variables, viewer);
  expect(customers.totalCount).toBe(customers.nodes.length);
  return customers.nodes.map(({ name }) => name);
}

test.each([
  [{ search: 'leaf green' }, ['Green Leaf']],
  [{ search: '绿叶' }, ['Green Leaf']],
  [{ search: 'C-00' }, ['Green Leaf', 'Black Bean', '100% Salt_Co']],
  [{ search: '0%' }, ['100% Salt_Co']],
  [{ search: 't_c' }, ['100% Salt_Co']],
  [{ search: 'nobody' }, []],
  [{ filter: { externalRef: { eq: 'GL' } } }, ['Green Leaf']],
  [{ filter: { country: { in: ['DE'] } } }, ['Black Bean', '100% Salt_Co']],
  [{ filter: { status: { eq: 'PROSPECT' } } }, ['100% Salt_Co']],
  [{ filter: { owner: { contains: 'li' } } }, ['Black Bean']],
  [{ filter: { tier: { eq: 'A' } } }, ['Black Bean']],
])('%j finds %j', async (variables, names) => {
  expect(await found(variables)).toEqual(names);
});

test('customers are found by group', async () => {
  expect(await found({ filter: { groupId: { eq: groupId } } })).toEqual(['Green Leaf']);
});

test('a customer’s user finds itself alone, whatever it asks', async () => {
  const viewer = customerUser(ids.leaf!);
  expect(await found({}, viewer)).toEqual(['Green Leaf']);
  expect(await found({ filter: { id: { eq: ids.bean } } }, viewer)).toEqual([]);
  const byKey = `query ($id: ID!) { customer(id: $id) { name addresses { name } }
    customerByNumber(number: "C-000002") { name }
    _entities(representations: [{ __typename: "Customer", id: $id }]) { __typename } }`;
  const others = { customer: null, customerByNumber: null, _entities: [null] };
  expect(await area.ask(byKey, { id: ids.bean }, viewer)).toEqual(others);
  expect(await area.ask(byKey, { id: ids.leaf }, viewer)).toMatchObject({
    customer: { name: 'Green Leaf', addresses: [{ name: 'leaf' }] },
  });
});

test('a customer’s user can not sound out internal figures by filtering', async () => {
  const { errors } = await area.query(
    find,
    { filter: { tier: { eq: 'A' } } },
    customerUser(ids.leaf!),
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('a viewer bound to another kind of party sees no customers and no groups', async () => {
  const viewer = { ...staff(), party: { kind: 'CARRIER', id: 'car_1' } } as const;
  expect(await found({}, viewer)).toEqual([]);
  const groups = '{ customerGroups { nodes { code } totalCount } }';
  const none = { customerGroups: { nodes: [], totalCount: 0 } };
  expect(await area.ask(groups, {}, viewer)).toEqual(none);
});

test('addresses of many customers are read in one go and stay with their own', async () => {
  const { customers } = await area.ask<Page>(find, {});
  expect(customers.nodes).toMatchObject([
    { addresses: [{ name: 'leaf' }] },
    { addresses: [{ name: 'bean' }] },
    { addresses: [{ name: 'salt' }] },
  ]);
});
