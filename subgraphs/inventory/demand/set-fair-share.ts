import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';

export type SetFairShareInput = {
  productId: string;
  isFairlyShared: boolean;
  idempotencyKey?: string | null;
};

export const SetFairShare = commandSpec<SetFairShareInput, { productId: string }>(
  'inventory.setFairShare',
);

/**
 * Decides whether a product that is scarce is dealt pro rata to what everybody waits for, or to who
 * is first in rank. Throws `NotFound` for an unknown product.
 */
export const setFairShare = command(
  SetFairShare,
  'inventory:write',
  learnUnits,
  async ({ sql: db, viewer }, { productId, isFairlyShared }) => {
    staffOnly(viewer);
    await (
      isFairlyShared
        ? sql`insert into fairly_shared (product_id) values (${productId}) on conflict do nothing`
        : sql`delete from fairly_shared where product_id = ${productId}`
    ).execute(db);
    return { productId };
  },
);
