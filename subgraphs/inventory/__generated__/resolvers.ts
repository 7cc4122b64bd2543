import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Payload } from '../../../kernel/payload.ts';
import type { PreviewLine } from '../demand/preview-allocation.ts';
import type { Lack } from '../demand/find-waiting-orders.ts';
import type { LandedPart } from '../costing/post-landed-cost.ts';
import type { RevaluedRow } from '../costing/revalue-stock.ts';
import type { LedgerBreachRow } from '../costing/find-ledger-breaches.ts';
import type { ReservationRow } from '../demand/find-reservations.ts';
import type { StockAlertRow } from '../alerts/find-stock-alerts.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { StockAnalysisRow } from '../analysis/find-stock-analysis.ts';
import type { CountPolicyRow, StockCountRow, StockCountLineRow } from '../counting/find-stock-counts.ts';
import type { CountAccuracyRow, CounterAccuracyRow } from '../counting/find-accuracy.ts';
import type { ReplenishmentRuleRow, ReplenishmentProposalRow } from '../replenishment/find-replenishment.ts';
import type { TransferOrderRow, TransferLineRow } from '../transfers/find-transfers.ts';
import type { Each } from '../many.ts';
import type { StockAdviceRow, StockHealthRow } from '../analysis/find-advice.ts';
import type { CategoryTurnoverRow, WarehouseTurnoverRow } from '../analysis/find-turnover.ts';
import type { AgeBucketRow } from '../analysis/find-ageing.ts';
import type { StockBreachRow } from '../stock/find-breaches.ts';
import type { BinRow } from '../bins/find-bins.ts';
import type { LotRow, LotCorrectionRow, LotCustomerRow } from '../lots/find-lots.ts';
import type { SerialRow } from '../lots/find-serials.ts';
import type { StockPlaceRow } from '../lots/find-places.ts';
import type { GoodsStepRow } from '../lots/find-steps.ts';
import type { MovedGoodsRow } from '../lots/find-goods.ts';
import type { DeliveryRef, DeliveryPickRow } from '../lots/find-picks.ts';
import type { PickProposalRow } from '../lots/find-pick-proposals.ts';
import type { StockLevelRow } from '../stock/find-stock.ts';
import type { StockMoveRow } from '../stock/find-moves.ts';
import type { QuarantineChangeRow } from '../stock/find-quarantine.ts';
import type { WarehouseValue } from '../stock/find-stock-value.ts';
import type { WarehouseRow } from '../warehouses/find-warehouses.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country, ISO 3166-1 alpha-2: `CN`. */
  CountryCode: { input: string; output: string; }
  /** A currency, ISO 4217: `CNY`. */
  Currency: { input: string; output: string; }
  /** A calendar day: `2026-03-31`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601: `2026-03-31T08:00:00.000Z`. */
  DateTime: { input: string; output: Date | string; }
  /** An exact decimal number as a string: `"10.50"`. Never a float. */
  Decimal: { input: string; output: import('../../../kernel/decimal.ts').Numeric; }
  /** An e-mail address (RFC 5322). */
  EmailAddress: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Class by share in the cost of all issues: A up to 80 %, B up to 95 %, C the rest. */
export type AbcClass =
  | 'A'
  | 'B'
  | 'C';

export type AbcClassFilter = {
  eq?: InputMaybe<AbcClass>;
  in?: InputMaybe<Array<AbcClass>>;
  ne?: InputMaybe<AbcClass>;
};

export type AcceptReplenishmentInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposalId: Scalars['ID']['input'];
};

export type AcceptReplenishmentPayload = {
  replenishmentProposal?: Maybe<ReplenishmentProposal>;
  userErrors: Array<UserError>;
};

export type AcknowledgeStockAlertInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  stockAlertId: Scalars['ID']['input'];
};

export type AcknowledgeStockAlertPayload = {
  stockAlert?: Maybe<StockAlert>;
  userErrors: Array<UserError>;
};

export type AdjustStockInput = {
  /** Where they come to, or go from. */
  binId?: InputMaybe<Scalars['ID']['input']>;
  /** Counted less recorded: positive when there is more than the books say. */
  difference: QuantityInput;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Of which lots the goods are, where the product's come in lots; they sum to the difference, and are
   * positive for goods that go, too.
   */
  lots?: InputMaybe<Array<LotGoodsInput>>;
  /** Business day; default today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  productId: Scalars['ID']['input'];
  /** Why, for people. */
  reason: Scalars['String']['input'];
  /** A serial for each unit, where the product's units are told apart. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For more goods: cost of one of the difference's unit; default the average of what is there. */
  unitCost?: InputMaybe<MoneyInput>;
  warehouseId: Scalars['ID']['input'];
  /**
   * What it weighs, positive either way, for products with a catch weight; default a share of what is
   * there.
   */
  weight?: InputMaybe<Scalars['Decimal']['input']>;
};

export type AdjustStockPayload = {
  stockLevel?: Maybe<StockLevel>;
  stockMove?: Maybe<StockMove>;
  userErrors: Array<UserError>;
};

/** What a planned adjustment changes. */
export type AdjustedFigure =
  /** The mean and the deviation of demand. */
  | 'DEMAND'
  | 'GREEN'
  | 'LEAD_TIME'
  /** The size of a buffer's red zone. */
  | 'RED'
  | 'YELLOW';

/** Goods that have been there for so many days. */
export type AgeBucket = {
  fromDays: Scalars['Int']['output'];
  /** Null for the oldest. */
  toDays?: Maybe<Scalars['Int']['output']>;
  /** At cost. */
  value: Money;
};

/** What a line would get of stock, if its order were placed now. */
export type AllocationPreviewLine = {
  /** When they could be there; null when nothing would wait, or not enough is to come. */
  expectedDate?: Maybe<Scalars['Date']['output']>;
  /** From where it would come. */
  parts: Array<AllocationPreviewPart>;
  product: Product;
  /** Base units that would wait. */
  waiting: Scalars['Decimal']['output'];
};

/** A part of a line, and the warehouse that it would come from. */
export type AllocationPreviewPart = {
  /** Base units. */
  quantity: Scalars['Decimal']['output'];
  warehouse: Warehouse;
};

/** From which warehouses an order is served when several could. */
export type AllocationStrategy =
  /** From those where the goods have cost least first. */
  | 'LOWEST_COST'
  /** From those next to the address first. */
  | 'NEAREST'
  /** From one that has everything, if there is one; else each line from one that has all of it. */
  | 'SINGLE_WAREHOUSE_FIRST'
  /** From all in turn, the oldest first. */
  | 'SPLIT_ALLOWED';

export type ApproveStockCountInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  stockCountId: Scalars['ID']['input'];
};

export type ApproveStockCountPayload = {
  stockCount?: Maybe<StockCount>;
  userErrors: Array<UserError>;
};

export type ApproveTransferInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  transferOrderId: Scalars['ID']['input'];
};

export type ApproveTransferPayload = {
  transferOrder?: Maybe<TransferOrder>;
  userErrors: Array<UserError>;
};

export type ArrivedLineInput = {
  /** What will not come any more; it is written off. Default nothing. */
  missing?: InputMaybe<Scalars['Decimal']['input']>;
  productId: Scalars['ID']['input'];
  /** In the base unit; more than was on its way is written up. */
  received: Scalars['Decimal']['input'];
  /** The serials of what has come, where units are told apart and only a part has come. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What makes a customer's goods billed. */
export type BillingBasis =
  /** The day is over: an invoice of all that has left in it. */
  | 'COLLECTIVE_DAILY'
  /** The month is over. */
  | 'COLLECTIVE_MONTHLY'
  /** The week, from Monday, is over. */
  | 'COLLECTIVE_WEEKLY'
  /** They have arrived: an invoice per delivery. */
  | 'DELIVERY'
  /** They have left: an invoice per delivery. */
  | 'ISSUE'
  /** The milestones that the order has. */
  | 'MILESTONE'
  /** The order is approved: an invoice of all of it, before its goods leave. */
  | 'ORDER';

/** A place of a warehouse that goods are put into. */
export type Bin = Node & {
  /** Unique in its warehouse. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** When the last that lay there has left by the books, until somebody has said whether it is empty. */
  emptiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `bin_…` */
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  kind: BinKind;
  /** In which sequence bins are picked from, the lowest first. */
  pickSequence: Scalars['Int']['output'];
  /** What lies in it. */
  places: StockPlaceConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
  /** The part of the warehouse that one picker walks; null when none is named. */
  zone?: Maybe<Scalars['String']['output']>;
};


/** A place of a warehouse that goods are put into. */
export type BinPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type BinConnection = {
  edges: Array<BinEdge>;
  nodes: Array<Bin>;
  pageInfo: PageInfo;
  /** All bins that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type BinEdge = {
  cursor: Scalars['String']['output'];
  node: Bin;
};

export type BinFilter = {
  and?: InputMaybe<Array<BinFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  isActive?: InputMaybe<BooleanFilter>;
  /** Whether somebody should say if it is empty. */
  isEmptied?: InputMaybe<BooleanFilter>;
  kind?: InputMaybe<BinKindFilter>;
  not?: InputMaybe<BinFilter>;
  or?: InputMaybe<Array<BinFilter>>;
  warehouseId?: InputMaybe<IdFilter>;
  zone?: InputMaybe<StringFilter>;
};

/** What a bin is for. */
export type BinKind =
  | 'PICK'
  /** Goods in it are nobody's. */
  | 'QUARANTINE'
  /** Goods that come land in the first of them. */
  | 'RECEIVING'
  | 'STORAGE';

export type BinKindFilter = {
  eq?: InputMaybe<BinKind>;
  in?: InputMaybe<Array<BinKind>>;
  ne?: InputMaybe<BinKind>;
};

export type BinOrder = {
  direction: SortDirection;
  field: BinOrderField;
};

export type BinOrderField =
  | 'code'
  | 'createdAt'
  | 'pickSequence';

export type BlockLotInput = {
  /** Refuses when the lot has another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lotId: Scalars['ID']['input'];
  /** Why; it stays with the lot. */
  reason: Scalars['String']['input'];
};

export type BlockLotPayload = {
  lot?: Maybe<Lot>;
  userErrors: Array<UserError>;
};

/** Conditions on a yes or no. */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where the net flow of a demand-driven buffer lies. */
export type BufferZone =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

export type CancelStockCountInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  stockCountId: Scalars['ID']['input'];
};

export type CancelStockCountPayload = {
  stockCount?: Maybe<StockCount>;
  userErrors: Array<UserError>;
};

export type CancelTransferInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  transferOrderId: Scalars['ID']['input'];
};

export type CancelTransferPayload = {
  transferOrder?: Maybe<TransferOrder>;
  userErrors: Array<UserError>;
};

/** How the stock of a category, with all below it, has turned in a period. */
export type CategoryTurnover = {
  /** Mean of the stock values before and at the end of the period. */
  averageValue: Money;
  category: ProductCategory;
  closingValue: Money;
  /** Days for which the average stock lasts at this pace; null when nothing was issued. */
  daysOfStock?: Maybe<Scalars['Decimal']['output']>;
  /** Cost of what was issued. */
  issuedValue: Money;
  /** Issued over average; null without stock. */
  turnover?: Maybe<Scalars['Decimal']['output']>;
};

/** What is kept for the orders of a sales channel. */
export type ChannelQuota = {
  /** Code of the sales channel. */
  channel: Scalars['String']['output'];
  /** Of what is free, this much is not for orders of other channels. */
  quantity: Quantity;
};

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmEmptyBinInput = {
  binId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** False has what left it last counted there. */
  isEmpty: Scalars['Boolean']['input'];
};

export type ConfirmEmptyBinPayload = {
  bin?: Maybe<Bin>;
  /** The count that was begun, when it is not empty. */
  stockCount?: Maybe<StockCount>;
  userErrors: Array<UserError>;
};

export type CorrectLotInput = {
  /** Refuses when the lot has another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The last day on which its goods are good. As it is when absent; null when they keep. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lotId: Scalars['ID']['input'];
  /** The day on which they were made. As it is when absent; null when nobody knows. */
  manufacturedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why; it stays with the correction. */
  reason: Scalars['String']['input'];
};

export type CorrectLotPayload = {
  lot?: Maybe<Lot>;
  userErrors: Array<UserError>;
};

/** How the cost of goods that leave is found. */
export type CostingMethod =
  /** The oldest goods leave first, each at its own cost. */
  | 'FIFO'
  /**
   * As the moving average, until `settleAverages` brings what has left in a month to the average of
   * what there was at its beginning and came in it.
   */
  | 'MONTHLY_AVERAGE'
  /** All goods leave at the average cost of what is there. */
  | 'MOVING_AVERAGE'
  /** Goods come and leave at a cost that was set; what they really cost beyond it is a variance. */
  | 'STANDARD';

/** How well the books of a warehouse were kept. */
export type CountAccuracy = {
  accuracyPercent: Scalars['Decimal']['output'];
  /** Those on which count and books agreed. */
  exactLines: Scalars['Int']['output'];
  /** Lines of posted counts. */
  lines: Scalars['Int']['output'];
  /** What they changed the stock value by. */
  netValue: Money;
  /** What the differences were worth, each taken as positive. */
  varianceValue: Money;
  warehouse: Warehouse;
};

