import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const writeOff = `mutation ($input: WriteOffInvoiceInput!) { writeOffInvoice(input: $input) {
  invoice { status open { amount } } allowance { id amount { amount } tax { amount } kind }
  userErrors { code } } }`;
const grant = `mutation ($input: GrantDiscountInput!) { grantDiscount(input: $input) {
  allowance { id amount { amount } tax { amount } } userErrors { code } } }`;
const reverse = `mutation ($input: ReverseAllowanceInput!) { reverseAllowance(input: $input) {
  invoice { open { amount } } userErrors { code } } }`;

let lines = 0;
/** An invoice of one piece, dated 2026-03-31. */
async function invoice(customerId: string, net: string, taxRate: string, tax?: string) {
  const lineId = `orl_allow_${++lines}`;
  const goods = { lineId, productId: 'prd_1', description: 'Tea', quantity: '10', net, tax };
  const given = { lines: [{ ...goods, taxRate, taxCode: 'VAT' }] };
  return { lineId, invoiceId: await books.invoice(customerId, net, given) };
}

async function agree(customerId: string, percent: string, days: number): Promise<void> {
  await books.perform('finance.saveEarlyPayment', { customerId, percent, days });
}

const roles = ['RECEIVABLE', 'OUTPUT_TAX', 'WRITE_OFF', 'CASH_DISCOUNT', 'BANK'] as const;
type Balances = Record<(typeof roles)[number], number>;

/** What the work changes in the accounts, debit positive. */
async function changes(work: () => Promise<unknown>): Promise<Balances> {
  const read = async () => Promise.all(roles.map((role) => books.balance(role)));
  const before = await read();
  await work();
  const after = await read();
  const differences = roles.map((role, n) => [role, Number((after[n]! - before[n]!).toFixed(2))]);
  return Object.fromEntries(differences) as Balances;
}

async function allowancesOf(invoiceId: string) {
  const asked = `query ($id: ID!) { invoice(id: $id) { status allowed { amount }
    allowances { id kind amount { amount } tax { amount } reversedOn } } }`;
  type Given = { id: string; amount: { amount: string }; tax: { amount: string } };
  type Found = { invoice: { status: string; allowances: Given[] } };
  return (await books.ask<Found>(asked, { id: invoiceId })).invoice;
}

