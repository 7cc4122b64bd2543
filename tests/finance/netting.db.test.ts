import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { refusalCode } from './books.ts';
import { openPayables, type Payables } from './payables.ts';

let books: Payables;
beforeAll(async () => {
  books = await openPayables();
});
afterAll(() => books.close());

const link = `mutation ($input: LinkPartnersInput!) {
  linkPartners(input: $input) { customer { linkedSupplier { id } } userErrors { code } } }`;
const net = `mutation ($input: NetPartnerInput!) {
  netPartner(input: $input) { netting { id } userErrors { code } } }`;
const undo = `mutation ($input: UndoNettingInput!) {
  undoNetting(input: $input) { netting { undoneOn } userErrors { code } } }`;

const day = '2026-04-30';

/** A partner of a name: customer and supplier, linked. */
async function partner(name: string) {
  const ids = { customerId: `cus_${name}`, supplierId: `sup_${name}` };
  expect(await refusalCode(books, link, { input: ids })).toBeUndefined();
  return ids.customerId;
}

/** Rent and the like, owed for an amount without tax. */
async function bill(name: string, net: string, more: object = {}): Promise<string> {
  const accounts = await books.accounts();
  const code = accounts['6100'] ? '6100' : '5602';
  const each = { taxRate: '0' };
  const { id } = await books.expenseBill(`sup_${name}`, `${code} ${net}`, more, each);
  await books.release(id, { ...staff(), id: 'usr_other' });
  return id;
}

/** Nets what may be netted; gives the netting's id. */
async function netted(customerId: string, more: object = {}): Promise<string> {
  const input = { customerId, postingDate: day, ...more };
  return (await books.perform<{ nettingId: string }>('finance.netPartner', input)).nettingId;
}

async function owing(id: string): Promise<string> {
  const { open } = await books.billOf(id);
  return open.amount;
}

const roles = ['RECEIVABLE', 'PAYABLE', 'EXCHANGE_GAIN', 'EXCHANGE_LOSS'] as const;

/** What a deed changes on the accounts, by role; what stays is left out. */
async function changes(deed: () => Promise<unknown>) {
  const before = await Promise.all(roles.map((role) => books.balance(role)));
  await deed();
  const after = await Promise.all(roles.map((role) => books.balance(role)));
  const moved = roles.map((role, n) => [role, Number((after[n]! - before[n]!).toFixed(2))]);
  return Object.fromEntries(moved.filter(([, amount]) => amount !== 0)) as object;
}

test('receivable 5.95 against payable 11.90: payable 5.95 is open; undone, all is as before', async () => {
  const customerId = await partner('a');
  const invoiceId = await books.invoice(customerId, '5.95');
  const billId = await bill('a', '11.90');
  let nettingId = '';
  const done = await changes(async () => (nettingId = await netted(customerId)));
  expect(done).toEqual({ RECEIVABLE: -5.95, PAYABLE: 5.95 });
  expect(await books.open(invoiceId)).toEqual(['0']);
  expect(await owing(billId)).toBe('5.95');
  expect(await books.events('finance.InvoicePaid')).toMatchObject([{ documentId: invoiceId }]);

  const asked = `query ($id: ID!) { netting(id: $id) { number amount { amount } undoneOn
    customer { id linkedSupplier { id } } supplier { id linkedCustomer { id } }
    invoices { amount { amount } invoice { id paid { amount } nettings { id } } }
    bills { amount { amount } bill { id nettings { id } } }
    journalEntries { sourceType } } nettings { totalCount } }`;
  expect(await books.ask(asked, { id: nettingId })).toMatchObject({
    netting: {
      ...{ number: 'NET-2026-000001', amount: { amount: '5.95' }, undoneOn: null },
      customer: { linkedSupplier: { id: 'sup_a' } },
      supplier: { linkedCustomer: { id: customerId } },
      invoices: [{ invoice: { id: invoiceId, paid: { amount: '5.95' }, nettings: [{}] } }],
      bills: [{ amount: { amount: '5.95' }, bill: { id: billId, nettings: [{ id: nettingId }] } }],
      journalEntries: [{ sourceType: 'NETTING' }],
    },
    nettings: { totalCount: 1 },
  });

  const input = { nettingId, reason: 'Disputed', postingDate: '2026-05-02' };
  const early = { input: { ...input, postingDate: '2026-04-29' } };
  expect(await refusalCode(books, undo, early)).toBe('BEFORE_NETTING');
  const blank = { input: { ...input, reason: ' ' } };
  expect(await refusalCode(books, undo, blank)).toBe('REASON_MISSING');
  const undone = await changes(async () => {
    expect(await refusalCode(books, undo, { input })).toBeUndefined();
  });
  expect(undone).toEqual({ RECEIVABLE: 5.95, PAYABLE: -5.95 });
  expect([await books.open(invoiceId), await owing(billId)]).toEqual([['5.95'], '11.9']);
  expect(await refusalCode(books, undo, { input })).toBe('NETTING_UNDONE');
  expect(await books.events('finance.NettingUndone')).toMatchObject([
    { documentId: nettingId, data: { invoiceIds: [invoiceId], billIds: [billId] } },
  ]);
  expect(await books.events('finance.InvoiceReopened')).toMatchObject([{ documentId: invoiceId }]);
  expect(await books.events('finance.BillReopened')).toEqual([]);
  expect(await books.faults()).toEqual([]);
});

