import type { Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns, type Sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { PlanDimension, PlanMeasure, PlanPart } from './plan-scope.ts';

export type PlanInput = {
  id?: string | null;
  expectedVersion?: number | null;
  name: string;
  year: number;
  measure: PlanMeasure;
  by: PlanDimension;
  parentId?: string | null;
  parentKey?: string | null;
};

/** What all versions of a plan have in common: the year, what is counted, among whom, of what. */
export type Frame = {
  id: string;
  year: number;
  measure: PlanMeasure;
  dimension: PlanDimension;
  scope: PlanPart[];
};

/**
 * Makes the plan or changes its name, locked. What it counts, and of what, stays as it was begun.
 * Refuses `NAME_MISSING`, `PLAN_NAME_TAKEN`, `BAD_YEAR`, `PARENT_MISMATCH`, `UNKNOWN_CHILD`,
 * `PLAN_FRAME_FIXED` and `VERSION_CONFLICT`.
 */
export async function frameOf(work: Work, input: PlanInput): Promise<Frame> {
  const { sql: db, ids, now } = work;
  const { year, measure, by: dimension, parentId = null, parentKey = null } = input;
  const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  if (year < 1900 || year > 9999) refuse('BAD_YEAR', { year }, ['year']);
  await takeTurns(db, `sales plans of ${year}`);
  const id = input.id ?? ids.next('spn');
  const namesakes = await rows(
    db,
    sql`select from sales_plan where year = ${year} and name = ${name} and id <> ${id}`,
  );
  if (namesakes.length > 0) refuse('PLAN_NAME_TAKEN', { name, year }, ['name']);
  const scope = await scopeOf(db, input);
  if (input.id) await refuseOther(db, input);
  await sql`insert into sales_plan (id, name, year, measure, dimension, parent_id, parent_key,
      scope, created_at, updated_at, version)
    values (${id}, ${name}, ${year}, ${measure}, ${dimension}, ${parentId}, ${parentKey},
      ${JSON.stringify(scope)}::jsonb, ${now}::timestamptz, ${now}::timestamptz, 1)
    on conflict (id) do update set name = excluded.name, updated_at = excluded.updated_at,
      version = sales_plan.version + 1`.execute(db);
  return { id, year, measure, dimension, scope };
}

/** Of which part of the sales the plan is: what its parent is of, and the key there. */
async function scopeOf(db: Sql, input: PlanInput): Promise<PlanPart[]> {
  const { parentId, parentKey, year, measure } = input;
  if (!parentId && parentKey == null) return [];
  if (!parentId || parentKey == null) refuse('PARENT_MISMATCH', {}, ['parentId']);
  const [parent] = await rows<Omit<Frame, 'id'> & { isChild: boolean }>(
    db,
    sql`select year, measure, dimension, scope, exists (select from sales_plan_version v
            join sales_plan_line l on l.version_id = v.id
          where v.plan_id = p.id and l.key = ${parentKey}) as "isChild"
        from sales_plan p where id = ${parentId}`,
  );
  if (!parent) throw new NotFound('sales plan', parentId);
  if (parent.year !== year || parent.measure !== measure)
    refuse('PARENT_MISMATCH', {}, ['parentId']);
  if (!parent.isChild) refuse('UNKNOWN_CHILD', { key: parentKey }, ['parentKey']);
  return [...parent.scope, { dimension: parent.dimension, key: parentKey }];
}

async function refuseOther(db: Sql, input: PlanInput): Promise<void> {
  const { id, expectedVersion: expected, year, measure, by, parentId, parentKey } = input;
  const [plan] = await rows<{ version: number; isSame: boolean }>(
    db,
    sql`select version, (year, measure, dimension, parent_id, parent_key) is not distinct from
          (${year}::integer, ${measure}, ${by}, ${parentId ?? null}, ${parentKey ?? null}) as "isSame"
        from sales_plan where id = ${id} for update`,
  );
  if (!plan) throw new NotFound('sales plan', id!);
  if (expected != null && expected !== plan.version) {
    refuse('VERSION_CONFLICT', { expected, actual: plan.version }, ['expectedVersion']);
  }
  if (!plan.isSame) refuse('PLAN_FRAME_FIXED', { id });
}
