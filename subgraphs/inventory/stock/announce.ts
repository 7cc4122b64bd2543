import type { Emit } from '../../../kernel/command.ts';
import { settleAlerts } from '../alerts/settle-alerts.ts';
import type { Take } from '../demand/allocation.ts';
import { ReservationLost, StockChanged, StockMoved, StockReserved } from '../contract.ts';
import type { Demand } from '../demand/demand.ts';
import type { StockDocument, StockMove } from './move.ts';
import type { Desk } from './stock-rows.ts';
import type { StockLevel } from './stock.ts';

type Reason = NonNullable<typeof StockChanged.data>['reason'];

/** Ends a change of stock: says how the levels stand now, and raises the alerts that follow. */
export async function announceChanged(
  desk: Desk & { emit: Emit },
  levels: readonly StockLevel[],
  reason: Reason,
): Promise<void> {
  for (const level of levels.filter(({ hasChanged }) => hasChanged)) {
    desk.emit(StockChanged, {
      stockLevelId: level.id,
      productId: level.productId,
      categoryIds: level.categoryIds,
      warehouseId: level.warehouseId,
      onHand: level.onHand.toFixed(),
      reserved: level.reserved.toFixed(),
      available: level.available.toFixed(),
      unit: level.unit,
      reason,
      version: level.version,
    });
  }
  await settleAlerts(desk, levels);
}

/** Answers an order: what its lines have got, and what of them still waits. */
export function announceReserved(
  emit: Emit,
  orderId: string,
  takes: readonly Take[],
  demands: Iterable<Demand>,
): void {
  const waiting = [...new Set(demands)].filter((demand) => !demand.waiting.isZero());
  emit(StockReserved, {
    orderId,
    lines: takes.map(({ demand: { lineId, productId }, level: { warehouseId }, quantity }) => {
      return { lineId, productId, warehouseId, quantity: quantity.toFixed() };
    }),
    waiting: waiting.map(({ lineId, productId, waiting: quantity }) => {
      return { lineId, productId, quantity: quantity.toFixed() };
    }),
  });
}

/** Says to each order what it was dealt. */
export function announceDealt(emit: Emit, takes: readonly Take[]): void {
  for (const [orderId, own] of Map.groupBy(takes, ({ demand }) => demand.orderId)) {
    const demands = own.map(({ demand }) => demand);
    announceReserved(emit, orderId, own, demands);
  }
}

/** Says to each order what it has lost; `deliveryId` is the one whose picking has not found it. */
export function announceLost(
  emit: Emit,
  losses: readonly Take[],
  deliveryId: string | null = null,
): void {
  for (const [orderId, own] of Map.groupBy(losses, ({ demand }) => demand.orderId)) {
    const lines = own.map(({ demand: { lineId }, level: { warehouseId }, quantity }) => {
      return { lineId, warehouseId, quantity: quantity.toFixed() };
    });
    emit(ReservationLost, { orderId, deliveryId, lines });
  }
}

/** Says which moves a document has made, dated to the moment they happened. */
export function announceMoved(
  emit: Emit,
  document: StockDocument,
  moves: readonly StockMove[],
  { occurredAt, expenses = [], currency }: Told = {},
): void {
  const data = {
    documentId: document.id,
    documentType: document.type,
    orderId: document.orderId ?? null,
    customerId: document.customerId ?? null,
    postingDate: document.postingDate,
    currency: currency ?? moves[0]!.value.currency,
    moves: moves.map((move) => ({
      moveId: move.id,
      kind: move.kind,
      productId: move.level.productId,
      warehouseId: move.level.warehouseId,
      quantity: move.quantity.toFixed(),
      value: move.value.amount.toFixed(),
      ...about(move),
    })),
    ...(expenses.length > 0 && { expenses }),
  };
  emit(StockMoved, data, { occurredAt });
}

type Moved = NonNullable<typeof StockMoved.data>;
/** A cost that no goods bear. */
export type Expense = NonNullable<Moved['expenses']>[number];
type Told = { occurredAt?: Date; expenses?: Expense[]; currency?: string };

function weightOf({ weight, weighed, level }: StockMove) {
  if (!weight) return {};
  const told = weighed && weight.isNegative() ? weighed.negated() : weighed;
  return { weight: (told ?? weight).toFixed(), weightUnit: level.catchWeight!.unit };
}

/** What only some moves have to say. */
function about(move: StockMove) {
  const { variance, cause, orderId, customerId, postingDate } = move;
  return {
    ...weightOf(move),
    ...(variance && { variance: variance.amount.toFixed() }),
    ...(cause && { cause }),
    ...(orderId && { orderId }),
    ...(customerId && { customerId }),
    ...(postingDate && { postingDate }),
  };
}
