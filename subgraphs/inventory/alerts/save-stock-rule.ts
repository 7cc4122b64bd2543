import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { lockOrMakeLevel } from '../stock/stock-rows.ts';
import { settleAlerts } from './settle-alerts.ts';

export type SaveStockRuleInput = {
  productId: string;
  warehouseId: string;
  /** In base units; null ends the watch. */
  minimum?: string | null;
  maximum?: string | null;
  /** The part of the minimum that is kept for surprises. */
  safetyStock?: string | null;
  hysteresis?: string | null;
  idempotencyKey?: string | null;
};

const SaveStockRule = commandSpec<SaveStockRuleInput, { stockLevelId: string }>(
  'inventory.saveStockRule',
);

/**
 * Says between which figures the stock of a product in a warehouse should be; an alert that
 * follows is raised at once. Refuses `NEGATIVE_FIGURE`, `MINIMUM_OVER_MAXIMUM`,
 * `SAFETY_OVER_MINIMUM`.
 */
export const saveStockRule = command(
  SaveStockRule,
  'inventory:plan',
  async (learning, input: SaveStockRuleInput) => {
    staffOnly(learning.viewer);
    return learnUnits(learning, input);
  },
  async (work, input) => {
    const minimum = figure(input.minimum, 'minimum');
    const maximum = figure(input.maximum, 'maximum');
    const safetyStock = figure(input.safetyStock, 'safetyStock');
    const hysteresis = figure(input.hysteresis, 'hysteresis') ?? ZERO;
    if (minimum && maximum && minimum.greaterThan(maximum)) {
      const figures = { minimum: minimum.toFixed(), maximum: maximum.toFixed() };
      refuse('MINIMUM_OVER_MAXIMUM', figures, ['minimum']);
    }
    if (safetyStock && minimum && safetyStock.greaterThan(minimum)) {
      const figures = { safetyStock: safetyStock.toFixed(), minimum: minimum.toFixed() };
      refuse('SAFETY_OVER_MINIMUM', figures, ['safetyStock']);
    }
    const { productId, warehouseId } = input;
    const level = await lockOrMakeLevel(work, productId, warehouseId, work.facts.baseUnit);
    level.thresholds = { minimum, maximum, safetyStock, hysteresis };
    const [least, most, safety, band] = [minimum, maximum, safetyStock, hysteresis].map(
      (figure) => figure?.toFixed() ?? null,
    );
    await sql`update stock_level set minimum = ${least}::numeric, maximum = ${most}::numeric,
        safety_stock = ${safety}::numeric, hysteresis = ${band}::numeric
      where id = ${level.id}`.execute(work.sql);
    await settleAlerts(work, [level]);
    return { stockLevelId: level.id };
  },
);

function figure(given: string | null | undefined, field: string): Decimal | null {
  const value = given == null ? null : decimal(given);
  if (value?.isNegative()) refuse('NEGATIVE_FIGURE', { given: value.toFixed() }, [field]);
  return value;
}
