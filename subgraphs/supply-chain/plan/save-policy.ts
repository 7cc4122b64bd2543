import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';

export type SaveSupplyPolicyInput = {
  expectedVersion?: number | null;
  productId: string;
  warehouseId: string;
  /** Percent. */
  serviceLevel: string;
  /** In the base unit; absent: computed. */
  safetyStock?: string | null;
  orderMultiple: string;
  coverWeeks: number;
  idempotencyKey?: string | null;
};

type Result = { productId: string; warehouseId: string };
const SaveSupplyPolicy = commandSpec<SaveSupplyPolicyInput, Result>(
  'supply-chain.saveSupplyPolicy',
);

const MAX_COVER = 52;

/**
 * Decides how a product is planned in a warehouse. For staff only. Refuses `BAD_SERVICE_LEVEL`,
 * `NEGATIVE_FIGURE`, `NOT_POSITIVE`, `BAD_COVER`, `VERSION_CONFLICT`.
 */
export const saveSupplyPolicy = command(
  SaveSupplyPolicy,
  'supply-chain:plan',
  async (work, input) => {
    staffOnly(work);
    checkPolicy(input);
    const { sql: db, now } = work;
    const { productId, warehouseId, expectedVersion: expected } = input;
    await takeTurns(db, `supply policy of ${productId} in ${warehouseId}`);
    const [former] = await rows<{ version: number }>(
      db,
      sql`select version from supply_policy
          where product_id = ${productId} and warehouse_id = ${warehouseId}`,
    );
    const actual = former?.version ?? 0;
    if (expected != null && expected !== actual) {
      refuse('VERSION_CONFLICT', { expected, actual }, ['expectedVersion']);
    }
    await sql`insert into demand_series (product_id, warehouse_id)
      values (${productId}, ${warehouseId}) on conflict do nothing`.execute(db);
    await sql`insert into supply_policy (product_id, warehouse_id, service_level, safety_stock,
        order_multiple, cover_weeks, updated_at, version)
      values (${productId}, ${warehouseId}, ${input.serviceLevel}, ${input.safetyStock ?? null},
        ${input.orderMultiple}, ${input.coverWeeks}, ${now}, 1)
      on conflict (product_id, warehouse_id) do update set
        service_level = excluded.service_level, safety_stock = excluded.safety_stock,
        order_multiple = excluded.order_multiple, cover_weeks = excluded.cover_weeks,
        updated_at = excluded.updated_at, version = supply_policy.version + 1`.execute(db);
    return { productId, warehouseId };
  },
);

function checkPolicy(input: SaveSupplyPolicyInput): void {
  const { serviceLevel, safetyStock, orderMultiple, coverWeeks } = input;
  const level = decimal(serviceLevel);
  if (level.lessThan(50) || level.greaterThan('99.999')) {
    refuse('BAD_SERVICE_LEVEL', { given: serviceLevel }, ['serviceLevel']);
  }
  if (safetyStock != null && decimal(safetyStock).isNegative()) {
    refuse('NEGATIVE_FIGURE', { name: 'safetyStock', given: safetyStock }, ['safetyStock']);
  }
  if (!decimal(orderMultiple).greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: orderMultiple }, ['orderMultiple']);
  }
  if (coverWeeks < 1 || coverWeeks > MAX_COVER) {
    refuse('BAD_COVER', { limit: MAX_COVER, given: coverWeeks }, ['coverWeeks']);
  }
}
