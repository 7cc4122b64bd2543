import type { TestWaybill } from './waybill.ts';

/** Forecasts, a plan and a look by every rule, in a company that buys and sells. */
export async function planSome({ does, settled }: TestWaybill): Promise<void> {
  await does('runForecast', { grain: 'WEEK', horizon: 8 }, '__typename');
  await settled();
  await does('runSupplyPlan', { horizonWeeks: 8 }, '__typename');
  await settled();
  await does('watchSupply', {}, '__typename');
}
