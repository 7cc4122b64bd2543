import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DashboardRow } from '../dashboards/find-dashboards.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { Tile } from '../dashboards/dashboard.ts';
import type { FactCountRow } from '../facts/completeness.ts';
import type { RebuildRow } from '../facts/find-rebuilds.ts';
import type { Payload } from '../../../kernel/payload.ts';
import type { DocumentRow } from '../metrics/find-documents.ts';
import type { Member } from '../metrics/members.ts';
import type { Result, Pair } from '../metrics/find-figures.ts';
import type { ReportRow } from '../reports/find-reports.ts';
import type { ReportRunRow } from '../reports/find-runs.ts';
import type { ReportSection as SectionRow } from '../reports/report.ts';
import type { SharedRow } from '../sharing/open-share-link.ts';
import type { ShareLinkRow } from '../sharing/find-share-links.ts';
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
  /** Any JSON value: the options of a chart. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
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

export type CancelFactRebuildInput = {
  factRebuildId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CancelReportRunInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reportRunId: Scalars['ID']['input'];
};

/** A result as a picture. */
export type Chart = {
  kind: ChartKind;
  /** An option for ECharts, as it is. */
  option: Scalars['JSON']['output'];
  /** A finished picture of the same. */
  svg: Scalars['String']['output'];
};

/** How a result is drawn. */
export type ChartKind =
  | 'BAR'
  | 'LINE'
  | 'PIE'
  | 'STACKED_BAR';

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What the figures of a period are compared to. */
export type Comparison =
  /** As many days right before it. */
  | 'PREVIOUS_PERIOD'
  /** The same days a year ago. */
  | 'PREVIOUS_YEAR';

