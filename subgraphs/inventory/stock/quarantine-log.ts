import { sql } from '../../../kernel/database.ts';
import type { DocumentType } from './kinds.ts';
import type { StockDocument } from './move.ts';
import type { Desk, Part } from './stock-rows.ts';
import type { StockLevel } from './stock.ts';

/** What goods are kept apart for, or were taken from there by. */
type QuarantineCause =
  | 'STAFF'
  | 'RECEIPT'
  | 'CUSTOMER_RETURN'
  | 'SHORT_PICK'
  | 'COUNT'
  | 'SCRAP'
  | 'SUPPLIER_RETURN'
  | 'LOT'
  | 'ISSUE';

/** Why goods go into quarantine or leave it. */
export type Keeping = { cause: QuarantineCause; reason?: string; documentId?: string };

const causes: Partial<Record<DocumentType, QuarantineCause>> = {
  RECEIPT: 'RECEIPT',
  RETURN: 'CUSTOMER_RETURN',
  SUPPLIER_RETURN: 'SUPPLIER_RETURN',
  ADJUSTMENT: 'SCRAP',
  DELIVERY: 'ISSUE',
  TRANSFER: 'ISSUE',
  ISSUE_REVERSAL: 'CUSTOMER_RETURN',
};

/** Why documents keep goods apart or take them from there, when nothing else is said. */
export function keepingOf(documents: readonly StockDocument[]): Keeping {
  const [first, ...others] = documents;
  if (!first) return { cause: 'STAFF' };
  const cause = causes[first.type] ?? 'STAFF';
  const { id: documentId, reason } = first;
  return others.length > 0 ? { cause } : { cause, reason, documentId };
}

/** Writes down what was put into quarantine or taken out, and why. */
export function quarantineParts(
  levels: readonly StockLevel[],
  { cause, reason, documentId }: Keeping,
  { ids, viewer, now }: Desk,
): Part[] {
  const changes = levels
    .map((level) => ({ level_id: level.id, quantity: level.takeKept() }))
    .filter(({ quantity }) => !quantity.isZero())
    .map((change) => ({ id: ids.next('qch'), ...change }));
  if (changes.length === 0) return [];
  return [
    sql`insert into quarantine_change (id, level_id, quantity, cause, reason, document_id, actor,
        recorded_at)
      select id, level_id, quantity, ${cause}, ${reason ?? null}, ${documentId ?? null},
        ${viewer.id}, ${now}::timestamptz
      from json_to_recordset(${JSON.stringify(changes)}::json)
        as c(id text, level_id text, quantity numeric)`,
  ];
}
