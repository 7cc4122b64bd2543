import { sql, type Sql } from '../../../kernel/database.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';

/** Writes a new invoice with its lines in one statement: others wait for the next number. */
export async function writeInvoice(
  db: Sql,
  i: Invoice,
  lines: readonly InvoiceLine[],
): Promise<void> {
  const own = [i.net, i.freight, i.tax, i.total, i.paid].map((amount) => amount.toFixed());
  const base = [i.rate, i.baseTotal, i.baseTax, i.baseOpen].map((amount) => amount.toFixed());
  await sql`
    with written as (
      insert into invoice (id, number, series, year, sequence, order_id, order_number, delivery_id,
        customer_id, invoice_date, due_date, currency, net, freight, tax, total, paid, issued_at,
        bill_to_address_id, discount_percent, discount_until, rate, base_total, base_tax,
        base_open, version)
      values (${i.id}, ${i.number}, ${i.series}, ${i.year}, ${i.sequence}, ${i.orderId},
        ${i.orderNumber}, ${i.deliveryId}, ${i.customerId}, ${i.invoiceDate}, ${i.dueDate},
        ${i.currency}, ${sql.join(own)}, ${i.issuedAt},
        ${i.billToAddressId}, ${i.discountPercent?.toFixed() ?? null}, ${i.discountUntil},
        ${sql.join(base)}, ${i.version}))
    insert into invoice_line (id, invoice_id, position, order_id, order_number, delivery_id, kind,
      order_line_id, product_id, description, quantity, net, tax_code, tax_rate, tax)
    select id, ${i.id}, position, "orderId", "orderNumber", "deliveryId", kind, "orderLineId",
      "productId", description, quantity, net, "taxCode", "taxRate", tax
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l(id text, position integer,
      "orderId" text, "orderNumber" text, "deliveryId" text, kind text, "orderLineId" text, "productId" text, description text, quantity numeric,
      net numeric, "taxCode" text, "taxRate" numeric, tax numeric)`.execute(db);
}
