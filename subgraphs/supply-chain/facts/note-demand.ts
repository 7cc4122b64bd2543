import { command } from '../../../kernel/command.ts';
import { oneOf, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NoteDemand } from '../contract.ts';
import { staffOnly } from '../staff.ts';

/**
 * Notes what customers took, once per move however often it is told, and forgets what they have not
 * taken after all; other moves are no demand.
 */
export const noteDemand = command(
  NoteDemand,
  'supply-chain:plan',
  async (work, { documentId, documentType, postingDate, moves }) => {
    staffOnly(work);
    if (documentType === 'ISSUE_REVERSAL') await forget(work.sql, documentId, moves);
    const issues = moves
      .filter(({ kind, quantity }) => kind === 'ISSUE' && decimal(quantity).isNegative())
      .map(({ quantity, ...move }) => ({ ...move, quantity: decimal(quantity).neg().toFixed() }));
    if (issues.length === 0) return {};
    const text = JSON.stringify(issues);
    const given = sql`jsonb_to_recordset(${text}::jsonb)
      as m("moveId" text, "productId" text, "warehouseId" text, quantity numeric)`;
    await sql`insert into demand_series (product_id, warehouse_id)
      select distinct "productId", "warehouseId" from ${given} order by 1, 2
      on conflict do nothing`.execute(work.sql);
    await sql`insert into demand_move
        (move_id, product_id, warehouse_id, day, quantity, document_id)
      select "moveId", "productId", "warehouseId", ${postingDate}::date, quantity, ${documentId}
      from ${given} on conflict do nothing`.execute(work.sql);
    return {};
  },
);

/** The reversal of a goods issue has the id of its delivery, with a prefix of its own. */
async function forget(
  db: Sql,
  reversalId: string,
  moves: readonly { productId: string; warehouseId: string }[],
): Promise<void> {
  const deliveryId = reversalId.replace(/^gir_/, 'dlv_');
  await sql`delete from demand_move
    where product_id = ${oneOf(moves.map(({ productId }) => productId))}
      and warehouse_id = ${oneOf(moves.map(({ warehouseId }) => warehouseId))}
      and document_id = ${deliveryId}`.execute(db);
}
