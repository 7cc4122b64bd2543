import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { crm } from '../../subgraphs/crm/subgraph.ts';
import { openTestArea, type TestArea } from '../area.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(crm);
});
afterAll(() => area.close());

const set = `mutation ($input: SetCustomerStatusInput!) { setCustomerStatus(input: $input) {
  customer { status version statusChanges { previous status reason actor } }
  userErrors { code } } }`;

async function newCustomer(isProspect = false): Promise<string> {
  const details = { name: 'Leaf', tier: 'C', paymentTermDays: 30, isProspect };
  const saved = await area.perform<{ customerId: string }>('crm.saveCustomer', details);
  return saved.customerId;
}

async function setStatus(customerId: string, status: string, reason = 'Unpaid invoices') {
  const input = { customerId, status, reason };
  type Answer = { customer: object | null; userErrors: { code: string }[] };
  return (await area.ask<{ setCustomerStatus: Answer }>(set, { input })).setCustomerStatus;
}

test('a change of status keeps who, what and why, and is told', async () => {
  const customerId = await newCustomer();
  await setStatus(customerId, 'ON_HOLD');
  const { customer } = await setStatus(customerId, 'ACTIVE', 'Paid');
  expect(customer).toMatchObject({
    status: 'ACTIVE',
    version: 3,
    statusChanges: [
      { previous: 'ON_HOLD', status: 'ACTIVE', reason: 'Paid', actor: 'usr_staff' },
      { previous: 'ACTIVE', status: 'ON_HOLD', reason: 'Unpaid invoices' },
    ],
  });
  const told = await area.rows<{ status: string }>(
    `select data->>'status' as status from event
     where type = 'crm.CustomerStatusChanged' and document_id = '${customerId}' order by position`,
  );
  expect(told.map(({ status }) => status)).toEqual(['ON_HOLD', 'ACTIVE']);
});

test('a prospect can not be put on hold', async () => {
  const { userErrors } = await setStatus(await newCustomer(true), 'ON_HOLD');
  expect(userErrors).toEqual([{ code: 'ILLEGAL_MOVE' }]);
});

test('a reason must be given', async () => {
  const { userErrors } = await setStatus(await newCustomer(), 'BLOCKED', ' ');
  expect(userErrors).toEqual([{ code: 'REASON_MISSING' }]);
});

test('of many who block a customer at once one does it', async () => {
  const customerId = await newCustomer();
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => setStatus(customerId, 'BLOCKED')),
  );
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  const [{ changes }] = (await area.rows<{ changes: number }>(
    `select count(*)::int as changes from customer_status_change where customer_id = '${customerId}'`,
  )) as [{ changes: number }];
  expect(changes).toBe(1);
});
