import DataLoader from 'dataloader';
import type { Reading } from '../../../kernel/area.ts';
import { loaderByArgs } from '../../../kernel/loaders.ts';
import { billablesById, billablesOf } from './find-billables.ts';
import { milestonesById, milestonesOfOrders } from '../milestones/find-milestones.ts';
import { billingOfOrders } from './find-order-billing.ts';
import { collectionsOfRuns, collectiveRunsById } from './find-collective-runs.ts';

export function billingLoaders(reading: Reading) {
  return {
    billable: new DataLoader((ids: readonly string[]) => billablesById(reading, ids)),
    billablesOfOrder: loaderByArgs((args, ids) => billablesOf('order_id', reading, args, ids)),
    billablesOfCustomer: loaderByArgs((args, ids) =>
      billablesOf('customer_id', reading, args, ids),
    ),
    billingOfOrder: new DataLoader((ids: readonly string[]) => billingOfOrders(reading, ids)),
    milestone: new DataLoader((ids: readonly string[]) => milestonesById(reading, ids)),
    milestonesOfOrder: new DataLoader((ids: readonly string[]) => milestonesOfOrders(reading, ids)),
    collectiveRun: new DataLoader((ids: readonly string[]) => collectiveRunsById(reading, ids)),
    collectionsOfRun: loaderByArgs((args, ids) => collectionsOfRuns(reading, args, ids)),
  };
}
