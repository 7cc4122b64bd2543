import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Payload } from '../../../kernel/payload.ts';
import type { CarrierRow } from '../find-carriers.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { FreightShare as ShareRow } from '../freight/freight-share.ts';
import type { TransportPlanRow, DepotRow, ShipmentNeedRow } from '../planning/find-plans.ts';
import type { TimedRoute, TimedStop, LeftOut } from '../planning/planned.ts';
import type { FleetPerformanceRow } from '../trips/find-fleet-performance.ts';
import type { VehicleRow, DriverRow } from '../fleet/find-fleet.ts';
import type { TripRow, TripStopRow, ProofRow } from '../trips/find-trips.ts';
import type { PerformanceRow } from '../trips/find-performance.ts';
import type { ShipmentRow, LineRow } from '../find-shipments.ts';
import type { TrackingRow } from '../find-tracking.ts';
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

export type AcceptTransportPlanInput = {
  /** When given, the change is refused unless the plan has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  transportPlanId: Scalars['ID']['input'];
};

export type AcceptTransportPlanPayload = {
  transportPlan?: Maybe<TransportPlan>;
  /** One per route that has stops. */
  trips?: Maybe<Array<Trip>>;
  userErrors: Array<UserError>;
};

export type AssignCarrierInput = {
  carrierId: Scalars['ID']['input'];
  /** When given, the change is refused unless the shipment has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  shipmentId: Scalars['ID']['input'];
  /** The carrier's own number of the shipment. Kept as it was when absent and the carrier stays. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

export type AssignCarrierPayload = {
  shipment?: Maybe<Shipment>;
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

export type CancelTransportPlanInput = {
  /** When given, the change is refused unless the plan has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  transportPlanId: Scalars['ID']['input'];
};

export type CancelTransportPlanPayload = {
  transportPlan?: Maybe<TransportPlan>;
  userErrors: Array<UserError>;
};

export type CancelTripInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  tripId: Scalars['ID']['input'];
};

export type CancelTripPayload = {
  trip?: Maybe<Trip>;
  userErrors: Array<UserError>;
};

/** Who carries goods to customers: a forwarder, a parcel service, the own fleet. */
export type Carrier = Node & {
  /** The company's own unique short name of it. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** `car_…` */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** How well it delivered in a period of delivery days (UTC). For staff. */
  performance?: Maybe<LogisticsPerformance>;
  /** Where to ask about a shipment. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Web address where it shows a shipment; `{number}` stands for the tracking number. */
  trackingUrl?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** Who carries goods to customers: a forwarder, a parcel service, the own fleet. */
export type CarrierPerformanceArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** A page of carriers. */
export type CarrierConnection = {
  edges: Array<CarrierEdge>;
  nodes: Array<Carrier>;
  pageInfo: PageInfo;
  /** All carriers that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type CarrierEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: Carrier;
};

export type CarrierFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CarrierFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<CarrierFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CarrierFilter>>;
};

export type CarrierOrder = {
  direction: SortDirection;
  field: CarrierOrderField;
};

/** What carriers can be ordered by. */
export type CarrierOrderField =
  | 'code'
  | 'name';

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A customer, with its shipments. */
export type Customer = {
  id: Scalars['ID']['output'];
  /** Shipments to the customer. */
  shipments: ShipmentConnection;
};


/** A customer, with its shipments. */
export type CustomerShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ShipmentOrder>;
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

/** A delivery, with its shipment. */
export type Delivery = {
  id: Scalars['ID']['output'];
  /** What carries it to the customer; null before goods issue. */
  shipment?: Maybe<Shipment>;
};

export type DepartTripInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  tripId: Scalars['ID']['input'];
};

export type DepartTripPayload = {
  trip?: Maybe<Trip>;
  userErrors: Array<UserError>;
};

/** Where a warehouse is. For staff. */
export type Depot = {
  /** In degrees, north positive. */
  latitude: Scalars['Decimal']['output'];
  /** In degrees, east positive. */
  longitude: Scalars['Decimal']['output'];
  warehouse: Warehouse;
};

export type DescribeShipmentsInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 at once. */
  shipments: Array<ShipmentNeedInput>;
};

export type DescribeShipmentsPayload = {
  shipments?: Maybe<Array<Shipment>>;
  userErrors: Array<UserError>;
};

export type DispatchTripInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  tripId: Scalars['ID']['input'];
};

export type DispatchTripPayload = {
  trip?: Maybe<Trip>;
  userErrors: Array<UserError>;
};

