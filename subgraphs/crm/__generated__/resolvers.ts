import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AddressRow } from '../customers/find-addresses.ts';
import type { CustomerRow } from '../customers/find-customers.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { GroupRow } from '../customers/find-groups.ts';
import type { StatusChangeRow } from '../customers/find-status-changes.ts';
import type { Payload } from '../../../kernel/payload.ts';
import type { ContactRow } from '../contacts/find-contacts.ts';
import type { InteractionRow } from '../interactions/find-interactions.ts';
import type { MomentRow } from '../timeline/find-moments.ts';
import type { ServiceRequestRow, ServiceMessageRow, ServicePolicyRow } from '../service/find-service-requests.ts';
import type { OpportunityRow, StageRow } from '../opportunities/find-opportunities.ts';
import type { PipelineArgs, FiguresRow } from '../opportunities/pipeline.ts';
import type { RecommendationRow } from '../recommendations/find-recommendations.ts';
import type { AsOf, ScoreRow, SegmentFiguresRow } from '../analysis/rfm.ts';
import type { SegmentRow } from '../analysis/find-segments.ts';
import type { DuplicateRow } from '../customers/find-duplicates.ts';
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

/** A place of a customer. */
export type Address = {
  city: Scalars['String']['output'];
  country: Scalars['CountryCode']['output'];
  /** `adr_…` */
  id: Scalars['ID']['output'];
  /** Bills may go here. */
  isBillTo: Scalars['Boolean']['output'];
  /** Goods go here unless the order says otherwise; true for one ship-to address. */
  isDefaultShipTo: Scalars['Boolean']['output'];
  /** Goods may go here. */
  isShipTo: Scalars['Boolean']['output'];
  /** Degrees north (WGS 84), six decimals; null when the place is not known. */
  latitude?: Maybe<Scalars['Decimal']['output']>;
  /** Degrees east (WGS 84), six decimals; null when the place is not known. */
  longitude?: Maybe<Scalars['Decimal']['output']>;
  /** Who receives there. */
  name: Scalars['String']['output'];
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Province or state. */
  region?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  street: Scalars['String']['output'];
};

export type AddressInput = {
  city: Scalars['String']['input'];
  country: Scalars['CountryCode']['input'];
  /** The address to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  isBillTo: Scalars['Boolean']['input'];
  /** When no address says so, the first ship-to is the default. */
  isDefaultShipTo: Scalars['Boolean']['input'];
  isShipTo: Scalars['Boolean']['input'];
  /** Degrees north, −90 to 90; together with `longitude`. */
  latitude?: InputMaybe<Scalars['Decimal']['input']>;
  /** Degrees east, −180 to 180; together with `latitude`. */
  longitude?: InputMaybe<Scalars['Decimal']['input']>;
  /** Who receives there. */
  name: Scalars['String']['input'];
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Province or state. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. */
  street: Scalars['String']['input'];
};

export type AssignServiceRequestInput = {
  /** Nobody when absent. */
  assignee?: InputMaybe<Scalars['String']['input']>;
  /** When given, the change is refused unless it has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  serviceRequestId: Scalars['ID']['input'];
};

export type AssignServiceRequestPayload = {
  serviceRequest?: Maybe<ServiceRequest>;
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

export type Carrier = {
  id: Scalars['ID']['output'];
};

export type CloseOpportunityInput = {
  /** When given, the change is refused unless it has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opportunityId: Scalars['ID']['input'];
  /** The order that a won one has become; the customer's own. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  outcome: OpportunityOutcome;
  /** Must be given for a lost one. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type CloseOpportunityPayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteTaskInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  interactionId: Scalars['ID']['input'];
  /** What came of it. */
  outcome?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteTaskPayload = {
  interaction?: Maybe<Interaction>;
  userErrors: Array<UserError>;
};

/** Whether a person lets us use a channel. */
export type Consent = {
  channel: ConsentChannel;
  isGranted: Scalars['Boolean']['output'];
  /** Id of the user, key or service that noted it. For staff only. */
  recordedBy: Scalars['String']['output'];
  /** Since when it is so. */
  since: Scalars['DateTime']['output'];
};

/** A way to reach a person. */
export type ConsentChannel =
  | 'EMAIL'
  /** Text messages and messengers. */
  | 'MESSAGE'
  | 'PHONE'
  | 'POST';

export type ConsentInput = {
  channel: ConsentChannel;
  isGranted: Scalars['Boolean']['input'];
};

/** A person at a customer whom we talk to. */
export type Contact = Node & {
  /** The person's newest word per channel; none where nobody has asked. */
  consents: Array<Consent>;
  createdAt: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** `con_…` */
  id: Scalars['ID']['output'];
  /** True for exactly one of a customer's contacts. */
  isPrimary: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  /** What the person does there, such as `Buyer`. */
  role?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** Why a customer has a credit limit. */
export type CreditLimitSource =
  /** It is its own. */
  | 'CUSTOMER'
  /** Everybody has it who has no other. */
  | 'DEFAULT'
  /** Its group has it. */
  | 'GROUP';

export type CreditNote = {
  id: Scalars['ID']['output'];
};

/** A company that buys, or may come to buy. */
export type Customer = Node & {
  /** All addresses, at most 100, in the order in which they were entered. */
  addresses: Array<Address>;
  /** What makes its orders' goods billed, where an order does not say otherwise. */
  billingBasis: BillingBasis;
  /** All contacts, at most 100, the primary one first. */
  contacts: Array<Contact>;
  /** Where the customer is registered. */
  country: Scalars['CountryCode']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** The most that the customer may owe; null when it has no limit of its own. */
  creditLimit?: Maybe<Money>;
  /** Whose limit that is; null without one. */
  creditLimitSource?: Maybe<CreditLimitSource>;
  /** What the customer is priced and invoiced in. */
  currency: Scalars['Currency']['output'];
  /**
   * What holds for orders: its own limit, else its group's, else the company's default; null when it
   * may owe anything.
   */
  effectiveCreditLimit?: Maybe<Money>;
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The customer's code in the system that it was imported from; unique. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** For staff only. */
  group?: Maybe<CustomerGroup>;
  /** `cus_…` */
  id: Scalars['ID']['output'];
  /** Calls, visits, tasks … with the customer, newest first. For staff only. */
  interactions: InteractionConnection;
  /** The customer takes only goods that are good for so many days yet when they are reserved and picked. */
  leastShelfLifeDays?: Maybe<Scalars['Int']['output']>;
  /** The same in percent of the product's shelf life; the stricter of the two holds. */
  leastShelfLifePercent?: Maybe<Scalars['Int']['output']>;
  /** Name in English, or in the language the company entered. */
  name: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** `C-000001`, given by Waybill. */
  number: Scalars['String']['output'];
  /** Orders that the customer may come to place, newest first. For staff only. */
  opportunities: OpportunityConnection;
  /** The member of staff who looks after the customer. For staff only. */
  owner?: Maybe<Scalars['String']['output']>;
  /** Days from an invoice's date to its due date. */
  paymentTermDays: Scalars['Int']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  /** Customers that may be the same, at most 20, those that agree in most first. For staff only. */
  possibleDuplicates: Array<PossibleDuplicate>;
  preferredCarrier?: Maybe<Carrier>;
  preferredWarehouse?: Maybe<Warehouse>;
  /**
   * Products that the customer is likely to want, on sale only; its own users see what they are due to
   * buy again.
   */
  recommendations: Array<Recommendation>;
  /**
   * How lately, how often and for how much the customer has ordered, beside the others; null without
   * orders in the year. For staff only.
   */
  rfm?: Maybe<RfmScore>;
  /** What the customer wants or wanted solved, newest first. */
  serviceRequests: ServiceRequestConnection;
  status: CustomerStatus;
  /** The newest 50 changes of status, newest first. For staff only. */
  statusChanges: Array<CustomerStatusChange>;
  /** VAT or other tax number, in upper case without spaces and punctuation. */
  taxId?: Maybe<Scalars['String']['output']>;
  /** How important the customer is, A most; scarce stock goes by it. For staff only. */
  tier: CustomerTier;
  /** What has happened with the customer in all areas, newest first; a customer’s own users see what concerns them. */
  timeline: TimelineEntryConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** A company that buys, or may come to buy. */
export type CustomerInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InteractionOrder>;
};


/** A company that buys, or may come to buy. */
export type CustomerOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpportunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpportunityOrder>;
};


/** A company that buys, or may come to buy. */
export type CustomerRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that buys, or may come to buy. */
export type CustomerRfmArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A company that buys, or may come to buy. */
export type CustomerServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRequestOrder>;
};


