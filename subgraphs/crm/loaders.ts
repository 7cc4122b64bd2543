import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { addressesOf } from './customers/find-addresses.ts';
import { customersBy, membersOf } from './customers/find-customers.ts';
import { sharedLimitsOf } from './customers/find-credit-limits.ts';
import { groupsById } from './customers/find-groups.ts';
import { statusChangesOf } from './customers/find-status-changes.ts';
import { contactsById, contactsOf } from './contacts/find-contacts.ts';
import { interactionsById, interactionsOf } from './interactions/find-interactions.ts';
import { timelinesOf, type TimelineArgs } from './timeline/find-moments.ts';
import { messagesOf, requestsById, requestsOfCustomers } from './service/find-service-requests.ts';
import {
  opportunitiesById,
  opportunitiesOf,
  stagesByCode,
} from './opportunities/find-opportunities.ts';
import { segmentsByCode } from './analysis/find-segments.ts';
import { scoresOf, type AsOf } from './analysis/rfm.ts';
import {
  recommendationsFor,
  type RecommendationArgs,
} from './recommendations/find-recommendations.ts';
import { duplicatesOf } from './customers/find-duplicates.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    customer: new DataLoader((ids: Keys) => customersBy('id', reading, ids)),
    customerByNumber: new DataLoader((numbers: Keys) => customersBy('number', reading, numbers)),
    customerGroup: new DataLoader((ids: Keys) => groupsById(reading, ids)),
    sharedLimit: new DataLoader((groupIds: Keys) => sharedLimitsOf(reading, groupIds)),
    addresses: new DataLoader((customerIds: Keys) => addressesOf(reading, customerIds)),
    statusChanges: new DataLoader((customerIds: Keys) => statusChangesOf(reading, customerIds)),
    contact: new DataLoader((ids: Keys) => contactsById(reading, ids)),
    contacts: new DataLoader((customerIds: Keys) => contactsOf(reading, customerIds)),
    interaction: new DataLoader((ids: Keys) => interactionsById(reading, ids)),
    interactions: loaderByArgs((args: ListArgs, ids) => interactionsOf(reading, args, ids)),
    timeline: loaderByArgs((args: TimelineArgs, ids) => timelinesOf(reading, args, ids)),
    serviceRequest: new DataLoader((ids: Keys) => requestsById(reading, ids)),
    serviceRequests: loaderByArgs((args: ListArgs, ids) => requestsOfCustomers(reading, args, ids)),
    serviceMessages: loaderByArgs((args: ListArgs, ids) => messagesOf(reading, args, ids)),
    opportunity: new DataLoader((ids: Keys) => opportunitiesById(reading, ids)),
    opportunities: loaderByArgs((args: ListArgs, ids) => opportunitiesOf(reading, args, ids)),
    stage: new DataLoader((codes: Keys) => stagesByCode(reading, codes)),
    rfm: loaderByArgs((args: AsOf, ids) => scoresOf(reading, args, ids)),
    segment: new DataLoader((codes: Keys) => segmentsByCode(reading, codes)),
    members: loaderByArgs((args: ListArgs & AsOf, codes) => membersOf(reading, args, codes)),
    recommendations: loaderByArgs((args: RecommendationArgs, ids) =>
      recommendationsFor(reading, args, ids),
    ),
    duplicates: new DataLoader((ids: Keys) => duplicatesOf(reading, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
