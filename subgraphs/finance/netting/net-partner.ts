import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { InvoicePaid } from '../contract.ts';
import { ratesIn, withDifference } from '../currencies/exchange.ts';
import { accountsOn, post, requireStaff, type Accounts } from '../ledger/books.ts';
import { debit, JournalEntry, type Leg } from '../ledger/journal-entry.ts';
import { BillPaid } from '../payables/contract.ts';
import type { BillAllocationInput, BillPart } from '../payables/open-bills.ts';
import { holdCustomer, receivableLegs, type AllocationInput } from '../receivables/allocate.ts';
import { nextInSeries } from '../receivables/numbering.ts';
import type { PaidPart } from '../receivables/payment.ts';
import { PartnerNetted } from './contract.ts';
import { payablesOf, receivablesOf, supplierOf, told, writeParts } from './netting-store.ts';
import { Netting, NETTING_SERIES, setOff } from './netting.ts';

export type NetPartnerInput = {
  customerId: string;
  /** Default: the company's. */
  currency?: string | null;
  /** Default: the oldest due, as far as both sides reach. */
  invoices?: AllocationInput[] | null;
  bills?: BillAllocationInput[] | null;
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

const NetPartner = commandSpec<NetPartnerInput, { nettingId: string }>('finance.netPartner');

/**
 * Sets what a partner owes us against what we owe it, in one currency: the invoices and bills that
 * are chosen, or else the oldest due of both. No discount is taken. Refuses `NOT_LINKED`,
 * `NOTHING_TO_NET`, `NETTING_UNEVEN`, `OTHER_CUSTOMER`, `OTHER_SUPPLIER`, `OVER_ALLOCATED`,
 * `NOT_PAYABLE`, `BILL_OVERPAID`, `CURRENCY_MISMATCH`, `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const netPartner = command(NetPartner, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const { customerId } = input;
  const { sql: db, em, ids, now: nettedAt, viewer, company } = work;
  const postingDate = input.postingDate ?? dayOf(nettedAt);
  const currency = input.currency ?? company.currency;
  const accounts = await accountsOn(work, postingDate);
  const supplierId = await supplierOf(work, customerId);
  await holdCustomer(work, customerId);
  const owed = await receivablesOf(work, { customerId, currency }, input.invoices);
  const owing = await payablesOf(work, { supplierId, currency }, input.bills);
  const { amount, receivables, payables } = setOff(owed, owing, currency);
  const invoices = receivables.map(({ document: invoice, amount: part }) => {
    return { invoice, amount: part, cleared: invoice.settle(part, company.currency) };
  });
  const bills = payables.map(({ document: bill, amount: part }) => {
    return { bill, amount: part, cleared: bill.settle(part, company.currency) };
  });
  const facts = { customerId, supplierId, amount, postingDate, nettedAt, nettedBy: viewer.id };
  const netting = new Netting(ids.next('net'), facts);
  await post(work, entryOf(work, netting, legsOf(work, { accounts, netting, invoices, bills })));
  await writeParts(work, netting, {
    invoices: invoices.map(({ invoice, amount: part, cleared }) => {
      return { documentId: invoice.id, amount: part.amount, cleared };
    }),
    bills: bills.map(({ bill, amount: part, cleared }) => {
      return { documentId: bill.id, amount: part.amount, cleared };
    }),
  });
  netting.take(await nextInSeries(db, NETTING_SERIES, netting.year()));
  em.persist(netting);
  tell(work, netting, { invoices, bills });
  return { nettingId: netting.id };
});

type Sides = { invoices: PaidPart[]; bills: (BillPart & { cleared: Decimal })[] };

/** Each side as the books carried it. */
function legsOf({ company }: Work, { accounts, netting, invoices, bills }: Netted): Leg[] {
  const { customerId, amount, currency } = netting;
  const owing = sum(bills.map(({ cleared }) => cleared));
  const moved = [
    debit(accounts.PAYABLE, owing, {}, new Money(amount, currency)),
    ...receivableLegs(invoices, accounts),
  ];
  return withDifference(moved, ratesIn(currency, company.currency), accounts, { customerId });
}

type Netted = Sides & { accounts: Accounts; netting: Netting };

function entryOf({ ids }: Work, { id: sourceId, postingDate }: Netting, legs: readonly Leg[]) {
  const facts = { postingDate, sourceType: 'NETTING', sourceId, description: 'Netting' } as const;
  return new JournalEntry(ids.next('jre'), facts, legs);
}

function tell({ emit }: Work, netting: Netting, { invoices, bills }: Sides): void {
  const { customerId, supplierId } = netting;
  const customer = { kind: 'CUSTOMER', id: customerId } as const;
  const supplier = { kind: 'SUPPLIER', id: supplierId } as const;
  const owed = new Set(invoices.map(({ invoice }) => invoice));
  const owing = new Set(bills.map(({ bill }) => bill));
  const [invoiceIds, billIds] = [[...owed].map(({ id }) => id), [...owing].map(({ id }) => id)];
  emit(PartnerNetted, { ...told(netting), invoiceIds, billIds });
  for (const { id: invoiceId, orderId } of [...owed].filter((one) => one.open().isZero())) {
    emit(InvoicePaid, { invoiceId, orderId, customerId }, { parties: [customer] });
  }
  for (const { id: billId, purchaseOrderId } of [...owing].filter((one) => one.open().isZero())) {
    emit(BillPaid, { billId, supplierId, purchaseOrderId }, { parties: [supplier] });
  }
}