/** What the company has decided about its stock counts. */
export type CountPolicy = {
  /** Up to this value of all differences nobody needs to approve. */
  approvalLimit: Money;
  /** Days from one cycle count of a product of class A to the next. */
  cycleDaysA: Scalars['Int']['output'];
  cycleDaysB: Scalars['Int']['output'];
  cycleDaysC: Scalars['Int']['output'];
  /** True when the second look must be another person's. */
  needsOtherCounter: Scalars['Boolean']['output'];
  /** A line that differs by more than this percentage of the books is counted twice. */
  recountPercent: Scalars['Decimal']['output'];
  /** Over this value two people approve; null when one is always enough. */
  seniorLimit?: Maybe<Money>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type CountedLineInput = {
  /** In which bin it was counted, where bins are told apart; null: what was not put away. */
  binId?: InputMaybe<Scalars['ID']['input']>;
  /** Default unit: the product's base unit. */
  counted: QuantityInput;
  /** Of which lot it is, where lots are told apart; null: of no known lot. */
  lotCode?: InputMaybe<Scalars['String']['input']>;
  /** A product that is not on the sheet is added to it. */
  productId: Scalars['ID']['input'];
  /** How a difference came about. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The serials that were seen, where units are told apart; as many as were counted. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of one base unit, for goods that the books do not know; default the average of what is there. */
  unitCost?: InputMaybe<Scalars['Decimal']['input']>;
};

/** How well a person counted. */
export type CounterAccuracy = {
  accuracyPercent: Scalars['Decimal']['output'];
  counter: Scalars['ID']['output'];
  /** How often the person counted a product. */
  counts: Scalars['Int']['output'];
  /** How often that was what was posted in the end. */
  rightCounts: Scalars['Int']['output'];
  warehouse: Warehouse;
};

export type Customer = {
  id: Scalars['ID']['output'];
};

/** Conditions on a day. */
export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on a moment. */
export type DateTimeFilter = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on a decimal number. */
export type DecimalFilter = {
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  ne?: InputMaybe<Scalars['Decimal']['input']>;
};

export type Delivery = {
  id: Scalars['ID']['output'];
  lines: Array<DeliveryLine>;
  /**
   * Which goods are to be picked, were picked, or have left, where they are told apart: by bin, in the
   * sequence of picking. At most 1000. For staff.
   */
  picks: Array<DeliveryPick>;
  warehouse: Warehouse;
};

/** One order line's part of a delivery. Quantities are in the product's base unit. */
export type DeliveryLine = {
  orderLine: OrderLine;
  product: Product;
  quantity: Scalars['Decimal']['output'];
};

/** Goods for a line of a delivery. */
export type DeliveryPick = {
  bin?: Maybe<Bin>;
  lot?: Maybe<Lot>;
  orderLine: OrderLine;
  product: Product;
  quantity: Quantity;
  serials: Array<Scalars['String']['output']>;
  state: DeliveryPickState;
};

/** How far goods of a delivery have come. */
export type DeliveryPickState =
  | 'ISSUED'
  /** Somebody has picked them; nobody else gets them. */
  | 'PICKED'
  /** What has the best right to leave now, by expiry, age and bin. */
  | 'PROPOSED'
  /** They were picked, but their lot was blocked since: pick others. */
  | 'VOID';

export type DismissReplenishmentInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposalId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type DismissReplenishmentPayload = {
  replenishmentProposal?: Maybe<ReplenishmentProposal>;
  userErrors: Array<UserError>;
};

/** A file, whole. */
export type ExportedFile = {
  /** Base 64. */
  content: Scalars['String']['output'];
  /** Such as `Invoice IV-000001.pdf`. */
  fileName: Scalars['String']['output'];
  /** Such as `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** A named id or figure that explains a refusal. */
export type Figure = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** Where a figure comes from. */
export type FigureSource =
  | 'COMPUTED'
  /** Somebody gave it. */
  | 'GIVEN'
  /** Read from stock, orders or the past. */
  | 'MEASURED';

export type GoodsReceipt = {
  id: Scalars['ID']['output'];
};

/** A step on the way of a lot's goods, or of a unit. */
export type GoodsStep = {
  bin?: Maybe<Bin>;
  customer?: Maybe<Customer>;
  /** What they left with. */
  delivery?: Maybe<Delivery>;
  /** What they came with from the supplier. */
  goodsReceipt?: Maybe<GoodsReceipt>;
  /** Opaque; unique among the steps of a way. */
  id: Scalars['ID']['output'];
  kind: StockMoveKind;
  order?: Maybe<Order>;
  postingDate: Scalars['Date']['output'];
  /** Of these goods; positive when they came in. */
  quantity: Quantity;
  recordedAt: Scalars['DateTime']['output'];
  /** What they came back with. */
  returnOrder?: Maybe<ReturnOrder>;
  stockMove: StockMove;
  warehouse: Warehouse;
};

export type GoodsStepConnection = {
  edges: Array<GoodsStepEdge>;
  nodes: Array<GoodsStep>;
  pageInfo: PageInfo;
  /** All steps that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type GoodsStepEdge = {
  cursor: Scalars['String']['output'];
  node: GoodsStep;
};

/** Conditions on an id. */
export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  ne?: InputMaybe<Scalars['ID']['input']>;
};

/** Conditions on a whole number. */
export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
};

/** By what a landed cost is shared out over goods. */
export type LandedCostBasis =
  /** The same for each line. */
  | 'EQUAL'
  | 'QUANTITY'
  /** By what the goods have cost so far. */
  | 'VALUE'
  | 'VOLUME'
  | 'WEIGHT';

export type LandedCostLineInput = {
  /** The receipt of the goods. */
  stockMoveId: Scalars['ID']['input'];
  /** Of all goods of the line, in cubic metres; default as the catalog says. */
  volume?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of all goods of the line, in kilograms; default as the catalog says. */
  weight?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What the goods of one receipt bear of a landed cost. */
export type LandedCostPart = {
  amount: Money;
  /** The receipt. */
  stockMove: StockMove;
};

/** Goods of one stock level that have been there for so many days. */
export type LevelAgeBucket = {
  fromDays: Scalars['Int']['output'];
  /** In the base unit. */
  quantity: Scalars['Decimal']['output'];
  /** Null for the oldest. */
  toDays?: Maybe<Scalars['Int']['output']>;
  /** Its share in the value of the level. */
  value: Money;
};

export type LineToPickInput = {
  /** What the caller calls the line. */
  key: Scalars['ID']['input'];
  orderLineId: Scalars['ID']['input'];
  productId: Scalars['ID']['input'];
  /** In the base unit. */
  quantity: Scalars['Decimal']['input'];
};

export type ListedGoodsInput = {
  binId?: InputMaybe<Scalars['ID']['input']>;
  lotId?: InputMaybe<Scalars['ID']['input']>;
  orderLineId: Scalars['ID']['input'];
  productId: Scalars['ID']['input'];
  /** In the base unit. */
  quantity: Scalars['Decimal']['input'];
};

/** Goods of a product that were made together. */
export type Lot = Node & {
  /** Unique among the product's lots. */
  code: Scalars['String']['output'];
  /** What was put right about its days, newest first. At most 50. */
  corrections: Array<LotCorrection>;
  /** Who has goods of it: what left for them, less what came back. At most 250. */
  customers: Array<LotCustomer>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** Id of the document that it came with first. */
  documentId: Scalars['ID']['output'];
  /** The last day on which its goods are good; null when they keep. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** `lot_…` */
  id: Scalars['ID']['output'];
  /** The day on which its goods were made; null when nobody has said. */
  manufacturedOn?: Maybe<Scalars['Date']['output']>;
  /** What is here of it, over all warehouses, in the base unit. */
  onHand: Quantity;
  /** Where it lies. */
  places: StockPlaceConnection;
  product: Product;
  /** Why it was blocked, or made free again. */
  reason?: Maybe<Scalars['String']['output']>;
  receivedAt: Scalars['DateTime']['output'];
  status: LotStatus;
  /** From whom it came first. */
  supplier?: Maybe<Supplier>;
  /** Its whole way, oldest first: from the supplier, between warehouses, to customers, and back. */
  trail: GoodsStepConnection;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** Goods of a product that were made together. */
export type LotPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Goods of a product that were made together. */
export type LotTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type LotConnection = {
  edges: Array<LotEdge>;
  nodes: Array<Lot>;
  pageInfo: PageInfo;
  /** All lots that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What somebody has put right about the days of a lot. */
export type LotCorrection = {
  correctedAt: Scalars['DateTime']['output'];
  correctedBy: Scalars['ID']['output'];
  /** The expiry until then; null when there was none. */
  expiredBefore?: Maybe<Scalars['Date']['output']>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** The day of making until then. */
  manufacturedBefore?: Maybe<Scalars['Date']['output']>;
  manufacturedOn?: Maybe<Scalars['Date']['output']>;
  reason: Scalars['String']['output'];
};

/** A customer who has goods of a lot. */
export type LotCustomer = {
  customer: Customer;
  /** How many deliveries brought them. */
  deliveryCount: Scalars['Int']['output'];
  /** In the base unit. */
  quantity: Quantity;
};

export type LotEdge = {
  cursor: Scalars['String']['output'];
  node: Lot;
};

export type LotFilter = {
  and?: InputMaybe<Array<LotFilter>>;
  code?: InputMaybe<StringFilter>;
  expiresOn?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  isBlocked?: InputMaybe<BooleanFilter>;
  isExpired?: InputMaybe<BooleanFilter>;
  not?: InputMaybe<LotFilter>;
  or?: InputMaybe<Array<LotFilter>>;
  productId?: InputMaybe<IdFilter>;
  receivedAt?: InputMaybe<DateTimeFilter>;
  supplierId?: InputMaybe<IdFilter>;
};

/** Goods of one lot. */
export type LotGoodsInput = {
  /** The product's lot; one that is not known yet is made when goods come in. */
  code: Scalars['String']['input'];
  /** For goods that come in: the last day on which they are good; default by the product's shelf life. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** For goods that come in: the day on which they were made; the product's shelf life counts from it. */
  manufacturedOn?: InputMaybe<Scalars['Date']['input']>;
  /** In the base unit. */
  quantity: Scalars['Decimal']['input'];
};

export type LotOrder = {
  direction: SortDirection;
  field: LotOrderField;
};

export type LotOrderField =
  | 'code'
  | 'receivedAt';

/** Whether anybody gets goods of a lot. */
export type LotStatus =
  | 'ACTIVE'
  /** Somebody has blocked it. */
  | 'BLOCKED'
  /** Its day has passed. */
  | 'EXPIRED';

/** When a part of an order is billed. */
export type MilestoneEvent =
  /** A person says so: its percent of all that is wanted then. */
  | 'BY_HAND'
  /** Goods arrive: its percent of them. */
  | 'ON_DELIVERY'
  /** Goods leave: its percent of them. */
  | 'ON_ISSUE'
  /** The order is approved: its percent of all of it. */
  | 'ON_ORDER';

/** An amount in one currency. */
export type Money = {
  /** Exact, not rounded further than the document that states it. */
  amount: Scalars['Decimal']['output'];
  currency: Scalars['Currency']['output'];
};

/** An amount in one currency, as input. */
export type MoneyInput = {
  amount: Scalars['Decimal']['input'];
  currency: Scalars['Currency']['input'];
};

export type MoveBetweenBinsInput = {
  /** Null: goods that were not put away yet. */
  fromBinId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: of any lot, what expires first. */
  lotCode?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
  quantity: QuantityInput;
  /** A serial for each unit, where they are told apart. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>;
  toBinId: Scalars['ID']['input'];
  warehouseId: Scalars['ID']['input'];
};

export type MoveBetweenBinsPayload = {
  stockLevel?: Maybe<StockLevel>;
  userErrors: Array<UserError>;
};

/** Goods of one lot in one bin, or units, that a move has moved. */
export type MovedGoods = {
  bin?: Maybe<Bin>;
  lot?: Maybe<Lot>;
  /** Signed like the move. */
  quantity: Quantity;
  /** Of units that are told apart; at most 250. */
  serials: Array<Scalars['String']['output']>;
};

export type Mutation = {
  /**
   * Asks purchasing, or the other warehouse, for what a rule has proposed.
   * Example: `mutation { acceptReplenishment(input: { proposalId: "rpp_…" }) { replenishmentProposal { status } userErrors { code } } }`
   */
  acceptReplenishment: AcceptReplenishmentPayload;
  /**
   * Notes that somebody takes care of an alert.
   * Example: `mutation { acknowledgeStockAlert(input: { stockAlertId: "sal_…", note: "Ordered" }) { stockAlert { status } userErrors { code } } }`
   */
  acknowledgeStockAlert: AcknowledgeStockAlertPayload;
  /**
   * Corrects a balance by what a count found. Reserved goods can not be counted away.
   * Example: `mutation { adjustStock(input: { productId: "prd_…", warehouseId: "whs_…", difference: { value: "-2" }, reason: "Broken" }) { stockLevel { onHand { value } } userErrors { code figures { name value } } } }`
   */
  adjustStock: AdjustStockPayload;
  /**
   * Approves a count that another person has submitted, and posts its differences.
   * Example: `mutation { approveStockCount(input: { stockCountId: "cnt_…" }) { stockCount { status postedAt } userErrors { code } } }`
   */
  approveStockCount: ApproveStockCountPayload;
  /**
   * Lets the goods of a transfer be sent; not by the one who asked for it.
   * Example: `mutation { approveTransfer(input: { transferOrderId: "tor_…" }) { transferOrder { status } userErrors { code } } }`
   */
  approveTransfer: ApproveTransferPayload;
  /**
   * Keeps all goods of a lot apart, in every warehouse; orders that hold some get others.
   * Example: `mutation { blockLot(input: { lotId: "lot_…", reason: "Smells" }) { lot { status } userErrors { code } } }`
   */
  blockLot: BlockLotPayload;
  /**
   * Gives a count up.
   * Example: `mutation { cancelStockCount(input: { stockCountId: "cnt_…", reason: "Wrong warehouse" }) { stockCount { status } userErrors { code } } }`
   */
  cancelStockCount: CancelStockCountPayload;
  /**
   * Gives up what of a transfer was not sent yet; what is on its way is still received.
   * Example: `mutation { cancelTransfer(input: { transferOrderId: "tor_…", reason: "Sold here" }) { transferOrder { status } userErrors { code } } }`
   */
  cancelTransfer: CancelTransferPayload;
  /**
   * Says whether a bin is empty whose last goods have left by the books.
   * Example: `mutation { confirmEmptyBin(input: { binId: "bin_…", isEmpty: false }) { stockCount { id } userErrors { code } } }`
   */
  confirmEmptyBin: ConfirmEmptyBinPayload;
  /**
   * Puts right on which day a lot was made or expires; orders that it no longer serves get others.
   * Example: `mutation { correctLot(input: { lotId: "lot_…", expiresOn: "2026-08-31", reason: "Misread label" }) { lot { expiresOn status corrections { expiredBefore reason } } userErrors { code } } }`
   */
  correctLot: CorrectLotPayload;
  /**
   * Puts a proposal aside.
   * Example: `mutation { dismissReplenishment(input: { proposalId: "rpp_…", reason: "Goes out of range" }) { replenishmentProposal { status } userErrors { code } } }`
   */
  dismissReplenishment: DismissReplenishmentPayload;
  /**
   * Puts goods into another bin of their warehouse.
   * Example: `mutation { moveBetweenBins(input: { productId: "prd_…", warehouseId: "whs_…", toBinId: "bin_…", quantity: { value: "5" } }) { stockLevel { id } userErrors { code } } }`
   */
  moveBetweenBins: MoveBetweenBinsPayload;
  /**
   * Adds freight, duty and the like to what received goods cost, also where they have left since.
   * Example: `mutation { postLandedCost(input: { amount: { amount: "100", currency: "CNY" }, basis: WEIGHT, lines: [{ stockMoveId: "mov_…" }], reason: "Sea freight" }) { parts { stockMove { id } amount { amount } } userErrors { code } } }`
   */
  postLandedCost: PostLandedCostPayload;
  /**
   * Keeps free goods apart, so that nobody gets them.
   * Example: `mutation { quarantineStock(input: { productId: "prd_…", warehouseId: "whs_…", quantity: { value: "2" }, reason: "To be looked at" }) { stockLevel { quarantined { value } } userErrors { code } } }`
   */
  quarantineStock: QuarantineStockPayload;
  /**
   * Calls a lot back: blocks it and tells each customer who has goods of it.
   * Example: `mutation { recallLot(input: { lotId: "lot_…", reason: "Glass" }) { customerCount userErrors { code } } }`
   */
  recallLot: RecallLotPayload;
  /**
   * Takes goods into stock; those who wait for them get them at once, oldest order first.
   * Example: `mutation { receiveStock(input: { productId: "prd_…", warehouseId: "whs_…", quantity: { value: "10", unit: "BOX" }, unitCost: { amount: "120.00", currency: "CNY" } }) { stockLevel { available { value unit } } userErrors { code } } }`
   */
  receiveStock: ReceiveStockPayload;
  /**
   * Takes in what has come of a transfer; what is missing is written off, with the reason.
   * Example: `mutation { receiveTransfer(input: { transferOrderId: "tor_…", lines: [{ productId: "prd_…", received: "9", missing: "1" }], reason: "Broken on the way" }) { transferOrder { status } userErrors { code } } }`
   */
  receiveTransfer: ReceiveTransferPayload;
  /**
   * Notes what was counted; what moves afterwards does not matter.
   * Example: `mutation { recordCount(input: { stockCountId: "cnt_…", lines: [{ productId: "prd_…", counted: { value: "7" } }] }) { stockCount { countedCount } userErrors { code } } }`
   */
  recordCount: RecordCountPayload;
  /**
   * Says which lots and units were picked, and from which bins, for lines of a delivery.
   * Example: `mutation { recordPicks(input: { deliveryId: "dlv_…", lines: [{ orderLineId: "orl_…", picks: [{ lotCode: "L-1", quantity: "2" }] }] }) { delivery { id } userErrors { code } } }`
   */
  recordPicks: RecordPicksPayload;
  /**
   * Makes goods that were kept apart free again; those who wait for them get them at once.
   * Example: `mutation { releaseQuarantine(input: { productId: "prd_…", warehouseId: "whs_…", quantity: { value: "2" }, reason: "Mended" }) { stockLevel { available { value } } userErrors { code } } }`
   */
  releaseQuarantine: ReleaseQuarantinePayload;
  /**
   * Asks for goods of another warehouse.
   * Example: `mutation { requestTransfer(input: { fromWarehouseId: "whs_1", toWarehouseId: "whs_2", lines: [{ productId: "prd_…", quantity: { value: "10" } }] }) { transferOrder { number } userErrors { code } } }`
   */
  requestTransfer: RequestTransferPayload;
  /**
   * Holds goods of one lot for what an order line still wants; the line takes no others from then on.
   * Example: `mutation { reserveLot(input: { orderLineId: "orl_…", lotId: "lot_…" }) { orderLine { reservedLot { code } } userErrors { code figures { name value } } } }`
   */
  reserveLot: ReserveLotPayload;
  /**
   * Gives goods of a receipt back to the supplier, at what that receipt has cost.
   * Example: `mutation { returnToSupplier(input: { stockMoveId: "mov_…", quantity: { value: "2" }, reason: "Mouldy" }) { stockMove { value { amount } } userErrors { code } } }`
   */
  returnToSupplier: ReturnToSupplierPayload;
  /**
   * Gives goods that were in stock at the end of a day a new unit cost.
   * Example: `mutation { revalueStock(input: { lines: [{ productId: "prd_…", warehouseId: "whs_…", unitCost: "8" }], reason: "New price list" }) { lines { change { amount } } userErrors { code } } }`
   */
  revalueStock: RevalueStockPayload;
  /**
   * Takes a goods receipt back that should not have been: its goods leave stock at just what they came for, and the order waits for them again.
   * Example: `mutation { reverseGoodsReceipt(input: { goodsReceiptId: "grn_…", reason: "Another supplier’s" }) { goodsReceipt { number reversedAt } userErrors { code message } } }`
   */
  reverseGoodsReceipt: ReverseGoodsReceiptPayload;
  /**
   * Looks at the rules now; it also happens by itself every hour. Proposals follow within moments.
   * Example: `mutation { runReplenishment(input: {}) { proposed userErrors { code } } }`
   */
  runReplenishment: RunReplenishmentPayload;
  /**
   * Makes a bin, or changes the one with the given id.
   * Example: `mutation { saveBin(input: { warehouseId: "whs_…", code: "A-01", kind: PICK }) { bin { id } userErrors { code } } }`
   */
  saveBin: SaveBinPayload;
  /**
   * Keeps so much of what is free of a product in a warehouse for the orders of a sales channel.
   * Example: `mutation { saveChannelQuota(input: { productId: "prd_…", warehouseId: "whs_…", channel: "WEB", quantity: "50" }) { stockLevel { quotas { channel quantity { value } } } userErrors { code } } }`
   */
  saveChannelQuota: SaveChannelQuotaPayload;
  /**
   * Decides which counts need a second look or a second person.
   * Example: `mutation { saveCountPolicy(input: { recountPercent: "5", approvalLimit: "200" }) { countPolicy { version } userErrors { code } } }`
   */
  saveCountPolicy: SaveCountPolicyPayload;
  /**
   * Says how many days before their day the lots of a product are told of, or ends that.
   * Example: `mutation { saveExpiryWatch(input: { productId: "prd_…", expiringDays: 7 }) { product { expiringDays } userErrors { code } } }`
   */
  saveExpiryWatch: SaveExpiryWatchPayload;
  /**
   * Says when and how much of a product is wanted in a warehouse; what is not given is computed.
   * Example: `mutation { saveReplenishmentRule(input: { productId: "prd_…", warehouseId: "whs_…", reorderPoint: "20", orderUpTo: "60", leadTimeDays: 7, isAutomatic: true }) { replenishmentRule { id } userErrors { code } } }`
   */
  saveReplenishmentRule: SaveReplenishmentRulePayload;
  /**
   * The same for up to 500 rules, each by itself.
   * Example: `mutation { saveReplenishmentRules(input: { rules: [{ productId: "prd_…", warehouseId: "whs_…", method: BUFFER }] }) { results { replenishmentRule { id } userErrors { code } } userErrors { code } } }`
   */
  saveReplenishmentRules: SaveReplenishmentRulesPayload;
  /**
   * Chooses how a product is costed from a day on; goods on hand go over as they are.
   * Example: `mutation { saveStockPolicy(input: { productId: "prd_…", costingMethod: MOVING_AVERAGE }) { product { costingMethod } userErrors { code } } }`
   */
  saveStockPolicy: SaveStockPolicyPayload;
  /**
   * Says between which figures the stock of a product in a warehouse should be.
   * Example: `mutation { saveStockRule(input: { productId: "prd_…", warehouseId: "whs_…", minimum: "10", maximum: "100" }) { stockLevel { alert { kind } } userErrors { code } } }`
   */
  saveStockRule: SaveStockRulePayload;
  /**
   * The same for up to 500 levels, each by itself.
   * Example: `mutation { saveStockRules(input: { rules: [{ productId: "prd_…", warehouseId: "whs_…", minimum: "10" }] }) { results { stockLevel { id } userErrors { code } } userErrors { code } } }`
   */
  saveStockRules: SaveStockRulesPayload;
  /**
   * Says after how many days without an issue goods are slow, and dead.
   * Example: `mutation { saveStockWatchPolicy(input: { slowAfterDays: 60, deadAfterDays: 120 }) { stockWatchPolicy { version } userErrors { code } } }`
   */
  saveStockWatchPolicy: SaveStockWatchPolicyPayload;
  /**
   * Makes a warehouse, or changes the one with the given id.
   * Example: `mutation { saveWarehouse(input: { code: "EAST", name: "Shanghai" }) { warehouse { id } userErrors { code } } }`
   */
  saveWarehouse: SaveWarehousePayload;
  /**
   * Throws goods away that were kept apart, at cost.
   * Example: `mutation { scrapQuarantined(input: { productId: "prd_…", warehouseId: "whs_…", quantity: { value: "2" }, reason: "Beyond repair" }) { stockMove { value { amount } } userErrors { code } } }`
   */
  scrapQuarantined: ScrapQuarantinedPayload;
  /**
   * Has a submitted count counted again.
   * Example: `mutation { sendBackStockCount(input: { stockCountId: "cnt_…", reason: "Look behind shelf 4" }) { stockCount { status } userErrors { code } } }`
   */
  sendBackStockCount: SendBackStockCountPayload;
  /**
   * Says of which sales channels a warehouse serves the orders that name no warehouse. What they hold
   * there they keep; free goods go to those who wait and are served now.
   * Example: `mutation { serveChannels(input: { warehouseId: "whs_…", channels: ["WEB", "STORE"] }) { warehouse { channels } userErrors { code } } }`
   */
  serveChannels: ServeChannelsPayload;
  /**
   * Decides whether a product is dealt pro rata when it is scarce.
   * Example: `mutation { setFairShare(input: { productId: "prd_…", isFairlyShared: true }) { product { id } userErrors { code } } }`
   */
  setFairShare: SetFairSharePayload;
  /**
   * Brings what has left in a month, and in those since, to the month's average, for products costed
   * by it. Done every night for the last month, too.
   * Example: `mutation { settleAverages(input: { period: "2026-02" }) { settledProducts userErrors { code } } }`
   */
  settleAverages: SettleAveragesPayload;
  /**
   * Sends goods on their way, all or a part; they keep their value.
   * Example: `mutation { shipTransfer(input: { transferOrderId: "tor_…" }) { transferOrder { status lines { inTransit { value } } } userErrors { code } } }`
   */
  shipTransfer: ShipTransferPayload;
  /**
   * Begins a count: a blind sheet with a line per product.
   * Example: `mutation { startStockCount(input: { warehouseId: "whs_…", kind: FULL }) { stockCount { id number lineCount } userErrors { code } } }`
   */
  startStockCount: StartStockCountPayload;
  /**
   * Ends the counting; differences up to the limit are posted at once.
   * Example: `mutation { submitStockCount(input: { stockCountId: "cnt_…" }) { stockCount { status varianceValue { amount } } userErrors { code figures { name value } } } }`
   */
  submitStockCount: SubmitStockCountPayload;
  /**
   * Makes the goods of a blocked lot free again, for those who wait for them first.
   * Example: `mutation { unblockLot(input: { lotId: "lot_…", reason: "Was the fridge" }) { lot { status } userErrors { code } } }`
   */
  unblockLot: UnblockLotPayload;
  /**
   * Looks for dead stock now; it also happens by itself every hour.
   * Example: `mutation { watchDeadStock(input: {}) { raised resolved userErrors { code } } }`
   */
  watchDeadStock: WatchDeadStockPayload;
  /**
   * Looks now for lots that expire; every hour it happens by itself.
   * Example: `mutation { watchLots(input: { idempotencyKey: "today" }) { expiredCount raisedCount userErrors { code } } }`
   */
  watchLots: WatchLotsPayload;
  /**
   * Says what the goods for lines of a delivery weigh, for products that the catalog has a catch weight of;
   * what is priced by weight is billed by it.
   * Example: `mutation { weighGoods(input: { deliveryId: "dlv_…", lines: [{ orderLineId: "orl_…", weight: "10.42" }] }) { delivery { lines { orderLine { issuedWeight { value unit } } } } userErrors { code figures { name value } } } }`
   */
  weighGoods: WeighGoodsPayload;
  /**
   * Writes goods down to what they will fetch, where that is less than they cost.
   * Example: `mutation { writeDownStock(input: { lines: [{ productId: "prd_…", warehouseId: "whs_…", unitCost: "17" }], reason: "Out of fashion" }) { lines { change { amount } } userErrors { code } } }`
   */
  writeDownStock: RevalueStockPayload;
};


export type MutationAcceptReplenishmentArgs = {
  input: AcceptReplenishmentInput;
};


export type MutationAcknowledgeStockAlertArgs = {
  input: AcknowledgeStockAlertInput;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationApproveStockCountArgs = {
  input: ApproveStockCountInput;
};


export type MutationApproveTransferArgs = {
  input: ApproveTransferInput;
};


export type MutationBlockLotArgs = {
  input: BlockLotInput;
};


export type MutationCancelStockCountArgs = {
  input: CancelStockCountInput;
};


export type MutationCancelTransferArgs = {
  input: CancelTransferInput;
};


export type MutationConfirmEmptyBinArgs = {
  input: ConfirmEmptyBinInput;
};


export type MutationCorrectLotArgs = {
  input: CorrectLotInput;
};


export type MutationDismissReplenishmentArgs = {
  input: DismissReplenishmentInput;
};


export type MutationMoveBetweenBinsArgs = {
  input: MoveBetweenBinsInput;
};


export type MutationPostLandedCostArgs = {
  input: PostLandedCostInput;
};


export type MutationQuarantineStockArgs = {
  input: QuarantineStockInput;
};


export type MutationRecallLotArgs = {
  input: RecallLotInput;
};


export type MutationReceiveStockArgs = {
  input: ReceiveStockInput;
};


export type MutationReceiveTransferArgs = {
  input: ReceiveTransferInput;
};


export type MutationRecordCountArgs = {
  input: RecordCountInput;
};


export type MutationRecordPicksArgs = {
  input: RecordPicksInput;
};


export type MutationReleaseQuarantineArgs = {
  input: ReleaseQuarantineInput;
};


export type MutationRequestTransferArgs = {
  input: RequestTransferInput;
};


export type MutationReserveLotArgs = {
  input: ReserveLotInput;
};


export type MutationReturnToSupplierArgs = {
  input: ReturnToSupplierInput;
};


export type MutationRevalueStockArgs = {
  input: RevalueStockInput;
};


export type MutationReverseGoodsReceiptArgs = {
  input: ReverseGoodsReceiptInput;
};


export type MutationRunReplenishmentArgs = {
  input: RunReplenishmentInput;
};


export type MutationSaveBinArgs = {
  input: SaveBinInput;
};


export type MutationSaveChannelQuotaArgs = {
  input: SaveChannelQuotaInput;
};


export type MutationSaveCountPolicyArgs = {
  input: SaveCountPolicyInput;
};


export type MutationSaveExpiryWatchArgs = {
  input: SaveExpiryWatchInput;
};


export type MutationSaveReplenishmentRuleArgs = {
  input: SaveReplenishmentRuleInput;
};


export type MutationSaveReplenishmentRulesArgs = {
  input: SaveReplenishmentRulesInput;
};


export type MutationSaveStockPolicyArgs = {
  input: SaveStockPolicyInput;
};


export type MutationSaveStockRuleArgs = {
  input: SaveStockRuleInput;
};


export type MutationSaveStockRulesArgs = {
  input: SaveStockRulesInput;
};


export type MutationSaveStockWatchPolicyArgs = {
  input: SaveStockWatchPolicyInput;
};


export type MutationSaveWarehouseArgs = {
  input: SaveWarehouseInput;
};


export type MutationScrapQuarantinedArgs = {
  input: ScrapQuarantinedInput;
};


export type MutationSendBackStockCountArgs = {
  input: SendBackStockCountInput;
};


export type MutationServeChannelsArgs = {
  input: ServeChannelsInput;
};


export type MutationSetFairShareArgs = {
  input: SetFairShareInput;
};


export type MutationSettleAveragesArgs = {
  input: SettleAveragesInput;
};


export type MutationShipTransferArgs = {
  input: ShipTransferInput;
};


export type MutationStartStockCountArgs = {
  input: StartStockCountInput;
};


export type MutationSubmitStockCountArgs = {
  input: SubmitStockCountInput;
};


export type MutationUnblockLotArgs = {
  input: UnblockLotInput;
};


export type MutationWatchDeadStockArgs = {
  input: WatchDeadStockInput;
};


export type MutationWatchLotsArgs = {
  input: WatchLotsInput;
};


export type MutationWeighGoodsArgs = {
  input: WeighGoodsInput;
};


export type MutationWriteDownStockArgs = {
  input: RevalueStockInput;
};

/** Whether goods may leave a warehouse before they have come. */
export type NegativeStock =
  /** They leave at the cost of the latest ones; when theirs come, the cost is corrected. */
  | 'ALLOW'
  | 'FORBID';

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

export type Order = {
  /**
   * When the last of what it waits for can be there, by what suppliers are to bring and is not promised
   * to those before it; null when it waits for nothing, or when not enough is to come.
   */
  expectedDate?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** True when it waits for goods that may come later than it is promised, or else wanted. */
  isAtRisk: Scalars['Boolean']['output'];
  /** Why; null when it is not at risk. */
  risk?: Maybe<OrderRisk>;
};

export type OrderLine = {
  /** When all that it waits for can be there; null when nothing waits, or not enough is to come. */
  expectedDate?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Which goods have left for it and are with the customer, where they are told apart. For staff. */
  issuedGoods: Array<MovedGoods>;
  /**
   * What the goods weigh that have left for it, by the scales where they were weighed, less what came
   * back; null for products without a catch weight. For staff.
   */
  issuedWeight?: Maybe<Quantity>;
  /** What is held for it now, by warehouse. For staff. */
  reservations: Array<Reservation>;
  /** The only lot that serves it, where somebody has said so. For staff. */
  reservedLot?: Maybe<Lot>;
  /** Base units that wait for stock to come in; null when it never asked for stock. For staff. */
  waitingForStock?: Maybe<Scalars['Decimal']['output']>;
};

/** Why an order may come later than it is due. */
export type OrderRisk =
  /** What it waits for comes after the day. */
  | 'LATE_SUPPLY'
  /** It waits for goods of which not enough is to come. */
  | 'NO_SUPPLY'
  /** The day has passed, and it still waits. */
  | 'OVERDUE';

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PickInput = {
  /** Default: of any bin, in the sequence of picking. */
  binId?: InputMaybe<Scalars['ID']['input']>;
  /** Default: of any lot, what expires first. */
  lotCode?: InputMaybe<Scalars['String']['input']>;
  /** In the base unit. */
  quantity: Scalars['Decimal']['input'];
  /** A serial for each unit, where they are told apart. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Goods of one lot in one bin that a line is to be picked of. */
export type PickProposal = {
  bin?: Maybe<Bin>;
  /** Of the line, as the caller has named it. */
  key: Scalars['ID']['output'];
  lot?: Maybe<Lot>;
  quantity: Quantity;
};

export type PickProposalsInput = {
  /** At most 1000. */
  lines: Array<LineToPickInput>;
  /** Goods that are on other pick lists: they are proposed to nobody else. At most 5000. */
  taken?: InputMaybe<Array<ListedGoodsInput>>;
  warehouseId: Scalars['ID']['input'];
};

export type PickedLineInput = {
  orderLineId: Scalars['ID']['input'];
  /** At most 1000 over all lines; none: nothing is picked any more. */
  picks: Array<PickInput>;
};

/** Where something is, as far as nearness goes by it. */
export type Place = {
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['CountryCode']['output'];
  postalCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
};

export type PlaceInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['CountryCode']['input'];
  postalCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A factor that is planned for some days. */
export type PlannedAdjustment = {
  /** By which the figure is multiplied. */
  factor: Scalars['Decimal']['output'];
  figure: AdjustedFigure;
  from: Scalars['Date']['output'];
  /** The factor of the last day, to which it goes evenly; null where it is the same on all days. */
  lastFactor?: Maybe<Scalars['Decimal']['output']>;
  reason: Scalars['String']['output'];
  /** The last day on which it holds. */
  until: Scalars['Date']['output'];
};

export type PlannedAdjustmentInput = {
  /** Not less than nothing: 1.5 is half as much again. */
  factor: Scalars['Decimal']['input'];
  figure: AdjustedFigure;
  from: Scalars['Date']['input'];
  /** The factor of the last day, for a ramp-up or ramp-down; default the same on all days. */
  lastFactor?: InputMaybe<Scalars['Decimal']['input']>;
  reason: Scalars['String']['input'];
  /** The last day on which it holds. */
  until: Scalars['Date']['input'];
};

export type PostLandedCostInput = {
  /** All of it, in the company's currency. */
  amount: MoneyInput;
  basis: LandedCostBasis;
  /** The part that the company bears at once, in the company's currency; default nothing. */
  expensed?: InputMaybe<Scalars['Decimal']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it was paid for. */
  lines: Array<LandedCostLineInput>;
  /** Business day; default today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  /** What for, for people. */
  reason: Scalars['String']['input'];
  /** The part that is held until it is known who bears it; default nothing. */
  suspended?: InputMaybe<Scalars['Decimal']['input']>;
};

export type PostLandedCostPayload = {
  documentId?: Maybe<Scalars['ID']['output']>;
  /** What each line's goods bear. */
  parts?: Maybe<Array<LandedCostPart>>;
  userErrors: Array<UserError>;
};

export type PreviewAllocationInput = {
  /** Code of the sales channel that it would come through. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** The day that is promised, or wanted. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 500. */
  lines: Array<PreviewLineInput>;
  /** Where the goods go, for `NEAREST`. */
  shipTo?: InputMaybe<PlaceInput>;
  strategy?: InputMaybe<AllocationStrategy>;
  /** Of the customer, `A` most important: whom it would be served before. */
  tier?: InputMaybe<Scalars['String']['input']>;
  /** The only warehouse that may serve it. Default: each of them may. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type PreviewLineInput = {
  productId: Scalars['ID']['input'];
  /** In the base unit; more than zero. */
  quantity: Scalars['Decimal']['input'];
};

/** From which quantity on all units of an order have which price, in the company's currency. */
export type PriceBreak = {
  from: Scalars['Decimal']['output'];
  price: Scalars['Decimal']['output'];
};

export type PriceBreakInput = {
  /** Order quantity in base units from which on all units have the price. */
  from: Scalars['Decimal']['input'];
  /** Of one base unit, in the company's currency. */
  price: Scalars['Decimal']['input'];
};

export type Product = {
  /** What is free over all warehouses; null when it was never in stock. For staff. */
  available?: Maybe<Quantity>;
  /** For staff. */
  costingMethod?: Maybe<CostingMethod>;
  /** How many days before its day a lot is told of; null as the company says for all. For staff. */
  expiringDays?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /**
   * True when it is dealt pro rata to what everybody waits for, once it is scarce; else who is first in
   * rank is served first: by the customer's tier, the day promised or wanted, the time of the order.
   * For staff.
   */
  isFairlyShared: Scalars['Boolean']['output'];
  /** The lots it came in, newest first. For staff. */
  lots: LotConnection;
  /** Its balance in each warehouse. For staff. */
  stock: StockLevelConnection;
};


export type ProductLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LotOrder>;
};


export type ProductStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockLevelOrder>;
};

export type ProductCategory = {
  id: Scalars['ID']['output'];
};

/** How much of something, in one unit of measure. */
export type Quantity = {
  /** The code of the unit of measure, such as `PCS` or `BOX`. */
  unit: Scalars['String']['output'];
  value: Scalars['Decimal']['output'];
};

/** How much of something, as input. The unit must be one of the product's. */
export type QuantityInput = {
  /** Default: the product's base unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['Decimal']['input'];
};

/** What goods are kept apart for, or were taken from there by. */
export type QuarantineCause =
  /** A count has not found them. */
  | 'COUNT'
  /** A customer has sent them back. */
  | 'CUSTOMER_RETURN'
  /** They left, where goods may leave before they come. */
  | 'ISSUE'
  /** Their lot was blocked, has expired, or is free again; or their bin keeps goods apart. */
  | 'LOT'
  /** They came in like that. */
  | 'RECEIPT'
  /** They were thrown away. */
  | 'SCRAP'
  /** Picking has not found them. */
  | 'SHORT_PICK'
  /** Somebody keeps them apart or makes them free again. */
  | 'STAFF'
  /** They went back to the supplier. */
  | 'SUPPLIER_RETURN';

/** Goods that were put into quarantine, or taken out. For staff. */
export type QuarantineChange = {
  /** Who has done it. */
  actor: Scalars['ID']['output'];
  cause: QuarantineCause;
  /** The return, the delivery, the count or the scrapping that it came with. */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** `qch_…` */
  id: Scalars['ID']['output'];
  /** Positive when goods were kept apart, negative when they are not any more; base unit. */
  quantity: Quantity;
  /** What somebody has said. */
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
};

export type QuarantineChangeConnection = {
  edges: Array<QuarantineChangeEdge>;
  nodes: Array<QuarantineChange>;
  pageInfo: PageInfo;
  /** All changes, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type QuarantineChangeEdge = {
  cursor: Scalars['String']['output'];
  node: QuarantineChange;
};

export type QuarantineStockInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
  /** More than zero, in any of the product's units. */
  quantity: QuantityInput;
  /** Why, for people. */
  reason: Scalars['String']['input'];
  warehouseId: Scalars['ID']['input'];
};

export type QuarantineStockPayload = {
  stockLevel?: Maybe<StockLevel>;
  userErrors: Array<UserError>;
};

export type Query = {
  /** One bin. Example: `{ bin(id: "bin_…") { code places(first: 20) { nodes { lot { code } quantity { value } } } } }` */
  bin?: Maybe<Bin>;
  /** Bins, in the sequence they are picked from. Example: `{ bins(filter: { isEmptied: { eq: true } }) { nodes { code warehouse { code } emptiedAt } } }` */
  bins: BinConnection;
  /**
   * How the stock of each category, with all below it, has turned in a period; at most 250, the most
   * issued first.
   * Example: `{ categoryTurnover(from: "2026-01-01", to: "2026-03-31") { category { name } turnover daysOfStock } }`
   */
  categoryTurnover: Array<CategoryTurnover>;
  /**
   * How well the books were kept, per warehouse, by the counts posted in a period; at most 250.
   * Example: `{ countAccuracy(from: "2026-01-01", to: "2026-03-31") { warehouse { code } lines accuracyPercent varianceValue { amount } } }`
   */
  countAccuracy: Array<CountAccuracy>;
  /**
   * What the company has decided about its stock counts.
   * Example: `{ countPolicy { recountPercent approvalLimit { amount } } }`
   */
  countPolicy: CountPolicy;
  /**
   * How often what a person counted was right, by the counts posted in a period; at most 250.
   * Example: `{ counterAccuracy(from: "2026-01-01", to: "2026-03-31") { counter counts accuracyPercent } }`
   */
  counterAccuracy: Array<CounterAccuracy>;
  /** One lot. Example: `{ lot(id: "lot_…") { code expiresOn status trail(first: 50) { nodes { kind quantity { value } customer { name } } } } }` */
  lot?: Maybe<Lot>;
  /** A lot of a product by its code. Example: `{ lotByCode(productId: "prd_…", code: "L-2026-03") { id onHand { value } } }` */
  lotByCode?: Maybe<Lot>;
  /** Lots, newest first. Example: `{ lots(filter: { expiresOn: { lte: "2026-12-31" } }) { nodes { code expiresOn onHand { value } } } }` */
  lots: LotConnection;
  /**
   * Which goods to pick for lines of several deliveries of one warehouse, none of them twice: what
   * expires first for the line that stands first. Of goods without places nothing is told. For staff.
   * Example: `{ pickProposals(input: { warehouseId: "whs_…", lines: [{ key: "1", orderLineId: "orl_…", productId: "prd_…", quantity: "2" }] }) { key bin { code } lot { code } quantity { value } } }`
   */
  pickProposals: Array<PickProposal>;
  /**
   * What an order would get of stock if it were placed now, and when the rest could be there; nothing
   * is taken. For staff. Example: `{ previewAllocation(input: { lines: [{ productId: "prd_…", quantity: "10" }] }) { parts { warehouse { code } quantity } waiting expectedDate } }`
   */
  previewAllocation: Array<AllocationPreviewLine>;
  /**
   * What the rules say should be bought, newest first.
   * Example: `{ replenishmentProposals(filter: { status: { eq: PROPOSED } }) { nodes { product { sku } quantity { value } why { name value } } } }`
   */
  replenishmentProposals: ReplenishmentProposalConnection;
  /**
   * When and how much is bought of which product, oldest rule first.
   * Example: `{ replenishmentRules { nodes { product { sku } reorderPoint orderUpTo isAutomatic } } }`
   */
  replenishmentRules: ReplenishmentRuleConnection;
  /**
   * How much to buy once of what is sold in one season only: too little loses the margin, too much
   * the cost less what is still paid for it afterwards.
   * Example: `{ seasonOrder(demandMean: "1000", demandDeviation: "200", cost: "100", price: "140", salvage: "90") { quantity servicePercent } }`
   */
  seasonOrder: SeasonOrder;
  /** A unit by its product and serial. Example: `{ serialByCode(productId: "prd_…", code: "SN-1") { status trail(first: 20) { nodes { kind } } } }` */
  serialByCode?: Maybe<Serial>;
  /** Units that are told apart, those that moved last first. Example: `{ serials(filter: { status: { eq: ON_HAND } }) { nodes { code warehouse { code } } } }` */
  serials: SerialConnection;
  /**
   * What should be done about stock: what to reduce, raise, move or delist, by the money it frees.
   * Example: `{ stockAdvice(filter: { kind: { eq: MOVE } }) { nodes { product { sku } warehouse { code } toWarehouse { code } quantity { value } freedValue { amount } } } }`
   */
  stockAdvice: StockAdviceConnection;
  /**
   * How old the goods on hand are, in money; those that came last are taken to be still there.
   * Example: `{ stockAgeing { fromDays toDays value { amount } } }`
   */
  stockAgeing: Array<AgeBucket>;
  /** One stock alert. Example: `{ stockAlert(id: "sal_…") { kind status } }` */
  stockAlert?: Maybe<StockAlert>;
  /**
   * Stock levels that left the figures between which they should be, newest first.
   * Example: `{ stockAlerts(filter: { status: { eq: OPEN } }) { nodes { kind severity product { sku } warehouse { code } available { value } } } }`
   */
  stockAlerts: StockAlertConnection;
  /**
   * How each product has turned in a period, and its ABC class; most issued first.
   * Example: `{ stockAnalysis(from: "2026-01-01", to: "2026-03-31") { nodes { product { sku } turnover daysOfStock abcClass } } }`
   */
  stockAnalysis: StockAnalysisConnection;
  /** One stock count. Example: `{ stockCount(id: "cnt_…") { number status lineCount countedCount } }` */
  stockCount?: Maybe<StockCount>;
  /**
   * Stock counts, newest first.
   * Example: `{ stockCounts(filter: { status: { eq: IN_APPROVAL } }) { nodes { number warehouse { code } varianceValue { amount } } } }`
   */
  stockCounts: StockCountConnection;
  /**
   * How the money in stock lies: over, slow, dead; and what of it could be freed.
   * Example: `{ stockHealth { value { amount } overstockValue { amount } deadValue { amount } } }`
   */
  stockHealth: StockHealth;
  /**
   * Figures of stock that contradict each other, at most 250; empty when all is well.
   * Example: `{ stockIntegrity { kind actual expected stockLevel { id } } }`
   */
  stockIntegrity: Array<StockBreach>;
  /**
   * Where stock is not worth what its account in the ledger says, with the moves behind it, at most
   * 250; empty when all is well. Moves of the last moments may be on their way to the ledger yet.
   * Example: `{ stockLedgerIntegrity { kind expected actual stockMove { documentId } } }`
   */
  stockLedgerIntegrity: Array<StockLedgerBreach>;
  /**
   * What there is of each product in each warehouse, oldest balance first.
   * Example: `{ stockLevels(filter: { available: { lte: "0" } }) { nodes { product { sku } warehouse { code } onHand { value unit } } } }`
   */
  stockLevels: StockLevelConnection;
  /**
   * The stock ledger, newest first. Moves are only ever added.
   * Example: `{ stockMoves(filter: { productId: { eq: "prd_…" } }) { nodes { kind quantity { value } value { amount } } } }`
   */
  stockMoves: StockMoveConnection;
  /**
   * What stock is worth at cost, in the company's currency.
   * Example: `{ stockValue(warehouseId: "whs_…") { value { amount currency } } }`
   */
  stockValue: StockValue;
  /**
   * After how many days without an issue goods are slow, and dead.
   * Example: `{ stockWatchPolicy { slowAfterDays deadAfterDays } }`
   */
  stockWatchPolicy: StockWatchPolicy;
  /** One transfer between warehouses. Example: `{ transferOrder(id: "tor_…") { number status lines { product { sku } inTransit { value } } } }` */
  transferOrder?: Maybe<TransferOrder>;
  /**
   * Transfers between warehouses, newest first.
   * Example: `{ transferOrders(filter: { status: { eq: IN_TRANSIT } }) { nodes { number toWarehouse { code } expectedOn } } }`
   */
  transferOrders: TransferOrderConnection;
  /** One warehouse. Example: `{ warehouse(id: "whs_…") { code name } }` */
  warehouse?: Maybe<Warehouse>;
  /** A warehouse by the company's own code. Example: `{ warehouseByCode(code: "EAST") { id name } }` */
  warehouseByCode?: Maybe<Warehouse>;
  /**
   * How the stock of each warehouse has turned in a period, of all products or some; at most 250.
   * Example: `{ warehouseTurnover(from: "2026-01-01", to: "2026-03-31") { warehouse { code } turnover daysOfStock } }`
   */
  warehouseTurnover: Array<WarehouseTurnover>;
  /** Warehouses, by code. Example: `{ warehouses { nodes { id code name } } }` */
  warehouses: WarehouseConnection;
};


export type QueryBinArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BinFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BinOrder>;
};


export type QueryCategoryTurnoverArgs = {
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCountAccuracyArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCounterAccuracyArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLotByCodeArgs = {
  code: Scalars['String']['input'];
  productId: Scalars['ID']['input'];
};


export type QueryLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LotOrder>;
};


export type QueryPickProposalsArgs = {
  input: PickProposalsInput;
};


export type QueryPreviewAllocationArgs = {
  input: PreviewAllocationInput;
};


export type QueryReplenishmentProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReplenishmentProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReplenishmentProposalOrder>;
};


export type QueryReplenishmentRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReplenishmentRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReplenishmentRuleOrder>;
};


export type QuerySeasonOrderArgs = {
  cost: Scalars['Decimal']['input'];
  demandDeviation: Scalars['Decimal']['input'];
  demandMean: Scalars['Decimal']['input'];
  price: Scalars['Decimal']['input'];
  salvage: Scalars['Decimal']['input'];
};


export type QuerySerialByCodeArgs = {
  code: Scalars['String']['input'];
  productId: Scalars['ID']['input'];
};


export type QuerySerialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SerialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SerialOrder>;
};


export type QueryStockAdviceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  coverDays?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<StockAdviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockAdviceOrder>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStockAgeingArgs = {
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStockAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStockAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<StockAlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockAlertOrder>;
};


export type QueryStockAnalysisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<StockAnalysisFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockAnalysisOrder>;
  to: Scalars['Date']['input'];
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStockCountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStockCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockCountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockCountOrder>;
};


export type QueryStockHealthArgs = {
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  coverDays?: InputMaybe<Scalars['Int']['input']>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStockLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<StockLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockLevelOrder>;
};


export type QueryStockMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<StockMoveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockMoveOrder>;
};


