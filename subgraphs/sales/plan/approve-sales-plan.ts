import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../quotation/quotation-store.ts';
import { gapsOf, type PlanFigures } from './plan-split.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { move, type PlanStatus } from './status.ts';

export type ApproveSalesPlanInput = {
  salesPlanId: string;
  expectedVersion?: number | null;
  acceptGaps?: boolean | null;
  idempotencyKey?: string | null;
};

const ApproveSalesPlan = commandSpec<ApproveSalesPlanInput, { salesPlanId: string }>(
  'sales.approveSalesPlan',
);

type Latest = { id: string; number: number; status: PlanStatus; draftedBy: string };

/**
 * Puts a plan's draft in force; the version before stays to be read. Refuses `OWN_PLAN` to the one
 * who drafted it, `PLAN_GAPS` when children do not sum to the whole, unless that is accepted,
 * `ILLEGAL_MOVE` when there is no draft, and `VERSION_CONFLICT`.
 */
export const approveSalesPlan = command(ApproveSalesPlan, 'sales:approve', async (work, input) => {
  staffOnly(work.viewer);
  const { sql: db, viewer, now } = work;
  const { salesPlanId, expectedVersion: expected, acceptGaps } = input;
  const [plan] = await rows<{ name: string; version: number }>(
    db,
    sql`select name, version from sales_plan where id = ${salesPlanId} for update`,
  );
  if (!plan) throw new NotFound('sales plan', salesPlanId);
  const { name, version: actual } = plan;
  if (expected != null && expected !== actual) {
    refuse('VERSION_CONFLICT', { expected, actual }, ['expectedVersion']);
  }
  const [latest] = await rows<Latest>(
    db,
    sql`select id, number, status, drafted_by as "draftedBy" from sales_plan_version
        where plan_id = ${salesPlanId} order by number desc limit 1`,
  );
  const { id: versionId, number, status, draftedBy } = latest!;
  move(status, 'APPROVED');
  if (draftedBy === viewer.id) refuse('OWN_PLAN', { name });
  const gaps = acceptGaps ? [] : gapsOf(await figuresOf(db, versionId));
  if (gaps.length > 0) {
    const months = gaps.map(({ month, amount }) => `${month}: ${amount.toFixed()}`);
    refuse('PLAN_GAPS', { name, months }, ['acceptGaps']);
  }
  await sql`update sales_plan_version set status = 'SUPERSEDED'
    where plan_id = ${salesPlanId} and status = 'APPROVED' and number < ${number}`.execute(db);
  await sql`update sales_plan_version set status = 'APPROVED', approved_by = ${viewer.id},
      approved_at = ${now}::timestamptz where id = ${versionId}`.execute(db);
  await sql`update sales_plan set version = version + 1, updated_at = ${now}::timestamptz
    where id = ${salesPlanId}`.execute(db);
  return { salesPlanId };
});

async function figuresOf(db: Sql, versionId: string): Promise<PlanFigures> {
  type Cell = { key: string | null; month: number; amount: string };
  const cells = await rows<Cell>(
    db,
    sql`select null as key, month, amount from sales_plan_month where version_id = ${versionId}
        union all select key, month, amount from sales_plan_line
        where version_id = ${versionId} order by month, key`,
  );
  const figures = cells.map((cell) => ({ ...cell, amount: decimal(cell.amount) }));
  return {
    months: figures.filter(({ key }) => key === null),
    lines: figures.flatMap(({ key, ...line }) => (key === null ? [] : { key, ...line })),
  };
}
