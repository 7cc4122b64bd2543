import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { lastDayOf, period as checked } from '../closing/period.ts';
import type { Basis } from './cost-key.ts';

/** A key as the graph shows it; for staff only, like all of this. */
export type CostKeyRow = {
  id: string;
  code: string;
  basis: Basis;
  sourceId: string;
  accountIds: string[];
  allocationAccountId: string | null;
};

export type CostKeyTargetRow = { costCenterId: string; weight: string | null };

export type CostAllocationRow = {
  id: string;
  costKeyId: string;
  sourceId: string;
  amount: string;
  entryId: string;
  reversalId: string | null;
};

export type CostShareRow = { costCenterId: string; weight: string; amount: string };

/** What a cost centre has of a month before and after costs are shared out. */
export type CenterCostsRow = Record<'before' | 'received' | 'given' | 'after', string>;

const keyColumns = `id, code, name, step, basis, measure, source_id as "sourceId",
  account_ids as "accountIds", allocation_account_id as "allocationAccountId",
  is_active as "isActive", updated_at as "updatedAt", version`;

const costKeys: ListSpec = {
  from: 'cost_key',
  select: keyColumns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    step: { sql: 'step', type: 'integer' },
    isActive: { sql: 'is_active', type: 'boolean' },
  },
  defaultOrder: { field: 'step', direction: 'ASC' },
};

/** Keys, in the order in which they are worked through. */
export function listCostKeys({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<CostKeyRow>(db, costKeys, args, visibleTo(viewer));
}

/** Keys by id, in the order asked, for a DataLoader. */
export async function costKeysById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<CostKeyRow>(
    db,
    sql`select ${sql.raw(keyColumns)} from cost_key
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Who takes a part by each key, for a DataLoader. */
export async function targetsOfKeys({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<CostKeyTargetRow & { keyId: string }>(
    db,
    sql`select cost_key_id as "keyId", cost_center_id as "costCenterId", weight
        from cost_key_target where cost_key_id = ${oneOf(ids)} and ${visibleTo(viewer)}
        order by position`,
  );
  const byKey = Map.groupBy(found, ({ keyId }) => keyId);
  return ids.map((id) => byKey.get(id) ?? []);
}

const allocationColumns = `id, cost_key_id as "costKeyId", step, source_id as "sourceId", period,
  posting_date as "postingDate", amount, entry_id as "entryId", allocated_at as "allocatedAt",
  allocated_by as "allocatedBy", reversal_id as "reversalId", reversed_at as "reversedAt"`;

const costAllocations: ListSpec = {
  from: 'cost_allocation',
  select: allocationColumns,
  columns: {
    id: { sql: 'id', type: 'text' },
    period: { sql: 'period', type: 'text' },
    costKeyId: { sql: 'cost_key_id', type: 'text' },
  },
  defaultOrder: { field: 'period', direction: 'DESC' },
};

/** What was allocated, the latest month first. */
export function listCostAllocations({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<CostAllocationRow>(db, costAllocations, args, visibleTo(viewer));
}

/** Allocations by id, in the order asked, for a DataLoader. */
export async function costAllocationsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<CostAllocationRow>(
    db,
    sql`select ${sql.raw(allocationColumns)} from cost_allocation
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** What each cost centre took of allocations, for a DataLoader. */
export async function sharesOfAllocations(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<CostShareRow[][]> {
  const found = await rows<CostShareRow & { allocationId: string }>(
    db,
    sql`select cost_allocation_id as "allocationId", cost_center_id as "costCenterId", weight, amount
        from cost_allocation_share where cost_allocation_id = ${oneOf(ids)} and ${visibleTo(viewer)}
        order by amount desc, cost_center_id`,
  );
  const byAllocation = Map.groupBy(found, ({ allocationId }) => allocationId);
  return ids.map((id) => byAllocation.get(id) ?? []);
}

/**
 * Expenses of cost centres in a month before what is shared out, what they received and gave, and
 * what is left, for a loader. What is left is what the ledger has.
 */
export async function costsOfCenters(
  { sql: db, viewer }: Reading,
  { period }: { period: string },
  ids: readonly string[],
): Promise<CenterCostsRow[]> {
  const month = checked(period);
  const found = await rows<CenterCostsRow & { id: string }>(
    db,
    sql`select id, after - received + given as before, received, given, after
        from (select own.id,
            (select coalesce(sum(debit - credit), 0) from journal_line l
              join account a on a.id = l.account_id
              where l.cost_center_id = own.id and a.type = 'EXPENSE' and posting_date
                between ${`${month}-01`}::date and ${lastDayOf(month)}::date) as after,
            (select coalesce(sum(s.amount), 0) from cost_allocation_share s
              join cost_allocation a on a.id = s.cost_allocation_id
              where s.cost_center_id = own.id and a.period = ${month}
                and a.reversal_id is null) as received,
            (select coalesce(sum(a.amount), 0) from cost_allocation a
              where a.source_id = own.id and a.period = ${month}
                and a.reversal_id is null) as given
          from cost_center own where own.id = ${oneOf(ids)} and ${visibleTo(viewer)}) costs`,
  );
  const nothing = { before: '0', received: '0', given: '0', after: '0' };
  const byId = new Map(found.map(({ id, ...row }) => [id, row]));
  return ids.map((id) => byId.get(id) ?? nothing);
}
