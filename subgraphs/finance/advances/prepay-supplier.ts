import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { cashAccountOf } from '../bank/cash-account.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { postable } from '../ledger/amount.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { JournalEntry } from '../ledger/journal-entry.ts';
import { nextInSeries } from '../receivables/numbering.ts';
import type { PaymentMethod } from '../receivables/payment.ts';
import { Advance, ADVANCE_SERIES } from './advance.ts';

export type PrepaySupplierInput = {
  supplierId: string;
  amount: { amount: string; currency: string };
  paidDate: string;
  method: PaymentMethod;
  reference?: string | null;
  /** The bank account that pays; default: that of the posting rules. */
  bankAccountId?: string | null;
  /** The order that it is paid for. */
  purchaseOrderId?: string | null;
  idempotencyKey?: string | null;
};

const PrepaySupplier = commandSpec<PrepaySupplierInput, { supplierAdvanceId: string }>(
  'finance.prepaySupplier',
);

const question = `query ($id: ID!, $orderId: ID = "", $isOrdered: Boolean!) {
  supplier(id: $id) { id }
  purchaseOrder(id: $orderId) @include(if: $isOrdered) { supplier { id } }
}`;

/** Throws `NotFound` for a supplier, or its order, that the graph does not know. */
async function requireOrdered(
  { graph, viewer }: Learning,
  { supplierId: id, purchaseOrderId: orderId = null }: PrepaySupplierInput,
): Promise<undefined> {
  requireStaff(viewer);
  type Known = {
    supplier: object | null;
    purchaseOrder?: { supplier: { id: string } } | null;
  };
  const named = { id, ...(orderId && { orderId }), isOrdered: orderId !== null };
  const asker = service('finance', viewer.requestId);
  const { supplier, purchaseOrder } = await graph<Known>(question, named, asker);
  if (!supplier) throw new NotFound('supplier', id);
  if (orderId && purchaseOrder?.supplier.id !== id) throw new NotFound('purchase order', orderId);
}

/**
 * Records money paid to a supplier before its bill has come: it is a claim until bills take it.
 * Refuses `NOT_POSITIVE`, `INEXACT_AMOUNT`, `IN_THE_FUTURE`, `PERIOD_CLOSED`, `CURRENCY_MISMATCH`
 * for a bank account in another currency, `NO_EXCHANGE_RATE`.
 */
export const prepaySupplier = command(
  PrepaySupplier,
  'finance:pay',
  requireOrdered,
  async (work, input) => {
    const { sql: db, em, ids, now, viewer } = work;
    const { paidDate } = input;
    const amount = postable(input.amount, 'amount');
    const accounts = await accountsOn(work, paidDate, 'paidDate');
    const exchange = await exchangeOn(work, amount.currency, paidDate, 'paidDate');
    const payer = await cashAccountOf(work, input.bankAccountId, amount.currency);
    const advance = new Advance(ids.next('adv'), {
      ...{ ...input, amount, exchange, recordedAt: now, recordedBy: viewer.id },
      reference: input.reference?.trim() || null,
      purchaseOrderId: input.purchaseOrderId ?? null,
    });
    const source = { sourceType: 'SUPPLIER_ADVANCE', sourceId: advance.id } as const;
    const facts = { ...source, postingDate: paidDate, description: 'Advance to a supplier' };
    const legs = [
      exchange.debit(accounts.SUPPLIER_ADVANCE, amount.amount),
      exchange.credit(payer ?? accounts.BANK, amount.amount),
    ];
    await post(work, new JournalEntry(ids.next('jre'), facts, legs));
    advance.take(await nextInSeries(db, ADVANCE_SERIES, advance.year()));
    em.persist(advance);
    return { supplierAdvanceId: advance.id };
  },
);
