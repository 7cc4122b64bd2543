import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A supplier as the graph shows it. */
export type SupplierRow = { id: string; number: string };

const columns = `id, number, external_ref as "externalRef", name, contact, email, phone,
  tax_id as "taxId", country, currency, payment_term_days as "paymentTermDays", status,
  created_at as "createdAt", updated_at as "updatedAt", version`;

const suppliers: ListSpec = {
  from: 'supplier',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    externalRef: { sql: 'external_ref', type: 'text' },
    name: { sql: 'name', type: 'text' },
    country: { sql: 'country', type: 'text' },
    status: { sql: 'status', type: 'text' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

/** A supplier's own user sees that supplier only; other parties see none. */
const ownColumns = { SUPPLIER: 'id' };

export function listSuppliers({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<SupplierRow>(db, suppliers, args, visibleTo(viewer, ownColumns));
}

/** Suppliers by a unique column, in the order asked, for a DataLoader. */
export async function suppliersBy(
  column: 'id' | 'number',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(SupplierRow | undefined)[]> {
  const found = await rows<SupplierRow>(
    db,
    sql`select ${sql.raw(columns)} from supplier
        where ${sql.raw(column)} = any(${keys}) and ${visibleTo(viewer, ownColumns)}`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}
