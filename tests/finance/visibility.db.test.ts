import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openBooks, type Books } from './books.ts';

let books: Books;
let mine: string;
let theirs: string;
let theirPayment: string;
beforeAll(async () => {
  books = await openBooks();
  mine = await books.invoice('cus_a', '10', { orderId: 'ord_shared' });
  theirs = await books.invoice('cus_b', '99', { orderId: 'ord_shared' });
  await books.pay('cus_a', '4');
  theirPayment = await books.pay('cus_b', '120');
});
afterAll(() => books.close());

const viewer = customerUser('cus_a');

test('a customer’s user sees its own invoices and payments, and counts only those', async () => {
  const asked = `{
    invoices { nodes { id } totalCount }
    payments { nodes { amount { amount } allocations { invoice { id } } } totalCount }
  }`;
  expect(await books.ask(asked, {}, viewer)).toEqual({
    invoices: { nodes: [{ id: mine }], totalCount: 1 },
    payments: {
      nodes: [{ amount: { amount: '4' }, allocations: [{ invoice: { id: mine } }] }],
      totalCount: 1,
    },
  });
});

test('another customer’s documents do not exist for it, by id, number or reference', async () => {
  const asked = `query ($theirs: ID!, $payment: ID!, $of: [_Any!]!) {
    invoice(id: $theirs) { id }
    invoiceByNumber(number: "INV-2026-000002") { id }
    payment(id: $payment) { id }
    _entities(representations: $of) {
      ... on Invoice { id }
      ... on Payment { id }
      ... on Order { invoices { nodes { id } totalCount } }
      ... on Customer {
        balance { amount } prepaid { amount }
        invoices { nodes { id } totalCount } payments { totalCount }
      }
    }
  }`;
  const of = [
    { __typename: 'Invoice', id: theirs },
    { __typename: 'Payment', id: theirPayment },
    { __typename: 'Order', id: 'ord_shared' },
    { __typename: 'Customer', id: 'cus_b' },
    { __typename: 'Customer', id: 'cus_a' },
  ];
  expect(await books.ask(asked, { theirs, payment: theirPayment, of }, viewer)).toEqual({
    invoice: null,
    invoiceByNumber: null,
    payment: null,
    _entities: [
      null,
      null,
      { invoices: { nodes: [{ id: mine }], totalCount: 1 } },
      {
        balance: null,
        prepaid: null,
        invoices: { nodes: [], totalCount: 0 },
        payments: { totalCount: 0 },
      },
      {
        balance: { amount: '6' },
        prepaid: { amount: '0' },
        invoices: { nodes: [{ id: mine }], totalCount: 1 },
        payments: { totalCount: 1 },
      },
    ],
  });
});

test('the ledger shows nothing to anyone outside, even past the gateway', async () => {
  const asked = `{
    accounts { totalCount } journalEntries { nodes { id } totalCount } books { template }
    closedPeriods { period } trialBalance { rows { debit { amount } } } ledgerIntegrity { check }
    accountBalance(role: RECEIVABLE) { balance { amount } }
    agingReport { total { total { amount } } customers { totalCount } }
  }`;
  expect(await books.ask(asked, {}, customerUser('cus_nobody'))).toEqual({
    accounts: { totalCount: 0 },
    journalEntries: { nodes: [], totalCount: 0 },
    books: null,
    closedPeriods: [],
    trialBalance: { rows: [] },
    ledgerIntegrity: [],
    accountBalance: null,
    agingReport: { total: { total: { amount: '0' } }, customers: { totalCount: 0 } },
  });
});

test('a carrier’s user sees no invoice at all', async () => {
  const carrier = { ...viewer, party: { kind: 'CARRIER' as const, id: 'car_1' } };
  const asked = '{ invoices { totalCount } payments { totalCount } }';
  const nothing = { invoices: { totalCount: 0 }, payments: { totalCount: 0 } };
  expect(await books.ask(asked, {}, carrier)).toEqual(nothing);
});