describe('writeOffInvoice and reverseAllowance', () => {
  test('9.00 for two invoices of 5.95 leaves 2.90; writing it off takes VAT 0.46 back', async () => {
    const first = await invoice('cus_off', '5.00', '19');
    const second = await invoice('cus_off', '5.00', '19');
    await books.pay('cus_off', '9.00');
    expect(await books.open(first.invoiceId, second.invoiceId)).toEqual(['0', '2.9']);
    const { invoiceId } = second;
    const input = { invoiceId, reason: 'Bank charges', postingDate: '2026-04-02' };
    const done = await changes(async () => {
      expect(await refusalCode(books, writeOff, { input })).toBeUndefined();
    });
    expect(done).toEqual({
      ...{ RECEIVABLE: -2.9, WRITE_OFF: 2.44, OUTPUT_TAX: 0.46, CASH_DISCOUNT: 0, BANK: 0 },
    });
    const { status, allowances } = await allowancesOf(invoiceId);
    expect(status).toBe('PAID');
    expect(allowances).toMatchObject([{ tax: { amount: '0.46' }, reversedOn: null }]);
    expect(await refusalCode(books, writeOff, { input })).toBe('NOTHING_OPEN');
    const paid = (await books.events('finance.InvoicePaid')).map(({ documentId }) => documentId);
    expect(paid).toContain(invoiceId);

    const undo = { allowanceId: allowances[0]!.id, reason: 'Paid', postingDate: '2026-04-03' };
    const undone = await changes(async () => {
      expect(await refusalCode(books, reverse, { input: undo })).toBeUndefined();
    });
    expect(undone).toEqual({
      ...{ RECEIVABLE: 2.9, WRITE_OFF: -2.44, OUTPUT_TAX: -0.46, CASH_DISCOUNT: 0, BANK: 0 },
    });
    expect(await books.open(invoiceId)).toEqual(['2.9']);
    expect(await refusalCode(books, reverse, { input: undo })).toBe('ALREADY_REVERSED');
  });

  test('of an invoice, no more than the tolerance is written off, in whatever parts', async () => {
    const { invoiceId } = await invoice('cus_limit', '100', '13');
    const input = { invoiceId, reason: 'Rounding' };
    const part = (amount: string) => ({ input: { ...input, amount: { amount, currency: 'CNY' } } });
    expect(await refusalCode(books, writeOff, { input })).toBe('BEYOND_TOLERANCE');
    expect(await refusalCode(books, writeOff, part('4'))).toBeUndefined();
    expect(await refusalCode(books, writeOff, part('1.01'))).toBe('BEYOND_TOLERANCE');
    const policy = `mutation ($input: SaveReceivablesPolicyInput!) {
      saveReceivablesPolicy(input: $input) { policy { writeOffLimit { amount } } userErrors { code } } }`;
    const limit = (writeOffLimit: string) => ({ input: { writeOffLimit } });
    expect(await refusalCode(books, policy, limit('-1'))).toBe('NEGATIVE_AMOUNT');
    expect(await refusalCode(books, policy, limit('0.001'))).toBe('INEXACT_AMOUNT');
    await Promise.all([1, 2].map(() => books.ask(policy, limit('6'))));
    expect(await refusalCode(books, writeOff, part('1.01'))).toBeUndefined();
    await books.ask(policy, limit('5'));
    const blank = { input: { ...input, reason: ' ' } };
    expect(await refusalCode(books, writeOff, blank)).toBe('REASON_MISSING');
  });

  test('sixteen at once write off once, and sixteen at once take it back once', async () => {
    const { invoiceId } = await invoice('cus_once', '4', '13');
    const off = { input: { invoiceId, reason: 'Small', postingDate: '2026-04-02' } };
    const sixteen = async (text: string, variables: object) => {
      const tries = Array.from({ length: 16 }, () => refusalCode(books, text, variables));
      return (await Promise.all(tries)).filter((code) => code === undefined).length;
    };
    expect(await sixteen(writeOff, off)).toBe(1);
    const [given] = (await allowancesOf(invoiceId)).allowances;
    const back = { input: { allowanceId: given!.id, reason: 'Wrong', postingDate: '2026-04-02' } };
    expect(await sixteen(reverse, back)).toBe(1);
    expect(await books.open(invoiceId)).toEqual(['4.52']);
  });

  test('it takes its own right, and nobody outside has it', async () => {
    const { invoiceId } = await invoice('cus_right', '1', '13');
    const input = { invoiceId, reason: 'Small' };
    const clerk = { ...staff(), scopes: ['finance:post', 'finance:read'] };
    await expect(books.ask(writeOff, { input }, clerk)).rejects.toThrow('finance:write-off');
    const user = { ...customerUser('cus_right'), scopes: ['*'] };
    await expect(books.ask(writeOff, { input }, user)).rejects.toThrow('member of staff');
    await expect(books.ask(grant, { input }, user)).rejects.toThrow('member of staff');
  });
});

