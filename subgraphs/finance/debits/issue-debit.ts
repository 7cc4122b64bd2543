import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import type { Exchange } from '../currencies/exchange.ts';
import type { Accounts } from '../ledger/books.ts';
import { issue } from '../receivables/issue.ts';
import { Invoice } from '../receivables/invoice.ts';
import {
  debitLines,
  DEBIT_SERIES,
  type Charge,
  type DebitReason,
  type TaxOfInvoice,
} from './debit.ts';

/** The invoice that a debit note is about, with the taxes of its goods. */
export type ConcernedInvoice = {
  id: string;
  number: string;
  customerId: string;
  currency: string;
  invoiceDate: string;
  termDays: number;
  billToAddressId: string | null;
  /** Of the first of its orders and deliveries, when it has several. */
  of: { orderId: string; orderNumber: string; deliveryId: string | null };
  taxes: TaxOfInvoice[];
};

export type Debit = {
  reason: DebitReason;
  note: string;
  charges: readonly Charge[];
  day: string;
  termDays: number;
};

/** Reads an invoice that is to be concerned. Throws `NotFound`. */
export async function concernedInvoice({ sql: db }: Work, id: string): Promise<ConcernedInvoice> {
  type Row = Omit<ConcernedInvoice, 'of' | 'taxes'> &
    ConcernedInvoice['of'] & { taxes: { taxCode: string; taxRate: string }[] };
  const [found] = await rows<Row>(
    db,
    sql`select i.id, number, customer_id as "customerId", currency,
          invoice_date::text as "invoiceDate", due_date - invoice_date as "termDays",
          bill_to_address_id as "billToAddressId",
          coalesce(i.order_id, l.order_id) as "orderId",
          coalesce(i.order_number, l.order_number) as "orderNumber",
          coalesce(i.delivery_id, l.delivery_id) as "deliveryId",
          (select coalesce(jsonb_agg(distinct jsonb_build_object('taxCode', tax_code, 'taxRate',
              trim_scale(tax_rate)::text)), '[]')
            from invoice_line where invoice_id = i.id and kind = 'GOODS') as taxes
        from invoice i join invoice_line l on l.invoice_id = i.id and l.position = 1
        where i.id = ${id}`,
  );
  if (!found) throw new NotFound('invoice', id);
  const { orderId, orderNumber, deliveryId, taxes, ...invoice } = found;
  const of = { orderId, orderNumber, deliveryId };
  const taxed = taxes.map(({ taxCode, taxRate }) => ({ taxCode, taxRate: decimal(taxRate) }));
  return { ...invoice, of, taxes: taxed };
}

/** Issues, posts and numbers a debit note about an invoice; gives its id, of an invoice too. */
export async function issueDebit(
  work: Work,
  concerned: ConcernedInvoice,
  debit: Debit,
  { accounts, exchange }: { accounts: Accounts; exchange: Exchange },
): Promise<string> {
  const { ids, now, viewer } = work;
  const { reason, note, day, charges, termDays } = debit;
  const { customerId, billToAddressId, of, taxes } = concerned;
  const lines = debitLines(charges, { reason, taxes }, () => ids.next('inl'));
  const invoice = new Invoice(
    ids.next('inv'),
    {
      ...{ ...of, customerId, billToAddressId, currency: exchange.currency, exchange },
      ...{ invoiceDate: day, paymentTermDays: termDays, issuedAt: now },
    },
    lines,
  );
  invoice.series = DEBIT_SERIES;
  const description = `Debit note about invoice ${concerned.number}`;
  const occurredAt = new Date(day);
  await issue(
    work,
    { invoice, lines },
    {
      ...{ accounts, exchange, occurredAt, description, isDebit: true },
    },
  );
  await sql`insert into customer_debit (invoice_id, concerns_id, reason, note, issued_by)
    values (${invoice.id}, ${concerned.id}, ${reason}, ${note}, ${viewer.id})`.execute(work.sql);
  return invoice.id;
}
