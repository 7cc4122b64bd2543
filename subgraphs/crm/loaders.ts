import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { addressesOf } from './find-addresses.ts';
import { customersBy } from './find-customers.ts';
import { groupsById } from './find-groups.ts';
import { statusChangesOf } from './find-status-changes.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    customer: new DataLoader((ids: Keys) => customersBy('id', reading, ids)),
    customerByNumber: new DataLoader((numbers: Keys) => customersBy('number', reading, numbers)),
    customerGroup: new DataLoader((ids: Keys) => groupsById(reading, ids)),
    addresses: new DataLoader((customerIds: Keys) => addressesOf(reading, customerIds)),
    statusChanges: new DataLoader((customerIds: Keys) => statusChangesOf(reading, customerIds)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