/** A page of tiles, as data. */
export type Dashboard = Node & {
  /** Unique. */
  code: Scalars['String']['output'];
  /** `dsh_…` */
  id: Scalars['ID']['output'];
  isStandard: Scalars['Boolean']['output'];
  /** In the viewer's language when it is a standard one. */
  name: Scalars['String']['output'];
  /** User that made it; null for a standard one. */
  ownerId?: Maybe<Scalars['ID']['output']>;
  /** At most 24. */
  tiles: Array<DashboardTile>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type DashboardConnection = {
  edges: Array<DashboardEdge>;
  nodes: Array<Dashboard>;
  pageInfo: PageInfo;
  /** All dashboards that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DashboardEdge = {
  cursor: Scalars['String']['output'];
  node: Dashboard;
};

export type DashboardFilter = {
  and?: InputMaybe<Array<DashboardFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  isStandard?: InputMaybe<BooleanFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<DashboardFilter>;
  or?: InputMaybe<Array<DashboardFilter>>;
  ownerId?: InputMaybe<IdFilter>;
};

export type DashboardOrder = {
  direction: SortDirection;
  field: DashboardOrderField;
};

export type DashboardOrderField =
  | 'name'
  /** As they stand: the standard ones first. */
  | 'place';

/** A part of a dashboard. */
export type DashboardTile = {
  /** How a chart is drawn. */
  chart?: Maybe<ChartKind>;
  /** In rows. */
  height: Scalars['Int']['output'];
  kind: TileKind;
  /** Name of a subscription field, such as `stockAlertRaised`. */
  live?: Maybe<Scalars['String']['output']>;
  /** Null for what is live. */
  query?: Maybe<MetricQuery>;
  title: Scalars['String']['output'];
  /** In columns. */
  width: Scalars['Int']['output'];
  /** Columns of twelve, from 0. */
  x: Scalars['Int']['output'];
  /** Rows from 0. */
  y: Scalars['Int']['output'];
};

export type DashboardTileInput = {
  chart?: InputMaybe<ChartKind>;
  height: Scalars['Int']['input'];
  kind: TileKind;
  live?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<KeptQueryInput>;
  title: Scalars['String']['input'];
  width: Scalars['Int']['input'];
  x: Scalars['Int']['input'];
  y: Scalars['Int']['input'];
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

/** What metrics can be broken down by. */
export type Dimension = {
  /** True of `day`, `week`, `month`, `quarter`, `year`. */
  isTime: Scalars['Boolean']['output'];
  /** In the viewer's language. */
  label: Scalars['String']['output'];
  /** Such as `customer`, `month`. */
  name: Scalars['ID']['output'];
};

/** What files are made in. */
export type ExportFormat =
  | 'CSV'
  | 'JSON'
  | 'PDF'
  | 'XLSX';

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

/** Documents of one kind on one day: the owner's count, and how many are in the facts. */
export type FactCount = {
  date: Scalars['Date']['output'];
  documents: Scalars['Int']['output'];
  facts: Scalars['Int']['output'];
  kind: FactKind;
  /** `documents` less `facts`. */
  missing: Scalars['Int']['output'];
};

/** What facts are made of. */
export type FactKind =
  | 'CREDIT_NOTE'
  | 'CUSTOMER'
  | 'GOODS_RECEIPT'
  | 'INVOICE'
  /** A part of an order that was given up while nothing was there for it. */
  | 'LOST_SALE'
  | 'ORDER'
  | 'PAYMENT'
  | 'PURCHASE_ORDER'
  | 'RETURN'
  | 'SERVICE_REQUEST'
  | 'SHIPMENT'
  | 'STOCK_MOVE'
  | 'SUPPLY_EXCEPTION';

/** All facts, read again from the owners' documents. */
export type FactRebuild = Node & {
  done: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `reb_…` */
  id: Scalars['ID']['output'];
  startedAt: Scalars['DateTime']['output'];
  startedBy: Scalars['ID']['output'];
  status: ReportRunStatus;
  /** Documents. */
  total: Scalars['Int']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type FactRebuildPayload = {
  factRebuild?: Maybe<FactRebuild>;
  userErrors: Array<UserError>;
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

export type KeptQueryInput = {
  compareTo?: InputMaybe<Comparison>;
  /** Names from the catalogue, at most 2. */
  dimensions?: InputMaybe<Array<Scalars['ID']['input']>>;
  filters?: InputMaybe<Array<MetricFilterInput>>;
  /** Rows, at most 250. */
  first: Scalars['Int']['input'];
  /** Names from the catalogue, 1 to 8. */
  metrics: Array<Scalars['ID']['input']>;
  orderBy?: InputMaybe<MetricOrderInput>;
  preset?: InputMaybe<PeriodPreset>;
};

/** A figure that reports and dashboards can show, defined once for everybody. */
export type Metric = {
  /** The area whose documents it is made of. */
  area: Scalars['String']['output'];
  /** How it is computed, in the viewer's language. */
  definition: Scalars['String']['output'];
  /** Names of the dimensions that it can be broken down by. */
  dimensions: Array<Scalars['ID']['output']>;
  /** True when less is better, such as returns. */
  isLessBetter: Scalars['Boolean']['output'];
  kind: MetricKind;
  /** In the viewer's language. */
  label: Scalars['String']['output'];
  /** Such as `revenue`; never changes. */
  name: Scalars['ID']['output'];
};

/** A metric as the head of a column. */
export type MetricColumn = {
  /** Of amounts; null otherwise. */
  currency?: Maybe<Scalars['Currency']['output']>;
  isLessBetter: Scalars['Boolean']['output'];
  kind: MetricKind;
  /** In the viewer's language. */
  label: Scalars['String']['output'];
  metric: Scalars['ID']['output'];
};

/** What a result is broken down by. */
export type MetricDimensionColumn = {
  dimension: Scalars['ID']['output'];
  isTime: Scalars['Boolean']['output'];
  /** In the viewer's language. */
  label: Scalars['String']['output'];
};

/** A document behind a figure. */
export type MetricDocument = {
  date: Scalars['Date']['output'];
  documentId: Scalars['ID']['output'];
  kind: FactKind;
  number?: Maybe<Scalars['String']['output']>;
  /** The document's part of the metric; of a rate, of what is divided. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

export type MetricDocumentConnection = {
  edges: Array<MetricDocumentEdge>;
  nodes: Array<MetricDocument>;
  pageInfo: PageInfo;
  /** All documents that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type MetricDocumentEdge = {
  cursor: Scalars['String']['output'];
  node: MetricDocument;
};

export type MetricFilter = {
  dimension: Scalars['ID']['output'];
  in: Array<Scalars['String']['output']>;
};

export type MetricFilterInput = {
  /** Name of the dimension; not one of time. */
  dimension: Scalars['ID']['input'];
  /** Ids or values, at most 250. */
  in: Array<Scalars['String']['input']>;
};

/** A member of a dimension: a product, a channel, a month. */
export type MetricKey = {
  dimension: Scalars['ID']['output'];
  /** Of a product, customer, …: its id. Of time: its first day. Null: it has none. */
  id?: Maybe<Scalars['ID']['output']>;
  /** For people. */
  label: Scalars['String']['output'];
};

/** What a figure is an amount of. */
export type MetricKind =
  | 'COUNT'
  | 'DAYS'
  /** An amount in the company's currency. */
  | 'MONEY'
  /** 0 to 100, two decimals. */
  | 'PERCENT'
  /** Pieces and the like, each in its product's base unit. */
  | 'QUANTITY';

export type MetricOrder = {
  by: Scalars['ID']['output'];
  direction: SortDirection;
};

export type MetricOrderInput = {
  /** Name of a metric or a dimension of the query. */
  by: Scalars['ID']['input'];
  direction: SortDirection;
};

/** A metric query as data, kept in reports and dashboards. */
export type MetricQuery = {
  compareTo?: Maybe<Comparison>;
  dimensions: Array<Scalars['ID']['output']>;
  filters: Array<MetricFilter>;
  first: Scalars['Int']['output'];
  metrics: Array<Scalars['ID']['output']>;
  orderBy?: Maybe<MetricOrder>;
  /** Null: what the report is run for, else the last 30 days. */
  preset?: Maybe<PeriodPreset>;
};

export type MetricQueryInput = {
  compareTo?: InputMaybe<Comparison>;
  /** Amounts in this currency only; default: the company's. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Names from the catalogue, at most 2. */
  dimensions?: InputMaybe<Array<Scalars['ID']['input']>>;
  filters?: InputMaybe<Array<MetricFilterInput>>;
  /** Rows, at most 250; what is left out still counts in the totals. */
  first: Scalars['Int']['input'];
  /** Names from the catalogue, 1 to 8. */
  metrics: Array<Scalars['ID']['input']>;
  /** Default: time ascending, else the first metric descending. */
  orderBy?: InputMaybe<MetricOrderInput>;
  /** Default: the last 30 days. */
  period?: InputMaybe<PeriodInput>;
};

/** What was asked, and what came of it. */
export type MetricResult = {
  /** The same as a picture. */
  chart: Chart;
  columns: Array<MetricColumn>;
  /** First day that the comparison takes; null without one. */
  comparedFrom?: Maybe<Scalars['Date']['output']>;
  comparedTo?: Maybe<Scalars['Date']['output']>;
  /** Of all amounts. */
  currency: Scalars['Currency']['output'];
  dimensions: Array<MetricDimensionColumn>;
  /** The same as a file. */
  export: ExportedFile;
  /** First day of the period. */
  from: Scalars['Date']['output'];
  /** Rows that there are, also those that `first` leaves out. */
  rowCount: Scalars['Int']['output'];
  rows: Array<MetricRow>;
  /** Last day of the period. */
  to: Scalars['Date']['output'];
  /** Over everything, one per column; not the sum of the rows where that would be wrong. */
  totals: Array<MetricValue>;
};


/** What was asked, and what came of it. */
export type MetricResultChartArgs = {
  height: Scalars['Int']['input'];
  kind: ChartKind;
  width: Scalars['Int']['input'];
};


/** What was asked, and what came of it. */
export type MetricResultExportArgs = {
  format: ExportFormat;
};

/** One combination of members with its figures. */
export type MetricRow = {
  /** One per dimension. */
  keys: Array<MetricKey>;
  /** One per column. */
  values: Array<MetricValue>;
};

/** A figure, and what it was in the period that is compared to. */
export type MetricValue = {
  /** Percent from `previous`, two decimals; null without, or when that is zero. */
  growth?: Maybe<Scalars['Decimal']['output']>;
  /** Of the period that is compared to. */
  previous?: Maybe<Scalars['Decimal']['output']>;
  /** Null where it is divided by nothing. */
  value?: Maybe<Scalars['Decimal']['output']>;
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
   * Ends a rebuild after the documents at hand; what is put right stays.
   * Example: `mutation { cancelFactRebuild(input: { factRebuildId: "reb_…" }) { factRebuild { status } userErrors { code } } }`
   */
  cancelFactRebuild: FactRebuildPayload;
  /**
   * Ends a run after the section at hand.
   * Example: `mutation { cancelReportRun(input: { reportRunId: "rpr_…" }) { reportRun { status } userErrors { code } } }`
   */
  cancelReportRun: ReportRunPayload;
  /**
   * Reads all areas' documents again and puts the facts right; goes on by itself.
   * Example: `mutation { rebuildFacts(input: {}) { factRebuild { id total } userErrors { code } } }`
   */
  rebuildFacts: FactRebuildPayload;
  /**
   * Ends a link at once.
   * Example: `mutation { revokeShareLink(input: { shareLinkId: "shl_…" }) { shareLink { revokedAt } userErrors { code } } }`
   */
  revokeShareLink: RevokeShareLinkPayload;
  /**
   * Runs a report section by section; its result is kept.
   * Example: `mutation { runReport(input: { reportId: "rpt_…", period: { preset: LAST_MONTH } }) { reportRun { id status } userErrors { code } } }`
   */
  runReport: ReportRunPayload;
  /**
   * Makes a dashboard, or changes one of one's own.
   * Example: `mutation { saveDashboard(input: { name: "Mine", tiles: [{ title: "Revenue", kind: KPI, query: { metrics: ["revenue"], preset: THIS_MONTH } }] }) { dashboard { id } userErrors { code } } }`
   */
  saveDashboard: SaveDashboardPayload;
  /**
   * Makes a report of one's own, or changes one.
   * Example: `mutation { saveReport(input: { name: "My month", sections: [{ title: "Sales", query: { metrics: ["revenue"], dimensions: ["day"], preset: THIS_MONTH } }] }) { report { id } userErrors { code } } }`
   */
  saveReport: SaveReportPayload;
  /**
   * Makes a signed link that shows a report, as it is when it is opened, to whoever has the link.
   * Example: `mutation { shareReport(input: { reportId: "rpt_…", endsAt: "2026-12-31T00:00:00Z" }) { token shareLink { id } userErrors { code } } }`
   */
  shareReport: ShareReportPayload;
};


export type MutationCancelFactRebuildArgs = {
  input: CancelFactRebuildInput;
};


export type MutationCancelReportRunArgs = {
  input: CancelReportRunInput;
};


export type MutationRebuildFactsArgs = {
  input: RebuildFactsInput;
};


export type MutationRevokeShareLinkArgs = {
  input: RevokeShareLinkInput;
};


export type MutationRunReportArgs = {
  input: RunReportInput;
};


export type MutationSaveDashboardArgs = {
  input: SaveDashboardInput;
};


export type MutationSaveReportArgs = {
  input: SaveReportInput;
};


export type MutationShareReportArgs = {
  input: ShareReportInput;
};

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PeriodInput = {
  /** First day; with `to`, in place of `preset`. */
  from?: InputMaybe<Scalars['Date']['input']>;
  preset?: InputMaybe<PeriodPreset>;
  /** Last day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Periods by name, counted in UTC from today. */
export type PeriodPreset =
  | 'LAST_7_DAYS'
  | 'LAST_30_DAYS'
  | 'LAST_90_DAYS'
  | 'LAST_MONTH'
  | 'LAST_QUARTER'
  | 'LAST_YEAR'
  | 'THIS_MONTH'
  | 'THIS_QUARTER'
  | 'THIS_WEEK'
  | 'THIS_YEAR'
  | 'TODAY'
  | 'YESTERDAY';

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
   * One dashboard, by id or by code.
   * Example: `{ dashboard(code: "overview") { name tiles { title kind chart query { metrics dimensions preset } } } }`
   */
  dashboard?: Maybe<Dashboard>;
  /**
   * Dashboards, the standard one first.
   * Example: `{ dashboards(first: 10) { nodes { code name isStandard } } }`
   */
  dashboards: DashboardConnection;
  /**
   * What metrics can be broken down by.
   * Example: `{ dimensions { name label isTime } }`
   */
  dimensions: Array<Dimension>;
  /**
   * Facts counted per day and area against the owners' documents; what is missing has `missing` above 0.
   * Example: `{ factCompleteness(from: "2026-03-01", to: "2026-03-07") { date kind documents facts missing } }`
   */
  factCompleteness: Array<FactCount>;
  /** A rebuild of the facts. Example: `{ factRebuild(id: "reb_…") { status done total } }` */
  factRebuild?: Maybe<FactRebuild>;
  /**
   * The documents behind a figure, newest first.
   * Example: `{ metricDocuments(input: { metrics: ["revenue"], period: { preset: THIS_MONTH } }, keys: [{ dimension: "channel", in: ["WEB"] }], first: 20) { totalCount nodes { kind documentId number date value } } }`
   */
  metricDocuments: MetricDocumentConnection;
  /**
   * Metrics by dimensions in a period.
   * Example: `{ metricQuery(input: { metrics: ["revenue"], dimensions: ["channel"], period: { preset: THIS_MONTH }, compareTo: PREVIOUS_PERIOD }) { rows { keys { label } values { value previous growth } } chart(kind: BAR) { svg } } }`
   */
  metricQuery: MetricResult;
  /**
   * The catalogue of metrics: what every figure means, in the viewer's language.
   * Example: `{ metrics(area: "finance") { name label definition kind dimensions } }`
   */
  metrics: Array<Metric>;
  /** One report, by id or by code. Example: `{ report(code: "executive-summary") { name sections { title } } }` */
  report?: Maybe<Report>;
  /** One run of a report. Example: `{ reportRun(id: "rpr_…") { status results { title result { rows { keys { label } values { value } } } } } }` */
  reportRun?: Maybe<ReportRun>;
  /** Runs of reports, newest first. Example: `{ reportRuns(first: 5) { nodes { report { name } status startedAt } } }` */
  reportRuns: ReportRunConnection;
  /**
   * Reports that can be run: the standard ones first, then people's own.
   * Example: `{ reports(first: 20) { nodes { id code name area isStandard } } }`
   */
  reports: ReportConnection;
  /**
   * Links that the viewer has made, newest first; an administrator's are everybody's.
   * Example: `{ shareLinks(first: 5) { nodes { endsAt revokedAt report { name } } } }`
   */
  shareLinks: ShareLinkConnection;
  /**
   * What a share link shows, without signing in; null when it has ended, was revoked, or when its maker
   * may not see the report any more.
   * Example: `{ sharedReport(token: "shl_….…") { name results { title result { rows { keys { label } values { value } } } } } }`
   */
  sharedReport?: Maybe<SharedReport>;
};


export type QueryDashboardArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDashboardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DashboardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DashboardOrder>;
};


export type QueryFactCompletenessArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryFactRebuildArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMetricDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: MetricQueryInput;
  keys?: InputMaybe<Array<MetricFilterInput>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMetricQueryArgs = {
  input: MetricQueryInput;
};


export type QueryMetricsArgs = {
  area?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReportArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReportRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReportRunOrder>;
};


export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReportOrder>;
};


export type QueryShareLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShareLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ShareLinkOrder>;
};


export type QuerySharedReportArgs = {
  token: Scalars['String']['input'];
};

export type RebuildFactsInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a report shows, section by section. */
export type Report = Node & {
  /** The area that it is about; null for several, and for people's own. */
  area?: Maybe<Scalars['String']['output']>;
  /** Unique. */
  code: Scalars['String']['output'];
  /** `rpt_…` */
  id: Scalars['ID']['output'];
  isStandard: Scalars['Boolean']['output'];
  /** In the viewer's language when it is a standard one. */
  name: Scalars['String']['output'];
  /** User that made it; null for a standard one. */
  ownerId?: Maybe<Scalars['ID']['output']>;
  sections: Array<ReportSection>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type ReportConnection = {
  edges: Array<ReportEdge>;
  nodes: Array<Report>;
  pageInfo: PageInfo;
  /** All reports that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ReportEdge = {
  cursor: Scalars['String']['output'];
  node: Report;
};

export type ReportFilter = {
  and?: InputMaybe<Array<ReportFilter>>;
  area?: InputMaybe<StringFilter>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  isStandard?: InputMaybe<BooleanFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ReportFilter>;
  or?: InputMaybe<Array<ReportFilter>>;
  ownerId?: InputMaybe<IdFilter>;
};

export type ReportOrder = {
  direction: SortDirection;
  field: ReportOrderField;
};

export type ReportOrderField =
  | 'name'
  /** As they stand: the standard ones first. */
  | 'place';

/** A report as it was at one moment. */
export type ReportRun = Node & {
  done: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All sections as one file. */
  export: ExportedFile;
  /** `rpr_…` */
  id: Scalars['ID']['output'];
  report: Report;
  /** Of the sections that are done. */
  results: Array<SectionResult>;
  startedAt: Scalars['DateTime']['output'];
  /** User that began it. */
  startedBy: Scalars['ID']['output'];
  status: ReportRunStatus;
  /** Sections. */
  total: Scalars['Int']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** A report as it was at one moment. */
export type ReportRunExportArgs = {
  format: ExportFormat;
};

export type ReportRunConnection = {
  edges: Array<ReportRunEdge>;
  nodes: Array<ReportRun>;
  pageInfo: PageInfo;
  /** All runs that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ReportRunEdge = {
  cursor: Scalars['String']['output'];
  node: ReportRun;
};

export type ReportRunFilter = {
  and?: InputMaybe<Array<ReportRunFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ReportRunFilter>;
  or?: InputMaybe<Array<ReportRunFilter>>;
  reportId?: InputMaybe<IdFilter>;
  startedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<ReportRunStatusFilter>;
};

export type ReportRunOrder = {
  direction: SortDirection;
  field: ReportRunOrderField;
};

export type ReportRunOrderField =
  | 'startedAt';

export type ReportRunPayload = {
  reportRun?: Maybe<ReportRun>;
  userErrors: Array<UserError>;
};

/** How a long run stands. */
export type ReportRunStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING';

export type ReportRunStatusFilter = {
  eq?: InputMaybe<ReportRunStatus>;
  in?: InputMaybe<Array<ReportRunStatus>>;
  ne?: InputMaybe<ReportRunStatus>;
};

/** A part of a report: one question, and how its answer is drawn. */
export type ReportSection = {
  /** Null: only a table. */
  chart?: Maybe<ChartKind>;
  query: MetricQuery;
  title: Scalars['String']['output'];
};

export type ReportSectionInput = {
  chart?: InputMaybe<ChartKind>;
  query: KeptQueryInput;
  title: Scalars['String']['input'];
};

export type RevokeShareLinkInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  shareLinkId: Scalars['ID']['input'];
};

export type RevokeShareLinkPayload = {
  shareLink?: Maybe<ShareLink>;
  userErrors: Array<UserError>;
};

export type RunReportInput = {
  /** In addition to the sections' own, where their metrics have the dimension. */
  filters?: InputMaybe<Array<MetricFilterInput>>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In place of the sections' own. */
  period?: InputMaybe<PeriodInput>;
  reportId: Scalars['ID']['input'];
};

export type SaveDashboardInput = {
  /** Unique; default: made of the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** When given, the change is refused unless the dashboard has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The one to change; none: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** 1 to 24. */
  tiles: Array<DashboardTileInput>;
};

export type SaveDashboardPayload = {
  dashboard?: Maybe<Dashboard>;
  userErrors: Array<UserError>;
};

export type SaveReportInput = {
  /** Unique; default: made of the id. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** When given, the change is refused unless the report has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The one to change; none: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** 1 to 12. */
  sections: Array<ReportSectionInput>;
};

export type SaveReportPayload = {
  report?: Maybe<Report>;
  userErrors: Array<UserError>;
};

/** What came of one section. */
export type SectionResult = {
  chart?: Maybe<ChartKind>;
  result: MetricResult;
  title: Scalars['String']['output'];
};

/** A link that shows a report to whoever has it. */
export type ShareLink = Node & {
  createdAt: Scalars['DateTime']['output'];
  /** User that made it: the link shows what this user may see. */
  createdBy: Scalars['ID']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** `shl_…` */
  id: Scalars['ID']['output'];
  report: Report;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type ShareLinkConnection = {
  edges: Array<ShareLinkEdge>;
  nodes: Array<ShareLink>;
  pageInfo: PageInfo;
  /** All links that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ShareLinkEdge = {
  cursor: Scalars['String']['output'];
  node: ShareLink;
};

export type ShareLinkFilter = {
  and?: InputMaybe<Array<ShareLinkFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ShareLinkFilter>;
  or?: InputMaybe<Array<ShareLinkFilter>>;
  reportId?: InputMaybe<IdFilter>;
};

export type ShareLinkOrder = {
  direction: SortDirection;
  field: ShareLinkOrderField;
};

export type ShareLinkOrderField =
  | 'createdAt';

export type ShareReportInput = {
  /** Within a year. */
  endsAt: Scalars['DateTime']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reportId: Scalars['ID']['input'];
};

export type ShareReportPayload = {
  shareLink?: Maybe<ShareLink>;
  /** What `sharedReport` takes. */
  token?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

/** A report as a share link shows it. */
export type SharedReport = {
  endsAt: Scalars['DateTime']['output'];
  /** All sections as one file. */
  export: ExportedFile;
  name: Scalars['String']['output'];
  results: Array<SectionResult>;
};


/** A report as a share link shows it. */
export type SharedReportExportArgs = {
  format: ExportFormat;
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

/** What a tile shows. */
export type TileKind =
  | 'CHART'
  /** One figure, with its growth. */
  | 'KPI'
  /** Something live: `live` names the subscription. */
  | 'LIVE'
  | 'TABLE';

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
  /** A share link ends in the future, within a year. */
  | 'BAD_END'
  /** A period begins before it ends, and lasts ten years at most. */
  | 'BAD_PERIOD'
  /** Another one has this code. */
  | 'CODE_TAKEN'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** The metric's facts do not have this dimension. */
  | 'DIMENSION_NOT_ALLOWED'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** There must be at least one. */
  | 'NOTHING_GIVEN'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** Only who made it, or an administrator, changes it. */
  | 'NOT_YOURS'
  /** Facts are being rebuilt already. */
  | 'REBUILD_RUNNING'
  /** Standard reports and dashboards are not changed: save one of your own. */
  | 'STANDARD_FIXED'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  | 'UNKNOWN_DIMENSION'
  /** There is no such metric, dimension or figure. */
  | 'UNKNOWN_METRIC'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT';



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
  Dashboard: Dashboard;
  FactRebuild: FactRebuild;
  Report: Report;
  ReportRun: ReportRun;
  ShareLink: ShareLink;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dashboard:
    ( { __typename: 'Dashboard' }
    & GraphQLRecursivePick<FederationTypes['Dashboard'], {"id":true}> );
  FactRebuild:
    ( { __typename: 'FactRebuild' }
    & GraphQLRecursivePick<FederationTypes['FactRebuild'], {"id":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<FederationTypes['Report'], {"id":true}> );
  ReportRun:
    ( { __typename: 'ReportRun' }
    & GraphQLRecursivePick<FederationTypes['ReportRun'], {"id":true}> );
  ShareLink:
    ( { __typename: 'ShareLink' }
    & GraphQLRecursivePick<FederationTypes['ShareLink'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( DashboardRow )
    | ( RebuildRow )
    | ( ReportRow )
    | ( ReportRunRow )
    | ( ShareLinkRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BillingBasis: BillingBasis;
  BooleanFilter: BooleanFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelFactRebuildInput: CancelFactRebuildInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelReportRunInput: CancelReportRunInput;
  Chart: ResolverTypeWrapper<{ kind: ChartKind; option: import("../charts/option.ts").ChartOption; width: number; height: number }>;
  ChartKind: ChartKind;
  CodeFilter: CodeFilter;
  Comparison: Comparison;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Dashboard: ResolverTypeWrapper<DashboardRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DashboardConnection: ResolverTypeWrapper<Connection<DashboardRow>>;
  DashboardEdge: ResolverTypeWrapper<Omit<DashboardEdge, 'node'> & { node: ResolversTypes['Dashboard'] }>;
  DashboardFilter: DashboardFilter;
  DashboardOrder: DashboardOrder;
  DashboardOrderField: DashboardOrderField;
  DashboardTile: ResolverTypeWrapper<Tile>;
  DashboardTileInput: DashboardTileInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Dimension: ResolverTypeWrapper<Dimension>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExportFormat: ExportFormat;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  FactCount: ResolverTypeWrapper<FactCountRow>;
  FactKind: FactKind;
  FactRebuild: ResolverTypeWrapper<RebuildRow>;
  FactRebuildPayload: ResolverTypeWrapper<Payload<{ factRebuildId: string }>>;
  Figure: ResolverTypeWrapper<Figure>;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeptQueryInput: KeptQueryInput;
  Metric: ResolverTypeWrapper<Metric>;
  MetricColumn: ResolverTypeWrapper<MetricColumn>;
  MetricDimensionColumn: ResolverTypeWrapper<MetricDimensionColumn>;
  MetricDocument: ResolverTypeWrapper<DocumentRow>;
  MetricDocumentConnection: ResolverTypeWrapper<Connection<DocumentRow>>;
  MetricDocumentEdge: ResolverTypeWrapper<Omit<MetricDocumentEdge, 'node'> & { node: ResolversTypes['MetricDocument'] }>;
  MetricFilter: ResolverTypeWrapper<MetricFilter>;
  MetricFilterInput: MetricFilterInput;
  MetricKey: ResolverTypeWrapper<Member>;
  MetricKind: MetricKind;
  MetricOrder: ResolverTypeWrapper<MetricOrder>;
  MetricOrderInput: MetricOrderInput;
  MetricQuery: ResolverTypeWrapper<MetricQuery>;
  MetricQueryInput: MetricQueryInput;
  MetricResult: ResolverTypeWrapper<Result>;
  MetricRow: ResolverTypeWrapper<Omit<MetricRow, 'keys' | 'values'> & { keys: Array<ResolversTypes['MetricKey']>, values: Array<ResolversTypes['MetricValue']> }>;
  MetricValue: ResolverTypeWrapper<Pair>;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  PeriodPreset: PeriodPreset;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebuildFactsInput: RebuildFactsInput;
  Report: ResolverTypeWrapper<ReportRow>;
  ReportConnection: ResolverTypeWrapper<Connection<ReportRow>>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportFilter: ReportFilter;
  ReportOrder: ReportOrder;
  ReportOrderField: ReportOrderField;
  ReportRun: ResolverTypeWrapper<ReportRunRow>;
  ReportRunConnection: ResolverTypeWrapper<Connection<ReportRunRow>>;
  ReportRunEdge: ResolverTypeWrapper<Omit<ReportRunEdge, 'node'> & { node: ResolversTypes['ReportRun'] }>;
  ReportRunFilter: ReportRunFilter;
  ReportRunOrder: ReportRunOrder;
  ReportRunOrderField: ReportRunOrderField;
  ReportRunPayload: ResolverTypeWrapper<Payload<{ reportRunId: string }>>;
  ReportRunStatus: ReportRunStatus;
  ReportRunStatusFilter: ReportRunStatusFilter;
  ReportSection: ResolverTypeWrapper<SectionRow>;
  ReportSectionInput: ReportSectionInput;
  RevokeShareLinkInput: RevokeShareLinkInput;
  RevokeShareLinkPayload: ResolverTypeWrapper<Payload<{ shareLinkId: string }>>;
  RunReportInput: RunReportInput;
  SaveDashboardInput: SaveDashboardInput;
  SaveDashboardPayload: ResolverTypeWrapper<Payload<{ dashboardId: string }>>;
  SaveReportInput: SaveReportInput;
  SaveReportPayload: ResolverTypeWrapper<Payload<{ reportId: string }>>;
  SectionResult: ResolverTypeWrapper<{ section: import('../reports/report-run.ts').RunSection; result: Result }>;
  ShareLink: ResolverTypeWrapper<ShareLinkRow>;
  ShareLinkConnection: ResolverTypeWrapper<Connection<ShareLinkRow>>;
  ShareLinkEdge: ResolverTypeWrapper<Omit<ShareLinkEdge, 'node'> & { node: ResolversTypes['ShareLink'] }>;
  ShareLinkFilter: ShareLinkFilter;
  ShareLinkOrder: ShareLinkOrder;
  ShareLinkOrderField: ShareLinkOrderField;
  ShareReportInput: ShareReportInput;
  ShareReportPayload: ResolverTypeWrapper<Payload<{ shareLinkId: string }>>;
  SharedReport: ResolverTypeWrapper<SharedRow>;
  SortDirection: SortDirection;
  StringFilter: StringFilter;
  TileKind: TileKind;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  CancelFactRebuildInput: CancelFactRebuildInput;
  ID: Scalars['ID']['output'];
  CancelReportRunInput: CancelReportRunInput;
  Chart: { kind: ChartKind; option: import("../charts/option.ts").ChartOption; width: number; height: number };
  CodeFilter: CodeFilter;
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Dashboard: DashboardRow;
  Int: Scalars['Int']['output'];
  DashboardConnection: Connection<DashboardRow>;
  DashboardEdge: Omit<DashboardEdge, 'node'> & { node: ResolversParentTypes['Dashboard'] };
  DashboardFilter: DashboardFilter;
  DashboardOrder: DashboardOrder;
  DashboardTile: Tile;
  DashboardTileInput: DashboardTileInput;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Dimension: Dimension;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExportedFile: ExportedFile;
  FactCount: FactCountRow;
  FactRebuild: RebuildRow;
  FactRebuildPayload: Payload<{ factRebuildId: string }>;
  Figure: Figure;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  JSON: Scalars['JSON']['output'];
  KeptQueryInput: KeptQueryInput;
  Metric: Metric;
  MetricColumn: MetricColumn;
  MetricDimensionColumn: MetricDimensionColumn;
  MetricDocument: DocumentRow;
  MetricDocumentConnection: Connection<DocumentRow>;
  MetricDocumentEdge: Omit<MetricDocumentEdge, 'node'> & { node: ResolversParentTypes['MetricDocument'] };
  MetricFilter: MetricFilter;
  MetricFilterInput: MetricFilterInput;
  MetricKey: Member;
  MetricOrder: MetricOrder;
  MetricOrderInput: MetricOrderInput;
  MetricQuery: MetricQuery;
  MetricQueryInput: MetricQueryInput;
  MetricResult: Result;
  MetricRow: Omit<MetricRow, 'keys' | 'values'> & { keys: Array<ResolversParentTypes['MetricKey']>, values: Array<ResolversParentTypes['MetricValue']> };
  MetricValue: Pair;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RebuildFactsInput: RebuildFactsInput;
  Report: ReportRow;
  ReportConnection: Connection<ReportRow>;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportFilter: ReportFilter;
  ReportOrder: ReportOrder;
  ReportRun: ReportRunRow;
  ReportRunConnection: Connection<ReportRunRow>;
  ReportRunEdge: Omit<ReportRunEdge, 'node'> & { node: ResolversParentTypes['ReportRun'] };
  ReportRunFilter: ReportRunFilter;
  ReportRunOrder: ReportRunOrder;
  ReportRunPayload: Payload<{ reportRunId: string }>;
  ReportRunStatusFilter: ReportRunStatusFilter;
  ReportSection: SectionRow;
  ReportSectionInput: ReportSectionInput;
  RevokeShareLinkInput: RevokeShareLinkInput;
  RevokeShareLinkPayload: Payload<{ shareLinkId: string }>;
  RunReportInput: RunReportInput;
  SaveDashboardInput: SaveDashboardInput;
  SaveDashboardPayload: Payload<{ dashboardId: string }>;
  SaveReportInput: SaveReportInput;
  SaveReportPayload: Payload<{ reportId: string }>;
  SectionResult: { section: import('../reports/report-run.ts').RunSection; result: Result };
  ShareLink: ShareLinkRow;
  ShareLinkConnection: Connection<ShareLinkRow>;
  ShareLinkEdge: Omit<ShareLinkEdge, 'node'> & { node: ResolversParentTypes['ShareLink'] };
  ShareLinkFilter: ShareLinkFilter;
  ShareLinkOrder: ShareLinkOrder;
  ShareReportInput: ShareReportInput;
  ShareReportPayload: Payload<{ shareLinkId: string }>;
  SharedReport: SharedRow;
  StringFilter: StringFilter;
  UserError: UserError;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ChartResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Chart'] = ResolversParentTypes['Chart']> = {
  kind?: Resolver<ResolversTypes['ChartKind'], ParentType, ContextType>;
  option?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  svg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type DashboardResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Dashboard'] = ResolversParentTypes['Dashboard'], FederationReferenceType extends FederationReferenceTypes['Dashboard'] = FederationReferenceTypes['Dashboard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dashboard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStandard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tiles?: Resolver<Array<ResolversTypes['DashboardTile']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DashboardConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DashboardConnection'] = ResolversParentTypes['DashboardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DashboardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dashboard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DashboardEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DashboardEdge'] = ResolversParentTypes['DashboardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType>;
};

export type DashboardTileResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DashboardTile'] = ResolversParentTypes['DashboardTile']> = {
  chart?: Resolver<Maybe<ResolversTypes['ChartKind']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TileKind'], ParentType, ContextType>;
  live?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['MetricQuery']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DimensionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Dimension'] = ResolversParentTypes['Dimension']> = {
  isTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type FactCountResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['FactCount'] = ResolversParentTypes['FactCount']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactRebuildResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['FactRebuild'] = ResolversParentTypes['FactRebuild'], FederationReferenceType extends FederationReferenceTypes['FactRebuild'] = FederationReferenceTypes['FactRebuild']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FactRebuild']> | FederationReferenceType, FederationReferenceType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportRunStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactRebuildPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['FactRebuildPayload'] = ResolversParentTypes['FactRebuildPayload']> = {
  factRebuild?: Resolver<Maybe<ResolversTypes['FactRebuild']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MetricResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  isLessBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MetricKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MetricColumnResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricColumn'] = ResolversParentTypes['MetricColumn']> = {
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  isLessBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MetricKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MetricDimensionColumnResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricDimensionColumn'] = ResolversParentTypes['MetricDimensionColumn']> = {
  dimension?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricDocumentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricDocument'] = ResolversParentTypes['MetricDocument']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MetricDocumentConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricDocumentConnection'] = ResolversParentTypes['MetricDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MetricDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MetricDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricDocumentEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricDocumentEdge'] = ResolversParentTypes['MetricDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MetricDocument'], ParentType, ContextType>;
};

export type MetricFilterResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricFilter'] = ResolversParentTypes['MetricFilter']> = {
  dimension?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  in?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MetricKeyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricKey'] = ResolversParentTypes['MetricKey']> = {
  dimension?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricOrder'] = ResolversParentTypes['MetricOrder']> = {
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['SortDirection'], ParentType, ContextType>;
};

export type MetricQueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricQuery'] = ResolversParentTypes['MetricQuery']> = {
  compareTo?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  filters?: Resolver<Array<ResolversTypes['MetricFilter']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  orderBy?: Resolver<Maybe<ResolversTypes['MetricOrder']>, ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['PeriodPreset']>, ParentType, ContextType>;
};

export type MetricResultResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricResult'] = ResolversParentTypes['MetricResult']> = {
  chart?: Resolver<ResolversTypes['Chart'], ParentType, ContextType, RequireFields<MetricResultChartArgs, 'height' | 'kind' | 'width'>>;
  columns?: Resolver<Array<ResolversTypes['MetricColumn']>, ParentType, ContextType>;
  comparedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  comparedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['MetricDimensionColumn']>, ParentType, ContextType>;
  export?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType, RequireFields<MetricResultExportArgs, 'format'>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['MetricRow']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type MetricRowResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricRow'] = ResolversParentTypes['MetricRow']> = {
  keys?: Resolver<Array<ResolversTypes['MetricKey']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type MetricValueResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MetricValue'] = ResolversParentTypes['MetricValue']> = {
  growth?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelFactRebuild?: Resolver<ResolversTypes['FactRebuildPayload'], ParentType, ContextType, RequireFields<MutationCancelFactRebuildArgs, 'input'>>;
  cancelReportRun?: Resolver<ResolversTypes['ReportRunPayload'], ParentType, ContextType, RequireFields<MutationCancelReportRunArgs, 'input'>>;
  rebuildFacts?: Resolver<ResolversTypes['FactRebuildPayload'], ParentType, ContextType, RequireFields<MutationRebuildFactsArgs, 'input'>>;
  revokeShareLink?: Resolver<ResolversTypes['RevokeShareLinkPayload'], ParentType, ContextType, RequireFields<MutationRevokeShareLinkArgs, 'input'>>;
  runReport?: Resolver<ResolversTypes['ReportRunPayload'], ParentType, ContextType, RequireFields<MutationRunReportArgs, 'input'>>;
  saveDashboard?: Resolver<ResolversTypes['SaveDashboardPayload'], ParentType, ContextType, RequireFields<MutationSaveDashboardArgs, 'input'>>;
  saveReport?: Resolver<ResolversTypes['SaveReportPayload'], ParentType, ContextType, RequireFields<MutationSaveReportArgs, 'input'>>;
  shareReport?: Resolver<ResolversTypes['ShareReportPayload'], ParentType, ContextType, RequireFields<MutationShareReportArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Dashboard' | 'FactRebuild' | 'Report' | 'ReportRun' | 'ShareLink', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dashboard?: Resolver<Maybe<ResolversTypes['Dashboard']>, ParentType, ContextType, Partial<QueryDashboardArgs>>;
  dashboards?: Resolver<ResolversTypes['DashboardConnection'], ParentType, ContextType, Partial<QueryDashboardsArgs>>;
  dimensions?: Resolver<Array<ResolversTypes['Dimension']>, ParentType, ContextType>;
  factCompleteness?: Resolver<Array<ResolversTypes['FactCount']>, ParentType, ContextType, RequireFields<QueryFactCompletenessArgs, 'from' | 'to'>>;
  factRebuild?: Resolver<Maybe<ResolversTypes['FactRebuild']>, ParentType, ContextType, RequireFields<QueryFactRebuildArgs, 'id'>>;
  metricDocuments?: Resolver<ResolversTypes['MetricDocumentConnection'], ParentType, ContextType, RequireFields<QueryMetricDocumentsArgs, 'input'>>;
  metricQuery?: Resolver<ResolversTypes['MetricResult'], ParentType, ContextType, RequireFields<QueryMetricQueryArgs, 'input'>>;
  metrics?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType, Partial<QueryMetricsArgs>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, Partial<QueryReportArgs>>;
  reportRun?: Resolver<Maybe<ResolversTypes['ReportRun']>, ParentType, ContextType, RequireFields<QueryReportRunArgs, 'id'>>;
  reportRuns?: Resolver<ResolversTypes['ReportRunConnection'], ParentType, ContextType, Partial<QueryReportRunsArgs>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, Partial<QueryReportsArgs>>;
  shareLinks?: Resolver<ResolversTypes['ShareLinkConnection'], ParentType, ContextType, Partial<QueryShareLinksArgs>>;
  sharedReport?: Resolver<Maybe<ResolversTypes['SharedReport']>, ParentType, ContextType, RequireFields<QuerySharedReportArgs, 'token'>>;
};

export type ReportResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStandard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['ReportSection']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportRunResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReportRun'] = ResolversParentTypes['ReportRun'], FederationReferenceType extends FederationReferenceTypes['ReportRun'] = FederationReferenceTypes['ReportRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  export?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType, RequireFields<ReportRunExportArgs, 'format'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['SectionResult']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportRunStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportRunConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReportRunConnection'] = ResolversParentTypes['ReportRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportRunEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReportRunEdge'] = ResolversParentTypes['ReportRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportRun'], ParentType, ContextType>;
};

export type ReportRunPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReportRunPayload'] = ResolversParentTypes['ReportRunPayload']> = {
  reportRun?: Resolver<Maybe<ResolversTypes['ReportRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportSectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReportSection'] = ResolversParentTypes['ReportSection']> = {
  chart?: Resolver<Maybe<ResolversTypes['ChartKind']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['MetricQuery'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevokeShareLinkPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RevokeShareLinkPayload'] = ResolversParentTypes['RevokeShareLinkPayload']> = {
  shareLink?: Resolver<Maybe<ResolversTypes['ShareLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveDashboardPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveDashboardPayload'] = ResolversParentTypes['SaveDashboardPayload']> = {
  dashboard?: Resolver<Maybe<ResolversTypes['Dashboard']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveReportPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveReportPayload'] = ResolversParentTypes['SaveReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SectionResultResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SectionResult'] = ResolversParentTypes['SectionResult']> = {
  chart?: Resolver<Maybe<ResolversTypes['ChartKind']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['MetricResult'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShareLinkResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShareLink'] = ResolversParentTypes['ShareLink'], FederationReferenceType extends FederationReferenceTypes['ShareLink'] = FederationReferenceTypes['ShareLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShareLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareLinkConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShareLinkConnection'] = ResolversParentTypes['ShareLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShareLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ShareLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareLinkEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShareLinkEdge'] = ResolversParentTypes['ShareLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShareLink'], ParentType, ContextType>;
};

export type ShareReportPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShareReportPayload'] = ResolversParentTypes['ShareReportPayload']> = {
  shareLink?: Resolver<Maybe<ResolversTypes['ShareLink']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SharedReportResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SharedReport'] = ResolversParentTypes['SharedReport']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  export?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType, RequireFields<SharedReportExportArgs, 'format'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['SectionResult']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  Chart?: ChartResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Dashboard?: DashboardResolvers<ContextType>;
  DashboardConnection?: DashboardConnectionResolvers<ContextType>;
  DashboardEdge?: DashboardEdgeResolvers<ContextType>;
  DashboardTile?: DashboardTileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Dimension?: DimensionResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  FactCount?: FactCountResolvers<ContextType>;
  FactRebuild?: FactRebuildResolvers<ContextType>;
  FactRebuildPayload?: FactRebuildPayloadResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Metric?: MetricResolvers<ContextType>;
  MetricColumn?: MetricColumnResolvers<ContextType>;
  MetricDimensionColumn?: MetricDimensionColumnResolvers<ContextType>;
  MetricDocument?: MetricDocumentResolvers<ContextType>;
  MetricDocumentConnection?: MetricDocumentConnectionResolvers<ContextType>;
  MetricDocumentEdge?: MetricDocumentEdgeResolvers<ContextType>;
  MetricFilter?: MetricFilterResolvers<ContextType>;
  MetricKey?: MetricKeyResolvers<ContextType>;
  MetricOrder?: MetricOrderResolvers<ContextType>;
  MetricQuery?: MetricQueryResolvers<ContextType>;
  MetricResult?: MetricResultResolvers<ContextType>;
  MetricRow?: MetricRowResolvers<ContextType>;
  MetricValue?: MetricValueResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportRun?: ReportRunResolvers<ContextType>;
  ReportRunConnection?: ReportRunConnectionResolvers<ContextType>;
  ReportRunEdge?: ReportRunEdgeResolvers<ContextType>;
  ReportRunPayload?: ReportRunPayloadResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers<ContextType>;
  RevokeShareLinkPayload?: RevokeShareLinkPayloadResolvers<ContextType>;
  SaveDashboardPayload?: SaveDashboardPayloadResolvers<ContextType>;
  SaveReportPayload?: SaveReportPayloadResolvers<ContextType>;
  SectionResult?: SectionResultResolvers<ContextType>;
  ShareLink?: ShareLinkResolvers<ContextType>;
  ShareLinkConnection?: ShareLinkConnectionResolvers<ContextType>;
  ShareLinkEdge?: ShareLinkEdgeResolvers<ContextType>;
  ShareReportPayload?: ShareReportPayloadResolvers<ContextType>;
  SharedReport?: SharedReportResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
