import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** An opportunity as the graph shows it; never to a viewer bound to a party. */
export type OpportunityRow = {
  id: string;
  customerId: string;
  stage: string;
  orderId: string | null;
};
export type StageRow = { code: string; name: string; probability: string };

const opportunities: ListSpec = {
  from: 'opportunity',
  select: `id, number, customer_id as "customerId", name, stage,
    jsonb_build_object('amount', value::text, 'currency', currency) as value,
    expected_date as "expectedDate", owner, outcome, reason, order_id as "orderId",
    closed_at as "closedAt", created_at as "createdAt", updated_at as "updatedAt", version`,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    stage: { sql: 'stage', type: 'text' },
    owner: { sql: 'owner', type: 'text' },
    outcome: { sql: 'outcome', type: 'text' },
    expectedDate: { sql: 'expected_date', type: 'date' },
    value: { sql: 'value', type: 'numeric' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

export function listOpportunities({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<OpportunityRow>(db, opportunities, args, visibleTo(viewer));
}

/** A page of opportunities for each of the customers. */
export function opportunitiesOf({ sql: db, viewer }: Reading, args: ListArgs, ids: Keys) {
  const parent = { column: 'customer_id', ids };
  return listFor<OpportunityRow>(db, opportunities, args, parent, visibleTo(viewer));
}

type Keys = readonly string[];

/** Opportunities by id, in the order asked, for a DataLoader. */
export async function opportunitiesById({ sql: db, viewer }: Reading, ids: Keys) {
  const found = await rows<OpportunityRow>(
    db,
    sql`select ${sql.raw(opportunities.select)} from opportunity
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** All stages, in their order. */
export function findStages({ sql: db, viewer }: Reading) {
  return rows<StageRow>(
    db,
    sql`select code, name, name_zh as "nameZh", probability from opportunity_stage
        where ${visibleTo(viewer)} order by position`,
  );
}

/** Stages by code, in the order asked, for a DataLoader. */
export async function stagesByCode(reading: Reading, codes: Keys) {
  const byCode = new Map((await findStages(reading)).map((stage) => [stage.code, stage]));
  return codes.map((code) => byCode.get(code));
}
