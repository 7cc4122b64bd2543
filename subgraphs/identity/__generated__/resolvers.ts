import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApiKeyRow, KeyHolder } from '../keys/find-api-keys.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { Payload, UserError as Refused } from '../../../kernel/payload.ts';
import type { AuditEntryRow } from '../list-audit-log.ts';
import type { ImportView } from '../imports/find-imports.ts';
import type { RoleRow } from '../users/find-roles.ts';
import type { UserRow } from '../users/find-users.ts';
import type { Viewer as Asker } from '../../../kernel/viewer.ts';
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

/** A machine's way in. Its secret is shown once and not kept. */
export type ApiKey = Node & {
  /** Networks (CIDR) that the key may be used from; anywhere when empty. */
  allowedNetworks: Array<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** When the key ends by itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** `key_…` */
  id: Scalars['ID']['output'];
  /** To the minute. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** The outside party whose rows the key sees; null for the company's own machines. */
  party?: Maybe<BoundParty>;
  /** The part of the key after `wb_`, to tell keys apart. */
  prefix: Scalars['String']['output'];
  /** The key that came in its place. */
  replacedBy?: Maybe<ApiKey>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  role?: Maybe<Role>;
  /** The key's own scopes; empty when it has a role. */
  scopes: Array<Scalars['String']['output']>;
};

export type ApiKeyConnection = {
  edges: Array<ApiKeyEdge>;
  nodes: Array<ApiKey>;
  pageInfo: PageInfo;
  /** All API keys that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ApiKeyEdge = {
  cursor: Scalars['String']['output'];
  node: ApiKey;
};

export type ApiKeyFilter = {
  and?: InputMaybe<Array<ApiKeyFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ApiKeyFilter>;
  or?: InputMaybe<Array<ApiKeyFilter>>;
  /** Id of the outside party that keys belong to. */
  partyId?: InputMaybe<IdFilter>;
  prefix?: InputMaybe<StringFilter>;
};

/** Whom a good API key stands for. */
export type ApiKeyHolder = {
  allowedNetworks: Array<Scalars['String']['output']>;
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key's id. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  party?: Maybe<BoundParty>;
  /** All scopes, those of a role included. */
  scopes: Array<Scalars['String']['output']>;
};

export type ApiKeyOrder = {
  direction: SortDirection;
  field: ApiKeyOrderField;
};

export type ApiKeyOrderField =
  | 'createdAt'
  | 'name';

export type ApiKeyPayload = {
  apiKey?: Maybe<ApiKey>;
  /** The whole key, `wb_…`, shown this once; null in a repeated answer. */
  secret?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

/** One accepted command: who did what, when and from where. */
export type AuditEntry = {
  acceptedAt: Scalars['DateTime']['output'];
  /** The user's, API key's or service's id; `anonymous` for sign-ins. */
  actorId: Scalars['ID']['output'];
  /** Name of the actor at the time. */
  actorName: Scalars['String']['output'];
  /** Network address that the request came from, where it is known. */
  address?: Maybe<Scalars['String']['output']>;
  /** Area and name: `identity.saveUser`. */
  command: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The command's input as JSON; null stands in place of secrets. */
  input: Scalars['String']['output'];
  requestId: Scalars['String']['output'];
  /** The command's result as JSON; null stands in place of secrets. */
  result: Scalars['String']['output'];
};

export type AuditEntryConnection = {
  edges: Array<AuditEntryEdge>;
  nodes: Array<AuditEntry>;
  pageInfo: PageInfo;
  /** All entries that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type AuditEntryEdge = {
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type AuditEntryFilter = {
  acceptedAt?: InputMaybe<DateTimeFilter>;
  actorId?: InputMaybe<IdFilter>;
  and?: InputMaybe<Array<AuditEntryFilter>>;
  command?: InputMaybe<StringFilter>;
  not?: InputMaybe<AuditEntryFilter>;
  or?: InputMaybe<Array<AuditEntryFilter>>;
};

export type AuditEntryOrder = {
  direction: SortDirection;
  field: AuditEntryOrderField;
};

export type AuditEntryOrderField =
  | 'acceptedAt';

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

/** An outside party that a user or API key belongs to. */
export type BoundParty = {
  /** The party's id in its own area, such as `cus_…`. */
  id: Scalars['ID']['output'];
  kind: BoundPartyKind;
};

/** An outside party that a user or API key belongs to, as input. */
export type BoundPartyInput = {
  /** The party's id in its own area, such as `cus_…`. */
  id: Scalars['ID']['input'];
  kind: BoundPartyKind;
};

/** What an outside party is to the company. */
export type BoundPartyKind =
  | 'CARRIER'
  | 'CUSTOMER'
  | 'DRIVER'
  | 'SUPPLIER';

export type CancelImportInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  importId: Scalars['ID']['input'];
};

export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 10 to 512 letters. */
  newPassword: Scalars['String']['input'];
};

