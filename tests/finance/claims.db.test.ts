import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { AreaOptions } from '../../kernel/area.ts';
import { supplierUser } from '../purchasing/house.ts';
import { csv } from './bank/statements.ts';
import { refusalCode } from './books.ts';
import { openPayables, payablesGraph, type Payables } from './payables.ts';

/** Knows one supplier by name; all else as payables know it. */
const graph: AreaOptions['graph'] = async <Data>(
  viewer: Parameters<AreaOptions['graph']>[0],
  document: string,
  variables?: Record<string, unknown>,
) => {
  if (!document.includes('payers:')) return payablesGraph<Data>(viewer, document, variables);
  const suppliers = { nodes: [{ id: 'sup_h', name: 'Hill Gardens' }] };
  return { customers: { nodes: [] }, payers: { nodes: [] }, suppliers } as Data;
};

let books: Payables;
beforeAll(async () => {
  books = await openPayables({ graph, clock: { now: () => new Date('2026-05-15T08:00:00Z') } });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  await books.perform('finance.saveExchangeRates', {
    rates: [
      { currency: 'USD', date: '2026-03-01', rate: '7.00' },
      { currency: 'USD', date: '2026-04-30', rate: '7.30' },
    ],
  });
  await books.perform('finance.saveCurrencyPolicy', { maxAgeDays: 60 });
});
afterEach(async () => expect(await books.faults()).toEqual([]));
afterAll(() => books.close());

const noteFields = `id refunded { amount } applied { amount } open { amount }
  refunds { id number amount { amount } receivedDate reversedOn journalEntries { sourceType } }`;
const refund = `mutation ($input: RefundClaimInput!) { refundClaim(input: $input) {
  debitNote { ${noteFields} } userErrors { code } } }`;
const reverse = `mutation ($input: ReverseRefundInput!) { reverseRefund(input: $input) {
  debitNote { ${noteFields} } userErrors { code } } }`;

type Money = { amount: string };
type Note = { id: string; open: Money; refunded: Money; refunds: { id: string }[] };

const noteOf = async (orderId: string) => {
  const asked = `query ($id: ID!) { debitNotes(filter: { purchaseOrderId: { eq: $id } }) {
    nodes { ${noteFields} } } }`;
  const { debitNotes } = await books.ask<{ debitNotes: { nodes: Note[] } }>(asked, { id: orderId });
  return debitNotes.nodes[0]!;
};

/** A claim of 113.00, tax of 13.00 in it, for goods whose bill is paid. */
async function claimed(orderId: string): Promise<string> {
  await books.received(orderId, 'tea', '10', '100');
  await books.bill(orderId, 'tea 10 100');
  await books.paySupplier(`sup_${orderId.split('_')[1]}`, '113', { paidDate: '2026-04-01' });
  await books.givenBack(orderId, 'tea 10 100');
  return (await noteOf(orderId)).id;
}

const came = { receivedDate: '2026-04-20', method: 'BANK_TRANSFER' };
const paidOut = (debitNoteId: string, more: object = {}) =>
  refusalCode(books, refund, { input: { debitNoteId, ...came, ...more } });
const cny = (amount: string) => ({ amount: { amount, currency: 'CNY' } });

const agedOf = async (supplierId: string, asOf: string) => {
  const asked = `query ($of: [_Any!]!, $asOf: Date!) { _entities(representations: $of) {
    ... on Supplier { payable { amount } aging(asOf: $asOf) { total { amount } } } } }`;
  const of = [{ __typename: 'Supplier', id: supplierId }];
  type Aged = { _entities: { payable: Money; aging: { total: Money } }[] };
  const { _entities } = await books.ask<Aged>(asked, { of, asOf });
  return _entities[0]!.aging.total.amount;
};

