import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProductRow } from '../products/find-products.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { CatchWeight as CatchWeightRow } from '../products/catch-weight.ts';
import type { CategoryRow } from '../categories/find-categories.ts';
import type { AttributeRow, ProductAttributeRow } from '../attributes/find-attributes.ts';
import type { UnitRow } from '../units/find-units.ts';
import type { UserError as Refused, Payload } from '../../../kernel/payload.ts';
import type { ComponentRow } from '../kits/find-components.ts';
import type { Matches } from '../search/find-matches.ts';
import type { Facets, CategoryCount, AttributeCount } from '../search/count-facets.ts';
import type { ProductResult as ProductResultRow } from '../products/save-products.ts';
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

export type ArchiveCategoryInput = {
  categoryId: Scalars['ID']['input'];
  /** When given, the change is refused unless the category has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArchiveCategoryPayload = {
  category?: Maybe<ProductCategory>;
  userErrors: Array<UserError>;
};

/** One of the values that a CHOICE may have. */
export type AttributeChoice = {
  name: Scalars['String']['output'];
  nameZh?: Maybe<Scalars['String']['output']>;
  value: Scalars['String']['output'];
};

export type AttributeChoiceInput = {
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};

/** What an attribute of the products found must be: one of the values, and within the bounds. */
export type AttributeConditionInput = {
  code: Scalars['String']['input'];
  /** Of a NUMBER: at least. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** As `ProductAttribute.value` writes them. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of a NUMBER: at most. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What may be said of products: of all of them, or of those in a category and under it. */
export type AttributeDefinition = Node & {
  /** Null: for every product. */
  category?: Maybe<ProductCategory>;
  /** Of a CHOICE. */
  choices: Array<AttributeChoice>;
  /** Unique: `roast`. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** `atd_…` */
  id: Scalars['ID']['output'];
  /** A product is not saved without it. */
  isRequired: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  nameZh?: Maybe<Scalars['String']['output']>;
  type: AttributeType;
  /** Of a NUMBER, such as `cm`. */
  unit?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type AttributeDefinitionConnection = {
  edges: Array<AttributeDefinitionEdge>;
  nodes: Array<AttributeDefinition>;
  pageInfo: PageInfo;
  /** All definitions that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type AttributeDefinitionEdge = {
  cursor: Scalars['String']['output'];
  node: AttributeDefinition;
};

export type AttributeDefinitionFilter = {
  and?: InputMaybe<Array<AttributeDefinitionFilter>>;
  /** `{ eq: null }`: those of every product. */
  categoryId?: InputMaybe<IdFilter>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<AttributeDefinitionFilter>;
  or?: InputMaybe<Array<AttributeDefinitionFilter>>;
  type?: InputMaybe<AttributeTypeFilter>;
};

export type AttributeDefinitionOrder = {
  direction: SortDirection;
  field: AttributeDefinitionOrderField;
};

export type AttributeDefinitionOrderField =
  | 'code';

/** Matches by the values of an attribute. */
export type AttributeFacet = {
  attribute: AttributeDefinition;
  values: Array<AttributeValueFacet>;
};

/** What an attribute's values are. */
export type AttributeType =
  | 'BOOLEAN'
  | 'CHOICE'
  | 'DATE'
  | 'NUMBER'
  /** At most 500 characters. */
  | 'TEXT';

export type AttributeTypeFilter = {
  eq?: InputMaybe<AttributeType>;
  in?: InputMaybe<Array<AttributeType>>;
  ne?: InputMaybe<AttributeType>;
};

/** Matches that have a value. */
export type AttributeValueFacet = {
  count: Scalars['Int']['output'];
  value: Scalars['String']['output'];
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

/** Matches of a brand. */
export type BrandFacet = {
  brand: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

/** What of the catalog goes into a file. */
export type CatalogFile =
  | 'ATTRIBUTES'
  | 'CATEGORIES'
  | 'KITS'
  | 'PRODUCTS'
  | 'UNITS';

/** A page of a table as a file. */
export type CatalogFilePage = {
  /** A CSV's text; a workbook in base64. */
  content: Scalars['String']['output'];
  /** Where the next page begins; null after nothing. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  /** As `startImport` wants it: `products.csv`. */
  name: Scalars['String']['output'];
  /** Without the header. */
  rowCount: Scalars['Int']['output'];
};

/** Goods that carry two quantities, such as cheeses counted by the piece and paid by the kilogram. */
export type CatchWeight = {
  /** The most that one base unit may have. */
  maximum: Scalars['Decimal']['output'];
  /** The least that one base unit may have. */
  minimum: Scalars['Decimal']['output'];
  /** About how much one base unit has. */
  nominal: Scalars['Decimal']['output'];
  /** By how much a single one may differ. */
  tolerancePercent: Scalars['Decimal']['output'];
  /** The unit that they are weighed in. */
  unit: Scalars['String']['output'];
};

export type CatchWeightInput = {
  /** Of one base unit, more than zero. */
  nominal: Scalars['Decimal']['input'];
  /** 0 to less than 100. */
  tolerancePercent: Scalars['Decimal']['input'];
  /** None of the product's exact units; it never changes. */
  unit: Scalars['String']['input'];
};

/** Matches in a category and under it. */
export type CategoryFacet = {
  category: ProductCategory;
  count: Scalars['Int']['output'];
};

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A quantity in another unit. */
export type ConvertedQuantity = {
  /** False where it was rounded to the unit's decimals. */
  isExact: Scalars['Boolean']['output'];
  quantity: Quantity;
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

/** How a table is written into a file. */
export type FileFormat =
  /** UTF-8 text. */
  | 'CSV'
  /** A workbook, in base64. */
  | 'XLSX';

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

/** How much of a product is in one base unit of a kit. */
export type KitComponent = {
  component: Product;
  /** In the component's base unit. */
  quantity: Quantity;
};

export type KitComponentInput = {
  productId: Scalars['ID']['input'];
  quantity: QuantityInput;
};

/** What a product's medium is. */
export type MediaKind =
  | 'DOCUMENT'
  | 'IMAGE'
  | 'VIDEO';

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

export type MoveCategoryInput = {
  categoryId: Scalars['ID']['input'];
  /** When given, the change is refused unless the category has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Null makes it a root. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type MoveCategoryPayload = {
  category?: Maybe<ProductCategory>;
  userErrors: Array<UserError>;
};

export type Mutation = {
  /**
   * Puts a category away that nothing in use stands in.
   * Example: `mutation { archiveCategory(input: { categoryId: "pct_…" }) { category { archivedAt } userErrors { code } } }`
   */
  archiveCategory: ArchiveCategoryPayload;
  /**
   * Hangs a category, with all that is under it, under another one, or makes it a root.
   * Example: `mutation { moveCategory(input: { categoryId: "pct_1…", parentId: "pct_2…" }) { category { path } userErrors { code } } }`
   */
  moveCategory: MoveCategoryPayload;
  /**
   * Says which product takes another's place.
   * Example: `mutation { replaceProduct(input: { productId: "prd_1…", successorId: "prd_2…" }) { product { currentSuccessor { sku } } userErrors { code } } }`
   */
  replaceProduct: ReplaceProductPayload;
  /**
   * Takes a category into use again.
   * Example: `mutation { restoreCategory(input: { categoryId: "pct_…" }) { category { archivedAt } userErrors { code } } }`
   */
  restoreCategory: RestoreCategoryPayload;
  /**
   * Makes the definition of an attribute with this code, or changes it.
   * Example: `mutation { saveAttribute(input: { code: "roast", name: "Roast", type: CHOICE, choices: [{ value: "DARK", name: "Dark" }] }) { attribute { id } userErrors { code } } }`
   */
  saveAttribute: SaveAttributePayload;
  /**
   * Renames the category with the given id; without one makes the category of that name or path.
   * Example: `mutation { saveCategory(input: { name: "Beverages / Tea", nameZh: "茶" }) { category { id path } userErrors { code } } }`
   */
  saveCategory: SaveCategoryPayload;
  /**
   * Says what one base unit of a product is put together from; nothing makes it a plain product.
   * Example: `mutation { saveKit(input: { productId: "prd_1…", components: [{ productId: "prd_2…", quantity: { value: "2" } }] }) { product { components { quantity { value } } } userErrors { code } } }`
   */
  saveKit: SaveKitPayload;
  /**
   * Makes a product, or changes the one with the given id.
   * Example: `mutation { saveProduct(input: { sku: "TEA-01", name: "Green tea", baseUnit: "PCS" }) { product { id } userErrors { code } } }`
   */
  saveProduct: SaveProductPayload;
  /**
   * Makes or changes up to 500 products, each by itself: one that is refused holds no other up.
   * Example: `mutation { saveProducts(input: { products: [{ sku: "TEA-01", name: "Green tea", baseUnit: "PCS" }] }) { results { product { id } userErrors { code field } } userErrors { code } } }`
   */
  saveProducts: SaveProductsPayload;
  /**
   * Makes the general unit with this code, or changes its names and decimals.
   * Example: `mutation { saveUnit(input: { code: "G", name: "Gram", kind: MASS, divisor: "1000" }) { unit { id } userErrors { code } } }`
   */
  saveUnit: SaveUnitPayload;
};


export type MutationArchiveCategoryArgs = {
  input: ArchiveCategoryInput;
};


export type MutationMoveCategoryArgs = {
  input: MoveCategoryInput;
};


export type MutationReplaceProductArgs = {
  input: ReplaceProductInput;
};


export type MutationRestoreCategoryArgs = {
  input: RestoreCategoryInput;
};


export type MutationSaveAttributeArgs = {
  input: SaveAttributeInput;
};


export type MutationSaveCategoryArgs = {
  input: SaveCategoryInput;
};


export type MutationSaveKitArgs = {
  input: SaveKitInput;
};


export type MutationSaveProductArgs = {
  input: SaveProductInput;
};


export type MutationSaveProductsArgs = {
  input: SaveProductsInput;
};


export type MutationSaveUnitArgs = {
  input: SaveUnitInput;
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

/** Something that is bought, stocked and sold. */
export type Product = Node & {
  /** What is said of it, by code: attributes of its category, of those above it, and of all products. */
  attributes: Array<ProductAttribute>;
  /** The unit that stock is kept in. */
  baseUnit: Scalars['String']['output'];
  brand?: Maybe<Scalars['String']['output']>;
  /** For goods that carry two quantities: counted in base units, and weighed as well. */
  catchWeight?: Maybe<CatchWeight>;
  /** Where it stands in the tree of categories. */
  category?: Maybe<ProductCategory>;
  /** What one base unit of a kit is put together from, at most 50. */
  components: Array<KitComponent>;
  createdAt: Scalars['DateTime']['output'];
  /** The last in the chain of those that took its place; null while nothing did. */
  currentSuccessor?: Maybe<Product>;
  /** The product's code in another system; makes imports repeatable. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Global Trade Item Number (GS1), 8 to 14 digits. */
  gtin?: Maybe<Scalars['String']['output']>;
  /** `prd_…` */
  id: Scalars['ID']['output'];
  /** It is kept and carried cold. */
  isCold: Scalars['Boolean']['output'];
  /** It falls under the rules of dangerous goods. */
  isDangerous: Scalars['Boolean']['output'];
  /** It is put together from other products. */
  isKit: Scalars['Boolean']['output'];
  /** Pictures, films and papers, at most 30, the first one foremost. */
  media: Array<ProductMedia>;
  /** Name in English, or in the language the company entered. */
  name: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** What a kit comes to when every kit in it is taken apart, too. */
  parts: Array<KitComponent>;
  /** The product that takes its place. */
  replacedBy?: Maybe<Product>;
  /** Days from making it to its end. */
  shelfLifeDays?: Maybe<Scalars['Int']['output']>;
  /** Stock-keeping unit: the company's own unique code. */
  sku: Scalars['String']['output'];
  status: ProductStatus;
  /** Key of the tax rate that applies to its sale, such as `STANDARD`. */
  taxCategory: Scalars['String']['output'];
  /** How single goods are told apart. */
  tracking: TrackingKind;
  /**
   * All units the product is handled in: its own, the base unit first, then general ones of the same
   * kinds. What the product says of a unit goes before the general rule.
   */
  units: Array<ProductUnit>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** Cubic metres of one base unit. */
  volumeM3?: Maybe<Scalars['Decimal']['output']>;
  /** Kilograms of one base unit. */
  weightKg?: Maybe<Scalars['Decimal']['output']>;
};

/** What is said of a product in one respect. */
export type ProductAttribute = {
  attribute: AttributeDefinition;
  code: Scalars['String']['output'];
  /** The name of a choice in the viewer's language; else the value. */
  label: Scalars['String']['output'];
  /**
   * As the type writes it: a number without zeros at its end, `true` or `false`, `2026-03-31`, the
   * value of a choice.
   */
  value: Scalars['String']['output'];
};

export type ProductAttributeInput = {
  code: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

/** A node of the tree that products stand in. */
export type ProductCategory = Node & {
  /** The categories above it, the root first; at most 7. */
  ancestors: Array<ProductCategory>;
  /** Since when it is put away; null while it is in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What may be said of products in it, by code: also what those above it and all products have. */
  attributes: Array<AttributeDefinition>;
  children: ProductCategoryConnection;
  createdAt: Scalars['DateTime']['output'];
  /** `pct_…` */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameZh?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<ProductCategory>;
  /** Names from the root: `Beverages / Tea`. */
  path: Scalars['String']['output'];
  /** Products right in it; `products(inCategory:)` also finds those under it. */
  products: ProductConnection;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** A node of the tree that products stand in. */
export type ProductCategoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductCategoryOrder>;
};


/** A node of the tree that products stand in. */
export type ProductCategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
};

export type ProductCategoryConnection = {
  edges: Array<ProductCategoryEdge>;
  nodes: Array<ProductCategory>;
  pageInfo: PageInfo;
  /** All categories that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ProductCategoryEdge = {
  cursor: Scalars['String']['output'];
  node: ProductCategory;
};

export type ProductCategoryFilter = {
  and?: InputMaybe<Array<ProductCategoryFilter>>;
  id?: InputMaybe<IdFilter>;
  isArchived?: InputMaybe<BooleanFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ProductCategoryFilter>;
  or?: InputMaybe<Array<ProductCategoryFilter>>;
  /** `{ eq: null }`: the roots. */
  parentId?: InputMaybe<IdFilter>;
};

export type ProductCategoryOrder = {
  direction: SortDirection;
  field: ProductCategoryOrderField;
};

export type ProductCategoryOrderField =
  | 'createdAt'
  | 'name';

export type ProductConnection = {
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  /** All products that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ProductEdge = {
  cursor: Scalars['String']['output'];
  node: Product;
};

/**
 * How many matches a search would have for each value of a facet, were that facet not narrowed. The
 * most frequent values come first, at most 50 of each.
 */
export type ProductFacets = {
  /** Of at most 30 attributes, those that most matches have. */
  attributes: Array<AttributeFacet>;
  brands: Array<BrandFacet>;
  /** With the matches in all categories under each. */
  categories: Array<CategoryFacet>;
  statuses: Array<StatusFacet>;
};

export type ProductFilter = {
  and?: InputMaybe<Array<ProductFilter>>;
  brand?: InputMaybe<StringFilter>;
  /** The very category; `inCategory` also finds what is under it. */
  categoryId?: InputMaybe<IdFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  externalRef?: InputMaybe<StringFilter>;
  gtin?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  isCold?: InputMaybe<BooleanFilter>;
  isDangerous?: InputMaybe<BooleanFilter>;
  isKit?: InputMaybe<BooleanFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<ProductFilter>;
  or?: InputMaybe<Array<ProductFilter>>;
  sku?: InputMaybe<StringFilter>;
  status?: InputMaybe<ProductStatusFilter>;
  tracking?: InputMaybe<TrackingKindFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** One product of many, as in `SaveProductInput`. */
export type ProductInput = {
  /** All that is said of it; absent, it stays as it is. */
  attributes?: InputMaybe<Array<ProductAttributeInput>>;
  /** It can not be changed any more. */
  baseUnit: Scalars['String']['input'];
  /** Decimal places that a quantity in the base unit may have. */
  baseUnitDecimals?: InputMaybe<Scalars['Int']['input']>;
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Of goods that are weighed as well; that which the product has, when absent. */
  catchWeight?: InputMaybe<CatchWeightInput>;
  /** The same by its path, such as `Beverages / Tea`; categories that are new are made. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands in the tree of categories. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** When given, the change is refused unless the product has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The product's code in another system. Without an id, the product that has it is changed. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** The product to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  isCold?: InputMaybe<Scalars['Boolean']['input']>;
  isDangerous?: InputMaybe<Scalars['Boolean']['input']>;
  /** All its media; absent, they stay as they are. */
  media?: InputMaybe<Array<ProductMediaInput>>;
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Units besides the base unit. */
  otherUnits?: InputMaybe<Array<ProductUnitInput>>;
  shelfLifeDays?: InputMaybe<Scalars['Int']['input']>;
  sku: Scalars['String']['input'];
  /** An archived product is taken up again as ACTIVE. */
  status?: InputMaybe<ProductStatus>;
  taxCategory?: InputMaybe<Scalars['String']['input']>;
  tracking?: InputMaybe<TrackingKind>;
  volumeM3?: InputMaybe<Scalars['Decimal']['input']>;
  weightKg?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A picture, film or paper of a product, kept elsewhere. */
export type ProductMedia = {
  /** What it shows, in English. */
  alt?: Maybe<Scalars['String']['output']>;
  /** What it shows, in Chinese. */
  altZh?: Maybe<Scalars['String']['output']>;
  kind: MediaKind;
  url: Scalars['String']['output'];
};

export type ProductMediaInput = {
  alt?: InputMaybe<Scalars['String']['input']>;
  altZh?: InputMaybe<Scalars['String']['input']>;
  kind: MediaKind;
  /** http or https. */
  url: Scalars['String']['input'];
};

export type ProductOrder = {
  direction: SortDirection;
  field: ProductOrderField;
};

export type ProductOrderField =
  | 'createdAt'
  | 'name'
  | 'sku';

/** How one product of many went. */
export type ProductResult = {
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type ProductSearchConnection = {
  edges: Array<ProductEdge>;
  /** Counted only when asked for. */
  facets: ProductFacets;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  /** All products that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Whether a product is bought and sold. */
export type ProductStatus =
  | 'ACTIVE'
  /** Neither bought nor sold. */
  | 'ARCHIVED'
  /** Sold until the stock is gone, not bought any more. */
  | 'SELL_OUT';

export type ProductStatusFilter = {
  eq?: InputMaybe<ProductStatus>;
  in?: InputMaybe<Array<ProductStatus>>;
  ne?: InputMaybe<ProductStatus>;
};

/** A unit of measure of a product and its exact size in base units. */
export type ProductUnit = {
  /** Such as `PCS`, `BOX`, `KG`. */
  code: Scalars['String']['output'];
  /** Decimal places that a quantity in this unit may have. */
  decimals: Scalars['Int']['output'];
  /** Base units in one of this unit. */
  factor: Scalars['Decimal']['output'];
};

export type ProductUnitInput = {
  code: Scalars['String']['input'];
  decimals?: InputMaybe<Scalars['Int']['input']>;
  factor: Scalars['Decimal']['input'];
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
   * What may be said of products, by code.
   * Example: `{ attributeDefinitions { nodes { code name type choices { value name } } } }`
   */
  attributeDefinitions: AttributeDefinitionConnection;
  /**
   * A quantity in another unit: by what the product says of its units, else by the general ones.
   * Example: `{ convertQuantity(productId: "prd_…", quantity: { value: "3", unit: "BOX" }, to: "DOZEN") { quantity { value unit } isExact } }`
   */
  convertQuantity: ConvertedQuantity;
  /**
   * A page of the catalog as a file that `startImport` takes again, by SKU. Each page is a file of
   * its own, with its header; the next one begins after `endCursor`.
   * Example: `{ exportProducts(file: PRODUCTS, format: CSV, rows: 1000) { name content rowCount endCursor hasNextPage } }`
   */
  exportProducts: CatalogFilePage;
  /** One product. Example: `{ product(id: "prd_…") { sku name } }` */
  product?: Maybe<Product>;
  /** A product by its stock-keeping unit. Example: `{ productBySku(sku: "TEA-01") { id name } }` */
  productBySku?: Maybe<Product>;
  /**
   * Categories by name; `filter: { parentId: { eq: null } }` gives the roots.
   * Example: `{ productCategories(filter: { parentId: { eq: null } }) { nodes { id name } } }`
   */
  productCategories: ProductCategoryConnection;
  /** One category. Example: `{ productCategory(id: "pct_…") { path children { nodes { name } } } }` */
  productCategory?: Maybe<ProductCategory>;
  /**
   * Products, newest first. `search` finds words, prefixes, small typos and Chinese.
   * Example: `{ products(first: 10, search: "tea") { nodes { sku name } } }`
   */
  products: ProductConnection;
  /**
   * Products by id, then by SKU, in the order of asking; null for what is unknown. At most 500.
   * Example: `{ productsByIds(skus: ["TEA-01", "TEA-02"]) { id name } }`
   */
  productsByIds: Array<Maybe<Product>>;
  /**
   * Products by words and facets, the best matches first. `search` as in `products`; within one facet
   * any of the values will do, and all facets must hold.
   * Example: `{ searchProducts(search: "tea", brands: ["Old Quay"], attributes: [{ code: "roast", in: ["DARK"] }]) { nodes { sku name } facets { brands { brand count } attributes { attribute { name } values { value count } } } } }`
   */
  searchProducts: ProductSearchConnection;
  /**
   * The general units of measure, by code.
   * Example: `{ unitsOfMeasure { nodes { code kind factor divisor decimals } } }`
   */
  unitsOfMeasure: UnitOfMeasureConnection;
};


export type QueryAttributeDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributeDefinitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributeDefinitionOrder>;
};


export type QueryConvertQuantityArgs = {
  productId?: InputMaybe<Scalars['ID']['input']>;
  quantity: QuantityInput;
  to: Scalars['String']['input'];
};


export type QueryExportProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  file: CatalogFile;
  filter?: InputMaybe<ProductFilter>;
  format: FileFormat;
  inCategory?: InputMaybe<Scalars['ID']['input']>;
  rows: Scalars['Int']['input'];
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductBySkuArgs = {
  sku: Scalars['String']['input'];
};


export type QueryProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductCategoryOrder>;
};


export type QueryProductCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inCategory?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductsByIdsArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  skus?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QuerySearchProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<Array<AttributeConditionInput>>;
  before?: InputMaybe<Scalars['String']['input']>;
  brands?: InputMaybe<Array<Scalars['String']['input']>>;
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<ProductStatus>>;
};


export type QueryUnitsOfMeasureArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitOfMeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UnitOfMeasureOrder>;
};

export type ReplaceProductInput = {
  /** When given, the change is refused unless the product has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
  /** Null: nothing takes its place. */
  successorId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReplaceProductPayload = {
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type RestoreCategoryInput = {
  categoryId: Scalars['ID']['input'];
  /** When given, the change is refused unless the category has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RestoreCategoryPayload = {
  category?: Maybe<ProductCategory>;
  userErrors: Array<UserError>;
};

export type SaveAttributeInput = {
  /** The same by its path; categories that are new are made. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Whose products have it, with those under it; absent, all products. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a CHOICE only. */
  choices?: InputMaybe<Array<AttributeChoiceInput>>;
  /** A letter, then letters, digits and underscores, at most 40. */
  code: Scalars['String']['input'];
  /** When given, the change is refused unless the definition has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isRequired: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  type: AttributeType;
  /** Of a NUMBER only. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type SaveAttributePayload = {
  attribute?: Maybe<AttributeDefinition>;
  userErrors: Array<UserError>;
};

export type SaveCategoryInput = {
  /** When given, the change is refused unless the category has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The category to rename; absent, one is made or found. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name; when it is made also a path, `Beverages / Tea`. */
  name: Scalars['String']['input'];
  /** Absent, it stays as it is. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Where the name or path of a new category begins; absent, at the root. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveCategoryPayload = {
  category?: Maybe<ProductCategory>;
  userErrors: Array<UserError>;
};

export type SaveKitInput = {
  /** At most 50; none makes it a plain product. */
  components: Array<KitComponentInput>;
  /** When given, the change is refused unless the product has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
};

export type SaveKitPayload = {
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type SaveProductInput = {
  /** All that is said of it; absent, it stays as it is. */
  attributes?: InputMaybe<Array<ProductAttributeInput>>;
  /** It can not be changed any more. */
  baseUnit: Scalars['String']['input'];
  /** Decimal places that a quantity in the base unit may have. */
  baseUnitDecimals?: InputMaybe<Scalars['Int']['input']>;
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Of goods that are weighed as well; that which the product has, when absent. */
  catchWeight?: InputMaybe<CatchWeightInput>;
  /** The same by its path, such as `Beverages / Tea`; categories that are new are made. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands in the tree of categories. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** When given, the change is refused unless the product has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The product's code in another system. Without an id, the product that has it is changed. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** The product to change; a new one when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isCold?: InputMaybe<Scalars['Boolean']['input']>;
  isDangerous?: InputMaybe<Scalars['Boolean']['input']>;
  /** All its media; absent, they stay as they are. */
  media?: InputMaybe<Array<ProductMediaInput>>;
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Units besides the base unit. */
  otherUnits?: InputMaybe<Array<ProductUnitInput>>;
  shelfLifeDays?: InputMaybe<Scalars['Int']['input']>;
  sku: Scalars['String']['input'];
  /** An archived product is taken up again as ACTIVE. */
  status?: InputMaybe<ProductStatus>;
  taxCategory?: InputMaybe<Scalars['String']['input']>;
  tracking?: InputMaybe<TrackingKind>;
  volumeM3?: InputMaybe<Scalars['Decimal']['input']>;
  weightKg?: InputMaybe<Scalars['Decimal']['input']>;
};

export type SaveProductPayload = {
  product?: Maybe<Product>;
  userErrors: Array<UserError>;
};

export type SaveProductsInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Nothing is kept: it only tells what would be refused. */
  isDryRun: Scalars['Boolean']['input'];
  /** At most 500. */
  products: Array<ProductInput>;
};

export type SaveProductsPayload = {
  /** One per product given, in the same order; null when all were refused. */
  results?: Maybe<Array<ProductResult>>;
  userErrors: Array<UserError>;
};

export type SaveUnitInput = {
  code: Scalars['String']['input'];
  /** 0 to 8. */
  decimals: Scalars['Int']['input'];
  divisor: Scalars['Decimal']['input'];
  /** When given, the change is refused unless the unit has this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** One of it is `factor / divisor` of its kind's reference unit. */
  factor: Scalars['Decimal']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: UnitKind;
  name: Scalars['String']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
};

export type SaveUnitPayload = {
  unit?: Maybe<UnitOfMeasure>;
  userErrors: Array<UserError>;
};

/** Which way a list is ordered. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** Matches with a status. */
export type StatusFacet = {
  count: Scalars['Int']['output'];
  status: ProductStatus;
};

/** Conditions on a text. `contains` ignores case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** How single goods of a product are told apart. */
export type TrackingKind =
  | 'LOT'
  | 'NONE'
  | 'SERIAL';

export type TrackingKindFilter = {
  eq?: InputMaybe<TrackingKind>;
  in?: InputMaybe<Array<TrackingKind>>;
  ne?: InputMaybe<TrackingKind>;
};

/** What a unit measures: only units of one kind are made into each other. */
export type UnitKind =
  | 'AREA'
  | 'COUNT'
  | 'LENGTH'
  | 'MASS'
  | 'TIME'
  | 'VOLUME';

export type UnitKindFilter = {
  eq?: InputMaybe<UnitKind>;
  in?: InputMaybe<Array<UnitKind>>;
  ne?: InputMaybe<UnitKind>;
};

/**
 * A unit that measures products of its kind: one of it is `factor / divisor` of its kind's reference
 * unit, such as the kilogram for MASS.
 */
export type UnitOfMeasure = Node & {
  /** Unique: `KG`. */
  code: Scalars['String']['output'];
  /** Decimal places that a quantity in it may have; conversions are rounded to them, half up. */
  decimals: Scalars['Int']['output'];
  divisor: Scalars['Decimal']['output'];
  factor: Scalars['Decimal']['output'];
  /** `uom_…` */
  id: Scalars['ID']['output'];
  kind: UnitKind;
  name: Scalars['String']['output'];
  nameZh?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type UnitOfMeasureConnection = {
  edges: Array<UnitOfMeasureEdge>;
  nodes: Array<UnitOfMeasure>;
  pageInfo: PageInfo;
  /** All units that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type UnitOfMeasureEdge = {
  cursor: Scalars['String']['output'];
  node: UnitOfMeasure;
};

export type UnitOfMeasureFilter = {
  and?: InputMaybe<Array<UnitOfMeasureFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<UnitKindFilter>;
  not?: InputMaybe<UnitOfMeasureFilter>;
  or?: InputMaybe<Array<UnitOfMeasureFilter>>;
};

export type UnitOfMeasureOrder = {
  direction: SortDirection;
  field: UnitOfMeasureOrderField;
};

export type UnitOfMeasureOrderField =
  | 'code';

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
  /** Products hold values that would not be any more. */
  | 'ATTRIBUTE_IN_USE'
  /** An attribute stands twice. */
  | 'ATTRIBUTE_TWICE'
  /** The value is none of the attribute's type. */
  | 'BAD_ATTRIBUTE'
  /** Only a CHOICE has choices, all different. */
  | 'BAD_CHOICES'
  /** A code has letters, digits and underscores only. */
  | 'BAD_CODE'
  /** A quantity has 0 to 8 decimal places. */
  | 'BAD_DECIMALS'
  /** The GTIN's check digit is wrong (GS1 modulo 10). */
  | 'BAD_GTIN'
  /** A name is empty, or a path where one name is wanted. */
  | 'BAD_NAME'
  /** A percentage is outside its bounds. */
  | 'BAD_PERCENT'
  /** A shelf life is at least a day. */
  | 'BAD_SHELF_LIFE'
  /** Media are named by an http or https address. */
  | 'BAD_URL'
  /** The base unit of a product does not change: stock is counted in it. */
  | 'BASE_UNIT_FIXED'
  /** The unit that a product's goods are weighed in never changes: stock is weighed in it. */
  | 'CATCH_WEIGHT_FIXED'
  /** The category is put away. */
  | 'CATEGORY_ARCHIVED'
  /** A category would stand under itself. */
  | 'CATEGORY_CYCLE'
  /** Categories or products in use stand in the category. */
  | 'CATEGORY_IN_USE'
  /** A sister category has this name. */
  | 'CATEGORY_TAKEN'
  /** Categories would be nested too deep. */
  | 'CATEGORY_TOO_DEEP'
  /** A kit in use needs the product. */
  | 'COMPONENT_IN_USE'
  /** A component stands twice. */
  | 'COMPONENT_TWICE'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** Another product has this external code. */
  | 'EXTERNAL_REF_TAKEN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** A kit would hold itself. */
  | 'KIT_CYCLE'
  /** Kits would lie too deep in one another. */
  | 'KIT_TOO_DEEP'
  /** A required attribute is missing. */
  | 'MISSING_ATTRIBUTE'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** The product is archived. */
  | 'PRODUCT_ARCHIVED'
  /** Another product has this SKU. */
  | 'SKU_TAKEN'
  /** The chain of successors would come back to the product. */
  | 'SUCCESSOR_CYCLE'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** A unit of measure keeps its kind and size. */
  | 'UNIT_FIXED'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** A unit of measure stands twice. */
  | 'UNIT_TWICE'
  /** Only a NUMBER has a unit. */
  | 'UNIT_WITHOUT_NUMBER'
  /** Products in this category have no such attribute. */
  | 'UNKNOWN_ATTRIBUTE'
  /** Nobody knows this product. */
  | 'UNKNOWN_PRODUCT'
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
  AttributeDefinition: AttributeDefinition;
  Product: Product;
  ProductCategory: ProductCategory;
  UnitOfMeasure: UnitOfMeasure;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AttributeDefinition:
    ( { __typename: 'AttributeDefinition' }
    & GraphQLRecursivePick<FederationTypes['AttributeDefinition'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductCategory:
    ( { __typename: 'ProductCategory' }
    & GraphQLRecursivePick<FederationTypes['ProductCategory'], {"id":true}> );
  UnitOfMeasure:
    ( { __typename: 'UnitOfMeasure' }
    & GraphQLRecursivePick<FederationTypes['UnitOfMeasure'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AttributeRow )
    | ( ProductRow )
    | ( CategoryRow )
    | ( UnitRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ArchiveCategoryInput: ArchiveCategoryInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ArchiveCategoryPayload: ResolverTypeWrapper<Payload<{ categoryId: string }>>;
  AttributeChoice: ResolverTypeWrapper<AttributeChoice>;
  AttributeChoiceInput: AttributeChoiceInput;
  AttributeConditionInput: AttributeConditionInput;
  AttributeDefinition: ResolverTypeWrapper<AttributeRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AttributeDefinitionConnection: ResolverTypeWrapper<Connection<AttributeRow>>;
  AttributeDefinitionEdge: ResolverTypeWrapper<Omit<AttributeDefinitionEdge, 'node'> & { node: ResolversTypes['AttributeDefinition'] }>;
  AttributeDefinitionFilter: AttributeDefinitionFilter;
  AttributeDefinitionOrder: AttributeDefinitionOrder;
  AttributeDefinitionOrderField: AttributeDefinitionOrderField;
  AttributeFacet: ResolverTypeWrapper<AttributeCount>;
  AttributeType: AttributeType;
  AttributeTypeFilter: AttributeTypeFilter;
  AttributeValueFacet: ResolverTypeWrapper<AttributeValueFacet>;
  BillingBasis: BillingBasis;
  BooleanFilter: BooleanFilter;
  BrandFacet: ResolverTypeWrapper<BrandFacet>;
  CatalogFile: CatalogFile;
  CatalogFilePage: ResolverTypeWrapper<CatalogFilePage>;
  CatchWeight: ResolverTypeWrapper<CatchWeightRow>;
  CatchWeightInput: CatchWeightInput;
  CategoryFacet: ResolverTypeWrapper<CategoryCount>;
  CodeFilter: CodeFilter;
  ConvertedQuantity: ResolverTypeWrapper<ConvertedQuantity>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
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
  FileFormat: FileFormat;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  KitComponent: ResolverTypeWrapper<ComponentRow>;
  KitComponentInput: KitComponentInput;
  MediaKind: MediaKind;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MoveCategoryInput: MoveCategoryInput;
  MoveCategoryPayload: ResolverTypeWrapper<Payload<{ categoryId: string }>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductAttribute: ResolverTypeWrapper<ProductAttributeRow>;
  ProductAttributeInput: ProductAttributeInput;
  ProductCategory: ResolverTypeWrapper<CategoryRow>;
  ProductCategoryConnection: ResolverTypeWrapper<Connection<CategoryRow>>;
  ProductCategoryEdge: ResolverTypeWrapper<Omit<ProductCategoryEdge, 'node'> & { node: ResolversTypes['ProductCategory'] }>;
  ProductCategoryFilter: ProductCategoryFilter;
  ProductCategoryOrder: ProductCategoryOrder;
  ProductCategoryOrderField: ProductCategoryOrderField;
  ProductConnection: ResolverTypeWrapper<Connection<ProductRow>>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFacets: ResolverTypeWrapper<Facets>;
  ProductFilter: ProductFilter;
  ProductInput: ProductInput;
  ProductMedia: ResolverTypeWrapper<ProductMedia>;
  ProductMediaInput: ProductMediaInput;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductResult: ResolverTypeWrapper<ProductResultRow>;
  ProductSearchConnection: ResolverTypeWrapper<Matches>;
  ProductStatus: ProductStatus;
  ProductStatusFilter: ProductStatusFilter;
  ProductUnit: ResolverTypeWrapper<ProductUnit>;
  ProductUnitInput: ProductUnitInput;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReplaceProductInput: ReplaceProductInput;
  ReplaceProductPayload: ResolverTypeWrapper<Payload<{ productId: string }>>;
  RestoreCategoryInput: RestoreCategoryInput;
  RestoreCategoryPayload: ResolverTypeWrapper<Payload<{ categoryId: string }>>;
  SaveAttributeInput: SaveAttributeInput;
  SaveAttributePayload: ResolverTypeWrapper<Payload<{ attributeId: string }>>;
  SaveCategoryInput: SaveCategoryInput;
  SaveCategoryPayload: ResolverTypeWrapper<Payload<{ categoryId: string }>>;
  SaveKitInput: SaveKitInput;
  SaveKitPayload: ResolverTypeWrapper<Payload<{ productId: string }>>;
  SaveProductInput: SaveProductInput;
  SaveProductPayload: ResolverTypeWrapper<Payload<{ productId: string }>>;
  SaveProductsInput: SaveProductsInput;
  SaveProductsPayload: ResolverTypeWrapper<Payload<{ results: ProductResultRow[] }>>;
  SaveUnitInput: SaveUnitInput;
  SaveUnitPayload: ResolverTypeWrapper<Payload<{ unitId: string }>>;
  SortDirection: SortDirection;
  StatusFacet: ResolverTypeWrapper<StatusFacet>;
  StringFilter: StringFilter;
  TrackingKind: TrackingKind;
  TrackingKindFilter: TrackingKindFilter;
  UnitKind: UnitKind;
  UnitKindFilter: UnitKindFilter;
  UnitOfMeasure: ResolverTypeWrapper<UnitRow>;
  UnitOfMeasureConnection: ResolverTypeWrapper<Connection<UnitRow>>;
  UnitOfMeasureEdge: ResolverTypeWrapper<Omit<UnitOfMeasureEdge, 'node'> & { node: ResolversTypes['UnitOfMeasure'] }>;
  UnitOfMeasureFilter: UnitOfMeasureFilter;
  UnitOfMeasureOrder: UnitOfMeasureOrder;
  UnitOfMeasureOrderField: UnitOfMeasureOrderField;
  UserError: ResolverTypeWrapper<Refused>;
  UserErrorCode: UserErrorCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ArchiveCategoryInput: ArchiveCategoryInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ArchiveCategoryPayload: Payload<{ categoryId: string }>;
  AttributeChoice: AttributeChoice;
  AttributeChoiceInput: AttributeChoiceInput;
  AttributeConditionInput: AttributeConditionInput;
  AttributeDefinition: AttributeRow;
  Boolean: Scalars['Boolean']['output'];
  AttributeDefinitionConnection: Connection<AttributeRow>;
  AttributeDefinitionEdge: Omit<AttributeDefinitionEdge, 'node'> & { node: ResolversParentTypes['AttributeDefinition'] };
  AttributeDefinitionFilter: AttributeDefinitionFilter;
  AttributeDefinitionOrder: AttributeDefinitionOrder;
  AttributeFacet: AttributeCount;
  AttributeTypeFilter: AttributeTypeFilter;
  AttributeValueFacet: AttributeValueFacet;
  BooleanFilter: BooleanFilter;
  BrandFacet: BrandFacet;
  CatalogFilePage: CatalogFilePage;
  CatchWeight: CatchWeightRow;
  CatchWeightInput: CatchWeightInput;
  CategoryFacet: CategoryCount;
  CodeFilter: CodeFilter;
  ConvertedQuantity: ConvertedQuantity;
  CountryCode: Scalars['CountryCode']['output'];
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
  IntFilter: IntFilter;
  KitComponent: ComponentRow;
  KitComponentInput: KitComponentInput;
  Money: Money;
  MoneyInput: MoneyInput;
  MoveCategoryInput: MoveCategoryInput;
  MoveCategoryPayload: Payload<{ categoryId: string }>;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Product: ProductRow;
  ProductAttribute: ProductAttributeRow;
  ProductAttributeInput: ProductAttributeInput;
  ProductCategory: CategoryRow;
  ProductCategoryConnection: Connection<CategoryRow>;
  ProductCategoryEdge: Omit<ProductCategoryEdge, 'node'> & { node: ResolversParentTypes['ProductCategory'] };
  ProductCategoryFilter: ProductCategoryFilter;
  ProductCategoryOrder: ProductCategoryOrder;
  ProductConnection: Connection<ProductRow>;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFacets: Facets;
  ProductFilter: ProductFilter;
  ProductInput: ProductInput;
  ProductMedia: ProductMedia;
  ProductMediaInput: ProductMediaInput;
  ProductOrder: ProductOrder;
  ProductResult: ProductResultRow;
  ProductSearchConnection: Matches;
  ProductStatusFilter: ProductStatusFilter;
  ProductUnit: ProductUnit;
  ProductUnitInput: ProductUnitInput;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  ReplaceProductInput: ReplaceProductInput;
  ReplaceProductPayload: Payload<{ productId: string }>;
  RestoreCategoryInput: RestoreCategoryInput;
  RestoreCategoryPayload: Payload<{ categoryId: string }>;
  SaveAttributeInput: SaveAttributeInput;
  SaveAttributePayload: Payload<{ attributeId: string }>;
  SaveCategoryInput: SaveCategoryInput;
  SaveCategoryPayload: Payload<{ categoryId: string }>;
  SaveKitInput: SaveKitInput;
  SaveKitPayload: Payload<{ productId: string }>;
  SaveProductInput: SaveProductInput;
  SaveProductPayload: Payload<{ productId: string }>;
  SaveProductsInput: SaveProductsInput;
  SaveProductsPayload: Payload<{ results: ProductResultRow[] }>;
  SaveUnitInput: SaveUnitInput;
  SaveUnitPayload: Payload<{ unitId: string }>;
  StatusFacet: StatusFacet;
  StringFilter: StringFilter;
  TrackingKindFilter: TrackingKindFilter;
  UnitKindFilter: UnitKindFilter;
  UnitOfMeasure: UnitRow;
  UnitOfMeasureConnection: Connection<UnitRow>;
  UnitOfMeasureEdge: Omit<UnitOfMeasureEdge, 'node'> & { node: ResolversParentTypes['UnitOfMeasure'] };
  UnitOfMeasureFilter: UnitOfMeasureFilter;
  UnitOfMeasureOrder: UnitOfMeasureOrder;
  UserError: Refused;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ArchiveCategoryPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ArchiveCategoryPayload'] = ResolversParentTypes['ArchiveCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttributeChoiceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AttributeChoice'] = ResolversParentTypes['AttributeChoice']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeDefinitionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AttributeDefinition'] = ResolversParentTypes['AttributeDefinition'], FederationReferenceType extends FederationReferenceTypes['AttributeDefinition'] = FederationReferenceTypes['AttributeDefinition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AttributeDefinition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['AttributeChoice']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AttributeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeDefinitionConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AttributeDefinitionConnection'] = ResolversParentTypes['AttributeDefinitionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttributeDefinitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributeDefinitionEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AttributeDefinitionEdge'] = ResolversParentTypes['AttributeDefinitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
};

export type AttributeFacetResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AttributeFacet'] = ResolversParentTypes['AttributeFacet']> = {
  attribute?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['AttributeValueFacet']>, ParentType, ContextType>;
};

export type AttributeValueFacetResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AttributeValueFacet'] = ResolversParentTypes['AttributeValueFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrandFacetResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BrandFacet'] = ResolversParentTypes['BrandFacet']> = {
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogFilePageResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CatalogFilePage'] = ResolversParentTypes['CatalogFilePage']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatchWeightResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CatchWeight'] = ResolversParentTypes['CatchWeight']> = {
  maximum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  nominal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryFacetResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CategoryFacet'] = ResolversParentTypes['CategoryFacet']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConvertedQuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ConvertedQuantity'] = ResolversParentTypes['ConvertedQuantity']> = {
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
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

export type KitComponentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['KitComponent'] = ResolversParentTypes['KitComponent']> = {
  component?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MoveCategoryPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['MoveCategoryPayload'] = ResolversParentTypes['MoveCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveCategory?: Resolver<ResolversTypes['ArchiveCategoryPayload'], ParentType, ContextType, RequireFields<MutationArchiveCategoryArgs, 'input'>>;
  moveCategory?: Resolver<ResolversTypes['MoveCategoryPayload'], ParentType, ContextType, RequireFields<MutationMoveCategoryArgs, 'input'>>;
  replaceProduct?: Resolver<ResolversTypes['ReplaceProductPayload'], ParentType, ContextType, RequireFields<MutationReplaceProductArgs, 'input'>>;
  restoreCategory?: Resolver<ResolversTypes['RestoreCategoryPayload'], ParentType, ContextType, RequireFields<MutationRestoreCategoryArgs, 'input'>>;
  saveAttribute?: Resolver<ResolversTypes['SaveAttributePayload'], ParentType, ContextType, RequireFields<MutationSaveAttributeArgs, 'input'>>;
  saveCategory?: Resolver<ResolversTypes['SaveCategoryPayload'], ParentType, ContextType, RequireFields<MutationSaveCategoryArgs, 'input'>>;
  saveKit?: Resolver<ResolversTypes['SaveKitPayload'], ParentType, ContextType, RequireFields<MutationSaveKitArgs, 'input'>>;
  saveProduct?: Resolver<ResolversTypes['SaveProductPayload'], ParentType, ContextType, RequireFields<MutationSaveProductArgs, 'input'>>;
  saveProducts?: Resolver<ResolversTypes['SaveProductsPayload'], ParentType, ContextType, RequireFields<MutationSaveProductsArgs, 'input'>>;
  saveUnit?: Resolver<ResolversTypes['SaveUnitPayload'], ParentType, ContextType, RequireFields<MutationSaveUnitArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AttributeDefinition' | 'Product' | 'ProductCategory' | 'UnitOfMeasure', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['ProductAttribute']>, ParentType, ContextType>;
  baseUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catchWeight?: Resolver<Maybe<ResolversTypes['CatchWeight']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['KitComponent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentSuccessor?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDangerous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isKit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  media?: Resolver<Array<ResolversTypes['ProductMedia']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['KitComponent']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  shelfLifeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  taxCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tracking?: Resolver<ResolversTypes['TrackingKind'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['ProductUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volumeM3?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductAttributeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductAttribute'] = ResolversParentTypes['ProductAttribute']> = {
  attribute?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductCategoryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductCategory'] = ResolversParentTypes['ProductCategory'], FederationReferenceType extends FederationReferenceTypes['ProductCategory'] = FederationReferenceTypes['ProductCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['ProductCategoryConnection'], ParentType, ContextType, Partial<ProductCategoryChildrenArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<ProductCategoryProductsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductCategoryConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductCategoryConnection'] = ResolversParentTypes['ProductCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductCategoryEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductCategoryEdge'] = ResolversParentTypes['ProductCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductFacetsResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductFacets'] = ResolversParentTypes['ProductFacets']> = {
  attributes?: Resolver<Array<ResolversTypes['AttributeFacet']>, ParentType, ContextType>;
  brands?: Resolver<Array<ResolversTypes['BrandFacet']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['CategoryFacet']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['StatusFacet']>, ParentType, ContextType>;
};

export type ProductMediaResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductMedia'] = ResolversParentTypes['ProductMedia']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  altZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductResultResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductResult'] = ResolversParentTypes['ProductResult']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductSearchConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductSearchConnection'] = ResolversParentTypes['ProductSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProductFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductUnitResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProductUnit'] = ResolversParentTypes['ProductUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  attributeDefinitions?: Resolver<ResolversTypes['AttributeDefinitionConnection'], ParentType, ContextType, Partial<QueryAttributeDefinitionsArgs>>;
  convertQuantity?: Resolver<ResolversTypes['ConvertedQuantity'], ParentType, ContextType, RequireFields<QueryConvertQuantityArgs, 'quantity' | 'to'>>;
  exportProducts?: Resolver<ResolversTypes['CatalogFilePage'], ParentType, ContextType, RequireFields<QueryExportProductsArgs, 'file' | 'format' | 'rows'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productBySku?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductBySkuArgs, 'sku'>>;
  productCategories?: Resolver<ResolversTypes['ProductCategoryConnection'], ParentType, ContextType, Partial<QueryProductCategoriesArgs>>;
  productCategory?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType, RequireFields<QueryProductCategoryArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
  productsByIds?: Resolver<Array<Maybe<ResolversTypes['Product']>>, ParentType, ContextType, Partial<QueryProductsByIdsArgs>>;
  searchProducts?: Resolver<ResolversTypes['ProductSearchConnection'], ParentType, ContextType, Partial<QuerySearchProductsArgs>>;
  unitsOfMeasure?: Resolver<ResolversTypes['UnitOfMeasureConnection'], ParentType, ContextType, Partial<QueryUnitsOfMeasureArgs>>;
};

export type ReplaceProductPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReplaceProductPayload'] = ResolversParentTypes['ReplaceProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreCategoryPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RestoreCategoryPayload'] = ResolversParentTypes['RestoreCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveAttributePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveAttributePayload'] = ResolversParentTypes['SaveAttributePayload']> = {
  attribute?: Resolver<Maybe<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCategoryPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveCategoryPayload'] = ResolversParentTypes['SaveCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveKitPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveKitPayload'] = ResolversParentTypes['SaveKitPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveProductPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveProductPayload'] = ResolversParentTypes['SaveProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveProductsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveProductsPayload'] = ResolversParentTypes['SaveProductsPayload']> = {
  results?: Resolver<Maybe<Array<ResolversTypes['ProductResult']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveUnitPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveUnitPayload'] = ResolversParentTypes['SaveUnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['UnitOfMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatusFacetResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StatusFacet'] = ResolversParentTypes['StatusFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
};

export type UnitOfMeasureResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UnitOfMeasure'] = ResolversParentTypes['UnitOfMeasure'], FederationReferenceType extends FederationReferenceTypes['UnitOfMeasure'] = FederationReferenceTypes['UnitOfMeasure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitOfMeasure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  divisor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitOfMeasureConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UnitOfMeasureConnection'] = ResolversParentTypes['UnitOfMeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitOfMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UnitOfMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitOfMeasureEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UnitOfMeasureEdge'] = ResolversParentTypes['UnitOfMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  ArchiveCategoryPayload?: ArchiveCategoryPayloadResolvers<ContextType>;
  AttributeChoice?: AttributeChoiceResolvers<ContextType>;
  AttributeDefinition?: AttributeDefinitionResolvers<ContextType>;
  AttributeDefinitionConnection?: AttributeDefinitionConnectionResolvers<ContextType>;
  AttributeDefinitionEdge?: AttributeDefinitionEdgeResolvers<ContextType>;
  AttributeFacet?: AttributeFacetResolvers<ContextType>;
  AttributeValueFacet?: AttributeValueFacetResolvers<ContextType>;
  BrandFacet?: BrandFacetResolvers<ContextType>;
  CatalogFilePage?: CatalogFilePageResolvers<ContextType>;
  CatchWeight?: CatchWeightResolvers<ContextType>;
  CategoryFacet?: CategoryFacetResolvers<ContextType>;
  ConvertedQuantity?: ConvertedQuantityResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  KitComponent?: KitComponentResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveCategoryPayload?: MoveCategoryPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAttribute?: ProductAttributeResolvers<ContextType>;
  ProductCategory?: ProductCategoryResolvers<ContextType>;
  ProductCategoryConnection?: ProductCategoryConnectionResolvers<ContextType>;
  ProductCategoryEdge?: ProductCategoryEdgeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductFacets?: ProductFacetsResolvers<ContextType>;
  ProductMedia?: ProductMediaResolvers<ContextType>;
  ProductResult?: ProductResultResolvers<ContextType>;
  ProductSearchConnection?: ProductSearchConnectionResolvers<ContextType>;
  ProductUnit?: ProductUnitResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReplaceProductPayload?: ReplaceProductPayloadResolvers<ContextType>;
  RestoreCategoryPayload?: RestoreCategoryPayloadResolvers<ContextType>;
  SaveAttributePayload?: SaveAttributePayloadResolvers<ContextType>;
  SaveCategoryPayload?: SaveCategoryPayloadResolvers<ContextType>;
  SaveKitPayload?: SaveKitPayloadResolvers<ContextType>;
  SaveProductPayload?: SaveProductPayloadResolvers<ContextType>;
  SaveProductsPayload?: SaveProductsPayloadResolvers<ContextType>;
  SaveUnitPayload?: SaveUnitPayloadResolvers<ContextType>;
  StatusFacet?: StatusFacetResolvers<ContextType>;
  UnitOfMeasure?: UnitOfMeasureResolvers<ContextType>;
  UnitOfMeasureConnection?: UnitOfMeasureConnectionResolvers<ContextType>;
  UnitOfMeasureEdge?: UnitOfMeasureEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
