import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

export type CashOneOffRow = { day: string; amount: string; text: string };

/** What is otherwise than foretold; for staff only. */
export type CashScenarioRow = {
  id: string;
  name: string;
  customersLaterDays: number;
  suppliersLaterDays: number;
  ordersPercent: string;
  oneOffs: CashOneOffRow[];
};

const columns = `id, name, customers_later_days as "customersLaterDays",
  suppliers_later_days as "suppliersLaterDays", orders_percent as "ordersPercent",
  updated_at as "updatedAt", updated_by as "updatedBy", version,
  (select coalesce(jsonb_agg(jsonb_build_object('day', day, 'amount', amount::text, 'text', text)
      order by position), '[]')
    from cash_one_off where cash_scenario_id = cash_scenario.id) as "oneOffs"`;

const scenarios: ListSpec = {
  from: 'cash_scenario',
  select: columns,
  columns: { id: { sql: 'id', type: 'text' }, name: { sql: 'name', type: 'text' } },
  defaultOrder: { field: 'name', direction: 'ASC' },
};

export function listCashScenarios({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<CashScenarioRow>(db, scenarios, args, visibleTo(viewer));
}

/** Scenarios by id, in the order asked, for a DataLoader. */
export async function scenariosById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<CashScenarioRow>(
    db,
    sql`select ${sql.raw(columns)} from cash_scenario
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
