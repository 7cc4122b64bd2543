import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { AllowanceKind } from './allowance.ts';

/** What was given up of an invoice as the graph shows it. */
export type AllowanceRow = {
  id: string;
  invoiceId: string;
  paymentId: string | null;
  kind: AllowanceKind;
  amount: string;
  tax: string;
  currency: string;
};

export type EarlyPaymentRow = { customerId: string; percent: string; days: number };

const own = { CUSTOMER: 'customer_id' };

/** What was given up of invoices, oldest first, or single ones by id; for a DataLoader. */
export async function allowancesBy(
  key: 'id' | 'invoiceId',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<AllowanceRow[][]> {
  const column = sql.raw(key === 'id' ? 'a.id' : 'a.invoice_id');
  const found = await rows<AllowanceRow>(
    db,
    sql`select a.id, invoice_id as "invoiceId", payment_id as "paymentId", kind, amount, tax,
          currency, a.posting_date as "postingDate", a.reason,
          given_at as "givenAt", r.posting_date as "reversedOn"
        from allowance a left join allowance_reversal r on r.allowance_id = a.id
        where ${column} = ${oneOf(keys)} and ${visibleTo(viewer, own)} order by a.id`,
  );
  const byKey = Map.groupBy(found, (row) => row[key]);
  return keys.map((one) => byKey.get(one) ?? []);
}

/** What is agreed with customers, for a DataLoader. */
export async function earlyPaymentsOf(
  { sql: db, viewer }: Reading,
  customerIds: readonly string[],
): Promise<(EarlyPaymentRow | undefined)[]> {
  const found = await rows<EarlyPaymentRow>(
    db,
    sql`select customer_id as "customerId", percent, days from early_payment
        where customer_id = ${oneOf(customerIds)} and ${visibleTo(viewer, own)}`,
  );
  const byCustomer = new Map(found.map((row) => [row.customerId, row]));
  return customerIds.map((id) => byCustomer.get(id));
}

/** What the company allows, in its currency; for staff. */
export async function findReceivablesPolicy({ sql: db, viewer, company }: Reading) {
  const [policy] = await rows<{ writeOffLimit: string; currency: string }>(
    db,
    sql`select write_off_limit as "writeOffLimit", ${company.currency} as currency
        from receivables_policy where ${visibleTo(viewer)}`,
  );
  return policy;
}
