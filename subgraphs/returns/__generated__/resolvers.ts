import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReturnOrderRow, ReturnLineRow, InspectionRow } from '../orders/find-returns.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { ReturnRuleRow } from '../rules/find-rules.ts';
import type { ReturnRateRow } from '../analysis/find-return-rates.ts';
import type { TicketRow } from '../service/find-tickets.ts';
import type { SurveyRow } from '../feedback/find-surveys.ts';
import type { WarrantyRow } from '../service/find-warranties.ts';
import type { Payload } from '../../../kernel/payload.ts';
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

export type AnswerSurveyInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5. */
  csat?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 10. */
  nps?: InputMaybe<Scalars['Int']['input']>;
  /** The secret of the link. */
  token: Scalars['String']['input'];
};

export type AnswerSurveyPayload = {
  isAnswered?: Maybe<Scalars['Boolean']['output']>;
  userErrors: Array<UserError>;
};

export type AuthoriseReturnInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  returnOrderId: Scalars['ID']['input'];
};

export type AuthoriseReturnPayload = {
  returnOrder?: Maybe<ReturnOrder>;
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

export type CancelReturnInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  returnOrderId: Scalars['ID']['input'];
};

export type CancelReturnPayload = {
  returnOrder?: Maybe<ReturnOrder>;
  userErrors: Array<UserError>;
};

export type CloseTicketInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ticketId: Scalars['ID']['input'];
};

export type CloseTicketPayload = {
  serviceTicket?: Maybe<ServiceTicket>;
  userErrors: Array<UserError>;
};

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Customer = {
  id: Scalars['ID']['output'];
  /** Returns of the customer, newest first. */
  returnOrders: ReturnOrderConnection;
  /** Service tickets of the customer, newest first. */
  serviceTickets: ServiceTicketConnection;
};


export type CustomerReturnOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReturnOrderOrder>;
};


export type CustomerServiceTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceTicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceTicketOrder>;
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

/** Conditions on an id. */
export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  ne?: InputMaybe<Scalars['ID']['input']>;
};

export type InspectReturnInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Exactly what was received, at most 500. */
  lines: Array<InspectedReturnLineInput>;
  returnOrderId: Scalars['ID']['input'];
};

export type InspectReturnPayload = {
  returnOrder?: Maybe<ReturnOrder>;
  userErrors: Array<UserError>;
};

/** Units of a line of a return, in one grade. */
export type InspectedReturnLineInput = {
  disposition: ReturnDisposition;
  grade: ItemGrade;
  /** Of which lot they are, where the product's come in lots; default those that left first. */
  lotCode?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** In the base unit. */
  quantity: Scalars['Decimal']['input'];
  returnLineId: Scalars['ID']['input'];
  /** A serial for each unit, where the product's units are told apart; ones that have left for the line. */
  serials?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Default: the return’s; needed for goods that are kept apart. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
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

/** What goods that came back are like. */
export type ItemGrade =
  | 'AS_NEW'
  | 'BROKEN'
  | 'GOOD'
  | 'WORN';

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
   * Answers a survey, once, by the token of its link; nobody needs to sign in.
   * Example: `mutation { answerSurvey(input: { token: "…", csat: 5, nps: 9 }) { isAnswered userErrors { code message } } }`
   */
  answerSurvey: AnswerSurveyPayload;
  /**
   * Lets the customer send the goods.
   * Example: `mutation { authoriseReturn(input: { returnOrderId: "rma_…" }) { returnOrder { number status } userErrors { code message } } }`
   */
  authoriseReturn: AuthoriseReturnPayload;
  /**
   * Gives a return up before the goods are sent.
   * Example: `mutation { cancelReturn(input: { returnOrderId: "rma_…" }) { returnOrder { number status } userErrors { code message } } }`
   */
  cancelReturn: CancelReturnPayload;
  /**
   * Ends a resolved ticket and asks the customer how it was.
   * Example: `mutation { closeTicket(input: { ticketId: "tkt_…" }) { serviceTicket { status } userErrors { code message } } }`
   */
  closeTicket: CloseTicketPayload;
  /**
   * Grades what has come and says where it goes: into stock at the cost it left with, or to scrap.
   * Example: `mutation { inspectReturn(input: { returnOrderId: "rma_…", lines: [{ returnLineId: "rml_…", quantity: "2", grade: AS_NEW, disposition: RESTOCK }] }) { returnOrder { number status } userErrors { code message } } }`
   */
  inspectReturn: InspectReturnPayload;
  /**
   * Opens a service ticket for an order line or a product.
   * Example: `mutation { openTicket(input: { orderId: "ord_…", orderLineId: "orl_…", subject: "Does not start" }) { serviceTicket { number isUnderWarranty } userErrors { code message } } }`
   */
  openTicket: OpenTicketPayload;
  /**
   * Notes what has come; what has not may be asked back again.
   * Example: `mutation { receiveReturn(input: { returnOrderId: "rma_…", lines: [{ returnLineId: "rml_…", received: "2" }] }) { returnOrder { number status } userErrors { code message } } }`
   */
  receiveReturn: ReceiveReturnPayload;
  /**
   * Turns a return down; its goods may be asked back again.
   * Example: `mutation { rejectReturn(input: { returnOrderId: "rma_…", reason: "Opened" }) { returnOrder { number status } userErrors { code message } } }`
   */
  rejectReturn: RejectReturnPayload;
  /**
   * Asks to send back delivered goods; authorised at once where the rules allow it.
   * Example: `mutation { requestReturn(input: { orderId: "ord_…", wanted: REFUND, lines: [{ orderLineId: "orl_…", quantity: { value: "2" }, reason: DEFECTIVE }] }) { returnOrder { number status } userErrors { code message } } }`
   */
  requestReturn: RequestReturnPayload;
  /**
   * Decides how the customer is made whole; finance credits it as it was invoiced.
   * Example: `mutation { resolveReturn(input: { returnOrderId: "rma_…" }) { returnOrder { number status } userErrors { code message } } }`
   */
  resolveReturn: ResolveReturnPayload;
  /**
   * Says what was wrong, what was done, and whether the customer pays for it.
   * Example: `mutation { resolveTicket(input: { ticketId: "tkt_…", cause: WEAR, action: REPAIRED }) { serviceTicket { status isChargeable } userErrors { code message } } }`
   */
  resolveTicket: ResolveTicketPayload;
  /**
   * Makes or changes the rule for a customer, a product, a channel, any mix of them, or for all.
   * Example: `mutation { saveReturnRule(input: { isReturnable: true, windowDays: 14, autoLimit: "500", feePercent: "10" }) { returnRule { id } userErrors { code message } } }`
   */
  saveReturnRule: SaveReturnRulePayload;
  /**
   * Says for how many months after delivery a product is under warranty.
   * Example: `mutation { saveWarranty(input: { productId: "prd_…", months: 24 }) { product { warranty { months } } userErrors { code message } } }`
   */
  saveWarranty: SaveWarrantyPayload;
  /**
   * Notes that the goods are on their way.
   * Example: `mutation { sendReturn(input: { returnOrderId: "rma_…", trackingNumber: "SF-1" }) { returnOrder { number status } userErrors { code message } } }`
   */
  sendReturn: SendReturnPayload;
  /**
   * Takes a ticket on.
   * Example: `mutation { startTicket(input: { ticketId: "tkt_…" }) { serviceTicket { status } userErrors { code message } } }`
   */
  startTicket: StartTicketPayload;
};


