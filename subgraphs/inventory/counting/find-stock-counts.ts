import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { Forbidden } from '../../../kernel/refusal.ts';

/** A stock count as the graph shows it; to viewers that are bound to no party. */
export type StockCountRow = { id: string; warehouseId: string; varianceValue: string | null };

/** A line as the graph shows it; without the books' figure as long as it is counted blind. */
export type StockCountLineRow = {
  id: string;
  stockCountId: string;
  productId: string;
  binId: string | null;
  lotId: string | null;
  unit: string;
  book: string | null;
  counted: string | null;
  difference: string | null;
};

const columns = `id, number, warehouse_id as "warehouseId", kind, status, reason,
  variance_value as "varianceValue", started_at as "startedAt", started_by as "startedBy",
  submitted_at as "submittedAt", submitted_by as "submittedBy", approved_by as "approvedBy",
  explanation, approvals_needed as "approvalsNeeded", first_approved_by as "firstApprovedBy",
  posted_at as "postedAt", version`;

const counts: ListSpec = {
  from: 'stock_count',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    startedAt: { sql: 'started_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'startedAt', direction: 'DESC' },
};

export function listStockCounts({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<StockCountRow>(db, counts, args, visibleTo(viewer));
}

/** Stock counts by id, in the order asked, for a DataLoader. */
export async function stockCountsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<StockCountRow>(
    db,
    sql`select ${sql.raw(columns)} from stock_count
        where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

const sheet: ListSpec = {
  from: `(select l.*, c.status <> 'COUNTING' as is_shown from stock_count_line l
    join stock_count c on c.id = l.stock_count_id) line`,
  select: `id, stock_count_id as "stockCountId", product_id as "productId", position, unit,
    case when is_shown then book end as book, counted,
    case when is_shown then counted - book end as difference, tries, counted_at as "countedAt",
    counted_by as "countedBy", reason, bin_id as "binId", lot_id as "lotId",
    jsonb_build_object('value', trim_scale(from_quarantine)::text, 'unit', unit)
      as "fromQuarantine"`,
  columns: {
    position: { sql: 'position', type: 'integer' },
    isCounted: { sql: '(counted is not null)', type: 'boolean' },
  },
  defaultOrder: { field: 'position', direction: 'ASC' },
};

/** A page of the lines of each count. */
export function linesOfCounts(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const parent = { column: 'stock_count_id', ids };
  return listFor<StockCountLineRow>(db, sheet, args, parent, visibleTo(viewer));
}

/** How far each count has come, for a DataLoader. */
export async function progressOfCounts({ sql: db, viewer }: Reading, ids: readonly string[]) {
  type Row = { id: string; lines: number; counted: number; differing: number | null };
  const found = await rows<Row>(
    db,
    sql`select c.id, count(l.*)::int as lines, count(l.counted)::int as counted,
          case when c.status <> 'COUNTING'
            then (count(*) filter (where l.counted <> l.book))::int end as differing
        from stock_count c join stock_count_line l on l.stock_count_id = c.id
        where c.id = any(${ids}) and ${visibleTo(viewer)} group by c.id`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? { id, lines: 0, counted: 0, differing: null });
}

export type CountPolicyRow = {
  recountPercent: string;
  approvalLimit: string;
  seniorLimit: string | null;
  needsOtherCounter: boolean;
  cycleDaysA: number;
  cycleDaysB: number;
  cycleDaysC: number;
  updatedAt: string;
  version: number;
};

/** What the company has decided about its counts; for staff only. */
export async function findCountPolicy({ sql: db, viewer }: Reading) {
  if (viewer.party) throw new Forbidden(['inventory:read of a member of staff']);
  const [policy] = await rows<CountPolicyRow>(
    db,
    sql`select recount_percent as "recountPercent", approval_limit as "approvalLimit",
          senior_limit as "seniorLimit", needs_other_counter as "needsOtherCounter",
          cycle_days_a as "cycleDaysA", cycle_days_b as "cycleDaysB",
          cycle_days_c as "cycleDaysC", updated_at as "updatedAt", version from count_policy`,
  );
  return policy!;
}
