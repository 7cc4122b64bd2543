import DataLoader from 'dataloader';
import type { Reading } from '../../../kernel/area.ts';
import { loaderByArgs } from '../../../kernel/loaders.ts';
import { billablesById, billablesOf } from './find-billables.ts';
import { collectionsOfRuns, collectiveRunsById } from './find-collective-runs.ts';

export function billingLoaders(reading: Reading) {
  return {
    billable: new DataLoader((ids: readonly string[]) => billablesById(reading, ids)),
    billablesOfOrder: loaderByArgs((args, ids) => billablesOf('order_id', reading, args, ids)),
    billablesOfCustomer: loaderByArgs((args, ids) =>
      billablesOf('customer_id', reading, args, ids),
    ),
    collectiveRun: new DataLoader((ids: readonly string[]) => collectiveRunsById(reading, ids)),
    collectionsOfRun: loaderByArgs((args, ids) => collectionsOfRuns(reading, args, ids)),
  };
}