test('a supplier pays a claim in money, a part and then the rest', async () => {
  const debitNoteId = await claimed('puo_a');
  const [payable, bank] = [await books.balance('PAYABLE'), await books.balance('BANK')];
  expect(await paidOut(debitNoteId, cny('13.01'))).toBeUndefined();
  expect(await paidOut(debitNoteId, cny('100'))).toBe('CLAIM_SPENT');
  expect(await paidOut(debitNoteId, { receivedDate: '2026-04-09' })).toBe('BEFORE_CLAIM');
  expect(await paidOut(debitNoteId, { amount: { amount: '1', currency: 'USD' } })).toBe(
    'CURRENCY_MISMATCH',
  );
  const input = { debitNoteId, ...came, receivedDate: '2026-04-25', reference: 'Cheque 7' };
  expect(await books.ask(refund, { input })).toMatchObject({
    refundClaim: {
      debitNote: {
        ...{ refunded: { amount: '113' }, applied: { amount: '0' }, open: { amount: '0' } },
        refunds: [
          { number: 'SRF-2026-000001', amount: { amount: '13.01' }, receivedDate: '2026-04-20' },
          { number: 'SRF-2026-000002', amount: { amount: '99.99' }, reversedOn: null },
        ],
      },
      userErrors: [],
    },
  });
  const { refunds } = await noteOf('puo_a');
  expect(await books.entriesOf(refunds[1]!.id)).toEqual([
    ['1002 99.99 99.99 CNY', '2202 -99.99 -99.99 CNY'],
  ]);
  expect(await books.balance('PAYABLE')).toBe(payable - 113);
  expect(await books.balance('BANK')).toBe(bank + 113);
  const days = ['2026-04-09', '2026-04-10', '2026-04-20', '2026-04-25'];
  const aged = await Promise.all(days.map((day) => agedOf('sup_a', day)));
  expect(aged).toEqual(['0', '-113', '-99.99', '0']);
  expect(await paidOut(debitNoteId, cny('1'))).toBe('CLAIM_SPENT');
});

test('what is paid no bill takes; what is left of the claim one does', async () => {
  const debitNoteId = await claimed('puo_b');
  await paidOut(debitNoteId, cny('100'));
  await books.received('puo_b', 'cup', '1', '50');
  const bill = await books.bill('puo_b', 'cup 1 50', { billDate: '2026-04-30' });
  expect(bill).toMatchObject({ total: { amount: '56.5' }, open: { amount: '43.5' } });
  expect(await noteOf('puo_b')).toMatchObject({
    ...{ refunded: { amount: '100' }, applied: { amount: '13' }, open: { amount: '0' } },
  });
});

test('money that did not come is taken back: the claim is open again, for the next bill', async () => {
  const debitNoteId = await claimed('puo_c');
  const [payable, bank] = [await books.balance('PAYABLE'), await books.balance('BANK')];
  await paidOut(debitNoteId);
  const refundId = (await noteOf('puo_c')).refunds[0]!.id;
  const taken = (more: object = {}) =>
    refusalCode(books, reverse, {
      input: { refundId, reason: 'Cheque not honoured', postingDate: '2026-04-28', ...more },
    });
  expect(await taken({ reason: ' ' })).toBe('REASON_MISSING');
  expect(await taken({ postingDate: '2026-04-19' })).toBe('BEFORE_REFUND');
  expect(await taken()).toBeUndefined();
  expect(await taken()).toBe('REFUND_REVERSED');
  expect(await noteOf('puo_c')).toMatchObject({
    ...{ refunded: { amount: '0' }, open: { amount: '113' } },
    refunds: [{ reversedOn: '2026-04-28', journalEntries: [{ sourceType: 'REFUND' }] }],
  });
  expect([await books.balance('PAYABLE'), await books.balance('BANK')]).toEqual([payable, bank]);
  const aged = await Promise.all(['2026-04-27', '2026-04-28'].map((day) => agedOf('sup_c', day)));
  expect(aged).toEqual(['0', '-113']);
  await expect(taken({ refundId: 'cmr_none' })).rejects.toThrow('There is no refund cmr_none');
  await books.received('puo_c', 'cup', '1', '50');
  const bill = await books.bill('puo_c', 'cup 1 50', { billDate: '2026-05-01' });
  expect(bill.open).toEqual({ amount: '0' });
});

test('in dollars, what is between the claim’s rate and the day’s is a gain, and taken back with it', async () => {
  await books.received('puo_d_usd', 'tea', '100', '7000.00', {
    ...{ orderCurrency: 'USD', agreed: '1000.00' },
  });
  await books.bill('puo_d_usd', 'tea 100 1000.00');
  const dollars = (amount: string) => ({ amount: { amount, currency: 'USD' } });
  await books.paySupplier('sup_d', '1130', { ...dollars('1130'), paidDate: '2026-04-01' });
  await books.givenBack('puo_d_usd', 'tea 10 700.00');
  const { id: debitNoteId } = await noteOf('puo_d_usd');
  const roles = ['PAYABLE', 'BANK', 'EXCHANGE_GAIN', 'EXCHANGE_LOSS'];
  const standing = () => Promise.all(roles.map((role) => books.balance(role)));
  const before = await standing();
  const later = { receivedDate: '2026-05-04' };
  expect(await paidOut(debitNoteId, { ...dollars('33.33'), ...later })).toBeUndefined();
  expect(await paidOut(debitNoteId, later)).toBeUndefined();
  const { refunds } = await noteOf('puo_d_usd');
  const entries = await Promise.all(refunds.map(({ id }) => books.entriesOf(id)));
  expect(entries.flat()).toEqual([
    ['1002 243.31 33.33 USD', '2202 -233.31 -33.33 USD', '530101 -10.00 0 USD'],
    ['1002 581.59 79.67 USD', '2202 -557.69 -79.67 USD', '530101 -23.90 0 USD'],
  ]);
  expect(await books.faults()).toEqual([]);
  for (const { id: refundId } of refunds) {
    await books.perform('finance.reverseRefund', { refundId, reason: 'Recalled' });
  }
  expect(await standing()).toEqual(before);
});

