import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import { resultsOfChannels } from './analysis/find-sales-analysis.ts';
import type { Period } from './analysis/period.ts';
import { channelsById } from './channel/find-channels.ts';
import {
  consolidationsById,
  deliveriesOfConsolidations,
  rulesById,
} from './consolidation/find-consolidations.ts';
import { deliveriesById, deliveriesOf, linesOf, parcelsOf } from './delivery/find-deliveries.ts';
import { salesTargetsById, standingsOf } from './targets/find-sales-targets.ts';
import {
  childrenOfVersions,
  linesOfVersions,
  monthsOfVersions,
  versionsOfPlans,
} from './plan/find-plan-versions.ts';
import { salesPlansById } from './plan/find-sales-plans.ts';
import { pickedOfOrders } from './progress/find-picked.ts';
import { priceListsById, versionsOf } from './pricing/find-price-lists.ts';
import { pricesOf } from './pricing/find-prices.ts';
import { promotionsById, usesOf } from './promotions/find-promotions.ts';
import { deliveryNotes, pickLists } from './delivery/delivery-pdf.ts';
import { quotationPdfs } from './quotation/quotation-pdf.ts';
import { linesOfLists, pickLinesById } from './waves/find-pick-lines.ts';
import { deliveriesOfWaves, pickListsById, pickListsOf, wavesById } from './waves/find-waves.ts';
import { wavePickLists } from './waves/wave-pdf.ts';
import { quotationsById, revisionsOf, quotationsOfCustomers } from './quotation/find-quotations.ts';
import {
  childrenOf,
  rulesOf,
  territoriesById,
  territoriesOf,
} from './territory/find-territories.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    delivery: new DataLoader((ids: Keys) => deliveriesById(reading, ids)),
    deliveryLines: new DataLoader((deliveryIds: Keys) => linesOf(reading, deliveryIds)),
    deliveriesOfOrder: loaderByArgs((args, ids) => deliveriesOf(reading, args, ids)),
    pickedOfOrder: new DataLoader((ids: Keys) => pickedOfOrders(reading, ids)),
    parcels: new DataLoader((ids: Keys) => parcelsOf(reading, ids)),
    deliveryNote: new DataLoader((ids: Keys) => deliveryNotes(reading, ids)),
    pickList: new DataLoader((ids: Keys) => pickLists(reading, ids)),
    consolidation: new DataLoader((ids: Keys) => consolidationsById(reading, ids)),
    deliveriesOfConsolidation: new DataLoader((ids: Keys) =>
      deliveriesOfConsolidations(reading, ids),
    ),
    consolidationRule: new DataLoader((ids: Keys) => rulesById(reading, ids)),
    wave: new DataLoader((ids: Keys) => wavesById(reading, ids)),
    deliveriesOfWave: new DataLoader((ids: Keys) => deliveriesOfWaves(reading, ids)),
    pickListsOfWave: new DataLoader((ids: Keys) => pickListsOf(reading, ids)),
    wavePickList: new DataLoader((ids: Keys) => pickListsById(reading, ids)),
    linesOfPickList: new DataLoader((ids: Keys) => linesOfLists(reading, ids)),
    pickLine: new DataLoader((ids: Keys) => pickLinesById(reading, ids)),
    pickListPdf: new DataLoader((ids: Keys) => wavePickLists(reading, ids)),
    quotationPdf: new DataLoader((ids: Keys) => quotationPdfs(reading, ids)),
    quotation: new DataLoader((ids: Keys) => quotationsById(reading, ids)),
    revisions: new DataLoader((ids: Keys) => revisionsOf(reading, ids)),
    quotationsOfCustomer: loaderByArgs((args, ids) => quotationsOfCustomers(reading, args, ids)),
    salesPlan: new DataLoader((ids: Keys) => salesPlansById(reading, ids)),
    planVersions: new DataLoader((ids: Keys) => versionsOfPlans(reading, ids)),
    planMonths: new DataLoader((ids: Keys) => monthsOfVersions(reading, ids)),
    planLines: loaderByArgs((args, ids) => linesOfVersions(reading, args, ids)),
    planChildren: new DataLoader((ids: Keys) => childrenOfVersions(reading, ids)),
    standing: new DataLoader((ids: Keys) => standingsOf(reading, ids)),
    salesTarget: new DataLoader((ids: Keys) => salesTargetsById(reading, ids)),
    priceList: new DataLoader((ids: Keys) => priceListsById(reading, ids)),
    promotion: new DataLoader((ids: Keys) => promotionsById(reading, ids)),
    couponUses: new DataLoader((ids: Keys) => usesOf(reading, ids)),
    priceListVersions: new DataLoader((listIds: Keys) => versionsOf(reading, listIds)),
    pricesOfList: loaderByArgs((args, ids) => pricesOf(reading, args, ids)),
    territory: new DataLoader((ids: Keys) => territoriesById(reading, ids)),
    territoryChildren: loaderByArgs((args, ids) => childrenOf(reading, args, ids)),
    territoryRules: new DataLoader((ids: Keys) => rulesOf(reading, ids)),
    territoryOfCustomer: new DataLoader((ids: Keys) => territoriesOf(reading, ids)),
    channelResults: loaderByArgs((period: Period, codes) =>
      resultsOfChannels(reading, period, codes),
    ),
    salesChannel: new DataLoader((ids: Keys) => channelsById(reading, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
