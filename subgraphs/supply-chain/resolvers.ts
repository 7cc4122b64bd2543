import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { cancelForecast } from './forecast/cancel-forecast.ts';
import { listForecasts } from './forecast/find-forecasts.ts';
import { listRuns } from './forecast/find-runs.ts';
import { overrideForecast } from './forecast/override-forecast.ts';
import { runForecast } from './forecast/run-forecast.ts';

export const resolvers = {
  ...scalars,
  Query: {
    demandForecast: (_, { id }, { load }) => load.forecast.load(id),
    demandForecasts: (_, args, ctx) => listForecasts(ctx, args),
    forecastRun: (_, { id }, { load }) => load.forecastRun.load(id),
    forecastRuns: (_, args, ctx) => listRuns(ctx, 'FORECAST', args),
  },
  Mutation: {
    runForecast: (_, { input }, { run }) => run(runForecast, input),
    cancelForecast: (_, { input }, { run }) => run(cancelForecast, input),
    overrideForecast: (_, { input }, { run }) => run(overrideForecast, input),
  },
  ForecastRunPayload: {
    forecastRun: ({ runId: id }, _, { load }) => (id ? load.forecastRun.load(id) : null),
  },
  OverrideForecastPayload: {
    demandForecast: ({ forecastId: id }, _, { load }) => (id ? load.forecast.load(id) : null),
  },
  DemandForecast: {
    __resolveReference: ({ id }, { load }) => load.forecast.load(id),
    product: ({ productId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => ({ id }),
    periods: ({ id }, args, { load }) => load.periods.load(id, args),
  },
  ForecastRun: {
    __resolveReference: ({ id }, { load }) => load.forecastRun.load(id),
  },
  Product: {
    forecast: ({ id }, args, { load }) => load.forecastOfProduct.load(id, args),
    demand: ({ id }, args, { load }) => load.demand.load(id, args),
  },
} satisfies Resolvers;