test('of 8 who record all of a claim, and of 8 who take that back, one succeeds each', async () => {
  const debitNoteId = await claimed('puo_e');
  const code = (one: PromiseSettledResult<unknown>) =>
    one.status === 'rejected' ? one.reason.code : 'done';
  const amount = { amount: '113', currency: 'CNY' };
  const recorded = Array.from({ length: 8 }, () =>
    books.perform('finance.refundClaim', { debitNoteId, amount, ...came }),
  );
  const spent = Array.from({ length: 7 }, () => 'CLAIM_SPENT');
  expect((await Promise.allSettled(recorded)).map(code).sort()).toEqual([...spent, 'done']);
  const refundId = (await noteOf('puo_e')).refunds[0]!.id;
  const undone = Array.from({ length: 8 }, () =>
    books.perform('finance.reverseRefund', { refundId, reason: 'Twice' }),
  );
  const reversed = Array.from({ length: 7 }, () => 'REFUND_REVERSED');
  expect((await Promise.allSettled(undone)).map(code).sort()).toEqual([...reversed, 'done']);
});

test('a bill and a payment at once never take the same claim', async () => {
  const debitNoteId = await claimed('puo_f');
  await books.received('puo_f', 'cup', '1', '100');
  const [recorded, bill] = await Promise.all([
    paidOut(debitNoteId, cny('113')),
    books.bill('puo_f', 'cup 1 100', { billDate: '2026-05-02' }),
  ]);
  const open = (await books.billOf(bill.id)).open.amount;
  expect([undefined, 'CLAIM_SPENT']).toContain(recorded);
  expect(open).toBe(recorded ? '0' : '113');
});

test('a supplier sees what it has paid of its own claims, and is told', async () => {
  const debitNoteId = await claimed('puo_g');
  await paidOut(debitNoteId);
  const asked =
    'query ($id: ID!) { debitNotes(filter: { id: { eq: $id } }) { nodes { refunds { number } } } }';
  type Seen = { debitNotes: { nodes: object[] } };
  const seenBy = async (supplierId: string) =>
    (await books.ask<Seen>(asked, { id: debitNoteId }, supplierUser(supplierId))).debitNotes.nodes;
  expect(await seenBy('sup_g')).toMatchObject([{ refunds: [{}] }]);
  expect(await seenBy('sup_a')).toEqual([]);
  expect((await books.events('finance.ClaimRefunded')).at(-1)).toMatchObject({
    parties: [{ kind: 'SUPPLIER', id: 'sup_g' }],
    data: { amount: '113', currency: 'CNY' },
  });
});

test('the line of a bank statement is explained by it, and keeps it from being taken back', async () => {
  const debitNoteId = await claimed('puo_h');
  await paidOut(debitNoteId);
  const { id: refundId } = (await noteOf('puo_h')).refunds[0]!;
  const { 1002: accountId } = await books.accounts();
  const account = { number: '6222', name: 'Main', startsOn: '2026-04-01', accountId };
  const { bankAccountId } = await books.perform<{ bankAccountId: string }>(
    'finance.saveBankAccount',
    account,
  );
  const text = csv(0, ['2026-04-20 113.00 Hill Gardens'], '2026-04-30').replace(
    'OPENING,2026-03-01',
    'OPENING,2026-04-01',
  );
  await books.perform('finance.importBankStatement', { bankAccountId, format: 'CSV', text });
  type Lines = { bankLines: { nodes: { id: string; proposals: Proposed[] }[] } };
  type Proposed = { score: number; reasons: string[]; entry: { id: string; sourceId: string } };
  const { bankLines } = await books.ask<Lines>(
    '{ bankLines { nodes { id proposals { score reasons entry { id sourceId } } } } }',
  );
  const [line] = bankLines.nodes;
  const best = line!.proposals.find(({ entry }) => entry.sourceId === refundId);
  expect(best).toMatchObject({ reasons: ['AMOUNT', 'NAME', 'DATE'] });
  const matches = [best!.entry.id];
  await books.perform('finance.reconcileBankLine', { bankLineId: line!.id, matches });
  expect(await refusalCode(books, reverse, { input: { refundId, reason: 'Recalled' } })).toBe(
    'PAYMENT_RECONCILED',
  );
});
