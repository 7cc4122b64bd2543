import { batchCommand } from '../../../kernel/command.ts';
import { oneOf, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NoteDemand } from '../contract.ts';
import { staffOnly } from '../staff.ts';

/**
 * Notes what customers took, once per move however often it is told, and forgets what they have not
 * taken after all; other moves are no demand.
 */
export const noteDemand = batchCommand(NoteDemand, 'supply-chain:plan', async (work, documents) => {
  staffOnly(work);
  const issues = documents.flatMap(({ documentId, postingDate, moves }) =>
    moves
      .filter(({ kind, quantity }) => kind === 'ISSUE' && decimal(quantity).isNegative())
      .map(({ quantity, ...move }) => {
        return { ...move, documentId, postingDate, quantity: decimal(quantity).neg().toFixed() };
      }),
  );
  if (issues.length > 0) await note(work.sql, issues);
  for (const { documentId, documentType, moves } of documents) {
    if (documentType === 'ISSUE_REVERSAL') await forget(work.sql, documentId, moves);
  }
  return documents.map(() => ({}));
});

async function note(db: Sql, issues: readonly object[]): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(issues)}::jsonb) as m("moveId" text,
    "productId" text, "warehouseId" text, "documentId" text, "postingDate" date, quantity numeric)`;
  await sql`insert into demand_series (product_id, warehouse_id)
    select distinct "productId", "warehouseId" from ${given} order by 1, 2
    on conflict do nothing`.execute(db);
  await sql`insert into demand_move
      (move_id, product_id, warehouse_id, day, quantity, document_id)
    select "moveId", "productId", "warehouseId", "postingDate", quantity, "documentId"
    from ${given} on conflict do nothing`.execute(db);
}

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
