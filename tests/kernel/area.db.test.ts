import { expect, test } from '@jest/globals';
import { crm } from '../../subgraphs/crm/subgraph.ts';
import { openTestArea } from '../area.ts';

test('each mutation of a request shows what it and the ones before it have changed', async () => {
  const area = await openTestArea(crm);
  const { saveCustomer } = await area.ask<{ saveCustomer: { customer: { id: string } } }>(
    'mutation { saveCustomer(input: { name: "Green Leaf" }) { customer { id } } }',
  );
  const asked = `mutation ($hold: SetCustomerStatusInput!, $free: SetCustomerStatusInput!) {
    hold: setCustomerStatus(input: $hold) { customer { status version } }
    free: setCustomerStatus(input: $free) { customer { status version } } }`;
  const customerId = saveCustomer.customer.id;
  const answer = await area.ask(asked, {
    hold: { customerId, status: 'ON_HOLD', reason: 'Late' },
    free: { customerId, status: 'ACTIVE', reason: 'Paid' },
  });
  expect(answer).toEqual({
    hold: { customer: { status: 'ON_HOLD', version: 2 } },
    free: { customer: { status: 'ACTIVE', version: 3 } },
  });
  await area.close();
});
