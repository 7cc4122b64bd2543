import { LockMode } from '@mikro-orm/core';
import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { InvoicePaid } from '../contract.ts';
import { exchangeAt, exchangeOn } from '../currencies/exchange-store.ts';
import { postable } from '../ledger/amount.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { JournalEntry } from '../ledger/journal-entry.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import { Invoice } from '../receivables/invoice.ts';
import { allow } from './allow.ts';
import { allowanceLegs, type AllowanceKind } from './allowance.ts';

type GiveUpInput = {
  invoiceId: string;
  reason: string;
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

export type WriteOffInvoiceInput = GiveUpInput & {
  /** Default: all that is open. */
  amount?: { amount: string; currency: string } | null;
};

type Given = { allowanceId: string; invoiceId: string };

const WriteOffInvoice = commandSpec<WriteOffInvoiceInput, Given>('finance.writeOffInvoice');

/**
 * Writes off what is open of an invoice, or a part of it, within the company's tolerance. Refuses
 * `REASON_MISSING`, `NOTHING_OPEN`, `BEYOND_TOLERANCE`, `OVER_ALLOCATED`, `PERIOD_CLOSED`,
 * `CURRENCY_MISMATCH`, `NO_EXCHANGE_RATE`.
 */
export const writeOffInvoice = command(WriteOffInvoice, 'finance:write-off', (work, input) =>
  giveUp(work, 'WRITE_OFF', input, async (invoice) => {
    const amount = postable(input.amount ?? invoice.open().toJSON(), 'amount');
    const limit = await writeOffLimit(work);
    const before = await givenUp(work, invoice.id, 'WRITE_OFF');
    const given = exchangeAt(work, invoice).inBase(before.plus(amount.amount));
    if (given.greaterThan(limit)) {
      const figures = { limit: limit.toFixed(), given: given.toFixed() };
      refuse('BEYOND_TOLERANCE', { number: invoice.number, ...figures }, ['amount']);
    }
    return amount;
  }),
);

const GrantDiscount = commandSpec<GiveUpInput, Given>('finance.grantDiscount');

/**
 * Lets a customer have the agreed discount although it paid late: what is open, if it is no more
 * than that. Refuses `REASON_MISSING`, `NOTHING_OPEN`, `NO_DISCOUNT_AGREED`, `BEYOND_DISCOUNT`,
 * `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`.
 */
export const grantDiscount = command(GrantDiscount, 'finance:discount', (work, input) =>
  giveUp(work, 'DISCOUNT', input, async (invoice) => {
    const { number, discountPercent, currency } = invoice;
    if (!discountPercent) return refuse('NO_DISCOUNT_AGREED', { number }, ['invoiceId']);
    const owed = invoice.total.minus(invoice.credited);
    const agreed = new Money(owed.times(discountPercent).dividedBy(100), currency).rounded();
    const most = agreed.amount.minus(await givenUp(work, invoice.id, 'DISCOUNT'));
    const open = invoice.open();
    if (open.amount.greaterThan(most)) {
      refuse('BEYOND_DISCOUNT', { number, most: most.toFixed(), open }, ['invoiceId']);
    }
    return open;
  }),
);

async function giveUp(
  work: Work,
  kind: AllowanceKind,
  input: GiveUpInput,
  amountOf: (invoice: Invoice) => Promise<Money>,
): Promise<Given> {
  requireStaff(work.viewer);
  const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const postingDate = input.postingDate ?? dayOf(work.now);
  const accounts = await accountsOn(work, postingDate);
  const invoice = await lockInvoice(work, input.invoiceId);
  const { id: invoiceId, number, customerId, orderId } = invoice;
  if (invoice.open().isZero()) refuse('NOTHING_OPEN', { number }, ['invoiceId']);
  const amount = await amountOf(invoice);
  const exchange = await exchangeOn(work, invoice.currency, postingDate);
  const allowance = allow(work, invoice, { kind, amount, postingDate, reason, exchange });
  const source = { sourceType: 'ALLOWANCE', sourceId: allowance.id } as const;
  const facts = { ...source, postingDate, description: `${reason} (${number})` };
  const legs = allowanceLegs([allowance], accounts, work.company);
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
  if (invoice.open().isZero()) {
    const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
    work.emit(InvoicePaid, { invoiceId, orderId, customerId }, { parties });
  }
  return { allowanceId: allowance.id, invoiceId };
}

/** An invoice, locked, when nobody else settles anything of its customer. Throws `NotFound`. */
async function lockInvoice(work: Work, id: string): Promise<Invoice> {
  const [found] = await rows<{ customerId: string }>(
    work.sql,
    sql`select customer_id as "customerId" from invoice where id = ${id}`,
  );
  if (!found) throw new NotFound('invoice', id);
  await holdCustomer(work, found.customerId);
  return work.em.findOneOrFail(Invoice, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

async function writeOffLimit({ sql: db }: Work): Promise<Decimal> {
  const asked = sql`select write_off_limit as "limit" from receivables_policy`;
  const [policy] = await rows<{ limit: string }>(db, asked);
  return decimal(policy!.limit);
}

/** What was given up of an invoice before and not taken back. */
async function givenUp({ sql: db }: Work, invoiceId: string, kind: AllowanceKind) {
  const given = await rows<{ amount: string }>(
    db,
    sql`select amount from allowance a where invoice_id = ${invoiceId} and kind = ${kind}
        and not exists (select from allowance_reversal where allowance_id = a.id)`,
  );
  return sum(given.map(({ amount }) => amount));
}
