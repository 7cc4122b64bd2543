import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { demandOfProducts, type DemandArgs } from './facts/find-demand.ts';
import {
  forecastsById,
  forecastsOfProducts,
  periodsOfForecasts,
  type ForecastArgs,
} from './forecast/find-forecasts.ts';
import { runsById } from './forecast/find-runs.ts';
import {
  linesOfNotices,
  noticesById,
  noticesOfOrders,
  sharesOfProducts,
} from './notices/find-ship-notices.ts';
import { policiesOfProducts, positionsOfProducts } from './plan/find-positions.ts';
import { proposalsById, proposalsOfPlans } from './plan/find-proposals.ts';
import { exceptionsById } from './tower/find-exceptions.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    demand: loaderByArgs((args: DemandArgs, ids) => demandOfProducts(reading, args, ids)),
    exception: new DataLoader((ids: Keys) => exceptionsById(reading, ids)),
    forecast: new DataLoader((ids: Keys) => forecastsById(reading, ids)),
    forecastOfProduct: loaderByArgs((args: ForecastArgs, ids) =>
      forecastsOfProducts(reading, args, ids),
    ),
    forecastRun: new DataLoader((ids: Keys) => runsById(reading, 'FORECAST', ids)),
    linesOfNotice: new DataLoader((ids: Keys) => linesOfNotices(reading, ids)),
    notice: new DataLoader((ids: Keys) => noticesById(reading, ids)),
    noticesOfOrder: new DataLoader((ids: Keys) => noticesOfOrders(reading, ids)),
    shares: new DataLoader((ids: Keys) => sharesOfProducts(reading, ids)),
    plan: new DataLoader((ids: Keys) => runsById(reading, 'PLAN', ids)),
    policies: new DataLoader((ids: Keys) => policiesOfProducts(reading, ids)),
    positions: new DataLoader((ids: Keys) => positionsOfProducts(reading, ids)),
    proposal: new DataLoader((ids: Keys) => proposalsById(reading, ids)),
    proposalsOfPlan: loaderByArgs((args: ListArgs, ids) => proposalsOfPlans(reading, args, ids)),
    periods: loaderByArgs((args: { first: number }, ids) => periodsOfForecasts(reading, args, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