export type QueryStockValueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTransferOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTransferOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransferOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransferOrderOrder>;
};


export type QueryWarehouseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWarehouseByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryWarehouseTurnoverArgs = {
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  from: Scalars['Date']['input'];
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  to: Scalars['Date']['input'];
};


export type QueryWarehousesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WarehouseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WarehouseOrder>;
};

export type RecallLotInput = {
  /** Refuses when the lot has another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lotId: Scalars['ID']['input'];
  /** Why; it stays with the lot. */
  reason: Scalars['String']['input'];
};

export type RecallLotPayload = {
  /** How many customers were told. */
  customerCount?: Maybe<Scalars['Int']['output']>;
  lot?: Maybe<Lot>;
  userErrors: Array<UserError>;
};

/** Why goods come in. */
export type ReceiptKind =
  /** They were there when the books were opened. */
  | 'OPENING'
  | 'RECEIPT';

export type ReceiveStockInput = {
  /** Where they are put; default where goods land in the warehouse. */
  binId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ReceiptKind>;
  /** Of which lots the goods are, where the product's come in lots; they sum to the quantity. */
  lots?: InputMaybe<Array<LotGoodsInput>>;
  /** Business day; default today. May lie in the past: goods are costed in the order of recording. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  productId: Scalars['ID']['input'];
  /** More than zero, in any of the product's units. */
  quantity: QuantityInput;
  /** Where they came from, for people. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** A serial for each unit, where the product's units are told apart. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Cost of one of the quantity's unit (of a box, for boxes), in the company's currency. */
  unitCost: MoneyInput;
  warehouseId: Scalars['ID']['input'];
  /** What all of it weighs, for products with a catch weight, in the unit that they are weighed in. */
  weight?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ReceiveStockPayload = {
  stockLevel?: Maybe<StockLevel>;
  stockMove?: Maybe<StockMove>;
  userErrors: Array<UserError>;
};

export type ReceiveTransferInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What has come; default all that is on its way. */
  lines?: InputMaybe<Array<ArrivedLineInput>>;
  /** Why something is missing, or more than was sent has come; then it must be given. */
  reason?: InputMaybe<Scalars['String']['input']>;
  transferOrderId: Scalars['ID']['input'];
};

export type ReceiveTransferPayload = {
  transferOrder?: Maybe<TransferOrder>;
  userErrors: Array<UserError>;
};

export type RecordCountInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 at once; counting a product again replaces what was counted. */
  lines: Array<CountedLineInput>;
  stockCountId: Scalars['ID']['input'];
};

export type RecordCountPayload = {
  stockCount?: Maybe<StockCount>;
  userErrors: Array<UserError>;
};

export type RecordPicksInput = {
  deliveryId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Picking a line again replaces what was picked for it. */
  lines: Array<PickedLineInput>;
};

export type RecordPicksPayload = {
  delivery?: Maybe<Delivery>;
  userErrors: Array<UserError>;
};

export type ReleaseQuarantineInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
  /** More than zero, in any of the product's units. */
  quantity: QuantityInput;
  /** Why, for people. */
  reason: Scalars['String']['input'];
  warehouseId: Scalars['ID']['input'];
};

export type ReleaseQuarantinePayload = {
  stockLevel?: Maybe<StockLevel>;
  userErrors: Array<UserError>;
};

/** A figure that a replenishment follows from. */
export type ReplenishmentFigure = {
  /** What it is: `onHand`, `safetyStock`, `topOfGreen` … */
  name: Scalars['String']['output'];
  source: FigureSource;
  value: Scalars['Decimal']['output'];
};

/** How a replenishment rule decides. */
export type ReplenishmentMethod =
  /** A demand-driven buffer: when the net flow is not over yellow it buys up to the top of green. */
  | 'BUFFER'
  /** At the reorder point it buys up to the upper figure. */
  | 'MIN_MAX'
  /** At each review it buys up to the upper figure. */
  | 'PERIODIC'
  /** At the reorder point it buys whole lots. */
  | 'REORDER_POINT';

/** What a rule says should be bought, with the figures behind it. */
export type ReplenishmentProposal = {
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** The warehouse that can do without it; for a transfer. */
  fromWarehouse?: Maybe<Warehouse>;
  /** `rpp_…` */
  id: Scalars['ID']['output'];
  neededBy: Scalars['Date']['output'];
  product: Product;
  proposedAt: Scalars['DateTime']['output'];
  quantity: Quantity;
  /** Why it was put aside. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What purchasing has made of it. */
  requisition?: Maybe<Requisition>;
  rule: ReplenishmentRule;
  source: ReplenishmentSource;
  status: ReplenishmentStatus;
  /** The transfer that was made of it. */
  transferOrder?: Maybe<TransferOrder>;
  warehouse: Warehouse;
  /** The stock position and the rule that the quantity follows from, in base units. */
  why: Array<ReplenishmentFigure>;
};

export type ReplenishmentProposalConnection = {
  edges: Array<ReplenishmentProposalEdge>;
  nodes: Array<ReplenishmentProposal>;
  pageInfo: PageInfo;
  /** All proposals that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ReplenishmentProposalEdge = {
  cursor: Scalars['String']['output'];
  node: ReplenishmentProposal;
};

export type ReplenishmentProposalFilter = {
  and?: InputMaybe<Array<ReplenishmentProposalFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ReplenishmentProposalFilter>;
  or?: InputMaybe<Array<ReplenishmentProposalFilter>>;
  productId?: InputMaybe<IdFilter>;
  proposedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<ReplenishmentStatusFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

export type ReplenishmentProposalOrder = {
  direction: SortDirection;
  field: ReplenishmentProposalOrderField;
};

export type ReplenishmentProposalOrderField =
  | 'proposedAt';

/** When and how much of a product is bought for a warehouse; quantities are in the base unit. */
export type ReplenishmentRule = {
  /** Factors that are planned for some days, for a season, a promotion, a ramp-up or ramp-down. */
  adjustments: Array<PlannedAdjustment>;
  demandDeviation?: Maybe<Scalars['Decimal']['output']>;
  /** Demand of a day; null when it is measured, as are the following. */
  demandMean?: Maybe<Scalars['Decimal']['output']>;
  /** What that run went by. */
  figures: Array<ReplenishmentFigure>;
  /** How many days back demand is measured. */
  historyDays: Scalars['Int']['output'];
  /** What it costs to hold goods for a year, in percent of their cost. */
  holdingPercent?: Maybe<Scalars['Decimal']['output']>;
  /** `rpl_…` */
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  /** True when what it proposes is requested at once. */
  isAutomatic: Scalars['Boolean']['output'];
  leadTimeDays?: Maybe<Scalars['Int']['output']>;
  leadTimeDeviation?: Maybe<Scalars['Decimal']['output']>;
  leadTimeFactor: Scalars['Decimal']['output'];
  method: ReplenishmentMethod;
  /** Less is not bought at once. */
  minimumQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** What one order costs. */
  orderCost?: Maybe<Money>;
  /** Quantities are rounded up to whole multiples of it. */
  orderMultiple?: Maybe<Scalars['Decimal']['output']>;
  /** Lots in which is bought; null when it is bought up to a position. */
  orderQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** Up to which position is bought; null when it is bought in lots. */
  orderUpTo?: Maybe<Scalars['Decimal']['output']>;
  /** True when another warehouse's surplus comes first. */
  prefersTransfer: Scalars['Boolean']['output'];
  /** Prices that all units of a greater order have. */
  priceBreaks: Array<PriceBreak>;
  product: Product;
  /** Goods are wanted when the stock position is at or under it; null when it is computed. */
  reorderPoint?: Maybe<Scalars['Decimal']['output']>;
  /** Days from one review to the next; of a buffer: days that an order should last. */
  reviewDays?: Maybe<Scalars['Int']['output']>;
  /** When a run last looked at it. */
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Share of the times that goods last until more come, in percent. */
  serviceLevel: Scalars['Decimal']['output'];
  updatedAt: Scalars['DateTime']['output'];
  variabilityFactor: Scalars['Decimal']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
  /** Of a buffer: where its net flow was then. */
  zone?: Maybe<BufferZone>;
};

export type ReplenishmentRuleConnection = {
  edges: Array<ReplenishmentRuleEdge>;
  nodes: Array<ReplenishmentRule>;
  pageInfo: PageInfo;
  /** All rules that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ReplenishmentRuleEdge = {
  cursor: Scalars['String']['output'];
  node: ReplenishmentRule;
};

export type ReplenishmentRuleFilter = {
  and?: InputMaybe<Array<ReplenishmentRuleFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ReplenishmentRuleFilter>;
  or?: InputMaybe<Array<ReplenishmentRuleFilter>>;
  productId?: InputMaybe<IdFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

export type ReplenishmentRuleOrder = {
  direction: SortDirection;
  field: ReplenishmentRuleOrderField;
};

export type ReplenishmentRuleOrderField =
  | 'id';

/** Where replenishment comes from. */
export type ReplenishmentSource =
  | 'PURCHASE'
  /** Another warehouse's surplus. */
  | 'TRANSFER';

/** How far a replenishment proposal has come. */
export type ReplenishmentStatus =
  | 'DISMISSED'
  | 'PROPOSED'
  /** Purchasing has it. */
  | 'RAISED'
  /** On its way to purchasing. */
  | 'REQUESTED';

export type ReplenishmentStatusFilter = {
  eq?: InputMaybe<ReplenishmentStatus>;
  in?: InputMaybe<Array<ReplenishmentStatus>>;
  ne?: InputMaybe<ReplenishmentStatus>;
};

export type RequestTransferInput = {
  fromWarehouseId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500, each product once. */
  lines: Array<TransferLineInput>;
  /** Default today. */
  neededBy?: InputMaybe<Scalars['Date']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  toWarehouseId: Scalars['ID']['input'];
};

export type RequestTransferPayload = {
  transferOrder?: Maybe<TransferOrder>;
  userErrors: Array<UserError>;
};

export type Requisition = {
  id: Scalars['ID']['output'];
};

/** Goods of one stock level that are held for an order line until they are issued or released. */
export type Reservation = Node & {
  id: Scalars['ID']['output'];
  orderLine: OrderLine;
  product: Product;
  /** In the base unit. */
  quantity: Quantity;
  stockLevel: StockLevel;
  warehouse: Warehouse;
};

export type ReserveLotInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The lot that the line takes; null when goods of any lot serve it again. */
  lotId?: InputMaybe<Scalars['ID']['input']>;
  orderLineId: Scalars['ID']['input'];
};

export type ReserveLotPayload = {
  orderLine?: Maybe<OrderLine>;
  userErrors: Array<UserError>;
};

export type ReturnOrder = {
  id: Scalars['ID']['output'];
};

export type ReturnToSupplierInput = {
  /** True takes them out of quarantine, false of the free goods. */
  fromQuarantine?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Business day; default today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  /** More than zero, in any of the product's units. */
  quantity: QuantityInput;
  /** Why, for people. */
  reason: Scalars['String']['input'];
  /** The receipt that they came with. */
  stockMoveId: Scalars['ID']['input'];
};

export type ReturnToSupplierPayload = {
  stockLevel?: Maybe<StockLevel>;
  stockMove?: Maybe<StockMove>;
  userErrors: Array<UserError>;
};

export type RevaluationLineInput = {
  productId: Scalars['ID']['input'];
  /** What one base unit is worth, in the company's currency; for a write-down what it will fetch. */
  unitCost: Scalars['Decimal']['input'];
  warehouseId: Scalars['ID']['input'];
};

export type RevalueStockInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines: Array<RevaluationLineInput>;
  /** Business day; default today. What has left after it is revalued, too. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  /** Why, for people. */
  reason: Scalars['String']['input'];
};

export type RevalueStockPayload = {
  documentId?: Maybe<Scalars['ID']['output']>;
  lines?: Maybe<Array<RevaluedLine>>;
  userErrors: Array<UserError>;
};

/** What a revaluation did to the goods of one stock level. */
export type RevaluedLine = {
  /** By how much they are worth more; negative for less. */
  change: Money;
  stockLevel: StockLevel;
};

export type ReverseGoodsReceiptInput = {
  /** All of its goods must be on hand, free or waiting for inspection, and not be billed. */
  goodsReceiptId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for people. */
  reason: Scalars['String']['input'];
};

export type ReverseGoodsReceiptPayload = {
  goodsReceipt?: Maybe<GoodsReceipt>;
  userErrors: Array<UserError>;
};

