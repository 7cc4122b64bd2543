import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { StockCount, StockCountLine } from './stock-count.ts';

/** A stock count, locked. Throws `NotFound`. */
export async function lockCount({ em }: Pick<Work, 'em'>, id: string): Promise<StockCount> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const count = await em.findOne(StockCount, { id }, { lockMode });
  if (!count) throw new NotFound('stock count', id);
  return count;
}

/** The lines of a locked count, by position. */
export function linesOf({ em }: Pick<Work, 'em'>, { id }: StockCount): Promise<StockCountLine[]> {
  return em.find(StockCountLine, { stockCountId: id }, { orderBy: { position: 'asc' } });
}

/** What the company has decided about its counts. */
export async function countPolicy({ sql: db }: Pick<Work, 'sql'>) {
  type Row = Record<'recountPercent' | 'approvalLimit', string> & {
    seniorLimit: string | null;
    needsOtherCounter: boolean;
  };
  const [policy] = await rows<Row>(
    db,
    sql`select recount_percent as "recountPercent", approval_limit as "approvalLimit",
          senior_limit as "seniorLimit", needs_other_counter as "needsOtherCounter"
        from count_policy`,
  );
  const { recountPercent, approvalLimit, seniorLimit, needsOtherCounter } = policy!;
  return {
    recountPercent: decimal(recountPercent),
    approvalLimit: decimal(approvalLimit),
    seniorLimit: seniorLimit === null ? null : decimal(seniorLimit),
    needsOtherCounter,
  };
}

/** Ends the claim that a count has on its products. */
export async function closeLines({ sql: db }: Pick<Work, 'sql'>, { id }: StockCount) {
  await sql`update stock_count_line set is_open = false where stock_count_id = ${id}`.execute(db);
}

export type CountInput = { stockCountId: string; idempotencyKey?: string | null };
export type CountReasonInput = CountInput & { reason: string };
export type CountResult = { stockCountId: string };

/** A verb of staff that takes one stock count a step further. */
export function countStep<Input extends CountInput>(
  name: string,
  scope: string,
  take: (count: StockCount, input: Input, work: Work) => Promise<void> | void,
) {
  const spec = commandSpec<Input, CountResult>(`inventory.${name}`);
  return command(spec, scope, async (work, input) => {
    staffOnly(work.viewer);
    const { stockCountId } = input;
    const count = await lockCount(work, stockCountId);
    await take(count, input, work);
    return { stockCountId };
  });
}

/** Refuses `REASON_MISSING` for an empty reason. */
export function reasonOf({ reason }: CountReasonInput): string {
  return reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
}
