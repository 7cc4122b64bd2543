import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sum } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { postable } from '../ledger/amount.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { oldestFirst } from '../oldest-first.ts';
import type { PaymentMethod } from '../receivables/payment.ts';
import type { Bill } from './bill.ts';
import { billPartsOf, openBillsOf, type BillAllocationInput, type BillPart } from './open-bills.ts';
import { payBills } from './pay-bills.ts';

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
 * Records money paid to a supplier for open bills: those given, or else the oldest due first; what
 * pays all the rest of one in time takes its discount. Refuses `BILL_OVERPAID` beyond what is open,
 * `NOT_PAYABLE`, `NOT_ALLOCATED` when the parts are not the whole, `OTHER_SUPPLIER`,
 * `IN_THE_FUTURE`, `PERIOD_CLOSED`, `INEXACT_AMOUNT`, `CURRENCY_MISMATCH` for bills or a bank
 * account in another currency, `NO_EXCHANGE_RATE`.
 */
export const paySupplier = command(PaySupplier, 'finance:pay', async (work, input) => {
  requireStaff(work.viewer);
  const amount = postable(input.amount, 'amount');
  await accountsOn(work, input.paidDate, 'paidDate');
  const parts = await partsOf(work, amount, input);
  return { supplierPaymentId: await payBills(work, { ...input, amount }, parts) };
});

/** The parts as given, or of the oldest due bills; locked, and summing to the amount. */
async function partsOf(work: Work, amount: Money, input: PaySupplierInput): Promise<BillPart[]> {
  const { supplierId, paidDate, allocations } = input;
  const owing = { supplierId, currency: amount.currency };
  const parts = allocations
    ? await billPartsOf(work, owing, allocations)
    : oldestDue(amount, await openBillsOf(work, owing), paidDate);
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

/** Less what may be taken off the bills that day. */
function oldestDue(amount: Money, bills: readonly Bill[], paidDate: string): BillPart[] {
  const due = (bill: Bill) => bill.open().minus(bill.discountOn(paidDate));
  return oldestFirst(amount, bills, due).map(({ document: bill, ...part }) => ({ bill, ...part }));
}
