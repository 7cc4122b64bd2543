import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import { demandOfProducts, type DemandArgs } from './facts/find-demand.ts';
import {
  forecastsById,
  forecastsOfProducts,
  periodsOfForecasts,
  type ForecastArgs,
} from './forecast/find-forecasts.ts';
import { runsById } from './forecast/find-runs.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    demand: loaderByArgs((args: DemandArgs, ids) => demandOfProducts(reading, args, ids)),
    forecast: new DataLoader((ids: Keys) => forecastsById(reading, ids)),
    forecastOfProduct: loaderByArgs((args: ForecastArgs, ids) =>
      forecastsOfProducts(reading, args, ids),
    ),
    forecastRun: new DataLoader((ids: Keys) => runsById(reading, 'FORECAST', ids)),
    periods: loaderByArgs((args: { first: number }, ids) => periodsOfForecasts(reading, args, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