export type ChangePasswordPayload = {
  userErrors: Array<UserError>;
};

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type CreateApiKeyInput = {
  /** Networks (CIDR) that the API key may be used from; anywhere when empty. */
  allowedNetworks: Array<Scalars['String']['input']>;
  /** When the API key ends by itself; never when absent. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key with the same input does it once; the secret is given only once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** Binds the API key to an outside party, whose rows it then sees and no others. */
  party?: InputMaybe<BoundPartyInput>;
  /** Code of a role whose scopes the API key has, also when they change. */
  role?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `orders:read`; only such as you hold yourself. Empty when a role is given. */
  scopes: Array<Scalars['String']['input']>;
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

/** Files brought in from outside. */
export type Import = Node & {
  done: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  failed: Scalars['Int']['output'];
  /** `imp_…` */
  id: Scalars['ID']['output'];
  /** It only checks. */
  isDryRun: Scalars['Boolean']['output'];
  /** What is wrong, at most 1,000. */
  problems: Array<ImportProblem>;
  startedAt: Scalars['DateTime']['output'];
  /** Name of who started it. */
  startedBy: Scalars['String']['output'];
  status: ImportStatus;
  /** Pieces of work: rows, and a goods issue and an arrival for each order of the past. */
  total: Scalars['Int']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type ImportConnection = {
  edges: Array<ImportEdge>;
  nodes: Array<Import>;
  pageInfo: PageInfo;
  /** All imports that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ImportEdge = {
  cursor: Scalars['String']['output'];
  node: Import;
};

export type ImportFileInput = {
  /** UTF-8 CSV with a header line; a workbook in base64. */
  content: Scalars['String']['input'];
  /**
   * Says what it holds: `suppliers.csv`, `units.csv`, `categories.csv`, `attributes.csv`,
   * `products.csv`, `kits.csv`, `customers.csv`, `stock.csv`, `orders.csv`, `order-lines.csv`,
   * `payments.csv`; or a workbook, `products.xlsx`, whose sheets are called so.
   */
  name: Scalars['String']['input'];
};

export type ImportFilter = {
  and?: InputMaybe<Array<ImportFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ImportFilter>;
  or?: InputMaybe<Array<ImportFilter>>;
  startedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<ImportStatusFilter>;
};

export type ImportOrder = {
  direction: SortDirection;
  field: ImportOrderField;
};

export type ImportOrderField =
  | 'startedAt';

export type ImportPayload = {
  import?: Maybe<Import>;
  userErrors: Array<UserError>;
};

/** What is wrong with a row of an import, and where. */
export type ImportProblem = {
  /** Null when it is the row as a whole. */
  column?: Maybe<Scalars['String']['output']>;
  /** Without `.csv`. */
  file: Scalars['String']['output'];
  /** Line 1 is the header. */
  line: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** Where an import stands. */
export type ImportStatus =
  | 'CANCELLED'
  /** A dry run that found nothing wrong. */
  | 'CHECKED'
  /** Every row was worked through; those that failed stand in the problems. */
  | 'DONE'
  /** A row is bad: nothing was brought in. */
  | 'REJECTED'
  | 'RUNNING';

export type ImportStatusFilter = {
  eq?: InputMaybe<ImportStatus>;
  in?: InputMaybe<Array<ImportStatus>>;
  ne?: InputMaybe<ImportStatus>;
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
   * Ends an import after the rows at hand; what is done stays.
   * Example: `mutation { cancelImport(input: { importId: "imp_…" }) { import { status } userErrors { code } } }`
   */
  cancelImport: ImportPayload;
  /**
   * Changes your own password and ends your sessions.
   * Example: `mutation { changePassword(input: { currentPassword: "…", newPassword: "…" }) { userErrors { code } } }`
   */
  changePassword: ChangePasswordPayload;
  /**
   * Makes an API key and shows it, once.
   * Example: `mutation { createApiKey(input: { name: "Web shop", scopes: ["catalog:read"] }) { secret apiKey { prefix } } }`
   */
  createApiKey: ApiKeyPayload;
  /**
   * Goes on with a session: takes the refresh token and gives the next one. A token that was taken
   * before ends the session.
   * Example: `mutation { refreshSession(input: { refreshToken: "wbr_…" }) { accessToken refreshToken userErrors { code } } }`
   */
  refreshSession: SessionPayload;
  /**
   * Ends an API key for good, within 10 seconds.
   * Example: `mutation { revokeApiKey(input: { id: "key_…", reason: "lost" }) { apiKey { revokedAt } } }`
   */
  revokeApiKey: RevokeApiKeyPayload;
  /**
   * Makes a new key in place of this one; both are good during the overlap.
   * Example: `mutation { rotateApiKey(input: { id: "key_…", overlapHours: 24 }) { secret apiKey { id } } }`
   */
  rotateApiKey: ApiKeyPayload;
  /**
   * Makes a role, or changes the one with this code.
   * Example: `mutation { saveRole(input: { code: "PICKER", name: "Picker", scopes: ["sales:fulfil"] }) { role { code } userErrors { code } } }`
   */
  saveRole: SaveRolePayload;
  /**
   * Makes a user, or changes the one with the given id, who then is as the input says.
   * Example: `mutation { saveUser(input: { email: "li@example.com", name: "Li Na", roles: ["SALES"] }) { user { id } userErrors { code } } }`
   */
  saveUser: SaveUserPayload;
  /**
   * Opens a session. Ten failures within 15 minutes close the door for that e-mail and address.
   * Example: `mutation { signIn(input: { email: "admin@example.com", password: "…" }) { accessToken refreshToken userErrors { code } } }`
   */
  signIn: SessionPayload;
  /**
   * Ends the session of a refresh token; its access token is good for its last minutes.
   * Example: `mutation { signOut(input: { refreshToken: "wbr_…" }) { isSignedOut } }`
   */
  signOut: SignOutPayload;
  /**
   * Checks CSV files or workbooks and brings them in, row by row, with the caller's rights; see `importProgressed`.
   * Files with a bad row are rejected as a whole. The same rows again make no doubles.
   * Example: `mutation { startImport(input: { isDryRun: true, files: [{ name: "customers.csv", content: "ref,name\nC1,Green Leaf" }] }) { import { status problems { file line column message } } } }`
   */
  startImport: ImportPayload;
};


export type MutationCancelImportArgs = {
  input: CancelImportInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


export type MutationSaveRoleArgs = {
  input: SaveRoleInput;
};


export type MutationSaveUserArgs = {
  input: SaveUserInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignOutArgs = {
  input: SignOutInput;
};


export type MutationStartImportArgs = {
  input: StartImportInput;
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
  /** One API key, without its secret. Example: `{ apiKey(id: "key_…") { name prefix lastUsedAt } }` */
  apiKey?: Maybe<ApiKey>;
  /**
   * For Waybill's own door: whom a good API key stands for, by the SHA-256 (base64url) of its text.
   * Counts as a use of the key. Example: `{ apiKeyByHash(hash: "n4bQ…") { id scopes } }`
   */
  apiKeyByHash?: Maybe<ApiKeyHolder>;
  /**
   * API keys, newest first; a viewer bound to a party sees that party's keys.
   * Example: `{ apiKeys(first: 20) { nodes { name prefix expiresAt revokedAt } } }`
   */
  apiKeys: ApiKeyConnection;
  /**
   * Who changed what in users, roles, keys and sessions, newest first; secrets are left out.
   * Example: `{ auditLog(filter: { command: { eq: "identity.saveUser" } }) { nodes { actorName acceptedAt } } }`
   */
  auditLog: AuditEntryConnection;
  /** One import. Example: `{ import(id: "imp_…") { status done total problems { file line message } } }` */
  import?: Maybe<Import>;
  /** Imports, newest first. Example: `{ imports(first: 5) { nodes { status done total } } }` */
  imports: ImportConnection;
  /**
   * Who you are to Waybill, by the token or key that you sent.
   * Example: `{ me { name kind scopes party { kind id } } }`
   */
  me?: Maybe<Viewer>;
  /** Roles, by code. Example: `{ roles { nodes { code name scopes } } }` */
  roles: RoleConnection;
  /** One user. Example: `{ user(id: "usr_…") { name email isActive } }` */
  user?: Maybe<User>;
  /**
   * Users, newest first; a viewer bound to a party sees that party's users.
   * Example: `{ users(filter: { isActive: { eq: true } }) { nodes { name email } } }`
   */
  users: UserConnection;
};


export type QueryApiKeyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApiKeyByHashArgs = {
  hash: Scalars['String']['input'];
};


export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ApiKeyOrder>;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditEntryOrder>;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImportOrder>;
};


export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RoleOrder>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserOrder>;
};

export type RefreshSessionInput = {
  /** The same key with the same input refreshes once; the next refresh token is given only once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The latest refresh token of the session. */
  refreshToken: Scalars['String']['input'];
};

export type RevokeApiKeyInput = {
  id: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the audit log. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type RevokeApiKeyPayload = {
  apiKey?: Maybe<ApiKey>;
  userErrors: Array<UserError>;
};

/** A named set of scopes. */
export type Role = {
  /** Unique, such as `WAREHOUSE`. */
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Such as `orders:read`; `*` is everything. */
  scopes: Array<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type RoleConnection = {
  edges: Array<RoleEdge>;
  nodes: Array<Role>;
  pageInfo: PageInfo;
  /** All roles that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type RoleEdge = {
  cursor: Scalars['String']['output'];
  node: Role;
};

export type RoleFilter = {
  and?: InputMaybe<Array<RoleFilter>>;
  code?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<RoleFilter>;
  or?: InputMaybe<Array<RoleFilter>>;
};

export type RoleOrder = {
  direction: SortDirection;
  field: RoleOrderField;
};

export type RoleOrderField =
  | 'code'
  | 'name';

export type RotateApiKeyInput = {
  id: Scalars['ID']['input'];
  /** The same key with the same input does it once; the secret is given only once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Hours that the old key stays good beside the new one, 0 to 720. */
  overlapHours: Scalars['Int']['input'];
};

export type SaveRoleInput = {
  /** Unique, such as `PICKER`. */
  code: Scalars['ID']['input'];
  /** When given, the change is refused unless the role has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** Such as `orders:read`; only such as you hold yourself. */
  scopes: Array<Scalars['String']['input']>;
};

export type SaveRolePayload = {
  role?: Maybe<Role>;
  userErrors: Array<UserError>;
};

export type SaveUserInput = {
  /** Unique, whatever its case. */
  email: Scalars['EmailAddress']['input'];
  /** When given, the change is refused unless the user has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The user to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When false, the user's sessions end. */
  isActive: Scalars['Boolean']['input'];
  /** Default: English. */
  language?: InputMaybe<UserLanguage>;
  name: Scalars['String']['input'];
  /** Binds the user to an outside party, whose rows they then see and no others. */
  party?: InputMaybe<BoundPartyInput>;
  /** A temporary password, 10 to 512 letters; the user's sessions end. Kept as it is when absent. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Codes of roles. */
  roles: Array<Scalars['ID']['input']>;
};

export type SaveUserPayload = {
  user?: Maybe<User>;
  userErrors: Array<UserError>;
};

/** A session's tokens, or why there are none. */
export type SessionPayload = {
  /** To be sent as `Authorization: Bearer …`; good for 15 minutes. */
  accessToken?: Maybe<Scalars['String']['output']>;
  accessTokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when somebody else has chosen the password: change it now. */
  hasTemporaryPassword?: Maybe<Scalars['Boolean']['output']>;
  /** Gets the next tokens, once, within 30 days. Null in a repeated answer: keep it safe. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type SignInInput = {
  email: Scalars['EmailAddress']['input'];
  /** The same key with the same input opens one session; the refresh token is given only once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};

export type SignOutInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A refresh token of the session. */
  refreshToken: Scalars['String']['input'];
};

export type SignOutPayload = {
  isSignedOut?: Maybe<Scalars['Boolean']['output']>;
  userErrors: Array<UserError>;
};

/** Which way a list is ordered. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

export type StartImportInput = {
  /** 1 to 20. */
  files: Array<ImportFileInput>;
  /** The same key with the same input starts it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isDryRun: Scalars['Boolean']['input'];
};

/** Conditions on a text. `contains` ignores case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A person who signs in. */
export type User = Node & {
  createdAt: Scalars['DateTime']['output'];
  /** In lower case; unique. */
  email: Scalars['EmailAddress']['output'];
  /** True while the password is one that somebody else has chosen. */
  hasTemporaryPassword: Scalars['Boolean']['output'];
  /** `usr_…` */
  id: Scalars['ID']['output'];
  /** Only active users sign in. */
  isActive: Scalars['Boolean']['output'];
  language: UserLanguage;
  name: Scalars['String']['output'];
  /** The outside party whose rows the user sees; null for the company's own people. */
  party?: Maybe<BoundParty>;
  roles: Array<Maybe<Role>>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises at each change. */
  version: Scalars['Int']['output'];
};

export type UserConnection = {
  edges: Array<UserEdge>;
  nodes: Array<User>;
  pageInfo: PageInfo;
  /** All users that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type UserEdge = {
  cursor: Scalars['String']['output'];
  node: User;
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
  /** The end lies in the past. */
  | 'ALREADY_OVER'
  /** A network is written as `10.1.0.0/16` or `2001:db8::/32` (CIDR). */
  | 'BAD_NETWORK'
  /** A scope looks like `orders:read`. */
  | 'BAD_SCOPE'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** Another user has this e-mail address. */
  | 'EMAIL_TAKEN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** The API key was revoked or has run out. */
  | 'KEY_ENDED'
  /** The API key was replaced by another one already. */
  | 'KEY_REPLACED'
  /** Nobody would be left who may do everything and can sign in. */
  | 'LAST_ADMINISTRATOR'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** You act for one party and can not act for another, or for the company. */
  | 'PARTY_NOT_HELD'
  /** The role ADMIN can not be changed. */
  | 'ROLE_FIXED'
  /** An API key has either a role or scopes of its own. */
  | 'ROLE_OR_SCOPES'
  /** Nobody gives away, or takes over, a scope that they don't hold. */
  | 'SCOPE_NOT_HELD'
  /** The session was ended, has run out, or the refresh token was used before. */
  | 'SESSION_ENDED'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** Too many sign-ins failed; `retryAfterSeconds` tells when to try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** There is no such role. */
  | 'UNKNOWN_ROLE'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT'
  /** The password is too short or too long. */
  | 'WEAK_PASSWORD'
  /** The e-mail address or the password is wrong, or the user is not active. */
  | 'WRONG_CREDENTIALS';

export type UserFilter = {
  and?: InputMaybe<Array<UserFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  email?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  isActive?: InputMaybe<BooleanFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<UserFilter>;
  or?: InputMaybe<Array<UserFilter>>;
  /** Id of the outside party that users belong to. */
  partyId?: InputMaybe<IdFilter>;
};

/** The language that a user reads. */
export type UserLanguage =
  | 'en'
  | 'zh-CN';

export type UserOrder = {
  direction: SortDirection;
  field: UserOrderField;
};

export type UserOrderField =
  | 'createdAt'
  | 'email'
  | 'name';

/** Who asks: a person, a machine with an API key, or a part of Waybill. */
export type Viewer = {
  /** The user's or the API key's id. */
  id: Scalars['ID']['output'];
  kind: ViewerKind;
  /** Language of messages, by `Accept-Language`. */
  language: UserLanguage;
  name: Scalars['String']['output'];
  /** The outside party that the viewer belongs to; such a viewer sees only its rows. */
  party?: Maybe<BoundParty>;
  /** What the viewer may do, such as `orders:read`; `*` is everything. */
  scopes: Array<Scalars['String']['output']>;
};

/** Who asks: a person, a program or Waybill itself. */
export type ViewerKind =
  | 'API_KEY'
  /** A part of Waybill itself. */
  | 'SERVICE'
  | 'USER';



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
  ApiKey: ApiKey;
  Import: Import;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiKey:
    ( { __typename: 'ApiKey' }
    & GraphQLRecursivePick<FederationTypes['ApiKey'], {"id":true}> );
  Import:
    ( { __typename: 'Import' }
    & GraphQLRecursivePick<FederationTypes['Import'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ApiKeyRow )
    | ( ImportView )
    | ( UserRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApiKeyConnection: ResolverTypeWrapper<Connection<ApiKeyRow>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyFilter: ApiKeyFilter;
  ApiKeyHolder: ResolverTypeWrapper<KeyHolder>;
  ApiKeyOrder: ApiKeyOrder;
  ApiKeyOrderField: ApiKeyOrderField;
  ApiKeyPayload: ResolverTypeWrapper<Payload<{ apiKeyId: string; secret: string }>>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<AuditEntryRow>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntryFilter: AuditEntryFilter;
  AuditEntryOrder: AuditEntryOrder;
  AuditEntryOrderField: AuditEntryOrderField;
  BillingBasis: BillingBasis;
  BooleanFilter: BooleanFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoundParty: ResolverTypeWrapper<BoundParty>;
  BoundPartyInput: BoundPartyInput;
  BoundPartyKind: BoundPartyKind;
  CancelImportInput: CancelImportInput;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Payload<{ userId: string }>>;
  CodeFilter: CodeFilter;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateApiKeyInput: CreateApiKeyInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
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
  Import: ResolverTypeWrapper<ImportView>;
  ImportConnection: ResolverTypeWrapper<Connection<ImportView>>;
  ImportEdge: ResolverTypeWrapper<Omit<ImportEdge, 'node'> & { node: ResolversTypes['Import'] }>;
  ImportFileInput: ImportFileInput;
  ImportFilter: ImportFilter;
  ImportOrder: ImportOrder;
  ImportOrderField: ImportOrderField;
  ImportPayload: ResolverTypeWrapper<Payload<{ importId: string }>>;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportStatus: ImportStatus;
  ImportStatusFilter: ImportStatusFilter;
  IntFilter: IntFilter;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshSessionInput: RefreshSessionInput;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Payload<{ apiKeyId: string }>>;
  Role: ResolverTypeWrapper<RoleRow>;
  RoleConnection: ResolverTypeWrapper<Connection<RoleRow>>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  RoleFilter: RoleFilter;
  RoleOrder: RoleOrder;
  RoleOrderField: RoleOrderField;
  RotateApiKeyInput: RotateApiKeyInput;
  SaveRoleInput: SaveRoleInput;
  SaveRolePayload: ResolverTypeWrapper<Payload<{ role: string }>>;
  SaveUserInput: SaveUserInput;
  SaveUserPayload: ResolverTypeWrapper<Payload<{ userId: string }>>;
  SessionPayload: ResolverTypeWrapper<Payload<{ sessionId: string; isReused: true }>>;
  SignInInput: SignInInput;
  SignOutInput: SignOutInput;
  SignOutPayload: ResolverTypeWrapper<Payload<{ isSignedOut: boolean }>>;
  SortDirection: SortDirection;
  StartImportInput: StartImportInput;
  StringFilter: StringFilter;
  User: ResolverTypeWrapper<UserRow>;
  UserConnection: ResolverTypeWrapper<Connection<UserRow>>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<Refused>;
  UserErrorCode: UserErrorCode;
  UserFilter: UserFilter;
  UserLanguage: null;
  UserOrder: UserOrder;
  UserOrderField: UserOrderField;
  Viewer: ResolverTypeWrapper<Asker>;
  ViewerKind: ViewerKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApiKey: ApiKeyRow;
  ID: Scalars['ID']['output'];
  ApiKeyConnection: Connection<ApiKeyRow>;
  Int: Scalars['Int']['output'];
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyFilter: ApiKeyFilter;
  ApiKeyHolder: KeyHolder;
  ApiKeyOrder: ApiKeyOrder;
  ApiKeyPayload: Payload<{ apiKeyId: string; secret: string }>;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: Connection<AuditEntryRow>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntryFilter: AuditEntryFilter;
  AuditEntryOrder: AuditEntryOrder;
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  BoundParty: BoundParty;
  BoundPartyInput: BoundPartyInput;
  CancelImportInput: CancelImportInput;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Payload<{ userId: string }>;
  CodeFilter: CodeFilter;
  CountryCode: Scalars['CountryCode']['output'];
  CreateApiKeyInput: CreateApiKeyInput;
  Currency: Scalars['Currency']['output'];
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
  Import: ImportView;
  ImportConnection: Connection<ImportView>;
  ImportEdge: Omit<ImportEdge, 'node'> & { node: ResolversParentTypes['Import'] };
  ImportFileInput: ImportFileInput;
  ImportFilter: ImportFilter;
  ImportOrder: ImportOrder;
  ImportPayload: Payload<{ importId: string }>;
  ImportProblem: ImportProblem;
  ImportStatusFilter: ImportStatusFilter;
  IntFilter: IntFilter;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RefreshSessionInput: RefreshSessionInput;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Payload<{ apiKeyId: string }>;
  Role: RoleRow;
  RoleConnection: Connection<RoleRow>;
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  RoleFilter: RoleFilter;
  RoleOrder: RoleOrder;
  RotateApiKeyInput: RotateApiKeyInput;
  SaveRoleInput: SaveRoleInput;
  SaveRolePayload: Payload<{ role: string }>;
  SaveUserInput: SaveUserInput;
  SaveUserPayload: Payload<{ userId: string }>;
  SessionPayload: Payload<{ sessionId: string; isReused: true }>;
  SignInInput: SignInInput;
  SignOutInput: SignOutInput;
  SignOutPayload: Payload<{ isSignedOut: boolean }>;
  StartImportInput: StartImportInput;
  StringFilter: StringFilter;
  User: UserRow;
  UserConnection: Connection<UserRow>;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: Refused;
  UserFilter: UserFilter;
  UserOrder: UserOrder;
  Viewer: Asker;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApiKeyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey'], FederationReferenceType extends FederationReferenceTypes['ApiKey'] = FederationReferenceTypes['ApiKey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApiKey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedNetworks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['BoundParty']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApiKeyHolderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApiKeyHolder'] = ResolversParentTypes['ApiKeyHolder']> = {
  allowedNetworks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['BoundParty']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApiKeyPayload'] = ResolversParentTypes['ApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BoundPartyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BoundParty'] = ResolversParentTypes['BoundParty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BoundPartyKind'], ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ImportResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import'], FederationReferenceType extends FederationReferenceTypes['Import'] = FederationReferenceTypes['Import']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Import']> | FederationReferenceType, FederationReferenceType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ImportConnection'] = ResolversParentTypes['ImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Import']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ImportEdge'] = ResolversParentTypes['ImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
};

export type ImportPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ImportPayload'] = ResolversParentTypes['ImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['ApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  rotateApiKey?: Resolver<ResolversTypes['ApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  saveRole?: Resolver<ResolversTypes['SaveRolePayload'], ParentType, ContextType, RequireFields<MutationSaveRoleArgs, 'input'>>;
  saveUser?: Resolver<ResolversTypes['SaveUserPayload'], ParentType, ContextType, RequireFields<MutationSaveUserArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'Import' | 'User', ParentType, ContextType>;
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
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType, RequireFields<QueryApiKeyArgs, 'id'>>;
  apiKeyByHash?: Resolver<Maybe<ResolversTypes['ApiKeyHolder']>, ParentType, ContextType, RequireFields<QueryApiKeyByHashArgs, 'hash'>>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, Partial<QueryApiKeysArgs>>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  imports?: Resolver<ResolversTypes['ImportConnection'], ParentType, ContextType, Partial<QueryImportsArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<QueryRolesArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SaveRolePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveRolePayload'] = ResolversParentTypes['SaveRolePayload']> = {
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveUserPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveUserPayload'] = ResolversParentTypes['SaveUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SessionPayload'] = ResolversParentTypes['SessionPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasTemporaryPassword?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  isSignedOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  hasTemporaryPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['UserLanguage'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['BoundParty']>, ParentType, ContextType>;
  roles?: Resolver<Array<Maybe<ResolversTypes['Role']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserLanguageResolvers = { EN: 'en', ZH_CN: 'zh-CN' };

export type ViewerResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['UserLanguage'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['BoundParty']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyHolder?: ApiKeyHolderResolvers<ContextType>;
  ApiKeyPayload?: ApiKeyPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BoundParty?: BoundPartyResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportConnection?: ImportConnectionResolvers<ContextType>;
  ImportEdge?: ImportEdgeResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  SaveRolePayload?: SaveRolePayloadResolvers<ContextType>;
  SaveUserPayload?: SaveUserPayloadResolvers<ContextType>;
  SessionPayload?: SessionPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserLanguage?: UserLanguageResolvers;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