describe('early payment', () => {
  test('10 % of 1725 is taken by 1552.50 in time: 150.00 and 22.50 of tax', async () => {
    await agree('cus_early', '10', 10);
    const { invoiceId } = await invoice('cus_early', '1500', '15');
    const done = await changes(() =>
      books.pay('cus_early', '1552.50', { receivedDate: '2026-04-10' }),
    );
    expect(done).toEqual({
      ...{ BANK: 1552.5, RECEIVABLE: -1725, CASH_DISCOUNT: 150, OUTPUT_TAX: 22.5, WRITE_OFF: 0 },
    });
    const { status, allowances } = await allowancesOf(invoiceId);
    expect(status).toBe('PAID');
    expect(allowances).toMatchObject([{ kind: 'DISCOUNT', amount: { amount: '172.5' } }]);
    const undo = { allowanceId: allowances[0]!.id, reason: 'Bounced', postingDate: '2026-04-12' };
    const undone = await changes(() => books.perform('finance.reverseAllowance', undo));
    expect(undone).toMatchObject({ RECEIVABLE: 172.5, CASH_DISCOUNT: -150, OUTPUT_TAX: -22.5 });
  });

  test('money in time reaches further over several invoices, also when allocated later', async () => {
    await agree('cus_several', '2', 10);
    const invoices = [];
    for (const net of ['100', '50', '30']) invoices.push(await invoice('cus_several', net, '0'));
    const onAccount = { receivedDate: '2026-04-10', allocations: [] };
    const paymentId = await books.pay('cus_several', '157', onAccount);
    const later = { paymentId, postingDate: '2026-05-20' };
    const tries = [1, 2].map(() => books.perform('finance.allocatePayment', later));
    await Promise.all(tries);
    const ids = invoices.map(({ invoiceId }) => invoiceId);
    expect(await books.open(...ids)).toEqual(['0', '0', '20']);
  });

  test('a part, or a late payment, takes nothing; the rest may be granted to that much', async () => {
    await agree('cus_late', '10', 10);
    const { invoiceId } = await invoice('cus_late', '100', '13');
    const input = { invoiceId, reason: 'A bank holiday', postingDate: '2026-04-20' };
    expect(await refusalCode(books, grant, { input })).toBe('BEYOND_DISCOUNT');
    await books.pay('cus_late', '101.70', { receivedDate: '2026-04-11' });
    expect(await books.open(invoiceId)).toEqual(['11.3']);
    const tries = Array.from({ length: 8 }, () => refusalCode(books, grant, { input }));
    const codes = await Promise.all(tries);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect((await allowancesOf(invoiceId)).allowances).toMatchObject([{ tax: { amount: '1.3' } }]);
    await agree('cus_late', '0', 0);
    const without = await invoice('cus_late', '1', '0');
    const none = { input: { ...input, invoiceId: without.invoiceId } };
    expect(await refusalCode(books, grant, none)).toBe('NO_DISCOUNT_AGREED');
  });

  test('what is agreed is shown to its customer; nonsense is refused', async () => {
    const save = `mutation ($input: SaveEarlyPaymentInput!) {
      saveEarlyPayment(input: $input) { earlyPayment { percent days } userErrors { code } } }`;
    const wanted = (percent: string, days: number, customerId = 'cus_shown') => ({
      input: { customerId, percent, days },
    });
    expect(await refusalCode(books, save, wanted('100', 10))).toBe('BAD_DISCOUNT');
    expect(await refusalCode(books, save, wanted('2', 366))).toBe('BAD_DISCOUNT');
    await expect(books.ask(save, wanted('2', 10, 'nobody'))).rejects.toThrow();
    await Promise.all([1, 2].map(() => books.ask(save, wanted('2', 10))));
    const asked = `{ _entities(representations: [{ __typename: "Customer", id: "cus_shown" }]) {
      ... on Customer { earlyPayment { percent days } } } }`;
    const own = await books.ask(asked, {}, customerUser('cus_shown'));
    expect(own).toEqual({ _entities: [{ earlyPayment: { percent: '2', days: 10 } }] });
    const other = await books.ask(asked, {}, customerUser('cus_other'));
    expect(other).toEqual({ _entities: [{ earlyPayment: null }] });
  });
});

