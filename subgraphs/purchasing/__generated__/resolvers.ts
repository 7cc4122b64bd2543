import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Payload } from '../../../kernel/payload.ts';
import type { SupplierRow } from '../suppliers/find-suppliers.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { SupplierItemRow } from '../suppliers/find-supplier-items.ts';
import type { PurchaseOrderRow, PurchaseLineRow } from '../orders/find-purchase-orders.ts';
import type { PurchaseStepRow } from '../orders/find-timeline.ts';
import type { GoodsReceiptRow, GoodsReceiptLineRow } from '../receipts/find-goods-receipts.ts';
import type { InspectionPlanRow } from '../inspections/find-inspection-plans.ts';
import type { ReadingRow, InspectionRow } from '../inspections/find-inspections.ts';
import type { RequisitionRow, IncomingRow } from '../requisitions/find-requisitions.ts';
import type { PlannedPurchaseRow, PlannedLineRow } from '../requisitions/find-purchase-plan.ts';
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

export type Account = {
  id: Scalars['ID']['output'];
};

export type ApprovePurchaseOrderInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  purchaseOrderId: Scalars['ID']['input'];
};

export type ApprovePurchaseOrderPayload = {
  purchaseOrder?: Maybe<PurchaseOrder>;
  userErrors: Array<UserError>;
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

/** Conditions on a yes or no. */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CancelPurchaseOrderInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  purchaseOrderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type CancelPurchaseOrderPayload = {
  purchaseOrder?: Maybe<PurchaseOrder>;
  userErrors: Array<UserError>;
};

export type CancelRequisitionInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  requisitionId: Scalars['ID']['input'];
};

export type CancelRequisitionPayload = {
  requisition?: Maybe<Requisition>;
  userErrors: Array<UserError>;
};

export type ClosePurchaseOrderInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  purchaseOrderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ClosePurchaseOrderPayload = {
  purchaseOrder?: Maybe<PurchaseOrder>;
  userErrors: Array<UserError>;
};

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmPurchaseOrderInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Lines that are delivered otherwise than ordered; the others are confirmed as ordered. */
  lines?: InputMaybe<Array<ConfirmedLineInput>>;
  purchaseOrderId: Scalars['ID']['input'];
};

export type ConfirmPurchaseOrderPayload = {
  purchaseOrder?: Maybe<PurchaseOrder>;
  userErrors: Array<UserError>;
};

export type ConfirmedLineInput = {
  date: Scalars['Date']['input'];
  lineId: Scalars['ID']['input'];
  /** In the base unit; at most what is ordered. */
  quantity: Scalars['Decimal']['input'];
};

export type CostCenter = {
  id: Scalars['ID']['output'];
};

/** How a criterion is judged. */
export type CriterionKind =
  /** A yes or no. */
  | 'CHECK'
  /** A figure that follows from others, within limits. */
  | 'FORMULA'
  /** A figure that is read, within limits. */
  | 'RANGE';

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

export type DecideInspectionInput = {
  /** Of sorting: how many are good, in the base unit; with the bad ones all that is inspected. */
  accepted?: InputMaybe<Scalars['Decimal']['input']>;
  decision: InspectionDecision;
  /** When given, the change is refused unless the inspection has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  inspectionId: Scalars['ID']['input'];
  /** Needed for a deviation, and to decide otherwise than the readings suggest, or before they do. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Of sorting: how many are bad, in the base unit. */
  rejected?: InputMaybe<Scalars['Decimal']['input']>;
  /** Needed when something is rejected. */
  rejectedGoods?: InputMaybe<RejectedGoods>;
};

