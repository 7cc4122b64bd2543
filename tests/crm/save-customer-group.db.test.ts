import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { crm } from '../../subgraphs/crm/subgraph.ts';
import { customerUser, openTestArea, type TestArea } from '../area.ts';

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

const cny = (amount: string) => ({ amount, currency: 'CNY' });

const setDefault = (creditLimit: object | null, viewer?: ReturnType<typeof customerUser>) =>
  area.perform('crm.saveDefaultCreditLimit', { creditLimit }, viewer);

type Limit = { effectiveCreditLimit: { amount: string } | null; creditLimitSource: string | null };

async function limitOf(id: string): Promise<string | null> {
  const { customer } = await area.ask<{ customer: Limit }>(
    'query ($id: ID!) { customer(id: $id) { effectiveCreditLimit { amount } creditLimitSource } }',
    { id },
  );
  const { effectiveCreditLimit: limit, creditLimitSource: source } = customer;
  return limit && `${source} ${limit.amount}`;
}

test('a customer’s limit is its own, else its group’s, else the company’s', async () => {
  const group = { code: 'CREDIT', name: 'Credit' };
  const { customerGroup } = await saveGroup({ ...group, creditLimit: cny('500') });
  const groupId = customerGroup!.id;
  const plain = { tier: 'C', paymentTermDays: 30, isProspect: false, billingBasis: 'ISSUE' };
  const add = async (more: object) =>
    (await area.perform<{ customerId: string }>('crm.saveCustomer', { ...plain, ...more }))
      .customerId;
  const own = await add({ name: 'Own', groupId, creditLimit: cny('0') });
  const member = await add({ name: 'Member', groupId });
  const alone = await add({ name: 'Alone' });
  const limits = async () => [await limitOf(own), await limitOf(member), await limitOf(alone)];
  expect(await limits()).toEqual(['CUSTOMER 0', 'GROUP 500', null]);
  await setDefault(cny('200'));
  expect(await limits()).toEqual(['CUSTOMER 0', 'GROUP 500', 'DEFAULT 200']);
  await saveGroup({ ...group, id: groupId });
  expect(await limits()).toEqual(['CUSTOMER 0', 'DEFAULT 200', 'DEFAULT 200']);
  await setDefault(null);
  expect(await limits()).toEqual(['CUSTOMER 0', null, null]);
});

test('the default that was said last holds, and no outside party says or learns it', async () => {
  const asked = `mutation ($input: SaveDefaultCreditLimitInput!) {
    saveDefaultCreditLimit(input: $input) { defaultCreditLimit { amount currency }
      userErrors { code field } } }`;
  const answer = async (creditLimit: object) => {
    type Said = { saveDefaultCreditLimit: object };
    return (await area.ask<Said>(asked, { input: { creditLimit } })).saveDefaultCreditLimit;
  };
  await Promise.all(Array.from({ length: 16 }, (_, n) => setDefault(cny(`${n}`))));
  expect(await answer(cny('300'))).toEqual({ defaultCreditLimit: cny('300'), userErrors: [] });
  expect(await answer(cny('-1'))).toMatchObject({
    userErrors: [{ code: 'NEGATIVE_CREDIT_LIMIT', field: ['input', 'creditLimit'] }],
  });
  const dollars = { amount: '1', currency: 'USD' };
  expect(await answer(dollars)).toMatchObject({ userErrors: [{ code: 'CURRENCY_MISMATCH' }] });
  const user = customerUser('cus_1', ['crm:write', 'crm:internal']);
  await expect(setDefault(null, user)).rejects.toThrow('staff');
  const seen = '{ defaultCreditLimit { amount } }';
  expect(await area.ask(seen)).toEqual({ defaultCreditLimit: { amount: '300' } });
  expect(await area.ask(seen, {}, user)).toEqual({ defaultCreditLimit: null });
});