/** A company that buys, or may come to buy. */
export type CustomerTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of customers. */
export type CustomerConnection = {
  edges: Array<CustomerEdge>;
  nodes: Array<Customer>;
  pageInfo: PageInfo;
  /** All customers that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type CustomerEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: Customer;
};

/** Conditions on customers. `groupId`, `tier` and `owner` need the scope `crm:internal`. */
export type CustomerFilter = {
  and?: InputMaybe<Array<CustomerFilter>>;
  country?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  externalRef?: InputMaybe<StringFilter>;
  groupId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<CustomerFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<CustomerFilter>>;
  owner?: InputMaybe<StringFilter>;
  status?: InputMaybe<CustomerStatusFilter>;
  taxId?: InputMaybe<StringFilter>;
  tier?: InputMaybe<CustomerTierFilter>;
};

/** Customers that are treated alike. For staff only. */
export type CustomerGroup = Node & {
  /** Unique, such as `RETAIL`. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** What each of its customers may owe that has no limit of its own. */
  creditLimit?: Maybe<Money>;
  /** `cgr_…` */
  id: Scalars['ID']['output'];
  /** Name in English, or in the language the company entered. */
  name: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of customer groups. */
export type CustomerGroupConnection = {
  edges: Array<CustomerGroupEdge>;
  nodes: Array<CustomerGroup>;
  pageInfo: PageInfo;
  /** All customer groups that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type CustomerGroupEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: CustomerGroup;
};

export type CustomerGroupFilter = {
  and?: InputMaybe<Array<CustomerGroupFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<CustomerGroupFilter>;
  or?: InputMaybe<Array<CustomerGroupFilter>>;
};

export type CustomerGroupOrder = {
  direction: SortDirection;
  field: CustomerGroupOrderField;
};

export type CustomerGroupOrderField =
  | 'code'
  | 'name';

export type CustomerOrder = {
  direction: SortDirection;
  field: CustomerOrderField;
};

export type CustomerOrderField =
  | 'createdAt'
  | 'name'
  | 'number';

/** Whether a customer may be sold to. */
export type CustomerStatus =
  | 'ACTIVE'
  /** Gone; kept for its documents. */
  | 'ARCHIVED'
  /** New orders are refused. */
  | 'BLOCKED'
  /** New orders wait for a person. */
  | 'ON_HOLD'
  /** Not a customer yet. */
  | 'PROSPECT';

/** Who changed a customer's status, when and why. */
export type CustomerStatusChange = {
  /** Id of the user, key or service that changed it. */
  actor: Scalars['String']['output'];
  changedAt: Scalars['DateTime']['output'];
  previous: CustomerStatus;
  reason: Scalars['String']['output'];
  status: CustomerStatus;
};

export type CustomerStatusFilter = {
  eq?: InputMaybe<CustomerStatus>;
  in?: InputMaybe<Array<CustomerStatus>>;
  ne?: InputMaybe<CustomerStatus>;
};

/** How important a customer is. */
export type CustomerTier =
  | 'A'
  | 'B'
  | 'C';

export type CustomerTierFilter = {
  eq?: InputMaybe<CustomerTier>;
  in?: InputMaybe<Array<CustomerTier>>;
  ne?: InputMaybe<CustomerTier>;
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

/** In what two customers agree. */
export type DuplicateReason =
  | 'EMAIL'
  /** Names alike, or the same in Chinese. */
  | 'NAME'
  /** The last seven digits. */
  | 'PHONE'
  | 'TAX_ID';

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

/** A day on which nobody is at work. */
export type Holiday = {
  day: Scalars['Date']['output'];
  name: Scalars['String']['output'];
};

export type HolidayInput = {
  day: Scalars['Date']['input'];
  name: Scalars['String']['input'];
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

/** What happened between us and a customer, or what is to be done for one. For staff only. */
export type Interaction = Node & {
  /** Who is to do a task. */
  assignee?: Maybe<Scalars['String']['output']>;
  /** When it happened; for a task, when it was given. */
  at: Scalars['DateTime']['output'];
  body?: Maybe<Scalars['String']['output']>;
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of who completed the task. */
  completedBy?: Maybe<Scalars['String']['output']>;
  contact?: Maybe<Contact>;
  customer?: Maybe<Customer>;
  /** By when a task is to be done. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** `int_…` */
  id: Scalars['ID']['output'];
  kind: InteractionKind;
  /** What came of the task. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Id of the user, key or service that noted it. */
  recordedBy: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of interactions. */
export type InteractionConnection = {
  edges: Array<InteractionEdge>;
  nodes: Array<Interaction>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type InteractionEdge = {
  cursor: Scalars['String']['output'];
  node: Interaction;
};

export type InteractionFilter = {
  and?: InputMaybe<Array<InteractionFilter>>;
  assignee?: InputMaybe<StringFilter>;
  at?: InputMaybe<DateTimeFilter>;
  customerId?: InputMaybe<IdFilter>;
  /** What is not a task is due never. */
  dueAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  /** True for tasks that are not completed. */
  isOpen?: InputMaybe<BooleanFilter>;
  kind?: InputMaybe<InteractionKindFilter>;
  not?: InputMaybe<InteractionFilter>;
  or?: InputMaybe<Array<InteractionFilter>>;
  recordedBy?: InputMaybe<StringFilter>;
};

/** What sort of interaction it is. */
export type InteractionKind =
  | 'CALL'
  | 'EMAIL'
  | 'MEETING'
  | 'NOTE'
  /** Something to be done by a time. */
  | 'TASK'
  | 'VISIT';

export type InteractionKindFilter = {
  eq?: InputMaybe<InteractionKind>;
  in?: InputMaybe<Array<InteractionKind>>;
  ne?: InputMaybe<InteractionKind>;
};

export type InteractionOrder = {
  direction: SortDirection;
  field: InteractionOrderField;
};

export type InteractionOrderField =
  | 'at'
  | 'dueAt';

export type Invoice = {
  id: Scalars['ID']['output'];
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
   * Gives a service request to a member of staff.
   * Example: `mutation { assignServiceRequest(input: { serviceRequestId: "srq_…", assignee: "Li Na" }) { serviceRequest { assignee } userErrors { code } } }`
   */
  assignServiceRequest: AssignServiceRequestPayload;
  /**
   * Says that an opportunity is won, by which order, or lost, and why.
   * Example: `mutation { closeOpportunity(input: { opportunityId: "opp_…", outcome: LOST, reason: "Price" }) { opportunity { outcome } userErrors { code } } }`
   */
  closeOpportunity: CloseOpportunityPayload;
  /**
   * Notes that a task is done.
   * Example: `mutation { completeTask(input: { interactionId: "int_…", outcome: "Samples sent" }) { interaction { completedAt } userErrors { code } } }`
   */
  completeTask: CompleteTaskPayload;
  /**
   * Opens a service request, with its first message.
   * Example: `mutation { openServiceRequest(input: { subject: "Box was wet", body: "…", category: DELIVERY }) { serviceRequest { number } userErrors { code } } }`
   */
  openServiceRequest: OpenServiceRequestPayload;
  /**
   * Says how content the customer is with what was done, once.
   * Example: `mutation { rateServiceRequest(input: { serviceRequestId: "srq_…", score: 5 }) { serviceRequest { score } userErrors { code } } }`
   */
  rateServiceRequest: RateServiceRequestPayload;
  /**
   * Notes what happened with a customer, or what is to be done.
   * Example: `mutation { recordInteraction(input: { customerId: "cus_…", kind: CALL, subject: "Asked for samples" }) { interaction { id } userErrors { code } } }`
   */
  recordInteraction: RecordInteractionPayload;
  /**
   * Forgets a contact.
   * Example: `mutation { removeContact(input: { contactId: "con_…" }) { customer { contacts { name } } userErrors { code } } }`
   */
  removeContact: RemoveContactPayload;
  /**
   * Writes in the thread of a service request; what the customer writes takes it up again.
   * Example: `mutation { replyToServiceRequest(input: { serviceRequestId: "srq_…", body: "We send another" }) { serviceRequest { status } userErrors { code } } }`
   */
  replyToServiceRequest: ReplyToServiceRequestPayload;
  /**
   * Makes a contact of a customer, or changes one; the first one is the primary.
   * Example: `mutation { saveContact(input: { customerId: "cus_…", name: "Li Na", consents: [{ channel: EMAIL, isGranted: true }] }) { contact { id } userErrors { code } } }`
   */
  saveContact: SaveContactPayload;
  /**
   * Makes a customer, or changes the one with the given id, else with the given external code.
   * Example: `mutation { saveCustomer(input: { name: "Green Leaf", country: "CN" }) { customer { number } userErrors { code } } }`
   */
  saveCustomer: SaveCustomerPayload;
  /**
   * Makes a customer group, or changes the one with the given id.
   * Example: `mutation { saveCustomerGroup(input: { code: "RETAIL", name: "Retail" }) { customerGroup { id } userErrors { code } } }`
   */
  saveCustomerGroup: SaveCustomerGroupPayload;
  /**
   * Says what customers may owe that have no limit of their own, nor by their group. For staff.
   * Example: `mutation { saveDefaultCreditLimit(input: { creditLimit: { amount: "20000", currency: "CNY" } }) { defaultCreditLimit { amount } userErrors { code } } }`
   */
  saveDefaultCreditLimit: SaveDefaultCreditLimitPayload;
  /**
   * Makes an opportunity of a customer, or changes an open one.
   * Example: `mutation { saveOpportunity(input: { customerId: "cus_…", name: "Spring range", stage: "QUALIFIED", value: { amount: "20000", currency: "CNY" }, expectedDate: "2026-06-30" }) { opportunity { number } userErrors { code } } }`
   */
  saveOpportunity: SaveOpportunityPayload;
  /**
   * Decides which stages opportunities pass, and how often they are won from there.
   * Example: `mutation { saveOpportunityStages(input: { stages: [{ code: "PROPOSED", name: "Proposed", probability: "50" }] }) { opportunityStages { code } userErrors { code } } }`
   */
  saveOpportunityStages: SaveOpportunityStagesPayload;
  /**
   * Decides which segments there are, and by which scores; a customer is in the first that fits.
   * Example: `mutation { saveSegments(input: { segments: [{ code: "ALL", name: "All", recency: { from: 1, to: 5 }, frequency: { from: 1, to: 5 }, monetary: { from: 1, to: 5 } }] }) { segments { code } userErrors { code } } }`
   */
  saveSegments: SaveSegmentsPayload;
  /**
   * Decides when service is at work, and how soon it answers and solves.
   * Example: `mutation { saveServicePolicy(input: { timeZone: "Asia/Shanghai", hours: [{ weekday: 1, opens: "09:00", closes: "18:00" }], holidays: [], levels: [] }) { servicePolicy { version } userErrors { code } } }`
   */
  saveServicePolicy: SaveServicePolicyPayload;
  /**
   * Changes a customer's status; who did it and why is kept.
   * Example: `mutation { setCustomerStatus(input: { customerId: "cus_…", status: BLOCKED, reason: "Unpaid" }) { customer { status } userErrors { code } } }`
   */
  setCustomerStatus: SetCustomerStatusPayload;
  /**
   * Takes a service request to another status; IN_PROGRESS opens it again.
   * Example: `mutation { setServiceRequestStatus(input: { serviceRequestId: "srq_…", status: RESOLVED }) { serviceRequest { status } userErrors { code } } }`
   */
  setServiceRequestStatus: SetServiceRequestStatusPayload;
};


export type MutationAssignServiceRequestArgs = {
  input: AssignServiceRequestInput;
};


export type MutationCloseOpportunityArgs = {
  input: CloseOpportunityInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationOpenServiceRequestArgs = {
  input: OpenServiceRequestInput;
};


export type MutationRateServiceRequestArgs = {
  input: RateServiceRequestInput;
};


export type MutationRecordInteractionArgs = {
  input: RecordInteractionInput;
};


export type MutationRemoveContactArgs = {
  input: RemoveContactInput;
};


export type MutationReplyToServiceRequestArgs = {
  input: ReplyToServiceRequestInput;
};


export type MutationSaveContactArgs = {
  input: SaveContactInput;
};


export type MutationSaveCustomerArgs = {
  input: SaveCustomerInput;
};


export type MutationSaveCustomerGroupArgs = {
  input: SaveCustomerGroupInput;
};


export type MutationSaveDefaultCreditLimitArgs = {
  input: SaveDefaultCreditLimitInput;
};


export type MutationSaveOpportunityArgs = {
  input: SaveOpportunityInput;
};


export type MutationSaveOpportunityStagesArgs = {
  input: SaveOpportunityStagesInput;
};


export type MutationSaveSegmentsArgs = {
  input: SaveSegmentsInput;
};


export type MutationSaveServicePolicyArgs = {
  input: SaveServicePolicyInput;
};


export type MutationSetCustomerStatusArgs = {
  input: SetCustomerStatusInput;
};


export type MutationSetServiceRequestStatusArgs = {
  input: SetServiceRequestStatusInput;
};

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

export type OpenServiceRequestInput = {
  /** The first message of the thread. */
  body: Scalars['String']['input'];
  category: ServiceCategory;
  /** How it came to us. */
  channel: ServiceChannel;
  /** Who asks; one of the customer's contacts. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Default: the customer that the caller belongs to. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A customer's own users open at NORMAL. */
  priority: ServicePriority;
  subject: Scalars['String']['input'];
};

export type OpenServiceRequestPayload = {
  serviceRequest?: Maybe<ServiceRequest>;
  userErrors: Array<UserError>;
};

/** An order that a customer may come to place. For staff only. */
export type Opportunity = Node & {
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  /** When it is expected to be won. */
  expectedDate: Scalars['Date']['output'];
  /** `opp_…` */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** `OP-000001` */
  number: Scalars['String']['output'];
  /** The order that a won one has become. */
  order?: Maybe<Order>;
  /** Null while it is open. */
  outcome?: Maybe<OpportunityOutcome>;
  /** The member of staff who looks after it. */
  owner?: Maybe<Scalars['String']['output']>;
  /** Why it was won or lost. */
  reason?: Maybe<Scalars['String']['output']>;
  stage?: Maybe<OpportunityStage>;
  updatedAt: Scalars['DateTime']['output'];
  /** What it is worth, without tax, in the company's currency. */
  value: Money;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of opportunities. */
export type OpportunityConnection = {
  edges: Array<OpportunityEdge>;
  nodes: Array<Opportunity>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type OpportunityEdge = {
  cursor: Scalars['String']['output'];
  node: Opportunity;
};

export type OpportunityFilter = {
  and?: InputMaybe<Array<OpportunityFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  customerId?: InputMaybe<IdFilter>;
  expectedDate?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<OpportunityFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<OpportunityFilter>>;
  /** `{ eq: null }` for those that are open. */
  outcome?: InputMaybe<OpportunityOutcomeFilter>;
  owner?: InputMaybe<StringFilter>;
  /** By the stage's code. */
  stage?: InputMaybe<StringFilter>;
  value?: InputMaybe<DecimalFilter>;
};

export type OpportunityOrder = {
  direction: SortDirection;
  field: OpportunityOrderField;
};

export type OpportunityOrderField =
  | 'createdAt'
  | 'expectedDate'
  | 'value';

/** How an opportunity has ended. */
export type OpportunityOutcome =
  | 'LOST'
  | 'WON';

export type OpportunityOutcomeFilter = {
  eq?: InputMaybe<OpportunityOutcome>;
  in?: InputMaybe<Array<OpportunityOutcome>>;
  ne?: InputMaybe<OpportunityOutcome>;
};

/** A stage that opportunities pass. For staff only. */
export type OpportunityStage = {
  /** Unique, such as `PROPOSED`. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** Percent of the opportunities in it that are won. */
  probability: Scalars['Decimal']['output'];
};

export type OpportunityStageInput = {
  /** Unique, such as `PROPOSED`. */
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Percent of the opportunities in it that are won. */
  probability: Scalars['Decimal']['input'];
};

export type Order = {
  id: Scalars['ID']['output'];
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Payment = {
  id: Scalars['ID']['output'];
};

/** Open opportunities, counted and summed. For staff only. */
export type Pipeline = {
  /** By the month in which they are expected, at most 120. */
  months: Array<PipelineMonth>;
  /** Every stage, in order. */
  stages: Array<PipelineStage>;
};

/** The open opportunities that are expected in a month. For staff only. */
export type PipelineMonth = {
  /** Open opportunities. */
  count: Scalars['Int']['output'];
  /** Such as `2026-03`. */
  month: Scalars['String']['output'];
  /** What they are worth together, without tax. */
  value: Money;
  /** The same, each by the probability of its stage. */
  weighted: Money;
};

/** The open opportunities of a stage. For staff only. */
export type PipelineStage = {
  /** Open opportunities. */
  count: Scalars['Int']['output'];
  stage?: Maybe<OpportunityStage>;
  /** What they are worth together, without tax. */
  value: Money;
  /** The same, each by the probability of its stage. */
  weighted: Money;
};

/** A customer that may be the same as another. For staff only. */
export type PossibleDuplicate = {
  customer: Customer;
  /** In what they agree, at least one. */
  reasons: Array<DuplicateReason>;
  /** How alike the names are, 0 to 1. */
  similarity: Scalars['Decimal']['output'];
};

export type Product = {
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

export type Query = {
  /** One customer. Example: `{ customer(id: "cus_…") { number name status } }` */
  customer?: Maybe<Customer>;
  /** A customer by its number. Example: `{ customerByNumber(number: "C-000001") { id name } }` */
  customerByNumber?: Maybe<Customer>;
  /** Customer groups, by code. Example: `{ customerGroups(first: 10) { nodes { code name } } }` */
  customerGroups: CustomerGroupConnection;
  /**
   * Customers, newest first; a customer's own users see only their own. `search` takes each word as
   * a part of number, names (Chinese too), tax id or external code, small typos allowed.
   * Example: `{ customers(first: 10, search: "green") { nodes { number name } } }`
   */
  customers: CustomerConnection;
  /**
   * Whose address this is: customers with it, and those with a contact that has it, at most 10. For
   * staff only. Example: `{ customersByEmail(email: "li.na@example.com") { id name } }`
   */
  customersByEmail: Array<Customer>;
  /**
   * What customers may owe that have no limit of their own, nor by their group; null when that is
   * anything. For staff. Example: `{ defaultCreditLimit { amount currency } }`
   */
  defaultCreditLimit?: Maybe<Money>;
  /**
   * Calls, visits, tasks … with all customers, newest first.
   * Example: `{ interactions(first: 10, filter: { isOpen: { eq: true } }, orderBy: { field: dueAt }) { nodes { subject dueAt } } }`
   */
  interactions: InteractionConnection;
  /**
   * Orders that customers may come to place, newest first.
   * Example: `{ opportunities(first: 10, orderBy: { field: value, direction: DESC }) { nodes { name value { amount } } } }`
   */
  opportunities: OpportunityConnection;
  /** One opportunity. Example: `{ opportunity(id: "opp_…") { number stage { name } } }` */
  opportunity?: Maybe<Opportunity>;
  /**
   * The stages that opportunities pass, in their order.
   * Example: `{ opportunityStages { code name probability } }`
   */
  opportunityStages: Array<OpportunityStage>;
  /**
   * Open opportunities by stage and by month, as they are and weighted by how often they are won.
   * Example: `{ pipeline { stages { stage { name } count weighted { amount } } } }`
   */
  pipeline: Pipeline;
  /**
   * Customers that may be the one that somebody is about to make, at most 20.
   * Example: `{ possibleDuplicates(name: "Green Leef", phone: "010 555 0199") { reasons customer { number name } } }`
   */
  possibleDuplicates: Array<PossibleDuplicate>;
  /**
   * What the customers of each segment have bought in the year up to a day.
   * Example: `{ rfm(asOf: "2026-03-31") { segments { segment { name } customers total { amount } } } }`
   */
  rfm: RfmReport;
  /**
   * The segments, in the order in which they are tried.
   * Example: `{ segments { code name members(first: 5) { nodes { number name } } } }`
   */
  segments: Array<Segment>;
  /**
   * When service is at work, and how soon it answers and solves.
   * Example: `{ servicePolicy { timeZone levels { priority responseMinutes } } }`
   */
  servicePolicy: ServicePolicy;
  /** One service request. Example: `{ serviceRequest(id: "srq_…") { number status } }` */
  serviceRequest?: Maybe<ServiceRequest>;
  /**
   * What customers want solved, newest first; a customer’s own users see their own.
   * Example: `{ serviceRequests(first: 10, filter: { slaState: { eq: BREACHED } }) { nodes { number subject } } }`
   */
  serviceRequests: ServiceRequestConnection;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryCustomerGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerGroupOrder>;
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  segment?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCustomersByEmailArgs = {
  email: Scalars['EmailAddress']['input'];
};


export type QueryInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InteractionOrder>;
};


export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpportunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpportunityOrder>;
};


export type QueryOpportunityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPipelineArgs = {
  owner?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPossibleDuplicatesArgs = {
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nameZh?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  taxId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRfmArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryServiceRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRequestOrder>;
};

export type Quotation = {
  id: Scalars['ID']['output'];
};

export type RateServiceRequestInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  /** When given, the change is refused unless it has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 (bad) to 5 (good). */
  score: Scalars['Int']['input'];
  serviceRequestId: Scalars['ID']['input'];
};

export type RateServiceRequestPayload = {
  serviceRequest?: Maybe<ServiceRequest>;
  userErrors: Array<UserError>;
};

/** A product that a customer is likely to want, with the figures that speak for it. */
export type Recommendation = {
  /** BOUGHT_TOGETHER: their share of the orders with the given product, 0 to 1. For staff only. */
  confidence?: Maybe<Scalars['Decimal']['output']>;
  /** BOUGHT_TOGETHER: what the customer has bought that goes with it. */
  given?: Maybe<Product>;
  /** REORDER: the median of the days between. */
  intervalDays?: Maybe<Scalars['Int']['output']>;
  /** REORDER: when it last did. */
  lastBoughtDate?: Maybe<Scalars['Date']['output']>;
  /** BOUGHT_TOGETHER: how many times more often than by chance. For staff only. */
  lift?: Maybe<Scalars['Decimal']['output']>;
  /** REORDER: when the customer is likely to buy it again. */
  likelyDate?: Maybe<Scalars['Date']['output']>;
  /** BOUGHT_TOGETHER: orders of the year that hold both. For staff only. */
  orders?: Maybe<Scalars['Int']['output']>;
  product: Product;
  reason: RecommendationReason;
  /** BOUGHT_TOGETHER: their share of all orders, 0 to 1. For staff only. */
  support?: Maybe<Scalars['Decimal']['output']>;
  /** REORDER: days on which the customer has bought it. */
  timesBought?: Maybe<Scalars['Int']['output']>;
};

/** Why a product is recommended. */
export type RecommendationReason =
  /** Others buy it together with what the customer has bought. Shown to staff only. */
  | 'BOUGHT_TOGETHER'
  /** The customer buys it again and again, and is due. */
  | 'REORDER';

export type RecordInteractionInput = {
  /** Who is to do a task. */
  assignee?: InputMaybe<Scalars['String']['input']>;
  /** Default: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  body?: InputMaybe<Scalars['String']['input']>;
  /** With whom; one of the customer's contacts. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  customerId: Scalars['ID']['input'];
  /** For a task, and only for one. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: InteractionKind;
  subject: Scalars['String']['input'];
};

export type RecordInteractionPayload = {
  interaction?: Maybe<Interaction>;
  userErrors: Array<UserError>;
};

export type RemoveContactInput = {
  contactId: Scalars['ID']['input'];
  /** When given, the change is refused unless it has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RemoveContactPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type ReplyToServiceRequestInput = {
  body: Scalars['String']['input'];
  /** When given, the change is refused unless it has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True for what the customer is not to see; staff only. */
  isInternal: Scalars['Boolean']['input'];
  serviceRequestId: Scalars['ID']['input'];
};

export type ReplyToServiceRequestPayload = {
  serviceRequest?: Maybe<ServiceRequest>;
  userErrors: Array<UserError>;
};

export type ReturnOrder = {
  id: Scalars['ID']['output'];
};

/** The segments with what their customers have bought. For staff only. */
export type RfmReport = {
  /** Every segment, in order. */
  segments: Array<SegmentFigures>;
};

/** How a customer orders beside the others: each score is the quintile, 5 the best. For staff only. */
export type RfmScore = {
  /** 1 to 5 by the number of orders. */
  frequency: Scalars['Int']['output'];
  /** 1 to 5 by what they come to. */
  monetary: Scalars['Int']['output'];
  /** Its orders in the year. */
  orders: Scalars['Int']['output'];
  /** 1 to 5 by the last order. */
  recency: Scalars['Int']['output'];
  /** Days since its last order. */
  recencyDays: Scalars['Int']['output'];
  /** The first segment that takes the scores; null when none does. */
  segment?: Maybe<Segment>;
  /** What its orders of the year come to with tax, in the company's currency. */
  total: Money;
};

export type SaveContactInput = {
  /** Channels left out stay as they are. */
  consents?: InputMaybe<Array<ConsentInput>>;
  /** Whose contact it is; for a new one. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** When given, the change is refused unless it has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The contact to change; without it a new one of the customer is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When true, nobody else of the customer is; the only one always is. */
  isPrimary: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the person does there, such as `Buyer`. */
  role?: InputMaybe<Scalars['String']['input']>;
};

export type SaveContactPayload = {
  contact?: Maybe<Contact>;
  userErrors: Array<UserError>;
};

export type SaveCustomerGroupInput = {
  /** Unique, such as `RETAIL`. */
  code: Scalars['String']['input'];
  /** In the company's currency; of its customers that have none of their own. None when absent. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** The group to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
};

export type SaveCustomerGroupPayload = {
  customerGroup?: Maybe<CustomerGroup>;
  userErrors: Array<UserError>;
};

export type SaveCustomerInput = {
  /** True to make or change it even though another customer has its tax id, as branches may. */
  acceptDuplicate: Scalars['Boolean']['input'];
  /** All addresses, at most 100: those left out go. When absent they stay as they are. */
  addresses?: InputMaybe<Array<AddressInput>>;
  /** Default: as it is; `ISSUE` of a new customer. Orders placed before keep theirs. */
  billingBasis?: InputMaybe<BillingBasis>;
  /** Default: as before, or the first address's, or the company's own country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** In the customer's currency. None when absent. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** Default: as before, or the company's own currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** When given, the change is refused unless the customer has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The customer's code in another system; makes imports repeatable. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer to change. When absent: the one with this `externalRef`, else a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A new customer begins as PROSPECT when true, else as ACTIVE; later see `setCustomerStatus`. */
  isProspect: Scalars['Boolean']['input'];
  /** For how many days goods must be good yet; 1 to 3650. Any when absent. */
  leastShelfLifeDays?: InputMaybe<Scalars['Int']['input']>;
  /** The same in percent of the product's shelf life, 1 to 100; the stricter of the two holds. */
  leastShelfLifePercent?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  owner?: InputMaybe<Scalars['String']['input']>;
  paymentTermDays: Scalars['Int']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  preferredCarrierId?: InputMaybe<Scalars['ID']['input']>;
  preferredWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  taxId?: InputMaybe<Scalars['String']['input']>;
  tier: CustomerTier;
};

export type SaveCustomerPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type SaveDefaultCreditLimitInput = {
  /** In the company's currency; without one, customers may owe anything. */
  creditLimit?: InputMaybe<MoneyInput>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SaveDefaultCreditLimitPayload = {
  defaultCreditLimit?: Maybe<Money>;
  userErrors: Array<UserError>;
};

export type SaveOpportunityInput = {
  /** Whose opportunity it is; for a new one. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is expected to be won. */
  expectedDate: Scalars['Date']['input'];
  /** When given, the change is refused unless it has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The opportunity to change; without it a new one of the customer is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  owner?: InputMaybe<Scalars['String']['input']>;
  /** The code of its stage. */
  stage: Scalars['String']['input'];
  /** Without tax, in the company's currency. */
  value: MoneyInput;
};

export type SaveOpportunityPayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

export type SaveOpportunityStagesInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All stages, in their order, at most 30; those left out go. */
  stages: Array<OpportunityStageInput>;
};

export type SaveOpportunityStagesPayload = {
  opportunityStages?: Maybe<Array<OpportunityStage>>;
  userErrors: Array<UserError>;
};

export type SaveSegmentsInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All segments, in the order in which they are tried, at most 30; those left out go. */
  segments: Array<SegmentInput>;
};

export type SaveSegmentsPayload = {
  segments?: Maybe<Array<Segment>>;
  userErrors: Array<UserError>;
};

export type SaveServicePolicyInput = {
  /** When given, the change is refused unless it has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All holidays, at most 500. */
  holidays: Array<HolidayInput>;
  /** All hours, at most 50. */
  hours: Array<WorkingHoursInput>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One for each priority. */
  levels: Array<ServiceLevelInput>;
  /** IANA name, such as `Asia/Shanghai`. */
  timeZone: Scalars['String']['input'];
};

export type SaveServicePolicyPayload = {
  servicePolicy?: Maybe<ServicePolicy>;
  userErrors: Array<UserError>;
};

/** Scores from 1 to 5, both ends included. */
export type ScoreRange = {
  from: Scalars['Int']['output'];
  to: Scalars['Int']['output'];
};

export type ScoreRangeInput = {
  /** 1 to 5. */
  from: Scalars['Int']['input'];
  /** 1 to 5, included. */
  to: Scalars['Int']['input'];
};

/** A rule that names customers by their scores. For staff only. */
export type Segment = {
  /** Unique, such as `CHAMPIONS`. */
  code: Scalars['String']['output'];
  frequency: ScoreRange;
  /** The customers in it, newest first. */
  members: CustomerConnection;
  monetary: ScoreRange;
  name: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh?: Maybe<Scalars['String']['output']>;
  recency: ScoreRange;
};


/** A rule that names customers by their scores. For staff only. */
export type SegmentMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
};

/** What the customers of a segment have bought in the year. For staff only. */
export type SegmentFigures = {
  customers: Scalars['Int']['output'];
  orders: Scalars['Int']['output'];
  segment?: Maybe<Segment>;
  /** With tax, in the company's currency. */
  total: Money;
};

export type SegmentInput = {
  /** Unique, such as `CHAMPIONS`. */
  code: Scalars['String']['input'];
  frequency: ScoreRangeInput;
  monetary: ScoreRangeInput;
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  recency: ScoreRangeInput;
};

/** What a service request is about. */
export type ServiceCategory =
  | 'DELIVERY'
  | 'INVOICE'
  | 'ORDER'
  | 'OTHER'
  | 'PRODUCT';

export type ServiceCategoryFilter = {
  eq?: InputMaybe<ServiceCategory>;
  in?: InputMaybe<Array<ServiceCategory>>;
  ne?: InputMaybe<ServiceCategory>;
};

/** How a service request came to us. */
export type ServiceChannel =
  | 'CHAT'
  | 'EMAIL'
  | 'PHONE'
  /** By the customer's own user. */
  | 'PORTAL'
  | 'VISIT';

/** How soon requests of a priority are answered and solved. */
export type ServiceLevel = {
  priority: ServicePriority;
  /** Minutes of working time until it is solved. */
  resolutionMinutes: Scalars['Int']['output'];
  /** Minutes of working time until the first answer. */
  responseMinutes: Scalars['Int']['output'];
};

export type ServiceLevelInput = {
  priority: ServicePriority;
  /** Minutes of working time until it is solved; at most 43200. */
  resolutionMinutes: Scalars['Int']['input'];
  /** Minutes of working time until the first answer. */
  responseMinutes: Scalars['Int']['input'];
};

/** What somebody wrote in the thread of a service request. */
export type ServiceMessage = {
  /** Id of the user, key or service that wrote it. For staff only. */
  author: Scalars['String']['output'];
  body: Scalars['String']['output'];
  /** `msg_…` */
  id: Scalars['ID']['output'];
  /** False when our own people wrote it. */
  isFromCustomer: Scalars['Boolean']['output'];
  /** True for what the customer does not see. */
  isInternal: Scalars['Boolean']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

/** A page of messages. */
export type ServiceMessageConnection = {
  edges: Array<ServiceMessageEdge>;
  nodes: Array<ServiceMessage>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ServiceMessageEdge = {
  cursor: Scalars['String']['output'];
  node: ServiceMessage;
};

/** When service is at work, and how soon it answers and solves. For staff only. */
export type ServicePolicy = {
  holidays: Array<Holiday>;
  hours: Array<WorkingHours>;
  /** One for each priority. */
  levels: Array<ServiceLevel>;
  /** IANA name, such as `Asia/Shanghai`; the hours and holidays are local. */
  timeZone: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** How much a service request hurries. */
export type ServicePriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL'
  | 'URGENT';

export type ServicePriorityFilter = {
  eq?: InputMaybe<ServicePriority>;
  in?: InputMaybe<Array<ServicePriority>>;
  ne?: InputMaybe<ServicePriority>;
};

/** What a customer wants solved: a thread of messages, and times by which we answer and solve. */
export type ServiceRequest = Node & {
  /** Who looks after it. For staff only. */
  assignee?: Maybe<Scalars['String']['output']>;
  category: ServiceCategory;
  /** How it came to us. */
  channel: ServiceChannel;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the customer said with the score. */
  comment?: Maybe<Scalars['String']['output']>;
  contact?: Maybe<Contact>;
  customer?: Maybe<Customer>;
  /** When we first wrote to the customer. */
  firstRespondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `srq_…` */
  id: Scalars['ID']['output'];
  /** The thread, oldest first. */
  messages: ServiceMessageConnection;
  /** `SR-000001` */
  number: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Id of who opened it. For staff only. */
  openedBy: Scalars['String']['output'];
  priority: ServicePriority;
  ratedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when it is to be solved, by the working calendar; time for which it waits does not count. */
  resolutionDueAt: Scalars['DateTime']['output'];
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when it is to be answered, by the working calendar; time for which it waits does not count. */
  responseDueAt: Scalars['DateTime']['output'];
  /** 1 (bad) to 5 (good), from the customer; null before. */
  score?: Maybe<Scalars['Int']['output']>;
  /** Whether it is answered and solved in time, as of now. For staff only. */
  slaState: SlaState;
  status: ServiceStatus;
  subject: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** What a customer wants solved: a thread of messages, and times by which we answer and solve. */
export type ServiceRequestMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of service requests. */
export type ServiceRequestConnection = {
  edges: Array<ServiceRequestEdge>;
  nodes: Array<ServiceRequest>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ServiceRequestEdge = {
  cursor: Scalars['String']['output'];
  node: ServiceRequest;
};

/** Conditions on service requests. `assignee` and `slaState` need the scope `crm:internal`. */
export type ServiceRequestFilter = {
  and?: InputMaybe<Array<ServiceRequestFilter>>;
  assignee?: InputMaybe<StringFilter>;
  category?: InputMaybe<ServiceCategoryFilter>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ServiceRequestFilter>;
  number?: InputMaybe<StringFilter>;
  openedAt?: InputMaybe<DateTimeFilter>;
  or?: InputMaybe<Array<ServiceRequestFilter>>;
  priority?: InputMaybe<ServicePriorityFilter>;
  resolutionDueAt?: InputMaybe<DateTimeFilter>;
  slaState?: InputMaybe<SlaStateFilter>;
  status?: InputMaybe<ServiceStatusFilter>;
};

export type ServiceRequestOrder = {
  direction: SortDirection;
  field: ServiceRequestOrderField;
};

export type ServiceRequestOrderField =
  | 'openedAt'
  | 'resolutionDueAt';

/** How far a service request has come. */
export type ServiceStatus =
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'RESOLVED'
  /** For the customer; its time stands still. */
  | 'WAITING';

export type ServiceStatusFilter = {
  eq?: InputMaybe<ServiceStatus>;
  in?: InputMaybe<Array<ServiceStatus>>;
  ne?: InputMaybe<ServiceStatus>;
};

export type ServiceTicket = {
  id: Scalars['ID']['output'];
};

export type SetCustomerStatusInput = {
  customerId: Scalars['ID']['input'];
  /** When given, the change is refused unless the customer has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept with the change. */
  reason: Scalars['String']['input'];
  status: CustomerStatus;
};

export type SetCustomerStatusPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type SetServiceRequestStatusInput = {
  /** When given, the change is refused unless it has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  serviceRequestId: Scalars['ID']['input'];
  status: ServiceStatus;
};

export type SetServiceRequestStatusPayload = {
  serviceRequest?: Maybe<ServiceRequest>;
  userErrors: Array<UserError>;
};

export type Shipment = {
  id: Scalars['ID']['output'];
};

/** Whether a service request is answered and solved in time. */
export type SlaState =
  /** Four fifths of a time are gone. */
  | 'AT_RISK'
  | 'BREACHED'
  | 'OK';

export type SlaStateFilter = {
  eq?: InputMaybe<SlaState>;
  in?: InputMaybe<Array<SlaState>>;
  ne?: InputMaybe<SlaState>;
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

/** Something that happened with a customer, in whichever area. */
export type TimelineEntry = {
  /** Gross total of the order, invoice or credit note, or what was paid. */
  amount?: Maybe<Money>;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The credit note concerned, for `CREDIT_NOTE_ISSUED`. */
  creditNote?: Maybe<CreditNote>;
  /** `mom_…` */
  id: Scalars['ID']['output'];
  /** The call, visit, task … concerned, for `INTERACTION`. For staff only. */
  interaction?: Maybe<Interaction>;
  /** The invoice concerned, for `INVOICE_ISSUED`. */
  invoice?: Maybe<Invoice>;
  kind: TimelineKind;
  /** The opportunity concerned, for the kinds `OPPORTUNITY_…`. For staff only. */
  opportunity?: Maybe<Opportunity>;
  /** The order concerned, for the kinds `ORDER_…`. */
  order?: Maybe<Order>;
  /** The payment concerned, for `PAYMENT_RECEIVED` and `PAYMENT_REVERSED`. */
  payment?: Maybe<Payment>;
  /** The quotation concerned, for the kinds `QUOTATION_…`. */
  quotation?: Maybe<Quotation>;
  /** The return concerned, for the kinds `RETURN_…`. */
  returnOrder?: Maybe<ReturnOrder>;
  /** The request concerned, for `SERVICE_REQUEST_OPENED`. */
  serviceRequest?: Maybe<ServiceRequest>;
  /** The ticket concerned, for the kinds `TICKET_…`. */
  serviceTicket?: Maybe<ServiceTicket>;
  /** The shipment concerned, for `SHIPMENT_DELIVERED`. */
  shipment?: Maybe<Shipment>;
  /** The document's number, or the subject of what was said; null for a document without. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A page of a timeline. */
export type TimelineEntryConnection = {
  edges: Array<TimelineEntryEdge>;
  nodes: Array<TimelineEntry>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type TimelineEntryEdge = {
  cursor: Scalars['String']['output'];
  node: TimelineEntry;
};

/** What an entry of a timeline tells of. */
export type TimelineKind =
  | 'CREDIT_NOTE_ISSUED'
  /** Shown to staff only. */
  | 'INTERACTION'
  | 'INVOICE_ISSUED'
  /** Goods that the customer has are called back; the title says which. */
  | 'LOT_RECALLED'
  /** Shown to staff only. */
  | 'OPPORTUNITY_LOST'
  /** Shown to staff only. */
  | 'OPPORTUNITY_WON'
  /** An order was placed, and may be fulfilled. */
  | 'ORDER_APPROVED'
  | 'ORDER_CANCELLED'
  | 'ORDER_PLACED'
  /** The first goods of an order have left the warehouse. */
  | 'ORDER_SHIPPED'
  | 'PAYMENT_RECEIVED'
  /** A payment was taken back, since it was none. */
  | 'PAYMENT_REVERSED'
  | 'QUOTATION_ACCEPTED'
  | 'QUOTATION_LOST'
  | 'QUOTATION_SENT'
  /** Money of a credit note was paid out. */
  | 'REFUND_PAID'
  | 'RETURN_RECEIVED'
  | 'RETURN_REJECTED'
  | 'RETURN_REQUESTED'
  /** It is decided what the customer gets for it. */
  | 'RETURN_RESOLVED'
  | 'SERVICE_REQUEST_OPENED'
  | 'SHIPMENT_DELIVERED'
  /** Shown to staff only. */
  | 'SURVEY_ANSWERED'
  /** A service ticket was opened. */
  | 'TICKET_OPEN'
  | 'TICKET_RESOLVED';

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
  /** Working hours begin before they end, do not overlap, and make an hour a week at least. */
  | 'BAD_HOURS'
  /** The payment term is negative or longer than a year. */
  | 'BAD_PAYMENT_TERM'
  /** Latitude and longitude stand together, and on the globe. */
  | 'BAD_POSITION'
  /** A probability is 0 to 100 percent. */
  | 'BAD_PROBABILITY'
  /** A range of scores lies within 1 to 5. */
  | 'BAD_RANGE'
  /** A score is 1 to 5. */
  | 'BAD_SCORE'
  /** Each priority has one level: answered no later than solved. */
  | 'BAD_SERVICE_LEVEL'
  /** A remaining shelf life has at least one day or percent, and not too many. */
  | 'BAD_SHELF_LIFE'
  /** There is no such time zone. */
  | 'BAD_TIME_ZONE'
  /** The customer has no such contact. */
  | 'CONTACT_UNKNOWN'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** More than one address is the default ship-to. */
  | 'DEFAULT_SHIP_TO_TWICE'
  /** A task needs a time by which it is due. */
  | 'DUE_MISSING'
  /** Another customer has this external code. */
  | 'EXTERNAL_REF_TAKEN'
  /** Another customer group has this code. */
  | 'GROUP_CODE_TAKEN'
  /** There is no such customer group. */
  | 'GROUP_UNKNOWN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** The moment is still to come. */
  | 'IN_FUTURE'
  /** Something must be written. */
  | 'MESSAGE_MISSING'
  /** Milestones are agreed on order by order. */
  | 'MILESTONES_PER_ORDER'
  /** A name is missing. */
  | 'NAME_MISSING'
  /** An amount can not be less than zero. */
  | 'NEGATIVE_AMOUNT'
  /** A credit limit can not be negative. */
  | 'NEGATIVE_CREDIT_LIMIT'
  /** The default ship-to must be a ship-to address. */
  | 'NOT_A_SHIP_TO'
  /** Only a task is due and completed. */
  | 'NOT_A_TASK'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** Only what is resolved is rated. */
  | 'NOT_SOLVED'
  /** There must be a segment at least. */
  | 'NO_SEGMENTS'
  /** There must be a stage at least. */
  | 'NO_STAGES'
  /** The opportunity is won or lost already. */
  | 'OPPORTUNITY_CLOSED'
  /** The request has been rated. */
  | 'RATED_ALREADY'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** Two segments have the same code. */
  | 'SEGMENT_TWICE'
  /** Some opportunity is or was in the stage. */
  | 'STAGE_IN_USE'
  /** Two stages have the same code. */
  | 'STAGE_TWICE'
  /** A subject must be given. */
  | 'SUBJECT_MISSING'
  /** The task is completed already. */
  | 'TASK_DONE'
  /** Another customer has this tax id. */
  | 'TAX_ID_TAKEN'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** The customer has no such order. */
  | 'UNKNOWN_ORDER'
  /** There is no such stage. */
  | 'UNKNOWN_STAGE'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT';

export type Warehouse = {
  id: Scalars['ID']['output'];
};

/** Hours of a weekday at which people are at work; a weekday may have several. */
export type WorkingHours = {
  /** Local time: `18:00`, at latest `24:00`. */
  closes: Scalars['String']['output'];
  /** Local time: `09:00`. */
  opens: Scalars['String']['output'];
  /** 1 is Monday, 7 Sunday. */
  weekday: Scalars['Int']['output'];
};

export type WorkingHoursInput = {
  /** Local time: `18:00`, at latest `24:00`. */
  closes: Scalars['String']['input'];
  /** Local time: `09:00`. */
  opens: Scalars['String']['input'];
  /** 1 is Monday, 7 Sunday. */
  weekday: Scalars['Int']['input'];
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
  Contact: Contact;
  Customer: Customer;
  CustomerGroup: CustomerGroup;
  Interaction: Interaction;
  Opportunity: Opportunity;
  ServiceRequest: ServiceRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerGroup:
    ( { __typename: 'CustomerGroup' }
    & GraphQLRecursivePick<FederationTypes['CustomerGroup'], {"id":true}> );
  Interaction:
    ( { __typename: 'Interaction' }
    & GraphQLRecursivePick<FederationTypes['Interaction'], {"id":true}> );
  Opportunity:
    ( { __typename: 'Opportunity' }
    & GraphQLRecursivePick<FederationTypes['Opportunity'], {"id":true}> );
  ServiceRequest:
    ( { __typename: 'ServiceRequest' }
    & GraphQLRecursivePick<FederationTypes['ServiceRequest'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ContactRow )
    | ( CustomerRow )
    | ( GroupRow )
    | ( InteractionRow )
    | ( OpportunityRow )
    | ( ServiceRequestRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<AddressRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddressInput: AddressInput;
  AssignServiceRequestInput: AssignServiceRequestInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AssignServiceRequestPayload: ResolverTypeWrapper<Payload<{ serviceRequestId: string }>>;
  BillingBasis: BillingBasis;
  BooleanFilter: BooleanFilter;
  Carrier: ResolverTypeWrapper<{ id: string }>;
  CloseOpportunityInput: CloseOpportunityInput;
  CloseOpportunityPayload: ResolverTypeWrapper<Payload<{ opportunityId: string }>>;
  CodeFilter: CodeFilter;
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: ResolverTypeWrapper<Payload<{ interactionId: string }>>;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentChannel: ConsentChannel;
  ConsentInput: ConsentInput;
  Contact: ResolverTypeWrapper<ContactRow>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreditLimitSource: CreditLimitSource;
  CreditNote: ResolverTypeWrapper<{ id: string }>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerConnection: ResolverTypeWrapper<Connection<CustomerRow>>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerGroup: ResolverTypeWrapper<GroupRow>;
  CustomerGroupConnection: ResolverTypeWrapper<Connection<GroupRow>>;
  CustomerGroupEdge: ResolverTypeWrapper<Omit<CustomerGroupEdge, 'node'> & { node: ResolversTypes['CustomerGroup'] }>;
  CustomerGroupFilter: CustomerGroupFilter;
  CustomerGroupOrder: CustomerGroupOrder;
  CustomerGroupOrderField: CustomerGroupOrderField;
  CustomerOrder: CustomerOrder;
  CustomerOrderField: CustomerOrderField;
  CustomerStatus: CustomerStatus;
  CustomerStatusChange: ResolverTypeWrapper<StatusChangeRow>;
  CustomerStatusFilter: CustomerStatusFilter;
  CustomerTier: CustomerTier;
  CustomerTierFilter: CustomerTierFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  DuplicateReason: DuplicateReason;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  Figure: ResolverTypeWrapper<Figure>;
  Holiday: ResolverTypeWrapper<Holiday>;
  HolidayInput: HolidayInput;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  Interaction: ResolverTypeWrapper<InteractionRow>;
  InteractionConnection: ResolverTypeWrapper<Connection<InteractionRow>>;
  InteractionEdge: ResolverTypeWrapper<Omit<InteractionEdge, 'node'> & { node: ResolversTypes['Interaction'] }>;
  InteractionFilter: InteractionFilter;
  InteractionKind: InteractionKind;
  InteractionKindFilter: InteractionKindFilter;
  InteractionOrder: InteractionOrder;
  InteractionOrderField: InteractionOrderField;
  Invoice: ResolverTypeWrapper<{ id: string }>;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenServiceRequestInput: OpenServiceRequestInput;
  OpenServiceRequestPayload: ResolverTypeWrapper<Payload<{ serviceRequestId: string }>>;
  Opportunity: ResolverTypeWrapper<OpportunityRow>;
  OpportunityConnection: ResolverTypeWrapper<Connection<OpportunityRow>>;
  OpportunityEdge: ResolverTypeWrapper<Omit<OpportunityEdge, 'node'> & { node: ResolversTypes['Opportunity'] }>;
  OpportunityFilter: OpportunityFilter;
  OpportunityOrder: OpportunityOrder;
  OpportunityOrderField: OpportunityOrderField;
  OpportunityOutcome: OpportunityOutcome;
  OpportunityOutcomeFilter: OpportunityOutcomeFilter;
  OpportunityStage: ResolverTypeWrapper<StageRow>;
  OpportunityStageInput: OpportunityStageInput;
  Order: ResolverTypeWrapper<{ id: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<{ id: string }>;
  Pipeline: ResolverTypeWrapper<PipelineArgs>;
  PipelineMonth: ResolverTypeWrapper<FiguresRow>;
  PipelineStage: ResolverTypeWrapper<FiguresRow>;
  PossibleDuplicate: ResolverTypeWrapper<DuplicateRow>;
  Product: ResolverTypeWrapper<{ id: string }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quotation: ResolverTypeWrapper<{ id: string }>;
  RateServiceRequestInput: RateServiceRequestInput;
  RateServiceRequestPayload: ResolverTypeWrapper<Payload<{ serviceRequestId: string }>>;
  Recommendation: ResolverTypeWrapper<RecommendationRow>;
  RecommendationReason: RecommendationReason;
  RecordInteractionInput: RecordInteractionInput;
  RecordInteractionPayload: ResolverTypeWrapper<Payload<{ interactionId: string }>>;
  RemoveContactInput: RemoveContactInput;
  RemoveContactPayload: ResolverTypeWrapper<Payload<{ customerId: string }>>;
  ReplyToServiceRequestInput: ReplyToServiceRequestInput;
  ReplyToServiceRequestPayload: ResolverTypeWrapper<Payload<{ serviceRequestId: string }>>;
  ReturnOrder: ResolverTypeWrapper<{ id: string }>;
  RfmReport: ResolverTypeWrapper<AsOf>;
  RfmScore: ResolverTypeWrapper<ScoreRow>;
  SaveContactInput: SaveContactInput;
  SaveContactPayload: ResolverTypeWrapper<Payload<{ contactId: string }>>;
  SaveCustomerGroupInput: SaveCustomerGroupInput;
  SaveCustomerGroupPayload: ResolverTypeWrapper<Payload<{ customerGroupId: string }>>;
  SaveCustomerInput: SaveCustomerInput;
  SaveCustomerPayload: ResolverTypeWrapper<Payload<{ customerId: string }>>;
  SaveDefaultCreditLimitInput: SaveDefaultCreditLimitInput;
  SaveDefaultCreditLimitPayload: ResolverTypeWrapper<Payload<object>>;
  SaveOpportunityInput: SaveOpportunityInput;
  SaveOpportunityPayload: ResolverTypeWrapper<Payload<{ opportunityId: string }>>;
  SaveOpportunityStagesInput: SaveOpportunityStagesInput;
  SaveOpportunityStagesPayload: ResolverTypeWrapper<Payload<{ count: number }>>;
  SaveSegmentsInput: SaveSegmentsInput;
  SaveSegmentsPayload: ResolverTypeWrapper<Payload<{ count: number }>>;
  SaveServicePolicyInput: SaveServicePolicyInput;
  SaveServicePolicyPayload: ResolverTypeWrapper<Payload<{ version: number }>>;
  ScoreRange: ResolverTypeWrapper<ScoreRange>;
  ScoreRangeInput: ScoreRangeInput;
  Segment: ResolverTypeWrapper<SegmentRow>;
  SegmentFigures: ResolverTypeWrapper<SegmentFiguresRow>;
  SegmentInput: SegmentInput;
  ServiceCategory: ServiceCategory;
  ServiceCategoryFilter: ServiceCategoryFilter;
  ServiceChannel: ServiceChannel;
  ServiceLevel: ResolverTypeWrapper<ServiceLevel>;
  ServiceLevelInput: ServiceLevelInput;
  ServiceMessage: ResolverTypeWrapper<ServiceMessageRow>;
  ServiceMessageConnection: ResolverTypeWrapper<Connection<ServiceMessageRow>>;
  ServiceMessageEdge: ResolverTypeWrapper<Omit<ServiceMessageEdge, 'node'> & { node: ResolversTypes['ServiceMessage'] }>;
  ServicePolicy: ResolverTypeWrapper<ServicePolicyRow>;
  ServicePriority: ServicePriority;
  ServicePriorityFilter: ServicePriorityFilter;
  ServiceRequest: ResolverTypeWrapper<ServiceRequestRow>;
  ServiceRequestConnection: ResolverTypeWrapper<Connection<ServiceRequestRow>>;
  ServiceRequestEdge: ResolverTypeWrapper<Omit<ServiceRequestEdge, 'node'> & { node: ResolversTypes['ServiceRequest'] }>;
  ServiceRequestFilter: ServiceRequestFilter;
  ServiceRequestOrder: ServiceRequestOrder;
  ServiceRequestOrderField: ServiceRequestOrderField;
  ServiceStatus: ServiceStatus;
  ServiceStatusFilter: ServiceStatusFilter;
  ServiceTicket: ResolverTypeWrapper<{ id: string }>;
  SetCustomerStatusInput: SetCustomerStatusInput;
  SetCustomerStatusPayload: ResolverTypeWrapper<Payload<{ customerId: string }>>;
  SetServiceRequestStatusInput: SetServiceRequestStatusInput;
  SetServiceRequestStatusPayload: ResolverTypeWrapper<Payload<{ serviceRequestId: string }>>;
  Shipment: ResolverTypeWrapper<{ id: string }>;
  SlaState: SlaState;
  SlaStateFilter: SlaStateFilter;
  SortDirection: SortDirection;
  StringFilter: StringFilter;
  TimelineEntry: ResolverTypeWrapper<MomentRow>;
  TimelineEntryConnection: ResolverTypeWrapper<Connection<MomentRow>>;
  TimelineEntryEdge: ResolverTypeWrapper<Omit<TimelineEntryEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineKind: TimelineKind;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Warehouse: ResolverTypeWrapper<{ id: string }>;
  WorkingHours: ResolverTypeWrapper<WorkingHours>;
  WorkingHoursInput: WorkingHoursInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: AddressRow;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddressInput: AddressInput;
  AssignServiceRequestInput: AssignServiceRequestInput;
  Int: Scalars['Int']['output'];
  AssignServiceRequestPayload: Payload<{ serviceRequestId: string }>;
  BooleanFilter: BooleanFilter;
  Carrier: { id: string };
  CloseOpportunityInput: CloseOpportunityInput;
  CloseOpportunityPayload: Payload<{ opportunityId: string }>;
  CodeFilter: CodeFilter;
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: Payload<{ interactionId: string }>;
  Consent: Consent;
  ConsentInput: ConsentInput;
  Contact: ContactRow;
  CountryCode: Scalars['CountryCode']['output'];
  CreditNote: { id: string };
  Currency: Scalars['Currency']['output'];
  Customer: CustomerRow;
  CustomerConnection: Connection<CustomerRow>;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerGroup: GroupRow;
  CustomerGroupConnection: Connection<GroupRow>;
  CustomerGroupEdge: Omit<CustomerGroupEdge, 'node'> & { node: ResolversParentTypes['CustomerGroup'] };
  CustomerGroupFilter: CustomerGroupFilter;
  CustomerGroupOrder: CustomerGroupOrder;
  CustomerOrder: CustomerOrder;
  CustomerStatusChange: StatusChangeRow;
  CustomerStatusFilter: CustomerStatusFilter;
  CustomerTierFilter: CustomerTierFilter;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExportedFile: ExportedFile;
  Figure: Figure;
  Holiday: Holiday;
  HolidayInput: HolidayInput;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  Interaction: InteractionRow;
  InteractionConnection: Connection<InteractionRow>;
  InteractionEdge: Omit<InteractionEdge, 'node'> & { node: ResolversParentTypes['Interaction'] };
  InteractionFilter: InteractionFilter;
  InteractionKindFilter: InteractionKindFilter;
  InteractionOrder: InteractionOrder;
  Invoice: { id: string };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpenServiceRequestInput: OpenServiceRequestInput;
  OpenServiceRequestPayload: Payload<{ serviceRequestId: string }>;
  Opportunity: OpportunityRow;
  OpportunityConnection: Connection<OpportunityRow>;
  OpportunityEdge: Omit<OpportunityEdge, 'node'> & { node: ResolversParentTypes['Opportunity'] };
  OpportunityFilter: OpportunityFilter;
  OpportunityOrder: OpportunityOrder;
  OpportunityOutcomeFilter: OpportunityOutcomeFilter;
  OpportunityStage: StageRow;
  OpportunityStageInput: OpportunityStageInput;
  Order: { id: string };
  PageInfo: PageInfo;
  Payment: { id: string };
  Pipeline: PipelineArgs;
  PipelineMonth: FiguresRow;
  PipelineStage: FiguresRow;
  PossibleDuplicate: DuplicateRow;
  Product: { id: string };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Quotation: { id: string };
  RateServiceRequestInput: RateServiceRequestInput;
  RateServiceRequestPayload: Payload<{ serviceRequestId: string }>;
  Recommendation: RecommendationRow;
  RecordInteractionInput: RecordInteractionInput;
  RecordInteractionPayload: Payload<{ interactionId: string }>;
  RemoveContactInput: RemoveContactInput;
  RemoveContactPayload: Payload<{ customerId: string }>;
  ReplyToServiceRequestInput: ReplyToServiceRequestInput;
  ReplyToServiceRequestPayload: Payload<{ serviceRequestId: string }>;
  ReturnOrder: { id: string };
  RfmReport: AsOf;
  RfmScore: ScoreRow;
  SaveContactInput: SaveContactInput;
  SaveContactPayload: Payload<{ contactId: string }>;
  SaveCustomerGroupInput: SaveCustomerGroupInput;
  SaveCustomerGroupPayload: Payload<{ customerGroupId: string }>;
  SaveCustomerInput: SaveCustomerInput;
  SaveCustomerPayload: Payload<{ customerId: string }>;
  SaveDefaultCreditLimitInput: SaveDefaultCreditLimitInput;
  SaveDefaultCreditLimitPayload: Payload<object>;
  SaveOpportunityInput: SaveOpportunityInput;
  SaveOpportunityPayload: Payload<{ opportunityId: string }>;
  SaveOpportunityStagesInput: SaveOpportunityStagesInput;
  SaveOpportunityStagesPayload: Payload<{ count: number }>;
  SaveSegmentsInput: SaveSegmentsInput;
  SaveSegmentsPayload: Payload<{ count: number }>;
  SaveServicePolicyInput: SaveServicePolicyInput;
  SaveServicePolicyPayload: Payload<{ version: number }>;
  ScoreRange: ScoreRange;
  ScoreRangeInput: ScoreRangeInput;
  Segment: SegmentRow;
  SegmentFigures: SegmentFiguresRow;
  SegmentInput: SegmentInput;
  ServiceCategoryFilter: ServiceCategoryFilter;
  ServiceLevel: ServiceLevel;
  ServiceLevelInput: ServiceLevelInput;
  ServiceMessage: ServiceMessageRow;
  ServiceMessageConnection: Connection<ServiceMessageRow>;
  ServiceMessageEdge: Omit<ServiceMessageEdge, 'node'> & { node: ResolversParentTypes['ServiceMessage'] };
  ServicePolicy: ServicePolicyRow;
  ServicePriorityFilter: ServicePriorityFilter;
  ServiceRequest: ServiceRequestRow;
  ServiceRequestConnection: Connection<ServiceRequestRow>;
  ServiceRequestEdge: Omit<ServiceRequestEdge, 'node'> & { node: ResolversParentTypes['ServiceRequest'] };
  ServiceRequestFilter: ServiceRequestFilter;
  ServiceRequestOrder: ServiceRequestOrder;
  ServiceStatusFilter: ServiceStatusFilter;
  ServiceTicket: { id: string };
  SetCustomerStatusInput: SetCustomerStatusInput;
  SetCustomerStatusPayload: Payload<{ customerId: string }>;
  SetServiceRequestStatusInput: SetServiceRequestStatusInput;
  SetServiceRequestStatusPayload: Payload<{ serviceRequestId: string }>;
  Shipment: { id: string };
  SlaStateFilter: SlaStateFilter;
  StringFilter: StringFilter;
  TimelineEntry: MomentRow;
  TimelineEntryConnection: Connection<MomentRow>;
  TimelineEntryEdge: Omit<TimelineEntryEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  UserError: UserError;
  Warehouse: { id: string };
  WorkingHours: WorkingHours;
  WorkingHoursInput: WorkingHoursInput;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddressResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBillTo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDefaultShipTo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShipTo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssignServiceRequestPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AssignServiceRequestPayload'] = ResolversParentTypes['AssignServiceRequestPayload']> = {
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CloseOpportunityPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CloseOpportunityPayload'] = ResolversParentTypes['CloseOpportunityPayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteTaskPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CompleteTaskPayload'] = ResolversParentTypes['CompleteTaskPayload']> = {
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  channel?: Resolver<ResolversTypes['ConsentChannel'], ParentType, ContextType>;
  isGranted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreditNoteResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type CustomerResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  billingBasis?: Resolver<ResolversTypes['BillingBasis'], ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditLimitSource?: Resolver<Maybe<ResolversTypes['CreditLimitSource']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  effectiveCreditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interactions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, Partial<CustomerInteractionsArgs>>;
  leastShelfLifeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leastShelfLifePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, Partial<CustomerOpportunitiesArgs>>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentTermDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  preferredCarrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  preferredWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType, Partial<CustomerRecommendationsArgs>>;
  rfm?: Resolver<Maybe<ResolversTypes['RfmScore']>, ParentType, ContextType, Partial<CustomerRfmArgs>>;
  serviceRequests?: Resolver<ResolversTypes['ServiceRequestConnection'], ParentType, ContextType, Partial<CustomerServiceRequestsArgs>>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<Array<ResolversTypes['CustomerStatusChange']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['CustomerTier'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineEntryConnection'], ParentType, ContextType, Partial<CustomerTimelineArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerGroupResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerGroup'] = ResolversParentTypes['CustomerGroup'], FederationReferenceType extends FederationReferenceTypes['CustomerGroup'] = FederationReferenceTypes['CustomerGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerGroupConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerGroupConnection'] = ResolversParentTypes['CustomerGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerGroupEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerGroupEdge'] = ResolversParentTypes['CustomerGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerGroup'], ParentType, ContextType>;
};

export type CustomerStatusChangeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerStatusChange'] = ResolversParentTypes['CustomerStatusChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
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

export type HolidayResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InteractionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Interaction'] = ResolversParentTypes['Interaction'], FederationReferenceType extends FederationReferenceTypes['Interaction'] = FederationReferenceTypes['Interaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Interaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InteractionKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InteractionConnection'] = ResolversParentTypes['InteractionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InteractionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Interaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InteractionEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InteractionEdge'] = ResolversParentTypes['InteractionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignServiceRequest?: Resolver<ResolversTypes['AssignServiceRequestPayload'], ParentType, ContextType, RequireFields<MutationAssignServiceRequestArgs, 'input'>>;
  closeOpportunity?: Resolver<ResolversTypes['CloseOpportunityPayload'], ParentType, ContextType, RequireFields<MutationCloseOpportunityArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['CompleteTaskPayload'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  openServiceRequest?: Resolver<ResolversTypes['OpenServiceRequestPayload'], ParentType, ContextType, RequireFields<MutationOpenServiceRequestArgs, 'input'>>;
  rateServiceRequest?: Resolver<ResolversTypes['RateServiceRequestPayload'], ParentType, ContextType, RequireFields<MutationRateServiceRequestArgs, 'input'>>;
  recordInteraction?: Resolver<ResolversTypes['RecordInteractionPayload'], ParentType, ContextType, RequireFields<MutationRecordInteractionArgs, 'input'>>;
  removeContact?: Resolver<ResolversTypes['RemoveContactPayload'], ParentType, ContextType, RequireFields<MutationRemoveContactArgs, 'input'>>;
  replyToServiceRequest?: Resolver<ResolversTypes['ReplyToServiceRequestPayload'], ParentType, ContextType, RequireFields<MutationReplyToServiceRequestArgs, 'input'>>;
  saveContact?: Resolver<ResolversTypes['SaveContactPayload'], ParentType, ContextType, RequireFields<MutationSaveContactArgs, 'input'>>;
  saveCustomer?: Resolver<ResolversTypes['SaveCustomerPayload'], ParentType, ContextType, RequireFields<MutationSaveCustomerArgs, 'input'>>;
  saveCustomerGroup?: Resolver<ResolversTypes['SaveCustomerGroupPayload'], ParentType, ContextType, RequireFields<MutationSaveCustomerGroupArgs, 'input'>>;
  saveDefaultCreditLimit?: Resolver<ResolversTypes['SaveDefaultCreditLimitPayload'], ParentType, ContextType, RequireFields<MutationSaveDefaultCreditLimitArgs, 'input'>>;
  saveOpportunity?: Resolver<ResolversTypes['SaveOpportunityPayload'], ParentType, ContextType, RequireFields<MutationSaveOpportunityArgs, 'input'>>;
  saveOpportunityStages?: Resolver<ResolversTypes['SaveOpportunityStagesPayload'], ParentType, ContextType, RequireFields<MutationSaveOpportunityStagesArgs, 'input'>>;
  saveSegments?: Resolver<ResolversTypes['SaveSegmentsPayload'], ParentType, ContextType, RequireFields<MutationSaveSegmentsArgs, 'input'>>;
  saveServicePolicy?: Resolver<ResolversTypes['SaveServicePolicyPayload'], ParentType, ContextType, RequireFields<MutationSaveServicePolicyArgs, 'input'>>;
  setCustomerStatus?: Resolver<ResolversTypes['SetCustomerStatusPayload'], ParentType, ContextType, RequireFields<MutationSetCustomerStatusArgs, 'input'>>;
  setServiceRequestStatus?: Resolver<ResolversTypes['SetServiceRequestStatusPayload'], ParentType, ContextType, RequireFields<MutationSetServiceRequestStatusArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Contact' | 'Customer' | 'CustomerGroup' | 'Interaction' | 'Opportunity' | 'ServiceRequest', ParentType, ContextType>;
};

export type OpenServiceRequestPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OpenServiceRequestPayload'] = ResolversParentTypes['OpenServiceRequestPayload']> = {
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity'], FederationReferenceType extends FederationReferenceTypes['Opportunity'] = FederationReferenceTypes['Opportunity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Opportunity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  expectedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['OpportunityOutcome']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpportunityConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OpportunityConnection'] = ResolversParentTypes['OpportunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpportunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OpportunityEdge'] = ResolversParentTypes['OpportunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
};

export type OpportunityStageResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OpportunityStage'] = ResolversParentTypes['OpportunityStage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  months?: Resolver<Array<ResolversTypes['PipelineMonth']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['PipelineStage']>, ParentType, ContextType>;
};

export type PipelineMonthResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PipelineMonth'] = ResolversParentTypes['PipelineMonth']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  weighted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PipelineStageResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PipelineStage'] = ResolversParentTypes['PipelineStage']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  weighted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  customerByNumber?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerByNumberArgs, 'number'>>;
  customerGroups?: Resolver<ResolversTypes['CustomerGroupConnection'], ParentType, ContextType, Partial<QueryCustomerGroupsArgs>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<QueryCustomersArgs>>;
  customersByEmail?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomersByEmailArgs, 'email'>>;
  defaultCreditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  interactions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, Partial<QueryInteractionsArgs>>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, Partial<QueryOpportunitiesArgs>>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType, RequireFields<QueryOpportunityArgs, 'id'>>;
  opportunityStages?: Resolver<Array<ResolversTypes['OpportunityStage']>, ParentType, ContextType>;
  pipeline?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType, Partial<QueryPipelineArgs>>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType, Partial<QueryPossibleDuplicatesArgs>>;
  rfm?: Resolver<ResolversTypes['RfmReport'], ParentType, ContextType, Partial<QueryRfmArgs>>;
  segments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  servicePolicy?: Resolver<ResolversTypes['ServicePolicy'], ParentType, ContextType>;
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType, RequireFields<QueryServiceRequestArgs, 'id'>>;
  serviceRequests?: Resolver<ResolversTypes['ServiceRequestConnection'], ParentType, ContextType, Partial<QueryServiceRequestsArgs>>;
};

export type QuotationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RateServiceRequestPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RateServiceRequestPayload'] = ResolversParentTypes['RateServiceRequestPayload']> = {
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  intervalDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastBoughtDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  likelyDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RecommendationReason'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  timesBought?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecordInteractionPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordInteractionPayload'] = ResolversParentTypes['RecordInteractionPayload']> = {
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveContactPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RemoveContactPayload'] = ResolversParentTypes['RemoveContactPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplyToServiceRequestPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReplyToServiceRequestPayload'] = ResolversParentTypes['ReplyToServiceRequestPayload']> = {
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnOrder'] = ResolversParentTypes['ReturnOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RfmReportResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RfmReport'] = ResolversParentTypes['RfmReport']> = {
  segments?: Resolver<Array<ResolversTypes['SegmentFigures']>, ParentType, ContextType>;
};

export type RfmScoreResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RfmScore'] = ResolversParentTypes['RfmScore']> = {
  frequency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monetary?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recencyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SaveContactPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveContactPayload'] = ResolversParentTypes['SaveContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCustomerGroupPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveCustomerGroupPayload'] = ResolversParentTypes['SaveCustomerGroupPayload']> = {
  customerGroup?: Resolver<Maybe<ResolversTypes['CustomerGroup']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCustomerPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveCustomerPayload'] = ResolversParentTypes['SaveCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveDefaultCreditLimitPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveDefaultCreditLimitPayload'] = ResolversParentTypes['SaveDefaultCreditLimitPayload']> = {
  defaultCreditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveOpportunityPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveOpportunityPayload'] = ResolversParentTypes['SaveOpportunityPayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveOpportunityStagesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveOpportunityStagesPayload'] = ResolversParentTypes['SaveOpportunityStagesPayload']> = {
  opportunityStages?: Resolver<Maybe<Array<ResolversTypes['OpportunityStage']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveSegmentsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveSegmentsPayload'] = ResolversParentTypes['SaveSegmentsPayload']> = {
  segments?: Resolver<Maybe<Array<ResolversTypes['Segment']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveServicePolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveServicePolicyPayload'] = ResolversParentTypes['SaveServicePolicyPayload']> = {
  servicePolicy?: Resolver<Maybe<ResolversTypes['ServicePolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoreRangeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ScoreRange'] = ResolversParentTypes['ScoreRange']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['ScoreRange'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, Partial<SegmentMembersArgs>>;
  monetary?: Resolver<ResolversTypes['ScoreRange'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recency?: Resolver<ResolversTypes['ScoreRange'], ParentType, ContextType>;
};

export type SegmentFiguresResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SegmentFigures'] = ResolversParentTypes['SegmentFigures']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ServiceLevelResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceLevel'] = ResolversParentTypes['ServiceLevel']> = {
  priority?: Resolver<ResolversTypes['ServicePriority'], ParentType, ContextType>;
  resolutionMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceMessageResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceMessage'] = ResolversParentTypes['ServiceMessage']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFromCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceMessageConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceMessageConnection'] = ResolversParentTypes['ServiceMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceMessageEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceMessageEdge'] = ResolversParentTypes['ServiceMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceMessage'], ParentType, ContextType>;
};

export type ServicePolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServicePolicy'] = ResolversParentTypes['ServicePolicy']> = {
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['WorkingHours']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'], FederationReferenceType extends FederationReferenceTypes['ServiceRequest'] = FederationReferenceTypes['ServiceRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ServiceCategory'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ServiceChannel'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  firstRespondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['ServiceMessageConnection'], ParentType, ContextType, Partial<ServiceRequestMessagesArgs>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['ServicePriority'], ParentType, ContextType>;
  ratedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolutionDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  responseDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slaState?: Resolver<ResolversTypes['SlaState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRequestConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceRequestConnection'] = ResolversParentTypes['ServiceRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRequestEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceRequestEdge'] = ResolversParentTypes['ServiceRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
};

export type ServiceTicketResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServiceTicket'] = ResolversParentTypes['ServiceTicket']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SetCustomerStatusPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SetCustomerStatusPayload'] = ResolversParentTypes['SetCustomerStatusPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetServiceRequestStatusPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SetServiceRequestStatusPayload'] = ResolversParentTypes['SetServiceRequestStatusPayload']> = {
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  serviceTicket?: Resolver<Maybe<ResolversTypes['ServiceTicket']>, ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimelineEntryConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TimelineEntryConnection'] = ResolversParentTypes['TimelineEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEntryEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TimelineEntryEdge'] = ResolversParentTypes['TimelineEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
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

export type WorkingHoursResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WorkingHours'] = ResolversParentTypes['WorkingHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  Address?: AddressResolvers<ContextType>;
  AssignServiceRequestPayload?: AssignServiceRequestPayloadResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  CloseOpportunityPayload?: CloseOpportunityPayloadResolvers<ContextType>;
  CompleteTaskPayload?: CompleteTaskPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreditNote?: CreditNoteResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerGroup?: CustomerGroupResolvers<ContextType>;
  CustomerGroupConnection?: CustomerGroupConnectionResolvers<ContextType>;
  CustomerGroupEdge?: CustomerGroupEdgeResolvers<ContextType>;
  CustomerStatusChange?: CustomerStatusChangeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  Interaction?: InteractionResolvers<ContextType>;
  InteractionConnection?: InteractionConnectionResolvers<ContextType>;
  InteractionEdge?: InteractionEdgeResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OpenServiceRequestPayload?: OpenServiceRequestPayloadResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  OpportunityConnection?: OpportunityConnectionResolvers<ContextType>;
  OpportunityEdge?: OpportunityEdgeResolvers<ContextType>;
  OpportunityStage?: OpportunityStageResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineMonth?: PipelineMonthResolvers<ContextType>;
  PipelineStage?: PipelineStageResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  RateServiceRequestPayload?: RateServiceRequestPayloadResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecordInteractionPayload?: RecordInteractionPayloadResolvers<ContextType>;
  RemoveContactPayload?: RemoveContactPayloadResolvers<ContextType>;
  ReplyToServiceRequestPayload?: ReplyToServiceRequestPayloadResolvers<ContextType>;
  ReturnOrder?: ReturnOrderResolvers<ContextType>;
  RfmReport?: RfmReportResolvers<ContextType>;
  RfmScore?: RfmScoreResolvers<ContextType>;
  SaveContactPayload?: SaveContactPayloadResolvers<ContextType>;
  SaveCustomerGroupPayload?: SaveCustomerGroupPayloadResolvers<ContextType>;
  SaveCustomerPayload?: SaveCustomerPayloadResolvers<ContextType>;
  SaveDefaultCreditLimitPayload?: SaveDefaultCreditLimitPayloadResolvers<ContextType>;
  SaveOpportunityPayload?: SaveOpportunityPayloadResolvers<ContextType>;
  SaveOpportunityStagesPayload?: SaveOpportunityStagesPayloadResolvers<ContextType>;
  SaveSegmentsPayload?: SaveSegmentsPayloadResolvers<ContextType>;
  SaveServicePolicyPayload?: SaveServicePolicyPayloadResolvers<ContextType>;
  ScoreRange?: ScoreRangeResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  SegmentFigures?: SegmentFiguresResolvers<ContextType>;
  ServiceLevel?: ServiceLevelResolvers<ContextType>;
  ServiceMessage?: ServiceMessageResolvers<ContextType>;
  ServiceMessageConnection?: ServiceMessageConnectionResolvers<ContextType>;
  ServiceMessageEdge?: ServiceMessageEdgeResolvers<ContextType>;
  ServicePolicy?: ServicePolicyResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  ServiceRequestConnection?: ServiceRequestConnectionResolvers<ContextType>;
  ServiceRequestEdge?: ServiceRequestEdgeResolvers<ContextType>;
  ServiceTicket?: ServiceTicketResolvers<ContextType>;
  SetCustomerStatusPayload?: SetCustomerStatusPayloadResolvers<ContextType>;
  SetServiceRequestStatusPayload?: SetServiceRequestStatusPayloadResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineEntryConnection?: TimelineEntryConnectionResolvers<ContextType>;
  TimelineEntryEdge?: TimelineEntryEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WorkingHours?: WorkingHoursResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
