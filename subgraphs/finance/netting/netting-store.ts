import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Bill } from '../payables/bill.ts';
import {
  billPartsOf,
  openBillsOf,
  type BillAllocationInput,
  type Owing,
} from '../payables/open-bills.ts';
import { lockInvoices, partsOf, type AllocationInput } from '../receivables/allocate.ts';
import type { Invoice } from '../receivables/invoice.ts';
import type { Netting, Side } from './netting.ts';

/** The supplier that a customer is, held until commit. Refuses `NOT_LINKED`. */
export async function supplierOf({ sql: db }: Work, customerId: string): Promise<string> {
  const [link] = await rows<{ supplierId: string }>(
    db,
    sql`select supplier_id as "supplierId" from partner_link where customer_id = ${customerId}
        for share`,
  );
  return link?.supplierId ?? refuse('NOT_LINKED', { customerId }, ['customerId']);
}

/** Chosen invoices of a customer, or all its open ones; locked. Refuses `OTHER_CUSTOMER`. */
export async function receivablesOf(
  work: Work,
  { customerId, currency }: { customerId: string; currency: string },
  wanted: readonly AllocationInput[] | null | undefined,
): Promise<Side<Invoice>> {
  if (!wanted) {
    const open = await rows<{ id: string }>(
      work.sql,
      sql`select id from invoice where customer_id = ${customerId} and open > 0
            and currency = ${currency}`,
    );
    const ids = open.map(({ id }) => id);
    return whole([...(await lockInvoices(work, ids)).values()]);
  }
  const parts = await partsOf(work, currency, wanted);
  const foreign = parts.find(({ invoice }) => invoice.customerId !== customerId);
  if (foreign) refuse('OTHER_CUSTOMER', { number: foreign.invoice.number }, ['invoices']);
  return {
    isChosen: true,
    parts: parts.map(({ invoice: document, amount }) => ({ document, amount })),
  };
}

/** Chosen bills of a supplier, or all its open ones; locked. Refuses `OTHER_SUPPLIER`. */
export async function payablesOf(
  work: Work,
  owing: Owing,
  wanted: readonly BillAllocationInput[] | null | undefined,
): Promise<Side<Bill>> {
  if (!wanted) return whole(await openBillsOf(work, owing));
  const parts = await billPartsOf(work, owing, wanted);
  return {
    isChosen: true,
    parts: parts.map(({ bill: document, amount }) => ({ document, amount })),
  };
}

function whole<Document extends { open(): Money }>(documents: readonly Document[]) {
  const parts = documents.map((document) => ({ document, amount: document.open() }));
  return { isChosen: false, parts };
}

/** A part of an invoice or a bill, and what the books carried of it. */
type NettedPart = { documentId: string; amount: Decimal; cleared: Decimal };

/** Writes which parts of invoices and bills a netting settles on a day, or opens again. */
export async function writeParts(
  { sql: db, ids }: Work,
  { id: nettingId, postingDate }: { id: string; postingDate: string },
  { invoices, bills }: Record<'invoices' | 'bills', readonly NettedPart[]>,
): Promise<void> {
  const numbered = (prefix: string, parts: readonly NettedPart[]) =>
    JSON.stringify(parts.map((part) => ({ ...part, id: ids.next(prefix) })));
  await sql`
    with invoice_part as (
      insert into netted_invoice (id, netting_id, invoice_id, amount, base_amount, posting_date)
      select id, ${nettingId}, "documentId", amount, cleared, ${postingDate}::date
      from jsonb_to_recordset(${numbered('nti', invoices)}::jsonb)
        as p(id text, "documentId" text, amount numeric, cleared numeric))
    insert into netted_bill (id, netting_id, bill_id, amount, base_amount, posting_date)
    select id, ${nettingId}, "documentId", amount, cleared, ${postingDate}::date
    from jsonb_to_recordset(${numbered('ntb', bills)}::jsonb)
      as p(id text, "documentId" text, amount numeric, cleared numeric)`.execute(db);
}

/** A netting as events tell it. */
export function told({ id: nettingId, number, customerId, supplierId, amount, currency }: Netting) {
  return { nettingId, number, customerId, supplierId, amount: amount.toFixed(), currency };
}
