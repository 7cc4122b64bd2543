import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { Warehouse } from '../warehouses/warehouse.ts';

export type SaveReplenishmentRuleInput = {
  productId: string;
  warehouseId: string;
  reorderPoint: string;
  orderUpTo?: string | null;
  orderQuantity?: string | null;
  orderMultiple?: string | null;
  leadTimeDays?: number | null;
  isAutomatic?: boolean | null;
  isActive?: boolean | null;
  idempotencyKey?: string | null;
};

const SaveReplenishmentRule = commandSpec<SaveReplenishmentRuleInput, { ruleId: string }>(
  'inventory.saveReplenishmentRule',
);

/**
 * Says when and how much of a product is bought for a warehouse. Refuses `NEGATIVE_FIGURE`,
 * `NOT_POSITIVE`, `ONE_POLICY` unless exactly one of `orderUpTo` and `orderQuantity` is given, and
 * `ORDER_UP_TO_TOO_LOW`.
 */
export const saveReplenishmentRule = command(
  SaveReplenishmentRule,
  'inventory:plan',
  async (learning, input: SaveReplenishmentRuleInput) => {
    staffOnly(learning.viewer);
    return learnUnits(learning, input);
  },
  async (work, input) => {
    check(input);
    const { productId, warehouseId, reorderPoint } = input;
    const { sql: db, em, ids, now, facts } = work;
    if (!(await em.findOne(Warehouse, { id: warehouseId }))) {
      throw new NotFound('warehouse', warehouseId);
    }
    await takeTurns(db, `replenishment of ${productId}`);
    const [saved] = await rows<{ ruleId: string }>(
      db,
      sql`insert into replenishment_rule (id, product_id, warehouse_id, unit, reorder_point,
            order_up_to, order_quantity, order_multiple, lead_time_days, is_automatic, is_active,
            updated_at, version)
          values (${ids.next('rpl')}, ${productId}, ${warehouseId}, ${facts.baseUnit},
            ${reorderPoint}::numeric, ${input.orderUpTo ?? null}::numeric,
            ${input.orderQuantity ?? null}::numeric, ${input.orderMultiple ?? null}::numeric,
            ${input.leadTimeDays ?? 0}, ${input.isAutomatic ?? false}, ${input.isActive ?? true},
            ${now}::timestamptz, 1)
          on conflict (product_id, warehouse_id) do update set
            reorder_point = excluded.reorder_point, order_up_to = excluded.order_up_to,
            order_quantity = excluded.order_quantity, order_multiple = excluded.order_multiple,
            lead_time_days = excluded.lead_time_days, is_automatic = excluded.is_automatic,
            is_active = excluded.is_active, updated_at = excluded.updated_at,
            version = replenishment_rule.version + 1
          returning id as "ruleId"`,
    );
    return saved!;
  },
);

const MOST_DAYS = 730;

function check(input: SaveReplenishmentRuleInput): void {
  const { reorderPoint, orderUpTo, orderQuantity, orderMultiple, leadTimeDays } = input;
  if (decimal(reorderPoint).isNegative()) {
    refuse('NEGATIVE_FIGURE', { given: reorderPoint }, ['reorderPoint']);
  }
  if ((orderUpTo == null) === (orderQuantity == null)) refuse('ONE_POLICY', {}, ['orderUpTo']);
  for (const [field, given] of Object.entries({ orderQuantity, orderMultiple })) {
    if (given != null && !decimal(given).greaterThan(0)) refuse('NOT_POSITIVE', { given }, [field]);
  }
  if (orderUpTo != null && !decimal(orderUpTo).greaterThan(reorderPoint)) {
    refuse('ORDER_UP_TO_TOO_LOW', { orderUpTo, reorderPoint }, ['orderUpTo']);
  }
  if (leadTimeDays != null && (leadTimeDays < 0 || leadTimeDays > MOST_DAYS)) {
    refuse('LEAD_TIME_OUT_OF_RANGE', { given: leadTimeDays, most: MOST_DAYS }, ['leadTimeDays']);
  }
}
