import { dayOf } from '../../../kernel/clock.ts';
import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import type { FreightTax, InvoiceablePart } from '../contract.ts';
import { invoiceLines } from '../receivables/invoice.ts';
import type { Billable } from './billable.ts';

type Kept = Pick<
  Billable,
  'orderId' | 'orderNumber' | 'customerId' | 'currency' | 'paymentTermDays' | 'basis'
> & {
  deliveryId: string;
  billToAddressId?: string | null;
  shippedAt: string;
  lines: InvoiceablePart[];
  /** Net. */
  freight: string;
  freightTax?: FreightTax;
};

/** Keeps what has left with a delivery until it is billed, once; each line is a part of its own. */
export async function keepBillables({ sql: db, ids }: Work, kept: Kept) {
  const { lines, freight, freightTax, currency, shippedAt, billToAddressId = null } = kept;
  const charged = new Money(freight, currency);
  const parts = invoiceLines(lines, charged, () => ids.next('bil'), freightTax);
  await sql`insert into billable (id, order_id, order_number, delivery_id, position, customer_id,
      basis, kind, order_line_id, product_id, description, quantity, currency, net, tax_code,
      tax_rate, tax, payment_term_days, bill_to_address_id, shipped_date, version)
    select id, ${kept.orderId}, ${kept.orderNumber}, ${kept.deliveryId}, position,
      ${kept.customerId}, ${kept.basis}, kind, "orderLineId", "productId", description, quantity,
      ${currency}, net, "taxCode", "taxRate", tax, ${kept.paymentTermDays}::integer,
      ${billToAddressId}, ${dayOf(new Date(shippedAt))}::date, 1
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as p(id text, position integer,
      kind text, "orderLineId" text, "productId" text, description text, quantity numeric,
      net numeric, "taxCode" text, "taxRate" numeric, tax numeric)
    on conflict (order_id, delivery_id, position) do nothing`.execute(db);
  return { invoiceId: null };
}