/** A person who drives the company's vehicles. */
export type Driver = Node & {
  /** `drv_…` */
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  /** The last day on which the licence holds. */
  licenceUntil: Scalars['Date']['output'];
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type DriverConnection = {
  edges: Array<DriverEdge>;
  nodes: Array<Driver>;
  pageInfo: PageInfo;
  /** All drivers that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DriverEdge = {
  cursor: Scalars['String']['output'];
  node: Driver;
};

export type DriverFilter = {
  and?: InputMaybe<Array<DriverFilter>>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<DriverFilter>;
  or?: InputMaybe<Array<DriverFilter>>;
};

export type DriverOrder = {
  direction: SortDirection;
  field: DriverOrderField;
};

export type DriverOrderField =
  | 'name';

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

export type FailStopInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  shipmentId: Scalars['ID']['input'];
  tripId: Scalars['ID']['input'];
};

export type FailStopPayload = {
  trip?: Maybe<Trip>;
  userErrors: Array<UserError>;
};

/** A named id or figure that explains a refusal. */
export type Figure = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** How the own fleet was used, and how trips went against their plans. */
export type FleetPerformance = {
  /** By what vehicles cost for the trip, for driven kilometres, and from leaving to the last stop. */
  cost: Money;
  /** Null without known weights. */
  costPerKg?: Maybe<Money>;
  /** Null without driven kilometres. */
  costPerKm?: Maybe<Money>;
  /** Null without stops. */
  costPerStop?: Maybe<Money>;
  /** Between the reports of where the vehicles were, as the crow flies. */
  drivenKm: Scalars['Decimal']['output'];
  /** Of the stops, those that failed. */
  failedStops: Scalars['Int']['output'];
  /** By which stops ended after their planned departure, on average; negative when before. */
  minutesBehindPlan?: Maybe<Scalars['Decimal']['output']>;
  /** Stops that ended at most 15 minutes after their planned departure; null without planned times. */
  onPlanPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Of the planned routes. */
  plannedCost: Money;
  /** Length of the planned routes. */
  plannedKm: Scalars['Decimal']['output'];
  stops: Scalars['Int']['output'];
  /** Completed in the period. */
  trips: Scalars['Int']['output'];
  /** Weight on the vehicles when they left, of what they may carry; null without known weights. */
  utilisationPercent?: Maybe<Scalars['Decimal']['output']>;
};

/** An order's part in what carrying a shipment costs. For staff. */
export type FreightShare = {
  order: Order;
  /** Relative to the others: kilograms, what the goods were sold for, or 1 each. */
  weight: Scalars['Decimal']['output'];
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

/** Why a shipment will probably come too late. */
export type LateRiskReason =
  /** After the promised day (UTC). */
  | 'PAST_PROMISED_DAY'
  /** After the time until which the goods are taken. */
  | 'PAST_WINDOW';

/** Why a shipment is in no route. */
export type LeftOutReason =
  /** A person took it out. */
  | 'BY_HAND'
  /** Nobody has said where it goes. */
  | 'NO_PLACE'
  /** Vehicles are full, busy elsewhere, or dearer than to leave it out. */
  | 'NO_ROOM'
  /** No vehicle has what it needs. */
  | 'NO_SKILL'
  /** No vehicle starts at its warehouse. */
  | 'NO_VEHICLE_THERE'
  /** No vehicle can be there in time, nor back. */
  | 'OUT_OF_REACH'
  /** It is more than any vehicle may carry. */
  | 'TOO_LARGE';

/** A shipment in no route. */
export type LeftOutShipment = {
  reason: LeftOutReason;
  shipment?: Maybe<Shipment>;
};

export type LockInPlanInput = {
  /** When given, the change is refused unless the plan has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isLocked: Scalars['Boolean']['input'];
  /** Numbers of routes. */
  routes?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whose stops. */
  shipmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  transportPlanId: Scalars['ID']['input'];
};

export type LockInPlanPayload = {
  transportPlan?: Maybe<TransportPlan>;
  userErrors: Array<UserError>;
};

/** How well goods were delivered. */
export type LogisticsPerformance = {
  /** What carrying them cost, as far as it is in the company's currency. */
  freight: Money;
  /** By kilogram of those shipments whose freight and weight are known; null without any. */
  freightPerKg?: Maybe<Money>;
  /** By order with such a shipment; null without any. */
  freightPerOrder?: Maybe<Money>;
  /** By shipment whose freight is known; null without any. */
  freightPerShipment?: Maybe<Money>;
  /** From the warehouse to the customer, on average. */
  leadDays?: Maybe<Scalars['Decimal']['output']>;
  /** Of those with a promised day; null without any. */
  onTimePercent?: Maybe<Scalars['Decimal']['output']>;
  /** Delivered in the period. */
  shipments: Scalars['Int']['output'];
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

export type MoveStopInput = {
  /** When given, the change is refused unless the plan has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** From 1; default: the end. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the route; none: it is left out. */
  route?: InputMaybe<Scalars['Int']['input']>;
  shipmentId: Scalars['ID']['input'];
  transportPlanId: Scalars['ID']['input'];
};

export type MoveStopPayload = {
  /** By how much all routes cost more, or less when negative. */
  costChange?: Maybe<Money>;
  transportPlan?: Maybe<TransportPlan>;
  userErrors: Array<UserError>;
};

export type Mutation = {
  /**
   * Makes a trip of each route of a plan.
   * Example: `mutation { acceptTransportPlan(input: { transportPlanId: "tpl_…" }) { trips { number } userErrors { code figures { name value } } } }`
   */
  acceptTransportPlan: AcceptTransportPlanPayload;
  /**
   * Gives a shipment to a carrier, or to another one. For staff.
   * Example: `mutation { assignCarrier(input: { shipmentId: "shp_…", carrierId: "car_…", trackingNumber: "SF1234" }) { shipment { trackingUrl } userErrors { code } } }`
   */
  assignCarrier: AssignCarrierPayload;
  /**
   * Gives a plan up that is not accepted.
   * Example: `mutation { cancelTransportPlan(input: { transportPlanId: "tpl_…" }) { transportPlan { status } userErrors { code } } }`
   */
  cancelTransportPlan: CancelTransportPlanPayload;
  /**
   * Gives up a trip that has not left.
   * Example: `mutation { cancelTrip(input: { tripId: "trp_…", reason: "Snow" }) { trip { status } userErrors { code } } }`
   */
  cancelTrip: CancelTripPayload;
  /**
   * The vehicle leaves: its shipments are out for delivery.
   * Example: `mutation { departTrip(input: { tripId: "trp_…" }) { trip { departedAt } userErrors { code } } }`
   */
  departTrip: DepartTripPayload;
  /**
   * Says what routes must know of shipments, in place of what was said before.
   * Example: `mutation { describeShipments(input: { shipments: [{ shipmentId: "shp_…", latitude: "31.23", longitude: "121.47", closesAt: "2026-03-31T10:00:00Z" }] }) { shipments { need { priority } } userErrors { code field } } }`
   */
  describeShipments: DescribeShipmentsPayload;
  /**
   * Gives a trip to its driver; vehicle and driver are taken for its time.
   * Example: `mutation { dispatchTrip(input: { tripId: "trp_…" }) { trip { status } userErrors { code figures { name value } } } }`
   */
  dispatchTrip: DispatchTripPayload;
  /**
   * Notes that a shipment could not be delivered; it may ride again.
   * Example: `mutation { failStop(input: { tripId: "trp_…", shipmentId: "shp_…", reason: "Nobody there" }) { trip { status } userErrors { code } } }`
   */
  failStop: FailStopPayload;
  /**
   * Locks stops and routes of a plan, or frees them: a new search leaves them as they are.
   * Example: `mutation { lockInPlan(input: { transportPlanId: "tpl_…", routes: [1], isLocked: true }) { transportPlan { routes { isLocked } } userErrors { code } } }`
   */
  lockInPlan: LockInPlanPayload;
  /**
   * Puts a stop of a plan elsewhere by hand and locks it there; says what that costs.
   * Example: `mutation { moveStop(input: { transportPlanId: "tpl_…", shipmentId: "shp_…", route: 2, position: 1 }) { costChange { amount } userErrors { code figures { name value } } } }`
   */
  moveStop: MoveStopPayload;
  /**
   * Begins to search routes for shipments that are ready; it goes on by itself.
   * Example: `mutation { planRoutes(input: { startsAt: "2026-03-31T07:00:00Z", endsAt: "2026-03-31T17:00:00Z", warehouseId: "whs_…", vehicles: [{ vehicleId: "veh_…", driverId: "drv_…", warehouseId: "whs_…" }] }) { transportPlan { id status } userErrors { code } } }`
   */
  planRoutes: PlanRoutesPayload;
  /**
   * Plans a vehicle's trip with a stop per shipment.
   * Example: `mutation { planTrip(input: { vehicleId: "veh_…", driverId: "drv_…", startsAt: "2026-03-31T08:00:00Z", endsAt: "2026-03-31T16:00:00Z", shipmentIds: ["shp_…"] }) { trip { number } userErrors { code } } }`
   */
  planTrip: PlanTripPayload;
  /**
   * Records what carrying a shipment costs, in place of what was recorded before. For staff.
   * Example: `mutation { recordFreightCost(input: { shipmentId: "shp_…", freightCost: { amount: "12.50", currency: "CNY" } }) { shipment { freightCost { amount } } userErrors { code } } }`
   */
  recordFreightCost: RecordFreightCostPayload;
  /**
   * Takes reports of where a vehicle was; in any sequence, each counts once.
   * Example: `mutation { recordPositions(input: { vehicleId: "veh_…", positions: [{ at: "2026-03-31T08:00:00Z", latitude: "31.23", longitude: "121.47" }] }) { fresh vehicle { seenAt } userErrors { code } } }`
   */
  recordPositions: RecordPositionsPayload;
  /**
   * Notes who took the goods: the shipment is delivered, its stop has ended.
   * Example: `mutation { recordProofOfDelivery(input: { shipmentId: "shp_…", receiver: "Li Na" }) { shipment { status proofOfDelivery { receiver } } userErrors { code } } }`
   */
  recordProofOfDelivery: RecordProofOfDeliveryPayload;
  /**
   * Reports where a shipment stands; for staff and its carrier. Every report is kept; the status
   * follows the newest by `occurredAt`, as far as the lifecycle allows.
   * Example: `mutation { recordTrackingEvent(input: { shipmentId: "shp_…", status: IN_TRANSIT, place: "Wuhan" }) { shipment { status } userErrors { code } } }`
   */
  recordTrackingEvent: RecordTrackingEventPayload;
  /**
   * Searches on around what is locked.
   * Example: `mutation { reoptimiseTransportPlan(input: { transportPlanId: "tpl_…" }) { transportPlan { status } userErrors { code } } }`
   */
  reoptimiseTransportPlan: ReoptimiseTransportPlanPayload;
  /**
   * Makes a carrier, or changes the one with the given id. For staff.
   * Example: `mutation { saveCarrier(input: { code: "SF", name: "SF Express", trackingUrl: "https://www.sf-express.com/track/{number}" }) { carrier { id } userErrors { code } } }`
   */
  saveCarrier: SaveCarrierPayload;
  /**
   * Says where a warehouse is, from which vehicles start.
   * Example: `mutation { saveDepot(input: { warehouseId: "whs_…", latitude: "31.23", longitude: "121.47" }) { depot { latitude } userErrors { code } } }`
   */
  saveDepot: SaveDepotPayload;
  /**
   * Makes a driver, or changes the one with the id.
   * Example: `mutation { saveDriver(input: { name: "Wang Wei", licenceUntil: "2030-12-31" }) { driver { id } userErrors { code } } }`
   */
  saveDriver: SaveDriverPayload;
  /**
   * Makes a vehicle, or changes the one with the plate.
   * Example: `mutation { saveVehicle(input: { plate: "沪A·12345", capacityKg: "1500", costPerKm: "3.20" }) { vehicle { id } userErrors { code } } }`
   */
  saveVehicle: SaveVehiclePayload;
};


export type MutationAcceptTransportPlanArgs = {
  input: AcceptTransportPlanInput;
};


export type MutationAssignCarrierArgs = {
  input: AssignCarrierInput;
};


export type MutationCancelTransportPlanArgs = {
  input: CancelTransportPlanInput;
};


export type MutationCancelTripArgs = {
  input: CancelTripInput;
};


export type MutationDepartTripArgs = {
  input: DepartTripInput;
};


export type MutationDescribeShipmentsArgs = {
  input: DescribeShipmentsInput;
};


export type MutationDispatchTripArgs = {
  input: DispatchTripInput;
};


export type MutationFailStopArgs = {
  input: FailStopInput;
};


export type MutationLockInPlanArgs = {
  input: LockInPlanInput;
};


export type MutationMoveStopArgs = {
  input: MoveStopInput;
};


export type MutationPlanRoutesArgs = {
  input: PlanRoutesInput;
};


export type MutationPlanTripArgs = {
  input: PlanTripInput;
};


export type MutationRecordFreightCostArgs = {
  input: RecordFreightCostInput;
};


export type MutationRecordPositionsArgs = {
  input: RecordPositionsInput;
};


export type MutationRecordProofOfDeliveryArgs = {
  input: RecordProofOfDeliveryInput;
};


export type MutationRecordTrackingEventArgs = {
  input: RecordTrackingEventInput;
};


export type MutationReoptimiseTransportPlanArgs = {
  input: ReoptimiseTransportPlanInput;
};


export type MutationSaveCarrierArgs = {
  input: SaveCarrierInput;
};


export type MutationSaveDepotArgs = {
  input: SaveDepotInput;
};


export type MutationSaveDriverArgs = {
  input: SaveDriverInput;
};


export type MutationSaveVehicleArgs = {
  input: SaveVehicleInput;
};

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

/** An order, with its shipments. */
export type Order = {
  id: Scalars['ID']['output'];
  /** Shipments of the order, one per delivery. */
  shipments: ShipmentConnection;
};


/** An order, with its shipments. */
export type OrderShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ShipmentOrder>;
};

/** A line of an order, as logistics refers to it. */
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

export type PlanRoutesInput = {
  /** When all vehicles are back. */
  endsAt: Scalars['DateTime']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Attempts in all, 1,000 to 2,000,000; default 100,000: some ten seconds for 100 stops. */
  iterations?: InputMaybe<Scalars['Int']['input']>;
  /** Of all that are ready only those promised up to this day, or without a promise. */
  promisedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The same seed with the same input finds the same routes; default 1. */
  seed?: InputMaybe<Scalars['Int']['input']>;
  /** Which shipments, at most 500; default: all that are ready and that no carrier has. */
  shipmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  startsAt: Scalars['DateTime']['input'];
  /** At most 100. */
  vehicles: Array<PlanVehicleInput>;
  /** Of all that are ready only those of this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type PlanRoutesPayload = {
  transportPlan?: Maybe<TransportPlan>;
  userErrors: Array<UserError>;
};

export type PlanTripInput = {
  driverId: Scalars['ID']['input'];
  /** When vehicle and driver are free again. */
  endsAt: Scalars['DateTime']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In the sequence of the stops, at most 200. */
  shipmentIds: Array<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
  vehicleId: Scalars['ID']['input'];
};

export type PlanTripPayload = {
  trip?: Maybe<Trip>;
  userErrors: Array<UserError>;
};

export type PlanVehicleInput = {
  driverId: Scalars['ID']['input'];
  /** When the shift ends; default: with the plan. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the shift begins; default: with the plan. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  vehicleId: Scalars['ID']['input'];
  /** Where it starts and ends; it carries shipments of this warehouse. */
  warehouseId: Scalars['ID']['input'];
};

/** The route of one vehicle in a plan. */
export type PlannedRoute = {
  cost: Money;
  departsAt: Scalars['DateTime']['output'];
  driver?: Maybe<Driver>;
  hours: Scalars['Decimal']['output'];
  /** A new search leaves it as it is. */
  isLocked: Scalars['Boolean']['output'];
  /** Load when it leaves. */
  kg: Scalars['Decimal']['output'];
  km: Scalars['Decimal']['output'];
  m3: Scalars['Decimal']['output'];
  /** The place of its vehicle in the plan, from 1. */
  number: Scalars['Int']['output'];
  pallets: Scalars['Decimal']['output'];
  returnsAt: Scalars['DateTime']['output'];
  /** In their sequence; at most 500. */
  stops: Array<PlannedRouteStop>;
  /** What it has become; null before the plan is accepted. */
  trip?: Maybe<Trip>;
  /** The fullest of weight, volume and pallets. */
  utilisationPercent: Scalars['Decimal']['output'];
  vehicle?: Maybe<Vehicle>;
};

/** A stop of a planned route. */
export type PlannedRouteStop = {
  arrivesAt: Scalars['DateTime']['output'];
  departsAt: Scalars['DateTime']['output'];
  /** A new search leaves it in this route, before and behind the same other locked stops. */
  isLocked: Scalars['Boolean']['output'];
  /** False when it comes after the promised day. */
  isOnTime: Scalars['Boolean']['output'];
  /** From 1. */
  position: Scalars['Int']['output'];
  shipment?: Maybe<Shipment>;
  /** Until the goods are taken. */
  waitMinutes: Scalars['Int']['output'];
};

export type PositionInput = {
  at: Scalars['DateTime']['input'];
  /** In degrees, north positive. */
  latitude: Scalars['Decimal']['input'];
  /** In degrees, east positive. */
  longitude: Scalars['Decimal']['input'];
};

/** A product, as logistics refers to it. */
export type Product = {
  id: Scalars['ID']['output'];
};

/** Who took the goods. */
export type ProofOfDelivery = {
  deliveredAt: Scalars['DateTime']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Where the picture is kept. */
  photoRef?: Maybe<Scalars['String']['output']>;
  receiver: Scalars['String']['output'];
  /** Where the signature is kept. */
  signatureRef?: Maybe<Scalars['String']['output']>;
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
  /** One carrier. Example: `{ carrier(id: "car_…") { code name } }` */
  carrier?: Maybe<Carrier>;
  /** A carrier by its code. Example: `{ carrierByCode(code: "SF") { id name } }` */
  carrierByCode?: Maybe<Carrier>;
  /**
   * Carriers, by code; a carrier's users see their own.
   * Example: `{ carriers(filter: { code: { in: ["SF", "YTO"] } }) { nodes { id code } } }`
   */
  carriers: CarrierConnection;
  /** One driver. Example: `{ driver(id: "drv_…") { name licenceUntil } }` */
  driver?: Maybe<Driver>;
  /**
   * Drivers, by name; a driver's own user sees itself.
   * Example: `{ drivers { nodes { name licenceUntil } } }`
   */
  drivers: DriverConnection;
  /**
   * How the own fleet was used in a period of days (UTC) on which trips were completed.
   * Example: `{ fleetPerformance(from: "2026-03-01", to: "2026-03-31") { trips drivenKm costPerKm { amount } utilisationPercent } }`
   */
  fleetPerformance: FleetPerformance;
  /**
   * How well goods were delivered in a period of delivery days (UTC).
   * Example: `{ logisticsPerformance(from: "2026-03-01", to: "2026-03-31") { shipments onTimePercent leadDays freight { amount } } }`
   */
  logisticsPerformance: LogisticsPerformance;
  /** One shipment. Example: `{ shipment(id: "shp_…") { number status trackingEvents { status place } } }` */
  shipment?: Maybe<Shipment>;
  /** A shipment by its number. Example: `{ shipmentByNumber(number: "SH-000001") { status isLate } }` */
  shipmentByNumber?: Maybe<Shipment>;
  /**
   * Shipments, newest first; a customer's users see their own, a carrier's those that they carry.
   * Example: `{ shipments(filter: { status: { eq: EXCEPTION } }) { nodes { number order { number } } } }`
   */
  shipments: ShipmentConnection;
  /** One plan of routes. Example: `{ transportPlan(id: "tpl_…") { status cost { amount } routes { km stops { arrivesAt } } } }` */
  transportPlan?: Maybe<TransportPlan>;
  /**
   * Plans of routes, the newest first.
   * Example: `{ transportPlans(filter: { status: { eq: DONE } }) { nodes { number cost { amount } leftOut { reason } } } }`
   */
  transportPlans: TransportPlanConnection;
  /** One trip. Example: `{ trip(id: "trp_…") { number status stops { position shipmentNumber outcome } } }` */
  trip?: Maybe<Trip>;
  /**
   * Trips, the latest start first; a driver's own user sees its own once they are dispatched.
   * Example: `{ trips(filter: { status: { eq: IN_TRANSIT } }) { nodes { number vehicle { plate } driver { name } } } }`
   */
  trips: TripConnection;
  /** One vehicle. Example: `{ vehicle(id: "veh_…") { plate latitude longitude seenAt } }` */
  vehicle?: Maybe<Vehicle>;
  /**
   * The fleet, by plate.
   * Example: `{ vehicles { nodes { plate capacityKg isActive } } }`
   */
  vehicles: VehicleConnection;
};


export type QueryCarrierArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCarrierByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryCarriersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CarrierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CarrierOrder>;
};


export type QueryDriverArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDriversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DriverFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DriverOrder>;
};


export type QueryFleetPerformanceArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryLogisticsPerformanceArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryShipmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShipmentByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ShipmentOrder>;
};


