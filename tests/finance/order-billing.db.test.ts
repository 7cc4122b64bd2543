import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { customerUser } from '../area.ts';
import { openBooks, type Books, type Money } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(async () => {
  expect(await books.faults()).toEqual([]);
  await books.close();
});

type Billing = {
  invoiced: Money;
  paid: Money;
  settled: { orderLineId: string; quantity: string }[];
};

/** What orders were billed and have paid: `invoiced paid`, with their lines that are settled. */
async function billingOf(orderIds: string[], viewer?: Viewer): Promise<string[]> {
  const representations = orderIds.map((id) => ({ __typename: 'Order', id, currency: 'CNY' }));
  const { _entities } = await books.ask<{ _entities: { billing: Billing }[] }>(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
       ... on Order { billing { invoiced { amount currency } paid { amount }
         settled { orderLineId quantity } } } } }`,
    { representations },
    viewer,
  );
  return _entities.map(({ billing: { invoiced, paid, settled } }) => {
    const lines = settled.map((one) => `${one.orderLineId} ${one.quantity}`);
    return [invoiced.amount, paid.amount, ...lines].join(' ');
  });
}

const line = (lineId: string, net: string) => ({
  ...{ lineId, productId: 'prd_1', description: 'Tea', quantity: '2', net },
  ...{ taxRate: '13', taxCode: 'VAT13' },
});

/** Invoices 2 pieces of an order for so much without tax. */
const invoice = (customerId: string, orderId: string, net: string, more: object = {}) =>
  books.invoice(customerId, net, { orderId, lines: [line(`orl_${orderId}`, net)], ...more });

test('an order that was not billed has nothing but its deposit', async () => {
  await books.pay('cus_none', '40', { orderId: 'ord_of_cus_none' });
  expect(await billingOf(['ord_of_cus_none', 'ord_unknown'])).toEqual(['0 40', '0 0']);
});

test('payments count as they come, and a line is settled once its invoice is', async () => {
  const orderId = 'ord_steps';
  await invoice('cus_steps', orderId, '100', { freight: '7' });
  await invoice('cus_steps', orderId, '50');
  expect(await billingOf([orderId])).toEqual(['176.5 0']);
  await books.pay('cus_steps', '130');
  expect(await billingOf([orderId])).toEqual(['176.5 130 orl_ord_steps 2']);
  await books.pay('cus_steps', '46.5');
  expect(await billingOf([orderId])).toEqual(['176.5 176.5 orl_ord_steps 4']);
});

test('a cash discount is as good as paid, what is written off is not', async () => {
  await books.perform('finance.saveEarlyPayment', {
    ...{ customerId: 'cus_early', percent: '2', days: 10 },
  });
  await invoice('cus_early', 'ord_early', '100');
  await books.pay('cus_early', '110.74');
  expect(await billingOf(['ord_early'])).toEqual(['113 113 orl_ord_early 2']);
  const invoiceId = await invoice('cus_off', 'ord_off', '100');
  await books.pay('cus_off', '110');
  const why = { reason: 'Bank charges', postingDate: '2026-04-02' };
  await books.perform('finance.writeOffInvoice', { invoiceId, ...why });
  expect(await billingOf(['ord_off'])).toEqual(['113 110']);
});

test('of an invoice of several orders each has its part', async () => {
  const basis = { basis: 'COLLECTIVE_MONTHLY' };
  await invoice('cus_both', 'ord_big', '300', basis);
  await invoice('cus_both', 'ord_small', '100', basis);
  const { collectiveRunId } = await books.perform<{ collectiveRunId: string }>(
    'finance.runCollectiveInvoicing',
    { through: '2026-03-31', customerIds: ['cus_both'] },
  );
  const [due] = await books.rows<{ id: string }>(
    `select id from collection where run_id = '${collectiveRunId}'`,
  );
  await books.perform('finance.invoiceCollection', { collectionId: due!.id });
  await books.pay('cus_both', '100');
  expect(await billingOf(['ord_small', 'ord_big'])).toEqual(['113 25', '339 75']);
  const own = await billingOf(['ord_small', 'ord_big'], customerUser('cus_both'));
  expect(own).toEqual(['113 25', '339 75']);
  const others = await billingOf(['ord_small', 'ord_big'], customerUser('cus_steps'));
  expect(others).toEqual(['0 0', '0 0']);
  await books.pay('cus_both', '352');
  const settled = ['113 113 orl_ord_small 2', '339 339 orl_ord_big 2'];
  expect(await billingOf(['ord_small', 'ord_big'])).toEqual(settled);
});

test('what is taken back was not billed; its payment counts until it is refunded', async () => {
  const orderId = 'ord_back';
  await invoice('cus_back', orderId, '100', { deliveryId: 'dlv_back' });
  await books.pay('cus_back', '113');
  const of = { deliveryId: 'dlv_back', orderId, customerId: 'cus_back' };
  await books.perform('finance.creditInvoice', { ...of, creditDate: '2026-04-02' });
  expect(await billingOf([orderId])).toEqual(['0 113']);
  const [note] = await books.rows<{ id: string }>(
    `select id from credit_note where order_id = '${orderId}'`,
  );
  await books.perform('finance.refundCreditNote', {
    ...{
      creditNoteId: note!.id,
      amount: { amount: '13', currency: 'CNY' },
      paidDate: '2026-04-03',
      method: 'BANK_TRANSFER',
    },
  });
  expect(await billingOf([orderId])).toEqual(['0 100']);
});
