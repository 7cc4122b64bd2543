import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../quotation/quotation-store.ts';
import { targetsOf, type PlanInForce, type PlanTarget, type TargetSpan } from './plan-targets.ts';

export type MakeTargetsInput = {
  salesPlanId: string;
  expectedVersion?: number | null;
  span: TargetSpan;
  idempotencyKey?: string | null;
};

const MakeTargets = commandSpec<MakeTargetsInput, { salesPlanId: string; targets: number }>(
  'sales.makeTargets',
);

/**
 * Makes the targets of a plan's version in force, for its whole and each child, so that the plan's
 * targets are these and no others: those that it made before keep their ids, take the amounts of
 * now, or go. Refuses `VERSION_CONFLICT`, and `PLAN_NOT_APPROVED` while no version is in force.
 */
export const makeTargets = command(MakeTargets, 'sales:plan', async (work, input) => {
  staffOnly(work.viewer);
  const { salesPlanId, expectedVersion, span } = input;
  const plan = await lockPlan(work.sql, salesPlanId, expectedVersion);
  const targets = targetsOf(plan, span);
  await writeTargets(work, salesPlanId, plan, targets);
  return { salesPlanId, targets: targets.length };
});

type Locked = Omit<PlanInForce, 'cells'> & { version: number; versionId: string | null };
type Cell = { key: string | null; month: number; amount: string };

async function lockPlan(
  db: Sql,
  id: string,
  expected: number | null | undefined,
): Promise<PlanInForce> {
  const [plan] = await rows<Locked>(
    db,
    sql`select name, year, measure, dimension, scope, version, (select v.id
          from sales_plan_version v where v.plan_id = p.id and v.status = 'APPROVED') as "versionId"
        from sales_plan p where id = ${id} for update`,
  );
  if (!plan) throw new NotFound('sales plan', id);
  if (expected != null && expected !== plan.version) {
    refuse('VERSION_CONFLICT', { expected, actual: plan.version }, ['expectedVersion']);
  }
  const { versionId, name } = plan;
  if (!versionId) refuse('PLAN_NOT_APPROVED', { name }, ['salesPlanId']);
  const cells = await rows<Cell>(
    db,
    sql`select null as key, month, amount from sales_plan_month where version_id = ${versionId}
        union all select key, month, amount from sales_plan_line where version_id = ${versionId}
        order by key nulls first, month`,
  );
  return { ...plan, cells: cells.map((cell) => ({ ...cell, amount: decimal(cell.amount) })) };
}

async function writeTargets(
  { sql: db, ids, now }: Work,
  planId: string,
  { measure }: PlanInForce,
  targets: readonly PlanTarget[],
): Promise<void> {
  const made = targets.map(({ parts, ...target }) => ({
    id: ids.next('tgt'),
    ...target,
    ...parts,
  }));
  const wanted = sql`json_to_recordset(${JSON.stringify(made)}::json) as w(id text, key text,
    name text, "from" date, "to" date, amount numeric, "TERRITORY" text, "SALESPERSON" text,
    "CHANNEL" text, "CATEGORY" text, "GROUP" text)`;
  await sql`delete from sales_target t where plan_id = ${planId} and not exists (
    select from ${wanted} where w.key is not distinct from t.plan_key and w.from = t.from_date
      and w.to = t.to_date)`.execute(db);
  await sql`insert into sales_target as t (id, name, from_date, to_date, measure, amount,
      territory_id, salesperson, channel, category_id, group_id, plan_id, plan_key, updated_at,
      version)
    select id, name, "from", "to", ${measure}, amount, "TERRITORY", "SALESPERSON", "CHANNEL",
      "CATEGORY", "GROUP", ${planId}, key, ${now}::timestamptz, 1
    from ${wanted}
    on conflict (plan_id, plan_key, from_date, to_date) where plan_id is not null do update
      set amount = excluded.amount, name = excluded.name, updated_at = excluded.updated_at,
        version = t.version + 1
      where (t.amount, t.name) is distinct from (excluded.amount, excluded.name)`.execute(db);
}
