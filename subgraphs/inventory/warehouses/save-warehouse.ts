import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { Place } from '../demand/serving.ts';
import { staffOnly } from '../staff.ts';
import { Warehouse } from './warehouse.ts';

export type SaveWarehouseInput = {
  id?: string | null;
  expectedVersion?: number | null;
  code: string;
  name: string;
  /** Whether goods may leave before they have come; default as it is, `FORBID` for a new one. */
  negativeStock?: 'FORBID' | 'ALLOW' | null;
  address?: Place | null;
  idempotencyKey?: string | null;
};

export const SaveWarehouse = commandSpec<SaveWarehouseInput, { warehouseId: string }>(
  'inventory.saveWarehouse',
);

/**
 * Makes or changes a warehouse. Refuses `WAREHOUSE_CODE_TAKEN`, `VERSION_CONFLICT`, and
 * `NEGATIVE_STOCK` for forbidding what there is.
 */
export const saveWarehouse = command(
  SaveWarehouse,
  'inventory:write',
  async ({ em, sql: db, ids, now, viewer }, input) => {
    staffOnly(viewer);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const warehouse = input.id
      ? await em.findOne(Warehouse, { id: input.id }, { lockMode })
      : new Warehouse(ids.next('whs'), now);
    if (!warehouse) throw new NotFound('warehouse', input.id!);
    warehouse.expect(input.expectedVersion);
    const namesake = await em.findOne(Warehouse, { code: input.code.trim() });
    if (namesake && namesake !== warehouse) {
      refuse('WAREHOUSE_CODE_TAKEN', { code: input.code }, ['code']);
    }
    warehouse.describe(input, now);
    await em.persist(warehouse).flush();
    await keepNegative(db, warehouse);
    return { warehouseId: warehouse.id };
  },
);

/** Has the stock levels of the warehouse follow its rule, each once nobody moves it any more. */
async function keepNegative(db: Sql, { id, allowsNegative }: Warehouse): Promise<void> {
  const [other] = await rows(
    db,
    sql`select from stock_level
        where warehouse_id = ${id} and allows_negative <> ${allowsNegative} limit 1`,
  );
  if (!other) return;
  const levels = await rows<{ onHand: string; bound: string; productId: string }>(
    db,
    sql`select on_hand as "onHand", reserved + quarantined as bound, product_id as "productId" from stock_level
        where warehouse_id = ${id} order by id for update`,
  );
  const short = levels.find(({ onHand, bound }) => decimal(bound).greaterThan(onHand));
  if (short && !allowsNegative) refuse('NEGATIVE_STOCK', short, ['negativeStock']);
  await sql`update stock_level set allows_negative = ${allowsNegative}
    where warehouse_id = ${id}`.execute(db);
}
