import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { ForecastOverridden } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { periodOf, type Grain } from './series.ts';

export type OverrideForecastInput = {
  forecastId: string;
  expectedVersion?: number | null;
  /** First day of the period. */
  startDate: string;
  /** In the base unit; null: the computed forecast counts again. */
  quantity?: string | null;
  reason: string;
  idempotencyKey?: string | null;
};

const OverrideForecast = commandSpec<OverrideForecastInput, { forecastId: string }>(
  'supply-chain.overrideForecast',
);

type Head = { productId: string; warehouseId: string; grain: Grain; version: number };

/**
 * Puts a person's figure in place of one period's forecast; it outlives later runs. For staff
 * only. Refuses `REASON_MISSING`, `NEGATIVE_FIGURE`, `NOT_A_PERIOD`, `VERSION_CONFLICT`.
 */
export const overrideForecast = command(
  OverrideForecast,
  'supply-chain:plan',
  async (work, { forecastId, expectedVersion: expected, startDate, quantity, reason: given }) => {
    staffOnly(work);
    const { sql: db, emit, viewer, now } = work;
    const reason = given.trim() || refuse('REASON_MISSING', {}, ['reason']);
    if (quantity != null && decimal(quantity).isNegative()) {
      refuse('NEGATIVE_FIGURE', { name: 'quantity', given: quantity }, ['quantity']);
    }
    const [head] = await rows<Head>(
      db,
      sql`update demand_forecast set version = version + 1 where id = ${forecastId}
          returning product_id as "productId", warehouse_id as "warehouseId", grain, version`,
    );
    if (!head) throw new NotFound('forecast', forecastId);
    const { productId, warehouseId, grain, version } = head;
    if (expected != null && expected !== version - 1) {
      refuse('VERSION_CONFLICT', { expected, actual: version - 1 }, ['expectedVersion']);
    }
    if (startDate !== periodOf(startDate, grain) || startDate < periodOf(dayOf(now), grain)) {
      refuse('NOT_A_PERIOD', { given: startDate, grain }, ['startDate']);
    }
    const key = { product_id: productId, warehouse_id: warehouseId, grain, day: startDate };
    await db
      .deleteFrom('forecast_override')
      .where((eb) => eb.and(key))
      .execute();
    if (quantity != null) {
      const figure = { quantity, reason, made_by: viewer.id, made_at: now };
      await db
        .insertInto('forecast_override')
        .values({ ...key, ...figure })
        .execute();
    }
    const told = { productId, warehouseId, startDate, quantity: quantity ?? null, reason };
    emit(ForecastOverridden, { forecastId, ...told });
    return { forecastId };
  },
);
