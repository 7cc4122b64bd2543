import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import { alertsOfLevels, stockAlertsById } from './alerts/find-stock-alerts.ts';
import { ageBucketsOf } from './analysis/find-ageing.ts';
import { costingMethodsOf, expiringDaysOf } from './costing/find-costing-methods.ts';
import { linesOfCounts, progressOfCounts, stockCountsById } from './counting/find-stock-counts.ts';
import {
  reservationsById,
  reservationsOfLines,
  waitingOfLines,
} from './demand/find-reservations.ts';
import { areFairlyShared } from './demand/find-fairly-shared.ts';
import { waitingOrdersAt } from './demand/find-waiting-orders.ts';
import { binsById, binsOfWarehouses } from './bins/find-bins.ts';
import { goodsOfLines, goodsOfMoves } from './lots/find-goods.ts';
import {
  correctionsOfLots,
  customersOfLots,
  lotsByCode,
  lotsById,
  lotsOfLines,
  lotsOfProducts,
} from './lots/find-lots.ts';
import { picksOfDeliveries } from './lots/find-picks.ts';
import { listPlacesOf } from './lots/find-places.ts';
import { serialsById } from './lots/find-serials.ts';
import { stepsOfLots, stepsOfSerials } from './lots/find-steps.ts';
import {
  replenishmentProposalsById,
  replenishmentRulesById,
} from './replenishment/find-replenishment.ts';
import { listMovesOfLevels, stockMovesById } from './stock/find-moves.ts';
import { quarantineOfLevels } from './stock/find-quarantine.ts';
import { availableOf, listStockLevelsFor, stockLevelsById } from './stock/find-stock.ts';
import { expectationsOfLines, expectationsOfOrders } from './supply/find-expectations.ts';
import { outlooksOf, type OutlookArgs } from './supply/find-outlook.ts';
import { linesOfTransfers, transferOrdersById } from './transfers/find-transfers.ts';
import { weightsOfLines } from './weights/find-weights.ts';
import { warehousesBy } from './warehouses/find-warehouses.ts';

type Batch<Row> = (reading: Reading, ids: readonly string[]) => Promise<Row[]>;

export function loaders(reading: Reading) {
  const batched = <Row>(find: Batch<Row>) =>
    new DataLoader((ids: readonly string[]) => find(reading, ids));
  return {
    warehouse: batched((_, ids) => warehousesBy('id', reading, ids)),
    warehouseByCode: batched((_, codes) => warehousesBy('code', reading, codes)),
    stockLevel: batched(stockLevelsById),
    stockMove: batched(stockMovesById),
    reservation: batched(reservationsById),
    reservationsOfLine: batched(reservationsOfLines),
    waitingOfLine: batched(waitingOfLines),
    expectationOfLine: batched(expectationsOfLines),
    expectationOfOrder: batched(expectationsOfOrders),
    isFairlyShared: batched(areFairlyShared),
    waitingOrders: batched(waitingOrdersAt),
    stockAlert: batched(stockAlertsById),
    alertsOfLevel: batched(alertsOfLevels),
    stockCount: batched(stockCountsById),
    progressOfCount: batched(progressOfCounts),
    linesOfCount: loaderByArgs((args, ids) => linesOfCounts(reading, args, ids)),
    replenishmentRule: batched(replenishmentRulesById),
    replenishmentProposal: batched(replenishmentProposalsById),
    available: batched(availableOf),
    costingMethod: batched(costingMethodsOf),
    expiringDays: batched(expiringDaysOf),
    stockOfProduct: loaderByArgs((args, ids) =>
      listStockLevelsFor('product_id', reading, args, ids),
    ),
    stockOfWarehouse: loaderByArgs((args, ids) =>
      listStockLevelsFor('warehouse_id', reading, args, ids),
    ),
    ageBucketsOfLevel: batched(ageBucketsOf),
    outlookOfLevel: loaderByArgs((args: OutlookArgs, ids) => outlooksOf(reading, args, ids)),
    transferOrder: batched(transferOrdersById),
    linesOfTransfer: batched(linesOfTransfers),
    lot: batched(lotsById),
    lotByCode: batched(lotsByCode),
    customersOfLot: batched(customersOfLots),
    correctionsOfLot: batched(correctionsOfLots),
    lotOfLine: batched(lotsOfLines),
    weightOfLine: batched(weightsOfLines),
    serial: batched(serialsById),
    bin: batched(binsById),
    binsOfWarehouse: loaderByArgs((args, ids) => binsOfWarehouses(reading, args, ids)),
    lotsOfProduct: loaderByArgs((args, ids) => lotsOfProducts(reading, args, ids)),
    placesOfLevel: loaderByArgs((args, ids) => listPlacesOf('level_id', reading, args, ids)),
    placesOfLot: loaderByArgs((args, ids) => listPlacesOf('lot_id', reading, args, ids)),
    placesOfBin: loaderByArgs((args, ids) => listPlacesOf('bin_id', reading, args, ids)),
    stepsOfLot: loaderByArgs((args, ids) => stepsOfLots(reading, args, ids)),
    stepsOfSerial: loaderByArgs((args, ids) => stepsOfSerials(reading, args, ids)),
    goodsOfMove: batched(goodsOfMoves),
    goodsOfLine: batched(goodsOfLines),
    picksOfDelivery: batched(picksOfDeliveries),
    quarantineOfLevel: loaderByArgs((args, ids) => quarantineOfLevels(reading, args, ids)),
    movesOfLevel: loaderByArgs((args, ids) => listMovesOfLevels(reading, args, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