export type MutationAnswerSurveyArgs = {
  input: AnswerSurveyInput;
};


export type MutationAuthoriseReturnArgs = {
  input: AuthoriseReturnInput;
};


export type MutationCancelReturnArgs = {
  input: CancelReturnInput;
};


export type MutationCloseTicketArgs = {
  input: CloseTicketInput;
};


export type MutationInspectReturnArgs = {
  input: InspectReturnInput;
};


export type MutationOpenTicketArgs = {
  input: OpenTicketInput;
};


export type MutationReceiveReturnArgs = {
  input: ReceiveReturnInput;
};


export type MutationRejectReturnArgs = {
  input: RejectReturnInput;
};


export type MutationRequestReturnArgs = {
  input: RequestReturnInput;
};


export type MutationResolveReturnArgs = {
  input: ResolveReturnInput;
};


export type MutationResolveTicketArgs = {
  input: ResolveTicketInput;
};


export type MutationSaveReturnRuleArgs = {
  input: SaveReturnRuleInput;
};


export type MutationSaveWarrantyArgs = {
  input: SaveWarrantyInput;
};


export type MutationSendReturnArgs = {
  input: SendReturnInput;
};


export type MutationStartTicketArgs = {
  input: StartTicketInput;
};

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

export type OpenTicketInput = {
  /** Not needed with an order; a customer’s own user opens its own. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed with an order. */
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  priority: TicketPriority;
  /** Not needed with an order. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  serial?: InputMaybe<Scalars['String']['input']>;
  subject: Scalars['String']['input'];
};

export type OpenTicketPayload = {
  serviceTicket?: Maybe<ServiceTicket>;
  userErrors: Array<UserError>;
};

export type Order = {
  id: Scalars['ID']['output'];
  /** Returns of the order, newest first. */
  returnOrders: ReturnOrderConnection;
};


export type OrderReturnOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReturnOrderOrder>;
};

export type OrderLine = {
  id: Scalars['ID']['output'];
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Product = {
  id: Scalars['ID']['output'];
  /** Null when there is none. */
  warranty?: Maybe<Warranty>;
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

export type Query = {
  /**
   * One return; a customer's own user finds its own.
   * Example: `{ returnOrder(id: "rma_…") { number status lines { sku received { value } } } }`
   */
  returnOrder?: Maybe<ReturnOrder>;
  /** A return by its number. Example: `{ returnOrderByNumber(number: "RMA-000001") { status } }` */
  returnOrderByNumber?: Maybe<ReturnOrder>;
  /**
   * Returns, newest first; a customer's own user sees its own.
   * Example: `{ returnOrders(first: 10, filter: { status: { eq: RECEIVED } }) { nodes { number customer { name } } } }`
   */
  returnOrders: ReturnOrderConnection;
  /**
   * What came back from `from` to `to`, both days included, most first; at most 250 rows.
   * Example: `{ returnRates(from: "2026-03-01", to: "2026-03-31", by: PRODUCT) { product { sku } rate } }`
   */
  returnRates: Array<ReturnRate>;
  /**
   * Rules of what may come back, last changed first.
   * Example: `{ returnRules(first: 10) { nodes { windowDays feePercent } } }`
   */
  returnRules: ReturnRuleConnection;
  /**
   * How content the customers are who were asked from `from` to `to`, both days included.
   * Example: `{ satisfaction(from: "2026-03-01", to: "2026-03-31") { csat nps } }`
   */
  satisfaction: Satisfaction;
  /** One service ticket. Example: `{ serviceTicket(id: "tkt_…") { number status isUnderWarranty } }` */
  serviceTicket?: Maybe<ServiceTicket>;
  /**
   * Service tickets, newest first; a customer's own user sees its own.
   * Example: `{ serviceTickets(first: 10, filter: { status: { eq: OPEN } }) { nodes { number subject priority } } }`
   */
  serviceTickets: ServiceTicketConnection;
  /** Surveys, last invited first. Example: `{ surveys(first: 10, filter: { csat: { lte: "2" } }) { nodes { kind comment } } }` */
  surveys: SurveyConnection;
};


export type QueryReturnOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReturnOrderByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryReturnOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReturnOrderOrder>;
};


export type QueryReturnRatesArgs = {
  by: ReturnRateKey;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryReturnRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReturnRuleOrder>;
};


export type QuerySatisfactionArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryServiceTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceTicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceTicketOrder>;
};


export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SurveyOrder>;
};

export type ReceiveReturnInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A line that is not named has not come. */
  lines: Array<ReceivedReturnLineInput>;
  returnOrderId: Scalars['ID']['input'];
};

export type ReceiveReturnPayload = {
  returnOrder?: Maybe<ReturnOrder>;
  userErrors: Array<UserError>;
};

/** What has come of a line of a return. */
export type ReceivedReturnLineInput = {
  /** In the base unit. */
  received: Scalars['Decimal']['input'];
  returnLineId: Scalars['ID']['input'];
};

export type RejectReturnInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  returnOrderId: Scalars['ID']['input'];
};

export type RejectReturnPayload = {
  returnOrder?: Maybe<ReturnOrder>;
  userErrors: Array<UserError>;
};

export type RequestReturnInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500. */
  lines: Array<ReturnLineInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  wanted: ReturnResolution;
};

export type RequestReturnPayload = {
  returnOrder?: Maybe<ReturnOrder>;
  userErrors: Array<UserError>;
};

export type ResolveReturnInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** No restocking fee is kept. */
  isFeeWaived: Scalars['Boolean']['input'];
  /** Default: what the customer wants. */
  resolution?: InputMaybe<ReturnResolution>;
  returnOrderId: Scalars['ID']['input'];
};