export type RunReplenishmentInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only the rules of this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type RunReplenishmentPayload = {
  /** Proposals made of them. */
  proposed?: Maybe<Scalars['Int']['output']>;
  /** Rules looked at, of the first 250; the rest follows within moments. */
  rules?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

export type SaveBinInput = {
  code: Scalars['String']['input'];
  /** Refuses when the bin has another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Of the bin to change; a new one without. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default true. Goods are put into active bins only. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  kind: BinKind;
  /** In which sequence bins are picked from, the lowest first; default 0. */
  pickSequence?: InputMaybe<Scalars['Int']['input']>;
  warehouseId: Scalars['ID']['input'];
  /** The part of the warehouse that one picker walks. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

export type SaveBinPayload = {
  bin?: Maybe<Bin>;
  userErrors: Array<UserError>;
};

export type SaveChannelQuotaInput = {
  /** Code of the sales channel, such as `WEB`. */
  channel: Scalars['String']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
  /** In the base unit; zero keeps nothing. */
  quantity: Scalars['Decimal']['input'];
  warehouseId: Scalars['ID']['input'];
};

export type SaveChannelQuotaPayload = {
  stockLevel?: Maybe<StockLevel>;
  userErrors: Array<UserError>;
};

export type SaveCountPolicyInput = {
  /** In the company's currency. */
  approvalLimit: Scalars['Decimal']['input'];
  /** Days from one cycle count of a product of class A to the next. */
  cycleDaysA: Scalars['Int']['input'];
  cycleDaysB: Scalars['Int']['input'];
  cycleDaysC: Scalars['Int']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True when the second look must be another person's. */
  needsOtherCounter: Scalars['Boolean']['input'];
  /** A line that differs by more than this percentage of the books is counted twice. */
  recountPercent: Scalars['Decimal']['input'];
  /** Over this value two people approve; null when one is always enough. */
  seniorLimit?: InputMaybe<Scalars['Decimal']['input']>;
};

export type SaveCountPolicyPayload = {
  countPolicy?: Maybe<CountPolicy>;
  userErrors: Array<UserError>;
};

export type SaveExpiryWatchInput = {
  /** 1 to 3650; null or absent: as the company says for all products. */
  expiringDays?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
};

export type SaveExpiryWatchPayload = {
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type SaveReplenishmentRuleInput = {
  /** Factors for some days, at most 50; those for the same figure on the same day multiply. */
  adjustments?: InputMaybe<Array<PlannedAdjustmentInput>>;
  demandDeviation?: InputMaybe<Scalars['Decimal']['input']>;
  /** Demand of a day; measured when it is not given, as are the following. */
  demandMean?: InputMaybe<Scalars['Decimal']['input']>;
  /** How many days back demand is measured, 7 to 730. */
  historyDays: Scalars['Int']['input'];
  /** What it costs to hold goods for a year, in percent of their cost. */
  holdingPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isActive: Scalars['Boolean']['input'];
  isAutomatic: Scalars['Boolean']['input'];
  leadTimeDays?: InputMaybe<Scalars['Int']['input']>;
  leadTimeDeviation?: InputMaybe<Scalars['Decimal']['input']>;
  /** For a buffer: the part of the lead time's use that is red. */
  leadTimeFactor: Scalars['Decimal']['input'];
  /** Default by what is given: an order quantity, or a level to order up to. */
  method?: InputMaybe<ReplenishmentMethod>;
  minimumQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** What one order costs, in the company's currency; with `holdingPercent` the lot is computed. */
  orderCost?: InputMaybe<Scalars['Decimal']['input']>;
  orderMultiple?: InputMaybe<Scalars['Decimal']['input']>;
  orderQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Either this or `orderQuantity`, as the method has it. */
  orderUpTo?: InputMaybe<Scalars['Decimal']['input']>;
  /** Take another warehouse's surplus first. */
  prefersTransfer: Scalars['Boolean']['input'];
  /** Prices that all units of a greater order have; default the cost of what is on hand. */
  priceBreaks?: InputMaybe<Array<PriceBreakInput>>;
  /** There is one rule per product and warehouse; it is changed when it is there. */
  productId: Scalars['ID']['input'];
  /** In the base unit, as are the other quantities. Figures that are not given are computed. */
  reorderPoint?: InputMaybe<Scalars['Decimal']['input']>;
  /** Days from one review to the next, default 7; of a buffer: days that an order should last. */
  reviewDays?: InputMaybe<Scalars['Int']['input']>;
  /** In percent, 50 to 99.99. */
  serviceLevel: Scalars['Decimal']['input'];
  /** For a buffer: how much red is added for variability, as a part of red. */
  variabilityFactor: Scalars['Decimal']['input'];
  warehouseId: Scalars['ID']['input'];
};

export type SaveReplenishmentRulePayload = {
  replenishmentRule?: Maybe<ReplenishmentRule>;
  userErrors: Array<UserError>;
};

export type SaveReplenishmentRulesInput = {
  /** 1 to 500, each with its own idempotency key. */
  rules: Array<SaveReplenishmentRuleInput>;
};

export type SaveReplenishmentRulesPayload = {
  /** One per rule, in their sequence. */
  results?: Maybe<Array<Maybe<SaveReplenishmentRulePayload>>>;
  userErrors: Array<UserError>;
};

export type SaveStockPolicyInput = {
  costingMethod: CostingMethod;
  /** First day of the choice; default today. Nothing may have moved after it. */
  effectiveDate?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
  /** Of one base unit, in the company's currency; for `STANDARD`. */
  standardCost?: InputMaybe<Scalars['Decimal']['input']>;
};

export type SaveStockPolicyPayload = {
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type SaveStockRuleInput = {
  /** How far back inside of them it must be until an alert ends; default 0. */
  hysteresis?: InputMaybe<Scalars['Decimal']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Most that should be on hand, in the base unit; null when nobody minds. */
  maximum?: InputMaybe<Scalars['Decimal']['input']>;
  /** Least that should be available, in the base unit; null when nobody minds. */
  minimum?: InputMaybe<Scalars['Decimal']['input']>;
  productId: Scalars['ID']['input'];
  /** The part of the minimum that is kept for surprises, in the base unit: less of it is critical. */
  safetyStock?: InputMaybe<Scalars['Decimal']['input']>;
  warehouseId: Scalars['ID']['input'];
};

export type SaveStockRulePayload = {
  stockLevel?: Maybe<StockLevel>;
  userErrors: Array<UserError>;
};

export type SaveStockRulesInput = {
  /** 1 to 500, each with its own idempotency key. */
  rules: Array<SaveStockRuleInput>;
};

export type SaveStockRulesPayload = {
  /** One per rule, in their sequence. */
  results?: Maybe<Array<Maybe<SaveStockRulePayload>>>;
  userErrors: Array<UserError>;
};

export type SaveStockWatchPolicyInput = {
  deadAfterDays: Scalars['Int']['input'];
  /** How many days before its day a lot is told of; default as it is. */
  expiringDays?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  slowAfterDays: Scalars['Int']['input'];
};

export type SaveStockWatchPolicyPayload = {
  stockWatchPolicy?: Maybe<StockWatchPolicy>;
  userErrors: Array<UserError>;
};

export type SaveWarehouseInput = {
  /** Where it is, for orders that are served from nearby; default as it is. */
  address?: InputMaybe<PlaceInput>;
  /** Unique among the company's warehouses. */
  code: Scalars['String']['input'];
  /** When given, the change is refused unless the warehouse has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The warehouse to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** Default as it is; `FORBID` for a new warehouse. */
  negativeStock?: InputMaybe<NegativeStock>;
};

export type SaveWarehousePayload = {
  userErrors: Array<UserError>;
  warehouse?: Maybe<Warehouse>;
};

export type ScrapQuarantinedInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Business day; default today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  productId: Scalars['ID']['input'];
  /** More than zero, in any of the product's units. */
  quantity: QuantityInput;
  /** Why, for people. */
  reason: Scalars['String']['input'];
  warehouseId: Scalars['ID']['input'];
};

export type ScrapQuarantinedPayload = {
  stockLevel?: Maybe<StockLevel>;
  stockMove?: Maybe<StockMove>;
  userErrors: Array<UserError>;
};

/** How much to buy once for a season. */
export type SeasonOrder = {
  /** Rounded up. */
  quantity: Scalars['Decimal']['output'];
  /** In which share of such seasons it lasts, in percent. */
  servicePercent: Scalars['Decimal']['output'];
};

export type SendBackStockCountInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  stockCountId: Scalars['ID']['input'];
};

export type SendBackStockCountPayload = {
  stockCount?: Maybe<StockCount>;
  userErrors: Array<UserError>;
};

/** One of the units of a product that are told apart. */
export type Serial = Node & {
  bin?: Maybe<Bin>;
  changedAt: Scalars['DateTime']['output'];
  /** Unique among the product's units. */
  code: Scalars['String']['output'];
  /** `ser_…` */
  id: Scalars['ID']['output'];
  product: Product;
  status: SerialStatus;
  /** Where it is; null unless it is on hand. */
  stockLevel?: Maybe<StockLevel>;
  /** Its whole way, oldest first. */
  trail: GoodsStepConnection;
  warehouse?: Maybe<Warehouse>;
};


/** One of the units of a product that are told apart. */
export type SerialTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type SerialConnection = {
  edges: Array<SerialEdge>;
  nodes: Array<Serial>;
  pageInfo: PageInfo;
  /** All units that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SerialEdge = {
  cursor: Scalars['String']['output'];
  node: Serial;
};

export type SerialFilter = {
  and?: InputMaybe<Array<SerialFilter>>;
  changedAt?: InputMaybe<DateTimeFilter>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<SerialFilter>;
  or?: InputMaybe<Array<SerialFilter>>;
  productId?: InputMaybe<IdFilter>;
  status?: InputMaybe<SerialStatusFilter>;
};

export type SerialOrder = {
  direction: SortDirection;
  field: SerialOrderField;
};

export type SerialOrderField =
  | 'changedAt'
  | 'code';

/** Where a unit is. */
export type SerialStatus =
  /** Scrapped, lost, or back with the supplier. */
  | 'GONE'
  /** Between two warehouses. */
  | 'IN_TRANSIT'
  /** With a customer. */
  | 'ISSUED'
  | 'ON_HAND';

export type SerialStatusFilter = {
  eq?: InputMaybe<SerialStatus>;
  in?: InputMaybe<Array<SerialStatus>>;
  ne?: InputMaybe<SerialStatus>;
};

export type ServeChannelsInput = {
  /** Codes such as `WEB`, at most 50; none: all channels. */
  channels: Array<Scalars['String']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  warehouseId: Scalars['ID']['input'];
};

export type ServeChannelsPayload = {
  userErrors: Array<UserError>;
  warehouse?: Maybe<Warehouse>;
};

export type SetFairShareInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** False: who is first in rank is served first. */
  isFairlyShared: Scalars['Boolean']['input'];
  productId: Scalars['ID']['input'];
};

export type SetFairSharePayload = {
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type SettleAveragesInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first month to settle, such as `2026-02`; default the last one, or the first that is open. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Only these products; default all that are costed by the month's average, at most 250. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SettleAveragesPayload = {
  /** How many products cost otherwise now. */
  settledProducts?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

export type ShipTransferInput = {
  /** When it should be there; default the day on which it is needed, today at the earliest. */
  expectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is sent now; default all that is still to be sent. */
  lines?: InputMaybe<Array<ShippedLineInput>>;
  transferOrderId: Scalars['ID']['input'];
};

export type ShipTransferPayload = {
  transferOrder?: Maybe<TransferOrder>;
  userErrors: Array<UserError>;
};

export type ShippedLineInput = {
  /** From which bin; default in the sequence of picking. */
  binId?: InputMaybe<Scalars['ID']['input']>;
  /** Of which lots they are; default what expires first. */
  lots?: InputMaybe<Array<LotGoodsInput>>;
  productId: Scalars['ID']['input'];
  /** In the base unit. */
  quantity: Scalars['Decimal']['input'];
  /** A serial for each unit, where they are told apart. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Which way a list is ordered. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

export type StartStockCountInput = {
  /** For a spot count: what lies in these bins. */
  binIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: StockCountKind;
  /** For a cycle count: how many products, the most urgent first; default all that are due. */
  limit?: InputMaybe<Scalars['Int']['input']>;
  /** For a spot count. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  warehouseId: Scalars['ID']['input'];
};

export type StartStockCountPayload = {
  stockCount?: Maybe<StockCount>;
  userErrors: Array<UserError>;
};

/** What to do about a stock level. */
export type StockAdvice = {
  /** Money that it frees here, at cost; negative for what it would bind. */
  freedValue: Money;
  /** Days since the last issue, or since it lies there; null without goods. */
  idleDays?: Maybe<Scalars['Int']['output']>;
  kind: StockAdviceKind;
  product: Product;
  /** How much to reduce, raise, move or sell off. */
  quantity: Quantity;
  stockLevel: StockLevel;
  /** The warehouse that lacks most; for goods to move. */
  toWarehouse?: Maybe<Warehouse>;
  /** What was issued in the days that stock should last, in the base unit. */
  used: Scalars['Decimal']['output'];
  warehouse: Warehouse;
};

export type StockAdviceConnection = {
  edges: Array<StockAdviceEdge>;
  nodes: Array<StockAdvice>;
  pageInfo: PageInfo;
  /** All advice that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StockAdviceEdge = {
  cursor: Scalars['String']['output'];
  node: StockAdvice;
};

export type StockAdviceFilter = {
  and?: InputMaybe<Array<StockAdviceFilter>>;
  freedValue?: InputMaybe<DecimalFilter>;
  idleDays?: InputMaybe<IntFilter>;
  kind?: InputMaybe<StockAdviceKindFilter>;
  not?: InputMaybe<StockAdviceFilter>;
  or?: InputMaybe<Array<StockAdviceFilter>>;
  productId?: InputMaybe<IdFilter>;
};

/** What to do about a stock level. */
export type StockAdviceKind =
  /** Dead goods: take them out of range, sell them off. */
  | 'DELIST'
  /** Too much here, too little in another warehouse. */
  | 'MOVE'
  /** Too little. */
  | 'RAISE'
  /** Too much, and nobody lacks it. */
  | 'REDUCE';

export type StockAdviceKindFilter = {
  eq?: InputMaybe<StockAdviceKind>;
  in?: InputMaybe<Array<StockAdviceKind>>;
  ne?: InputMaybe<StockAdviceKind>;
};

export type StockAdviceOrder = {
  direction: SortDirection;
  field: StockAdviceOrderField;
};

export type StockAdviceOrderField =
  | 'freedValue';

/**
 * A stock level that left the figures between which it should be, or whose goods lie idle; raised
 * once, ended by itself, told again when it becomes worse.
 */
export type StockAlert = Node & {
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** User who takes care of it. */
  acknowledgedBy?: Maybe<Scalars['ID']['output']>;
  /** When it was raised. */
  available: Quantity;
  /** `sal_…` */
  id: Scalars['ID']['output'];
  /** For dead stock: the day of its last issue, or since when it lies there. */
  idleSince?: Maybe<Scalars['Date']['output']>;
  kind: StockAlertKind;
  /** The lot that expires; null for other alerts. */
  lot?: Maybe<Lot>;
  note?: Maybe<Scalars['String']['output']>;
  product: Product;
  raisedAt: Scalars['DateTime']['output'];
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  severity: StockAlertSeverity;
  status: StockAlertStatus;
  stockLevel: StockLevel;
  /** The figure that was crossed; zero for dead stock. */
  threshold: Quantity;
  warehouse: Warehouse;
};

export type StockAlertConnection = {
  edges: Array<StockAlertEdge>;
  nodes: Array<StockAlert>;
  pageInfo: PageInfo;
  /** All alerts that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StockAlertEdge = {
  cursor: Scalars['String']['output'];
  node: StockAlert;
};

export type StockAlertFilter = {
  and?: InputMaybe<Array<StockAlertFilter>>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<StockAlertKindFilter>;
  not?: InputMaybe<StockAlertFilter>;
  or?: InputMaybe<Array<StockAlertFilter>>;
  productId?: InputMaybe<IdFilter>;
  raisedAt?: InputMaybe<DateTimeFilter>;
  severity?: InputMaybe<StockAlertSeverityFilter>;
  status?: InputMaybe<StockAlertStatusFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

/** What is up with a stock level. */
export type StockAlertKind =
  /** Nothing was issued for as long as the company says. */
  | 'DEAD_STOCK'
  /** The day of a lot has passed: its goods are held. */
  | 'EXPIRED'
  /** The day of a lot is near. */
  | 'EXPIRING'
  /** The books have less than nothing. */
  | 'NEGATIVE'
  /** More is on hand than the maximum. */
  | 'OVERSTOCK'
  /** Less is available than the minimum. */
  | 'SHORTAGE'
  /** Nothing is available. */
  | 'STOCKOUT';

export type StockAlertKindFilter = {
  eq?: InputMaybe<StockAlertKind>;
  in?: InputMaybe<Array<StockAlertKind>>;
  ne?: InputMaybe<StockAlertKind>;
};

export type StockAlertOrder = {
  direction: SortDirection;
  field: StockAlertOrderField;
};

export type StockAlertOrderField =
  | 'raisedAt';

/** How bad it is. */
export type StockAlertSeverity =
  /** Nothing is there, or the safety stock is touched. */
  | 'CRITICAL'
  | 'INFO'
  | 'WARNING';

export type StockAlertSeverityFilter = {
  eq?: InputMaybe<StockAlertSeverity>;
  in?: InputMaybe<Array<StockAlertSeverity>>;
  ne?: InputMaybe<StockAlertSeverity>;
};

/** How far an alert has come. */
export type StockAlertStatus =
  /** Somebody takes care of it. */
  | 'ACKNOWLEDGED'
  | 'OPEN'
  /** It holds no longer. */
  | 'RESOLVED';

export type StockAlertStatusFilter = {
  eq?: InputMaybe<StockAlertStatus>;
  in?: InputMaybe<Array<StockAlertStatus>>;
  ne?: InputMaybe<StockAlertStatus>;
};

/** How a product's stock has turned in a period. */
export type StockAnalysis = {
  abcClass: AbcClass;
  /** Mean of the stock values before and at the end of the period. */
  averageValue: Money;
  closingValue: Money;
  /** Days for which the average stock lasts at this pace; null when nothing was issued. */
  daysOfStock?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Of what orders wanted in the period, what stock could give at once, in percent; over all
   * warehouses; null when nothing was wanted.
   */
  fillRatePercent?: Maybe<Scalars['Decimal']['output']>;
  /** Cost of what was issued. */
  issuedValue: Money;
  product: Product;
  /** Share in the cost of all issues, in percent; null when there were none. */
  sharePercent?: Maybe<Scalars['Decimal']['output']>;
  /** Issued over average; null without stock. */
  turnover?: Maybe<Scalars['Decimal']['output']>;
  /** Standard deviation of the demand of the period's whole weeks over its mean; null without demand. */
  variation?: Maybe<Scalars['Decimal']['output']>;
  xyzClass: XyzClass;
};

export type StockAnalysisConnection = {
  edges: Array<StockAnalysisEdge>;
  nodes: Array<StockAnalysis>;
  pageInfo: PageInfo;
  /** All products that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StockAnalysisEdge = {
  cursor: Scalars['String']['output'];
  node: StockAnalysis;
};

export type StockAnalysisFilter = {
  abcClass?: InputMaybe<AbcClassFilter>;
  and?: InputMaybe<Array<StockAnalysisFilter>>;
  closingValue?: InputMaybe<DecimalFilter>;
  issuedValue?: InputMaybe<DecimalFilter>;
  not?: InputMaybe<StockAnalysisFilter>;
  or?: InputMaybe<Array<StockAnalysisFilter>>;
  productId?: InputMaybe<IdFilter>;
  xyzClass?: InputMaybe<XyzClassFilter>;
};

export type StockAnalysisOrder = {
  direction: SortDirection;
  field: StockAnalysisOrderField;
};

export type StockAnalysisOrderField =
  | 'closingValue'
  | 'issuedValue';

/** Two figures that must be equal and are not: a defect of the installation. */
export type StockBreach = {
  actual: Scalars['Decimal']['output'];
  expected: Scalars['Decimal']['output'];
  kind: StockBreachKind;
  /** The order line whose demand is concerned, unless it is a stock level. */
  orderLine?: Maybe<OrderLine>;
  /** The stock level concerned, unless it is a demand. */
  stockLevel?: Maybe<StockLevel>;
};

/** Which invariant of the stock does not hold. */
export type StockBreachKind =
  /** What a move cost is not the sum of what the goods of receipts in it cost. */
  | 'COST_IS_NOT_SUM_OF_CONSUMPTIONS'
  /** The sums by day are not those of the moves. */
  | 'DAYS_ARE_NOT_SUM_OF_MOVES'
  /** What a line wants is not what waits, is reserved, issued and released. */
  | 'DEMAND_IS_NOT_SUM_OF_ITS_PARTS'
  /** Other goods lie in held places than are held. */
  | 'HELD_IS_NOT_SUM_OF_PLACES'
  /** Transfers have taken out and not yet in what is not on its way. */
  | 'IN_TRANSIT_IS_NOT_SUM_OF_MOVES'
  | 'IN_TRANSIT_VALUE_IS_NOT_SUM_OF_MOVES'
  /** A place has more serials than units. */
  | 'MORE_SERIALS_THAN_GOODS'
  /** A move has moved other goods than it says. */
  | 'MOVE_IS_NOT_SUM_OF_ITS_GOODS'
  | 'ON_HAND_IS_NOT_SUM_OF_LAYERS'
  | 'ON_HAND_IS_NOT_SUM_OF_MOVES'
  /** Other goods lie in its places than are on hand. */
  | 'ON_HAND_IS_NOT_SUM_OF_PLACES'
  /** A place has other goods than were moved to it and from it. */
  | 'PLACE_IS_NOT_SUM_OF_MOVES'
  | 'QUARANTINED_IS_NOT_ON_HAND'
  | 'QUARANTINED_IS_NOT_SUM_OF_CHANGES'
  /** What is quarantined is not what is held and kept apart. */
  | 'QUARANTINED_IS_NOT_WHAT_IS_HELD'
  /** What a receipt brought is not what is on hand of it and what has left. */
  | 'RECEIPT_IS_NOT_SUM_OF_ITS_GOODS'
  /** Orders hold goods that are held apart. */
  | 'RESERVED_IS_HELD'
  | 'RESERVED_IS_NOT_SUM_OF_RESERVATIONS'
  | 'VALUE_IS_NOT_SUM_OF_LAYERS'
  | 'VALUE_IS_NOT_SUM_OF_MOVES'
  /** Nothing is on hand, yet it is worth something. */
  | 'VALUE_WITHOUT_STOCK'
  /** What goods weigh is not what weighing began with and the moves since sum up to. */
  | 'WEIGHT_IS_NOT_SUM_OF_MOVES'
  /** Nothing is on hand, yet it weighs something. */
  | 'WEIGHT_WITHOUT_STOCK';

/** Goods of one warehouse that are counted, to set the books right. */
export type StockCount = Node & {
  /** How many people must approve it, by the value of the differences; said when it is submitted. */
  approvalsNeeded: Scalars['Int']['output'];
  approvedBy?: Maybe<Scalars['ID']['output']>;
  countedCount: Scalars['Int']['output'];
  /** Lines on which count and books differ; null as long as it is counted. */
  differingCount?: Maybe<Scalars['Int']['output']>;
  /** How the differences came about. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** When two must. */
  firstApprovedBy?: Maybe<Scalars['ID']['output']>;
  /** `cnt_…` */
  id: Scalars['ID']['output'];
  kind: StockCountKind;
  lineCount: Scalars['Int']['output'];
  /** The sheet, by position. */
  lines: StockCountLineConnection;
  /** `SC-000001` */
  number: Scalars['String']['output'];
  postedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was sent back or cancelled. */
  reason?: Maybe<Scalars['String']['output']>;
  startedAt: Scalars['DateTime']['output'];
  startedBy: Scalars['ID']['output'];
  status: StockCountStatus;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  submittedBy?: Maybe<Scalars['ID']['output']>;
  /** What all differences are worth, each taken as positive; null until submitted. */
  varianceValue?: Maybe<Money>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
};


/** Goods of one warehouse that are counted, to set the books right. */
export type StockCountLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockCountLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockCountLineOrder>;
};

export type StockCountConnection = {
  edges: Array<StockCountEdge>;
  nodes: Array<StockCount>;
  pageInfo: PageInfo;
  /** All counts that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StockCountEdge = {
  cursor: Scalars['String']['output'];
  node: StockCount;
};

export type StockCountFilter = {
  and?: InputMaybe<Array<StockCountFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<StockCountFilter>;
  or?: InputMaybe<Array<StockCountFilter>>;
  startedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<StockCountStatusFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

/** Which products are counted. */
export type StockCountKind =
  /** Those that are due by how often goods of their ABC class are counted. */
  | 'CYCLE'
  /** All of the warehouse, at most 2,000. */
  | 'FULL'
  /** The named ones. */
  | 'SPOT';

/** A product on a count sheet. The books' figure is not shown as long as it is counted. */
export type StockCountLine = {
  /** Where it is counted; null where nobody minds. */
  bin?: Maybe<Bin>;
  /** On hand by the books at the moment it was counted. */
  book?: Maybe<Quantity>;
  counted?: Maybe<Quantity>;
  countedAt?: Maybe<Scalars['DateTime']['output']>;
  countedBy?: Maybe<Scalars['ID']['output']>;
  /** Counted less book. */
  difference?: Maybe<Quantity>;
  /** How much of what is missing the posted count has taken of goods that were kept apart. */
  fromQuarantine: Quantity;
  /** `cnl_…` */
  id: Scalars['ID']['output'];
  /** Of which lot; null where nobody minds. */
  lot?: Maybe<Lot>;
  position: Scalars['Int']['output'];
  product: Product;
  /** How the difference came about. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How often it was counted. */
  tries: Scalars['Int']['output'];
};

export type StockCountLineConnection = {
  edges: Array<StockCountLineEdge>;
  nodes: Array<StockCountLine>;
  pageInfo: PageInfo;
  /** All lines that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StockCountLineEdge = {
  cursor: Scalars['String']['output'];
  node: StockCountLine;
};

export type StockCountLineFilter = {
  and?: InputMaybe<Array<StockCountLineFilter>>;
  isCounted?: InputMaybe<BooleanFilter>;
  not?: InputMaybe<StockCountLineFilter>;
  or?: InputMaybe<Array<StockCountLineFilter>>;
};

export type StockCountLineOrder = {
  direction: SortDirection;
  field: StockCountLineOrderField;
};

export type StockCountLineOrderField =
  | 'position';

export type StockCountOrder = {
  direction: SortDirection;
  field: StockCountOrderField;
};

export type StockCountOrderField =
  | 'startedAt';

/** How far a stock count has come. */
export type StockCountStatus =
  | 'CANCELLED'
  | 'COUNTING'
  /** Somebody else has to approve it. */
  | 'IN_APPROVAL'
  /** The books say what was counted. */
  | 'POSTED';

export type StockCountStatusFilter = {
  eq?: InputMaybe<StockCountStatus>;
  in?: InputMaybe<Array<StockCountStatus>>;
  ne?: InputMaybe<StockCountStatus>;
};

/** The kind of document that moved stock. */
export type StockDocumentType =
  | 'ADJUSTMENT'
  /** A supplier's bill at another price than the order's. */
  | 'BILL'
  /** Goods that left for an order. */
  | 'DELIVERY'
  /** A goods issue that should not have been; its goods are in stock again. */
  | 'ISSUE_REVERSAL'
  /** Freight, duty and the like for goods that have come. */
  | 'LANDED_COST'
  /** What was there when the books were opened. */
  | 'OPENING'
  | 'RECEIPT'
  /** A goods receipt that should not have been; its goods are out of stock again. */
  | 'RECEIPT_REVERSAL'
  /** Goods that a customer has sent back. */
  | 'RETURN'
  /** Stock revalued, written down, or costed otherwise from now on. */
  | 'REVALUATION'
  /** Goods that a supplier is given back. */
  | 'SUPPLIER_RETURN'
  /** Goods that go from one warehouse to another. */
  | 'TRANSFER';

/** How the money in stock lies. */
export type StockHealth = {
  deadValue: Money;
  /** What would be freed by all that is to be reduced and delisted. */
  freedValue: Money;
  /** What would be bound to have everywhere what should be there at least. */
  lackingValue: Money;
  /** What is more than it should be at most. */
  overstockValue: Money;
  /** Goods that are slow and not yet dead. */
  slowValue: Money;
  value: Money;
};

/** A place where stock and its account in the ledger differ. */
export type StockLedgerBreach = {
  /** What the ledger says. */
  actual: Scalars['Decimal']['output'];
  /** What stock says, in the company's currency. */
  expected: Scalars['Decimal']['output'];
  kind: StockLedgerBreachKind;
  /** The move behind it; null for all stock together, and for what no move stands behind. */
  stockMove?: Maybe<StockMove>;
};

/** How stock and its account in the ledger differ. */
export type StockLedgerBreachKind =
  /** All stock is not worth what its account says. */
  | 'BALANCE_DIFFERS'
  /** The move is not in the ledger (yet). */
  | 'NOT_POSTED'
  /** The move is in the ledger with another value. */
  | 'POSTED_OTHERWISE'
  /** The ledger has a move that stock does not have. */
  | 'POSTED_WITHOUT_MOVE';

/** What there is of a product in a warehouse. Quantities are in the product's base unit. */
export type StockLevel = Node & {
  /** How old its goods are; those that came last are taken to be still there. */
  ageBuckets: Array<LevelAgeBucket>;
  /** What is up with it now. */
  alert?: Maybe<StockAlert>;
  /** All that is up with it now, also that its goods lie idle. */
  alerts: Array<StockAlert>;
  /** What is free: on hand less reserved and quarantined. */
  available: Quantity;
  /** What can be promised for a day and taken from nobody: the least that is projected from then on. */
  availableToPromise: Quantity;
  /** Cost of one base unit, rounded to six places; null when nothing is on hand. */
  averageCost?: Maybe<Money>;
  createdAt: Scalars['DateTime']['output'];
  /** The part that lies in lots or bins of which nobody gets goods; in quarantine, too. */
  held: Quantity;
  /** How far back inside of them it must be until an alert ends. */
  hysteresis: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** On its way here from other warehouses. */
  inTransit: Quantity;
  /** Ordered from suppliers and still to come. */
  incoming: Quantity;
  /** Most that should be on hand, in the base unit; null when nobody minds. */
  maximum?: Maybe<Scalars['Decimal']['output']>;
  /** Least that should be available, in the base unit; null when nobody minds. */
  minimum?: Maybe<Scalars['Decimal']['output']>;
  /** Its part of the stock ledger, newest first. */
  moves: StockMoveConnection;
  /** What lies there, with what is reserved. Equals the sum of all moves. */
  onHand: Quantity;
  /**
   * Where its goods lie, and of which lot they are; what leaves first comes first. Empty where nobody
   * tells goods apart.
   */
  places: StockPlaceConnection;
  product: Product;
  /**
   * What will be free on a day: what is free now, with all that comes until then, less all that
   * orders wait for and what is to leave for other warehouses. What is late counts for today.
   */
  projected: Quantity;
  /** What was put into quarantine and taken out, by whom and why, newest first; sums to `quarantined`. */
  quarantineChanges: QuarantineChangeConnection;
  /** The part that is kept apart and nobody gets: to be mended, given back, or looked for. */
  quarantined: Quantity;
  /** What of it is kept for the orders of which sales channel. */
  quotas: Array<ChannelQuota>;
  /** The part that is held for orders. */
  reserved: Quantity;
  /** The part of the minimum that is kept for surprises, in the base unit; null when nobody minds. */
  safetyStock?: Maybe<Scalars['Decimal']['output']>;
  /** How its goods are told apart. */
  tracking: StockTracking;
  /** What the goods on hand cost, in the company's currency. Equals the sum of all moves. */
  value: Money;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
  /** What the goods on hand weigh, for products with a catch weight; null for others. */
  weight?: Maybe<Quantity>;
};


/** What there is of a product in a warehouse. Quantities are in the product's base unit. */
export type StockLevelAvailableToPromiseArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
  leastDays?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is of a product in a warehouse. Quantities are in the product's base unit. */
export type StockLevelMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockMoveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockMoveOrder>;
};


/** What there is of a product in a warehouse. Quantities are in the product's base unit. */
export type StockLevelPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What there is of a product in a warehouse. Quantities are in the product's base unit. */
export type StockLevelProjectedArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};


/** What there is of a product in a warehouse. Quantities are in the product's base unit. */
export type StockLevelQuarantineChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type StockLevelConnection = {
  edges: Array<StockLevelEdge>;
  nodes: Array<StockLevel>;
  pageInfo: PageInfo;
  /** All stock levels that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StockLevelEdge = {
  cursor: Scalars['String']['output'];
  node: StockLevel;
};

export type StockLevelFilter = {
  and?: InputMaybe<Array<StockLevelFilter>>;
  available?: InputMaybe<DecimalFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<StockLevelFilter>;
  /** In the base unit, as are the other amounts. */
  onHand?: InputMaybe<DecimalFilter>;
  or?: InputMaybe<Array<StockLevelFilter>>;
  productId?: InputMaybe<IdFilter>;
  quarantined?: InputMaybe<DecimalFilter>;
  reserved?: InputMaybe<DecimalFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

export type StockLevelOrder = {
  direction: SortDirection;
  field: StockLevelOrderField;
};

export type StockLevelOrderField =
  | 'createdAt';

/** An entry of the stock ledger. It is never changed; a mistake is reversed by another one. */
export type StockMove = Node & {
  /** Id of who or what recorded it. */
  actor: Scalars['String']['output'];
  /**
   * Of a revaluation: what its value stands against, such as `LANDED_COST`, or the kind of the move
   * that it corrects.
   */
  cause?: Maybe<Scalars['String']['output']>;
  /** The move whose cost this one corrects, or whose goods it gives back to the supplier. */
  corrects?: Maybe<StockMove>;
  /** Id of the document that caused it: a delivery, a receipt, an adjustment. */
  documentId: Scalars['ID']['output'];
  documentType: StockDocumentType;
  /** Which goods it moved, where they are told apart; at most 250. */
  goods: Array<MovedGoods>;
  id: Scalars['ID']['output'];
  kind: StockMoveKind;
  /** The order that the goods left for. */
  order?: Maybe<Order>;
  orderLine?: Maybe<OrderLine>;
  /** Business day. */
  postingDate: Scalars['Date']['output'];
  product: Product;
  /** Positive when goods came in, negative when they left; in the base unit. */
  quantity: Quantity;
  /** A person's reason, for receipts and adjustments. */
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** What these goods cost, signed like the quantity, in the company's currency. */
  value: Money;
  warehouse: Warehouse;
  /**
   * What they weigh, signed alike, by the scales where they were weighed; null for products without a
   * catch weight.
   */
  weight?: Maybe<Quantity>;
};

export type StockMoveConnection = {
  edges: Array<StockMoveEdge>;
  nodes: Array<StockMove>;
  pageInfo: PageInfo;
  /** All moves that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StockMoveEdge = {
  cursor: Scalars['String']['output'];
  node: StockMove;
};

export type StockMoveFilter = {
  and?: InputMaybe<Array<StockMoveFilter>>;
  documentId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<StockMoveKindFilter>;
  not?: InputMaybe<StockMoveFilter>;
  or?: InputMaybe<Array<StockMoveFilter>>;
  postingDate?: InputMaybe<DateFilter>;
  productId?: InputMaybe<IdFilter>;
  recordedAt?: InputMaybe<DateTimeFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

/** Why stock moved. */
export type StockMoveKind =
  /** What a count found more or less. */
  | 'ADJUSTMENT'
  | 'CUSTOMER_RETURN'
  | 'ISSUE'
  | 'RECEIPT'
  /** A change of value alone. */
  | 'REVALUATION'
  | 'SCRAP'
  | 'SUPPLIER_RETURN'
  | 'TRANSFER';

export type StockMoveKindFilter = {
  eq?: InputMaybe<StockMoveKind>;
  in?: InputMaybe<Array<StockMoveKind>>;
  ne?: InputMaybe<StockMoveKind>;
};

export type StockMoveOrder = {
  direction: SortDirection;
  field: StockMoveOrderField;
};

export type StockMoveOrderField =
  | 'postingDate'
  | 'recordedAt';

/** Goods of one lot in one bin. */
export type StockPlace = {
  /** Null: not put away, or nobody minds. */
  bin?: Maybe<Bin>;
  /** Opaque; unique among places. */
  id: Scalars['ID']['output'];
  /** True when nobody gets these goods, for their lot or bin. */
  isHeld: Scalars['Boolean']['output'];
  /** Null: of no known lot, or nobody minds. */
  lot?: Maybe<Lot>;
  /** What was picked of it for deliveries that have not left yet. */
  picked: Quantity;
  quantity: Quantity;
  /** The serials of the units there, where they are told apart; at most 250. */
  serials: Array<Scalars['String']['output']>;
  stockLevel: StockLevel;
};

export type StockPlaceConnection = {
  edges: Array<StockPlaceEdge>;
  nodes: Array<StockPlace>;
  pageInfo: PageInfo;
  /** All places that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StockPlaceEdge = {
  cursor: Scalars['String']['output'];
  node: StockPlace;
};

/** How a product's goods are told apart. */
export type StockTracking =
  /** By the lot they were made in. */
  | 'LOT'
  | 'NONE'
  /** One by one, by their serials. */
  | 'SERIAL';

/** What stock is worth at cost. */
export type StockValue = {
  /** The same by warehouse; those that hold nothing may be missing. */
  byWarehouse: Array<StockValueOfWarehouse>;
  /** The part of it that is on its way between warehouses; zero when one warehouse is asked for. */
  inTransit: Money;
  /** How much of it there is, in the base unit, when one product is asked for and has ever been there. */
  quantity?: Maybe<Quantity>;
  value: Money;
};

/** What the stock of one warehouse is worth at cost. */
export type StockValueOfWarehouse = {
  value: Money;
  warehouse: Warehouse;
};

/** After how many days without an issue goods are slow, and dead. */
export type StockWatchPolicy = {
  deadAfterDays: Scalars['Int']['output'];
  /** How many days before its day a lot is told of. */
  expiringDays: Scalars['Int']['output'];
  slowAfterDays: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** Conditions on a text. `contains` ignores case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type SubmitStockCountInput = {
  /** How the differences came about; it is kept with the moves. */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  stockCountId: Scalars['ID']['input'];
};

export type SubmitStockCountPayload = {
  stockCount?: Maybe<StockCount>;
  userErrors: Array<UserError>;
};

export type Supplier = {
  id: Scalars['ID']['output'];
};

export type SupplyException = {
  /** Customers' orders that wait for the product in this warehouse, oldest first; at most 100. For staff. */
  affectedOrders: Array<Order>;
  id: Scalars['ID']['output'];
  product?: Maybe<Product>;
  warehouse?: Maybe<Warehouse>;
};

/** A product of a transfer; quantities are in its base unit. */
export type TransferLine = {
  /** `tol_…` */
  id: Scalars['ID']['output'];
  /** On its way now. */
  inTransit: Quantity;
  /** Of what was shipped: written off. */
  missing: Quantity;
  position: Scalars['Int']['output'];
  product: Product;
  /** Of what was shipped. */
  received: Quantity;
  shipped: Quantity;
  /** What came beyond what was shipped. */
  surplus: Quantity;
  /** What the goods on their way cost. */
  transitValue: Money;
  /** Without what was given up before it was sent. */
  wanted: Quantity;
};

export type TransferLineInput = {
  productId: Scalars['ID']['input'];
  /** Default unit: the product's base unit. */
  quantity: QuantityInput;
};

/** Goods that go from one warehouse to another: asked for, approved, sent and taken in, part by part. */
export type TransferOrder = Node & {
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  approvedBy?: Maybe<Scalars['ID']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the goods that were sent last should be there. */
  expectedOn: Scalars['Date']['output'];
  fromWarehouse: Warehouse;
  /** `tor_…` */
  id: Scalars['ID']['output'];
  /** By position; at most 500. */
  lines: Array<TransferLine>;
  neededBy: Scalars['Date']['output'];
  /** `TO-000001` */
  number: Scalars['String']['output'];
  /** Why it was asked for, or given up. */
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt: Scalars['DateTime']['output'];
  requestedBy: Scalars['ID']['output'];
  status: TransferStatus;
  toWarehouse: Warehouse;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type TransferOrderConnection = {
  edges: Array<TransferOrderEdge>;
  nodes: Array<TransferOrder>;
  pageInfo: PageInfo;
  /** All transfers that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type TransferOrderEdge = {
  cursor: Scalars['String']['output'];
  node: TransferOrder;
};

export type TransferOrderFilter = {
  and?: InputMaybe<Array<TransferOrderFilter>>;
  fromWarehouseId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<TransferOrderFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<TransferOrderFilter>>;
  requestedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<TransferStatusFilter>;
  toWarehouseId?: InputMaybe<IdFilter>;
};

export type TransferOrderOrder = {
  direction: SortDirection;
  field: TransferOrderOrderField;
};

export type TransferOrderOrderField =
  | 'requestedAt';

/** How far a transfer has come. */
export type TransferStatus =
  | 'APPROVED'
  | 'CANCELLED'
  /** Some of it was sent; more may be to be sent. */
  | 'IN_TRANSIT'
  /** All that was sent has come or is written off. */
  | 'RECEIVED'
  | 'REQUESTED';

export type TransferStatusFilter = {
  eq?: InputMaybe<TransferStatus>;
  in?: InputMaybe<Array<TransferStatus>>;
  ne?: InputMaybe<TransferStatus>;
};

export type UnblockLotInput = {
  /** Refuses when the lot has another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lotId: Scalars['ID']['input'];
  /** Why; it stays with the lot. */
  reason: Scalars['String']['input'];
};

export type UnblockLotPayload = {
  lot?: Maybe<Lot>;
  userErrors: Array<UserError>;
};

/** A business reason why a mutation was refused; nothing was changed. */
export type UserError = {
  /** Stable; programs decide by it. */
  code: UserErrorCode;
  /** Path of the input field concerned, from `input` down. */
  field: Array<Scalars['String']['output']>;
  /** The ids and figures behind the refusal. */
  figures: Array<Figure>;
  /** For people, in the language of `Accept-Language` (en, zh-CN). */
  message: Scalars['String']['output'];
};

/** Why a mutation can be refused; each area adds its own. */
export type UserErrorCode =
  /** Another person must approve the count, too. */
  | 'APPROVED_ALREADY'
  /** Another bin of the warehouse has this code. */
  | 'BIN_CODE_TAKEN'
  /** Goods lie in the bin. */
  | 'BIN_NOT_EMPTY'
  /** The product is costed by standard: change that cost. */
  | 'COSTED_BY_STANDARD'
  /** The costing method can not change as of a day after which the product has moved. */
  | 'COSTING_METHOD_IN_USE'
  /** A unit cost is needed: there is no stock to take the average of. */
  | 'COST_NEEDED'
  /** Some products are on another count sheet that is still open. */
  | 'COUNTED_ELSEWHERE'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** The number of days is outside of what can be watched. */
  | 'DAYS_OUT_OF_RANGE'
  /** The day has not come yet. */
  | 'FUTURE_DATE'
  /** Some goods of the receipt have left stock. */
  | 'GOODS_LEFT'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The amount has more decimals than its currency. */
  | 'INEXACT_AMOUNT'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** Less of the product is free in the warehouse than is wanted. */
  | 'INSUFFICIENT_STOCK'
  /** The lead time is outside of what can be planned. */
  | 'LEAD_TIME_OUT_OF_RANGE'
  /** The limit for two people is under that for one. */
  | 'LIMITS_OUT_OF_ORDER'
  /** A line is there twice. */
  | 'LINE_TWICE'
  /** The lots do not sum to the quantity. */
  | 'LOTS_DIFFER'
  /** The order line takes another lot, or only goods that keep longer. */
  | 'LOT_DOES_NOT_SERVE'
  /** The day of the lot has passed. */
  | 'LOT_EXPIRED'
  /** Nobody gets goods of the lot: it is blocked, expired, or kept apart. */
  | 'LOT_HELD'
  /** The product's goods come in lots: say which. */
  | 'LOT_NEEDED'
  /** Orders have a right to the goods by their lot or their day. */
  | 'LOT_RESERVED'
  /** Fewer goods of the lot are free than the order line wants. */
  | 'LOT_SHORT'
  /** A lot is named twice. */
  | 'LOT_TWICE'
  /** The lot would have been made after it expired. */
  | 'MADE_AFTER_EXPIRY'
  /** The minimum is more than the maximum. */
  | 'MINIMUM_OVER_MAXIMUM'
  /** The parts are more than the whole. */
  | 'MORE_THAN_WHOLE'
  /** A cost can not be negative. */
  | 'NEGATIVE_COST'
  /** The figure can not be negative. */
  | 'NEGATIVE_FIGURE'
  /** More has left than has come. */
  | 'NEGATIVE_STOCK'
  /** Nothing of it is on its way. */
  | 'NOTHING_ON_THE_WAY'
  /** No stock level is to be counted. */
  | 'NOTHING_TO_COUNT'
  /** Nothing was in stock at the end of that day. */
  | 'NOTHING_TO_REVALUE'
  /** All goods together have none of what the cost is shared by. */
  | 'NOTHING_TO_SHARE_BY'
  /** Nothing is to be shipped. */
  | 'NOTHING_TO_SHIP'
  /** Some lines are not counted yet. */
  | 'NOT_COUNTED'
  /** By the books the bin was not emptied since somebody looked. */
  | 'NOT_EMPTIED'
  /** Fewer of these goods lie there, or others have picked them. */
  | 'NOT_IN_PLACE'
  /** Less of the product is kept apart in the warehouse. */
  | 'NOT_IN_QUARANTINE'
  /** More comes back than has left for the order line. */
  | 'NOT_ISSUED'
  /** Fewer goods of the receipt are on hand. */
  | 'NOT_ON_HAND'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** No goods came with that move. */
  | 'NOT_RECEIVED'
  /** The product's goods are not told apart like that. */
  | 'NOT_TRACKED'
  /** The product's goods are not weighed. */
  | 'NOT_WEIGHED'
  /** The difference is zero. */
  | 'NO_DIFFERENCE'
  /** There must be lines. */
  | 'NO_LINES'
  /** Give either a level to order up to or an order quantity, as the method has it. */
  | 'ONE_POLICY'
  /** The level to order up to must be over the reorder point. */
  | 'ORDER_UP_TO_TOO_LOW'
  /** Nothing of the product is free in the warehouse. */
  | 'OUT_OF_STOCK'
  /** More is missed than is on its way. */
  | 'OVER_MISSING'
  /** More than is still to be shipped. */
  | 'OVER_SHIPMENT'
  /** Who submitted a count can not approve it. */
  | 'OWN_COUNT'
  /** Who asked for a transfer can not approve it. */
  | 'OWN_TRANSFER'
  /** A period begins before it ends. */
  | 'PERIOD_BACKWARDS'
  /** The month takes no postings any more. */
  | 'PERIOD_CLOSED'
  /** Goods for the order line were picked already. */
  | 'PICKED_ALREADY'
  /** More was picked than the line wants. */
  | 'PICKED_TOO_MUCH'
  /** A product is named twice. */
  | 'PRODUCT_TWICE'
  /** A reason is needed. */
  | 'REASON_MISSING'
  /** The supplier has billed what came with the goods receipt. */
  | 'RECEIPT_BILLED'
  /** The goods of the receipt are on their way into stock. */
  | 'RECEIPT_NOT_IN_STOCK'
  /** The goods receipt is reversed already. */
  | 'RECEIPT_REVERSED'
  /** Some lines differ so much that they must be counted twice. */
  | 'RECOUNT_NEEDED'
  /** The safety stock is more than the minimum. */
  | 'SAFETY_OVER_MINIMUM'
  /** Goods go from one bin to another. */
  | 'SAME_BIN'
  /** Goods go from one warehouse to another. */
  | 'SAME_WAREHOUSE'
  /** There are not as many serials as units. */
  | 'SERIALS_DIFFER'
  /** The units are told apart: name their serials. */
  | 'SERIALS_NEEDED'
  /** A unit with this serial is here already, or on its way. */
  | 'SERIAL_ON_HAND'
  /** The unit was picked for another delivery. */
  | 'SERIAL_PICKED'
  /** A serial is named twice. */
  | 'SERIAL_TWICE'
  /** The service level is not between 50 and 99.99 percent. */
  | 'SERVICE_LEVEL_OUT_OF_RANGE'
  /** Goods would be slow later than dead. */
  | 'SLOW_AFTER_DEAD'
  /** A standard cost is needed. */
  | 'STANDARD_COST_NEEDED'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** The goods wait for their inspection, which has to be decided. */
  | 'UNDER_INSPECTION'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** The warehouse has no such bin in use. */
  | 'UNKNOWN_BIN'
  /** The document has no such line. */
  | 'UNKNOWN_LINE'
  /** The product has no such lot. */
  | 'UNKNOWN_LOT'
  /** There is no such product. */
  | 'UNKNOWN_PRODUCT'
  /** No unit with this serial is there. */
  | 'UNKNOWN_SERIAL'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT'
  /** Nobody knows what room the goods take. */
  | 'VOLUME_MISSING'
  /** Another warehouse has this code. */
  | 'WAREHOUSE_CODE_TAKEN'
  /** Nobody knows what the goods weigh. */
  | 'WEIGHT_MISSING'
  /** The product's goods are weighed: say how much they weigh. */
  | 'WEIGHT_NEEDED'
  /** So many of the product's goods do not weigh that, by the tolerance that the catalog has. */
  | 'WEIGHT_OUT_OF_RANGE';

/** A place where stock is kept. */
export type Warehouse = Node & {
  /** Where it is, as far as it is known. */
  address?: Maybe<Place>;
  /** Its bins, in the sequence they are picked from. */
  bins: BinConnection;
  /** Codes of the sales channels of which it serves the orders that name no warehouse; none: all. */
  channels: Array<Scalars['String']['output']>;
  /** The company's own unique short name. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Whether somebody minds in which bin goods lie: since its first bin was made. */
  hasBins: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  negativeStock: NegativeStock;
  /** What there is in it, oldest balance first. */
  stock: StockLevelConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** A place where stock is kept. */
export type WarehouseBinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BinFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BinOrder>;
};


/** A place where stock is kept. */
export type WarehouseStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StockLevelOrder>;
};

export type WarehouseConnection = {
  edges: Array<WarehouseEdge>;
  nodes: Array<Warehouse>;
  pageInfo: PageInfo;
  /** All warehouses that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type WarehouseEdge = {
  cursor: Scalars['String']['output'];
  node: Warehouse;
};

export type WarehouseFilter = {
  and?: InputMaybe<Array<WarehouseFilter>>;
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<WarehouseFilter>;
  or?: InputMaybe<Array<WarehouseFilter>>;
};

export type WarehouseOrder = {
  direction: SortDirection;
  field: WarehouseOrderField;
};

export type WarehouseOrderField =
  | 'code'
  | 'createdAt'
  | 'name';

/** How the stock of a warehouse has turned in a period. */
export type WarehouseTurnover = {
  /** Mean of the stock values before and at the end of the period. */
  averageValue: Money;
  closingValue: Money;
  /** Days for which the average stock lasts at this pace; null when nothing was issued. */
  daysOfStock?: Maybe<Scalars['Decimal']['output']>;
  /** Cost of what was issued. */
  issuedValue: Money;
  /** Issued over average; null without stock. */
  turnover?: Maybe<Scalars['Decimal']['output']>;
  warehouse: Warehouse;
};

export type WatchDeadStockInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WatchDeadStockPayload = {
  /** Alerts raised, at most 500 at once. */
  raised?: Maybe<Scalars['Int']['output']>;
  resolved?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

export type WatchLotsInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WatchLotsPayload = {
  /** Lots whose goods are held from now on. */
  expiredCount?: Maybe<Scalars['Int']['output']>;
  /** Alerts that were raised. */
  raisedCount?: Maybe<Scalars['Int']['output']>;
  /** Alerts that have ended. */
  resolvedCount?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

export type WeighGoodsInput = {
  deliveryId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500. */
  lines: Array<WeighedLineInput>;
};

export type WeighGoodsPayload = {
  delivery?: Maybe<Delivery>;
  userErrors: Array<UserError>;
};

export type WeighedLineInput = {
  orderLineId: Scalars['ID']['input'];
  /** Of all its goods in this delivery, in the unit that the product is weighed in. */
  weight: Scalars['Decimal']['input'];
};

/** Class by how much weekly demand varies around its mean: X up to half, Y up to all of it, Z more. */
export type XyzClass =
  | 'X'
  | 'Y'
  | 'Z';

export type XyzClassFilter = {
  eq?: InputMaybe<XyzClass>;
  in?: InputMaybe<Array<XyzClass>>;
  ne?: InputMaybe<XyzClass>;
};



export type ResolverTypeWrapper<T> = Promise<T | undefined> | T | Error;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: never[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Bin: Bin;
  Delivery: Delivery;
  Lot: Lot;
  Order: Order;
  OrderLine: OrderLine;
  Product: Product;
  ReplenishmentProposal: ReplenishmentProposal;
  ReplenishmentRule: ReplenishmentRule;
  Reservation: Reservation;
  Serial: Serial;
  StockAlert: StockAlert;
  StockCount: StockCount;
  StockLevel: StockLevel;
  StockMove: StockMove;
  SupplyException: SupplyException;
  TransferOrder: TransferOrder;
  Warehouse: Warehouse;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Bin:
    ( { __typename: 'Bin' }
    & GraphQLRecursivePick<FederationTypes['Bin'], {"id":true}> );
  Delivery:
    ( { __typename: 'Delivery' }
    & GraphQLRecursivePick<FederationTypes['Delivery'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Delivery'], {"warehouse":{"id":true},"lines":{"quantity":true,"orderLine":{"id":true},"product":{"id":true}}}> ) );
  Lot:
    ( { __typename: 'Lot' }
    & GraphQLRecursivePick<FederationTypes['Lot'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ReplenishmentProposal:
    ( { __typename: 'ReplenishmentProposal' }
    & GraphQLRecursivePick<FederationTypes['ReplenishmentProposal'], {"id":true}> );
  ReplenishmentRule:
    ( { __typename: 'ReplenishmentRule' }
    & GraphQLRecursivePick<FederationTypes['ReplenishmentRule'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
  Serial:
    ( { __typename: 'Serial' }
    & GraphQLRecursivePick<FederationTypes['Serial'], {"id":true}> );
  StockAlert:
    ( { __typename: 'StockAlert' }
    & GraphQLRecursivePick<FederationTypes['StockAlert'], {"id":true}> );
  StockCount:
    ( { __typename: 'StockCount' }
    & GraphQLRecursivePick<FederationTypes['StockCount'], {"id":true}> );
  StockLevel:
    ( { __typename: 'StockLevel' }
    & GraphQLRecursivePick<FederationTypes['StockLevel'], {"id":true}> );
  StockMove:
    ( { __typename: 'StockMove' }
    & GraphQLRecursivePick<FederationTypes['StockMove'], {"id":true}> );
  SupplyException:
    ( { __typename: 'SupplyException' }
    & GraphQLRecursivePick<FederationTypes['SupplyException'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['SupplyException'], {"product":{"id":true},"warehouse":{"id":true}}> ) );
  TransferOrder:
    ( { __typename: 'TransferOrder' }
    & GraphQLRecursivePick<FederationTypes['TransferOrder'], {"id":true}> );
  Warehouse:
    ( { __typename: 'Warehouse' }
    & GraphQLRecursivePick<FederationTypes['Warehouse'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( BinRow )
    | ( LotRow )
    | ( ReservationRow )
    | ( SerialRow )
    | ( StockAlertRow )
    | ( StockCountRow )
    | ( StockLevelRow )
    | ( StockMoveRow )
    | ( TransferOrderRow )
    | ( WarehouseRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbcClass: AbcClass;
  AbcClassFilter: AbcClassFilter;
  AcceptReplenishmentInput: AcceptReplenishmentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptReplenishmentPayload: ResolverTypeWrapper<Payload<{ proposalId: string }>>;
  AcknowledgeStockAlertInput: AcknowledgeStockAlertInput;
  AcknowledgeStockAlertPayload: ResolverTypeWrapper<Payload<{ stockAlertId: string }>>;
  AdjustStockInput: AdjustStockInput;
  AdjustStockPayload: ResolverTypeWrapper<Payload<{ moveId: string; stockLevelId: string }>>;
  AdjustedFigure: AdjustedFigure;
  AgeBucket: ResolverTypeWrapper<{ fromDays: number; toDays: number | null; value: string }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AllocationPreviewLine: ResolverTypeWrapper<PreviewLine>;
  AllocationPreviewPart: ResolverTypeWrapper<{ warehouseId: string; quantity: string }>;
  AllocationStrategy: AllocationStrategy;
  ApproveStockCountInput: ApproveStockCountInput;
  ApproveStockCountPayload: ResolverTypeWrapper<Payload<{ stockCountId: string }>>;
  ApproveTransferInput: ApproveTransferInput;
  ApproveTransferPayload: ResolverTypeWrapper<Payload<{ transferOrderId: string }>>;
  ArrivedLineInput: ArrivedLineInput;
  BillingBasis: BillingBasis;
  Bin: ResolverTypeWrapper<BinRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BinConnection: ResolverTypeWrapper<Connection<BinRow>>;
  BinEdge: ResolverTypeWrapper<Omit<BinEdge, 'node'> & { node: ResolversTypes['Bin'] }>;
  BinFilter: BinFilter;
  BinKind: BinKind;
  BinKindFilter: BinKindFilter;
  BinOrder: BinOrder;
  BinOrderField: BinOrderField;
  BlockLotInput: BlockLotInput;
  BlockLotPayload: ResolverTypeWrapper<Payload<{ lotId: string }>>;
  BooleanFilter: BooleanFilter;
  BufferZone: BufferZone;
  CancelStockCountInput: CancelStockCountInput;
  CancelStockCountPayload: ResolverTypeWrapper<Payload<{ stockCountId: string }>>;
  CancelTransferInput: CancelTransferInput;
  CancelTransferPayload: ResolverTypeWrapper<Payload<{ transferOrderId: string }>>;
  CategoryTurnover: ResolverTypeWrapper<CategoryTurnoverRow>;
  ChannelQuota: ResolverTypeWrapper<ChannelQuota>;
  CodeFilter: CodeFilter;
  ConfirmEmptyBinInput: ConfirmEmptyBinInput;
  ConfirmEmptyBinPayload: ResolverTypeWrapper<Payload<{ binId: string; stockCountId: string | null }>>;
  CorrectLotInput: CorrectLotInput;
  CorrectLotPayload: ResolverTypeWrapper<Payload<{ lotId: string }>>;
  CostingMethod: CostingMethod;
  CountAccuracy: ResolverTypeWrapper<CountAccuracyRow>;
  CountPolicy: ResolverTypeWrapper<CountPolicyRow>;
  CountedLineInput: CountedLineInput;
  CounterAccuracy: ResolverTypeWrapper<CounterAccuracyRow>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Customer: ResolverTypeWrapper<{ id: string }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Delivery: ResolverTypeWrapper<DeliveryRef>;
  DeliveryLine: ResolverTypeWrapper<Omit<DeliveryLine, 'orderLine' | 'product'> & { orderLine: ResolversTypes['OrderLine'], product: ResolversTypes['Product'] }>;
  DeliveryPick: ResolverTypeWrapper<DeliveryPickRow>;
  DeliveryPickState: DeliveryPickState;
  DismissReplenishmentInput: DismissReplenishmentInput;
  DismissReplenishmentPayload: ResolverTypeWrapper<Payload<{ proposalId: string }>>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  Figure: ResolverTypeWrapper<Figure>;
  FigureSource: FigureSource;
  GoodsReceipt: ResolverTypeWrapper<{ id: string }>;
  GoodsStep: ResolverTypeWrapper<GoodsStepRow>;
  GoodsStepConnection: ResolverTypeWrapper<Connection<GoodsStepRow>>;
  GoodsStepEdge: ResolverTypeWrapper<Omit<GoodsStepEdge, 'node'> & { node: ResolversTypes['GoodsStep'] }>;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  LandedCostBasis: LandedCostBasis;
  LandedCostLineInput: LandedCostLineInput;
  LandedCostPart: ResolverTypeWrapper<LandedPart>;
  LevelAgeBucket: ResolverTypeWrapper<AgeBucketRow>;
  LineToPickInput: LineToPickInput;
  ListedGoodsInput: ListedGoodsInput;
  Lot: ResolverTypeWrapper<LotRow>;
  LotConnection: ResolverTypeWrapper<Connection<LotRow>>;
  LotCorrection: ResolverTypeWrapper<LotCorrectionRow>;
  LotCustomer: ResolverTypeWrapper<LotCustomerRow>;
  LotEdge: ResolverTypeWrapper<Omit<LotEdge, 'node'> & { node: ResolversTypes['Lot'] }>;
  LotFilter: LotFilter;
  LotGoodsInput: LotGoodsInput;
  LotOrder: LotOrder;
  LotOrderField: LotOrderField;
  LotStatus: LotStatus;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MoveBetweenBinsInput: MoveBetweenBinsInput;
  MoveBetweenBinsPayload: ResolverTypeWrapper<Payload<{ stockLevelId: string }>>;
  MovedGoods: ResolverTypeWrapper<MovedGoodsRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NegativeStock: NegativeStock;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Order: ResolverTypeWrapper<{ id: string }>;
  OrderLine: ResolverTypeWrapper<{ id: string }>;
  OrderRisk: OrderRisk;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PickInput: PickInput;
  PickProposal: ResolverTypeWrapper<PickProposalRow>;
  PickProposalsInput: PickProposalsInput;
  PickedLineInput: PickedLineInput;
  Place: ResolverTypeWrapper<Place>;
  PlaceInput: PlaceInput;
  PlannedAdjustment: ResolverTypeWrapper<PlannedAdjustment>;
  PlannedAdjustmentInput: PlannedAdjustmentInput;
  PostLandedCostInput: PostLandedCostInput;
  PostLandedCostPayload: ResolverTypeWrapper<Payload<{ documentId: string; parts: LandedPart[] }>>;
  PreviewAllocationInput: PreviewAllocationInput;
  PreviewLineInput: PreviewLineInput;
  PriceBreak: ResolverTypeWrapper<PriceBreak>;
  PriceBreakInput: PriceBreakInput;
  Product: ResolverTypeWrapper<{ id: string }>;
  ProductCategory: ResolverTypeWrapper<ProductCategory>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  QuarantineCause: QuarantineCause;
  QuarantineChange: ResolverTypeWrapper<QuarantineChangeRow>;
  QuarantineChangeConnection: ResolverTypeWrapper<Connection<QuarantineChangeRow>>;
  QuarantineChangeEdge: ResolverTypeWrapper<Omit<QuarantineChangeEdge, 'node'> & { node: ResolversTypes['QuarantineChange'] }>;
  QuarantineStockInput: QuarantineStockInput;
  QuarantineStockPayload: ResolverTypeWrapper<Payload<{ stockLevelId: string }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecallLotInput: RecallLotInput;
  RecallLotPayload: ResolverTypeWrapper<Payload<{ lotId: string; customers: number }>>;
  ReceiptKind: ReceiptKind;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockPayload: ResolverTypeWrapper<Payload<{ moveId: string; stockLevelId: string }>>;
  ReceiveTransferInput: ReceiveTransferInput;
  ReceiveTransferPayload: ResolverTypeWrapper<Payload<{ transferOrderId: string }>>;
  RecordCountInput: RecordCountInput;
  RecordCountPayload: ResolverTypeWrapper<Payload<{ stockCountId: string }>>;
  RecordPicksInput: RecordPicksInput;
  RecordPicksPayload: ResolverTypeWrapper<Payload<{ deliveryId: string }>>;
  ReleaseQuarantineInput: ReleaseQuarantineInput;
  ReleaseQuarantinePayload: ResolverTypeWrapper<Payload<{ stockLevelId: string }>>;
  ReplenishmentFigure: ResolverTypeWrapper<ReplenishmentFigure>;
  ReplenishmentMethod: ReplenishmentMethod;
  ReplenishmentProposal: ResolverTypeWrapper<ReplenishmentProposalRow>;
  ReplenishmentProposalConnection: ResolverTypeWrapper<Connection<ReplenishmentProposalRow>>;
  ReplenishmentProposalEdge: ResolverTypeWrapper<Omit<ReplenishmentProposalEdge, 'node'> & { node: ResolversTypes['ReplenishmentProposal'] }>;
  ReplenishmentProposalFilter: ReplenishmentProposalFilter;
  ReplenishmentProposalOrder: ReplenishmentProposalOrder;
  ReplenishmentProposalOrderField: ReplenishmentProposalOrderField;
  ReplenishmentRule: ResolverTypeWrapper<ReplenishmentRuleRow>;
  ReplenishmentRuleConnection: ResolverTypeWrapper<Connection<ReplenishmentRuleRow>>;
  ReplenishmentRuleEdge: ResolverTypeWrapper<Omit<ReplenishmentRuleEdge, 'node'> & { node: ResolversTypes['ReplenishmentRule'] }>;
  ReplenishmentRuleFilter: ReplenishmentRuleFilter;
  ReplenishmentRuleOrder: ReplenishmentRuleOrder;
  ReplenishmentRuleOrderField: ReplenishmentRuleOrderField;
  ReplenishmentSource: ReplenishmentSource;
  ReplenishmentStatus: ReplenishmentStatus;
  ReplenishmentStatusFilter: ReplenishmentStatusFilter;
  RequestTransferInput: RequestTransferInput;
  RequestTransferPayload: ResolverTypeWrapper<Payload<{ transferOrderId: string }>>;
  Requisition: ResolverTypeWrapper<{ id: string }>;
  Reservation: ResolverTypeWrapper<ReservationRow>;
  ReserveLotInput: ReserveLotInput;
  ReserveLotPayload: ResolverTypeWrapper<Payload<{ orderLineId: string }>>;
  ReturnOrder: ResolverTypeWrapper<{ id: string }>;
  ReturnToSupplierInput: ReturnToSupplierInput;
  ReturnToSupplierPayload: ResolverTypeWrapper<Payload<{ moveId: string; stockLevelId: string }>>;
  RevaluationLineInput: RevaluationLineInput;
  RevalueStockInput: RevalueStockInput;
  RevalueStockPayload: ResolverTypeWrapper<Payload<{ documentId: string; lines: RevaluedRow[] }>>;
  RevaluedLine: ResolverTypeWrapper<RevaluedRow>;
  ReverseGoodsReceiptInput: ReverseGoodsReceiptInput;
  ReverseGoodsReceiptPayload: ResolverTypeWrapper<Payload<{ goodsReceiptId: string }>>;
  RunReplenishmentInput: RunReplenishmentInput;
  RunReplenishmentPayload: ResolverTypeWrapper<Payload<{ rules: number; proposed: number }>>;
  SaveBinInput: SaveBinInput;
  SaveBinPayload: ResolverTypeWrapper<Payload<{ binId: string }>>;
  SaveChannelQuotaInput: SaveChannelQuotaInput;
  SaveChannelQuotaPayload: ResolverTypeWrapper<Payload<{ stockLevelId: string }>>;
  SaveCountPolicyInput: SaveCountPolicyInput;
  SaveCountPolicyPayload: ResolverTypeWrapper<Payload<{ recountPercent: string }>>;
  SaveExpiryWatchInput: SaveExpiryWatchInput;
  SaveExpiryWatchPayload: ResolverTypeWrapper<Payload<{ productId: string }>>;
  SaveReplenishmentRuleInput: SaveReplenishmentRuleInput;
  SaveReplenishmentRulePayload: ResolverTypeWrapper<Payload<{ ruleId: string }>>;
  SaveReplenishmentRulesInput: SaveReplenishmentRulesInput;
  SaveReplenishmentRulesPayload: ResolverTypeWrapper<Each<{ ruleId: string }>>;
  SaveStockPolicyInput: SaveStockPolicyInput;
  SaveStockPolicyPayload: ResolverTypeWrapper<Payload<{ productId: string }>>;
  SaveStockRuleInput: SaveStockRuleInput;
  SaveStockRulePayload: ResolverTypeWrapper<Payload<{ stockLevelId: string }>>;
  SaveStockRulesInput: SaveStockRulesInput;
  SaveStockRulesPayload: ResolverTypeWrapper<Each<{ stockLevelId: string }>>;
  SaveStockWatchPolicyInput: SaveStockWatchPolicyInput;
  SaveStockWatchPolicyPayload: ResolverTypeWrapper<Payload<{ deadAfterDays: number }>>;
  SaveWarehouseInput: SaveWarehouseInput;
  SaveWarehousePayload: ResolverTypeWrapper<Payload<{ warehouseId: string }>>;
  ScrapQuarantinedInput: ScrapQuarantinedInput;
  ScrapQuarantinedPayload: ResolverTypeWrapper<Payload<{ moveId: string; stockLevelId: string }>>;
  SeasonOrder: ResolverTypeWrapper<SeasonOrder>;
  SendBackStockCountInput: SendBackStockCountInput;
  SendBackStockCountPayload: ResolverTypeWrapper<Payload<{ stockCountId: string }>>;
  Serial: ResolverTypeWrapper<SerialRow>;
  SerialConnection: ResolverTypeWrapper<Connection<SerialRow>>;
  SerialEdge: ResolverTypeWrapper<Omit<SerialEdge, 'node'> & { node: ResolversTypes['Serial'] }>;
  SerialFilter: SerialFilter;
  SerialOrder: SerialOrder;
  SerialOrderField: SerialOrderField;
  SerialStatus: SerialStatus;
  SerialStatusFilter: SerialStatusFilter;
  ServeChannelsInput: ServeChannelsInput;
  ServeChannelsPayload: ResolverTypeWrapper<Payload<{ warehouseId: string }>>;
  SetFairShareInput: SetFairShareInput;
  SetFairSharePayload: ResolverTypeWrapper<Payload<{ productId: string }>>;
  SettleAveragesInput: SettleAveragesInput;
  SettleAveragesPayload: ResolverTypeWrapper<Payload<{ settledProducts: number }>>;
  ShipTransferInput: ShipTransferInput;
  ShipTransferPayload: ResolverTypeWrapper<Payload<{ transferOrderId: string }>>;
  ShippedLineInput: ShippedLineInput;
  SortDirection: SortDirection;
  StartStockCountInput: StartStockCountInput;
  StartStockCountPayload: ResolverTypeWrapper<Payload<{ stockCountId: string }>>;
  StockAdvice: ResolverTypeWrapper<StockAdviceRow>;
  StockAdviceConnection: ResolverTypeWrapper<Connection<StockAdviceRow>>;
  StockAdviceEdge: ResolverTypeWrapper<Omit<StockAdviceEdge, 'node'> & { node: ResolversTypes['StockAdvice'] }>;
  StockAdviceFilter: StockAdviceFilter;
  StockAdviceKind: StockAdviceKind;
  StockAdviceKindFilter: StockAdviceKindFilter;
  StockAdviceOrder: StockAdviceOrder;
  StockAdviceOrderField: StockAdviceOrderField;
  StockAlert: ResolverTypeWrapper<StockAlertRow>;
  StockAlertConnection: ResolverTypeWrapper<Connection<StockAlertRow>>;
  StockAlertEdge: ResolverTypeWrapper<Omit<StockAlertEdge, 'node'> & { node: ResolversTypes['StockAlert'] }>;
  StockAlertFilter: StockAlertFilter;
  StockAlertKind: StockAlertKind;
  StockAlertKindFilter: StockAlertKindFilter;
  StockAlertOrder: StockAlertOrder;
  StockAlertOrderField: StockAlertOrderField;
  StockAlertSeverity: StockAlertSeverity;
  StockAlertSeverityFilter: StockAlertSeverityFilter;
  StockAlertStatus: StockAlertStatus;
  StockAlertStatusFilter: StockAlertStatusFilter;
  StockAnalysis: ResolverTypeWrapper<StockAnalysisRow>;
  StockAnalysisConnection: ResolverTypeWrapper<Connection<StockAnalysisRow>>;
  StockAnalysisEdge: ResolverTypeWrapper<Omit<StockAnalysisEdge, 'node'> & { node: ResolversTypes['StockAnalysis'] }>;
  StockAnalysisFilter: StockAnalysisFilter;
  StockAnalysisOrder: StockAnalysisOrder;
  StockAnalysisOrderField: StockAnalysisOrderField;
  StockBreach: ResolverTypeWrapper<StockBreachRow>;
  StockBreachKind: StockBreachKind;
  StockCount: ResolverTypeWrapper<StockCountRow>;
  StockCountConnection: ResolverTypeWrapper<Connection<StockCountRow>>;
  StockCountEdge: ResolverTypeWrapper<Omit<StockCountEdge, 'node'> & { node: ResolversTypes['StockCount'] }>;
  StockCountFilter: StockCountFilter;
  StockCountKind: StockCountKind;
  StockCountLine: ResolverTypeWrapper<StockCountLineRow>;
  StockCountLineConnection: ResolverTypeWrapper<Connection<StockCountLineRow>>;
  StockCountLineEdge: ResolverTypeWrapper<Omit<StockCountLineEdge, 'node'> & { node: ResolversTypes['StockCountLine'] }>;
  StockCountLineFilter: StockCountLineFilter;
  StockCountLineOrder: StockCountLineOrder;
  StockCountLineOrderField: StockCountLineOrderField;
  StockCountOrder: StockCountOrder;
  StockCountOrderField: StockCountOrderField;
  StockCountStatus: StockCountStatus;
  StockCountStatusFilter: StockCountStatusFilter;
  StockDocumentType: StockDocumentType;
  StockHealth: ResolverTypeWrapper<StockHealthRow>;
  StockLedgerBreach: ResolverTypeWrapper<LedgerBreachRow>;
  StockLedgerBreachKind: StockLedgerBreachKind;
  StockLevel: ResolverTypeWrapper<StockLevelRow>;
  StockLevelConnection: ResolverTypeWrapper<Connection<StockLevelRow>>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockLevelFilter: StockLevelFilter;
  StockLevelOrder: StockLevelOrder;
  StockLevelOrderField: StockLevelOrderField;
  StockMove: ResolverTypeWrapper<StockMoveRow>;
  StockMoveConnection: ResolverTypeWrapper<Connection<StockMoveRow>>;
  StockMoveEdge: ResolverTypeWrapper<Omit<StockMoveEdge, 'node'> & { node: ResolversTypes['StockMove'] }>;
  StockMoveFilter: StockMoveFilter;
  StockMoveKind: StockMoveKind;
  StockMoveKindFilter: StockMoveKindFilter;
  StockMoveOrder: StockMoveOrder;
  StockMoveOrderField: StockMoveOrderField;
  StockPlace: ResolverTypeWrapper<StockPlaceRow>;
  StockPlaceConnection: ResolverTypeWrapper<Connection<StockPlaceRow>>;
  StockPlaceEdge: ResolverTypeWrapper<Omit<StockPlaceEdge, 'node'> & { node: ResolversTypes['StockPlace'] }>;
  StockTracking: StockTracking;
  StockValue: ResolverTypeWrapper<Omit<StockValue, 'byWarehouse'> & { byWarehouse: Array<ResolversTypes['StockValueOfWarehouse']> }>;
  StockValueOfWarehouse: ResolverTypeWrapper<WarehouseValue>;
  StockWatchPolicy: ResolverTypeWrapper<StockWatchPolicy>;
  StringFilter: StringFilter;
  SubmitStockCountInput: SubmitStockCountInput;
  SubmitStockCountPayload: ResolverTypeWrapper<Payload<{ stockCountId: string }>>;
  Supplier: ResolverTypeWrapper<{ id: string }>;
  SupplyException: ResolverTypeWrapper<Lack>;
  TransferLine: ResolverTypeWrapper<TransferLineRow>;
  TransferLineInput: TransferLineInput;
  TransferOrder: ResolverTypeWrapper<TransferOrderRow>;
  TransferOrderConnection: ResolverTypeWrapper<Connection<TransferOrderRow>>;
  TransferOrderEdge: ResolverTypeWrapper<Omit<TransferOrderEdge, 'node'> & { node: ResolversTypes['TransferOrder'] }>;
  TransferOrderFilter: TransferOrderFilter;
  TransferOrderOrder: TransferOrderOrder;
  TransferOrderOrderField: TransferOrderOrderField;
  TransferStatus: TransferStatus;
  TransferStatusFilter: TransferStatusFilter;
  UnblockLotInput: UnblockLotInput;
  UnblockLotPayload: ResolverTypeWrapper<Payload<{ lotId: string }>>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Warehouse: ResolverTypeWrapper<WarehouseRow>;
  WarehouseConnection: ResolverTypeWrapper<Connection<WarehouseRow>>;
  WarehouseEdge: ResolverTypeWrapper<Omit<WarehouseEdge, 'node'> & { node: ResolversTypes['Warehouse'] }>;
  WarehouseFilter: WarehouseFilter;
  WarehouseOrder: WarehouseOrder;
  WarehouseOrderField: WarehouseOrderField;
  WarehouseTurnover: ResolverTypeWrapper<WarehouseTurnoverRow>;
  WatchDeadStockInput: WatchDeadStockInput;
  WatchDeadStockPayload: ResolverTypeWrapper<Payload<{ raised: number; resolved: number }>>;
  WatchLotsInput: WatchLotsInput;
  WatchLotsPayload: ResolverTypeWrapper<Payload<{ expired: number; raised: number; resolved: number }>>;
  WeighGoodsInput: WeighGoodsInput;
  WeighGoodsPayload: ResolverTypeWrapper<Payload<{ deliveryId: string }>>;
  WeighedLineInput: WeighedLineInput;
  XyzClass: XyzClass;
  XyzClassFilter: XyzClassFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbcClassFilter: AbcClassFilter;
  AcceptReplenishmentInput: AcceptReplenishmentInput;
  ID: Scalars['ID']['output'];
  AcceptReplenishmentPayload: Payload<{ proposalId: string }>;
  AcknowledgeStockAlertInput: AcknowledgeStockAlertInput;
  AcknowledgeStockAlertPayload: Payload<{ stockAlertId: string }>;
  AdjustStockInput: AdjustStockInput;
  AdjustStockPayload: Payload<{ moveId: string; stockLevelId: string }>;
  AgeBucket: { fromDays: number; toDays: number | null; value: string };
  Int: Scalars['Int']['output'];
  AllocationPreviewLine: PreviewLine;
  AllocationPreviewPart: { warehouseId: string; quantity: string };
  ApproveStockCountInput: ApproveStockCountInput;
  ApproveStockCountPayload: Payload<{ stockCountId: string }>;
  ApproveTransferInput: ApproveTransferInput;
  ApproveTransferPayload: Payload<{ transferOrderId: string }>;
  ArrivedLineInput: ArrivedLineInput;
  Bin: BinRow;
  Boolean: Scalars['Boolean']['output'];
  BinConnection: Connection<BinRow>;
  BinEdge: Omit<BinEdge, 'node'> & { node: ResolversParentTypes['Bin'] };
  BinFilter: BinFilter;
  BinKindFilter: BinKindFilter;
  BinOrder: BinOrder;
  BlockLotInput: BlockLotInput;
  BlockLotPayload: Payload<{ lotId: string }>;
  BooleanFilter: BooleanFilter;
  CancelStockCountInput: CancelStockCountInput;
  CancelStockCountPayload: Payload<{ stockCountId: string }>;
  CancelTransferInput: CancelTransferInput;
  CancelTransferPayload: Payload<{ transferOrderId: string }>;
  CategoryTurnover: CategoryTurnoverRow;
  ChannelQuota: ChannelQuota;
  CodeFilter: CodeFilter;
  ConfirmEmptyBinInput: ConfirmEmptyBinInput;
  ConfirmEmptyBinPayload: Payload<{ binId: string; stockCountId: string | null }>;
  CorrectLotInput: CorrectLotInput;
  CorrectLotPayload: Payload<{ lotId: string }>;
  CountAccuracy: CountAccuracyRow;
  CountPolicy: CountPolicyRow;
  CountedLineInput: CountedLineInput;
  CounterAccuracy: CounterAccuracyRow;
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Customer: { id: string };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Delivery: DeliveryRef;
  DeliveryLine: Omit<DeliveryLine, 'orderLine' | 'product'> & { orderLine: ResolversParentTypes['OrderLine'], product: ResolversParentTypes['Product'] };
  DeliveryPick: DeliveryPickRow;
  DismissReplenishmentInput: DismissReplenishmentInput;
  DismissReplenishmentPayload: Payload<{ proposalId: string }>;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExportedFile: ExportedFile;
  Figure: Figure;
  GoodsReceipt: { id: string };
  GoodsStep: GoodsStepRow;
  GoodsStepConnection: Connection<GoodsStepRow>;
  GoodsStepEdge: Omit<GoodsStepEdge, 'node'> & { node: ResolversParentTypes['GoodsStep'] };
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  LandedCostLineInput: LandedCostLineInput;
  LandedCostPart: LandedPart;
  LevelAgeBucket: AgeBucketRow;
  LineToPickInput: LineToPickInput;
  ListedGoodsInput: ListedGoodsInput;
  Lot: LotRow;
  LotConnection: Connection<LotRow>;
  LotCorrection: LotCorrectionRow;
  LotCustomer: LotCustomerRow;
  LotEdge: Omit<LotEdge, 'node'> & { node: ResolversParentTypes['Lot'] };
  LotFilter: LotFilter;
  LotGoodsInput: LotGoodsInput;
  LotOrder: LotOrder;
  Money: Money;
  MoneyInput: MoneyInput;
  MoveBetweenBinsInput: MoveBetweenBinsInput;
  MoveBetweenBinsPayload: Payload<{ stockLevelId: string }>;
  MovedGoods: MovedGoodsRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Order: { id: string };
  OrderLine: { id: string };
  PageInfo: PageInfo;
  PickInput: PickInput;
  PickProposal: PickProposalRow;
  PickProposalsInput: PickProposalsInput;
  PickedLineInput: PickedLineInput;
  Place: Place;
  PlaceInput: PlaceInput;
  PlannedAdjustment: PlannedAdjustment;
  PlannedAdjustmentInput: PlannedAdjustmentInput;
  PostLandedCostInput: PostLandedCostInput;
  PostLandedCostPayload: Payload<{ documentId: string; parts: LandedPart[] }>;
  PreviewAllocationInput: PreviewAllocationInput;
  PreviewLineInput: PreviewLineInput;
  PriceBreak: PriceBreak;
  PriceBreakInput: PriceBreakInput;
  Product: { id: string };
  ProductCategory: ProductCategory;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  QuarantineChange: QuarantineChangeRow;
  QuarantineChangeConnection: Connection<QuarantineChangeRow>;
  QuarantineChangeEdge: Omit<QuarantineChangeEdge, 'node'> & { node: ResolversParentTypes['QuarantineChange'] };
  QuarantineStockInput: QuarantineStockInput;
  QuarantineStockPayload: Payload<{ stockLevelId: string }>;
  Query: Record<PropertyKey, never>;
  RecallLotInput: RecallLotInput;
  RecallLotPayload: Payload<{ lotId: string; customers: number }>;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockPayload: Payload<{ moveId: string; stockLevelId: string }>;
  ReceiveTransferInput: ReceiveTransferInput;
  ReceiveTransferPayload: Payload<{ transferOrderId: string }>;
  RecordCountInput: RecordCountInput;
  RecordCountPayload: Payload<{ stockCountId: string }>;
  RecordPicksInput: RecordPicksInput;
  RecordPicksPayload: Payload<{ deliveryId: string }>;
  ReleaseQuarantineInput: ReleaseQuarantineInput;
  ReleaseQuarantinePayload: Payload<{ stockLevelId: string }>;
  ReplenishmentFigure: ReplenishmentFigure;
  ReplenishmentProposal: ReplenishmentProposalRow;
  ReplenishmentProposalConnection: Connection<ReplenishmentProposalRow>;
  ReplenishmentProposalEdge: Omit<ReplenishmentProposalEdge, 'node'> & { node: ResolversParentTypes['ReplenishmentProposal'] };
  ReplenishmentProposalFilter: ReplenishmentProposalFilter;
  ReplenishmentProposalOrder: ReplenishmentProposalOrder;
  ReplenishmentRule: ReplenishmentRuleRow;
  ReplenishmentRuleConnection: Connection<ReplenishmentRuleRow>;
  ReplenishmentRuleEdge: Omit<ReplenishmentRuleEdge, 'node'> & { node: ResolversParentTypes['ReplenishmentRule'] };
  ReplenishmentRuleFilter: ReplenishmentRuleFilter;
  ReplenishmentRuleOrder: ReplenishmentRuleOrder;
  ReplenishmentStatusFilter: ReplenishmentStatusFilter;
  RequestTransferInput: RequestTransferInput;
  RequestTransferPayload: Payload<{ transferOrderId: string }>;
  Requisition: { id: string };
  Reservation: ReservationRow;
  ReserveLotInput: ReserveLotInput;
  ReserveLotPayload: Payload<{ orderLineId: string }>;
  ReturnOrder: { id: string };
  ReturnToSupplierInput: ReturnToSupplierInput;
  ReturnToSupplierPayload: Payload<{ moveId: string; stockLevelId: string }>;
  RevaluationLineInput: RevaluationLineInput;
  RevalueStockInput: RevalueStockInput;
  RevalueStockPayload: Payload<{ documentId: string; lines: RevaluedRow[] }>;
  RevaluedLine: RevaluedRow;
  ReverseGoodsReceiptInput: ReverseGoodsReceiptInput;
  ReverseGoodsReceiptPayload: Payload<{ goodsReceiptId: string }>;
  RunReplenishmentInput: RunReplenishmentInput;
  RunReplenishmentPayload: Payload<{ rules: number; proposed: number }>;
  SaveBinInput: SaveBinInput;
  SaveBinPayload: Payload<{ binId: string }>;
  SaveChannelQuotaInput: SaveChannelQuotaInput;
  SaveChannelQuotaPayload: Payload<{ stockLevelId: string }>;
  SaveCountPolicyInput: SaveCountPolicyInput;
  SaveCountPolicyPayload: Payload<{ recountPercent: string }>;
  SaveExpiryWatchInput: SaveExpiryWatchInput;
  SaveExpiryWatchPayload: Payload<{ productId: string }>;
  SaveReplenishmentRuleInput: SaveReplenishmentRuleInput;
  SaveReplenishmentRulePayload: Payload<{ ruleId: string }>;
  SaveReplenishmentRulesInput: SaveReplenishmentRulesInput;
  SaveReplenishmentRulesPayload: Each<{ ruleId: string }>;
  SaveStockPolicyInput: SaveStockPolicyInput;
  SaveStockPolicyPayload: Payload<{ productId: string }>;
  SaveStockRuleInput: SaveStockRuleInput;
  SaveStockRulePayload: Payload<{ stockLevelId: string }>;
  SaveStockRulesInput: SaveStockRulesInput;
  SaveStockRulesPayload: Each<{ stockLevelId: string }>;
  SaveStockWatchPolicyInput: SaveStockWatchPolicyInput;
  SaveStockWatchPolicyPayload: Payload<{ deadAfterDays: number }>;
  SaveWarehouseInput: SaveWarehouseInput;
  SaveWarehousePayload: Payload<{ warehouseId: string }>;
  ScrapQuarantinedInput: ScrapQuarantinedInput;
  ScrapQuarantinedPayload: Payload<{ moveId: string; stockLevelId: string }>;
  SeasonOrder: SeasonOrder;
  SendBackStockCountInput: SendBackStockCountInput;
  SendBackStockCountPayload: Payload<{ stockCountId: string }>;
  Serial: SerialRow;
  SerialConnection: Connection<SerialRow>;
  SerialEdge: Omit<SerialEdge, 'node'> & { node: ResolversParentTypes['Serial'] };
  SerialFilter: SerialFilter;
  SerialOrder: SerialOrder;
  SerialStatusFilter: SerialStatusFilter;
  ServeChannelsInput: ServeChannelsInput;
  ServeChannelsPayload: Payload<{ warehouseId: string }>;
  SetFairShareInput: SetFairShareInput;
  SetFairSharePayload: Payload<{ productId: string }>;
  SettleAveragesInput: SettleAveragesInput;
  SettleAveragesPayload: Payload<{ settledProducts: number }>;
  ShipTransferInput: ShipTransferInput;
  ShipTransferPayload: Payload<{ transferOrderId: string }>;
  ShippedLineInput: ShippedLineInput;
  StartStockCountInput: StartStockCountInput;
  StartStockCountPayload: Payload<{ stockCountId: string }>;
  StockAdvice: StockAdviceRow;
  StockAdviceConnection: Connection<StockAdviceRow>;
  StockAdviceEdge: Omit<StockAdviceEdge, 'node'> & { node: ResolversParentTypes['StockAdvice'] };
  StockAdviceFilter: StockAdviceFilter;
  StockAdviceKindFilter: StockAdviceKindFilter;
  StockAdviceOrder: StockAdviceOrder;
  StockAlert: StockAlertRow;
  StockAlertConnection: Connection<StockAlertRow>;
  StockAlertEdge: Omit<StockAlertEdge, 'node'> & { node: ResolversParentTypes['StockAlert'] };
  StockAlertFilter: StockAlertFilter;
  StockAlertKindFilter: StockAlertKindFilter;
  StockAlertOrder: StockAlertOrder;
  StockAlertSeverityFilter: StockAlertSeverityFilter;
  StockAlertStatusFilter: StockAlertStatusFilter;
  StockAnalysis: StockAnalysisRow;
  StockAnalysisConnection: Connection<StockAnalysisRow>;
  StockAnalysisEdge: Omit<StockAnalysisEdge, 'node'> & { node: ResolversParentTypes['StockAnalysis'] };
  StockAnalysisFilter: StockAnalysisFilter;
  StockAnalysisOrder: StockAnalysisOrder;
  StockBreach: StockBreachRow;
  StockCount: StockCountRow;
  StockCountConnection: Connection<StockCountRow>;
  StockCountEdge: Omit<StockCountEdge, 'node'> & { node: ResolversParentTypes['StockCount'] };
  StockCountFilter: StockCountFilter;
  StockCountLine: StockCountLineRow;
  StockCountLineConnection: Connection<StockCountLineRow>;
  StockCountLineEdge: Omit<StockCountLineEdge, 'node'> & { node: ResolversParentTypes['StockCountLine'] };
  StockCountLineFilter: StockCountLineFilter;
  StockCountLineOrder: StockCountLineOrder;
  StockCountOrder: StockCountOrder;
  StockCountStatusFilter: StockCountStatusFilter;
  StockHealth: StockHealthRow;
  StockLedgerBreach: LedgerBreachRow;
  StockLevel: StockLevelRow;
  StockLevelConnection: Connection<StockLevelRow>;
  StockLevelEdge: Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockLevelFilter: StockLevelFilter;
  StockLevelOrder: StockLevelOrder;
  StockMove: StockMoveRow;
  StockMoveConnection: Connection<StockMoveRow>;
  StockMoveEdge: Omit<StockMoveEdge, 'node'> & { node: ResolversParentTypes['StockMove'] };
  StockMoveFilter: StockMoveFilter;
  StockMoveKindFilter: StockMoveKindFilter;
  StockMoveOrder: StockMoveOrder;
  StockPlace: StockPlaceRow;
  StockPlaceConnection: Connection<StockPlaceRow>;
  StockPlaceEdge: Omit<StockPlaceEdge, 'node'> & { node: ResolversParentTypes['StockPlace'] };
  StockValue: Omit<StockValue, 'byWarehouse'> & { byWarehouse: Array<ResolversParentTypes['StockValueOfWarehouse']> };
  StockValueOfWarehouse: WarehouseValue;
  StockWatchPolicy: StockWatchPolicy;
  StringFilter: StringFilter;
  SubmitStockCountInput: SubmitStockCountInput;
  SubmitStockCountPayload: Payload<{ stockCountId: string }>;
  Supplier: { id: string };
  SupplyException: Lack;
  TransferLine: TransferLineRow;
  TransferLineInput: TransferLineInput;
  TransferOrder: TransferOrderRow;
  TransferOrderConnection: Connection<TransferOrderRow>;
  TransferOrderEdge: Omit<TransferOrderEdge, 'node'> & { node: ResolversParentTypes['TransferOrder'] };
  TransferOrderFilter: TransferOrderFilter;
  TransferOrderOrder: TransferOrderOrder;
  TransferStatusFilter: TransferStatusFilter;
  UnblockLotInput: UnblockLotInput;
  UnblockLotPayload: Payload<{ lotId: string }>;
  UserError: UserError;
  Warehouse: WarehouseRow;
  WarehouseConnection: Connection<WarehouseRow>;
  WarehouseEdge: Omit<WarehouseEdge, 'node'> & { node: ResolversParentTypes['Warehouse'] };
  WarehouseFilter: WarehouseFilter;
  WarehouseOrder: WarehouseOrder;
  WarehouseTurnover: WarehouseTurnoverRow;
  WatchDeadStockInput: WatchDeadStockInput;
  WatchDeadStockPayload: Payload<{ raised: number; resolved: number }>;
  WatchLotsInput: WatchLotsInput;
  WatchLotsPayload: Payload<{ expired: number; raised: number; resolved: number }>;
  WeighGoodsInput: WeighGoodsInput;
  WeighGoodsPayload: Payload<{ deliveryId: string }>;
  WeighedLineInput: WeighedLineInput;
  XyzClassFilter: XyzClassFilter;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptReplenishmentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AcceptReplenishmentPayload'] = ResolversParentTypes['AcceptReplenishmentPayload']> = {
  replenishmentProposal?: Resolver<Maybe<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcknowledgeStockAlertPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AcknowledgeStockAlertPayload'] = ResolversParentTypes['AcknowledgeStockAlertPayload']> = {
  stockAlert?: Resolver<Maybe<ResolversTypes['StockAlert']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdjustStockPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AdjustStockPayload'] = ResolversParentTypes['AdjustStockPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  stockMove?: Resolver<Maybe<ResolversTypes['StockMove']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgeBucketResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AgeBucket'] = ResolversParentTypes['AgeBucket']> = {
  fromDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AllocationPreviewLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AllocationPreviewLine'] = ResolversParentTypes['AllocationPreviewLine']> = {
  expectedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['AllocationPreviewPart']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type AllocationPreviewPartResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AllocationPreviewPart'] = ResolversParentTypes['AllocationPreviewPart']> = {
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type ApproveStockCountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApproveStockCountPayload'] = ResolversParentTypes['ApproveStockCountPayload']> = {
  stockCount?: Resolver<Maybe<ResolversTypes['StockCount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveTransferPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApproveTransferPayload'] = ResolversParentTypes['ApproveTransferPayload']> = {
  transferOrder?: Resolver<Maybe<ResolversTypes['TransferOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BinResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Bin'] = ResolversParentTypes['Bin'], FederationReferenceType extends FederationReferenceTypes['Bin'] = FederationReferenceTypes['Bin']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bin']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  emptiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BinKind'], ParentType, ContextType>;
  pickSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['StockPlaceConnection'], ParentType, ContextType, Partial<BinPlacesArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BinConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BinConnection'] = ResolversParentTypes['BinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BinEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BinEdge'] = ResolversParentTypes['BinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bin'], ParentType, ContextType>;
};

export type BlockLotPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BlockLotPayload'] = ResolversParentTypes['BlockLotPayload']> = {
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelStockCountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelStockCountPayload'] = ResolversParentTypes['CancelStockCountPayload']> = {
  stockCount?: Resolver<Maybe<ResolversTypes['StockCount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTransferPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelTransferPayload'] = ResolversParentTypes['CancelTransferPayload']> = {
  transferOrder?: Resolver<Maybe<ResolversTypes['TransferOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CategoryTurnoverResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CategoryTurnover'] = ResolversParentTypes['CategoryTurnover']> = {
  averageValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  closingValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  daysOfStock?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  issuedValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  turnover?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ChannelQuotaResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ChannelQuota'] = ResolversParentTypes['ChannelQuota']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ConfirmEmptyBinPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ConfirmEmptyBinPayload'] = ResolversParentTypes['ConfirmEmptyBinPayload']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  stockCount?: Resolver<Maybe<ResolversTypes['StockCount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectLotPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CorrectLotPayload'] = ResolversParentTypes['CorrectLotPayload']> = {
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountAccuracyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CountAccuracy'] = ResolversParentTypes['CountAccuracy']> = {
  accuracyPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  exactLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  varianceValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type CountPolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CountPolicy'] = ResolversParentTypes['CountPolicy']> = {
  approvalLimit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cycleDaysA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cycleDaysB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cycleDaysC?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsOtherCounter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  seniorLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounterAccuracyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CounterAccuracy'] = ResolversParentTypes['CounterAccuracy']> = {
  accuracyPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rightCounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type CustomerResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'], FederationReferenceType extends FederationReferenceTypes['Delivery'] = FederationReferenceTypes['Delivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  picks?: Resolver<Array<ResolversTypes['DeliveryPick']>, ParentType, ContextType>;
};

export type DeliveryPickResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DeliveryPick'] = ResolversParentTypes['DeliveryPick']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  serials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryPickState'], ParentType, ContextType>;
};

export type DismissReplenishmentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DismissReplenishmentPayload'] = ResolversParentTypes['DismissReplenishmentPayload']> = {
  replenishmentProposal?: Resolver<Maybe<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ExportedFileResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ExportedFile'] = ResolversParentTypes['ExportedFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoodsReceiptResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['GoodsReceipt'] = ResolversParentTypes['GoodsReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GoodsStepResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['GoodsStep'] = ResolversParentTypes['GoodsStep']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  goodsReceipt?: Resolver<Maybe<ResolversTypes['GoodsReceipt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMoveKind'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  stockMove?: Resolver<ResolversTypes['StockMove'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type GoodsStepConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['GoodsStepConnection'] = ResolversParentTypes['GoodsStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GoodsStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GoodsStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoodsStepEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['GoodsStepEdge'] = ResolversParentTypes['GoodsStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GoodsStep'], ParentType, ContextType>;
};

export type LandedCostPartResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LandedCostPart'] = ResolversParentTypes['LandedCostPart']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  stockMove?: Resolver<ResolversTypes['StockMove'], ParentType, ContextType>;
};

export type LevelAgeBucketResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LevelAgeBucket'] = ResolversParentTypes['LevelAgeBucket']> = {
  fromDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  toDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LotResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Lot'] = ResolversParentTypes['Lot'], FederationReferenceType extends FederationReferenceTypes['Lot'] = FederationReferenceTypes['Lot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['LotCorrection']>, ParentType, ContextType>;
  customers?: Resolver<Array<ResolversTypes['LotCustomer']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufacturedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['StockPlaceConnection'], ParentType, ContextType, Partial<LotPlacesArgs>>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LotStatus'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  trail?: Resolver<ResolversTypes['GoodsStepConnection'], ParentType, ContextType, Partial<LotTrailArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LotConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LotConnection'] = ResolversParentTypes['LotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Lot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LotCorrectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LotCorrection'] = ResolversParentTypes['LotCorrection']> = {
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correctedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiredBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  manufacturedBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  manufacturedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LotCustomerResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LotCustomer'] = ResolversParentTypes['LotCustomer']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  deliveryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type LotEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LotEdge'] = ResolversParentTypes['LotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MoveBetweenBinsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MoveBetweenBinsPayload'] = ResolversParentTypes['MoveBetweenBinsPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MovedGoodsResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MovedGoods'] = ResolversParentTypes['MovedGoods']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  serials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptReplenishment?: Resolver<ResolversTypes['AcceptReplenishmentPayload'], ParentType, ContextType, RequireFields<MutationAcceptReplenishmentArgs, 'input'>>;
  acknowledgeStockAlert?: Resolver<ResolversTypes['AcknowledgeStockAlertPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeStockAlertArgs, 'input'>>;
  adjustStock?: Resolver<ResolversTypes['AdjustStockPayload'], ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  approveStockCount?: Resolver<ResolversTypes['ApproveStockCountPayload'], ParentType, ContextType, RequireFields<MutationApproveStockCountArgs, 'input'>>;
  approveTransfer?: Resolver<ResolversTypes['ApproveTransferPayload'], ParentType, ContextType, RequireFields<MutationApproveTransferArgs, 'input'>>;
  blockLot?: Resolver<ResolversTypes['BlockLotPayload'], ParentType, ContextType, RequireFields<MutationBlockLotArgs, 'input'>>;
  cancelStockCount?: Resolver<ResolversTypes['CancelStockCountPayload'], ParentType, ContextType, RequireFields<MutationCancelStockCountArgs, 'input'>>;
  cancelTransfer?: Resolver<ResolversTypes['CancelTransferPayload'], ParentType, ContextType, RequireFields<MutationCancelTransferArgs, 'input'>>;
  confirmEmptyBin?: Resolver<ResolversTypes['ConfirmEmptyBinPayload'], ParentType, ContextType, RequireFields<MutationConfirmEmptyBinArgs, 'input'>>;
  correctLot?: Resolver<ResolversTypes['CorrectLotPayload'], ParentType, ContextType, RequireFields<MutationCorrectLotArgs, 'input'>>;
  dismissReplenishment?: Resolver<ResolversTypes['DismissReplenishmentPayload'], ParentType, ContextType, RequireFields<MutationDismissReplenishmentArgs, 'input'>>;
  moveBetweenBins?: Resolver<ResolversTypes['MoveBetweenBinsPayload'], ParentType, ContextType, RequireFields<MutationMoveBetweenBinsArgs, 'input'>>;
  postLandedCost?: Resolver<ResolversTypes['PostLandedCostPayload'], ParentType, ContextType, RequireFields<MutationPostLandedCostArgs, 'input'>>;
  quarantineStock?: Resolver<ResolversTypes['QuarantineStockPayload'], ParentType, ContextType, RequireFields<MutationQuarantineStockArgs, 'input'>>;
  recallLot?: Resolver<ResolversTypes['RecallLotPayload'], ParentType, ContextType, RequireFields<MutationRecallLotArgs, 'input'>>;
  receiveStock?: Resolver<ResolversTypes['ReceiveStockPayload'], ParentType, ContextType, RequireFields<MutationReceiveStockArgs, 'input'>>;
  receiveTransfer?: Resolver<ResolversTypes['ReceiveTransferPayload'], ParentType, ContextType, RequireFields<MutationReceiveTransferArgs, 'input'>>;
  recordCount?: Resolver<ResolversTypes['RecordCountPayload'], ParentType, ContextType, RequireFields<MutationRecordCountArgs, 'input'>>;
  recordPicks?: Resolver<ResolversTypes['RecordPicksPayload'], ParentType, ContextType, RequireFields<MutationRecordPicksArgs, 'input'>>;
  releaseQuarantine?: Resolver<ResolversTypes['ReleaseQuarantinePayload'], ParentType, ContextType, RequireFields<MutationReleaseQuarantineArgs, 'input'>>;
  requestTransfer?: Resolver<ResolversTypes['RequestTransferPayload'], ParentType, ContextType, RequireFields<MutationRequestTransferArgs, 'input'>>;
  reserveLot?: Resolver<ResolversTypes['ReserveLotPayload'], ParentType, ContextType, RequireFields<MutationReserveLotArgs, 'input'>>;
  returnToSupplier?: Resolver<ResolversTypes['ReturnToSupplierPayload'], ParentType, ContextType, RequireFields<MutationReturnToSupplierArgs, 'input'>>;
  revalueStock?: Resolver<ResolversTypes['RevalueStockPayload'], ParentType, ContextType, RequireFields<MutationRevalueStockArgs, 'input'>>;
  reverseGoodsReceipt?: Resolver<ResolversTypes['ReverseGoodsReceiptPayload'], ParentType, ContextType, RequireFields<MutationReverseGoodsReceiptArgs, 'input'>>;
  runReplenishment?: Resolver<ResolversTypes['RunReplenishmentPayload'], ParentType, ContextType, RequireFields<MutationRunReplenishmentArgs, 'input'>>;
  saveBin?: Resolver<ResolversTypes['SaveBinPayload'], ParentType, ContextType, RequireFields<MutationSaveBinArgs, 'input'>>;
  saveChannelQuota?: Resolver<ResolversTypes['SaveChannelQuotaPayload'], ParentType, ContextType, RequireFields<MutationSaveChannelQuotaArgs, 'input'>>;
  saveCountPolicy?: Resolver<ResolversTypes['SaveCountPolicyPayload'], ParentType, ContextType, RequireFields<MutationSaveCountPolicyArgs, 'input'>>;
  saveExpiryWatch?: Resolver<ResolversTypes['SaveExpiryWatchPayload'], ParentType, ContextType, RequireFields<MutationSaveExpiryWatchArgs, 'input'>>;
  saveReplenishmentRule?: Resolver<ResolversTypes['SaveReplenishmentRulePayload'], ParentType, ContextType, RequireFields<MutationSaveReplenishmentRuleArgs, 'input'>>;
  saveReplenishmentRules?: Resolver<ResolversTypes['SaveReplenishmentRulesPayload'], ParentType, ContextType, RequireFields<MutationSaveReplenishmentRulesArgs, 'input'>>;
  saveStockPolicy?: Resolver<ResolversTypes['SaveStockPolicyPayload'], ParentType, ContextType, RequireFields<MutationSaveStockPolicyArgs, 'input'>>;
  saveStockRule?: Resolver<ResolversTypes['SaveStockRulePayload'], ParentType, ContextType, RequireFields<MutationSaveStockRuleArgs, 'input'>>;
  saveStockRules?: Resolver<ResolversTypes['SaveStockRulesPayload'], ParentType, ContextType, RequireFields<MutationSaveStockRulesArgs, 'input'>>;
  saveStockWatchPolicy?: Resolver<ResolversTypes['SaveStockWatchPolicyPayload'], ParentType, ContextType, RequireFields<MutationSaveStockWatchPolicyArgs, 'input'>>;
  saveWarehouse?: Resolver<ResolversTypes['SaveWarehousePayload'], ParentType, ContextType, RequireFields<MutationSaveWarehouseArgs, 'input'>>;
  scrapQuarantined?: Resolver<ResolversTypes['ScrapQuarantinedPayload'], ParentType, ContextType, RequireFields<MutationScrapQuarantinedArgs, 'input'>>;
  sendBackStockCount?: Resolver<ResolversTypes['SendBackStockCountPayload'], ParentType, ContextType, RequireFields<MutationSendBackStockCountArgs, 'input'>>;
  serveChannels?: Resolver<ResolversTypes['ServeChannelsPayload'], ParentType, ContextType, RequireFields<MutationServeChannelsArgs, 'input'>>;
  setFairShare?: Resolver<ResolversTypes['SetFairSharePayload'], ParentType, ContextType, RequireFields<MutationSetFairShareArgs, 'input'>>;
  settleAverages?: Resolver<ResolversTypes['SettleAveragesPayload'], ParentType, ContextType, RequireFields<MutationSettleAveragesArgs, 'input'>>;
  shipTransfer?: Resolver<ResolversTypes['ShipTransferPayload'], ParentType, ContextType, RequireFields<MutationShipTransferArgs, 'input'>>;
  startStockCount?: Resolver<ResolversTypes['StartStockCountPayload'], ParentType, ContextType, RequireFields<MutationStartStockCountArgs, 'input'>>;
  submitStockCount?: Resolver<ResolversTypes['SubmitStockCountPayload'], ParentType, ContextType, RequireFields<MutationSubmitStockCountArgs, 'input'>>;
  unblockLot?: Resolver<ResolversTypes['UnblockLotPayload'], ParentType, ContextType, RequireFields<MutationUnblockLotArgs, 'input'>>;
  watchDeadStock?: Resolver<ResolversTypes['WatchDeadStockPayload'], ParentType, ContextType, RequireFields<MutationWatchDeadStockArgs, 'input'>>;
  watchLots?: Resolver<ResolversTypes['WatchLotsPayload'], ParentType, ContextType, RequireFields<MutationWatchLotsArgs, 'input'>>;
  weighGoods?: Resolver<ResolversTypes['WeighGoodsPayload'], ParentType, ContextType, RequireFields<MutationWeighGoodsArgs, 'input'>>;
  writeDownStock?: Resolver<ResolversTypes['RevalueStockPayload'], ParentType, ContextType, RequireFields<MutationWriteDownStockArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Bin' | 'Lot' | 'Reservation' | 'Serial' | 'StockAlert' | 'StockCount' | 'StockLevel' | 'StockMove' | 'TransferOrder' | 'Warehouse', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expectedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAtRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['OrderRisk']>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expectedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedGoods?: Resolver<Array<ResolversTypes['MovedGoods']>, ParentType, ContextType>;
  issuedWeight?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reservations?: Resolver<Array<ResolversTypes['Reservation']>, ParentType, ContextType>;
  reservedLot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  waitingForStock?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PickProposalResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PickProposal'] = ResolversParentTypes['PickProposal']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlannedAdjustmentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PlannedAdjustment'] = ResolversParentTypes['PlannedAdjustment']> = {
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['AdjustedFigure'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastFactor?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PostLandedCostPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PostLandedCostPayload'] = ResolversParentTypes['PostLandedCostPayload']> = {
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<Array<ResolversTypes['LandedCostPart']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PriceBreakResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PriceBreak'] = ResolversParentTypes['PriceBreak']> = {
  from?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  costingMethod?: Resolver<Maybe<ResolversTypes['CostingMethod']>, ParentType, ContextType>;
  expiringDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFairlyShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lots?: Resolver<ResolversTypes['LotConnection'], ParentType, ContextType, Partial<ProductLotsArgs>>;
  stock?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, Partial<ProductStockArgs>>;
};

export type ProductCategoryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductCategory'] = ResolversParentTypes['ProductCategory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QuarantineChangeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QuarantineChange'] = ResolversParentTypes['QuarantineChange']> = {
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['QuarantineCause'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QuarantineChangeConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QuarantineChangeConnection'] = ResolversParentTypes['QuarantineChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuarantineChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['QuarantineChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuarantineChangeEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QuarantineChangeEdge'] = ResolversParentTypes['QuarantineChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuarantineChange'], ParentType, ContextType>;
};

export type QuarantineStockPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QuarantineStockPayload'] = ResolversParentTypes['QuarantineStockPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType, RequireFields<QueryBinArgs, 'id'>>;
  bins?: Resolver<ResolversTypes['BinConnection'], ParentType, ContextType, Partial<QueryBinsArgs>>;
  categoryTurnover?: Resolver<Array<ResolversTypes['CategoryTurnover']>, ParentType, ContextType, RequireFields<QueryCategoryTurnoverArgs, 'from' | 'to'>>;
  countAccuracy?: Resolver<Array<ResolversTypes['CountAccuracy']>, ParentType, ContextType, RequireFields<QueryCountAccuracyArgs, 'from' | 'to'>>;
  countPolicy?: Resolver<ResolversTypes['CountPolicy'], ParentType, ContextType>;
  counterAccuracy?: Resolver<Array<ResolversTypes['CounterAccuracy']>, ParentType, ContextType, RequireFields<QueryCounterAccuracyArgs, 'from' | 'to'>>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType, RequireFields<QueryLotArgs, 'id'>>;
  lotByCode?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType, RequireFields<QueryLotByCodeArgs, 'code' | 'productId'>>;
  lots?: Resolver<ResolversTypes['LotConnection'], ParentType, ContextType, Partial<QueryLotsArgs>>;
  pickProposals?: Resolver<Array<ResolversTypes['PickProposal']>, ParentType, ContextType, RequireFields<QueryPickProposalsArgs, 'input'>>;
  previewAllocation?: Resolver<Array<ResolversTypes['AllocationPreviewLine']>, ParentType, ContextType, RequireFields<QueryPreviewAllocationArgs, 'input'>>;
  replenishmentProposals?: Resolver<ResolversTypes['ReplenishmentProposalConnection'], ParentType, ContextType, Partial<QueryReplenishmentProposalsArgs>>;
  replenishmentRules?: Resolver<ResolversTypes['ReplenishmentRuleConnection'], ParentType, ContextType, Partial<QueryReplenishmentRulesArgs>>;
  seasonOrder?: Resolver<ResolversTypes['SeasonOrder'], ParentType, ContextType, RequireFields<QuerySeasonOrderArgs, 'cost' | 'demandDeviation' | 'demandMean' | 'price' | 'salvage'>>;
  serialByCode?: Resolver<Maybe<ResolversTypes['Serial']>, ParentType, ContextType, RequireFields<QuerySerialByCodeArgs, 'code' | 'productId'>>;
  serials?: Resolver<ResolversTypes['SerialConnection'], ParentType, ContextType, Partial<QuerySerialsArgs>>;
  stockAdvice?: Resolver<ResolversTypes['StockAdviceConnection'], ParentType, ContextType, Partial<QueryStockAdviceArgs>>;
  stockAgeing?: Resolver<Array<ResolversTypes['AgeBucket']>, ParentType, ContextType, Partial<QueryStockAgeingArgs>>;
  stockAlert?: Resolver<Maybe<ResolversTypes['StockAlert']>, ParentType, ContextType, RequireFields<QueryStockAlertArgs, 'id'>>;
  stockAlerts?: Resolver<ResolversTypes['StockAlertConnection'], ParentType, ContextType, Partial<QueryStockAlertsArgs>>;
  stockAnalysis?: Resolver<ResolversTypes['StockAnalysisConnection'], ParentType, ContextType, RequireFields<QueryStockAnalysisArgs, 'from' | 'to'>>;
  stockCount?: Resolver<Maybe<ResolversTypes['StockCount']>, ParentType, ContextType, RequireFields<QueryStockCountArgs, 'id'>>;
  stockCounts?: Resolver<ResolversTypes['StockCountConnection'], ParentType, ContextType, Partial<QueryStockCountsArgs>>;
  stockHealth?: Resolver<ResolversTypes['StockHealth'], ParentType, ContextType, Partial<QueryStockHealthArgs>>;
  stockIntegrity?: Resolver<Array<ResolversTypes['StockBreach']>, ParentType, ContextType>;
  stockLedgerIntegrity?: Resolver<Array<ResolversTypes['StockLedgerBreach']>, ParentType, ContextType>;
  stockLevels?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, Partial<QueryStockLevelsArgs>>;
  stockMoves?: Resolver<ResolversTypes['StockMoveConnection'], ParentType, ContextType, Partial<QueryStockMovesArgs>>;
  stockValue?: Resolver<ResolversTypes['StockValue'], ParentType, ContextType, Partial<QueryStockValueArgs>>;
  stockWatchPolicy?: Resolver<ResolversTypes['StockWatchPolicy'], ParentType, ContextType>;
  transferOrder?: Resolver<Maybe<ResolversTypes['TransferOrder']>, ParentType, ContextType, RequireFields<QueryTransferOrderArgs, 'id'>>;
  transferOrders?: Resolver<ResolversTypes['TransferOrderConnection'], ParentType, ContextType, Partial<QueryTransferOrdersArgs>>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType, RequireFields<QueryWarehouseArgs, 'id'>>;
  warehouseByCode?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType, RequireFields<QueryWarehouseByCodeArgs, 'code'>>;
  warehouseTurnover?: Resolver<Array<ResolversTypes['WarehouseTurnover']>, ParentType, ContextType, RequireFields<QueryWarehouseTurnoverArgs, 'from' | 'to'>>;
  warehouses?: Resolver<ResolversTypes['WarehouseConnection'], ParentType, ContextType, Partial<QueryWarehousesArgs>>;
};

export type RecallLotPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecallLotPayload'] = ResolversParentTypes['RecallLotPayload']> = {
  customerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReceiveStockPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReceiveStockPayload'] = ResolversParentTypes['ReceiveStockPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  stockMove?: Resolver<Maybe<ResolversTypes['StockMove']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReceiveTransferPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReceiveTransferPayload'] = ResolversParentTypes['ReceiveTransferPayload']> = {
  transferOrder?: Resolver<Maybe<ResolversTypes['TransferOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordCountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordCountPayload'] = ResolversParentTypes['RecordCountPayload']> = {
  stockCount?: Resolver<Maybe<ResolversTypes['StockCount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPicksPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordPicksPayload'] = ResolversParentTypes['RecordPicksPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseQuarantinePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReleaseQuarantinePayload'] = ResolversParentTypes['ReleaseQuarantinePayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplenishmentFigureResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReplenishmentFigure'] = ResolversParentTypes['ReplenishmentFigure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FigureSource'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ReplenishmentProposalResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReplenishmentProposal'] = ResolversParentTypes['ReplenishmentProposal'], FederationReferenceType extends FederationReferenceTypes['ReplenishmentProposal'] = FederationReferenceTypes['ReplenishmentProposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReplenishmentProposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fromWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requisition?: Resolver<Maybe<ResolversTypes['Requisition']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ReplenishmentRule'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReplenishmentSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReplenishmentStatus'], ParentType, ContextType>;
  transferOrder?: Resolver<Maybe<ResolversTypes['TransferOrder']>, ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['ReplenishmentFigure']>, ParentType, ContextType>;
};

export type ReplenishmentProposalConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReplenishmentProposalConnection'] = ResolversParentTypes['ReplenishmentProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReplenishmentProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReplenishmentProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplenishmentProposalEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReplenishmentProposalEdge'] = ResolversParentTypes['ReplenishmentProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReplenishmentProposal'], ParentType, ContextType>;
};

export type ReplenishmentRuleResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReplenishmentRule'] = ResolversParentTypes['ReplenishmentRule'], FederationReferenceType extends FederationReferenceTypes['ReplenishmentRule'] = FederationReferenceTypes['ReplenishmentRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReplenishmentRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adjustments?: Resolver<Array<ResolversTypes['PlannedAdjustment']>, ParentType, ContextType>;
  demandDeviation?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  demandMean?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ReplenishmentFigure']>, ParentType, ContextType>;
  historyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdingPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadTimeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leadTimeDeviation?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  leadTimeFactor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ReplenishmentMethod'], ParentType, ContextType>;
  minimumQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  orderCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orderMultiple?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  orderQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  orderUpTo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  prefersTransfer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priceBreaks?: Resolver<Array<ResolversTypes['PriceBreak']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reorderPoint?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reviewDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variabilityFactor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['BufferZone']>, ParentType, ContextType>;
};

export type ReplenishmentRuleConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReplenishmentRuleConnection'] = ResolversParentTypes['ReplenishmentRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReplenishmentRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReplenishmentRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplenishmentRuleEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReplenishmentRuleEdge'] = ResolversParentTypes['ReplenishmentRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReplenishmentRule'], ParentType, ContextType>;
};

export type RequestTransferPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RequestTransferPayload'] = ResolversParentTypes['RequestTransferPayload']> = {
  transferOrder?: Resolver<Maybe<ResolversTypes['TransferOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequisitionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Requisition'] = ResolversParentTypes['Requisition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReserveLotPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReserveLotPayload'] = ResolversParentTypes['ReserveLotPayload']> = {
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnOrder'] = ResolversParentTypes['ReturnOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReturnToSupplierPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnToSupplierPayload'] = ResolversParentTypes['ReturnToSupplierPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  stockMove?: Resolver<Maybe<ResolversTypes['StockMove']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevalueStockPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RevalueStockPayload'] = ResolversParentTypes['RevalueStockPayload']> = {
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['RevaluedLine']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevaluedLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RevaluedLine'] = ResolversParentTypes['RevaluedLine']> = {
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type ReverseGoodsReceiptPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReverseGoodsReceiptPayload'] = ResolversParentTypes['ReverseGoodsReceiptPayload']> = {
  goodsReceipt?: Resolver<Maybe<ResolversTypes['GoodsReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RunReplenishmentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RunReplenishmentPayload'] = ResolversParentTypes['RunReplenishmentPayload']> = {
  proposed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveBinPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveBinPayload'] = ResolversParentTypes['SaveBinPayload']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveChannelQuotaPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveChannelQuotaPayload'] = ResolversParentTypes['SaveChannelQuotaPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCountPolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveCountPolicyPayload'] = ResolversParentTypes['SaveCountPolicyPayload']> = {
  countPolicy?: Resolver<Maybe<ResolversTypes['CountPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveExpiryWatchPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveExpiryWatchPayload'] = ResolversParentTypes['SaveExpiryWatchPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveReplenishmentRulePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveReplenishmentRulePayload'] = ResolversParentTypes['SaveReplenishmentRulePayload']> = {
  replenishmentRule?: Resolver<Maybe<ResolversTypes['ReplenishmentRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveReplenishmentRulesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveReplenishmentRulesPayload'] = ResolversParentTypes['SaveReplenishmentRulesPayload']> = {
  results?: Resolver<Maybe<Array<Maybe<ResolversTypes['SaveReplenishmentRulePayload']>>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveStockPolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveStockPolicyPayload'] = ResolversParentTypes['SaveStockPolicyPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveStockRulePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveStockRulePayload'] = ResolversParentTypes['SaveStockRulePayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveStockRulesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveStockRulesPayload'] = ResolversParentTypes['SaveStockRulesPayload']> = {
  results?: Resolver<Maybe<Array<Maybe<ResolversTypes['SaveStockRulePayload']>>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveStockWatchPolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveStockWatchPolicyPayload'] = ResolversParentTypes['SaveStockWatchPolicyPayload']> = {
  stockWatchPolicy?: Resolver<Maybe<ResolversTypes['StockWatchPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveWarehousePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveWarehousePayload'] = ResolversParentTypes['SaveWarehousePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type ScrapQuarantinedPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ScrapQuarantinedPayload'] = ResolversParentTypes['ScrapQuarantinedPayload']> = {
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  stockMove?: Resolver<Maybe<ResolversTypes['StockMove']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SeasonOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SeasonOrder'] = ResolversParentTypes['SeasonOrder']> = {
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  servicePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SendBackStockCountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SendBackStockCountPayload'] = ResolversParentTypes['SendBackStockCountPayload']> = {
  stockCount?: Resolver<Maybe<ResolversTypes['StockCount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SerialResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Serial'] = ResolversParentTypes['Serial'], FederationReferenceType extends FederationReferenceTypes['Serial'] = FederationReferenceTypes['Serial']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Serial']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SerialStatus'], ParentType, ContextType>;
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  trail?: Resolver<ResolversTypes['GoodsStepConnection'], ParentType, ContextType, Partial<SerialTrailArgs>>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SerialConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SerialConnection'] = ResolversParentTypes['SerialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SerialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Serial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SerialEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SerialEdge'] = ResolversParentTypes['SerialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Serial'], ParentType, ContextType>;
};

export type ServeChannelsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServeChannelsPayload'] = ResolversParentTypes['ServeChannelsPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type SetFairSharePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SetFairSharePayload'] = ResolversParentTypes['SetFairSharePayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleAveragesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SettleAveragesPayload'] = ResolversParentTypes['SettleAveragesPayload']> = {
  settledProducts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipTransferPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipTransferPayload'] = ResolversParentTypes['ShipTransferPayload']> = {
  transferOrder?: Resolver<Maybe<ResolversTypes['TransferOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartStockCountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StartStockCountPayload'] = ResolversParentTypes['StartStockCountPayload']> = {
  stockCount?: Resolver<Maybe<ResolversTypes['StockCount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockAdviceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockAdvice'] = ResolversParentTypes['StockAdvice']> = {
  freedValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  idleDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockAdviceKind'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  toWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockAdviceConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockAdviceConnection'] = ResolversParentTypes['StockAdviceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockAdviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockAdvice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAdviceEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockAdviceEdge'] = ResolversParentTypes['StockAdviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockAdvice'], ParentType, ContextType>;
};

export type StockAlertResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockAlert'] = ResolversParentTypes['StockAlert'], FederationReferenceType extends FederationReferenceTypes['StockAlert'] = FederationReferenceTypes['StockAlert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockAlert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idleSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockAlertKind'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['StockAlertSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockAlertStatus'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockAlertConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockAlertConnection'] = ResolversParentTypes['StockAlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockAlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAlertEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockAlertEdge'] = ResolversParentTypes['StockAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockAlert'], ParentType, ContextType>;
};

export type StockAnalysisResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockAnalysis'] = ResolversParentTypes['StockAnalysis']> = {
  abcClass?: Resolver<ResolversTypes['AbcClass'], ParentType, ContextType>;
  averageValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  daysOfStock?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fillRatePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  issuedValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  turnover?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  variation?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  xyzClass?: Resolver<ResolversTypes['XyzClass'], ParentType, ContextType>;
};

export type StockAnalysisConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockAnalysisConnection'] = ResolversParentTypes['StockAnalysisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockAnalysisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockAnalysis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAnalysisEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockAnalysisEdge'] = ResolversParentTypes['StockAnalysisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockAnalysis'], ParentType, ContextType>;
};

export type StockBreachResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockBreach'] = ResolversParentTypes['StockBreach']> = {
  actual?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockBreachKind'], ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
};

export type StockCountResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockCount'] = ResolversParentTypes['StockCount'], FederationReferenceType extends FederationReferenceTypes['StockCount'] = FederationReferenceTypes['StockCount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockCount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvalsNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  countedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstApprovedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockCountKind'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['StockCountLineConnection'], ParentType, ContextType, Partial<StockCountLinesArgs>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockCountStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  varianceValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockCountConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockCountConnection'] = ResolversParentTypes['StockCountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockCountEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockCountEdge'] = ResolversParentTypes['StockCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockCount'], ParentType, ContextType>;
};

export type StockCountLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockCountLine'] = ResolversParentTypes['StockCountLine']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  book?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  countedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fromQuarantine?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockCountLineConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockCountLineConnection'] = ResolversParentTypes['StockCountLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockCountLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockCountLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockCountLineEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockCountLineEdge'] = ResolversParentTypes['StockCountLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockCountLine'], ParentType, ContextType>;
};

export type StockHealthResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockHealth'] = ResolversParentTypes['StockHealth']> = {
  deadValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  freedValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lackingValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overstockValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  slowValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StockLedgerBreachResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockLedgerBreach'] = ResolversParentTypes['StockLedgerBreach']> = {
  actual?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockLedgerBreachKind'], ParentType, ContextType>;
  stockMove?: Resolver<Maybe<ResolversTypes['StockMove']>, ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel'], FederationReferenceType extends FederationReferenceTypes['StockLevel'] = FederationReferenceTypes['StockLevel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockLevel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageBuckets?: Resolver<Array<ResolversTypes['LevelAgeBucket']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['StockAlert']>, ParentType, ContextType>;
  alerts?: Resolver<Array<ResolversTypes['StockAlert']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  availableToPromise?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType, Partial<StockLevelAvailableToPromiseArgs>>;
  averageCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  hysteresis?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['StockMoveConnection'], ParentType, ContextType, Partial<StockLevelMovesArgs>>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['StockPlaceConnection'], ParentType, ContextType, Partial<StockLevelPlacesArgs>>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  projected?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType, Partial<StockLevelProjectedArgs>>;
  quarantineChanges?: Resolver<ResolversTypes['QuarantineChangeConnection'], ParentType, ContextType, Partial<StockLevelQuarantineChangesArgs>>;
  quarantined?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  quotas?: Resolver<Array<ResolversTypes['ChannelQuota']>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  safetyStock?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tracking?: Resolver<ResolversTypes['StockTracking'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockMoveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockMove'] = ResolversParentTypes['StockMove'], FederationReferenceType extends FederationReferenceTypes['StockMove'] = FederationReferenceTypes['StockMove']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockMove']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['StockMove']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentType?: Resolver<ResolversTypes['StockDocumentType'], ParentType, ContextType>;
  goods?: Resolver<Array<ResolversTypes['MovedGoods']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMoveKind'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMoveConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockMoveConnection'] = ResolversParentTypes['StockMoveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMoveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMove']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMoveEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockMoveEdge'] = ResolversParentTypes['StockMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMove'], ParentType, ContextType>;
};

export type StockPlaceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockPlace'] = ResolversParentTypes['StockPlace']> = {
  bin?: Resolver<Maybe<ResolversTypes['Bin']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  picked?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  serials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockPlaceConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockPlaceConnection'] = ResolversParentTypes['StockPlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockPlace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockPlaceEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockPlaceEdge'] = ResolversParentTypes['StockPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockPlace'], ParentType, ContextType>;
};

export type StockValueResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockValue'] = ResolversParentTypes['StockValue']> = {
  byWarehouse?: Resolver<Array<ResolversTypes['StockValueOfWarehouse']>, ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StockValueOfWarehouseResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockValueOfWarehouse'] = ResolversParentTypes['StockValueOfWarehouse']> = {
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockWatchPolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StockWatchPolicy'] = ResolversParentTypes['StockWatchPolicy']> = {
  deadAfterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiringDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slowAfterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmitStockCountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SubmitStockCountPayload'] = ResolversParentTypes['SubmitStockCountPayload']> = {
  stockCount?: Resolver<Maybe<ResolversTypes['StockCount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupplyExceptionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplyException'] = ResolversParentTypes['SupplyException'], FederationReferenceType extends FederationReferenceTypes['SupplyException'] = FederationReferenceTypes['SupplyException']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplyException']> | FederationReferenceType, FederationReferenceType, ContextType>;
  affectedOrders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TransferLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TransferLine'] = ResolversParentTypes['TransferLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  transitValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type TransferOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TransferOrder'] = ResolversParentTypes['TransferOrder'], FederationReferenceType extends FederationReferenceTypes['TransferOrder'] = FederationReferenceTypes['TransferOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TransferOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromWarehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TransferLine']>, ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransferStatus'], ParentType, ContextType>;
  toWarehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferOrderConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TransferOrderConnection'] = ResolversParentTypes['TransferOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransferOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TransferOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferOrderEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TransferOrderEdge'] = ResolversParentTypes['TransferOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransferOrder'], ParentType, ContextType>;
};

export type UnblockLotPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UnblockLotPayload'] = ResolversParentTypes['UnblockLotPayload']> = {
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse'], FederationReferenceType extends FederationReferenceTypes['Warehouse'] = FederationReferenceTypes['Warehouse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warehouse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  bins?: Resolver<ResolversTypes['BinConnection'], ParentType, ContextType, Partial<WarehouseBinsArgs>>;
  channels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasBins?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negativeStock?: Resolver<ResolversTypes['NegativeStock'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, Partial<WarehouseStockArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WarehouseConnection'] = ResolversParentTypes['WarehouseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WarehouseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarehouseEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WarehouseEdge'] = ResolversParentTypes['WarehouseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type WarehouseTurnoverResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WarehouseTurnover'] = ResolversParentTypes['WarehouseTurnover']> = {
  averageValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  daysOfStock?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  issuedValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  turnover?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type WatchDeadStockPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WatchDeadStockPayload'] = ResolversParentTypes['WatchDeadStockPayload']> = {
  raised?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WatchLotsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WatchLotsPayload'] = ResolversParentTypes['WatchLotsPayload']> = {
  expiredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raisedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolvedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WeighGoodsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WeighGoodsPayload'] = ResolversParentTypes['WeighGoodsPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  AcceptReplenishmentPayload?: AcceptReplenishmentPayloadResolvers<ContextType>;
  AcknowledgeStockAlertPayload?: AcknowledgeStockAlertPayloadResolvers<ContextType>;
  AdjustStockPayload?: AdjustStockPayloadResolvers<ContextType>;
  AgeBucket?: AgeBucketResolvers<ContextType>;
  AllocationPreviewLine?: AllocationPreviewLineResolvers<ContextType>;
  AllocationPreviewPart?: AllocationPreviewPartResolvers<ContextType>;
  ApproveStockCountPayload?: ApproveStockCountPayloadResolvers<ContextType>;
  ApproveTransferPayload?: ApproveTransferPayloadResolvers<ContextType>;
  Bin?: BinResolvers<ContextType>;
  BinConnection?: BinConnectionResolvers<ContextType>;
  BinEdge?: BinEdgeResolvers<ContextType>;
  BlockLotPayload?: BlockLotPayloadResolvers<ContextType>;
  CancelStockCountPayload?: CancelStockCountPayloadResolvers<ContextType>;
  CancelTransferPayload?: CancelTransferPayloadResolvers<ContextType>;
  CategoryTurnover?: CategoryTurnoverResolvers<ContextType>;
  ChannelQuota?: ChannelQuotaResolvers<ContextType>;
  ConfirmEmptyBinPayload?: ConfirmEmptyBinPayloadResolvers<ContextType>;
  CorrectLotPayload?: CorrectLotPayloadResolvers<ContextType>;
  CountAccuracy?: CountAccuracyResolvers<ContextType>;
  CountPolicy?: CountPolicyResolvers<ContextType>;
  CounterAccuracy?: CounterAccuracyResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryPick?: DeliveryPickResolvers<ContextType>;
  DismissReplenishmentPayload?: DismissReplenishmentPayloadResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  GoodsReceipt?: GoodsReceiptResolvers<ContextType>;
  GoodsStep?: GoodsStepResolvers<ContextType>;
  GoodsStepConnection?: GoodsStepConnectionResolvers<ContextType>;
  GoodsStepEdge?: GoodsStepEdgeResolvers<ContextType>;
  LandedCostPart?: LandedCostPartResolvers<ContextType>;
  LevelAgeBucket?: LevelAgeBucketResolvers<ContextType>;
  Lot?: LotResolvers<ContextType>;
  LotConnection?: LotConnectionResolvers<ContextType>;
  LotCorrection?: LotCorrectionResolvers<ContextType>;
  LotCustomer?: LotCustomerResolvers<ContextType>;
  LotEdge?: LotEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveBetweenBinsPayload?: MoveBetweenBinsPayloadResolvers<ContextType>;
  MovedGoods?: MovedGoodsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PickProposal?: PickProposalResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlannedAdjustment?: PlannedAdjustmentResolvers<ContextType>;
  PostLandedCostPayload?: PostLandedCostPayloadResolvers<ContextType>;
  PriceBreak?: PriceBreakResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductCategory?: ProductCategoryResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  QuarantineChange?: QuarantineChangeResolvers<ContextType>;
  QuarantineChangeConnection?: QuarantineChangeConnectionResolvers<ContextType>;
  QuarantineChangeEdge?: QuarantineChangeEdgeResolvers<ContextType>;
  QuarantineStockPayload?: QuarantineStockPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecallLotPayload?: RecallLotPayloadResolvers<ContextType>;
  ReceiveStockPayload?: ReceiveStockPayloadResolvers<ContextType>;
  ReceiveTransferPayload?: ReceiveTransferPayloadResolvers<ContextType>;
  RecordCountPayload?: RecordCountPayloadResolvers<ContextType>;
  RecordPicksPayload?: RecordPicksPayloadResolvers<ContextType>;
  ReleaseQuarantinePayload?: ReleaseQuarantinePayloadResolvers<ContextType>;
  ReplenishmentFigure?: ReplenishmentFigureResolvers<ContextType>;
  ReplenishmentProposal?: ReplenishmentProposalResolvers<ContextType>;
  ReplenishmentProposalConnection?: ReplenishmentProposalConnectionResolvers<ContextType>;
  ReplenishmentProposalEdge?: ReplenishmentProposalEdgeResolvers<ContextType>;
  ReplenishmentRule?: ReplenishmentRuleResolvers<ContextType>;
  ReplenishmentRuleConnection?: ReplenishmentRuleConnectionResolvers<ContextType>;
  ReplenishmentRuleEdge?: ReplenishmentRuleEdgeResolvers<ContextType>;
  RequestTransferPayload?: RequestTransferPayloadResolvers<ContextType>;
  Requisition?: RequisitionResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReserveLotPayload?: ReserveLotPayloadResolvers<ContextType>;
  ReturnOrder?: ReturnOrderResolvers<ContextType>;
  ReturnToSupplierPayload?: ReturnToSupplierPayloadResolvers<ContextType>;
  RevalueStockPayload?: RevalueStockPayloadResolvers<ContextType>;
  RevaluedLine?: RevaluedLineResolvers<ContextType>;
  ReverseGoodsReceiptPayload?: ReverseGoodsReceiptPayloadResolvers<ContextType>;
  RunReplenishmentPayload?: RunReplenishmentPayloadResolvers<ContextType>;
  SaveBinPayload?: SaveBinPayloadResolvers<ContextType>;
  SaveChannelQuotaPayload?: SaveChannelQuotaPayloadResolvers<ContextType>;
  SaveCountPolicyPayload?: SaveCountPolicyPayloadResolvers<ContextType>;
  SaveExpiryWatchPayload?: SaveExpiryWatchPayloadResolvers<ContextType>;
  SaveReplenishmentRulePayload?: SaveReplenishmentRulePayloadResolvers<ContextType>;
  SaveReplenishmentRulesPayload?: SaveReplenishmentRulesPayloadResolvers<ContextType>;
  SaveStockPolicyPayload?: SaveStockPolicyPayloadResolvers<ContextType>;
  SaveStockRulePayload?: SaveStockRulePayloadResolvers<ContextType>;
  SaveStockRulesPayload?: SaveStockRulesPayloadResolvers<ContextType>;
  SaveStockWatchPolicyPayload?: SaveStockWatchPolicyPayloadResolvers<ContextType>;
  SaveWarehousePayload?: SaveWarehousePayloadResolvers<ContextType>;
  ScrapQuarantinedPayload?: ScrapQuarantinedPayloadResolvers<ContextType>;
  SeasonOrder?: SeasonOrderResolvers<ContextType>;
  SendBackStockCountPayload?: SendBackStockCountPayloadResolvers<ContextType>;
  Serial?: SerialResolvers<ContextType>;
  SerialConnection?: SerialConnectionResolvers<ContextType>;
  SerialEdge?: SerialEdgeResolvers<ContextType>;
  ServeChannelsPayload?: ServeChannelsPayloadResolvers<ContextType>;
  SetFairSharePayload?: SetFairSharePayloadResolvers<ContextType>;
  SettleAveragesPayload?: SettleAveragesPayloadResolvers<ContextType>;
  ShipTransferPayload?: ShipTransferPayloadResolvers<ContextType>;
  StartStockCountPayload?: StartStockCountPayloadResolvers<ContextType>;
  StockAdvice?: StockAdviceResolvers<ContextType>;
  StockAdviceConnection?: StockAdviceConnectionResolvers<ContextType>;
  StockAdviceEdge?: StockAdviceEdgeResolvers<ContextType>;
  StockAlert?: StockAlertResolvers<ContextType>;
  StockAlertConnection?: StockAlertConnectionResolvers<ContextType>;
  StockAlertEdge?: StockAlertEdgeResolvers<ContextType>;
  StockAnalysis?: StockAnalysisResolvers<ContextType>;
  StockAnalysisConnection?: StockAnalysisConnectionResolvers<ContextType>;
  StockAnalysisEdge?: StockAnalysisEdgeResolvers<ContextType>;
  StockBreach?: StockBreachResolvers<ContextType>;
  StockCount?: StockCountResolvers<ContextType>;
  StockCountConnection?: StockCountConnectionResolvers<ContextType>;
  StockCountEdge?: StockCountEdgeResolvers<ContextType>;
  StockCountLine?: StockCountLineResolvers<ContextType>;
  StockCountLineConnection?: StockCountLineConnectionResolvers<ContextType>;
  StockCountLineEdge?: StockCountLineEdgeResolvers<ContextType>;
  StockHealth?: StockHealthResolvers<ContextType>;
  StockLedgerBreach?: StockLedgerBreachResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockMove?: StockMoveResolvers<ContextType>;
  StockMoveConnection?: StockMoveConnectionResolvers<ContextType>;
  StockMoveEdge?: StockMoveEdgeResolvers<ContextType>;
  StockPlace?: StockPlaceResolvers<ContextType>;
  StockPlaceConnection?: StockPlaceConnectionResolvers<ContextType>;
  StockPlaceEdge?: StockPlaceEdgeResolvers<ContextType>;
  StockValue?: StockValueResolvers<ContextType>;
  StockValueOfWarehouse?: StockValueOfWarehouseResolvers<ContextType>;
  StockWatchPolicy?: StockWatchPolicyResolvers<ContextType>;
  SubmitStockCountPayload?: SubmitStockCountPayloadResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplyException?: SupplyExceptionResolvers<ContextType>;
  TransferLine?: TransferLineResolvers<ContextType>;
  TransferOrder?: TransferOrderResolvers<ContextType>;
  TransferOrderConnection?: TransferOrderConnectionResolvers<ContextType>;
  TransferOrderEdge?: TransferOrderEdgeResolvers<ContextType>;
  UnblockLotPayload?: UnblockLotPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseConnection?: WarehouseConnectionResolvers<ContextType>;
  WarehouseEdge?: WarehouseEdgeResolvers<ContextType>;
  WarehouseTurnover?: WarehouseTurnoverResolvers<ContextType>;
  WatchDeadStockPayload?: WatchDeadStockPayloadResolvers<ContextType>;
  WatchLotsPayload?: WatchLotsPayloadResolvers<ContextType>;
  WeighGoodsPayload?: WeighGoodsPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