export type DecideInspectionPayload = {
  inspection?: Maybe<QualityInspection>;
  userErrors: Array<UserError>;
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

/** What purchase orders will cost, on the day on which it is likely due. */
export type ExpectedPayment = {
  /** Without tax. */
  amount: Money;
  /** When the goods are expected, and the supplier's payment term. */
  dueDate: Scalars['Date']['output'];
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

/** Goods that a supplier has delivered for one purchase order. */
export type GoodsReceipt = Node & {
  /** The supplier's number of it; a supplier's note is received once. */
  deliveryNote?: Maybe<Scalars['String']['output']>;
  /** `grn_…` */
  id: Scalars['ID']['output'];
  /** At most 500, by position. */
  lines: Array<GoodsReceiptLine>;
  /** `GR-000001` */
  number: Scalars['String']['output'];
  purchaseOrder: PurchaseOrder;
  receivedAt: Scalars['DateTime']['output'];
  /** User who took it in. */
  receivedBy: Scalars['ID']['output'];
  /** Why it was taken back. */
  reversalReason?: Maybe<Scalars['String']['output']>;
  /** When it was taken back, as if nothing had come; null while it stands. */
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back: the id of a user, key or service. */
  reversedBy?: Maybe<Scalars['ID']['output']>;
  supplier: Supplier;
  warehouse: Warehouse;
};

export type GoodsReceiptConnection = {
  edges: Array<GoodsReceiptEdge>;
  nodes: Array<GoodsReceipt>;
  pageInfo: PageInfo;
  /** All receipts that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type GoodsReceiptEdge = {
  cursor: Scalars['String']['output'];
  node: GoodsReceipt;
};

export type GoodsReceiptFilter = {
  and?: InputMaybe<Array<GoodsReceiptFilter>>;
  deliveryNote?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<GoodsReceiptFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<GoodsReceiptFilter>>;
  purchaseOrderId?: InputMaybe<IdFilter>;
  receivedAt?: InputMaybe<DateTimeFilter>;
  supplierId?: InputMaybe<IdFilter>;
};

/** What has come of one line: received = accepted + rejected. */
export type GoodsReceiptLine = {
  /** Went into stock; kept apart until it is judged when there is an inspection. */
  accepted: Quantity;
  /** The same in the company's currency, at the rate of the day on which they came: what stock is worth. */
  cost: Money;
  /** `grl_…` */
  id: Scalars['ID']['output'];
  /** How what was taken in is judged; null when it needs not be. */
  inspection?: Maybe<QualityInspection>;
  position: Scalars['Int']['output'];
  product: Product;
  purchaseOrderLine: PurchaseOrderLine;
  received: Quantity;
  rejectReason?: Maybe<Scalars['String']['output']>;
  /** Not taken in at the dock. */
  rejected: Quantity;
  /** What the accepted goods cost, without tax, in the order's currency. */
  value: Money;
  /** What the accepted goods weigh, by the scales; null where they are not weighed. */
  weight?: Maybe<Quantity>;
};

export type GoodsReceiptOrder = {
  direction: SortDirection;
  field: GoodsReceiptOrderField;
};

export type GoodsReceiptOrderField =
  | 'number'
  | 'receivedAt';

/** Conditions on an id. */
export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  ne?: InputMaybe<Scalars['ID']['input']>;
};

/** What of a product is to come to a warehouse. */
export type IncomingSupply = {
  /** In purchase orders, drafts too. */
  ordered: Quantity;
  /** Asked for, in no order yet. */
  requisitioned: Quantity;
  warehouse: Warehouse;
};

/** What a sample is looked at for. */
export type InspectionCriterion = {
  /** How readings and formulas name it, such as `moisture`. */
  code: Scalars['String']['output'];
  /** Over the figures of other criteria: `gross - tare`. */
  formula?: Maybe<Scalars['String']['output']>;
  kind: CriterionKind;
  /** The most that it may be. */
  max?: Maybe<Scalars['Decimal']['output']>;
  /** The least that the figure may be. */
  min?: Maybe<Scalars['Decimal']['output']>;
  name: Scalars['String']['output'];
  /** Of the figure, for people. */
  unit?: Maybe<Scalars['String']['output']>;
};

export type InspectionCriterionInput = {
  /** A small letter, then letters, digits and _; at most 40. */
  code: Scalars['String']['input'];
  /** Of the kind `FORMULA`: numbers, codes of figures, `+ - * /` and parentheses; at most 200 characters. */
  formula?: InputMaybe<Scalars['String']['input']>;
  kind: CriterionKind;
  max?: InputMaybe<Scalars['Decimal']['input']>;
  /** A figure has the least, the most, or both. */
  min?: InputMaybe<Scalars['Decimal']['input']>;
  name: Scalars['String']['input'];
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody decides of inspected goods. */
export type InspectionDecision =
  | 'ACCEPT'
  /** Needs a reason. */
  | 'ACCEPT_WITH_DEVIATION'
  | 'REJECT'
  /** Some are accepted, the others rejected. */
  | 'SORT';

/** How goods of a product are inspected when they come, from one supplier or from all. */
export type InspectionPlan = Node & {
  /** How many failing samples are tolerated. */
  acceptanceNumber: Scalars['Int']['output'];
  /** What samples are looked at for; at most 20. */
  criteria: Array<InspectionCriterion>;
  /** `qpl_…` */
  id: Scalars['ID']['output'];
  /** False: goods are not inspected by it any more. */
  isActive: Scalars['Boolean']['output'];
  product: Product;
  /** How many samples are taken, at most as many as have come; null when it is a percentage. */
  sampleCount?: Maybe<Scalars['Int']['output']>;
  /** Samples in percent of what has come, at most 500; null when it is a number. */
  samplePercent?: Maybe<Scalars['Decimal']['output']>;
  /** Null: from all suppliers that have no plan of their own. */
  supplier?: Maybe<Supplier>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type InspectionPlanConnection = {
  edges: Array<InspectionPlanEdge>;
  nodes: Array<InspectionPlan>;
  pageInfo: PageInfo;
  /** All plans that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type InspectionPlanEdge = {
  cursor: Scalars['String']['output'];
  node: InspectionPlan;
};

export type InspectionPlanFilter = {
  and?: InputMaybe<Array<InspectionPlanFilter>>;
  id?: InputMaybe<IdFilter>;
  isActive?: InputMaybe<BooleanFilter>;
  not?: InputMaybe<InspectionPlanFilter>;
  or?: InputMaybe<Array<InspectionPlanFilter>>;
  productId?: InputMaybe<IdFilter>;
  supplierId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type InspectionPlanOrder = {
  direction: SortDirection;
  field: InspectionPlanOrderField;
};

export type InspectionPlanOrderField =
  | 'productId'
  | 'updatedAt';

/** What was read of one criterion of one sample, or follows from what was. */
export type InspectionReading = {
  /** The code of the criterion. */
  criterion: Scalars['String']['output'];
  /** `qir_…` */
  id: Scalars['ID']['output'];
  /** Whether the criterion is met. */
  isGood: Scalars['Boolean']['output'];
  /** The yes or no; null for a figure. */
  isPassed?: Maybe<Scalars['Boolean']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy: Scalars['ID']['output'];
  /** From 1 to the sample size. */
  sample: Scalars['Int']['output'];
  /** The figure; null for a yes or no, and where a formula comes to no number. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

export type InspectionReadingConnection = {
  edges: Array<InspectionReadingEdge>;
  nodes: Array<InspectionReading>;
  pageInfo: PageInfo;
  /** All readings that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type InspectionReadingEdge = {
  cursor: Scalars['String']['output'];
  node: InspectionReading;
};

export type InspectionReadingFilter = {
  and?: InputMaybe<Array<InspectionReadingFilter>>;
  not?: InputMaybe<InspectionReadingFilter>;
  or?: InputMaybe<Array<InspectionReadingFilter>>;
  sample?: InputMaybe<IntFilter>;
};

export type InspectionReadingInput = {
  /** The code of a criterion that is no formula. */
  criterion: Scalars['String']['input'];
  /** Of a yes or no. */
  isPassed?: InputMaybe<Scalars['Boolean']['input']>;
  /** From 1 to the sample size. */
  sample: Scalars['Int']['input'];
  /** Of a figure. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type InspectionReadingOrder = {
  direction: SortDirection;
  field: InspectionReadingOrderField;
};

export type InspectionReadingOrderField =
  | 'sample';

/** How goods were judged. */
export type InspectionState =
  /** Nobody has decided yet; the goods are kept apart. */
  | 'AWAITING'
  /** All were rejected. */
  | 'FAILED'
  | 'PASSED'
  /** Accepted although not all is as it should be. */
  | 'PASSED_WITH_DEVIATION'
  /** Some were accepted, the others rejected. */
  | 'SORTED'
  /** The receipt was reversed before anybody decided. */
  | 'WITHDRAWN';

export type InspectionStateFilter = {
  eq?: InputMaybe<InspectionState>;
  in?: InputMaybe<Array<InspectionState>>;
  ne?: InputMaybe<InspectionState>;
};

/** What readings suggest. */
export type InspectionSuggestion =
  /** More samples fail than are tolerated. */
  | 'FAIL'
  | 'PASS';

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

export type Mutation = {
  /**
   * Approves an order that somebody else has submitted.
   * Example: `mutation { approvePurchaseOrder(input: { purchaseOrderId: "puo_…" }) { purchaseOrder { number status } userErrors { code message } } }`
   */
  approvePurchaseOrder: ApprovePurchaseOrderPayload;
  /**
   * Cancels an order of which nothing has come.
   * Example: `mutation { cancelPurchaseOrder(input: { purchaseOrderId: "puo_…", reason: "Not needed" }) { purchaseOrder { number status } userErrors { code message } } }`
   */
  cancelPurchaseOrder: CancelPurchaseOrderPayload;
  /**
   * Gives a requisition up that is not ordered.
   * Example: `mutation { cancelRequisition(input: { requisitionId: "prq_…", reason: "No longer needed" }) { requisition { status } userErrors { code } } }`
   */
  cancelRequisition: CancelRequisitionPayload;
  /**
   * Gives up what has not come of a partly received order.
   * Example: `mutation { closePurchaseOrder(input: { purchaseOrderId: "puo_…", reason: "Sold out" }) { purchaseOrder { number status } userErrors { code message } } }`
   */
  closePurchaseOrder: ClosePurchaseOrderPayload;
  /**
   * Takes the supplier’s word on what it will deliver and when; lines not named are confirmed as ordered.
   * Example: `mutation { confirmPurchaseOrder(input: { purchaseOrderId: "puo_…" }) { purchaseOrder { number status } userErrors { code message } } }`
   */
  confirmPurchaseOrder: ConfirmPurchaseOrderPayload;
  /**
   * Decides what becomes of inspected goods: accepted ones are free at once, rejected ones go back to the supplier, who is debited, or are thrown away.
   * Example: `mutation { decideInspection(input: { inspectionId: "qin_…", decision: SORT, accepted: "36", rejected: "4", rejectedGoods: RETURN }) { inspection { state accepted { value } rejected { value } } userErrors { code message } } }`
   */
  decideInspection: DecideInspectionPayload;
  /**
   * Drafts purchase orders of requisitions: one for each supplier and warehouse.
   * Example: `mutation { orderRequisitions(input: { requisitionIds: ["prq_…"] }) { purchaseOrders { number supplier { name } total { amount } } userErrors { code } } }`
   */
  orderRequisitions: OrderRequisitionsPayload;
  /**
   * Asks for something to be bought.
   * Example: `mutation { raiseRequisition(input: { sku: "TEA-01", quantity: { value: "5", unit: "BOX" }, warehouseId: "whs_…", neededBy: "2026-04-01" }) { requisition { number } userErrors { code } } }`
   */
  raiseRequisition: RaiseRequisitionPayload;
  /**
   * Takes in what has come for an order: accepted goods go into stock at their price, rejected ones never do.
   * Example: `mutation { receiveGoods(input: { purchaseOrderId: "puo_…", lines: [{ lineId: "pol_…", received: { value: "40" }, rejected: { value: "1" }, rejectReason: "wet" }] }) { goodsReceipt { number } userErrors { code message } } }`
   */
  receiveGoods: ReceiveGoodsPayload;
  /**
   * Writes down what was read of samples; each reading is judged, and what follows from all is suggested.
   * Example: `mutation { recordInspection(input: { inspectionId: "qin_…", readings: [{ sample: 1, criterion: "moisture", value: "6.2" }, { sample: 1, criterion: "smell", isPassed: true }] }) { inspection { samplesRead samplesFailing suggestion } userErrors { code message } } }`
   */
  recordInspection: RecordInspectionPayload;
  /**
   * Says how goods of a product are inspected when they come, from one supplier or from all; with `isActive: false` they are not any more.
   * Example: `mutation { saveInspectionPlan(input: { productId: "prd_…", sampleCount: 5, acceptanceNumber: 1, criteria: [{ code: "moisture", name: "Moisture", kind: RANGE, unit: "%", max: "7" }, { code: "smell", name: "Smell", kind: CHECK }] }) { inspectionPlan { id version } userErrors { code message } } }`
   */
  saveInspectionPlan: SaveInspectionPlanPayload;
  /**
   * Drafts an order to a supplier, or writes a draft anew.
   * Example: `mutation { savePurchaseOrder(input: { supplierId: "sup_…", warehouseId: "whs_…", lines: [{ sku: "TEA-100", quantity: { value: "40", unit: "BOX" } }] }) { purchaseOrder { number status } userErrors { code message } } }`
   */
  savePurchaseOrder: SavePurchaseOrderPayload;
  /**
   * Decides up to which total, without tax, an order needs no second person.
   * Example: `mutation { savePurchasePolicy(input: { approvalLimit: "10000" }) { purchasePolicy { approvalLimit { amount } } userErrors { code } } }`
   */
  savePurchasePolicy: SavePurchasePolicyPayload;
  /**
   * Makes a supplier, or changes the one with the given id, else with the given external code.
   * Example: `mutation { saveSupplier(input: { name: "Wuyi Tea" }) { supplier { number } userErrors { code } } }`
   */
  saveSupplier: SaveSupplierPayload;
  /**
   * Says what a supplier sells of a product, and at which price.
   * Example: `mutation { saveSupplierItem(input: { supplierId: "sup_…", productId: "prd_…", price: { amount: "9.50", currency: "CNY" } }) { supplierItem { id } userErrors { code } } }`
   */
  saveSupplierItem: SaveSupplierItemPayload;
  /**
   * Makes an order a draft again, with a reason.
   * Example: `mutation { sendBackPurchaseOrder(input: { purchaseOrderId: "puo_…", reason: "Too dear" }) { purchaseOrder { number status } userErrors { code message } } }`
   */
  sendBackPurchaseOrder: SendBackPurchaseOrderPayload;
  /**
   * Notes that the order has gone to the supplier, whose users see it from now on.
   * Example: `mutation { sendPurchaseOrder(input: { purchaseOrderId: "puo_…" }) { purchaseOrder { number status } userErrors { code message } } }`
   */
  sendPurchaseOrder: SendPurchaseOrderPayload;
  /**
   * Asks for approval; an order up to the policy’s limit is approved at once.
   * Example: `mutation { submitPurchaseOrder(input: { purchaseOrderId: "puo_…" }) { purchaseOrder { number status } userErrors { code message } } }`
   */
  submitPurchaseOrder: SubmitPurchaseOrderPayload;
};


export type MutationApprovePurchaseOrderArgs = {
  input: ApprovePurchaseOrderInput;
};


export type MutationCancelPurchaseOrderArgs = {
  input: CancelPurchaseOrderInput;
};


export type MutationCancelRequisitionArgs = {
  input: CancelRequisitionInput;
};


export type MutationClosePurchaseOrderArgs = {
  input: ClosePurchaseOrderInput;
};


export type MutationConfirmPurchaseOrderArgs = {
  input: ConfirmPurchaseOrderInput;
};


export type MutationDecideInspectionArgs = {
  input: DecideInspectionInput;
};


export type MutationOrderRequisitionsArgs = {
  input: OrderRequisitionsInput;
};


export type MutationRaiseRequisitionArgs = {
  input: RaiseRequisitionInput;
};


export type MutationReceiveGoodsArgs = {
  input: ReceiveGoodsInput;
};


export type MutationRecordInspectionArgs = {
  input: RecordInspectionInput;
};


export type MutationSaveInspectionPlanArgs = {
  input: SaveInspectionPlanInput;
};


export type MutationSavePurchaseOrderArgs = {
  input: SavePurchaseOrderInput;
};


export type MutationSavePurchasePolicyArgs = {
  input: SavePurchasePolicyInput;
};


export type MutationSaveSupplierArgs = {
  input: SaveSupplierInput;
};


export type MutationSaveSupplierItemArgs = {
  input: SaveSupplierItemInput;
};


export type MutationSendBackPurchaseOrderArgs = {
  input: SendBackPurchaseOrderInput;
};


export type MutationSendPurchaseOrderArgs = {
  input: SendPurchaseOrderInput;
};


export type MutationSubmitPurchaseOrderArgs = {
  input: SubmitPurchaseOrderInput;
};

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

export type OrderRequisitionsInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500. */
  requisitionIds: Array<Scalars['ID']['input']>;
  /** Buys all of it from this supplier. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

export type OrderRequisitionsPayload = {
  /** The drafts that were made. */
  purchaseOrders: Array<PurchaseOrder>;
  userErrors: Array<UserError>;
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What one order to a supplier for a warehouse would be made of. */
export type PlannedPurchase = {
  lines: Array<PlannedPurchaseLine>;
  /** The earliest day on which something of it has to be ordered; perhaps over. */
  orderBy: Scalars['Date']['output'];
  /** Null when nobody is named, and no supplier is preferred for the products. */
  supplier?: Maybe<Supplier>;
  /** Of the lines that have a price, without tax; null when none has. */
  total?: Maybe<Money>;
  warehouse: Warehouse;
};

/** What is to be bought of one product, and why. */
export type PlannedPurchaseLine = {
  cost?: Maybe<Money>;
  /** The least that the supplier sells, in the base unit. */
  minimum: Scalars['Decimal']['output'];
  /** What the requisitions ask for, in the base unit. */
  needed: Quantity;
  /** The earliest day on which some of it is needed. */
  neededBy: Scalars['Date']['output'];
  /** That day less the supplier's lead time. */
  orderBy: Scalars['Date']['output'];
  /** Of one base unit at present, without tax; null without one. */
  price?: Maybe<Money>;
  product: Product;
  /** What would be ordered: what is needed, at least the minimum. */
  quantity: Quantity;
  /** The requisitions behind it, each with its figures; at most 100. */
  requisitions: Array<Requisition>;
};

export type Product = {
  id: Scalars['ID']['output'];
  /** What is to come, by warehouse; those to which nothing comes are missing. */
  incoming: Array<IncomingSupply>;
  /** Ordered from suppliers and still to come, in the base unit; of sent orders only. */
  onOrder: Scalars['Decimal']['output'];
  preferredSupplier?: Maybe<Supplier>;
  /** Who sells it to us, the preferred one first; at most 100. */
  supplierItems: Array<SupplierItem>;
};

export type PurchaseLineInput = {
  /** Default: today and the supplier's lead time. */
  expectedDate?: InputMaybe<Scalars['Date']['input']>;
  /** The product, by id or by SKU. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Default unit: the product's base unit. */
  quantity: QuantityInput;
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Of one of the quantity's unit, without tax; default what the supplier sells it at. */
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What we order from a supplier, to one warehouse. */
export type PurchaseOrder = Node & {
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  approvedBy?: Maybe<Scalars['ID']['output']>;
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** The supplier's. */
  currency: Scalars['Currency']['output'];
  /** User that wrote the first draft. */
  draftedBy: Scalars['ID']['output'];
  /** Units of the company's currency for one of the order's, when it was written: what budgets and the approval limit count. Up to 8 decimals. */
  exchangeRate: Scalars['Decimal']['output'];
  /** The latest day on which a line is expected. */
  expectedDate: Scalars['Date']['output'];
  /** `puo_…` */
  id: Scalars['ID']['output'];
  /** How what has come was judged, oldest first; at most 500. */
  inspections: Array<QualityInspection>;
  /** At most 500, by position. */
  lines: Array<PurchaseOrderLine>;
  note?: Maybe<Scalars['String']['output']>;
  /** `PO-000001` */
  number: Scalars['String']['output'];
  /** Why it was sent back, cancelled or closed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What has come for it, oldest first; at most 500. */
  receipts: Array<GoodsReceipt>;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  status: PurchaseOrderStatus;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  submittedBy?: Maybe<Scalars['ID']['output']>;
  supplier: Supplier;
  /** Each change of its status, and of what has come, oldest first; a supplier's user sees those since it was sent. */
  timeline: Array<PurchaseOrderStep>;
  /** Without tax. */
  total: Money;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** Where the goods are to come. */
  warehouse: Warehouse;
};

export type PurchaseOrderConnection = {
  edges: Array<PurchaseOrderEdge>;
  nodes: Array<PurchaseOrder>;
  pageInfo: PageInfo;
  /** All orders that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type PurchaseOrderEdge = {
  cursor: Scalars['String']['output'];
  node: PurchaseOrder;
};

export type PurchaseOrderFilter = {
  and?: InputMaybe<Array<PurchaseOrderFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  expectedDate?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<PurchaseOrderFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<PurchaseOrderFilter>>;
  status?: InputMaybe<PurchaseOrderStatusFilter>;
  supplierId?: InputMaybe<IdFilter>;
  total?: InputMaybe<DecimalFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

/** What is ordered of one product, and how much of it has come; counters are in the base unit. */
export type PurchaseOrderLine = {
  /** What is in order, or not judged yet. */
  accepted: Quantity;
  /** What bills that are owed or paid were for. */
  billed: Quantity;
  /** What the supplier says that it will deliver. */
  confirmed?: Maybe<Quantity>;
  confirmedDate?: Maybe<Scalars['Date']['output']>;
  expectedDate: Scalars['Date']['output'];
  /** `pol_…` */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Without tax. */
  net: Money;
  /** Still to come. */
  open: Quantity;
  /** The quantity ordered, in the base unit. */
  ordered: Quantity;
  position: Scalars['Int']['output'];
  product: Product;
  /** As ordered. */
  quantity: Quantity;
  /** What was not: at the dock, by an inspection, or given back later. */
  rejected: Quantity;
  /** Given up. */
  shortClosed: Quantity;
  /** As they were when it was ordered. */
  sku: Scalars['String']['output'];
  /** Of one of the quantity's unit, without tax. */
  unitPrice: Money;
};

export type PurchaseOrderOrder = {
  direction: SortDirection;
  field: PurchaseOrderOrderField;
};

export type PurchaseOrderOrderField =
  | 'createdAt'
  | 'expectedDate'
  | 'number'
  | 'total';

/** How far a purchase order has come; it follows from what has happened. */
export type PurchaseOrderStatus =
  | 'APPROVED'
  | 'CANCELLED'
  /** All that has come is billed and paid, and nothing more is to come. */
  | 'CLOSED'
  /** The supplier has said what it will deliver and when. */
  | 'CONFIRMED'
  | 'DRAFT'
  /** Somebody else has to approve it. */
  | 'IN_APPROVAL'
  | 'PARTIALLY_RECEIVED'
  | 'RECEIVED'
  /** The supplier has it. */
  | 'SENT'
  /** The rest was given up. */
  | 'SHORT_CLOSED';

export type PurchaseOrderStatusFilter = {
  eq?: InputMaybe<PurchaseOrderStatus>;
  in?: InputMaybe<Array<PurchaseOrderStatus>>;
  ne?: InputMaybe<PurchaseOrderStatus>;
};

/** A change of a purchase order's status, or of what has come of it. */
export type PurchaseOrderStep = {
  /** Who caused it: the id of a user, key or service. A supplier's user sees only its own. */
  actor?: Maybe<Scalars['ID']['output']>;
  at: Scalars['DateTime']['output'];
  /** A person's reason, or the number of the goods receipt or inspection that it follows from; null otherwise. */
  cause?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Null when the order is new. */
  previous?: Maybe<PurchaseOrderStatus>;
  status: PurchaseOrderStatus;
};

/** What the company has decided about its purchasing. */
export type PurchasePolicy = {
  /** Orders up to this total, without tax, need no second person. */
  approvalLimit: Money;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** Goods of a receipt that nobody gets until they are judged. A supplier's user sees what came of it. */
export type QualityInspection = Node & {
  /** How many failing samples are tolerated. */
  acceptanceNumber: Scalars['Int']['output'];
  accepted: Quantity;
  /** What samples are looked at for, as the plan had it when the goods came; at most 20. */
  criteria: Array<InspectionCriterion>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** User who decided. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  goodsReceipt: GoodsReceipt;
  /** `qin_…` */
  id: Scalars['ID']['output'];
  /** `QI-000001` */
  number: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** The plan it was opened by, as that is now. */
  plan?: Maybe<InspectionPlan>;
  product: Product;
  purchaseOrder: PurchaseOrder;
  purchaseOrderLine: PurchaseOrderLine;
  /** All goods that are judged, in the base unit. */
  quantity: Quantity;
  /** What was read, by sample. For staff. */
  readings: InspectionReadingConnection;
  /** Why it was decided so. */
  reason?: Maybe<Scalars['String']['output']>;
  rejected: Quantity;
  /** Where rejected goods go; null when there are none. */
  rejectedGoods?: Maybe<RejectedGoods>;
  sampleSize: Scalars['Int']['output'];
  /** Samples of which a criterion is not met. */
  samplesFailing: Scalars['Int']['output'];
  /** Samples of which every criterion is read. */
  samplesRead: Scalars['Int']['output'];
  state: InspectionState;
  /** What follows from the readings; null while that is open. */
  suggestion?: Maybe<InspectionSuggestion>;
  supplier: Supplier;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
};


/** Goods of a receipt that nobody gets until they are judged. A supplier's user sees what came of it. */
export type QualityInspectionReadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionReadingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InspectionReadingOrder>;
};

export type QualityInspectionConnection = {
  edges: Array<QualityInspectionEdge>;
  nodes: Array<QualityInspection>;
  pageInfo: PageInfo;
  /** All inspections that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type QualityInspectionEdge = {
  cursor: Scalars['String']['output'];
  node: QualityInspection;
};

export type QualityInspectionFilter = {
  and?: InputMaybe<Array<QualityInspectionFilter>>;
  goodsReceiptId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<QualityInspectionFilter>;
  number?: InputMaybe<StringFilter>;
  openedAt?: InputMaybe<DateTimeFilter>;
  or?: InputMaybe<Array<QualityInspectionFilter>>;
  productId?: InputMaybe<IdFilter>;
  purchaseOrderId?: InputMaybe<IdFilter>;
  state?: InputMaybe<InspectionStateFilter>;
  supplierId?: InputMaybe<IdFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

export type QualityInspectionOrder = {
  direction: SortDirection;
  field: QualityInspectionOrderField;
};

export type QualityInspectionOrderField =
  | 'number'
  | 'openedAt';

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

export type Query = {
  /**
   * What approved orders will cost that no bill is for, without tax, by the day on which it is likely
   * due, up to a day. For staff. Example: `{ expectedPayments(until: "2026-12-31") { dueDate amount { amount } } }`
   */
  expectedPayments: Array<ExpectedPayment>;
  /** One goods receipt. Example: `{ goodsReceipt(id: "grn_…") { number lines { accepted { value } } } }` */
  goodsReceipt?: Maybe<GoodsReceipt>;
  /**
   * Goods receipts, newest first.
   * Example: `{ goodsReceipts(first: 10) { nodes { number supplier { name } receivedAt } } }`
   */
  goodsReceipts: GoodsReceiptConnection;
  /** How goods of a product are inspected when they come. Example: `{ inspectionPlan(id: "qpl_…") { criteria { code min max } } }` */
  inspectionPlan?: Maybe<InspectionPlan>;
  /**
   * How goods are inspected when they come, the newest change first.
   * Example: `{ inspectionPlans(first: 10, filter: { isActive: { eq: true } }) { nodes { product { sku } supplier { name } sampleCount samplePercent } } }`
   */
  inspectionPlans: InspectionPlanConnection;
  /**
   * One purchase order; a supplier's own user finds those that were sent to it.
   * Example: `{ purchaseOrder(id: "puo_…") { number status lines { sku open { value unit } } } }`
   */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** A purchase order by its number. Example: `{ purchaseOrderByNumber(number: "PO-000001") { status } }` */
  purchaseOrderByNumber?: Maybe<PurchaseOrder>;
  /**
   * Purchase orders, newest first.
   * Example: `{ purchaseOrders(first: 10, filter: { status: { in: [SENT, CONFIRMED] } }) { nodes { number expectedDate total { amount } } } }`
   */
  purchaseOrders: PurchaseOrderConnection;
  /**
   * What the open requisitions come to as orders: by supplier and warehouse, a line per product, the most urgent first; at most 500 lines.
   * `orderRequisitions` makes orders of those chosen. Example: `{ purchasePlan(until: "2026-04-07") { supplier { name } warehouse { code } orderBy total { amount } lines { product { sku } quantity { value unit } cost { amount } requisitions { id number why { name value } } } } }`
   */
  purchasePlan: Array<PlannedPurchase>;
  /** What the company has decided about its purchasing. Example: `{ purchasePolicy { approvalLimit { amount } } }` */
  purchasePolicy: PurchasePolicy;
  /** One inspection of goods that have come. Example: `{ qualityInspection(id: "qin_…") { number state suggestion accepted { value } rejected { value } } }` */
  qualityInspection?: Maybe<QualityInspection>;
  /**
   * Inspections of goods that have come, newest first; a supplier's own user sees those of its goods.
   * Example: `{ qualityInspections(first: 10, filter: { state: { eq: AWAITING } }) { nodes { number product { sku } quantity { value unit } supplier { name } } } }`
   */
  qualityInspections: QualityInspectionConnection;
  /** One requisition. Example: `{ requisition(id: "prq_…") { number status purchaseOrder { number } } }` */
  requisition?: Maybe<Requisition>;
  /**
   * What is to be bought, with from whom, by when and at which cost: the purchase plan; newest first.
   * Example: `{ requisitions(filter: { status: { eq: OPEN } }) { nodes { number product { sku } quantity { value } orderBy suggestedSupplier { name } estimatedCost { amount } } } }`
   */
  requisitions: RequisitionConnection;
  /** One supplier. Example: `{ supplier(id: "sup_…") { number name } }` */
  supplier?: Maybe<Supplier>;
  /** A supplier by its number. Example: `{ supplierByNumber(number: "S-000001") { name } }` */
  supplierByNumber?: Maybe<Supplier>;
  /**
   * Suppliers, newest first; a supplier's own user sees that one only.
   * Example: `{ suppliers(first: 10, filter: { country: { eq: "CN" } }) { nodes { number name } } }`
   */
  suppliers: SupplierConnection;
};


export type QueryExpectedPaymentsArgs = {
  until: Scalars['Date']['input'];
};


export type QueryGoodsReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGoodsReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GoodsReceiptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GoodsReceiptOrder>;
};


export type QueryInspectionPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InspectionPlanOrder>;
};


export type QueryPurchaseOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPurchaseOrderByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryPurchaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PurchaseOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PurchaseOrderOrder>;
};


export type QueryPurchasePlanArgs = {
  until?: InputMaybe<Scalars['Date']['input']>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryQualityInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQualityInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QualityInspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QualityInspectionOrder>;
};


export type QueryRequisitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequisitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequisitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RequisitionOrder>;
};


export type QuerySupplierArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplierByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierOrder>;
};

export type RaiseRequisitionInput = {
  /** What it is to be charged to: with this or a cost centre, its budget is checked at the supplier's price; default the cost of goods sold. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  costCenterId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. */
  neededBy?: InputMaybe<Scalars['Date']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, where a budget is passed over; it is recorded with the budget. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Raises it although a budget says to stop; needs `purchasing:approve`. */
  overridesBudget: Scalars['Boolean']['input'];
  /** The product, by id or by SKU. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Default unit: the product's base unit. */
  quantity: QuantityInput;
  sku?: InputMaybe<Scalars['String']['input']>;
  /** From whom to buy; default the product's preferred supplier. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  warehouseId: Scalars['ID']['input'];
};

export type RaiseRequisitionPayload = {
  requisition?: Maybe<Requisition>;
  userErrors: Array<UserError>;
};

export type ReceiveGoodsInput = {
  /** The supplier's number of the delivery; each is received once. */
  deliveryNote?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines: Array<ReceivedLineInput>;
  purchaseOrderId: Scalars['ID']['input'];
  /** Default: now. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReceiveGoodsPayload = {
  goodsReceipt?: Maybe<GoodsReceipt>;
  userErrors: Array<UserError>;
};

export type ReceivedLineInput = {
  /** Where the accepted goods are put; default where goods land in the warehouse. */
  binId?: InputMaybe<Scalars['ID']['input']>;
  lineId: Scalars['ID']['input'];
  /**
   * Of which lots the accepted goods are, where the product's come in lots; they sum to what is
   * accepted, in the base unit.
   */
  lots?: InputMaybe<Array<ReceivedLotInput>>;
  /** All that has come, the rejected too; default unit: the one it was ordered in. */
  received: QuantityInput;
  /** Needed when something is rejected. */
  rejectReason?: InputMaybe<Scalars['String']['input']>;
  /** The part that is not accepted; it never becomes stock. */
  rejected?: InputMaybe<QuantityInput>;
  /** A serial for each accepted unit, where the product's units are told apart. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * What the accepted goods weigh, in the unit that the product's goods are weighed in; needed where
   * they are.
   */
  weight?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Goods of one lot that have come. */
export type ReceivedLotInput = {
  /** As the supplier has marked it; unique among the product's lots. */
  code: Scalars['String']['input'];
  /** The last day on which they are good; default by the product's shelf life. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day on which they were made; the product's shelf life counts from it. */
  manufacturedOn?: InputMaybe<Scalars['Date']['input']>;
  /** In the base unit. */
  quantity: Scalars['Decimal']['input'];
};

export type RecordInspectionInput = {
  /** When given, the change is refused unless the inspection has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  inspectionId: Scalars['ID']['input'];
  /** Takes the place of what was read of the same criterion and sample before; 1 to 1000. */
  readings: Array<InspectionReadingInput>;
};

export type RecordInspectionPayload = {
  inspection?: Maybe<QualityInspection>;
  userErrors: Array<UserError>;
};

/** Where rejected goods go. */
export type RejectedGoods =
  /** Back to the supplier, who is debited. */
  | 'RETURN'
  /** Thrown away, at our cost. */
  | 'SCRAP';

/** Something that is to be bought, with the offer that it would be ordered by. */
export type Requisition = Node & {
  /** What it is to be charged to, where somebody said. */
  account?: Maybe<Account>;
  costCenter?: Maybe<CostCenter>;
  /** At the supplier's present price, without tax; null when there is none. */
  estimatedCost?: Maybe<Money>;
  /** Whether, when it was raised, more would have been spent with it than was budgeted for what it is charged to. */
  exceedsBudget: Scalars['Boolean']['output'];
  /** `prq_…` */
  id: Scalars['ID']['output'];
  neededBy: Scalars['Date']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** `PR-000001` */
  number: Scalars['String']['output'];
  /** The day needed less the supplier's lead time. */
  orderBy?: Maybe<Scalars['Date']['output']>;
  product: Product;
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** In the product's base unit. */
  quantity: Quantity;
  raisedAt: Scalars['DateTime']['output'];
  raisedBy: Scalars['ID']['output'];
  /** Why it was cancelled. */
  reason?: Maybe<Scalars['String']['output']>;
  source: RequisitionSource;
  status: RequisitionStatus;
  /** From whom it would be bought: as somebody said, else the product's preferred supplier. */
  suggestedSupplier?: Maybe<Supplier>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  warehouse: Warehouse;
  /** The figures that the quantity follows from; empty when a person asked. */
  why: Array<Figure>;
};

export type RequisitionConnection = {
  edges: Array<RequisitionEdge>;
  nodes: Array<Requisition>;
  pageInfo: PageInfo;
  /** All requisitions that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type RequisitionEdge = {
  cursor: Scalars['String']['output'];
  node: Requisition;
};

export type RequisitionFilter = {
  and?: InputMaybe<Array<RequisitionFilter>>;
  id?: InputMaybe<IdFilter>;
  neededBy?: InputMaybe<DateFilter>;
  not?: InputMaybe<RequisitionFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<RequisitionFilter>>;
  productId?: InputMaybe<IdFilter>;
  raisedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<RequisitionStatusFilter>;
  warehouseId?: InputMaybe<IdFilter>;
};

export type RequisitionOrder = {
  direction: SortDirection;
  field: RequisitionOrderField;
};

export type RequisitionOrderField =
  | 'neededBy'
  | 'raisedAt';

/** Who asked for it. */
export type RequisitionSource =
  | 'MANUAL'
  /** A replenishment rule. */
  | 'REPLENISHMENT'
  /** The time-phased supply plan. */
  | 'SUPPLY_PLAN';

/** How far a requisition has come. */
export type RequisitionStatus =
  | 'CANCELLED'
  | 'OPEN'
  /** It is part of a purchase order; open again should that be cancelled. */
  | 'ORDERED';

export type RequisitionStatusFilter = {
  eq?: InputMaybe<RequisitionStatus>;
  in?: InputMaybe<Array<RequisitionStatus>>;
  ne?: InputMaybe<RequisitionStatus>;
};

export type SaveInspectionPlanInput = {
  /** How many failing samples are tolerated: fewer than there are. */
  acceptanceNumber: Scalars['Int']['input'];
  /** All that samples are looked at for, 1 to 20. */
  criteria: Array<InspectionCriterionInput>;
  /** When given, the change is refused unless the plan has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** False: goods that come are not inspected by it any more. */
  isActive: Scalars['Boolean']['input'];
  productId: Scalars['ID']['input'];
  /** So many samples, 1 to 500; or else `samplePercent`. */
  sampleCount?: InputMaybe<Scalars['Int']['input']>;
  /** Samples in percent of what has come, more than 0 and up to 100. */
  samplePercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of goods from this supplier; default: from all that have no plan of their own. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveInspectionPlanPayload = {
  inspectionPlan?: Maybe<InspectionPlan>;
  userErrors: Array<UserError>;
};

export type SavePurchaseOrderInput = {
  /** When given, the change is refused unless the order has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The draft to write anew; without it a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All lines of the order, 1 to 500. */
  lines: Array<PurchaseLineInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  supplierId: Scalars['ID']['input'];
  warehouseId: Scalars['ID']['input'];
};

export type SavePurchaseOrderPayload = {
  purchaseOrder?: Maybe<PurchaseOrder>;
  userErrors: Array<UserError>;
};

export type SavePurchasePolicyInput = {
  /** In the company's currency, without tax. */
  approvalLimit: Scalars['Decimal']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SavePurchasePolicyPayload = {
  purchasePolicy?: Maybe<PurchasePolicy>;
  userErrors: Array<UserError>;
};

export type SaveSupplierInput = {
  contact?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Default: as before, or the company's own. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** When given, the change is refused unless the supplier has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** The supplier to change; without it the one with this `externalRef`, else a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  paymentTermDays: Scalars['Int']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  status: SupplierStatus;
  taxId?: InputMaybe<Scalars['String']['input']>;
};

export type SaveSupplierItemInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Takes the place of the product's former preferred supplier. */
  isPreferred: Scalars['Boolean']['input'];
  leadTimeDays?: InputMaybe<Scalars['Int']['input']>;
  /** Least order quantity, in the product's base unit. */
  minimumQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of one base unit, without tax. What is absent stays as it is. */
  price?: InputMaybe<MoneyInput>;
  productId: Scalars['ID']['input'];
  supplierId: Scalars['ID']['input'];
  supplierSku?: InputMaybe<Scalars['String']['input']>;
  /** How much more than ordered may come, in percent of the order, 0 to 100; at first 0. */
  tolerancePercent?: InputMaybe<Scalars['Decimal']['input']>;
};

export type SaveSupplierItemPayload = {
  supplierItem?: Maybe<SupplierItem>;
  userErrors: Array<UserError>;
};

export type SaveSupplierPayload = {
  supplier?: Maybe<Supplier>;
  userErrors: Array<UserError>;
};

export type SendBackPurchaseOrderInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  purchaseOrderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type SendBackPurchaseOrderPayload = {
  purchaseOrder?: Maybe<PurchaseOrder>;
  userErrors: Array<UserError>;
};

export type SendPurchaseOrderInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  purchaseOrderId: Scalars['ID']['input'];
};

export type SendPurchaseOrderPayload = {
  purchaseOrder?: Maybe<PurchaseOrder>;
  userErrors: Array<UserError>;
};

/** Which way a list is ordered. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** Conditions on a text. `contains` ignores case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type SubmitPurchaseOrderInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, where a budget is passed over; it is recorded with the budget. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Submits although a budget says to stop; needs `purchasing:approve`. */
  overridesBudget: Scalars['Boolean']['input'];
  purchaseOrderId: Scalars['ID']['input'];
};

export type SubmitPurchaseOrderPayload = {
  purchaseOrder?: Maybe<PurchaseOrder>;
  userErrors: Array<UserError>;
};

/** A company that we buy from. */
export type Supplier = Node & {
  /** Contact person. */
  contact?: Maybe<Scalars['String']['output']>;
  country?: Maybe<Scalars['CountryCode']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** What orders to it are made out in. */
  currency: Scalars['Currency']['output'];
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The supplier's code in another system; makes imports repeatable. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** `sup_…` */
  id: Scalars['ID']['output'];
  /** What it sells, newest change first. */
  items: SupplierItemConnection;
  name: Scalars['String']['output'];
  /** `S-000001` */
  number: Scalars['String']['output'];
  paymentTermDays: Scalars['Int']['output'];
  /** How well it has delivered what was expected from `from` to `to`, both days included. */
  performance: SupplierPerformance;
  phone?: Maybe<Scalars['String']['output']>;
  /** Orders to it, newest first. */
  purchaseOrders: PurchaseOrderConnection;
  status: SupplierStatus;
  taxId?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** A company that we buy from. */
export type SupplierItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierItemOrder>;
};


/** A company that we buy from. */
export type SupplierPerformanceArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A company that we buy from. */
export type SupplierPurchaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PurchaseOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PurchaseOrderOrder>;
};

export type SupplierConnection = {
  edges: Array<SupplierEdge>;
  nodes: Array<Supplier>;
  pageInfo: PageInfo;
  /** All suppliers that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SupplierEdge = {
  cursor: Scalars['String']['output'];
  node: Supplier;
};

export type SupplierFilter = {
  and?: InputMaybe<Array<SupplierFilter>>;
  country?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  externalRef?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<SupplierFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<SupplierFilter>>;
  status?: InputMaybe<SupplierStatusFilter>;
};

/** What a supplier sells of a product. */
export type SupplierItem = Node & {
  /** `sit_…` */
  id: Scalars['ID']['output'];
  /** The product's first choice; at most one is. */
  isPreferred: Scalars['Boolean']['output'];
  /** Days from order to arrival. */
  leadTimeDays: Scalars['Int']['output'];
  /** Least order quantity, in the product's base unit. */
  minimumQuantity: Scalars['Decimal']['output'];
  /** Of one base unit, without tax. */
  price?: Maybe<Money>;
  product: Product;
  supplier: Supplier;
  /** The supplier's own code of the product. */
  supplierSku?: Maybe<Scalars['String']['output']>;
  /** How much more than ordered may come, in percent of the order. */
  tolerancePercent: Scalars['Decimal']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type SupplierItemConnection = {
  edges: Array<SupplierItemEdge>;
  nodes: Array<SupplierItem>;
  pageInfo: PageInfo;
  /** All items that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SupplierItemEdge = {
  cursor: Scalars['String']['output'];
  node: SupplierItem;
};

export type SupplierItemFilter = {
  and?: InputMaybe<Array<SupplierItemFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<SupplierItemFilter>;
  or?: InputMaybe<Array<SupplierItemFilter>>;
  productId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type SupplierItemOrder = {
  direction: SortDirection;
  field: SupplierItemOrderField;
};

export type SupplierItemOrderField =
  | 'productId'
  | 'updatedAt';

export type SupplierOrder = {
  direction: SortDirection;
  field: SupplierOrderField;
};

export type SupplierOrderField =
  | 'createdAt'
  | 'name'
  | 'number';

/** How well a supplier has delivered the order lines that were expected in a period. */
export type SupplierPerformance = {
  /** Lines of sent orders that were expected in the period, without those of cancelled orders; of lines that are not due yet, only those of which all has come. */
  lines: Scalars['Int']['output'];
  /** Percent of these lines that were accepted in full, by receipts up to the expected day; null without any. */
  onTimeInFull?: Maybe<Scalars['Decimal']['output']>;
  /** Percent of what has come in the period that was rejected, at the dock or by an inspection, in base units; null when nothing has. */
  rejectRate?: Maybe<Scalars['Decimal']['output']>;
};

/** Whether a supplier may be ordered from. */
export type SupplierStatus =
  | 'APPROVED'
  | 'BLOCKED'
  /** Nothing is ordered for now. */
  | 'ON_HOLD'
  | 'PROSPECT';

export type SupplierStatusFilter = {
  eq?: InputMaybe<SupplierStatus>;
  in?: InputMaybe<Array<SupplierStatus>>;
  ne?: InputMaybe<SupplierStatus>;
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
  /** Fewer failing samples than there are can be tolerated. */
  | 'BAD_ACCEPTANCE_NUMBER'
  /** The code of a criterion begins with a small letter, and has letters, digits and _. */
  | 'BAD_CRITERION_CODE'
  /** The formula makes no sense. */
  | 'BAD_FORMULA'
  /** The least that a figure may be is more than the most. */
  | 'BAD_LIMITS'
  /** A payment term is 0 to 365 days. */
  | 'BAD_PAYMENT_TERM'
  /** Either a number of samples or a percentage of what has come. */
  | 'BAD_SAMPLE_SIZE'
  /** A tolerance is 0 to 100 percent. */
  | 'BAD_TOLERANCE'
  /** Less than the supplier’s least quantity. */
  | 'BELOW_MINIMUM'
  /** More would be spent than is budgeted. */
  | 'BUDGET_EXCEEDED'
  /** A criterion stands there twice. */
  | 'CRITERION_TWICE'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** This delivery note has been received already. */
  | 'DELIVERY_NOTE_TAKEN'
  /** Another one has this external code. */
  | 'EXTERNAL_REF_TAKEN'
  /** A day that has not come yet. */
  | 'FUTURE_DATE'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** The moment is still to come. */
  | 'IN_FUTURE'
  /** A figure needs the least or the most that it may be. */
  | 'LIMITS_MISSING'
  /** The lots do not sum to the quantity. */
  | 'LOTS_DIFFER'
  /** The day of the lot has passed. */
  | 'LOT_EXPIRED'
  /** The product's goods come in lots: say which. */
  | 'LOT_NEEDED'
  /** A lot is named twice. */
  | 'LOT_TWICE'
  /** The lot would have been made after it expired. */
  | 'MADE_AFTER_EXPIRY'
  /** A name must be given. */
  | 'NAME_MISSING'
  /** An amount can not be less than zero. */
  | 'NEGATIVE_AMOUNT'
  /** A figure can not be less than zero. */
  | 'NEGATIVE_FIGURE'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** The product's goods are not told apart like that. */
  | 'NOT_TRACKED'
  /** The product's goods are not weighed. */
  | 'NOT_WEIGHED'
  /** A plan needs something that samples are looked at for. */
  | 'NO_CRITERIA'
  /** No rate of the currency is known for the day, nor for one not too long before it. */
  | 'NO_EXCHANGE_RATE'
  /** There must be at least one line. */
  | 'NO_LINES'
  /** The supplier has no price for the product; give one. */
  | 'NO_PRICE'
  /** There must be at least one reading. */
  | 'NO_READINGS'
  /** The inspection has fewer samples. */
  | 'NO_SUCH_SAMPLE'
  /** Nobody is known to buy the product from. */
  | 'NO_SUPPLIER'
  /** More is confirmed than ordered. */
  | 'OVER_CONFIRMED'
  /** More has come than was ordered and is tolerated. */
  | 'OVER_RECEIPT'
  /** Somebody else must approve. */
  | 'OWN_ORDER'
  /** The product is not sold, or not bought, any more; the figures name what takes its place. */
  | 'PRODUCT_DISCONTINUED'
  /** The figure, or the yes or no, must be given. */
  | 'READING_MISSING'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** Somebody has to say where rejected goods go. */
  | 'REJECTED_GOODS_MISSING'
  /** What is rejected is a part of what has come. */
  | 'REJECTED_TOO_MANY'
  /** There are not as many serials as units. */
  | 'SERIALS_DIFFER'
  /** A unit with this serial is here already, or on its way. */
  | 'SERIAL_ON_HAND'
  /** A serial is named twice. */
  | 'SERIAL_TWICE'
  /** The good and the bad goods are not all goods that are inspected. */
  | 'SORTED_OTHERWISE'
  /** Nothing is ordered from this supplier for now. */
  | 'SUPPLIER_NOT_APPROVED'
  /** Another one has this tax number. */
  | 'TAX_ID_TAKEN'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** Nothing is read for a criterion of this code. */
  | 'UNKNOWN_CRITERION'
  /** The order has no such line. */
  | 'UNKNOWN_LINE'
  /** No product has this id or SKU. */
  | 'UNKNOWN_PRODUCT'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** There is no such warehouse. */
  | 'UNKNOWN_WAREHOUSE'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT'
  /** The product's goods are weighed: say how much they weigh. */
  | 'WEIGHT_NEEDED'
  /** So many of the product's goods do not weigh that, by the tolerance that the catalog has. */
  | 'WEIGHT_OUT_OF_RANGE';

export type Warehouse = {
  id: Scalars['ID']['output'];
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
  GoodsReceipt: GoodsReceipt;
  GoodsReceiptLine: GoodsReceiptLine;
  InspectionPlan: InspectionPlan;
  Product: Product;
  PurchaseOrder: PurchaseOrder;
  PurchaseOrderLine: PurchaseOrderLine;
  QualityInspection: QualityInspection;
  Requisition: Requisition;
  Supplier: Supplier;
  SupplierItem: SupplierItem;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  GoodsReceipt:
    ( { __typename: 'GoodsReceipt' }
    & GraphQLRecursivePick<FederationTypes['GoodsReceipt'], {"id":true}> );
  GoodsReceiptLine:
    ( { __typename: 'GoodsReceiptLine' }
    & GraphQLRecursivePick<FederationTypes['GoodsReceiptLine'], {"id":true}> );
  InspectionPlan:
    ( { __typename: 'InspectionPlan' }
    & GraphQLRecursivePick<FederationTypes['InspectionPlan'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  PurchaseOrder:
    ( { __typename: 'PurchaseOrder' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrder'], {"id":true}> );
  PurchaseOrderLine:
    ( { __typename: 'PurchaseOrderLine' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrderLine'], {"id":true}> );
  QualityInspection:
    ( { __typename: 'QualityInspection' }
    & GraphQLRecursivePick<FederationTypes['QualityInspection'], {"id":true}> );
  Requisition:
    ( { __typename: 'Requisition' }
    & GraphQLRecursivePick<FederationTypes['Requisition'], {"id":true}> );
  Supplier:
    ( { __typename: 'Supplier' }
    & GraphQLRecursivePick<FederationTypes['Supplier'], {"id":true}> );
  SupplierItem:
    ( { __typename: 'SupplierItem' }
    & GraphQLRecursivePick<FederationTypes['SupplierItem'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( GoodsReceiptRow )
    | ( InspectionPlanRow )
    | ( PurchaseOrderRow )
    | ( InspectionRow )
    | ( RequisitionRow )
    | ( SupplierRow )
    | ( SupplierItemRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<{ id: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApprovePurchaseOrderInput: ApprovePurchaseOrderInput;
  ApprovePurchaseOrderPayload: ResolverTypeWrapper<Payload<{ purchaseOrderId: string }>>;
  BillingBasis: BillingBasis;
  BooleanFilter: BooleanFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelPurchaseOrderInput: CancelPurchaseOrderInput;
  CancelPurchaseOrderPayload: ResolverTypeWrapper<Payload<{ purchaseOrderId: string }>>;
  CancelRequisitionInput: CancelRequisitionInput;
  CancelRequisitionPayload: ResolverTypeWrapper<Payload<{ requisitionId: string }>>;
  ClosePurchaseOrderInput: ClosePurchaseOrderInput;
  ClosePurchaseOrderPayload: ResolverTypeWrapper<Payload<{ purchaseOrderId: string }>>;
  CodeFilter: CodeFilter;
  ConfirmPurchaseOrderInput: ConfirmPurchaseOrderInput;
  ConfirmPurchaseOrderPayload: ResolverTypeWrapper<Payload<{ purchaseOrderId: string }>>;
  ConfirmedLineInput: ConfirmedLineInput;
  CostCenter: ResolverTypeWrapper<{ id: string }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CriterionKind: CriterionKind;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DecideInspectionInput: DecideInspectionInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DecideInspectionPayload: ResolverTypeWrapper<Payload<{ inspectionId: string }>>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExpectedPayment: ResolverTypeWrapper<ExpectedPayment>;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  Figure: ResolverTypeWrapper<Figure>;
  GoodsReceipt: ResolverTypeWrapper<GoodsReceiptRow>;
  GoodsReceiptConnection: ResolverTypeWrapper<Connection<GoodsReceiptRow>>;
  GoodsReceiptEdge: ResolverTypeWrapper<Omit<GoodsReceiptEdge, 'node'> & { node: ResolversTypes['GoodsReceipt'] }>;
  GoodsReceiptFilter: GoodsReceiptFilter;
  GoodsReceiptLine: ResolverTypeWrapper<GoodsReceiptLineRow>;
  GoodsReceiptOrder: GoodsReceiptOrder;
  GoodsReceiptOrderField: GoodsReceiptOrderField;
  IDFilter: IdFilter;
  IncomingSupply: ResolverTypeWrapper<IncomingRow>;
  InspectionCriterion: ResolverTypeWrapper<InspectionCriterion>;
  InspectionCriterionInput: InspectionCriterionInput;
  InspectionDecision: InspectionDecision;
  InspectionPlan: ResolverTypeWrapper<InspectionPlanRow>;
  InspectionPlanConnection: ResolverTypeWrapper<Connection<InspectionPlanRow>>;
  InspectionPlanEdge: ResolverTypeWrapper<Omit<InspectionPlanEdge, 'node'> & { node: ResolversTypes['InspectionPlan'] }>;
  InspectionPlanFilter: InspectionPlanFilter;
  InspectionPlanOrder: InspectionPlanOrder;
  InspectionPlanOrderField: InspectionPlanOrderField;
  InspectionReading: ResolverTypeWrapper<ReadingRow>;
  InspectionReadingConnection: ResolverTypeWrapper<Connection<ReadingRow>>;
  InspectionReadingEdge: ResolverTypeWrapper<Omit<InspectionReadingEdge, 'node'> & { node: ResolversTypes['InspectionReading'] }>;
  InspectionReadingFilter: InspectionReadingFilter;
  InspectionReadingInput: InspectionReadingInput;
  InspectionReadingOrder: InspectionReadingOrder;
  InspectionReadingOrderField: InspectionReadingOrderField;
  InspectionState: InspectionState;
  InspectionStateFilter: InspectionStateFilter;
  InspectionSuggestion: InspectionSuggestion;
  IntFilter: IntFilter;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderRequisitionsInput: OrderRequisitionsInput;
  OrderRequisitionsPayload: ResolverTypeWrapper<Payload<{ purchaseOrderIds: string[] }>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlannedPurchase: ResolverTypeWrapper<PlannedPurchaseRow>;
  PlannedPurchaseLine: ResolverTypeWrapper<PlannedLineRow>;
  Product: ResolverTypeWrapper<{ id: string }>;
  PurchaseLineInput: PurchaseLineInput;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderRow>;
  PurchaseOrderConnection: ResolverTypeWrapper<Connection<PurchaseOrderRow>>;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderFilter: PurchaseOrderFilter;
  PurchaseOrderLine: ResolverTypeWrapper<PurchaseLineRow>;
  PurchaseOrderOrder: PurchaseOrderOrder;
  PurchaseOrderOrderField: PurchaseOrderOrderField;
  PurchaseOrderStatus: PurchaseOrderStatus;
  PurchaseOrderStatusFilter: PurchaseOrderStatusFilter;
  PurchaseOrderStep: ResolverTypeWrapper<PurchaseStepRow>;
  PurchasePolicy: ResolverTypeWrapper<{ approvalLimit: string; updatedAt: string; version: number; currency: string }>;
  QualityInspection: ResolverTypeWrapper<InspectionRow>;
  QualityInspectionConnection: ResolverTypeWrapper<Connection<InspectionRow>>;
  QualityInspectionEdge: ResolverTypeWrapper<Omit<QualityInspectionEdge, 'node'> & { node: ResolversTypes['QualityInspection'] }>;
  QualityInspectionFilter: QualityInspectionFilter;
  QualityInspectionOrder: QualityInspectionOrder;
  QualityInspectionOrderField: QualityInspectionOrderField;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseRequisitionInput: RaiseRequisitionInput;
  RaiseRequisitionPayload: ResolverTypeWrapper<Payload<{ requisitionId: string }>>;
  ReceiveGoodsInput: ReceiveGoodsInput;
  ReceiveGoodsPayload: ResolverTypeWrapper<Payload<{ goodsReceiptId: string }>>;
  ReceivedLineInput: ReceivedLineInput;
  ReceivedLotInput: ReceivedLotInput;
  RecordInspectionInput: RecordInspectionInput;
  RecordInspectionPayload: ResolverTypeWrapper<Payload<{ inspectionId: string }>>;
  RejectedGoods: RejectedGoods;
  Requisition: ResolverTypeWrapper<RequisitionRow>;
  RequisitionConnection: ResolverTypeWrapper<Connection<RequisitionRow>>;
  RequisitionEdge: ResolverTypeWrapper<Omit<RequisitionEdge, 'node'> & { node: ResolversTypes['Requisition'] }>;
  RequisitionFilter: RequisitionFilter;
  RequisitionOrder: RequisitionOrder;
  RequisitionOrderField: RequisitionOrderField;
  RequisitionSource: RequisitionSource;
  RequisitionStatus: RequisitionStatus;
  RequisitionStatusFilter: RequisitionStatusFilter;
  SaveInspectionPlanInput: SaveInspectionPlanInput;
  SaveInspectionPlanPayload: ResolverTypeWrapper<Payload<{ inspectionPlanId: string }>>;
  SavePurchaseOrderInput: SavePurchaseOrderInput;
  SavePurchaseOrderPayload: ResolverTypeWrapper<Payload<{ purchaseOrderId: string }>>;
  SavePurchasePolicyInput: SavePurchasePolicyInput;
  SavePurchasePolicyPayload: ResolverTypeWrapper<Payload<{ approvalLimit: string }>>;
  SaveSupplierInput: SaveSupplierInput;
  SaveSupplierItemInput: SaveSupplierItemInput;
  SaveSupplierItemPayload: ResolverTypeWrapper<Payload<{ supplierItemId: string }>>;
  SaveSupplierPayload: ResolverTypeWrapper<Payload<{ supplierId: string }>>;
  SendBackPurchaseOrderInput: SendBackPurchaseOrderInput;
  SendBackPurchaseOrderPayload: ResolverTypeWrapper<Payload<{ purchaseOrderId: string }>>;
  SendPurchaseOrderInput: SendPurchaseOrderInput;
  SendPurchaseOrderPayload: ResolverTypeWrapper<Payload<{ purchaseOrderId: string }>>;
  SortDirection: SortDirection;
  StringFilter: StringFilter;
  SubmitPurchaseOrderInput: SubmitPurchaseOrderInput;
  SubmitPurchaseOrderPayload: ResolverTypeWrapper<Payload<{ purchaseOrderId: string }>>;
  Supplier: ResolverTypeWrapper<SupplierRow>;
  SupplierConnection: ResolverTypeWrapper<Connection<SupplierRow>>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierFilter: SupplierFilter;
  SupplierItem: ResolverTypeWrapper<SupplierItemRow>;
  SupplierItemConnection: ResolverTypeWrapper<Connection<SupplierItemRow>>;
  SupplierItemEdge: ResolverTypeWrapper<Omit<SupplierItemEdge, 'node'> & { node: ResolversTypes['SupplierItem'] }>;
  SupplierItemFilter: SupplierItemFilter;
  SupplierItemOrder: SupplierItemOrder;
  SupplierItemOrderField: SupplierItemOrderField;
  SupplierOrder: SupplierOrder;
  SupplierOrderField: SupplierOrderField;
  SupplierPerformance: ResolverTypeWrapper<SupplierPerformance>;
  SupplierStatus: SupplierStatus;
  SupplierStatusFilter: SupplierStatusFilter;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Warehouse: ResolverTypeWrapper<{ id: string }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: { id: string };
  ID: Scalars['ID']['output'];
  ApprovePurchaseOrderInput: ApprovePurchaseOrderInput;
  ApprovePurchaseOrderPayload: Payload<{ purchaseOrderId: string }>;
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  CancelPurchaseOrderInput: CancelPurchaseOrderInput;
  CancelPurchaseOrderPayload: Payload<{ purchaseOrderId: string }>;
  CancelRequisitionInput: CancelRequisitionInput;
  CancelRequisitionPayload: Payload<{ requisitionId: string }>;
  ClosePurchaseOrderInput: ClosePurchaseOrderInput;
  ClosePurchaseOrderPayload: Payload<{ purchaseOrderId: string }>;
  CodeFilter: CodeFilter;
  ConfirmPurchaseOrderInput: ConfirmPurchaseOrderInput;
  ConfirmPurchaseOrderPayload: Payload<{ purchaseOrderId: string }>;
  ConfirmedLineInput: ConfirmedLineInput;
  CostCenter: { id: string };
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DecideInspectionInput: DecideInspectionInput;
  Int: Scalars['Int']['output'];
  DecideInspectionPayload: Payload<{ inspectionId: string }>;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExpectedPayment: ExpectedPayment;
  ExportedFile: ExportedFile;
  Figure: Figure;
  GoodsReceipt: GoodsReceiptRow;
  GoodsReceiptConnection: Connection<GoodsReceiptRow>;
  GoodsReceiptEdge: Omit<GoodsReceiptEdge, 'node'> & { node: ResolversParentTypes['GoodsReceipt'] };
  GoodsReceiptFilter: GoodsReceiptFilter;
  GoodsReceiptLine: GoodsReceiptLineRow;
  GoodsReceiptOrder: GoodsReceiptOrder;
  IDFilter: IdFilter;
  IncomingSupply: IncomingRow;
  InspectionCriterion: InspectionCriterion;
  InspectionCriterionInput: InspectionCriterionInput;
  InspectionPlan: InspectionPlanRow;
  InspectionPlanConnection: Connection<InspectionPlanRow>;
  InspectionPlanEdge: Omit<InspectionPlanEdge, 'node'> & { node: ResolversParentTypes['InspectionPlan'] };
  InspectionPlanFilter: InspectionPlanFilter;
  InspectionPlanOrder: InspectionPlanOrder;
  InspectionReading: ReadingRow;
  InspectionReadingConnection: Connection<ReadingRow>;
  InspectionReadingEdge: Omit<InspectionReadingEdge, 'node'> & { node: ResolversParentTypes['InspectionReading'] };
  InspectionReadingFilter: InspectionReadingFilter;
  InspectionReadingInput: InspectionReadingInput;
  InspectionReadingOrder: InspectionReadingOrder;
  InspectionStateFilter: InspectionStateFilter;
  IntFilter: IntFilter;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OrderRequisitionsInput: OrderRequisitionsInput;
  OrderRequisitionsPayload: Payload<{ purchaseOrderIds: string[] }>;
  PageInfo: PageInfo;
  PlannedPurchase: PlannedPurchaseRow;
  PlannedPurchaseLine: PlannedLineRow;
  Product: { id: string };
  PurchaseLineInput: PurchaseLineInput;
  PurchaseOrder: PurchaseOrderRow;
  PurchaseOrderConnection: Connection<PurchaseOrderRow>;
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderFilter: PurchaseOrderFilter;
  PurchaseOrderLine: PurchaseLineRow;
  PurchaseOrderOrder: PurchaseOrderOrder;
  PurchaseOrderStatusFilter: PurchaseOrderStatusFilter;
  PurchaseOrderStep: PurchaseStepRow;
  PurchasePolicy: { approvalLimit: string; updatedAt: string; version: number; currency: string };
  QualityInspection: InspectionRow;
  QualityInspectionConnection: Connection<InspectionRow>;
  QualityInspectionEdge: Omit<QualityInspectionEdge, 'node'> & { node: ResolversParentTypes['QualityInspection'] };
  QualityInspectionFilter: QualityInspectionFilter;
  QualityInspectionOrder: QualityInspectionOrder;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RaiseRequisitionInput: RaiseRequisitionInput;
  RaiseRequisitionPayload: Payload<{ requisitionId: string }>;
  ReceiveGoodsInput: ReceiveGoodsInput;
  ReceiveGoodsPayload: Payload<{ goodsReceiptId: string }>;
  ReceivedLineInput: ReceivedLineInput;
  ReceivedLotInput: ReceivedLotInput;
  RecordInspectionInput: RecordInspectionInput;
  RecordInspectionPayload: Payload<{ inspectionId: string }>;
  Requisition: RequisitionRow;
  RequisitionConnection: Connection<RequisitionRow>;
  RequisitionEdge: Omit<RequisitionEdge, 'node'> & { node: ResolversParentTypes['Requisition'] };
  RequisitionFilter: RequisitionFilter;
  RequisitionOrder: RequisitionOrder;
  RequisitionStatusFilter: RequisitionStatusFilter;
  SaveInspectionPlanInput: SaveInspectionPlanInput;
  SaveInspectionPlanPayload: Payload<{ inspectionPlanId: string }>;
  SavePurchaseOrderInput: SavePurchaseOrderInput;
  SavePurchaseOrderPayload: Payload<{ purchaseOrderId: string }>;
  SavePurchasePolicyInput: SavePurchasePolicyInput;
  SavePurchasePolicyPayload: Payload<{ approvalLimit: string }>;
  SaveSupplierInput: SaveSupplierInput;
  SaveSupplierItemInput: SaveSupplierItemInput;
  SaveSupplierItemPayload: Payload<{ supplierItemId: string }>;
  SaveSupplierPayload: Payload<{ supplierId: string }>;
  SendBackPurchaseOrderInput: SendBackPurchaseOrderInput;
  SendBackPurchaseOrderPayload: Payload<{ purchaseOrderId: string }>;
  SendPurchaseOrderInput: SendPurchaseOrderInput;
  SendPurchaseOrderPayload: Payload<{ purchaseOrderId: string }>;
  StringFilter: StringFilter;
  SubmitPurchaseOrderInput: SubmitPurchaseOrderInput;
  SubmitPurchaseOrderPayload: Payload<{ purchaseOrderId: string }>;
  Supplier: SupplierRow;
  SupplierConnection: Connection<SupplierRow>;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierFilter: SupplierFilter;
  SupplierItem: SupplierItemRow;
  SupplierItemConnection: Connection<SupplierItemRow>;
  SupplierItemEdge: Omit<SupplierItemEdge, 'node'> & { node: ResolversParentTypes['SupplierItem'] };
  SupplierItemFilter: SupplierItemFilter;
  SupplierItemOrder: SupplierItemOrder;
  SupplierOrder: SupplierOrder;
  SupplierPerformance: SupplierPerformance;
  SupplierStatusFilter: SupplierStatusFilter;
  UserError: UserError;
  Warehouse: { id: string };
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ApprovePurchaseOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApprovePurchaseOrderPayload'] = ResolversParentTypes['ApprovePurchaseOrderPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelPurchaseOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelPurchaseOrderPayload'] = ResolversParentTypes['CancelPurchaseOrderPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelRequisitionPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelRequisitionPayload'] = ResolversParentTypes['CancelRequisitionPayload']> = {
  requisition?: Resolver<Maybe<ResolversTypes['Requisition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClosePurchaseOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ClosePurchaseOrderPayload'] = ResolversParentTypes['ClosePurchaseOrderPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmPurchaseOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ConfirmPurchaseOrderPayload'] = ResolversParentTypes['ConfirmPurchaseOrderPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CostCenterResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostCenter'] = ResolversParentTypes['CostCenter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideInspectionPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DecideInspectionPayload'] = ResolversParentTypes['DecideInspectionPayload']> = {
  inspection?: Resolver<Maybe<ResolversTypes['QualityInspection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ExpectedPaymentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ExpectedPayment'] = ResolversParentTypes['ExpectedPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

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

export type GoodsReceiptResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['GoodsReceipt'] = ResolversParentTypes['GoodsReceipt'], FederationReferenceType extends FederationReferenceTypes['GoodsReceipt'] = FederationReferenceTypes['GoodsReceipt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GoodsReceipt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['GoodsReceiptLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsReceiptConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['GoodsReceiptConnection'] = ResolversParentTypes['GoodsReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GoodsReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GoodsReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoodsReceiptEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['GoodsReceiptEdge'] = ResolversParentTypes['GoodsReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GoodsReceipt'], ParentType, ContextType>;
};

export type GoodsReceiptLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['GoodsReceiptLine'] = ResolversParentTypes['GoodsReceiptLine'], FederationReferenceType extends FederationReferenceTypes['GoodsReceiptLine'] = FederationReferenceTypes['GoodsReceiptLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GoodsReceiptLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accepted?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['QualityInspection']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  rejectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type IncomingSupplyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['IncomingSupply'] = ResolversParentTypes['IncomingSupply']> = {
  ordered?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  requisitioned?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type InspectionCriterionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InspectionCriterion'] = ResolversParentTypes['InspectionCriterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriterionKind'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InspectionPlanResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InspectionPlan'] = ResolversParentTypes['InspectionPlan'], FederationReferenceType extends FederationReferenceTypes['InspectionPlan'] = FederationReferenceTypes['InspectionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptanceNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['InspectionCriterion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  sampleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  samplePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionPlanConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InspectionPlanConnection'] = ResolversParentTypes['InspectionPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionPlanEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InspectionPlanEdge'] = ResolversParentTypes['InspectionPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionPlan'], ParentType, ContextType>;
};

export type InspectionReadingResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InspectionReading'] = ResolversParentTypes['InspectionReading']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPassed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type InspectionReadingConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InspectionReadingConnection'] = ResolversParentTypes['InspectionReadingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionReading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionReadingEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InspectionReadingEdge'] = ResolversParentTypes['InspectionReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionReading'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approvePurchaseOrder?: Resolver<ResolversTypes['ApprovePurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationApprovePurchaseOrderArgs, 'input'>>;
  cancelPurchaseOrder?: Resolver<ResolversTypes['CancelPurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelPurchaseOrderArgs, 'input'>>;
  cancelRequisition?: Resolver<ResolversTypes['CancelRequisitionPayload'], ParentType, ContextType, RequireFields<MutationCancelRequisitionArgs, 'input'>>;
  closePurchaseOrder?: Resolver<ResolversTypes['ClosePurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationClosePurchaseOrderArgs, 'input'>>;
  confirmPurchaseOrder?: Resolver<ResolversTypes['ConfirmPurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationConfirmPurchaseOrderArgs, 'input'>>;
  decideInspection?: Resolver<ResolversTypes['DecideInspectionPayload'], ParentType, ContextType, RequireFields<MutationDecideInspectionArgs, 'input'>>;
  orderRequisitions?: Resolver<ResolversTypes['OrderRequisitionsPayload'], ParentType, ContextType, RequireFields<MutationOrderRequisitionsArgs, 'input'>>;
  raiseRequisition?: Resolver<ResolversTypes['RaiseRequisitionPayload'], ParentType, ContextType, RequireFields<MutationRaiseRequisitionArgs, 'input'>>;
  receiveGoods?: Resolver<ResolversTypes['ReceiveGoodsPayload'], ParentType, ContextType, RequireFields<MutationReceiveGoodsArgs, 'input'>>;
  recordInspection?: Resolver<ResolversTypes['RecordInspectionPayload'], ParentType, ContextType, RequireFields<MutationRecordInspectionArgs, 'input'>>;
  saveInspectionPlan?: Resolver<ResolversTypes['SaveInspectionPlanPayload'], ParentType, ContextType, RequireFields<MutationSaveInspectionPlanArgs, 'input'>>;
  savePurchaseOrder?: Resolver<ResolversTypes['SavePurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationSavePurchaseOrderArgs, 'input'>>;
  savePurchasePolicy?: Resolver<ResolversTypes['SavePurchasePolicyPayload'], ParentType, ContextType, RequireFields<MutationSavePurchasePolicyArgs, 'input'>>;
  saveSupplier?: Resolver<ResolversTypes['SaveSupplierPayload'], ParentType, ContextType, RequireFields<MutationSaveSupplierArgs, 'input'>>;
  saveSupplierItem?: Resolver<ResolversTypes['SaveSupplierItemPayload'], ParentType, ContextType, RequireFields<MutationSaveSupplierItemArgs, 'input'>>;
  sendBackPurchaseOrder?: Resolver<ResolversTypes['SendBackPurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationSendBackPurchaseOrderArgs, 'input'>>;
  sendPurchaseOrder?: Resolver<ResolversTypes['SendPurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationSendPurchaseOrderArgs, 'input'>>;
  submitPurchaseOrder?: Resolver<ResolversTypes['SubmitPurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationSubmitPurchaseOrderArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'GoodsReceipt' | 'InspectionPlan' | 'PurchaseOrder' | 'QualityInspection' | 'Requisition' | 'Supplier' | 'SupplierItem', ParentType, ContextType>;
};

export type OrderRequisitionsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderRequisitionsPayload'] = ResolversParentTypes['OrderRequisitionsPayload']> = {
  purchaseOrders?: Resolver<Array<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlannedPurchaseResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PlannedPurchase'] = ResolversParentTypes['PlannedPurchase']> = {
  lines?: Resolver<Array<ResolversTypes['PlannedPurchaseLine']>, ParentType, ContextType>;
  orderBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type PlannedPurchaseLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PlannedPurchaseLine'] = ResolversParentTypes['PlannedPurchaseLine']> = {
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  orderBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  requisitions?: Resolver<Array<ResolversTypes['Requisition']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incoming?: Resolver<Array<ResolversTypes['IncomingSupply']>, ParentType, ContextType>;
  onOrder?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  preferredSupplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  supplierItems?: Resolver<Array<ResolversTypes['SupplierItem']>, ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrder'] = FederationReferenceTypes['PurchaseOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  expectedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['QualityInspection']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['GoodsReceipt']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['PurchaseOrderStep']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type PurchaseOrderLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseOrderLine'] = ResolversParentTypes['PurchaseOrderLine'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrderLine'] = FederationReferenceTypes['PurchaseOrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accepted?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  billed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  confirmedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  shortClosed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PurchaseOrderStepResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseOrderStep'] = ResolversParentTypes['PurchaseOrderStep']> = {
  actor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['PurchaseOrderStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
};

export type PurchasePolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchasePolicy'] = ResolversParentTypes['PurchasePolicy']> = {
  approvalLimit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualityInspectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QualityInspection'] = ResolversParentTypes['QualityInspection'], FederationReferenceType extends FederationReferenceTypes['QualityInspection'] = FederationReferenceTypes['QualityInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QualityInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptanceNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['InspectionCriterion']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  goodsReceipt?: Resolver<ResolversTypes['GoodsReceipt'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['InspectionPlan']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  readings?: Resolver<ResolversTypes['InspectionReadingConnection'], ParentType, ContextType, Partial<QualityInspectionReadingsArgs>>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  rejectedGoods?: Resolver<Maybe<ResolversTypes['RejectedGoods']>, ParentType, ContextType>;
  sampleSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samplesFailing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samplesRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionState'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['InspectionSuggestion']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityInspectionConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QualityInspectionConnection'] = ResolversParentTypes['QualityInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QualityInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['QualityInspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualityInspectionEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QualityInspectionEdge'] = ResolversParentTypes['QualityInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QualityInspection'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  expectedPayments?: Resolver<Array<ResolversTypes['ExpectedPayment']>, ParentType, ContextType, RequireFields<QueryExpectedPaymentsArgs, 'until'>>;
  goodsReceipt?: Resolver<Maybe<ResolversTypes['GoodsReceipt']>, ParentType, ContextType, RequireFields<QueryGoodsReceiptArgs, 'id'>>;
  goodsReceipts?: Resolver<ResolversTypes['GoodsReceiptConnection'], ParentType, ContextType, Partial<QueryGoodsReceiptsArgs>>;
  inspectionPlan?: Resolver<Maybe<ResolversTypes['InspectionPlan']>, ParentType, ContextType, RequireFields<QueryInspectionPlanArgs, 'id'>>;
  inspectionPlans?: Resolver<ResolversTypes['InspectionPlanConnection'], ParentType, ContextType, Partial<QueryInspectionPlansArgs>>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType, RequireFields<QueryPurchaseOrderArgs, 'id'>>;
  purchaseOrderByNumber?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType, RequireFields<QueryPurchaseOrderByNumberArgs, 'number'>>;
  purchaseOrders?: Resolver<ResolversTypes['PurchaseOrderConnection'], ParentType, ContextType, Partial<QueryPurchaseOrdersArgs>>;
  purchasePlan?: Resolver<Array<ResolversTypes['PlannedPurchase']>, ParentType, ContextType, Partial<QueryPurchasePlanArgs>>;
  purchasePolicy?: Resolver<ResolversTypes['PurchasePolicy'], ParentType, ContextType>;
  qualityInspection?: Resolver<Maybe<ResolversTypes['QualityInspection']>, ParentType, ContextType, RequireFields<QueryQualityInspectionArgs, 'id'>>;
  qualityInspections?: Resolver<ResolversTypes['QualityInspectionConnection'], ParentType, ContextType, Partial<QueryQualityInspectionsArgs>>;
  requisition?: Resolver<Maybe<ResolversTypes['Requisition']>, ParentType, ContextType, RequireFields<QueryRequisitionArgs, 'id'>>;
  requisitions?: Resolver<ResolversTypes['RequisitionConnection'], ParentType, ContextType, Partial<QueryRequisitionsArgs>>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType, RequireFields<QuerySupplierArgs, 'id'>>;
  supplierByNumber?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType, RequireFields<QuerySupplierByNumberArgs, 'number'>>;
  suppliers?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, Partial<QuerySuppliersArgs>>;
};

export type RaiseRequisitionPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RaiseRequisitionPayload'] = ResolversParentTypes['RaiseRequisitionPayload']> = {
  requisition?: Resolver<Maybe<ResolversTypes['Requisition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReceiveGoodsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReceiveGoodsPayload'] = ResolversParentTypes['ReceiveGoodsPayload']> = {
  goodsReceipt?: Resolver<Maybe<ResolversTypes['GoodsReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordInspectionPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordInspectionPayload'] = ResolversParentTypes['RecordInspectionPayload']> = {
  inspection?: Resolver<Maybe<ResolversTypes['QualityInspection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequisitionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Requisition'] = ResolversParentTypes['Requisition'], FederationReferenceType extends FederationReferenceTypes['Requisition'] = FederationReferenceTypes['Requisition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Requisition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['CostCenter']>, ParentType, ContextType>;
  estimatedCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  exceedsBudget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RequisitionSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequisitionStatus'], ParentType, ContextType>;
  suggestedSupplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequisitionConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RequisitionConnection'] = ResolversParentTypes['RequisitionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RequisitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Requisition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequisitionEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RequisitionEdge'] = ResolversParentTypes['RequisitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requisition'], ParentType, ContextType>;
};

export type SaveInspectionPlanPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveInspectionPlanPayload'] = ResolversParentTypes['SaveInspectionPlanPayload']> = {
  inspectionPlan?: Resolver<Maybe<ResolversTypes['InspectionPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavePurchaseOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SavePurchaseOrderPayload'] = ResolversParentTypes['SavePurchaseOrderPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavePurchasePolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SavePurchasePolicyPayload'] = ResolversParentTypes['SavePurchasePolicyPayload']> = {
  purchasePolicy?: Resolver<Maybe<ResolversTypes['PurchasePolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveSupplierItemPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveSupplierItemPayload'] = ResolversParentTypes['SaveSupplierItemPayload']> = {
  supplierItem?: Resolver<Maybe<ResolversTypes['SupplierItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveSupplierPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveSupplierPayload'] = ResolversParentTypes['SaveSupplierPayload']> = {
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendBackPurchaseOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SendBackPurchaseOrderPayload'] = ResolversParentTypes['SendBackPurchaseOrderPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendPurchaseOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SendPurchaseOrderPayload'] = ResolversParentTypes['SendPurchaseOrderPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitPurchaseOrderPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SubmitPurchaseOrderPayload'] = ResolversParentTypes['SubmitPurchaseOrderPayload']> = {
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'], FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['SupplierItemConnection'], ParentType, ContextType, Partial<SupplierItemsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentTermDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  performance?: Resolver<ResolversTypes['SupplierPerformance'], ParentType, ContextType, RequireFields<SupplierPerformanceArgs, 'from' | 'to'>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchaseOrders?: Resolver<ResolversTypes['PurchaseOrderConnection'], ParentType, ContextType, Partial<SupplierPurchaseOrdersArgs>>;
  status?: Resolver<ResolversTypes['SupplierStatus'], ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierItemResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierItem'] = ResolversParentTypes['SupplierItem'], FederationReferenceType extends FederationReferenceTypes['SupplierItem'] = FederationReferenceTypes['SupplierItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplierItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPreferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadTimeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  supplierSku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierItemConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierItemConnection'] = ResolversParentTypes['SupplierItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplierItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierItemEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierItemEdge'] = ResolversParentTypes['SupplierItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplierItem'], ParentType, ContextType>;
};

export type SupplierPerformanceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierPerformance'] = ResolversParentTypes['SupplierPerformance']> = {
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeInFull?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rejectRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  Account?: AccountResolvers<ContextType>;
  ApprovePurchaseOrderPayload?: ApprovePurchaseOrderPayloadResolvers<ContextType>;
  CancelPurchaseOrderPayload?: CancelPurchaseOrderPayloadResolvers<ContextType>;
  CancelRequisitionPayload?: CancelRequisitionPayloadResolvers<ContextType>;
  ClosePurchaseOrderPayload?: ClosePurchaseOrderPayloadResolvers<ContextType>;
  ConfirmPurchaseOrderPayload?: ConfirmPurchaseOrderPayloadResolvers<ContextType>;
  CostCenter?: CostCenterResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideInspectionPayload?: DecideInspectionPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  ExpectedPayment?: ExpectedPaymentResolvers<ContextType>;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  GoodsReceipt?: GoodsReceiptResolvers<ContextType>;
  GoodsReceiptConnection?: GoodsReceiptConnectionResolvers<ContextType>;
  GoodsReceiptEdge?: GoodsReceiptEdgeResolvers<ContextType>;
  GoodsReceiptLine?: GoodsReceiptLineResolvers<ContextType>;
  IncomingSupply?: IncomingSupplyResolvers<ContextType>;
  InspectionCriterion?: InspectionCriterionResolvers<ContextType>;
  InspectionPlan?: InspectionPlanResolvers<ContextType>;
  InspectionPlanConnection?: InspectionPlanConnectionResolvers<ContextType>;
  InspectionPlanEdge?: InspectionPlanEdgeResolvers<ContextType>;
  InspectionReading?: InspectionReadingResolvers<ContextType>;
  InspectionReadingConnection?: InspectionReadingConnectionResolvers<ContextType>;
  InspectionReadingEdge?: InspectionReadingEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OrderRequisitionsPayload?: OrderRequisitionsPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlannedPurchase?: PlannedPurchaseResolvers<ContextType>;
  PlannedPurchaseLine?: PlannedPurchaseLineResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  PurchaseOrderStep?: PurchaseOrderStepResolvers<ContextType>;
  PurchasePolicy?: PurchasePolicyResolvers<ContextType>;
  QualityInspection?: QualityInspectionResolvers<ContextType>;
  QualityInspectionConnection?: QualityInspectionConnectionResolvers<ContextType>;
  QualityInspectionEdge?: QualityInspectionEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseRequisitionPayload?: RaiseRequisitionPayloadResolvers<ContextType>;
  ReceiveGoodsPayload?: ReceiveGoodsPayloadResolvers<ContextType>;
  RecordInspectionPayload?: RecordInspectionPayloadResolvers<ContextType>;
  Requisition?: RequisitionResolvers<ContextType>;
  RequisitionConnection?: RequisitionConnectionResolvers<ContextType>;
  RequisitionEdge?: RequisitionEdgeResolvers<ContextType>;
  SaveInspectionPlanPayload?: SaveInspectionPlanPayloadResolvers<ContextType>;
  SavePurchaseOrderPayload?: SavePurchaseOrderPayloadResolvers<ContextType>;
  SavePurchasePolicyPayload?: SavePurchasePolicyPayloadResolvers<ContextType>;
  SaveSupplierItemPayload?: SaveSupplierItemPayloadResolvers<ContextType>;
  SaveSupplierPayload?: SaveSupplierPayloadResolvers<ContextType>;
  SendBackPurchaseOrderPayload?: SendBackPurchaseOrderPayloadResolvers<ContextType>;
  SendPurchaseOrderPayload?: SendPurchaseOrderPayloadResolvers<ContextType>;
  SubmitPurchaseOrderPayload?: SubmitPurchaseOrderPayloadResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierItem?: SupplierItemResolvers<ContextType>;
  SupplierItemConnection?: SupplierItemConnectionResolvers<ContextType>;
  SupplierItemEdge?: SupplierItemEdgeResolvers<ContextType>;
  SupplierPerformance?: SupplierPerformanceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
