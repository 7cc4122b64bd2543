import DataLoader from 'dataloader';
import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** What a debit note is about, as the graph shows it. */
export type CustomerDebitRow = Record<'invoiceId' | 'concernsId' | 'reason' | 'note', string>;

/** What debit notes are about, by themselves and by the invoices that they are about. */
export function debitLoaders(reading: Reading) {
  return {
    debit: new DataLoader(async (ids: readonly string[]) => {
      const found = await debitsBy('invoice_id', reading, ids);
      const byId = new Map(found.map((debit) => [debit.invoiceId, debit]));
      return ids.map((id) => byId.get(id));
    }),
    debitsOfInvoice: new DataLoader(async (ids: readonly string[]) => {
      const found = await debitsBy('concerns_id', reading, ids);
      const byInvoice = Map.groupBy(found, ({ concernsId }) => concernsId);
      return ids.map((id) => byInvoice.get(id) ?? []);
    }),
  };
}

function debitsBy(
  column: 'invoice_id' | 'concerns_id',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
) {
  return rows<CustomerDebitRow>(
    db,
    sql`select invoice_id as "invoiceId", concerns_id as "concernsId", reason, note
        from customer_debit d join invoice i on i.id = invoice_id
        where ${sql.raw(column)} = ${oneOf(ids)}
          and ${visibleTo(viewer, { CUSTOMER: 'i.customer_id' })} order by invoice_id`,
  );
}
