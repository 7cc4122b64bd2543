import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { crm } from '../../subgraphs/crm/subgraph.ts';
import { customerUser, openTestArea, type TestArea } from '../area.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(crm);
});
afterAll(() => area.close());

const save = `mutation ($input: SaveCustomerInput!) { saveCustomer(input: $input) {
  customer { id number name status version currency country creditLimit { amount currency }
    leastShelfLifeDays leastShelfLifePercent
    addresses { id name city isDefaultShipTo } }
  userErrors { code message field } } }`;

type Saved = {
  customer: {
    id: string;
    number: string;
    version: number;
    addresses: { id: string; name: string; isDefaultShipTo: boolean }[];
  } & Record<string, unknown>;
  userErrors: { code: string }[];
};

async function saveCustomer(input: object): Promise<Saved> {
  return (await area.ask<{ saveCustomer: Saved }>(save, { input })).saveCustomer;
}

const place = { street: '1 Tea Road', city: 'Hangzhou', country: 'CN' };

test('a new customer gets a number, the company’s currency and one default ship-to', async () => {
  const { customer } = await saveCustomer({
    name: 'Green Leaf',
    creditLimit: { amount: '50000', currency: 'CNY' },
    leastShelfLifeDays: 30,
    addresses: [
      { name: 'Store 1', ...place },
      { name: 'Store 2', ...place, isDefaultShipTo: true },
    ],
  });
  expect(customer.number).toMatch(/^C-\d{6}$/);
  expect(customer).toMatchObject({
    status: 'ACTIVE',
    version: 1,
    currency: 'CNY',
    country: 'CN',
    creditLimit: { amount: '50000', currency: 'CNY' },
    leastShelfLifeDays: 30,
    leastShelfLifePercent: null,
  });
  const [first, second] = customer.addresses;
  expect([first!.isDefaultShipTo, second!.isDefaultShipTo]).toEqual([false, true]);
  const [event] = await area.rows<object>(
    `select type, parties from event where document_id = '${customer.id}'`,
  );
  const parties = [{ kind: 'CUSTOMER', id: customer.id }];
  expect(event).toEqual({ type: 'crm.CustomerSaved', parties });
});

test('a save keeps, changes, adds and removes addresses, and moves the default', async () => {
  const { customer } = await saveCustomer({
    name: 'Leaf',
    addresses: ['A', 'B', 'C'].map((name) => ({ name, ...place })),
  });
  const [a, b] = customer.addresses;
  const { customer: changed } = await saveCustomer({
    id: customer.id,
    name: 'Leaf',
    addresses: [
      { id: b!.id, name: 'B2', ...place, isDefaultShipTo: true },
      { id: a!.id, name: 'A', ...place },
      { name: 'D', ...place },
    ],
  });
  expect(changed.addresses.map(({ name, isDefaultShipTo }) => [name, isDefaultShipTo])).toEqual([
    ['B2', true],
    ['A', false],
    ['D', false],
  ]);
  expect(changed.addresses[0]!.id).toBe(b!.id);
  const { customer: kept } = await saveCustomer({ id: customer.id, name: 'Leaf' });
  expect(kept.addresses).toEqual(changed.addresses);
});

test('an address of another customer can not be taken over', async () => {
  const address = { name: 'A', ...place };
  const { customer } = await saveCustomer({ name: 'One', addresses: [address] });
  const stolen = { ...address, id: customer.addresses[0]!.id };
  const input = { name: 'Two', addresses: [stolen] };
  const { errors } = await area.query(save, { input });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
});

test('a tax id belongs to one customer, however it is written', async () => {
  await saveCustomer({ name: 'One', taxId: '9133 0106' });
  const { customer, userErrors } = await saveCustomer({ name: 'Two', taxId: '9133-0106' });
  expect(customer).toBeNull();
  expect(userErrors).toMatchObject([{ code: 'TAX_ID_TAKEN', field: ['input', 'taxId'] }]);
});

test('of many who register the same tax id at once one succeeds', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, (_, n) => saveCustomer({ name: `Twin ${n}`, taxId: 'TWIN' })),
  );
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
  expect(codes).toEqual(Array(31).fill('TAX_ID_TAKEN'));
});

test('importing the same customer many times at once makes it once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => saveCustomer({ name: 'Imported', externalRef: 'ALFKI' })),
  );
  expect(new Set(answers.map(({ customer }) => customer.id)).size).toBe(1);
  const versions = await area.rows<{ version: number }>(
    `select (data->'version')::int as version from event
     where document_id = '${answers[0]!.customer.id}' order by position`,
  );
  expect(versions.map(({ version }) => version)).toEqual(
    Array.from({ length: 32 }, (_, n) => n + 1),
  );
});

test('an external code of another customer is refused', async () => {
  await saveCustomer({ name: 'One', externalRef: 'X1' });
  const { customer } = await saveCustomer({ name: 'Two', externalRef: 'X2' });
  const { userErrors } = await saveCustomer({ id: customer.id, name: 'Two', externalRef: 'X1' });
  expect(userErrors).toMatchObject([{ code: 'EXTERNAL_REF_TAKEN' }]);
});

test('who has seen an older version must look again', async () => {
  const { customer } = await saveCustomer({ name: 'Busy' });
  const change = { id: customer.id, name: 'Busy', expectedVersion: 1 };
  expect((await saveCustomer(change)).customer.version).toBe(2);
  expect((await saveCustomer(change)).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
});

test('a group must exist', async () => {
  const { userErrors } = await saveCustomer({ name: 'Lost', groupId: 'cgr_none' });
  expect(userErrors).toMatchObject([{ code: 'GROUP_UNKNOWN' }]);
});

test('a customer’s user changes no master data, not even its own', async () => {
  const { customer } = await saveCustomer({ name: 'Own' });
  const viewer = customerUser(customer.id, ['crm:read', 'crm:write']);
  for (const input of [{ id: customer.id, name: 'Mine' }, { name: 'New' }]) {
    const { errors } = await area.query(save, { input }, viewer);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  }
});