export type ResolveReturnPayload = {
  returnOrder?: Maybe<ReturnOrder>;
  userErrors: Array<UserError>;
};

export type ResolveTicketInput = {
  action: TicketAction;
  cause: TicketCause;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: unless it is under warranty. */
  isChargeable?: InputMaybe<Scalars['Boolean']['input']>;
  resolution?: InputMaybe<Scalars['String']['input']>;
  ticketId: Scalars['ID']['input'];
};

export type ResolveTicketPayload = {
  serviceTicket?: Maybe<ServiceTicket>;
  userErrors: Array<UserError>;
};

/** Where goods that came back go. */
export type ReturnDisposition =
  /** Into a warehouse of their own. */
  | 'REFURBISH'
  /** To be sold again. */
  | 'RESTOCK'
  /** Not credited. */
  | 'RETURN_TO_CUSTOMER'
  /** Into a warehouse of their own, until the supplier takes them. */
  | 'RETURN_TO_SUPPLIER'
  | 'SCRAP';

/** Units of a line that were found in one grade, and where they go. */
export type ReturnInspection = {
  disposition: ReturnDisposition;
  grade: ItemGrade;
  note?: Maybe<Scalars['String']['output']>;
  quantity: Quantity;
  warehouse: Warehouse;
};

/** What is sent back of one order line; quantities are in the base unit. */
export type ReturnLine = {
  /** What is kept of the credit. */
  feePercent: Scalars['Decimal']['output'];
  /** `rml_…` */
  id: Scalars['ID']['output'];
  /** What was found, at most 500. */
  inspections: Array<ReturnInspection>;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  orderLine: OrderLine;
  position: Scalars['Int']['output'];
  product: Product;
  /** What may come back. */
  quantity: Quantity;
  reason: ReturnReason;
  received: Quantity;
  /** As they were when it was ordered. */
  sku: Scalars['String']['output'];
};

/** Goods of an order line that a customer wants to send back. */
export type ReturnLineInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  orderLineId: Scalars['ID']['input'];
  quantity: QuantityInput;
  reason: ReturnReason;
};

/** What a customer sends back of one order. */
export type ReturnOrder = Node & {
  authorisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked, when the rules allowed it. */
  authorisedBy?: Maybe<Scalars['ID']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  customer: Customer;
  /** `rma_…` */
  id: Scalars['ID']['output'];
  inspectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** At most 500, by position. */
  lines: Array<ReturnLine>;
  note?: Maybe<Scalars['String']['output']>;
  /** `RMA-000001` */
  number: Scalars['String']['output'];
  order: Order;
  /** Why it was rejected or cancelled. */
  reason?: Maybe<Scalars['String']['output']>;
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  requestedBy: Scalars['ID']['output'];
  /** What was decided. */
  resolution?: Maybe<ReturnResolution>;
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  status: ReturnStatus;
  trackingNumber?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** What the customer was charged for the goods, without tax. */
  value: Money;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** What the customer wants. */
  wanted: ReturnResolution;
  /** Where the goods are to come. */
  warehouse: Warehouse;
};