export type QueryTransportPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTransportPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransportPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TransportPlanOrder>;
};


export type QueryTripArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTripsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TripFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TripOrder>;
};


export type QueryVehicleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VehicleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VehicleOrder>;
};

export type RecordFreightCostInput = {
  /** When given, the change is refused unless the shipment has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All that carrying it costs; not negative. */
  freightCost: MoneyInput;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  shipmentId: Scalars['ID']['input'];
};

export type RecordFreightCostPayload = {
  shipment?: Maybe<Shipment>;
  userErrors: Array<UserError>;
};

export type RecordPositionsInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000 at once. */
  positions: Array<PositionInput>;
  vehicleId: Scalars['ID']['input'];
};

export type RecordPositionsPayload = {
  /** Reports that were not known yet. */
  fresh?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
  vehicle?: Maybe<Vehicle>;
};

export type RecordProofOfDeliveryInput = {
  /** Default: now. */
  deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where the picture is kept. */
  photoRef?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person who took the goods. */
  receiver: Scalars['String']['input'];
  shipmentId: Scalars['ID']['input'];
  /** Where the signature is kept. */
  signatureRef?: InputMaybe<Scalars['String']['input']>;
};

export type RecordProofOfDeliveryPayload = {
  shipment?: Maybe<Shipment>;
  userErrors: Array<UserError>;
};

export type RecordTrackingEventInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The customer may read it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; default now. At most 10 minutes ahead, for clocks that differ. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as a city or a depot. */
  place?: InputMaybe<Scalars['String']['input']>;
  shipmentId: Scalars['ID']['input'];
  /** The reporter's own id of the event: the same again for the same shipment is no new event. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  status: ShipmentStatus;
};

export type RecordTrackingEventPayload = {
  /** The shipment, with the status that it has by all reports. */
  shipment?: Maybe<Shipment>;
  /** The report as it was kept; the earlier one when the `sourceRef` was known. */
  trackingEvent?: Maybe<TrackingEvent>;
  userErrors: Array<UserError>;
};

export type ReoptimiseTransportPlanInput = {
  /** When given, the change is refused unless the plan has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Attempts in all, 1,000 to 2,000,000; default 100,000. */
  iterations?: InputMaybe<Scalars['Int']['input']>;
  /** Default: another one than before. */
  seed?: InputMaybe<Scalars['Int']['input']>;
  transportPlanId: Scalars['ID']['input'];
};

export type ReoptimiseTransportPlanPayload = {
  transportPlan?: Maybe<TransportPlan>;
  userErrors: Array<UserError>;
};

/** How important it is that a shipment is on a route. */
export type RoutePriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL';

export type SaveCarrierInput = {
  /** Unique, such as `SF`. */
  code: Scalars['String']['input'];
  /** When given, the change is refused unless the carrier has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The carrier to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Begins with `https://` or `http://` and has `{number}` where the tracking number goes. */
  trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

export type SaveCarrierPayload = {
  carrier?: Maybe<Carrier>;
  userErrors: Array<UserError>;
};

export type SaveDepotInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In degrees, north positive. */
  latitude: Scalars['Decimal']['input'];
  /** In degrees, east positive. */
  longitude: Scalars['Decimal']['input'];
  warehouseId: Scalars['ID']['input'];
};

export type SaveDepotPayload = {
  depot?: Maybe<Depot>;
  userErrors: Array<UserError>;
};

export type SaveDriverInput = {
  /** The driver to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isActive: Scalars['Boolean']['input'];
  licenceUntil: Scalars['Date']['input'];
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type SaveDriverPayload = {
  driver?: Maybe<Driver>;
  userErrors: Array<UserError>;
};

export type SaveVehicleInput = {
  capacityKg: Scalars['Decimal']['input'];
  /** No limit when absent. */
  capacityM3?: InputMaybe<Scalars['Decimal']['input']>;
  /** No limit when absent. */
  capacityPallets?: InputMaybe<Scalars['Decimal']['input']>;
  costPerHour?: InputMaybe<Scalars['Decimal']['input']>;
  /** In the company's currency; default 0. */
  costPerKm?: InputMaybe<Scalars['Decimal']['input']>;
  costPerTrip?: InputMaybe<Scalars['Decimal']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isActive: Scalars['Boolean']['input'];
  /** Unique; an existing one is changed. */
  plate: Scalars['String']['input'];
  skills: Array<VehicleSkill>;
};

export type SaveVehiclePayload = {
  userErrors: Array<UserError>;
  vehicle?: Maybe<Vehicle>;
};

