import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import type { Overrun, Stage } from './overrun.ts';

/** Who let which document go beyond a budget that stops, and why. */
export type Override = { stage: Stage; documentId: string; reason: string; by: string; at: string };

/** How far beyond which budget. */
export type Beyond = Pick<
  Overrun,
  'budgetId' | 'accountId' | 'costCenterId' | 'month' | 'span' | 'budgeted' | 'actual'
>;

/** Keeps what was let go beyond a budget, once each. */
export async function recordOverrides(
  { sql: db, ids }: Pick<Work, 'sql' | 'ids'>,
  beyond: readonly Beyond[],
  { stage, documentId, reason, by, at }: Override,
): Promise<void> {
  const overrides = beyond.map((one) => ({ ...one, id: ids.next('bov') }));
  await sql`
    insert into budget_override (id, budget_id, account_id, cost_center_id, month, span, budgeted,
      actual, stage, document_id, reason, overridden_by, overridden_at)
    select id, "budgetId", "accountId", "costCenterId", month, span, budgeted, actual, ${stage},
      ${documentId}, ${reason}, ${by}, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(overrides)}::jsonb) as o(id text, "budgetId" text,
      "accountId" text, "costCenterId" text, month text, span text, budgeted numeric,
      actual numeric)
    on conflict do nothing`.execute(db);
}
