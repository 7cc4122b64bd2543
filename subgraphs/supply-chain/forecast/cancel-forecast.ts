import { cancelling } from '../run-store.ts';

type CancelForecastInput = { forecastRunId: string; idempotencyKey?: string | null };

/** Ends a run of forecasts after the products at hand; what is forecast stays. */
export const cancelForecast = cancelling<CancelForecastInput>(
  'cancelForecast',
  'FORECAST',
  ({ forecastRunId }) => forecastRunId,
);