test('aging of past days and the statement of account follow the day of a netting', async () => {
  const customerId = await partner('aged');
  await books.invoice(customerId, '8');
  await bill('aged', '8');
  const nettingId = await netted(customerId);
  const input = { nettingId, reason: 'Disputed', postingDate: '2026-05-02' };
  await books.perform('finance.undoNetting', input);
  const asked = `query ($of: [_Any!]!, $day: Date!) { _entities(representations: $of) {
    ... on Supplier { aging(asOf: $day) { total { amount } } } } }`;
  const ageOn = async (asOf: string) => {
    type Found = { _entities: { aging: { total: { amount: string } } }[] };
    const of = [{ __typename: 'Supplier', id: 'sup_aged' }];
    const { _entities: found } = await books.ask<Found>(asked, { of, day: asOf });
    return found[0]!.aging.total.amount;
  };
  expect([await ageOn('2026-04-29'), await ageOn(day), await ageOn('2026-05-02')]).toEqual([
    ...['8', '0', '8'],
  ]);
  const statement = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
    statement(from: "2026-04-01", to: "2026-05-31") { closing { amount }
      lines { kind number amount { amount } } } linkedSupplier { id } } } }`;
  const variables = { of: [{ __typename: 'Customer', id: customerId }] };
  const own = { ...customerUser(customerId), scopes: ['*'] };
  expect(await books.ask(statement, variables, own)).toMatchObject({
    _entities: [
      {
        linkedSupplier: null,
        statement: {
          closing: { amount: '8' },
          lines: [
            { kind: 'NETTING', number: 'NET-2026-000002', amount: { amount: '-8' } },
            { kind: 'REVERSAL', amount: { amount: '8' } },
          ],
        },
      },
    ],
  });
});

test('chosen parts are netted, to the cent and of the partner only', async () => {
  const customerId = await partner('b');
  const [first, second] = [
    await books.invoice(customerId, '10'),
    await books.invoice(customerId, '20'),
  ];
  const other = await books.invoice('cus_c', '7');
  const billId = await bill('b', '100');
  const foreign = await bill('c', '7');
  const code = (more: object) => {
    return refusalCode(books, net, { input: { customerId, postingDate: day, ...more } });
  };
  const invoices = [{ invoiceId: second, amount: '12.50' }];
  const bills = [{ billId, amount: '12.49' }];
  expect(await code({ invoices, bills })).toBe('NETTING_UNEVEN');
  expect(await code({ invoices: [{ invoiceId: second, amount: '20.01' }] })).toBe('OVER_ALLOCATED');
  expect(await code({ invoices: [{ invoiceId: other, amount: '1' }] })).toBe('OTHER_CUSTOMER');
  expect(await code({ bills: [{ billId: foreign, amount: '1' }] })).toBe('OTHER_SUPPLIER');
  expect(await code({ currency: 'USD' })).toBe('NOTHING_TO_NET');
  expect(await code({ customerId: 'cus_c' })).toBe('NOT_LINKED');
  await netted(customerId, { invoices, bills: [{ billId, amount: '12.50' }] });
  expect(await books.open(first, second)).toEqual(['10', '7.5']);
  expect(await owing(billId)).toBe('87.5');
  expect(await books.faults()).toEqual([]);
});

test('of 16 who net a partner at once one does, and of 16 who undo it one does', async () => {
  const customerId = await partner('d');
  const invoiceId = await books.invoice(customerId, '30');
  const billId = await bill('d', '20');
  const sixteen = async (text: string, input: object) => {
    const tries = Array.from({ length: 16 }, () => refusalCode(books, text, { input }));
    return (await Promise.all(tries)).filter((code) => code === undefined).length;
  };
  expect(await sixteen(net, { customerId, postingDate: day })).toBe(1);
  expect([await books.open(invoiceId), await owing(billId)]).toEqual([['10'], '0']);
  const [netting] = await books.rows<{ id: string }>(
    `select id from netting where customer_id = '${customerId}'`,
  );
  expect(await sixteen(undo, { nettingId: netting!.id, reason: 'Wrong', postingDate: day })).toBe(
    1,
  );
  expect([await books.open(invoiceId), await owing(billId)]).toEqual([['30'], '20']);
});

test('a supplier is one customer, also when two are linked with it at once', async () => {
  const ids = ['cus_e1', 'cus_e2'].map((customerId) => ({ customerId, supplierId: 'sup_e' }));
  const codes = await Promise.all(ids.map((input) => refusalCode(books, link, { input })));
  expect(codes.toSorted()).toEqual(['PARTNER_TAKEN', undefined]);
  const ended = ids.map(({ customerId }) => ({ customerId, supplierId: null }));
  for (const input of ended) expect(await refusalCode(books, link, { input })).toBeUndefined();
  await expect(books.ask(link, { input: { customerId: 'nobody' } })).rejects.toThrow();
  const clerk = { ...staff(), scopes: ['finance:post'] };
  await expect(books.ask(link, { input: ids[0] }, clerk)).rejects.toThrow('finance:setup');
  const user = { ...customerUser('cus_d'), scopes: ['*'] };
  const input = { customerId: 'cus_d' };
  await expect(books.ask(net, { input }, user)).rejects.toThrow('member of staff');
});

test('in another currency each side clears what the books carried of it', async () => {
  const rates = [
    { currency: 'USD', date: '2026-03-31', rate: '7' },
    { currency: 'USD', date: '2026-04-28', rate: '7.2' },
  ];
  await books.perform('finance.saveExchangeRates', { rates });
  const customerId = await partner('f');
  const invoiceId = await books.invoice(customerId, '100', { currency: 'USD' });
  const billId = await bill('f', '100', { currency: 'USD', billDate: '2026-04-28' });
  const half = { invoices: [{ invoiceId, amount: '50' }], currency: 'USD' };
  let nettingId = '';
  const done = await changes(async () => (nettingId = await netted(customerId, half)));
  expect(done).toEqual({ RECEIVABLE: -350, PAYABLE: 360, EXCHANGE_GAIN: -10 });
  expect([await books.open(invoiceId), await owing(billId)]).toEqual([['50'], '50']);
  const undone = await changes(() =>
    books.perform('finance.undoNetting', { nettingId, reason: 'Wrong', postingDate: day }),
  );
  expect(undone).toEqual({ RECEIVABLE: 350, PAYABLE: -360, EXCHANGE_GAIN: 10 });
  expect(await books.faults()).toEqual([]);
});
