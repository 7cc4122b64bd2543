import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { sum } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { BillPaid } from './contract.ts';
import { cashAccountOf } from '../bank/cash-account.ts';
import { withDifference } from '../currencies/exchange.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { postable } from '../ledger/amount.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { debit, JournalEntry } from '../ledger/journal-entry.ts';
import { oldestFirst } from '../oldest-first.ts';
import { documentNumber, nextInSeries } from '../receivables/numbering.ts';
import type { PaymentMethod } from '../receivables/payment.ts';
import { billPartsOf, openBillsOf, type BillAllocationInput, type BillPart } from './open-bills.ts';

const SUPPLIER_PAYMENT_SERIES = 'OUT';

export type PaySupplierInput = {
  supplierId: string;
  amount: { amount: string; currency: string };
  paidDate: string;
  method: PaymentMethod;
  reference?: string | null;
  /** The bank account that pays; default: that of the posting rules. */
  bankAccountId?: string | null;
  /** Default: the oldest due first. */
  allocations?: BillAllocationInput[] | null;
  idempotencyKey?: string | null;
};

const PaySupplier = commandSpec<PaySupplierInput, { supplierPaymentId: string }>(
  'finance.paySupplier',
);

/**
 * Records money paid to a supplier for open bills: those given, or else the oldest due first.
 * Refuses `BILL_OVERPAID` beyond what is open, `NOT_PAYABLE`, `NOT_ALLOCATED` when the parts are not
 * the whole, `OTHER_SUPPLIER`, `IN_THE_FUTURE`, `PERIOD_CLOSED`, `INEXACT_AMOUNT`,
 * `CURRENCY_MISMATCH` for bills or a bank account in another currency, `NO_EXCHANGE_RATE`.
 */
export const paySupplier = command(PaySupplier, 'finance:pay', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, ids, now, viewer, emit } = work;
  const { supplierId, paidDate, method } = input;
  const amount = postable(input.amount, 'amount');
  const accounts = await accountsOn(work, paidDate, 'paidDate');
  const exchange = await exchangeOn(work, amount.currency, paidDate, 'paidDate');
  const payer = await cashAccountOf(work, input.bankAccountId, amount.currency);
  const parts = (await partsOf(work, amount, input)).map((part) => {
    return { ...part, cleared: part.bill.settle(part.amount, exchange.base) };
  });
  const id = ids.next('spy');
  const description = 'Payment to a supplier';
  const facts = {
    postingDate: paidDate,
    sourceType: 'SUPPLIER_PAYMENT',
    sourceId: id,
    description,
  } as const;
  const cleared = sum(parts.map((part) => part.cleared));
  const moved = [
    debit(accounts.PAYABLE, cleared, {}, amount),
    exchange.credit(payer ?? accounts.BANK, amount.amount),
  ];
  const legs = withDifference(moved, exchange, accounts);
  await post(work, new JournalEntry(ids.next('jre'), facts, legs));
  const year = Number(paidDate.slice(0, 4));
  const number = documentNumber(
    SUPPLIER_PAYMENT_SERIES,
    year,
    await nextInSeries(db, SUPPLIER_PAYMENT_SERIES, year),
  );
  const written = parts.map(({ bill, amount: part, cleared: base }) => {
    return { id: ids.next('bpy'), billId: bill.id, amount: part.amount, base };
  });
  await sql`
    with payment as (
      insert into supplier_payment (id, number, supplier_id, amount, currency, paid_date, method,
        reference, recorded_at, recorded_by)
      values (${id}, ${number}, ${supplierId}, ${amount.amount.toFixed()}, ${amount.currency},
        ${paidDate}, ${method}, ${input.reference?.trim() || null}, ${now}, ${viewer.id}))
    insert into bill_payment (id, supplier_payment_id, bill_id, amount, base_amount)
    select id, ${id}, "billId", amount, base
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb)
      as p(id text, "billId" text, amount numeric, base numeric)`.execute(db);
  const parties = [{ kind: 'SUPPLIER', id: supplierId } as const];
  for (const { bill } of parts.filter(({ bill: one }) => one.open().isZero())) {
    const { id: billId, purchaseOrderId } = bill;
    emit(BillPaid, { billId, supplierId, purchaseOrderId }, { parties });
  }
  return { supplierPaymentId: id };
});

/** The parts as given, or of the oldest due bills; locked, and summing to the amount. */
async function partsOf(work: Work, amount: Money, input: PaySupplierInput): Promise<BillPart[]> {
  const owing = { supplierId: input.supplierId, currency: amount.currency };
  const parts = input.allocations
    ? await billPartsOf(work, owing, input.allocations)
    : oldestFirst(amount, await openBillsOf(work, owing)).map(({ document: bill, ...part }) => {
        return { bill, ...part };
      });
  const dealt = sum(parts.map((part) => part.amount.amount));
  if (!dealt.equals(amount.amount)) {
    const bills = [...new Set(parts.map(({ bill }) => bill))];
    const open = sum(bills.map((bill) => bill.open().amount)).toFixed();
    refuse('NOT_ALLOCATED', { amount: amount.amount.toFixed(), dealt: dealt.toFixed(), open }, [
      'amount',
    ]);
  }
  return parts;
}