/** The goods of a delivery on their way to the customer, or of several that left together. */
export type Shipment = Node & {
  /** Null while nobody is chosen. */
  carrier?: Maybe<Carrier>;
  createdAt: Scalars['DateTime']['output'];
  /** Null for a carrier's users: they see where the goods go. */
  customer?: Maybe<Customer>;
  /** When the customer had them. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** All that it carries, by order number; none for a carrier's users. */
  deliveries: Array<Delivery>;
  /** The delivery that it carries, the first of several; null for a carrier's users. */
  delivery?: Maybe<Delivery>;
  /** When it probably comes; null unless it is on a trip of the own fleet whose stops have times. */
  estimatedArrival?: Maybe<Scalars['DateTime']['output']>;
  /** What carrying it costs. For staff; null for everybody else, and while it is unknown. */
  freightCost?: Maybe<Money>;
  /**
   * How its orders share what carrying it costs: by weight, else by value, else each the same. For
   * staff; none for everybody else.
   */
  freightShares: Array<FreightShare>;
  /** `shp_…` */
  id: Scalars['ID']['output'];
  /** True when it came, or has still to come, after the promised day (UTC). */
  isLate: Scalars['Boolean']['output'];
  /** True when it will probably come too late. */
  isLateRisk: Scalars['Boolean']['output'];
  /** When the goods left the warehouse. */
  issuedAt: Scalars['DateTime']['output'];
  /** Why it will probably come too late. */
  lateRiskReason?: Maybe<LateRiskReason>;
  /** One line per order line. */
  lines: Array<ShipmentLine>;
  /** What routes know of it. For staff. */
  need?: Maybe<ShipmentNeed>;
  /** `SH-000001` */
  number: Scalars['String']['output'];
  /** The order of the first delivery; null for a carrier's users. */
  order?: Maybe<Order>;
  /** That order's number, as it stands on the papers. */
  orderNumber: Scalars['String']['output'];
  /** The numbers of all orders that it carries goods of. */
  orderNumbers: Array<Scalars['String']['output']>;
  /** The day by which the goods shall arrive: what the customer asked for. */
  promisedDate?: Maybe<Scalars['Date']['output']>;
  /** Who took the goods; null without a proof. */
  proofOfDelivery?: Maybe<ProofOfDelivery>;
  /** Where the goods go; a copy of the order's address. */
  shipTo: ShipmentAddress;
  status: ShipmentStatus;
  /** When the status was reached, by the report that led to it. */
  statusSince: Scalars['DateTime']['output'];
  /** Reports of where it was, newest first by `occurredAt`; the newest 250. */
  trackingEvents: Array<TrackingEvent>;
  /** The carrier's own number of it. */
  trackingNumber?: Maybe<Scalars['String']['output']>;
  /** The carrier's page about it; null without a tracking number or such a page. */
  trackingUrl?: Maybe<Scalars['String']['output']>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** Where the goods come from. */
  warehouse: Warehouse;
};

/** Where a shipment goes. */
export type ShipmentAddress = {
  city: Scalars['String']['output'];
  country: Scalars['CountryCode']['output'];
  /** Who receives there. */
  name: Scalars['String']['output'];
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Province or state. */
  region?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  street: Scalars['String']['output'];
};

