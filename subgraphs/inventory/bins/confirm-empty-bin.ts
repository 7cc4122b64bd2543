import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { makeCount } from '../counting/start-stock-count.ts';
import { staffOnly } from '../staff.ts';
import { Bin } from './bin.ts';

export type ConfirmEmptyBinInput = {
  binId: string;
  isEmpty: boolean;
  idempotencyKey?: string | null;
};

type Confirmed = { binId: string; stockCountId: string | null };

/**
 * Says what somebody sees in a bin whose last goods have left by the books (zero-confirmation).
 * When it is not empty, what left it last is counted there. Refuses `NOT_EMPTIED` when nobody needs to
 * look, `COUNTED_ELSEWHERE`.
 */
export const confirmEmptyBin = command(
  commandSpec<ConfirmEmptyBinInput, Confirmed>('inventory.confirmEmptyBin'),
  'inventory:count',
  async (work, { binId, isEmpty }) => {
    staffOnly(work.viewer);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const bin = await work.em.findOne(Bin, { id: binId }, { lockMode });
    if (!bin) throw new NotFound('bin', binId);
    bin.confirm();
    const stockCountId = isEmpty ? null : await countBin(work, bin);
    const id = work.ids.next('bcf');
    await work.em.flush();
    await sql`insert into bin_confirmation (id, bin_id, is_empty, stock_count_id, confirmed_at,
        confirmed_by)
      values (${id}, ${binId}, ${isEmpty}, ${stockCountId}, ${work.now}::timestamptz,
        ${work.viewer.id})`.execute(work.sql);
    return { binId, stockCountId };
  },
);

type Left = { productId: string; unit: string; lotId: string | null; isTaken: boolean };

async function countBin(work: Work, { id: binId, warehouseId }: Bin): Promise<string> {
  const [left] = await rows<Left>(
    work.sql,
    sql`select m.product_id as "productId", m.unit, g.lot_id as "lotId", exists (select
          from stock_count_line c where c.is_open and c.product_id = m.product_id
            and c.bin_id = g.bin_id and c.lot_id is not distinct from g.lot_id) as "isTaken"
        from stock_move m join move_part g on g.move_id = m.id
        where g.bin_id = ${binId} and g.quantity < 0
        order by m.recorded_at desc, m.id desc limit 1`,
  );
  if (!left) refuse('NOTHING_TO_COUNT', { warehouseId }, ['binId']);
  if (left.isTaken) refuse('COUNTED_ELSEWHERE', { productIds: [left.productId] }, ['binId']);
  const count = await makeCount(work, { warehouseId, kind: 'SPOT' }, [{ ...left, binId }]);
  return count.id;
}
