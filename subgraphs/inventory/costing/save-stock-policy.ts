import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { costingMethodOf } from './cost-rows.ts';
import type { CostingMethod } from './costing.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';

export type SaveStockPolicyInput = {
  productId: string;
  costingMethod: CostingMethod;
  idempotencyKey?: string | null;
};

export const SaveStockPolicy = commandSpec<SaveStockPolicyInput, { productId: string }>(
  'inventory.saveStockPolicy',
);

/** Chooses how a product is costed. Refuses `COSTING_METHOD_IN_USE` while there is stock of it. */
export const saveStockPolicy = command(
  SaveStockPolicy,
  'inventory:write',
  learnUnits,
  async ({ sql: db, viewer }, { productId, costingMethod }) => {
    staffOnly(viewer);
    const current = await costingMethodOf(db, productId, 'update');
    if (current === costingMethod) return { productId };
    const inStock = await rows(
      db,
      sql`select from stock_level where product_id = ${productId} and on_hand > 0 limit 1`,
    );
    if (inStock.length > 0) {
      refuse('COSTING_METHOD_IN_USE', { productId, costingMethod: current }, ['costingMethod']);
    }
    await sql`update stock_policy set costing_method = ${costingMethod}
      where product_id = ${productId}`.execute(db);
    return { productId };
  },
);
