import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { Warehouse } from '../warehouses/warehouse.ts';
import { checkedRule, type SaveReplenishmentRuleInput } from './rule-input.ts';

const SaveReplenishmentRule = commandSpec<SaveReplenishmentRuleInput, { ruleId: string }>(
  'inventory.saveReplenishmentRule',
);

/**
 * Says when and how much of a product is wanted in a warehouse; what is not given is measured or
 * computed. Refuses `NEGATIVE_FIGURE`, `NOT_POSITIVE`, `ONE_POLICY` for figures of another method,
 * `ORDER_UP_TO_TOO_LOW`, `LEAD_TIME_OUT_OF_RANGE`, `DAYS_OUT_OF_RANGE`,
 * `SERVICE_LEVEL_OUT_OF_RANGE`, and what `checkedAdjustments` does.
 */
export const saveReplenishmentRule = command(
  SaveReplenishmentRule,
  'inventory:plan',
  async (learning, input: SaveReplenishmentRuleInput) => {
    staffOnly(learning.viewer);
    return learnUnits(learning, input);
  },
  async (work, input) => {
    const rule = checkedRule(input);
    const { productId, warehouseId } = input;
    const { sql: db, em, ids, now, facts } = work;
    if (!(await em.findOne(Warehouse, { id: warehouseId }))) {
      throw new NotFound('warehouse', warehouseId);
    }
    await takeTurns(db, `replenishment of ${productId}`);
    const [saved] = await rows<{ ruleId: string }>(
      db,
      sql`insert into replenishment_rule as r (id, product_id, warehouse_id, unit, updated_at,
            version, ${columns})
          select ${ids.next('rpl')}, ${productId}, ${warehouseId}, ${facts.baseUnit},
            ${now}::timestamptz, 1, ${columns}
          from jsonb_populate_record(null::replenishment_rule, ${JSON.stringify(rule)}::jsonb)
          on conflict (product_id, warehouse_id) do update set (${columns}) =
            (select ${excluded}), updated_at = excluded.updated_at, version = r.version + 1,
            reviewed_on = null, current_top = null, zone = null, figures = '[]'
          returning id as "ruleId"`,
    );
    return saved!;
  },
);

const names = [
  ...['method', 'reorder_point', 'order_up_to', 'order_quantity', 'order_multiple'],
  ...['minimum_quantity', 'review_days', 'demand_mean', 'demand_deviation', 'lead_time_days'],
  ...['lead_time_deviation', 'service_level', 'history_days', 'order_cost', 'holding_percent'],
  ...['adjustments', 'price_breaks', 'lead_time_factor', 'variability_factor', 'prefers_transfer'],
  ...['is_automatic', 'is_active'],
];
const columns = sql.join(names.map((name) => sql.ref(name)));
const excluded = sql.join(names.map((name) => sql.ref(`excluded.${name}`)));
