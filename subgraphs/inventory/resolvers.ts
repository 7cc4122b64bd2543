import type { Context } from '../../kernel/area.ts';
import type { Company } from '../../kernel/company.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { scalars } from '../../kernel/scalars.ts';
import { saveStockPolicy, type SaveStockPolicyInput } from './costing/save-stock-policy.ts';
import type { ReservationRow } from './demand/find-reservations.ts';
import type { Loaders } from './loaders.ts';
import { adjustStock, type AdjustStockInput } from './stock/adjust-stock.ts';
import { findBreaches, type StockBreachRow } from './stock/find-breaches.ts';
import { listStockMoves, type StockMoveRow } from './stock/find-moves.ts';
import { findStockValue, type StockValueArgs } from './stock/find-stock-value.ts';
import { listStockLevels, type StockLevelRow } from './stock/find-stock.ts';
import { receiveStock, type MoveResult, type ReceiveStockInput } from './stock/receive-stock.ts';
import { listWarehouses } from './warehouses/find-warehouses.ts';
import { saveWarehouse, type SaveWarehouseInput } from './warehouses/save-warehouse.ts';

type Ctx = Context<Loaders>;
type ById = { id: string };
type Of<Input> = { input: Input };
type OfProduct = { productId: string };
type OfWarehouse = { warehouseId: string };
type Amount = { value: string };

const product = ({ productId }: OfProduct) => ({ id: productId });
const warehouse = ({ warehouseId }: OfWarehouse, _: unknown, { load }: Ctx) =>
  load.warehouse.load(warehouseId);
const orderLine = ({ lineId }: { lineId: string | null }) => lineId && { id: lineId };
const money = (amount: string | null, { currency }: Company) => amount && { amount, currency };
const value = ({ value }: Amount, _: unknown, { company }: Ctx) => money(value, company);

const moved = {
  stockLevel: ({ stockLevelId }: Partial<MoveResult>, _: unknown, { load }: Ctx) =>
    stockLevelId && load.stockLevel.load(stockLevelId),
  stockMove: ({ moveId }: Partial<MoveResult>, _: unknown, { load }: Ctx) =>
    moveId && load.stockMove.load(moveId),
};

export const resolvers = {
  ...scalars,
  Query: {
    warehouse: (_: unknown, { id }: ById, { load }: Ctx) => load.warehouse.load(id),
    warehouseByCode: (_: unknown, { code }: { code: string }, { load }: Ctx) =>
      load.warehouseByCode.load(code),
    warehouses: (_: unknown, args: ListArgs, ctx: Ctx) => listWarehouses(ctx, args),
    stockLevels: (_: unknown, args: ListArgs, ctx: Ctx) => listStockLevels(ctx, args),
    stockMoves: (_: unknown, args: ListArgs, ctx: Ctx) => listStockMoves(ctx, args),
    stockValue: (_: unknown, args: StockValueArgs, ctx: Ctx) => findStockValue(ctx, args),
    stockIntegrity: (_: unknown, __: unknown, ctx: Ctx) => findBreaches(ctx),
  },
  Mutation: {
    saveWarehouse: (_: unknown, { input }: Of<SaveWarehouseInput>, { run }: Ctx) =>
      run(saveWarehouse, input),
    saveStockPolicy: (_: unknown, { input }: Of<SaveStockPolicyInput>, { run }: Ctx) =>
      run(saveStockPolicy, input),
    receiveStock: (_: unknown, { input }: Of<ReceiveStockInput>, { run }: Ctx) =>
      run(receiveStock, input),
    adjustStock: (_: unknown, { input }: Of<AdjustStockInput>, { run }: Ctx) =>
      run(adjustStock, input),
  },
  SaveWarehousePayload: {
    warehouse: ({ warehouseId }: Partial<OfWarehouse>, _: unknown, { load }: Ctx) =>
      warehouseId && load.warehouse.load(warehouseId),
  },
  SaveStockPolicyPayload: {
    product: ({ productId }: Partial<OfProduct>) => productId && { id: productId },
  },
  ReceiveStockPayload: moved,
  AdjustStockPayload: moved,
  Warehouse: {
    __resolveReference: ({ id }: ById, { load }: Ctx) => load.warehouse.load(id),
    stock: ({ id }: ById, args: ListArgs, { load }: Ctx) => load.stockOfWarehouse.load(id, args),
  },
  StockLevel: {
    __resolveReference: ({ id }: ById, { load }: Ctx) => load.stockLevel.load(id),
    product,
    warehouse,
    value,
    averageCost: ({ averageCost }: StockLevelRow, _: unknown, { company }: Ctx) =>
      money(averageCost, company),
    moves: ({ id }: ById, args: ListArgs, { load }: Ctx) => load.movesOfLevel.load(id, args),
  },
  StockMove: {
    __resolveReference: ({ id }: ById, { load }: Ctx) => load.stockMove.load(id),
    product,
    warehouse,
    value,
    order: ({ orderId }: StockMoveRow) => orderId && { id: orderId },
    orderLine,
  },
  Reservation: {
    __resolveReference: ({ id }: ById, { load }: Ctx) => load.reservation.load(id),
    orderLine,
    product,
    warehouse,
    stockLevel: ({ levelId }: ReservationRow, _: unknown, { load }: Ctx) =>
      load.stockLevel.load(levelId),
  },
  StockValueOfWarehouse: { warehouse },
  StockBreach: {
    stockLevel: ({ stockLevelId }: StockBreachRow, _: unknown, { load }: Ctx) =>
      stockLevelId && load.stockLevel.load(stockLevelId),
    orderLine,
  },
  Product: {
    available: ({ id }: ById, _: unknown, { load }: Ctx) => load.available.load(id),
    costingMethod: ({ id }: ById, _: unknown, { load }: Ctx) => load.costingMethod.load(id),
    stock: ({ id }: ById, args: ListArgs, { load }: Ctx) => load.stockOfProduct.load(id, args),
  },
  OrderLine: {
    reservations: ({ id }: ById, _: unknown, { load }: Ctx) => load.reservationsOfLine.load(id),
    waitingForStock: ({ id }: ById, _: unknown, { load }: Ctx) => load.waitingOfLine.load(id),
  },
};
