import { commandSpec, noteSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';
import type { Serving } from './demand/serving.ts';
import type { ChangedStock, MovedStock, StockAlertKind } from './stock/kinds.ts';

/** Quantities are decimal strings in the product's base unit; values in the company's currency. */
export type DemandLine = {
  lineId: string;
  productId: string;
  quantity: string;
  /** Only goods that are good for so many days yet serve it; default any. */
  leastDays?: number | null;
};

/**
 * Reserves what there is for an order's lines, in the given warehouse or over all of them, and
 * remembers the rest as waiting demand, dealt with when goods arrive.
 */
export const ReserveStock = commandSpec<{
  orderId: string;
  customerId: string;
  warehouseId?: string | null;
  lines: DemandLine[];
  how?: Serving;
  idempotencyKey?: string;
}>('inventory.reserveStock');

/**
 * Gives up demand of an order's lines: what is reserved in the warehouses named by `from`, then
 * waiting demand, then reserved stock anywhere.
 */
export const ReleaseStock = commandSpec<{
  orderId: string;
  lines: { lineId: string; quantity: string; from?: { warehouseId: string; quantity: string }[] }[];
  idempotencyKey?: string;
}>('inventory.releaseStock');

/**
 * Picking has not found goods that an order holds: they are kept apart until somebody has counted
 * them, and the order gets others where there are any.
 */
export const RecordShortPick = commandSpec<{
  deliveryId: string;
  orderId: string;
  warehouseId: string;
  lines: DemandLine[];
  idempotencyKey?: string;
}>('inventory.recordShortPick');

/** Takes an order's reserved goods out of stock, at cost, exactly once per delivery. */
export const IssueStock = commandSpec<{
  deliveryId: string;
  orderId: string;
  customerId: string;
  warehouseId: string;
  issuedAt: string;
  lines: DemandLine[];
  idempotencyKey?: string;
}>('inventory.issueStock');

/**
 * Adds to what received goods cost, once per supplier's bill: what the bill's price differs by from
 * the order's. It goes with the goods, wherever they are, and none comes to cost below nothing.
 */
export const AdjustReceiptCost = commandSpec<{
  billId: string;
  /** Business day of the moves. */
  postingDate: string;
  currency: string;
  lines: {
    purchaseOrderLineId: string;
    productId: string;
    /** How much of the order line was billed before, and with this bill; base unit. */
    billedBefore: string;
    quantity: string;
    /** Billed less booked; negative when goods were cheaper. */
    difference: string;
  }[];
  idempotencyKey?: string;
}>('inventory.adjustReceiptCost');

/** Looks at the replenishment rules: what is lacking is proposed, or requested at once. */
export const RunReplenishment = commandSpec<
  {
    warehouseId?: string | null;
    /** The run that this goes on, behind the rule with this id. */
    run?: string | null;
    after?: string | null;
    idempotencyKey?: string | null;
  },
  { rules: number; proposed: number }
>('inventory.runReplenishment');

/** Tells that purchasing has a requisition; concerns the proposal that it was made of, if any. */
export const NoteRequisition = commandSpec<{
  requisitionId: string;
  source: string;
  proposalId: string | null;
  idempotencyKey?: string;
}>('inventory.noteRequisition');

/** Takes what a customer has sent back into stock at the cost it left with, once per return. */
export const TakeInReturn = commandSpec<{
  returnOrderId: string;
  orderId: string;
  customerId: string;
  /** Business day of the moves. */
  postingDate: string;
  lines: {
    /** The order line that the goods left for. */
    lineId: string;
    productId: string;
    warehouseId: string;
    unit: string;
    quantity: string;
    /** Fit for sale; kept apart, so that nobody gets it; or thrown away. */
    use: 'SALE' | 'QUARANTINE' | 'SCRAP';
    /** Which goods, where they are told apart and somebody has said. */
    lotCode?: string;
    serials?: string[];
  }[];
  idempotencyKey?: string;
}>('inventory.takeInReturn');

/**
 * The answer to an order that wants stock, and each time that more is reserved for it: what is new,
 * by warehouse (nothing, perhaps), and what of these lines still waits.
 */
export const StockReserved = eventSpec<{
  orderId: string;
  lines: { lineId: string; productId: string; warehouseId: string; quantity: string }[];
  waiting: { lineId: string; productId: string; quantity: string }[];
}>('inventory.StockReserved', 'orderId');

/**
 * Goods that were reserved for an order are not there; its lines wait for others. Told before what
 * they have got instead.
 */
export const ReservationLost = eventSpec<{
  orderId: string;
  /** Of which picking has not found them; null when a count has not. */
  deliveryId: string | null;
  lines: { lineId: string; warehouseId: string; quantity: string }[];
}>('inventory.ReservationLost', 'orderId');

/** Moves were written to the stock ledger; finance posts their values. */
export const StockMoved = eventSpec<MovedStock>('inventory.StockMoved', 'documentId');

/** The balance of a product in a warehouse has changed. */
export const StockChanged = eventSpec<ChangedStock>('inventory.StockChanged', 'stockLevelId');

/** A stock level left the figures between which it should be, or an alert has become worse. */
export const StockAlertRaised = eventSpec<{
  stockAlertId: string;
  stockLevelId: string;
  productId: string;
  /** Of the product, from the root of the tree down to its own. */
  categoryIds: readonly string[];
  warehouseId: string;
  kind: StockAlertKind;
  severity: 'CRITICAL' | 'WARNING' | 'INFO';
  available: string;
  threshold: string;
  unit: string;
}>('inventory.StockAlertRaised', 'stockAlertId');

/** What an alert said of a stock level holds no longer. */
export const StockAlertResolved = eventSpec<{
  stockAlertId: string;
  productId: string;
  warehouseId: string;
  kind: StockAlertKind;
}>('inventory.StockAlertResolved', 'stockAlertId');

/** A rule wants goods to be bought. Quantities are in the base unit. */
export const ReplenishmentRequested = eventSpec<{
  proposalId: string;
  productId: string;
  warehouseId: string;
  quantity: string;
  unit: string;
  neededBy: string;
  why: Record<string, string>;
}>('inventory.ReplenishmentRequested', 'proposalId');

/** There are more replenishment rules to look at in this run. */
export const ReplenishmentContinues = eventSpec<{
  run: string;
  warehouseId: string | null;
  after: string;
}>('inventory.ReplenishmentContinues', 'run');

/** A transfer of goods between warehouses is asked for, or has come a step further. */
export const TransferStatusChanged = eventSpec<{
  transferOrderId: string;
  number: string;
  /** Null when it is new. */
  previous: string | null;
  status: string;
  version: number;
}>('inventory.TransferStatusChanged', 'transferOrderId');

/** The catalog has saved a product: how people know it, which category it is of. */
export const NoteProduct = noteSpec<{
  productId: string;
  sku: string;
  categoryId: string | null;
  /** The unit that its goods are weighed in, and about how much one base unit has. */
  catchWeightUnit?: string | null;
  nominalWeight?: string | null;
  version: number;
  idempotencyKey?: string;
}>('inventory.noteProduct');

/** A category stands somewhere in the tree; `categoryIds` lead from the root down to itself. */
export const NoteCategory = noteSpec<{
  categoryId: string;
  categoryIds: string[];
  version: number;
  idempotencyKey?: string;
}>('inventory.noteCategory');

/** Asks the catalog for products that it has told nothing of. */
export const LearnProducts = commandSpec<{ idempotencyKey?: string }>('inventory.learnProducts');

/** Something has happened to a purchase order: what it brings when is asked of purchasing. */
export const NoteSupply = commandSpec<{
  purchaseOrderId: string;
  /** Business day on which some of it came. */
  receivedOn?: string | null;
  idempotencyKey?: string;
}>('inventory.noteSupply');

/** A customer has goods of a lot that is called back. */
export const LotRecalled = eventSpec<{
  recallId: string;
  customerId: string;
  lotId: string;
  code: string;
  productId: string;
  /** What the customer has of it, in base units. */
  quantity: string;
  unit: string;
  reason: string;
}>('inventory.LotRecalled', 'recallId');

/** Which goods were picked for a delivery; of lines that are void others must be picked. */
export const GoodsPicked = eventSpec<{
  deliveryId: string;
  lines: { lineId: string; picked: string; isVoid: boolean }[];
  /** Told of a scan, while others may be on their way. */
  isScan?: boolean;
}>('inventory.GoodsPicked', 'deliveryId');

/** A delivery is given up: what was picked for it is anybody's. */
export const DropPicks = commandSpec<{
  deliveryId: string;
  idempotencyKey?: string;
}>('inventory.dropPicks');