/** A page of shipments. */
export type ShipmentConnection = {
  edges: Array<ShipmentEdge>;
  nodes: Array<Shipment>;
  pageInfo: PageInfo;
  /** All shipments that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page, with what stands there. */
export type ShipmentEdge = {
  /** Where the row stands in its list; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  node: Shipment;
};

export type ShipmentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ShipmentFilter>>;
  carrierId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  customerId?: InputMaybe<IdFilter>;
  deliveredAt?: InputMaybe<DateTimeFilter>;
  deliveryId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ShipmentFilter>;
  number?: InputMaybe<StringFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ShipmentFilter>>;
  orderId?: InputMaybe<IdFilter>;
  status?: InputMaybe<ShipmentStatusFilter>;
};

/** One order line's part of a shipment. */
export type ShipmentLine = {
  /** Null for a carrier's users. */
  orderLine?: Maybe<OrderLine>;
  product: Product;
  /** In the product's base unit. */
  quantity: Scalars['Decimal']['output'];
};

/** What routes must know of a shipment. For staff. */
export type ShipmentNeed = {
  /** Until when unloading may begin; null: at any time. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it goes, in degrees, north positive. */
  latitude: Scalars['Decimal']['output'];
  /** What it costs to leave it out, such as a carrier's price; null: it is left out only when it must. */
  leaveOutCost?: Maybe<Money>;
  /** In degrees, east positive. */
  longitude: Scalars['Decimal']['output'];
  /** From when on the goods are taken; null: at any time. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  pallets: Scalars['Decimal']['output'];
  priority: RoutePriority;
  /** How long unloading takes. */
  serviceMinutes: Scalars['Int']['output'];
  skills: Array<VehicleSkill>;
  /** Null: as the catalog says of its products. */
  volumeM3?: Maybe<Scalars['Decimal']['output']>;
  /** Null: as the catalog says of its products. */
  weightKg?: Maybe<Scalars['Decimal']['output']>;
};

export type ShipmentNeedInput = {
  /** Until when unloading may begin. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it goes, in degrees, north positive. */
  latitude: Scalars['Decimal']['input'];
  /**
   * What it costs to leave it out, in the company's currency, such as a carrier's price. Without it
   * the shipment is left out only when it must.
   */
  leaveOutCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** In degrees, east positive. */
  longitude: Scalars['Decimal']['input'];
  /** From when on the goods are taken. */
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Default: 0. */
  pallets?: InputMaybe<Scalars['Decimal']['input']>;
  priority: RoutePriority;
  /** How long unloading takes. */
  serviceMinutes: Scalars['Int']['input'];
  shipmentId: Scalars['ID']['input'];
  skills: Array<VehicleSkill>;
  /** Default: as the catalog says of its products. */
  volumeM3?: InputMaybe<Scalars['Decimal']['input']>;
  /** Default: as the catalog says of its products. */
  weightKg?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ShipmentOrder = {
  direction: SortDirection;
  field: ShipmentOrderField;
};

/** What shipments can be ordered by. */
export type ShipmentOrderField =
  | 'createdAt'
  | 'number';

/** Where a shipment stands. Steps may be skipped. */
export type ShipmentStatus =
  /** Given up before the carrier had it. An end. */
  | 'CANCELLED'
  /** The customer has the goods. An end. */
  | 'DELIVERED'
  /** Something is wrong; it may go on from here. */
  | 'EXCEPTION'
  | 'IN_TRANSIT'
  /** On the last leg. */
  | 'OUT_FOR_DELIVERY'
  /** The carrier has the goods. */
  | 'PICKED_UP'
  /** The goods have left stock; nobody has come for them yet. */
  | 'PLANNED'
  /** Packed and labelled for the carrier. */
  | 'READY'
  /** The goods came back undelivered. An end. */
  | 'RETURNED';

/** Conditions on a shipment's status. */
export type ShipmentStatusFilter = {
  eq?: InputMaybe<ShipmentStatus>;
  in?: InputMaybe<Array<ShipmentStatus>>;
  ne?: InputMaybe<ShipmentStatus>;
};

/** Which way a list is ordered. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** How a stop ended. */
export type StopOutcome =
  | 'DELIVERED'
  /** The shipment may ride again. */
  | 'FAILED';

/** Conditions on a text. `contains` ignores case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A report of where a shipment stands; never changed. The customer may read it. */
export type TrackingEvent = {
  /** `trk_…` */
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** Such as a city or a depot. */
  place?: Maybe<Scalars['String']['output']>;
  /** When it was told. */
  recordedAt: Scalars['DateTime']['output'];
  /** The user or key that told it. For staff and carriers. */
  reportedBy: Scalars['String']['output'];
  shipment: Shipment;
  /** The reporter's own id of the event. For staff and carriers. */
  sourceRef?: Maybe<Scalars['String']['output']>;
  /** What was reported; the shipment's own status may be another. */
  status: ShipmentStatus;
};

/** Routes for vehicles and shipments: searched in goes, changed by people, made into trips. For staff. */
export type TransportPlan = Node & {
  cost: Money;
  /** Attempts made so far. */
  done: Scalars['Int']['output'];
  /** When the search, or all, ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  endsAt: Scalars['DateTime']['output'];
  hours: Scalars['Decimal']['output'];
  /** `tpl_…` */
  id: Scalars['ID']['output'];
  /** Attempts in all. */
  iterations: Scalars['Int']['output'];
  /** Of all routes. */
  km: Scalars['Decimal']['output'];
  /** Shipments in no route, with the reason; at most 500. */
  leftOut: Array<LeftOutShipment>;
  /** `TP-000001` */
  number: Scalars['String']['output'];
  /** Stops that are reached by their promised day; null without stops. */
  onTimePercent?: Maybe<Scalars['Decimal']['output']>;
  plannedAt: Scalars['DateTime']['output'];
  plannedBy: Scalars['ID']['output'];
  /** Why the search failed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The best routes so far; at most 100. */
  routes: Array<PlannedRoute>;
  /** The same seed finds the same routes. */
  seed: Scalars['Int']['output'];
  startsAt: Scalars['DateTime']['output'];
  status: TransportPlanStatus;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type TransportPlanConnection = {
  edges: Array<TransportPlanEdge>;
  nodes: Array<TransportPlan>;
  pageInfo: PageInfo;
  /** All plans that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type TransportPlanEdge = {
  cursor: Scalars['String']['output'];
  node: TransportPlan;
};

export type TransportPlanFilter = {
  and?: InputMaybe<Array<TransportPlanFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<TransportPlanFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<TransportPlanFilter>>;
  plannedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<TransportPlanStatusFilter>;
};

export type TransportPlanOrder = {
  direction: SortDirection;
  field: TransportPlanOrderField;
};

export type TransportPlanOrderField =
  | 'plannedAt';

/** What has become of a plan. */
export type TransportPlanStatus =
  /** Its routes are trips. */
  | 'ACCEPTED'
  | 'CANCELLED'
  /** May be changed, searched further, accepted. */
  | 'DONE'
  | 'FAILED'
  /** Routes are being searched. */
  | 'RUNNING';

export type TransportPlanStatusFilter = {
  eq?: InputMaybe<TransportPlanStatus>;
  in?: InputMaybe<Array<TransportPlanStatus>>;
  ne?: InputMaybe<TransportPlanStatus>;
};

/** A vehicle with a driver on its way to customers. */
export type Trip = Node & {
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  departedAt?: Maybe<Scalars['DateTime']['output']>;
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  driver?: Maybe<Driver>;
  /** When vehicle and driver are free again. */
  endsAt: Scalars['DateTime']['output'];
  /** `trp_…` */
  id: Scalars['ID']['output'];
  /** The same in the sequence of loading: what is delivered last goes in first. */
  loadList: Array<TripStop>;
  /** `TR-000001` */
  number: Scalars['String']['output'];
  plannedAt: Scalars['DateTime']['output'];
  plannedBy: Scalars['ID']['output'];
  /** Cost of its planned route. For staff. */
  plannedCost?: Maybe<Money>;
  /** Length of its planned route. */
  plannedKm?: Maybe<Scalars['Decimal']['output']>;
  /** Why it was cancelled. */
  reason?: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  status: TripStatus;
  /** At most 200, by position. */
  stops: Array<TripStop>;
  /** The plan whose route it is. For staff. */
  transportPlan?: Maybe<TransportPlan>;
  /** Null for outside parties. */
  vehicle?: Maybe<Vehicle>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type TripConnection = {
  edges: Array<TripEdge>;
  nodes: Array<Trip>;
  pageInfo: PageInfo;
  /** All trips that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type TripEdge = {
  cursor: Scalars['String']['output'];
  node: Trip;
};

export type TripFilter = {
  and?: InputMaybe<Array<TripFilter>>;
  driverId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<TripFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<TripFilter>>;
  startsAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<TripStatusFilter>;
  vehicleId?: InputMaybe<IdFilter>;
};

export type TripOrder = {
  direction: SortDirection;
  field: TripOrderField;
};

export type TripOrderField =
  | 'startsAt';

/** How far a trip has come. */
export type TripStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  /** The driver has it; vehicle and driver are taken for its time. */
  | 'DISPATCHED'
  | 'IN_TRANSIT'
  | 'PLANNED';

export type TripStatusFilter = {
  eq?: InputMaybe<TripStatus>;
  in?: InputMaybe<Array<TripStatus>>;
  ne?: InputMaybe<TripStatus>;
};

/** A shipment on a trip, with what its driver has to know. */
export type TripStop = {
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the vehicle probably comes; null before there is a plan or a report of where it is. */
  estimatedArrival?: Maybe<Scalars['DateTime']['output']>;
  /** `stp_…` */
  id: Scalars['ID']['output'];
  /** Why it will probably be late. */
  lateRiskReason?: Maybe<LateRiskReason>;
  /** Null as long as it is to come. */
  outcome?: Maybe<StopOutcome>;
  /** When the vehicle should come, by its planned route. */
  plannedArrival?: Maybe<Scalars['DateTime']['output']>;
  /** When it should go on. */
  plannedDeparture?: Maybe<Scalars['DateTime']['output']>;
  /** From 1. */
  position: Scalars['Int']['output'];
  /** Why it failed. */
  reason?: Maybe<Scalars['String']['output']>;
  shipTo: ShipmentAddress;
  /** Null for those who may not see it, drivers too. */
  shipment?: Maybe<Shipment>;
  shipmentNumber: Scalars['String']['output'];
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
  /** A plan makes at least so many attempts, and at most. */
  | 'BAD_ITERATIONS'
  /** Unloading takes a day at most. */
  | 'BAD_SERVICE_TIME'
  /** It ends before it starts. */
  | 'BAD_TIMES'
  /** The tracking address is no web address, or lacks `{number}`. */
  | 'BAD_TRACKING_URL'
  /** Another carrier has this code. */
  | 'CARRIER_CODE_TAKEN'
  /** The code is blank. */
  | 'CODE_MISSING'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** The stop does not fit into the route: the vehicle lacks what it needs, room or time. */
  | 'DOES_NOT_FIT'
  /** Vehicle or driver are on another trip in that time. */
  | 'DOUBLE_BOOKED'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The amount has more decimals than its currency. */
  | 'INEXACT_AMOUNT'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** The moment has not come yet. */
  | 'IN_THE_FUTURE'
  /** The driver's licence ends before the trip does. */
  | 'LICENCE_EXPIRED'
  /** The vehicle or driver is named twice for the same time. */
  | 'NAMED_TWICE'
  /** The name is blank. */
  | 'NAME_MISSING'
  /** Freight can not be negative. */
  | 'NEGATIVE_FREIGHT'
  /** Weights, volumes, pallets and costs are not negative. */
  | 'NEGATIVE_NEED'
  /** The vehicle or driver is not in service. */
  | 'NOT_IN_SERVICE'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** A trip has at least one stop. */
  | 'NO_STOPS'
  /** There is no such place. */
  | 'NO_SUCH_PLACE'
  /** A plan of routes has at least one vehicle. */
  | 'NO_VEHICLES'
  /** The shipment rides on another trip. */
  | 'ON_ANOTHER_TRIP'
  /** A reason is needed. */
  | 'REASON_MISSING'
  /** The route is locked. */
  | 'ROUTE_LOCKED'
  /** The shipment was delivered, returned or cancelled. */
  | 'SHIPMENT_CLOSED'
  /** The shipment rides on a trip, or has left already. */
  | 'SHIPMENT_NOT_READY'
  /** A carrier has the goods. */
  | 'SHIPMENT_UNDER_WAY'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** There is no such carrier. */
  | 'UNKNOWN_CARRIER'
  /** Nobody has said where the warehouse is. */
  | 'UNKNOWN_DEPOT'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT';

/** A vehicle of the company's own fleet. For staff. */
export type Vehicle = Node & {
  capacityKg: Scalars['Decimal']['output'];
  /** Null: no limit. */
  capacityM3?: Maybe<Scalars['Decimal']['output']>;
  /** Null: no limit. */
  capacityPallets?: Maybe<Scalars['Decimal']['output']>;
  /** Of vehicle and driver, from start to end. */
  costPerHour: Money;
  costPerKm: Money;
  costPerTrip: Money;
  /** `veh_…` */
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  /** Where it was last seen, in degrees; null before the first report. */
  latitude?: Maybe<Scalars['Decimal']['output']>;
  longitude?: Maybe<Scalars['Decimal']['output']>;
  plate: Scalars['String']['output'];
  seenAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it has that shipments may need. */
  skills: Array<VehicleSkill>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change, not with its position. */
  version: Scalars['Int']['output'];
};

export type VehicleConnection = {
  edges: Array<VehicleEdge>;
  nodes: Array<Vehicle>;
  pageInfo: PageInfo;
  /** All vehicles that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type VehicleEdge = {
  cursor: Scalars['String']['output'];
  node: Vehicle;
};

export type VehicleFilter = {
  and?: InputMaybe<Array<VehicleFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<VehicleFilter>;
  or?: InputMaybe<Array<VehicleFilter>>;
  plate?: InputMaybe<StringFilter>;
};

export type VehicleOrder = {
  direction: SortDirection;
  field: VehicleOrderField;
};

export type VehicleOrderField =
  | 'plate';

/** What a vehicle has that shipments may need. */
export type VehicleSkill =
  | 'COLD_CHAIN'
  | 'DANGEROUS_GOODS'
  | 'OVERSIZE'
  | 'TAIL_LIFT';

/** A warehouse, with the place from which vehicles start. */
export type Warehouse = {
  /** Where vehicles start; null while nobody has said it. */
  depot?: Maybe<Depot>;
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
  Carrier: Carrier;
  Customer: Customer;
  Delivery: Delivery;
  Driver: Driver;
  Order: Order;
  Shipment: Shipment;
  TransportPlan: TransportPlan;
  Trip: Trip;
  Vehicle: Vehicle;
  Warehouse: Warehouse;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Carrier:
    ( { __typename: 'Carrier' }
    & GraphQLRecursivePick<FederationTypes['Carrier'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Delivery:
    ( { __typename: 'Delivery' }
    & GraphQLRecursivePick<FederationTypes['Delivery'], {"id":true}> );
  Driver:
    ( { __typename: 'Driver' }
    & GraphQLRecursivePick<FederationTypes['Driver'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
  TransportPlan:
    ( { __typename: 'TransportPlan' }
    & GraphQLRecursivePick<FederationTypes['TransportPlan'], {"id":true}> );
  Trip:
    ( { __typename: 'Trip' }
    & GraphQLRecursivePick<FederationTypes['Trip'], {"id":true}> );
  Vehicle:
    ( { __typename: 'Vehicle' }
    & GraphQLRecursivePick<FederationTypes['Vehicle'], {"id":true}> );
  Warehouse:
    ( { __typename: 'Warehouse' }
    & GraphQLRecursivePick<FederationTypes['Warehouse'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CarrierRow )
    | ( DriverRow )
    | ( ShipmentRow )
    | ( TransportPlanRow )
    | ( TripRow )
    | ( VehicleRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptTransportPlanInput: AcceptTransportPlanInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptTransportPlanPayload: ResolverTypeWrapper<Payload<{ transportPlanId: string; tripIds: string[] }>>;
  AssignCarrierInput: AssignCarrierInput;
  AssignCarrierPayload: ResolverTypeWrapper<Payload<{ shipmentId: string }>>;
  BillingBasis: BillingBasis;
  BooleanFilter: BooleanFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelTransportPlanInput: CancelTransportPlanInput;
  CancelTransportPlanPayload: ResolverTypeWrapper<Payload<{ transportPlanId: string }>>;
  CancelTripInput: CancelTripInput;
  CancelTripPayload: ResolverTypeWrapper<Payload<{ tripId: string }>>;
  Carrier: ResolverTypeWrapper<CarrierRow>;
  CarrierConnection: ResolverTypeWrapper<Connection<CarrierRow>>;
  CarrierEdge: ResolverTypeWrapper<Omit<CarrierEdge, 'node'> & { node: ResolversTypes['Carrier'] }>;
  CarrierFilter: CarrierFilter;
  CarrierOrder: CarrierOrder;
  CarrierOrderField: CarrierOrderField;
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
  Delivery: ResolverTypeWrapper<{ id: string }>;
  DepartTripInput: DepartTripInput;
  DepartTripPayload: ResolverTypeWrapper<Payload<{ tripId: string }>>;
  Depot: ResolverTypeWrapper<DepotRow>;
  DescribeShipmentsInput: DescribeShipmentsInput;
  DescribeShipmentsPayload: ResolverTypeWrapper<Payload<{ shipmentIds: string[] }>>;
  DispatchTripInput: DispatchTripInput;
  DispatchTripPayload: ResolverTypeWrapper<Payload<{ tripId: string }>>;
  Driver: ResolverTypeWrapper<DriverRow>;
  DriverConnection: ResolverTypeWrapper<Connection<DriverRow>>;
  DriverEdge: ResolverTypeWrapper<Omit<DriverEdge, 'node'> & { node: ResolversTypes['Driver'] }>;
  DriverFilter: DriverFilter;
  DriverOrder: DriverOrder;
  DriverOrderField: DriverOrderField;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  FailStopInput: FailStopInput;
  FailStopPayload: ResolverTypeWrapper<Payload<{ tripId: string }>>;
  Figure: ResolverTypeWrapper<Figure>;
  FleetPerformance: ResolverTypeWrapper<FleetPerformanceRow>;
  FreightShare: ResolverTypeWrapper<ShareRow>;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  LateRiskReason: LateRiskReason;
  LeftOutReason: LeftOutReason;
  LeftOutShipment: ResolverTypeWrapper<LeftOut>;
  LockInPlanInput: LockInPlanInput;
  LockInPlanPayload: ResolverTypeWrapper<Payload<{ transportPlanId: string }>>;
  LogisticsPerformance: ResolverTypeWrapper<PerformanceRow>;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MoveStopInput: MoveStopInput;
  MoveStopPayload: ResolverTypeWrapper<Payload<{ transportPlanId: string; costChange: string }>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Order: ResolverTypeWrapper<{ id: string }>;
  OrderLine: ResolverTypeWrapper<{ id: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlanRoutesInput: PlanRoutesInput;
  PlanRoutesPayload: ResolverTypeWrapper<Payload<{ transportPlanId: string }>>;
  PlanTripInput: PlanTripInput;
  PlanTripPayload: ResolverTypeWrapper<Payload<{ tripId: string }>>;
  PlanVehicleInput: PlanVehicleInput;
  PlannedRoute: ResolverTypeWrapper<TimedRoute>;
  PlannedRouteStop: ResolverTypeWrapper<TimedStop>;
  PositionInput: PositionInput;
  Product: ResolverTypeWrapper<{ id: string }>;
  ProofOfDelivery: ResolverTypeWrapper<ProofRow>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordFreightCostInput: RecordFreightCostInput;
  RecordFreightCostPayload: ResolverTypeWrapper<Payload<{ shipmentId: string }>>;
  RecordPositionsInput: RecordPositionsInput;
  RecordPositionsPayload: ResolverTypeWrapper<Payload<{ vehicleId: string; fresh: number }>>;
  RecordProofOfDeliveryInput: RecordProofOfDeliveryInput;
  RecordProofOfDeliveryPayload: ResolverTypeWrapper<Payload<{ shipmentId: string }>>;
  RecordTrackingEventInput: RecordTrackingEventInput;
  RecordTrackingEventPayload: ResolverTypeWrapper<Payload<{ shipmentId: string; trackingEventId: string }>>;
  ReoptimiseTransportPlanInput: ReoptimiseTransportPlanInput;
  ReoptimiseTransportPlanPayload: ResolverTypeWrapper<Payload<{ transportPlanId: string }>>;
  RoutePriority: RoutePriority;
  SaveCarrierInput: SaveCarrierInput;
  SaveCarrierPayload: ResolverTypeWrapper<Payload<{ carrierId: string }>>;
  SaveDepotInput: SaveDepotInput;
  SaveDepotPayload: ResolverTypeWrapper<Payload<{ warehouseId: string }>>;
  SaveDriverInput: SaveDriverInput;
  SaveDriverPayload: ResolverTypeWrapper<Payload<{ driverId: string }>>;
  SaveVehicleInput: SaveVehicleInput;
  SaveVehiclePayload: ResolverTypeWrapper<Payload<{ vehicleId: string }>>;
  Shipment: ResolverTypeWrapper<ShipmentRow>;
  ShipmentAddress: ResolverTypeWrapper<ShipmentAddress>;
  ShipmentConnection: ResolverTypeWrapper<Connection<ShipmentRow>>;
  ShipmentEdge: ResolverTypeWrapper<Omit<ShipmentEdge, 'node'> & { node: ResolversTypes['Shipment'] }>;
  ShipmentFilter: ShipmentFilter;
  ShipmentLine: ResolverTypeWrapper<LineRow>;
  ShipmentNeed: ResolverTypeWrapper<ShipmentNeedRow>;
  ShipmentNeedInput: ShipmentNeedInput;
  ShipmentOrder: ShipmentOrder;
  ShipmentOrderField: ShipmentOrderField;
  ShipmentStatus: ShipmentStatus;
  ShipmentStatusFilter: ShipmentStatusFilter;
  SortDirection: SortDirection;
  StopOutcome: StopOutcome;
  StringFilter: StringFilter;
  TrackingEvent: ResolverTypeWrapper<TrackingRow>;
  TransportPlan: ResolverTypeWrapper<TransportPlanRow>;
  TransportPlanConnection: ResolverTypeWrapper<Connection<TransportPlanRow>>;
  TransportPlanEdge: ResolverTypeWrapper<Omit<TransportPlanEdge, 'node'> & { node: ResolversTypes['TransportPlan'] }>;
  TransportPlanFilter: TransportPlanFilter;
  TransportPlanOrder: TransportPlanOrder;
  TransportPlanOrderField: TransportPlanOrderField;
  TransportPlanStatus: TransportPlanStatus;
  TransportPlanStatusFilter: TransportPlanStatusFilter;
  Trip: ResolverTypeWrapper<TripRow>;
  TripConnection: ResolverTypeWrapper<Connection<TripRow>>;
  TripEdge: ResolverTypeWrapper<Omit<TripEdge, 'node'> & { node: ResolversTypes['Trip'] }>;
  TripFilter: TripFilter;
  TripOrder: TripOrder;
  TripOrderField: TripOrderField;
  TripStatus: TripStatus;
  TripStatusFilter: TripStatusFilter;
  TripStop: ResolverTypeWrapper<TripStopRow>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Vehicle: ResolverTypeWrapper<VehicleRow>;
  VehicleConnection: ResolverTypeWrapper<Connection<VehicleRow>>;
  VehicleEdge: ResolverTypeWrapper<Omit<VehicleEdge, 'node'> & { node: ResolversTypes['Vehicle'] }>;
  VehicleFilter: VehicleFilter;
  VehicleOrder: VehicleOrder;
  VehicleOrderField: VehicleOrderField;
  VehicleSkill: VehicleSkill;
  Warehouse: ResolverTypeWrapper<{ id: string }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptTransportPlanInput: AcceptTransportPlanInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AcceptTransportPlanPayload: Payload<{ transportPlanId: string; tripIds: string[] }>;
  AssignCarrierInput: AssignCarrierInput;
  AssignCarrierPayload: Payload<{ shipmentId: string }>;
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  CancelTransportPlanInput: CancelTransportPlanInput;
  CancelTransportPlanPayload: Payload<{ transportPlanId: string }>;
  CancelTripInput: CancelTripInput;
  CancelTripPayload: Payload<{ tripId: string }>;
  Carrier: CarrierRow;
  CarrierConnection: Connection<CarrierRow>;
  CarrierEdge: Omit<CarrierEdge, 'node'> & { node: ResolversParentTypes['Carrier'] };
  CarrierFilter: CarrierFilter;
  CarrierOrder: CarrierOrder;
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
  Delivery: { id: string };
  DepartTripInput: DepartTripInput;
  DepartTripPayload: Payload<{ tripId: string }>;
  Depot: DepotRow;
  DescribeShipmentsInput: DescribeShipmentsInput;
  DescribeShipmentsPayload: Payload<{ shipmentIds: string[] }>;
  DispatchTripInput: DispatchTripInput;
  DispatchTripPayload: Payload<{ tripId: string }>;
  Driver: DriverRow;
  DriverConnection: Connection<DriverRow>;
  DriverEdge: Omit<DriverEdge, 'node'> & { node: ResolversParentTypes['Driver'] };
  DriverFilter: DriverFilter;
  DriverOrder: DriverOrder;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExportedFile: ExportedFile;
  FailStopInput: FailStopInput;
  FailStopPayload: Payload<{ tripId: string }>;
  Figure: Figure;
  FleetPerformance: FleetPerformanceRow;
  FreightShare: ShareRow;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  LeftOutShipment: LeftOut;
  LockInPlanInput: LockInPlanInput;
  LockInPlanPayload: Payload<{ transportPlanId: string }>;
  LogisticsPerformance: PerformanceRow;
  Money: Money;
  MoneyInput: MoneyInput;
  MoveStopInput: MoveStopInput;
  MoveStopPayload: Payload<{ transportPlanId: string; costChange: string }>;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Order: { id: string };
  OrderLine: { id: string };
  PageInfo: PageInfo;
  PlanRoutesInput: PlanRoutesInput;
  PlanRoutesPayload: Payload<{ transportPlanId: string }>;
  PlanTripInput: PlanTripInput;
  PlanTripPayload: Payload<{ tripId: string }>;
  PlanVehicleInput: PlanVehicleInput;
  PlannedRoute: TimedRoute;
  PlannedRouteStop: TimedStop;
  PositionInput: PositionInput;
  Product: { id: string };
  ProofOfDelivery: ProofRow;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RecordFreightCostInput: RecordFreightCostInput;
  RecordFreightCostPayload: Payload<{ shipmentId: string }>;
  RecordPositionsInput: RecordPositionsInput;
  RecordPositionsPayload: Payload<{ vehicleId: string; fresh: number }>;
  RecordProofOfDeliveryInput: RecordProofOfDeliveryInput;
  RecordProofOfDeliveryPayload: Payload<{ shipmentId: string }>;
  RecordTrackingEventInput: RecordTrackingEventInput;
  RecordTrackingEventPayload: Payload<{ shipmentId: string; trackingEventId: string }>;
  ReoptimiseTransportPlanInput: ReoptimiseTransportPlanInput;
  ReoptimiseTransportPlanPayload: Payload<{ transportPlanId: string }>;
  SaveCarrierInput: SaveCarrierInput;
  SaveCarrierPayload: Payload<{ carrierId: string }>;
  SaveDepotInput: SaveDepotInput;
  SaveDepotPayload: Payload<{ warehouseId: string }>;
  SaveDriverInput: SaveDriverInput;
  SaveDriverPayload: Payload<{ driverId: string }>;
  SaveVehicleInput: SaveVehicleInput;
  SaveVehiclePayload: Payload<{ vehicleId: string }>;
  Shipment: ShipmentRow;
  ShipmentAddress: ShipmentAddress;
  ShipmentConnection: Connection<ShipmentRow>;
  ShipmentEdge: Omit<ShipmentEdge, 'node'> & { node: ResolversParentTypes['Shipment'] };
  ShipmentFilter: ShipmentFilter;
  ShipmentLine: LineRow;
  ShipmentNeed: ShipmentNeedRow;
  ShipmentNeedInput: ShipmentNeedInput;
  ShipmentOrder: ShipmentOrder;
  ShipmentStatusFilter: ShipmentStatusFilter;
  StringFilter: StringFilter;
  TrackingEvent: TrackingRow;
  TransportPlan: TransportPlanRow;
  TransportPlanConnection: Connection<TransportPlanRow>;
  TransportPlanEdge: Omit<TransportPlanEdge, 'node'> & { node: ResolversParentTypes['TransportPlan'] };
  TransportPlanFilter: TransportPlanFilter;
  TransportPlanOrder: TransportPlanOrder;
  TransportPlanStatusFilter: TransportPlanStatusFilter;
  Trip: TripRow;
  TripConnection: Connection<TripRow>;
  TripEdge: Omit<TripEdge, 'node'> & { node: ResolversParentTypes['Trip'] };
  TripFilter: TripFilter;
  TripOrder: TripOrder;
  TripStatusFilter: TripStatusFilter;
  TripStop: TripStopRow;
  UserError: UserError;
  Vehicle: VehicleRow;
  VehicleConnection: Connection<VehicleRow>;
  VehicleEdge: Omit<VehicleEdge, 'node'> & { node: ResolversParentTypes['Vehicle'] };
  VehicleFilter: VehicleFilter;
  VehicleOrder: VehicleOrder;
  Warehouse: { id: string };
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptTransportPlanPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AcceptTransportPlanPayload'] = ResolversParentTypes['AcceptTransportPlanPayload']> = {
  transportPlan?: Resolver<Maybe<ResolversTypes['TransportPlan']>, ParentType, ContextType>;
  trips?: Resolver<Maybe<Array<ResolversTypes['Trip']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignCarrierPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AssignCarrierPayload'] = ResolversParentTypes['AssignCarrierPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTransportPlanPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelTransportPlanPayload'] = ResolversParentTypes['CancelTransportPlanPayload']> = {
  transportPlan?: Resolver<Maybe<ResolversTypes['TransportPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTripPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelTripPayload'] = ResolversParentTypes['CancelTripPayload']> = {
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier'], FederationReferenceType extends FederationReferenceTypes['Carrier'] = FederationReferenceTypes['Carrier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carrier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  performance?: Resolver<Maybe<ResolversTypes['LogisticsPerformance']>, ParentType, ContextType, RequireFields<CarrierPerformanceArgs, 'from' | 'to'>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CarrierConnection'] = ResolversParentTypes['CarrierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CarrierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Carrier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CarrierEdge'] = ResolversParentTypes['CarrierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
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
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, Partial<CustomerShipmentsArgs>>;
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
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
};

export type DepartTripPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DepartTripPayload'] = ResolversParentTypes['DepartTripPayload']> = {
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DepotResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Depot'] = ResolversParentTypes['Depot']> = {
  latitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type DescribeShipmentsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DescribeShipmentsPayload'] = ResolversParentTypes['DescribeShipmentsPayload']> = {
  shipments?: Resolver<Maybe<Array<ResolversTypes['Shipment']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DispatchTripPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DispatchTripPayload'] = ResolversParentTypes['DispatchTripPayload']> = {
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DriverResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Driver'] = ResolversParentTypes['Driver'], FederationReferenceType extends FederationReferenceTypes['Driver'] = FederationReferenceTypes['Driver']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Driver']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licenceUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DriverConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DriverConnection'] = ResolversParentTypes['DriverConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DriverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Driver']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DriverEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DriverEdge'] = ResolversParentTypes['DriverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Driver'], ParentType, ContextType>;
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

export type FailStopPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['FailStopPayload'] = ResolversParentTypes['FailStopPayload']> = {
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FleetPerformanceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['FleetPerformance'] = ResolversParentTypes['FleetPerformance']> = {
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costPerKg?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costPerKm?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costPerStop?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  drivenKm?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  failedStops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesBehindPlan?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  onPlanPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  plannedCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  plannedKm?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  stops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trips?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  utilisationPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FreightShareResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['FreightShare'] = ResolversParentTypes['FreightShare']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LeftOutShipmentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LeftOutShipment'] = ResolversParentTypes['LeftOutShipment']> = {
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
};

export type LockInPlanPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LockInPlanPayload'] = ResolversParentTypes['LockInPlanPayload']> = {
  transportPlan?: Resolver<Maybe<ResolversTypes['TransportPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LogisticsPerformanceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LogisticsPerformance'] = ResolversParentTypes['LogisticsPerformance']> = {
  freight?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  freightPerKg?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  freightPerOrder?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  freightPerShipment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  leadDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  onTimePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MoveStopPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MoveStopPayload'] = ResolversParentTypes['MoveStopPayload']> = {
  costChange?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  transportPlan?: Resolver<Maybe<ResolversTypes['TransportPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTransportPlan?: Resolver<ResolversTypes['AcceptTransportPlanPayload'], ParentType, ContextType, RequireFields<MutationAcceptTransportPlanArgs, 'input'>>;
  assignCarrier?: Resolver<ResolversTypes['AssignCarrierPayload'], ParentType, ContextType, RequireFields<MutationAssignCarrierArgs, 'input'>>;
  cancelTransportPlan?: Resolver<ResolversTypes['CancelTransportPlanPayload'], ParentType, ContextType, RequireFields<MutationCancelTransportPlanArgs, 'input'>>;
  cancelTrip?: Resolver<ResolversTypes['CancelTripPayload'], ParentType, ContextType, RequireFields<MutationCancelTripArgs, 'input'>>;
  departTrip?: Resolver<ResolversTypes['DepartTripPayload'], ParentType, ContextType, RequireFields<MutationDepartTripArgs, 'input'>>;
  describeShipments?: Resolver<ResolversTypes['DescribeShipmentsPayload'], ParentType, ContextType, RequireFields<MutationDescribeShipmentsArgs, 'input'>>;
  dispatchTrip?: Resolver<ResolversTypes['DispatchTripPayload'], ParentType, ContextType, RequireFields<MutationDispatchTripArgs, 'input'>>;
  failStop?: Resolver<ResolversTypes['FailStopPayload'], ParentType, ContextType, RequireFields<MutationFailStopArgs, 'input'>>;
  lockInPlan?: Resolver<ResolversTypes['LockInPlanPayload'], ParentType, ContextType, RequireFields<MutationLockInPlanArgs, 'input'>>;
  moveStop?: Resolver<ResolversTypes['MoveStopPayload'], ParentType, ContextType, RequireFields<MutationMoveStopArgs, 'input'>>;
  planRoutes?: Resolver<ResolversTypes['PlanRoutesPayload'], ParentType, ContextType, RequireFields<MutationPlanRoutesArgs, 'input'>>;
  planTrip?: Resolver<ResolversTypes['PlanTripPayload'], ParentType, ContextType, RequireFields<MutationPlanTripArgs, 'input'>>;
  recordFreightCost?: Resolver<ResolversTypes['RecordFreightCostPayload'], ParentType, ContextType, RequireFields<MutationRecordFreightCostArgs, 'input'>>;
  recordPositions?: Resolver<ResolversTypes['RecordPositionsPayload'], ParentType, ContextType, RequireFields<MutationRecordPositionsArgs, 'input'>>;
  recordProofOfDelivery?: Resolver<ResolversTypes['RecordProofOfDeliveryPayload'], ParentType, ContextType, RequireFields<MutationRecordProofOfDeliveryArgs, 'input'>>;
  recordTrackingEvent?: Resolver<ResolversTypes['RecordTrackingEventPayload'], ParentType, ContextType, RequireFields<MutationRecordTrackingEventArgs, 'input'>>;
  reoptimiseTransportPlan?: Resolver<ResolversTypes['ReoptimiseTransportPlanPayload'], ParentType, ContextType, RequireFields<MutationReoptimiseTransportPlanArgs, 'input'>>;
  saveCarrier?: Resolver<ResolversTypes['SaveCarrierPayload'], ParentType, ContextType, RequireFields<MutationSaveCarrierArgs, 'input'>>;
  saveDepot?: Resolver<ResolversTypes['SaveDepotPayload'], ParentType, ContextType, RequireFields<MutationSaveDepotArgs, 'input'>>;
  saveDriver?: Resolver<ResolversTypes['SaveDriverPayload'], ParentType, ContextType, RequireFields<MutationSaveDriverArgs, 'input'>>;
  saveVehicle?: Resolver<ResolversTypes['SaveVehiclePayload'], ParentType, ContextType, RequireFields<MutationSaveVehicleArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Carrier' | 'Driver' | 'Shipment' | 'TransportPlan' | 'Trip' | 'Vehicle', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, Partial<OrderShipmentsArgs>>;
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

export type PlanRoutesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PlanRoutesPayload'] = ResolversParentTypes['PlanRoutesPayload']> = {
  transportPlan?: Resolver<Maybe<ResolversTypes['TransportPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanTripPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PlanTripPayload'] = ResolversParentTypes['PlanTripPayload']> = {
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlannedRouteResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PlannedRoute'] = ResolversParentTypes['PlannedRoute']> = {
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  departsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kg?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  km?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  m3?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pallets?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  returnsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['PlannedRouteStop']>, ParentType, ContextType>;
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  utilisationPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
};

export type PlannedRouteStopResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PlannedRouteStop'] = ResolversParentTypes['PlannedRouteStop']> = {
  arrivesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOnTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  waitMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProofOfDeliveryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProofOfDelivery'] = ResolversParentTypes['ProofOfDelivery']> = {
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photoRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatureRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType, RequireFields<QueryCarrierArgs, 'id'>>;
  carrierByCode?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType, RequireFields<QueryCarrierByCodeArgs, 'code'>>;
  carriers?: Resolver<ResolversTypes['CarrierConnection'], ParentType, ContextType, Partial<QueryCarriersArgs>>;
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType, RequireFields<QueryDriverArgs, 'id'>>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, Partial<QueryDriversArgs>>;
  fleetPerformance?: Resolver<ResolversTypes['FleetPerformance'], ParentType, ContextType, RequireFields<QueryFleetPerformanceArgs, 'from' | 'to'>>;
  logisticsPerformance?: Resolver<ResolversTypes['LogisticsPerformance'], ParentType, ContextType, RequireFields<QueryLogisticsPerformanceArgs, 'from' | 'to'>>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<QueryShipmentArgs, 'id'>>;
  shipmentByNumber?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<QueryShipmentByNumberArgs, 'number'>>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, Partial<QueryShipmentsArgs>>;
  transportPlan?: Resolver<Maybe<ResolversTypes['TransportPlan']>, ParentType, ContextType, RequireFields<QueryTransportPlanArgs, 'id'>>;
  transportPlans?: Resolver<ResolversTypes['TransportPlanConnection'], ParentType, ContextType, Partial<QueryTransportPlansArgs>>;
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType, RequireFields<QueryTripArgs, 'id'>>;
  trips?: Resolver<ResolversTypes['TripConnection'], ParentType, ContextType, Partial<QueryTripsArgs>>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType, RequireFields<QueryVehicleArgs, 'id'>>;
  vehicles?: Resolver<ResolversTypes['VehicleConnection'], ParentType, ContextType, Partial<QueryVehiclesArgs>>;
};

export type RecordFreightCostPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordFreightCostPayload'] = ResolversParentTypes['RecordFreightCostPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPositionsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordPositionsPayload'] = ResolversParentTypes['RecordPositionsPayload']> = {
  fresh?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
};

export type RecordProofOfDeliveryPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordProofOfDeliveryPayload'] = ResolversParentTypes['RecordProofOfDeliveryPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTrackingEventPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordTrackingEventPayload'] = ResolversParentTypes['RecordTrackingEventPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  trackingEvent?: Resolver<Maybe<ResolversTypes['TrackingEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReoptimiseTransportPlanPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReoptimiseTransportPlanPayload'] = ResolversParentTypes['ReoptimiseTransportPlanPayload']> = {
  transportPlan?: Resolver<Maybe<ResolversTypes['TransportPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCarrierPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveCarrierPayload'] = ResolversParentTypes['SaveCarrierPayload']> = {
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveDepotPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveDepotPayload'] = ResolversParentTypes['SaveDepotPayload']> = {
  depot?: Resolver<Maybe<ResolversTypes['Depot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveDriverPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveDriverPayload'] = ResolversParentTypes['SaveDriverPayload']> = {
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveVehiclePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveVehiclePayload'] = ResolversParentTypes['SaveVehiclePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  estimatedArrival?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  freightCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  freightShares?: Resolver<Array<ResolversTypes['FreightShare']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLateRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lateRiskReason?: Resolver<Maybe<ResolversTypes['LateRiskReason']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['ShipmentNeed']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  promisedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  proofOfDelivery?: Resolver<Maybe<ResolversTypes['ProofOfDelivery']>, ParentType, ContextType>;
  shipTo?: Resolver<ResolversTypes['ShipmentAddress'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trackingEvents?: Resolver<Array<ResolversTypes['TrackingEvent']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentAddressResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipmentAddress'] = ResolversParentTypes['ShipmentAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShipmentConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipmentConnection'] = ResolversParentTypes['ShipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShipmentEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipmentEdge'] = ResolversParentTypes['ShipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine']> = {
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ShipmentNeedResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipmentNeed'] = ResolversParentTypes['ShipmentNeed']> = {
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leaveOutCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pallets?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['RoutePriority'], ParentType, ContextType>;
  serviceMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['VehicleSkill']>, ParentType, ContextType>;
  volumeM3?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TrackingEventResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TrackingEvent'] = ResolversParentTypes['TrackingEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  sourceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
};

export type TransportPlanResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TransportPlan'] = ResolversParentTypes['TransportPlan'], FederationReferenceType extends FederationReferenceTypes['TransportPlan'] = FederationReferenceTypes['TransportPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TransportPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iterations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  km?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOutShipment']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onTimePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['PlannedRoute']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransportPlanStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransportPlanConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TransportPlanConnection'] = ResolversParentTypes['TransportPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransportPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TransportPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransportPlanEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TransportPlanEdge'] = ResolversParentTypes['TransportPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransportPlan'], ParentType, ContextType>;
};

export type TripResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Trip'] = ResolversParentTypes['Trip'], FederationReferenceType extends FederationReferenceTypes['Trip'] = FederationReferenceTypes['Trip']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Trip']> | FederationReferenceType, FederationReferenceType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  departedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loadList?: Resolver<Array<ResolversTypes['TripStop']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plannedCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  plannedKm?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TripStatus'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['TripStop']>, ParentType, ContextType>;
  transportPlan?: Resolver<Maybe<ResolversTypes['TransportPlan']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TripConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TripConnection'] = ResolversParentTypes['TripConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TripEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Trip']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TripEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TripEdge'] = ResolversParentTypes['TripEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trip'], ParentType, ContextType>;
};

export type TripStopResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TripStop'] = ResolversParentTypes['TripStop']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estimatedArrival?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateRiskReason?: Resolver<Maybe<ResolversTypes['LateRiskReason']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['StopOutcome']>, ParentType, ContextType>;
  plannedArrival?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  plannedDeparture?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipTo?: Resolver<ResolversTypes['ShipmentAddress'], ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  shipmentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VehicleResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle'], FederationReferenceType extends FederationReferenceTypes['Vehicle'] = FederationReferenceTypes['Vehicle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vehicle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacityKg?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  capacityM3?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  capacityPallets?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  costPerHour?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costPerKm?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costPerTrip?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  plate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['VehicleSkill']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['VehicleConnection'] = ResolversParentTypes['VehicleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VehicleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VehicleEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['VehicleEdge'] = ResolversParentTypes['VehicleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse'], FederationReferenceType extends FederationReferenceTypes['Warehouse'] = FederationReferenceTypes['Warehouse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warehouse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  depot?: Resolver<Maybe<ResolversTypes['Depot']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  AcceptTransportPlanPayload?: AcceptTransportPlanPayloadResolvers<ContextType>;
  AssignCarrierPayload?: AssignCarrierPayloadResolvers<ContextType>;
  CancelTransportPlanPayload?: CancelTransportPlanPayloadResolvers<ContextType>;
  CancelTripPayload?: CancelTripPayloadResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  CarrierConnection?: CarrierConnectionResolvers<ContextType>;
  CarrierEdge?: CarrierEdgeResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  DepartTripPayload?: DepartTripPayloadResolvers<ContextType>;
  Depot?: DepotResolvers<ContextType>;
  DescribeShipmentsPayload?: DescribeShipmentsPayloadResolvers<ContextType>;
  DispatchTripPayload?: DispatchTripPayloadResolvers<ContextType>;
  Driver?: DriverResolvers<ContextType>;
  DriverConnection?: DriverConnectionResolvers<ContextType>;
  DriverEdge?: DriverEdgeResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  FailStopPayload?: FailStopPayloadResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FleetPerformance?: FleetPerformanceResolvers<ContextType>;
  FreightShare?: FreightShareResolvers<ContextType>;
  LeftOutShipment?: LeftOutShipmentResolvers<ContextType>;
  LockInPlanPayload?: LockInPlanPayloadResolvers<ContextType>;
  LogisticsPerformance?: LogisticsPerformanceResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveStopPayload?: MoveStopPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlanRoutesPayload?: PlanRoutesPayloadResolvers<ContextType>;
  PlanTripPayload?: PlanTripPayloadResolvers<ContextType>;
  PlannedRoute?: PlannedRouteResolvers<ContextType>;
  PlannedRouteStop?: PlannedRouteStopResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProofOfDelivery?: ProofOfDeliveryResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordFreightCostPayload?: RecordFreightCostPayloadResolvers<ContextType>;
  RecordPositionsPayload?: RecordPositionsPayloadResolvers<ContextType>;
  RecordProofOfDeliveryPayload?: RecordProofOfDeliveryPayloadResolvers<ContextType>;
  RecordTrackingEventPayload?: RecordTrackingEventPayloadResolvers<ContextType>;
  ReoptimiseTransportPlanPayload?: ReoptimiseTransportPlanPayloadResolvers<ContextType>;
  SaveCarrierPayload?: SaveCarrierPayloadResolvers<ContextType>;
  SaveDepotPayload?: SaveDepotPayloadResolvers<ContextType>;
  SaveDriverPayload?: SaveDriverPayloadResolvers<ContextType>;
  SaveVehiclePayload?: SaveVehiclePayloadResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentAddress?: ShipmentAddressResolvers<ContextType>;
  ShipmentConnection?: ShipmentConnectionResolvers<ContextType>;
  ShipmentEdge?: ShipmentEdgeResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  ShipmentNeed?: ShipmentNeedResolvers<ContextType>;
  TrackingEvent?: TrackingEventResolvers<ContextType>;
  TransportPlan?: TransportPlanResolvers<ContextType>;
  TransportPlanConnection?: TransportPlanConnectionResolvers<ContextType>;
  TransportPlanEdge?: TransportPlanEdgeResolvers<ContextType>;
  Trip?: TripResolvers<ContextType>;
  TripConnection?: TripConnectionResolvers<ContextType>;
  TripEdge?: TripEdgeResolvers<ContextType>;
  TripStop?: TripStopResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  VehicleConnection?: VehicleConnectionResolvers<ContextType>;
  VehicleEdge?: VehicleEdgeResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
