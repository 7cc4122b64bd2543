import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** What leaves together, as the graph shows it; a customer's user sees its own. */
export type ConsolidationRow = { id: string; customerId: string; warehouseId: string };

const columns = `id, number, customer_id as "customerId", warehouse_id as "warehouseId",
  created_at as "createdAt"`;

const consolidations: ListSpec = {
  from: 'consolidation',
  select: columns,
  columns: {
    number: { sql: 'number', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

const own = { CUSTOMER: 'customer_id' };

export function listConsolidations(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<ConsolidationRow>> {
  return list<ConsolidationRow>(db, consolidations, args, visibleTo(viewer, own));
}

/** Consolidations by id, in the order asked, for a DataLoader. */
export async function consolidationsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(ConsolidationRow | undefined)[]> {
  const found = await rows<ConsolidationRow>(
    db,
    sql`select ${sql.raw(columns)} from consolidation
        where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The ids of the deliveries that leave together, the oldest first, for a DataLoader. */
export async function deliveriesOfConsolidations(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<string[][]> {
  const found = await rows<{ id: string; consolidationId: string }>(
    db,
    sql`select id, consolidation_id as "consolidationId" from delivery
        where consolidation_id = ${oneOf(ids)} and ${visibleTo(viewer, own)}
        order by planned_at, id`,
  );
  const byId = Map.groupBy(found, ({ consolidationId }) => consolidationId);
  return ids.map((id) => (byId.get(id) ?? []).map((row) => row.id));
}

/** Whose deliveries go together by themselves, as the graph shows it; for staff only. */
export type RuleRow = { id: string; customerId: string | null };

const ruleColumns = `id, customer_id as "customerId", channel,
  is_consolidated as "isConsolidated", updated_at as "updatedAt"`;

const rules: ListSpec = {
  from: 'consolidation_rule',
  select: ruleColumns,
  columns: {
    customerId: { sql: 'customer_id', type: 'text' },
    channel: { sql: 'channel', type: 'text' },
    updatedAt: { sql: 'updated_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'updatedAt', direction: 'DESC' },
};

export function listRules(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<RuleRow>> {
  return list<RuleRow>(db, rules, args, visibleTo(viewer));
}

/** Rules by id, in the order asked, for a DataLoader. */
export async function rulesById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(RuleRow | undefined)[]> {
  const found = await rows<RuleRow>(
    db,
    sql`select ${sql.raw(ruleColumns)} from consolidation_rule
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