describe('goods sent back after a discount', () => {
  let returns = 0;
  /** Credits pieces; gives what the customer is owed for them. */
  async function sendBack(customerId: string, lineId: string, quantity: string, feePercent = '0') {
    const { creditNoteId } = await books.perform<{ creditNoteId: string }>(
      'finance.issueCreditNote',
      {
        ...{ returnOrderId: `rma_allow_${++returns}`, orderId: 'ord_1', customerId },
        ...{ creditDate: '2026-04-20', lines: [{ lineId, quantity, feePercent }] },
      },
    );
    const asked =
      'query ($id: ID!) { creditNote(id: $id) { allowance { amount } onAccount { amount } } }';
    type Note = { creditNote: Record<'allowance' | 'onAccount', { amount: string }> };
    const { creditNote } = await books.ask<Note>(asked, { id: creditNoteId });
    return { creditNoteId, amount: creditNote.onAccount.amount };
  }

  async function paidEarly(customerId: string, net: string, taxRate: string, amount: string) {
    await agree(customerId, '2', 10);
    const made = await invoice(customerId, net, taxRate);
    await books.pay(customerId, amount, { receivedDate: '2026-04-05' });
    expect(await books.open(made.invoiceId)).toEqual(['0']);
    return made;
  }

  test('28,000 at 2/10, paid in time and all returned: 27,440 is paid back', async () => {
    const { lineId, invoiceId } = await paidEarly('cus_back', '28000', '0', '27440');
    // WE-37: the goods had cost 16,800; they come back with what they were sold for.
    const earned = ['REVENUE', 'CUSTOMER_PREPAYMENT', 'INVENTORY', 'COGS'];
    const standing = () => Promise.all(earned.map((role) => books.balance(role)));
    const before = await standing();
    let back = { creditNoteId: '', amount: '' };
    const credited = await changes(async () => {
      back = await sendBack('cus_back', lineId, '10');
      await books.perform('finance.postStockMoves', {
        ...{ documentId: 'rma_back', documentType: 'RETURN', orderId: null, customerId: null },
        ...{ postingDate: '2026-04-20', currency: 'CNY' },
        moves: [
          { moveId: 'mov_back', kind: 'CUSTOMER_RETURN', productId: 'prd_1', value: '16800' },
        ],
      });
    });
    const moved = (await standing()).map((amount, n) => amount - before[n]!);
    expect(moved).toEqual([28_000, -27_440, 16_800, -16_800]);
    expect(credited.CASH_DISCOUNT).toBe(-560);
    const { creditNoteId, amount } = back;
    expect(amount).toBe('27440');
    const paid = { paidDate: '2026-04-21', method: 'BANK_TRANSFER' };
    const done = await changes(() =>
      books.perform('finance.refundCreditNote', { creditNoteId, ...paid }),
    );
    expect(done.BANK).toBe(-27440);
    const [discount] = (await allowancesOf(invoiceId)).allowances;
    const input = { allowanceId: discount!.id, reason: 'Too late' };
    expect(await refusalCode(books, reverse, { input })).toBe('ALLOWANCE_CREDITED');
  });

  test('in parts it comes to the same, to the cent, and the tax too', async () => {
    const { lineId } = await paidEarly('cus_pieces', '99.99', '13', '110.73');
    let back = 0;
    const done = await changes(async () => {
      for (const quantity of ['3', '3', '4']) {
        back += Number((await sendBack('cus_pieces', lineId, quantity)).amount);
      }
    });
    expect(back.toFixed(2)).toBe('110.73');
    expect([done.CASH_DISCOUNT, done.OUTPUT_TAX]).toEqual([-2, 12.74]);
  });

  test('a fee of a tenth keeps a tenth of what was paid', async () => {
    const { lineId } = await paidEarly('cus_fee', '1000', '0', '980');
    expect((await sendBack('cus_fee', lineId, '5', '10')).amount).toBe('441');
    expect((await sendBack('cus_fee', lineId, '5')).amount).toBe('490');
  });
});

test('the aging report of a day shows what was open before it was given up', async () => {
  const { invoiceId } = await invoice('cus_aged', '3', '0');
  const given = { invoiceId, reason: 'Small', postingDate: '2026-06-10' };
  const { allowanceId } = await books.perform<{ allowanceId: string }>(
    'finance.writeOffInvoice',
    given,
  );
  const back = { allowanceId, reason: 'Paid', postingDate: '2026-06-20' };
  await books.perform('finance.reverseAllowance', back);
  const asked = `query ($day: Date!) { agingReport(asOf: $day) {
    customers(first: 5, filter: { customerId: { eq: "cus_aged" } }) { nodes { open { total { amount } } } } } }`;
  type Found = { agingReport: { customers: { nodes: { open: { total: { amount: string } } }[] } } };
  const on = async (day: string) => {
    const { agingReport } = await books.ask<Found>(asked, { day });
    return agingReport.customers.nodes.map(({ open }) => open.total.amount);
  };
  expect(await on('2026-06-09')).toEqual(['3']);
  expect(await on('2026-06-10')).toEqual([]);
  expect(await on('2026-06-20')).toEqual(['3']);
});

test('after all of this the books are without fault', async () => {
  expect(await books.faults()).toEqual([]);
});