export type ReturnOrderConnection = {
  edges: Array<ReturnOrderEdge>;
  nodes: Array<ReturnOrder>;
  pageInfo: PageInfo;
  /** All returns that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ReturnOrderEdge = {
  cursor: Scalars['String']['output'];
  node: ReturnOrder;
};

export type ReturnOrderFilter = {
  and?: InputMaybe<Array<ReturnOrderFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ReturnOrderFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<ReturnOrderFilter>>;
  orderId?: InputMaybe<IdFilter>;
  status?: InputMaybe<ReturnStatusFilter>;
};

export type ReturnOrderOrder = {
  direction: SortDirection;
  field: ReturnOrderOrderField;
};

export type ReturnOrderOrderField =
  | 'createdAt';

/** What came back in a period, of what was delivered in it; quantities are in base units. */
export type ReturnRate = {
  /** When asked by customer. */
  customer?: Maybe<Customer>;
  /** By reason: all that was delivered. */
  delivered: Scalars['Decimal']['output'];
  /** Id of the product or customer, the reason or the channel. */
  key: Scalars['String']['output'];
  /** When asked by product. */
  product?: Maybe<Product>;
  /** Percent; null when nothing was delivered. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  returned: Scalars['Decimal']['output'];
  /** Of what came back. */
  scrapped: Scalars['Decimal']['output'];
  /** What the customers were charged for it, without tax. */
  value: Money;
};

/** What return rates are counted by. */
export type ReturnRateKey =
  | 'CHANNEL'
  | 'CUSTOMER'
  | 'PRODUCT'
  | 'REASON';

/** Why goods come back. */
export type ReturnReason =
  /** On the way. */
  | 'DAMAGED'
  | 'DEFECTIVE'
  | 'NOT_AS_DESCRIBED'
  | 'NOT_NEEDED'
  | 'OTHER'
  | 'WRONG_ITEM';

/** How a customer is made whole. */
export type ReturnResolution =
  /** An amount on account. */
  | 'CREDIT'
  /** Money back. */
  | 'REFUND';

/**
 * What may come back, for how long and at which fee; what is null takes everything. A rule for a
 * customer goes before one for a product, that before one for a channel.
 */
export type ReturnRule = Node & {
  /** A return up to this value, without tax, is authorised by itself. */
  autoLimit: Money;
  /** The order’s channel. */
  channel?: Maybe<Scalars['String']['output']>;
  customer?: Maybe<Customer>;
  /** Reasons for which no fee is kept. */
  feeFreeReasons: Array<ReturnReason>;
  /** What is kept of the credit. */
  feePercent: Scalars['Decimal']['output'];
  /** `rru_…` */
  id: Scalars['ID']['output'];
  isReturnable: Scalars['Boolean']['output'];
  product?: Maybe<Product>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** Days from delivery. */
  windowDays: Scalars['Int']['output'];
};

export type ReturnRuleConnection = {
  edges: Array<ReturnRuleEdge>;
  nodes: Array<ReturnRule>;
  pageInfo: PageInfo;
  /** All rules that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ReturnRuleEdge = {
  cursor: Scalars['String']['output'];
  node: ReturnRule;
};

export type ReturnRuleFilter = {
  and?: InputMaybe<Array<ReturnRuleFilter>>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ReturnRuleFilter>;
  or?: InputMaybe<Array<ReturnRuleFilter>>;
  productId?: InputMaybe<IdFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

export type ReturnRuleOrder = {
  direction: SortDirection;
  field: ReturnRuleOrderField;
};

export type ReturnRuleOrderField =
  | 'updatedAt';

/** How far a return has come. */
export type ReturnStatus =
  /** The customer may send the goods. */
  | 'AUTHORISED'
  | 'CANCELLED'
  /** The customer has what was decided. */
  | 'CLOSED'
  | 'INSPECTED'
  | 'IN_TRANSIT'
  | 'RECEIVED'
  | 'REJECTED'
  | 'REQUESTED'
  /** It is decided; finance credits it. */
  | 'RESOLVED';

export type ReturnStatusFilter = {
  eq?: InputMaybe<ReturnStatus>;
  in?: InputMaybe<Array<ReturnStatus>>;
  ne?: InputMaybe<ReturnStatus>;
};

/** How content customers are. */
export type Satisfaction = {
  answered: Scalars['Int']['output'];
  /** Average of 1 to 5; null without answers. */
  csat?: Maybe<Scalars['Decimal']['output']>;
  invited: Scalars['Int']['output'];
  /** Net promoter score, −100 to 100: percent of 9 and 10, less percent of 0 to 6. */
  nps?: Maybe<Scalars['Decimal']['output']>;
};

export type SaveReturnRuleInput = {
  /** A return up to this value, without tax, is authorised by itself. */
  autoLimit: Scalars['Decimal']['input'];
  /** The order’s channel. */
  channel?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Reasons for which no fee is kept. */
  feeFreeReasons: Array<ReturnReason>;
  /** What is kept of the credit, 0 to 100. */
  feePercent: Scalars['Decimal']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isReturnable: Scalars['Boolean']['input'];
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Days from delivery, 0 to 3650. */
  windowDays: Scalars['Int']['input'];
};

export type SaveReturnRulePayload = {
  returnRule?: Maybe<ReturnRule>;
  userErrors: Array<UserError>;
};

export type SaveWarrantyInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 600. */
  months: Scalars['Int']['input'];
  productId: Scalars['ID']['input'];
};

export type SaveWarrantyPayload = {
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type SendReturnInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  returnOrderId: Scalars['ID']['input'];
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

export type SendReturnPayload = {
  returnOrder?: Maybe<ReturnOrder>;
  userErrors: Array<UserError>;
};

/** What a customer needs done about something that it has bought. */
export type ServiceTicket = Node & {
  action?: Maybe<TicketAction>;
  assignee?: Maybe<Scalars['ID']['output']>;
  cause?: Maybe<TicketCause>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  customer: Customer;
  description?: Maybe<Scalars['String']['output']>;
  /** `tkt_…` */
  id: Scalars['ID']['output'];
  /** Decided when it is resolved. */
  isChargeable?: Maybe<Scalars['Boolean']['output']>;
  /** On the day it was opened. */
  isUnderWarranty: Scalars['Boolean']['output'];
  /** `ST-000001` */
  number: Scalars['String']['output'];
  openedBy: Scalars['ID']['output'];
  order?: Maybe<Order>;
  orderLine?: Maybe<OrderLine>;
  priority: TicketPriority;
  product: Product;
  resolution?: Maybe<Scalars['String']['output']>;
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  serial?: Maybe<Scalars['String']['output']>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  status: TicketStatus;
  subject: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** Last day of it; null when it is not known when the goods came. */
  warrantyUntil?: Maybe<Scalars['Date']['output']>;
};

export type ServiceTicketConnection = {
  edges: Array<ServiceTicketEdge>;
  nodes: Array<ServiceTicket>;
  pageInfo: PageInfo;
  /** All tickets that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ServiceTicketEdge = {
  cursor: Scalars['String']['output'];
  node: ServiceTicket;
};

export type ServiceTicketFilter = {
  and?: InputMaybe<Array<ServiceTicketFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ServiceTicketFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<ServiceTicketFilter>>;
  priority?: InputMaybe<TicketPriorityFilter>;
  productId?: InputMaybe<IdFilter>;
  status?: InputMaybe<TicketStatusFilter>;
};

export type ServiceTicketOrder = {
  direction: SortDirection;
  field: ServiceTicketOrderField;
};

export type ServiceTicketOrderField =
  | 'createdAt';

/** Which way a list is ordered. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

export type StartTicketInput = {
  /** Default: whoever asks. */
  assignee?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ticketId: Scalars['ID']['input'];
};

export type StartTicketPayload = {
  serviceTicket?: Maybe<ServiceTicket>;
  userErrors: Array<UserError>;
};

/** Conditions on a text. `contains` ignores case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A question to a customer of how something went. */
export type Survey = Node & {
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  comment?: Maybe<Scalars['String']['output']>;
  /** How content, 1 to 5. */
  csat?: Maybe<Scalars['Int']['output']>;
  customer: Customer;
  /** `svy_…` */
  id: Scalars['ID']['output'];
  invitedAt: Scalars['DateTime']['output'];
  kind: SurveyKind;
  /** Whether one would recommend us, 0 to 10. */
  nps?: Maybe<Scalars['Int']['output']>;
  /** The delivery, return or ticket that it is about. */
  subjectId: Scalars['ID']['output'];
  /** The secret of its link: whoever has it may answer. */
  token: Scalars['String']['output'];
};

export type SurveyConnection = {
  edges: Array<SurveyEdge>;
  nodes: Array<Survey>;
  pageInfo: PageInfo;
  /** All surveys that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SurveyEdge = {
  cursor: Scalars['String']['output'];
  node: Survey;
};

export type SurveyFilter = {
  and?: InputMaybe<Array<SurveyFilter>>;
  csat?: InputMaybe<DecimalFilter>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  invitedAt?: InputMaybe<DateTimeFilter>;
  kind?: InputMaybe<SurveyKindFilter>;
  not?: InputMaybe<SurveyFilter>;
  or?: InputMaybe<Array<SurveyFilter>>;
  subjectId?: InputMaybe<IdFilter>;
};

/** What a survey is about. */
export type SurveyKind =
  | 'DELIVERY'
  | 'RETURN'
  | 'TICKET';

export type SurveyKindFilter = {
  eq?: InputMaybe<SurveyKind>;
  in?: InputMaybe<Array<SurveyKind>>;
  ne?: InputMaybe<SurveyKind>;
};

export type SurveyOrder = {
  direction: SortDirection;
  field: SurveyOrderField;
};

export type SurveyOrderField =
  | 'invitedAt';

/** What was done. */
export type TicketAction =
  | 'ADJUSTED'
  | 'INSTRUCTED'
  | 'NONE'
  | 'REFUNDED'
  | 'REPAIRED'
  | 'REPLACED';

/** What was wrong. */
export type TicketCause =
  | 'INSTALLATION'
  | 'MANUFACTURE'
  | 'MISUSE'
  | 'NO_FAULT'
  | 'TRANSPORT'
  | 'UNKNOWN'
  | 'WEAR';

/** How urgent a ticket is. */
export type TicketPriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL'
  | 'URGENT';

export type TicketPriorityFilter = {
  eq?: InputMaybe<TicketPriority>;
  in?: InputMaybe<Array<TicketPriority>>;
  ne?: InputMaybe<TicketPriority>;
};

/** How far a ticket has come. */
export type TicketStatus =
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'RESOLVED';

export type TicketStatusFilter = {
  eq?: InputMaybe<TicketStatus>;
  in?: InputMaybe<Array<TicketStatus>>;
  ne?: InputMaybe<TicketStatus>;
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
  /** The survey is answered already. */
  | 'ALREADY_ANSWERED'
  /** A warranty is 0 to 600 months. */
  | 'BAD_MONTHS'
  /** A percentage is 0 to 100. */
  | 'BAD_PERCENT'
  /** A rating is outside of its scale. */
  | 'BAD_RATING'
  /** A return window is 0 to 3650 days. */
  | 'BAD_WINDOW'
  /** A comment is too long. */
  | 'COMMENT_TOO_LONG'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** A ticket without an order needs a customer. */
  | 'CUSTOMER_NEEDED'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** A figure can not be less than zero. */
  | 'NEGATIVE_FIGURE'
  /** Nothing of the order is delivered yet. */
  | 'NOTHING_DELIVERED'
  /** Nothing has come. */
  | 'NOTHING_RECEIVED'
  /** Exactly what has come must be inspected. */
  | 'NOT_ALL_INSPECTED'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** More than is delivered and not asked back. */
  | 'NOT_RETURNABLE'
  /** An answer needs a rating or a comment. */
  | 'NO_ANSWER'
  /** There must be at least one line. */
  | 'NO_LINES'
  /** The time to send it back is over. */
  | 'OUT_OF_WINDOW'
  /** A ticket without an order needs a product. */
  | 'PRODUCT_NEEDED'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The product can not be sent back. */
  | 'RETURN_EXCLUDED'
  /** There are not as many serials as units. */
  | 'SERIALS_DIFFER'
  /** A serial is named twice. */
  | 'SERIAL_TWICE'
  /** A ticket needs a subject. */
  | 'SUBJECT_MISSING'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** More has come than was authorised. */
  | 'TOO_MANY_RECEIVED'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** The document has no such line. */
  | 'UNKNOWN_LINE'
  /** No goods of that lot have left for the line. */
  | 'UNKNOWN_LOT'
  /** No unit with that serial has left for the line. */
  | 'UNKNOWN_SERIAL'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** There is no such warehouse. */
  | 'UNKNOWN_WAREHOUSE'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT'
  /** Goods that are kept apart need a warehouse. */
  | 'WAREHOUSE_NEEDED';

export type Warehouse = {
  id: Scalars['ID']['output'];
};

/** For how many months after delivery a product is under warranty. */
export type Warranty = {
  months: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
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
  Customer: Customer;
  Order: Order;
  Product: Product;
  ReturnLine: ReturnLine;
  ReturnOrder: ReturnOrder;
  ReturnRule: ReturnRule;
  ServiceTicket: ServiceTicket;
  Survey: Survey;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ReturnLine:
    ( { __typename: 'ReturnLine' }
    & GraphQLRecursivePick<FederationTypes['ReturnLine'], {"id":true}> );
  ReturnOrder:
    ( { __typename: 'ReturnOrder' }
    & GraphQLRecursivePick<FederationTypes['ReturnOrder'], {"id":true}> );
  ReturnRule:
    ( { __typename: 'ReturnRule' }
    & GraphQLRecursivePick<FederationTypes['ReturnRule'], {"id":true}> );
  ServiceTicket:
    ( { __typename: 'ServiceTicket' }
    & GraphQLRecursivePick<FederationTypes['ServiceTicket'], {"id":true}> );
  Survey:
    ( { __typename: 'Survey' }
    & GraphQLRecursivePick<FederationTypes['Survey'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ReturnOrderRow )
    | ( ReturnRuleRow )
    | ( TicketRow )
    | ( SurveyRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnswerSurveyInput: AnswerSurveyInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerSurveyPayload: ResolverTypeWrapper<Payload<{ isAnswered: boolean }>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuthoriseReturnInput: AuthoriseReturnInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuthoriseReturnPayload: ResolverTypeWrapper<Payload<{ returnOrderId: string }>>;
  BillingBasis: BillingBasis;
  BooleanFilter: BooleanFilter;
  CancelReturnInput: CancelReturnInput;
  CancelReturnPayload: ResolverTypeWrapper<Payload<{ returnOrderId: string }>>;
  CloseTicketInput: CloseTicketInput;
  CloseTicketPayload: ResolverTypeWrapper<Payload<{ ticketId: string }>>;
  CodeFilter: CodeFilter;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Customer: ResolverTypeWrapper<{ id: string }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  Figure: ResolverTypeWrapper<Figure>;
  IDFilter: IdFilter;
  InspectReturnInput: InspectReturnInput;
  InspectReturnPayload: ResolverTypeWrapper<Payload<{ returnOrderId: string }>>;
  InspectedReturnLineInput: InspectedReturnLineInput;
  IntFilter: IntFilter;
  ItemGrade: ItemGrade;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenTicketInput: OpenTicketInput;
  OpenTicketPayload: ResolverTypeWrapper<Payload<{ ticketId: string }>>;
  Order: ResolverTypeWrapper<{ id: string }>;
  OrderLine: ResolverTypeWrapper<{ id: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<{ id: string }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveReturnInput: ReceiveReturnInput;
  ReceiveReturnPayload: ResolverTypeWrapper<Payload<{ returnOrderId: string }>>;
  ReceivedReturnLineInput: ReceivedReturnLineInput;
  RejectReturnInput: RejectReturnInput;
  RejectReturnPayload: ResolverTypeWrapper<Payload<{ returnOrderId: string }>>;
  RequestReturnInput: RequestReturnInput;
  RequestReturnPayload: ResolverTypeWrapper<Payload<{ returnOrderId: string }>>;
  ResolveReturnInput: ResolveReturnInput;
  ResolveReturnPayload: ResolverTypeWrapper<Payload<{ returnOrderId: string }>>;
  ResolveTicketInput: ResolveTicketInput;
  ResolveTicketPayload: ResolverTypeWrapper<Payload<{ ticketId: string }>>;
  ReturnDisposition: ReturnDisposition;
  ReturnInspection: ResolverTypeWrapper<InspectionRow>;
  ReturnLine: ResolverTypeWrapper<ReturnLineRow>;
  ReturnLineInput: ReturnLineInput;
  ReturnOrder: ResolverTypeWrapper<ReturnOrderRow>;
  ReturnOrderConnection: ResolverTypeWrapper<Connection<ReturnOrderRow>>;
  ReturnOrderEdge: ResolverTypeWrapper<Omit<ReturnOrderEdge, 'node'> & { node: ResolversTypes['ReturnOrder'] }>;
  ReturnOrderFilter: ReturnOrderFilter;
  ReturnOrderOrder: ReturnOrderOrder;
  ReturnOrderOrderField: ReturnOrderOrderField;
  ReturnRate: ResolverTypeWrapper<ReturnRateRow>;
  ReturnRateKey: ReturnRateKey;
  ReturnReason: ReturnReason;
  ReturnResolution: ReturnResolution;
  ReturnRule: ResolverTypeWrapper<ReturnRuleRow>;
  ReturnRuleConnection: ResolverTypeWrapper<Connection<ReturnRuleRow>>;
  ReturnRuleEdge: ResolverTypeWrapper<Omit<ReturnRuleEdge, 'node'> & { node: ResolversTypes['ReturnRule'] }>;
  ReturnRuleFilter: ReturnRuleFilter;
  ReturnRuleOrder: ReturnRuleOrder;
  ReturnRuleOrderField: ReturnRuleOrderField;
  ReturnStatus: ReturnStatus;
  ReturnStatusFilter: ReturnStatusFilter;
  Satisfaction: ResolverTypeWrapper<Satisfaction>;
  SaveReturnRuleInput: SaveReturnRuleInput;
  SaveReturnRulePayload: ResolverTypeWrapper<Payload<{ returnRuleId: string }>>;
  SaveWarrantyInput: SaveWarrantyInput;
  SaveWarrantyPayload: ResolverTypeWrapper<Payload<{ productId: string }>>;
  SendReturnInput: SendReturnInput;
  SendReturnPayload: ResolverTypeWrapper<Payload<{ returnOrderId: string }>>;
  ServiceTicket: ResolverTypeWrapper<TicketRow>;
  ServiceTicketConnection: ResolverTypeWrapper<Connection<TicketRow>>;
  ServiceTicketEdge: ResolverTypeWrapper<Omit<ServiceTicketEdge, 'node'> & { node: ResolversTypes['ServiceTicket'] }>;
  ServiceTicketFilter: ServiceTicketFilter;
  ServiceTicketOrder: ServiceTicketOrder;
  ServiceTicketOrderField: ServiceTicketOrderField;
  SortDirection: SortDirection;
  StartTicketInput: StartTicketInput;
  StartTicketPayload: ResolverTypeWrapper<Payload<{ ticketId: string }>>;
  StringFilter: StringFilter;
  Survey: ResolverTypeWrapper<SurveyRow>;
  SurveyConnection: ResolverTypeWrapper<Connection<SurveyRow>>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  SurveyFilter: SurveyFilter;
  SurveyKind: SurveyKind;
  SurveyKindFilter: SurveyKindFilter;
  SurveyOrder: SurveyOrder;
  SurveyOrderField: SurveyOrderField;
  TicketAction: TicketAction;
  TicketCause: TicketCause;
  TicketPriority: TicketPriority;
  TicketPriorityFilter: TicketPriorityFilter;
  TicketStatus: TicketStatus;
  TicketStatusFilter: TicketStatusFilter;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Warehouse: ResolverTypeWrapper<{ id: string }>;
  Warranty: ResolverTypeWrapper<WarrantyRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerSurveyInput: AnswerSurveyInput;
  Int: Scalars['Int']['output'];
  AnswerSurveyPayload: Payload<{ isAnswered: boolean }>;
  Boolean: Scalars['Boolean']['output'];
  AuthoriseReturnInput: AuthoriseReturnInput;
  ID: Scalars['ID']['output'];
  AuthoriseReturnPayload: Payload<{ returnOrderId: string }>;
  BooleanFilter: BooleanFilter;
  CancelReturnInput: CancelReturnInput;
  CancelReturnPayload: Payload<{ returnOrderId: string }>;
  CloseTicketInput: CloseTicketInput;
  CloseTicketPayload: Payload<{ ticketId: string }>;
  CodeFilter: CodeFilter;
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Customer: { id: string };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExportedFile: ExportedFile;
  Figure: Figure;
  IDFilter: IdFilter;
  InspectReturnInput: InspectReturnInput;
  InspectReturnPayload: Payload<{ returnOrderId: string }>;
  InspectedReturnLineInput: InspectedReturnLineInput;
  IntFilter: IntFilter;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpenTicketInput: OpenTicketInput;
  OpenTicketPayload: Payload<{ ticketId: string }>;
  Order: { id: string };
  OrderLine: { id: string };
  PageInfo: PageInfo;
  Product: { id: string };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  ReceiveReturnInput: ReceiveReturnInput;
  ReceiveReturnPayload: Payload<{ returnOrderId: string }>;
  ReceivedReturnLineInput: ReceivedReturnLineInput;
  RejectReturnInput: RejectReturnInput;
  RejectReturnPayload: Payload<{ returnOrderId: string }>;
  RequestReturnInput: RequestReturnInput;
  RequestReturnPayload: Payload<{ returnOrderId: string }>;
  ResolveReturnInput: ResolveReturnInput;
  ResolveReturnPayload: Payload<{ returnOrderId: string }>;
  ResolveTicketInput: ResolveTicketInput;
  ResolveTicketPayload: Payload<{ ticketId: string }>;
  ReturnInspection: InspectionRow;
  ReturnLine: ReturnLineRow;
  ReturnLineInput: ReturnLineInput;
  ReturnOrder: ReturnOrderRow;
  ReturnOrderConnection: Connection<ReturnOrderRow>;
  ReturnOrderEdge: Omit<ReturnOrderEdge, 'node'> & { node: ResolversParentTypes['ReturnOrder'] };
  ReturnOrderFilter: ReturnOrderFilter;
  ReturnOrderOrder: ReturnOrderOrder;
  ReturnRate: ReturnRateRow;
  ReturnRule: ReturnRuleRow;
  ReturnRuleConnection: Connection<ReturnRuleRow>;
  ReturnRuleEdge: Omit<ReturnRuleEdge, 'node'> & { node: ResolversParentTypes['ReturnRule'] };
  ReturnRuleFilter: ReturnRuleFilter;
  ReturnRuleOrder: ReturnRuleOrder;
  ReturnStatusFilter: ReturnStatusFilter;
  Satisfaction: Satisfaction;
  SaveReturnRuleInput: SaveReturnRuleInput;
  SaveReturnRulePayload: Payload<{ returnRuleId: string }>;
  SaveWarrantyInput: SaveWarrantyInput;
  SaveWarrantyPayload: Payload<{ productId: string }>;
  SendReturnInput: SendReturnInput;
  SendReturnPayload: Payload<{ returnOrderId: string }>;
  ServiceTicket: TicketRow;
  ServiceTicketConnection: Connection<TicketRow>;
  ServiceTicketEdge: Omit<ServiceTicketEdge, 'node'> & { node: ResolversParentTypes['ServiceTicket'] };
  ServiceTicketFilter: ServiceTicketFilter;
  ServiceTicketOrder: ServiceTicketOrder;
  StartTicketInput: StartTicketInput;
  StartTicketPayload: Payload<{ ticketId: string }>;
  StringFilter: StringFilter;
  Survey: SurveyRow;
  SurveyConnection: Connection<SurveyRow>;
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  SurveyFilter: SurveyFilter;
  SurveyKindFilter: SurveyKindFilter;
  SurveyOrder: SurveyOrder;
  TicketPriorityFilter: TicketPriorityFilter;
  TicketStatusFilter: TicketStatusFilter;
  UserError: UserError;
  Warehouse: { id: string };
  Warranty: WarrantyRow;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnswerSurveyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AnswerSurveyPayload'] = ResolversParentTypes['AnswerSurveyPayload']> = {
  isAnswered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuthoriseReturnPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AuthoriseReturnPayload'] = ResolversParentTypes['AuthoriseReturnPayload']> = {
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelReturnPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelReturnPayload'] = ResolversParentTypes['CancelReturnPayload']> = {
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseTicketPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CloseTicketPayload'] = ResolversParentTypes['CloseTicketPayload']> = {
  serviceTicket?: Resolver<Maybe<ResolversTypes['ServiceTicket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type CustomerResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returnOrders?: Resolver<ResolversTypes['ReturnOrderConnection'], ParentType, ContextType, Partial<CustomerReturnOrdersArgs>>;
  serviceTickets?: Resolver<ResolversTypes['ServiceTicketConnection'], ParentType, ContextType, Partial<CustomerServiceTicketsArgs>>;
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

export type InspectReturnPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InspectReturnPayload'] = ResolversParentTypes['InspectReturnPayload']> = {
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerSurvey?: Resolver<ResolversTypes['AnswerSurveyPayload'], ParentType, ContextType, RequireFields<MutationAnswerSurveyArgs, 'input'>>;
  authoriseReturn?: Resolver<ResolversTypes['AuthoriseReturnPayload'], ParentType, ContextType, RequireFields<MutationAuthoriseReturnArgs, 'input'>>;
  cancelReturn?: Resolver<ResolversTypes['CancelReturnPayload'], ParentType, ContextType, RequireFields<MutationCancelReturnArgs, 'input'>>;
  closeTicket?: Resolver<ResolversTypes['CloseTicketPayload'], ParentType, ContextType, RequireFields<MutationCloseTicketArgs, 'input'>>;
  inspectReturn?: Resolver<ResolversTypes['InspectReturnPayload'], ParentType, ContextType, RequireFields<MutationInspectReturnArgs, 'input'>>;
  openTicket?: Resolver<ResolversTypes['OpenTicketPayload'], ParentType, ContextType, RequireFields<MutationOpenTicketArgs, 'input'>>;
  receiveReturn?: Resolver<ResolversTypes['ReceiveReturnPayload'], ParentType, ContextType, RequireFields<MutationReceiveReturnArgs, 'input'>>;
  rejectReturn?: Resolver<ResolversTypes['RejectReturnPayload'], ParentType, ContextType, RequireFields<MutationRejectReturnArgs, 'input'>>;
  requestReturn?: Resolver<ResolversTypes['RequestReturnPayload'], ParentType, ContextType, RequireFields<MutationRequestReturnArgs, 'input'>>;
  resolveReturn?: Resolver<ResolversTypes['ResolveReturnPayload'], ParentType, ContextType, RequireFields<MutationResolveReturnArgs, 'input'>>;
  resolveTicket?: Resolver<ResolversTypes['ResolveTicketPayload'], ParentType, ContextType, RequireFields<MutationResolveTicketArgs, 'input'>>;
  saveReturnRule?: Resolver<ResolversTypes['SaveReturnRulePayload'], ParentType, ContextType, RequireFields<MutationSaveReturnRuleArgs, 'input'>>;
  saveWarranty?: Resolver<ResolversTypes['SaveWarrantyPayload'], ParentType, ContextType, RequireFields<MutationSaveWarrantyArgs, 'input'>>;
  sendReturn?: Resolver<ResolversTypes['SendReturnPayload'], ParentType, ContextType, RequireFields<MutationSendReturnArgs, 'input'>>;
  startTicket?: Resolver<ResolversTypes['StartTicketPayload'], ParentType, ContextType, RequireFields<MutationStartTicketArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ReturnOrder' | 'ReturnRule' | 'ServiceTicket' | 'Survey', ParentType, ContextType>;
};

export type OpenTicketPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OpenTicketPayload'] = ResolversParentTypes['OpenTicketPayload']> = {
  serviceTicket?: Resolver<Maybe<ResolversTypes['ServiceTicket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  returnOrders?: Resolver<ResolversTypes['ReturnOrderConnection'], ParentType, ContextType, Partial<OrderReturnOrdersArgs>>;
};

export type OrderLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warranty?: Resolver<Maybe<ResolversTypes['Warranty']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType, RequireFields<QueryReturnOrderArgs, 'id'>>;
  returnOrderByNumber?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType, RequireFields<QueryReturnOrderByNumberArgs, 'number'>>;
  returnOrders?: Resolver<ResolversTypes['ReturnOrderConnection'], ParentType, ContextType, Partial<QueryReturnOrdersArgs>>;
  returnRates?: Resolver<Array<ResolversTypes['ReturnRate']>, ParentType, ContextType, RequireFields<QueryReturnRatesArgs, 'by' | 'from' | 'to'>>;
  returnRules?: Resolver<ResolversTypes['ReturnRuleConnection'], ParentType, ContextType, Partial<QueryReturnRulesArgs>>;
  satisfaction?: Resolver<ResolversTypes['Satisfaction'], ParentType, ContextType, RequireFields<QuerySatisfactionArgs, 'from' | 'to'>>;
  serviceTicket?: Resolver<Maybe<ResolversTypes['ServiceTicket']>, ParentType, ContextType, RequireFields<QueryServiceTicketArgs, 'id'>>;
  serviceTickets?: Resolver<ResolversTypes['ServiceTicketConnection'], ParentType, ContextType, Partial<QueryServiceTicketsArgs>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, Partial<QuerySurveysArgs>>;
};

export type ReceiveReturnPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReceiveReturnPayload'] = ResolversParentTypes['ReceiveReturnPayload']> = {
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectReturnPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RejectReturnPayload'] = ResolversParentTypes['RejectReturnPayload']> = {
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestReturnPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RequestReturnPayload'] = ResolversParentTypes['RequestReturnPayload']> = {
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveReturnPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ResolveReturnPayload'] = ResolversParentTypes['ResolveReturnPayload']> = {
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveTicketPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ResolveTicketPayload'] = ResolversParentTypes['ResolveTicketPayload']> = {
  serviceTicket?: Resolver<Maybe<ResolversTypes['ServiceTicket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnInspectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnInspection'] = ResolversParentTypes['ReturnInspection']> = {
  disposition?: Resolver<ResolversTypes['ReturnDisposition'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ItemGrade'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type ReturnLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnLine'] = ResolversParentTypes['ReturnLine'], FederationReferenceType extends FederationReferenceTypes['ReturnLine'] = FederationReferenceTypes['ReturnLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReturnLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  feePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['ReturnInspection']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReturnReason'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnOrder'] = ResolversParentTypes['ReturnOrder'], FederationReferenceType extends FederationReferenceTypes['ReturnOrder'] = FederationReferenceTypes['ReturnOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReturnOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authorisedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReturnLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['ReturnResolution']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnStatus'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['ReturnResolution'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnOrderConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnOrderConnection'] = ResolversParentTypes['ReturnOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReturnOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnOrderEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnOrderEdge'] = ResolversParentTypes['ReturnOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnOrder'], ParentType, ContextType>;
};

export type ReturnRateResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnRate'] = ResolversParentTypes['ReturnRate']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  scrapped?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReturnRuleResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnRule'] = ResolversParentTypes['ReturnRule'], FederationReferenceType extends FederationReferenceTypes['ReturnRule'] = FederationReferenceTypes['ReturnRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReturnRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoLimit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  feeFreeReasons?: Resolver<Array<ResolversTypes['ReturnReason']>, ParentType, ContextType>;
  feePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReturnable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnRuleConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnRuleConnection'] = ResolversParentTypes['ReturnRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReturnRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReturnRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnRuleEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnRuleEdge'] = ResolversParentTypes['ReturnRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnRule'], ParentType, ContextType>;
};

export type SatisfactionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Satisfaction'] = ResolversParentTypes['Satisfaction']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  csat?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nps?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SaveReturnRulePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveReturnRulePayload'] = ResolversParentTypes['SaveReturnRulePayload']> = {
  returnRule?: Resolver<Maybe<ResolversTypes['ReturnRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveWarrantyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveWarrantyPayload'] = ResolversParentTypes['SaveWarrantyPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendReturnPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SendReturnPayload'] = ResolversParentTypes['SendReturnPayload']> = {
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceTicketResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceTicket'] = ResolversParentTypes['ServiceTicket'], FederationReferenceType extends FederationReferenceTypes['ServiceTicket'] = FederationReferenceTypes['ServiceTicket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceTicket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['TicketAction']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['TicketCause']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isChargeable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUnderWarranty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TicketPriority'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warrantyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceTicketConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceTicketConnection'] = ResolversParentTypes['ServiceTicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceTicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceTicket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceTicketEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceTicketEdge'] = ResolversParentTypes['ServiceTicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceTicket'], ParentType, ContextType>;
};

export type StartTicketPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StartTicketPayload'] = ResolversParentTypes['StartTicketPayload']> = {
  serviceTicket?: Resolver<Maybe<ResolversTypes['ServiceTicket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey'], FederationReferenceType extends FederationReferenceTypes['Survey'] = FederationReferenceTypes['Survey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Survey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  csat?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyKind'], ParentType, ContextType>;
  nps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Survey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
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

export type WarrantyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Warranty'] = ResolversParentTypes['Warranty']> = {
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  AnswerSurveyPayload?: AnswerSurveyPayloadResolvers<ContextType>;
  AuthoriseReturnPayload?: AuthoriseReturnPayloadResolvers<ContextType>;
  CancelReturnPayload?: CancelReturnPayloadResolvers<ContextType>;
  CloseTicketPayload?: CloseTicketPayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  InspectReturnPayload?: InspectReturnPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OpenTicketPayload?: OpenTicketPayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveReturnPayload?: ReceiveReturnPayloadResolvers<ContextType>;
  RejectReturnPayload?: RejectReturnPayloadResolvers<ContextType>;
  RequestReturnPayload?: RequestReturnPayloadResolvers<ContextType>;
  ResolveReturnPayload?: ResolveReturnPayloadResolvers<ContextType>;
  ResolveTicketPayload?: ResolveTicketPayloadResolvers<ContextType>;
  ReturnInspection?: ReturnInspectionResolvers<ContextType>;
  ReturnLine?: ReturnLineResolvers<ContextType>;
  ReturnOrder?: ReturnOrderResolvers<ContextType>;
  ReturnOrderConnection?: ReturnOrderConnectionResolvers<ContextType>;
  ReturnOrderEdge?: ReturnOrderEdgeResolvers<ContextType>;
  ReturnRate?: ReturnRateResolvers<ContextType>;
  ReturnRule?: ReturnRuleResolvers<ContextType>;
  ReturnRuleConnection?: ReturnRuleConnectionResolvers<ContextType>;
  ReturnRuleEdge?: ReturnRuleEdgeResolvers<ContextType>;
  Satisfaction?: SatisfactionResolvers<ContextType>;
  SaveReturnRulePayload?: SaveReturnRulePayloadResolvers<ContextType>;
  SaveWarrantyPayload?: SaveWarrantyPayloadResolvers<ContextType>;
  SendReturnPayload?: SendReturnPayloadResolvers<ContextType>;
  ServiceTicket?: ServiceTicketResolvers<ContextType>;
  ServiceTicketConnection?: ServiceTicketConnectionResolvers<ContextType>;
  ServiceTicketEdge?: ServiceTicketEdgeResolvers<ContextType>;
  StartTicketPayload?: StartTicketPayloadResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  Warranty?: WarrantyResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
