import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import { costingMethodsOf } from './costing/find-costing-methods.ts';
import {
  reservationsById,
  reservationsOfLines,
  waitingOfLines,
} from './demand/find-reservations.ts';
import { listMovesOfLevels, stockMovesById } from './stock/find-moves.ts';
import { availableOf, listStockLevelsFor, stockLevelsById } from './stock/find-stock.ts';
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
    available: batched(availableOf),
    costingMethod: batched(costingMethodsOf),
    stockOfProduct: loaderByArgs((args, ids) =>
      listStockLevelsFor('product_id', reading, args, ids),
    ),
    stockOfWarehouse: loaderByArgs((args, ids) =>
      listStockLevelsFor('warehouse_id', reading, args, ids),
    ),
    movesOfLevel: loaderByArgs((args, ids) => listMovesOfLevels(reading, args, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
