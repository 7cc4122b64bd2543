/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CatchWeightInput = {
  /** Of one base unit, more than zero. */
  nominal: string;
  /** 0 to less than 100. */
  tolerancePercent: string;
  /** None of the product's exact units; it never changes. */
  unit: string;
};

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  ne?: string | null | undefined;
  startsWith?: string | null | undefined;
};

/** Conditions on a moment. */
export type DateTimeFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
};

/** Conditions on a decimal number. */
export type DecimalFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
};

/** Conditions on an id. */
export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  ne?: string | null | undefined;
};

/** What a product's medium is. */
export type MediaKind =
  | 'DOCUMENT'
  | 'IMAGE'
  | 'VIDEO';

/** How an order came in. */
export type OrderChannel =
  | 'DISTRIBUTOR'
  /** Electronic documents of a partner's system. */
  | 'EDI'
  | 'EMAIL'
  | 'MARKETPLACE'
  | 'PHONE'
  | 'STORE'
  | 'WEB';

export type OrderChannelFilter = {
  eq?: OrderChannel | null | undefined;
  in?: Array<OrderChannel> | null | undefined;
  ne?: OrderChannel | null | undefined;
};

export type OrderFilter = {
  and?: Array<OrderFilter> | null | undefined;
  channel?: OrderChannelFilter | null | undefined;
  customerId?: IdFilter | null | undefined;
  customerPoNumber?: CodeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: OrderFilter | null | undefined;
  number?: CodeFilter | null | undefined;
  or?: Array<OrderFilter> | null | undefined;
  placedAt?: DateTimeFilter | null | undefined;
  salesperson?: CodeFilter | null | undefined;
  /** ISO 3166-1 alpha-2. */
  shipToCountry?: CodeFilter | null | undefined;
  status?: OrderStatusFilter | null | undefined;
  /** Gross. */
  total?: DecimalFilter | null | undefined;
};

/** Where an order stands; derived from its lines. Owned by orders. */
export type OrderStatus =
  /** All that is wanted has stock. */
  | 'ALLOCATED'
  /** May be fulfilled; stock has not answered yet. */
  | 'APPROVED'
  /** None of it has stock; it waits for goods. */
  | 'BACKORDERED'
  /** Everything is cancelled. */
  | 'CANCELLED'
  /** All delivered and invoiced, and its invoices are paid. */
  | 'COMPLETED'
  | 'DELIVERED'
  /** Being put together; not placed yet. */
  | 'DRAFT'
  /** The warehouse is picking. */
  | 'IN_FULFILMENT'
  /** The review found something that a person must decide. */
  | 'ON_HOLD'
  /** Some of it has stock. */
  | 'PARTIALLY_ALLOCATED'
  | 'PARTIALLY_SHIPPED'
  /** Turned down by a person. */
  | 'REJECTED'
  | 'SHIPPED'
  /** Part has shipped and the rest was given up; `COMPLETED` once that part is delivered and paid. */
  | 'SHORT_CLOSED';

export type OrderStatusFilter = {
  eq?: OrderStatus | null | undefined;
  in?: Array<OrderStatus> | null | undefined;
  ne?: OrderStatus | null | undefined;
};

export type ProductAttributeInput = {
  code: string;
  value: string;
};

export type ProductMediaInput = {
  alt?: string | null | undefined;
  altZh?: string | null | undefined;
  kind: MediaKind;
  /** http or https. */
  url: string;
};

/** Whether a product is bought and sold. */
export type ProductStatus =
  | 'ACTIVE'
  /** Neither bought nor sold. */
  | 'ARCHIVED'
  /** Sold until the stock is gone, not bought any more. */
  | 'SELL_OUT';

export type ProductUnitInput = {
  code: string;
  decimals?: number | null | undefined;
  factor: string;
};

export type SaveProductInput = {
  /** All that is said of it; absent, it stays as it is. */
  attributes?: Array<ProductAttributeInput> | null | undefined;
  /** It can not be changed any more. */
  baseUnit: string;
  /** Decimal places that a quantity in the base unit may have. */
  baseUnitDecimals?: number | null | undefined;
  brand?: string | null | undefined;
  /** Of goods that are weighed as well; that which the product has, when absent. */
  catchWeight?: CatchWeightInput | null | undefined;
  /** The same by its path, such as `Beverages / Tea`; categories that are new are made. */
  category?: string | null | undefined;
  /** Where it stands in the tree of categories. */
  categoryId?: string | null | undefined;
  /** When given, the change is refused unless the product has this version. */
  expectedVersion?: number | null | undefined;
  /** The product's code in another system. Without an id, the product that has it is changed. */
  externalRef?: string | null | undefined;
  gtin?: string | null | undefined;
  /** The product to change; a new one when absent. */
  id?: string | null | undefined;
  /** The same key with the same input does it once. */
  idempotencyKey?: string | null | undefined;
  isCold?: boolean | null | undefined;
  isDangerous?: boolean | null | undefined;
  /** All its media; absent, they stay as they are. */
  media?: Array<ProductMediaInput> | null | undefined;
  name: string;
  nameZh?: string | null | undefined;
  /** Units besides the base unit. */
  otherUnits?: Array<ProductUnitInput> | null | undefined;
  shelfLifeDays?: number | null | undefined;
  sku: string;
  /** An archived product is taken up again as ACTIVE. */
  status?: ProductStatus | null | undefined;
  taxCategory?: string | null | undefined;
  tracking?: TrackingKind | null | undefined;
  volumeM3?: string | null | undefined;
  weightKg?: string | null | undefined;
};

/** How single goods of a product are told apart. */
export type TrackingKind =
  | 'LOT'
  | 'NONE'
  | 'SERIAL';

/** Why a mutation can be refused; each area adds its own. */
export type UserErrorCode =
  /** Nobody posts to the account any more. */
  | 'ACCOUNT_ARCHIVED'
  /** Another account has the number. */
  | 'ACCOUNT_CODE_TAKEN'
  /** The account must be cleared first. */
  | 'ACCOUNT_HAS_BALANCE'
  /** What is posted to the account, or names it, keeps it as it is. */
  | 'ACCOUNT_IN_USE'
  /** An expense needs an account. */
  | 'ACCOUNT_MISSING'
  /** The ledger account has postings in another currency, or gets them by the posting rules. */
  | 'ACCOUNT_OF_OTHER_CURRENCY'
  /** The account belongs to a posting rule. */
  | 'ACCOUNT_OF_RULE'
  /** The ledger account is kept for another bank account. */
  | 'ACCOUNT_TAKEN'
  /** What the role posts does not belong where the account stands in the statements. */
  | 'ACCOUNT_UNFIT'
  /** The advance was paid later than that. */
  | 'ADVANCE_LATER'
  /** Some of the advance has come back. */
  | 'ADVANCE_REFUNDED'
  /** The advance is taken back already. */
  | 'ADVANCE_REVERSED'
  /** More than is left of the advance. */
  | 'ADVANCE_SPENT'
  /** Goods were credited less what was given up; it can not be taken back. */
  | 'ALLOWANCE_CREDITED'
  /** The survey is answered already. */
  | 'ALREADY_ANSWERED'
  /** The customer has the goods: they come back with a return. */
  | 'ALREADY_DELIVERED'
  /** The end lies in the past. */
  | 'ALREADY_OVER'
  /** The warehouse is picking what is to be changed. */
  | 'ALREADY_PICKED'
  /** The entry explains a line of a statement. */
  | 'ALREADY_RECONCILED'
  /** The entry is reversed already. */
  | 'ALREADY_REVERSED'
  /** More of the line has shipped than is to be left of it. */
  | 'ALREADY_SHIPPED'
  /** A person has decided about the change already, or it was taken back. */
  | 'AMENDMENT_DECIDED'
  /** An earlier change of the order waits for a person. */
  | 'AMENDMENT_WAITS'
  /** Another person must approve the count, too. */
  | 'APPROVED_ALREADY'
  /** Products hold values that would not be any more. */
  | 'ATTRIBUTE_IN_USE'
  /** An attribute stands twice. */
  | 'ATTRIBUTE_TWICE'
  /** Fewer failing samples than there are can be tolerated. */
  | 'BAD_ACCEPTANCE_NUMBER'
  /** The value is none of the attribute's type. */
  | 'BAD_ATTRIBUTE'
  /** What is given for a BIC is none. */
  | 'BAD_BIC'
  /** Orders would bring less than nothing. */
  | 'BAD_CHANGE'
  /** Only a CHOICE has choices, all different. */
  | 'BAD_CHOICES'
  /** A code has letters, digits and underscores only. */
  | 'BAD_CODE'
  /** A cover is 1 to 52 weeks. */
  | 'BAD_COVER'
  /** The code of a criterion begins with a small letter, and has letters, digits and _. */
  | 'BAD_CRITERION_CODE'
  /** Payments would move by more than a year. */
  | 'BAD_DAYS'
  /** Rates of bad debts begin at 0 days, rise, and are from 0 to 100 percent. */
  | 'BAD_DEBT_RATES'
  /** A quantity has 0 to 8 decimal places. */
  | 'BAD_DECIMALS'
  /** A discount is 0 to 100 percent. */
  | 'BAD_DISCOUNT'
  /** A share link ends in the future, within a year. */
  | 'BAD_END'
  /** A rate is more than zero, with at most eight decimals. */
  | 'BAD_EXCHANGE_RATE'
  /** The file can not be read. */
  | 'BAD_FILE'
  /** The formula makes no sense. */
  | 'BAD_FORMULA'
  /** The GTIN's check digit is wrong (GS1 modulo 10). */
  | 'BAD_GTIN'
  /** A horizon is one period or more, up to the grain's limit. */
  | 'BAD_HORIZON'
  /** Working hours begin before they end, do not overlap, and make an hour a week at least. */
  | 'BAD_HOURS'
  /** The check digits of an IBAN are wrong. */
  | 'BAD_IBAN'
  /** A plan makes at least so many attempts, and at most. */
  | 'BAD_ITERATIONS'
  /** The least that a figure may be is more than the most. */
  | 'BAD_LIMITS'
  /** Milestones go with the billing basis `MILESTONE` alone, and sum to 100 percent. */
  | 'BAD_MILESTONES'
  /** A month is 1 to 12. */
  | 'BAD_MONTH'
  /** A warranty is 0 to 600 months. */
  | 'BAD_MONTHS'
  /** A name is empty, or a path where one name is wanted. */
  | 'BAD_NAME'
  /** A network is written as `10.1.0.0/16` or `2001:db8::/32` (CIDR). */
  | 'BAD_NETWORK'
  /** The payment term is negative or longer than a year. */
  | 'BAD_PAYMENT_TERM'
  /** A percentage is outside its bounds. */
  | 'BAD_PERCENT'
  /** A period begins before it ends, and lasts ten years at most. */
  | 'BAD_PERIOD'
  /** Latitude and longitude stand together, and on the globe. */
  | 'BAD_POSITION'
  /** A probability is 0 to 100 percent. */
  | 'BAD_PROBABILITY'
  /** It is no quantity over zero. */
  | 'BAD_QUANTITY'
  /** A range of scores lies within 1 to 5. */
  | 'BAD_RANGE'
  /** A rate may be 0 to 366 days old. */
  | 'BAD_RATE_AGE'
  /** A rating is outside of its scale. */
  | 'BAD_RATING'
  /** Either a number of samples or a percentage of what has come. */
  | 'BAD_SAMPLE_SIZE'
  /** A scope looks like `orders:read`. */
  | 'BAD_SCOPE'
  /** A score is 1 to 5. */
  | 'BAD_SCORE'
  /** A season has twelve weights, none of them negative; other methods have none. */
  | 'BAD_SEASON'
  /** Each priority has one level: answered no later than solved. */
  | 'BAD_SERVICE_LEVEL'
  /** Unloading takes a day at most. */
  | 'BAD_SERVICE_TIME'
  /** A shelf life is at least a day. */
  | 'BAD_SHELF_LIFE'
  /** The file is no statement: its opening or closing balance is missing, or they are turned round. */
  | 'BAD_STATEMENT'
  /** A place in the file can not be taken; figures name its line and column. */
  | 'BAD_STATEMENT_LINE'
  /** A step is 1 to 999. */
  | 'BAD_STEP'
  /** A tax rate needs a percentage, or else 2 to 10 taxes of which it consists, each with its code. */
  | 'BAD_TAX_PARTS'
  /** A tax rate is 0 to 100 percent, with at most four decimals. */
  | 'BAD_TAX_RATE'
  /** Approval tiers must rise by amount and name a scope each; at most ten. */
  | 'BAD_TIERS'
  /** It ends before it starts. */
  | 'BAD_TIMES'
  /** There is no such time zone. */
  | 'BAD_TIME_ZONE'
  /** A tolerance is 0 to 100 percent. */
  | 'BAD_TOLERANCE'
  /** The tracking address is no web address, or lacks `{number}`. */
  | 'BAD_TRACKING_URL'
  /** Media are named by an http or https address. */
  | 'BAD_URL'
  /** Weekdays are 1 to 7, each once and at least one. */
  | 'BAD_WEEKDAY'
  /** A return window is 0 to 3650 days. */
  | 'BAD_WINDOW'
  /** The document is no XML that is taken: not well-formed, or with a document type. */
  | 'BAD_XML'
  /** A fiscal year is 2000 to 2999. */
  | 'BAD_YEAR'
  /** A bank account with statements keeps its ledger account and first day. */
  | 'BANK_ACCOUNT_IN_USE'
  /** The base unit of a product does not change: stock is counted in it. */
  | 'BASE_UNIT_FIXED'
  /** Nothing is paid of a claim before it is made. */
  | 'BEFORE_CLAIM'
  /** A debit note is not cancelled before its day. */
  | 'BEFORE_DEBIT_NOTE'
  /** A debit note is not of a day before the invoice that it is about. */
  | 'BEFORE_INVOICE'
  /** A netting is not undone on a day before its own. */
  | 'BEFORE_NETTING'
  /** A payment is not taken back on a day before the last on which it paid something. */
  | 'BEFORE_PAYMENT'
  /** A refund is not taken back before its day. */
  | 'BEFORE_REFUND'
  /** Goods are not invoiced before they have left. */
  | 'BEFORE_SHIPMENT'
  /** The bank account was not reconciled yet on the day. */
  | 'BEFORE_START'
  /** Less than the supplier’s least quantity. */
  | 'BELOW_MINIMUM'
  /** More is open than the discount that was agreed. */
  | 'BEYOND_DISCOUNT'
  /** More than the company's policy lets be written off of an invoice. */
  | 'BEYOND_TOLERANCE'
  /** The order is billed as a whole: what it wants less is cancelled, what it wants more is a new order. */
  | 'BILLED_AHEAD'
  /** What is of several customers, currencies, payment terms or addresses is not on one invoice. */
  | 'BILLED_APART'
  /** More than the bill has open. */
  | 'BILL_OVERPAID'
  /** The supplier’s bill is recorded already. */
  | 'BILL_TAKEN'
  /** Another bin of the warehouse has this code. */
  | 'BIN_CODE_TAKEN'
  /** Goods lie in the bin. */
  | 'BIN_NOT_EMPTY'
  /** Another chart of accounts has entries already. */
  | 'BOOKS_IN_USE'
  /** The same account, cost centre and month stands twice. */
  | 'BUDGETED_TWICE'
  /** More would be spent than is budgeted. */
  | 'BUDGET_EXCEEDED'
  /** Books by the 小企业会计准则 have the calendar year. */
  | 'CALENDAR_YEAR'
  /** Sales can not price it; `figures.reason` is its code. */
  | 'CAN_NOT_BE_PRICED'
  /** Another carrier has this code. */
  | 'CARRIER_CODE_TAKEN'
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
  /** Another sales channel has this code. */
  | 'CHANNEL_CODE_TAKEN'
  /** Nobody is named to split the plan among, and nobody sold before. */
  | 'CHILDREN_MISSING'
  /** The claim has less open than that. */
  | 'CLAIM_SPENT'
  /** The code is blank. */
  | 'CODE_MISSING'
  /** Another one has this code. */
  | 'CODE_TAKEN'
  /** A comment is too long. */
  | 'COMMENT_TOO_LONG'
  /** A kit in use needs the product. */
  | 'COMPONENT_IN_USE'
  /** A component stands twice. */
  | 'COMPONENT_TWICE'
  /** The customer has no such contact. */
  | 'CONTACT_UNKNOWN'
  /** The account follows a sub-ledger; nobody posts to it by hand. */
  | 'CONTROL_ACCOUNT'
  /** A role that follows a sub-ledger moves to another account only while that has no balance. */
  | 'CONTROL_BALANCE'
  /** The product is costed by standard: change that cost. */
  | 'COSTED_BY_STANDARD'
  /** The costing method can not change as of a day after which the product has moved. */
  | 'COSTING_METHOD_IN_USE'
  /** A unit cost is needed: there is no stock to take the average of. */
  | 'COST_NEEDED'
  /** Some products are on another count sheet that is still open. */
  | 'COUNTED_ELSEWHERE'
  /** Another promotion has the coupon. */
  | 'COUPON_CODE_TAKEN'
  /** No promotion that this customer gets now has the coupon. */
  | 'COUPON_UNKNOWN'
  /** The coupon was used as often as it can be. */
  | 'COUPON_USED_UP'
  /** More than is left of the credit note. */
  | 'CREDIT_SPENT'
  /** A criterion stands there twice. */
  | 'CRITERION_TWICE'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** Stock and freight are kept in the company's own currency only. */
  | 'CURRENCY_NOT_SUPPORTED'
  /** Another territory names the customer already. */
  | 'CUSTOMER_NAMED_TWICE'
  /** A ticket without an order needs a customer. */
  | 'CUSTOMER_NEEDED'
  /** Several customers may be meant. */
  | 'CUSTOMER_UNCLEAR'
  /** It is not known which customer a document is of. */
  | 'CUSTOMER_UNKNOWN'
  /** The number of days is outside of what can be watched. */
  | 'DAYS_OUT_OF_RANGE'
  /** Open items are brought to the rate of a day that is over. */
  | 'DAY_NOT_OVER'
  /** A day stands in a list twice, or in two lists. */
  | 'DAY_TWICE'
  /** More than one address is the default ship-to. */
  | 'DEFAULT_SHIP_TO_TWICE'
  /** Deliveries that differ in customer, warehouse, address or carrier cannot leave together. */
  | 'DELIVERIES_DIFFER'
  /** The delivery leaves another warehouse. */
  | 'DELIVERY_ELSEWHERE'
  /** The delivery is in another wave. */
  | 'DELIVERY_IN_WAVE'
  /** This delivery note has been received already. */
  | 'DELIVERY_NOTE_TAKEN'
  /** Stock differences wait to be decided on. */
  | 'DIFFERENCE_NOT_CLEARED'
  /** The metric's facts do not have this dimension. */
  | 'DIMENSION_NOT_ALLOWED'
  /** The month takes no more documents of the kind. */
  | 'DOCUMENTS_CLOSED'
  /** The document is ordered or dismissed, or has a draft already. */
  | 'DOCUMENT_SETTLED'
  /** A document has at most three million bytes. */
  | 'DOCUMENT_TOO_LARGE'
  /** The stop does not fit into the route: the vehicle lacks what it needs, room or time. */
  | 'DOES_NOT_FIT'
  /** Vehicle or driver are on another trip in that time. */
  | 'DOUBLE_BOOKED'
  /** A task needs a time by which it is due. */
  | 'DUE_MISSING'
  /** The customer has used its purchase order number before. */
  | 'DUPLICATE_PO_NUMBER'
  /** Another user has this e-mail address. */
  | 'EMAIL_TAKEN'
  /** A rule names no place and no group. */
  | 'EMPTY_RULE'
  /** The last day lies before the first. */
  | 'ENDS_BEFORE_START'
  /** Another product has this external code. */
  | 'EXTERNAL_REF_TAKEN'
  /** Each level of reminding has a fee of 0 or more. */
  | 'FEES_NOT_MATCHING'
  /** The day has not come yet. */
  | 'FUTURE_DATE'
  /** Some goods of the receipt have left stock. */
  | 'GOODS_LEFT'
  /** Goods of the same order lines come back, or came, with a return. */
  | 'GOODS_RETURNED'
  /** Another customer group has this code. */
  | 'GROUP_CODE_TAKEN'
  /** There is no such customer group. */
  | 'GROUP_UNKNOWN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The ship-to address needs name, street, city and country. */
  | 'INCOMPLETE_SHIP_TO'
  /** The amount has more decimals than its currency. */
  | 'INEXACT_AMOUNT'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** Less of the product is free in the warehouse than is wanted. */
  | 'INSUFFICIENT_STOCK'
  /** Some of the invoice was credited, so it can not be taken back as a whole. */
  | 'INVOICE_CREDITED'
  /** The moment is still to come. */
  | 'IN_FUTURE'
  /** The moment has not come yet. */
  | 'IN_THE_FUTURE'
  /** The day is over already. */
  | 'IN_THE_PAST'
  /** The goods issue was taken back already. */
  | 'ISSUE_REVERSED'
  /** The order is a draft. */
  | 'IS_DRAFT'
  /** The API key was revoked or has run out. */
  | 'KEY_ENDED'
  /** The API key was replaced by another one already. */
  | 'KEY_REPLACED'
  /** A kit would hold itself. */
  | 'KIT_CYCLE'
  /** Kits would lie too deep in one another. */
  | 'KIT_TOO_DEEP'
  /** Nobody would be left who may do everything and can sign in. */
  | 'LAST_ADMINISTRATOR'
  /** A later month has its allowance for bad debts already. */
  | 'LATER_ALLOWANCE'
  /** The month that was closed last is reopened first. */
  | 'LATER_PERIOD_CLOSED'
  /** A later step of the month is allocated already. */
  | 'LATER_STEP_ALLOCATED'
  /** The tax of a later month is settled. */
  | 'LATER_TAX_SETTLED'
  /** The year that was closed last is reopened first. */
  | 'LATER_YEAR_CLOSED'
  /** The lead time is outside of what can be planned. */
  | 'LEAD_TIME_OUT_OF_RANGE'
  /** Each level is of more days than the one before. */
  | 'LEVELS_NOT_RISING'
  /** The driver's licence ends before the trip does. */
  | 'LICENCE_EXPIRED'
  /** A figure needs the least or the most that it may be. */
  | 'LIMITS_MISSING'
  /** The limit for two people is under that for one. */
  | 'LIMITS_OUT_OF_ORDER'
  /** The same line or shipment stands in the bill twice. */
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
  /** What is to leave together with it is not picked yet; what leaves now can be named by line. */
  | 'MATE_NOT_PICKED'
  /** Something must be written. */
  | 'MESSAGE_MISSING'
  /** Milestones are agreed on order by order. */
  | 'MILESTONES_PER_ORDER'
  /** The milestone is billed already. */
  | 'MILESTONE_REACHED'
  /** The minimum is more than the maximum. */
  | 'MINIMUM_OVER_MAXIMUM'
  /** A required attribute is missing. */
  | 'MISSING_ATTRIBUTE'
  /** A price list is for one group, one customer or one channel, not for several. */
  | 'MIXED_AUDIENCE'
  /** A fiscal year is closed once its months are. */
  | 'MONTHS_OPEN'
  /** The parts are more than the whole. */
  | 'MORE_THAN_WHOLE'
  /** The vehicle or driver is named twice for the same time. */
  | 'NAMED_TWICE'
  /** A name must be given. */
  | 'NAME_MISSING'
  /** An amount can not be less than zero. */
  | 'NEGATIVE_AMOUNT'
  /** A cost can not be negative. */
  | 'NEGATIVE_COST'
  /** A credit limit can not be negative. */
  | 'NEGATIVE_CREDIT_LIMIT'
  /** A figure can not be less than zero. */
  | 'NEGATIVE_FIGURE'
  /** Freight can not be negative. */
  | 'NEGATIVE_FREIGHT'
  /** Weights, volumes, pallets and costs are not negative. */
  | 'NEGATIVE_NEED'
  /** A price or its quantity can not be negative. */
  | 'NEGATIVE_PRICE'
  /** A quantity must not be negative. */
  | 'NEGATIVE_QUANTITY'
  /** More has left than has come. */
  | 'NEGATIVE_STOCK'
  /** One child of a plan stands twice, or below another. */
  | 'NESTED_CHILDREN'
  /** The netting is undone already. */
  | 'NETTING_UNDONE'
  /** What is chosen of both sides does not come to the same. */
  | 'NETTING_UNEVEN'
  /** A budget has at least one line. */
  | 'NOTHING_BUDGETED'
  /** A debit note has no lines, or too many. */
  | 'NOTHING_CHARGED'
  /** Nothing of the order is delivered yet. */
  | 'NOTHING_DELIVERED'
  /** There must be at least one. */
  | 'NOTHING_GIVEN'
  /** All of the credit note is spent. */
  | 'NOTHING_ON_ACCOUNT'
  /** Nothing of it is on its way. */
  | 'NOTHING_ON_THE_WAY'
  /** Nothing is open of the invoice. */
  | 'NOTHING_OPEN'
  /** Nothing has come. */
  | 'NOTHING_RECEIVED'
  /** The order is already as it is asked for. */
  | 'NOTHING_TO_AMEND'
  /** Nothing was chosen to be invoiced. */
  | 'NOTHING_TO_BILL'
  /** Nothing of the order can be cancelled any more. */
  | 'NOTHING_TO_CANCEL'
  /** No stock differences wait. */
  | 'NOTHING_TO_CLEAR'
  /** No stock level is to be counted. */
  | 'NOTHING_TO_COUNT'
  /** On one side nothing is open. */
  | 'NOTHING_TO_NET'
  /** No bill is left to be paid. */
  | 'NOTHING_TO_PAY'
  /** No delivery is to be picked that no wave has. */
  | 'NOTHING_TO_PICK'
  /** Nothing was in stock at the end of that day. */
  | 'NOTHING_TO_REVALUE'
  /** All goods together have none of what the cost is shared by. */
  | 'NOTHING_TO_SHARE_BY'
  /** Nothing is to be shipped. */
  | 'NOTHING_TO_SHIP'
  /** Nothing of the payment is on account. */
  | 'NOTHING_UNALLOCATED'
  /** The supplier has sent a notice with this number before. */
  | 'NOTICE_NUMBER_TAKEN'
  /** Bills must take the whole payment. */
  | 'NOT_ALLOCATED'
  /** Exactly what has come must be inspected. */
  | 'NOT_ALL_INSPECTED'
  /** Nothing of the order is still to ship, so it can not change any more. */
  | 'NOT_AMENDABLE'
  /** The document is no order of UBL 2. */
  | 'NOT_AN_ORDER'
  /** The account is in use. */
  | 'NOT_ARCHIVED'
  /** The account takes no expenses. */
  | 'NOT_A_COST'
  /** The order is no draft any more. */
  | 'NOT_A_DRAFT'
  /** Percentages sum to something else than 100. */
  | 'NOT_A_HUNDRED'
  /** It may be an order line, and can not be read as one. */
  | 'NOT_A_LINE'
  /** The day is not the first one of a period to come. */
  | 'NOT_A_PERIOD'
  /** The default ship-to must be a ship-to address. */
  | 'NOT_A_SHIP_TO'
  /** Only a task is due and completed. */
  | 'NOT_A_TASK'
  /** It is invoiced already, or its goods have come back. */
  | 'NOT_BILLABLE'
  /** The account is neither revenue nor expense. */
  | 'NOT_BUDGETABLE'
  /** A policy is given for an account that the budget has no line of. */
  | 'NOT_BUDGETED'
  /** The milestone is reached by goods, or by the order. */
  | 'NOT_BY_HAND'
  /** The ledger account is none of cash or bank. */
  | 'NOT_CASH'
  /** The delivery leaves by itself already. */
  | 'NOT_CONSOLIDATED'
  /** Some lines are not counted yet. */
  | 'NOT_COUNTED'
  /** By the books the bin was not emptied since somebody looked. */
  | 'NOT_EMPTIED'
  /** More is credited than is invoiced and not credited. */
  | 'NOT_INVOICED'
  /** Fewer of these goods lie there, or others have picked them. */
  | 'NOT_IN_PLACE'
  /** Less of the product is kept apart in the warehouse. */
  | 'NOT_IN_QUARANTINE'
  /** The vehicle or driver is not in service. */
  | 'NOT_IN_SERVICE'
  /** More comes back than has left for the order line. */
  | 'NOT_ISSUED'
  /** The customer is linked with no supplier. */
  | 'NOT_LINKED'
  /** Only entries posted by hand are reversed; documents are corrected by documents. */
  | 'NOT_MANUAL'
  /** A line is either a debit or a credit. */
  | 'NOT_ONE_SIDED'
  /** What is to be matched has posted nothing to the bank account, or was reversed. */
  | 'NOT_ON_BANK_ACCOUNT'
  /** Fewer goods of the receipt are on hand. */
  | 'NOT_ON_HAND'
  /** The order waits for no decision. */
  | 'NOT_ON_HOLD'
  /** The bill is on hold or rejected. */
  | 'NOT_PAYABLE'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** The forecast of a product is shared with its preferred supplier only. */
  | 'NOT_PREFERRED'
  /** More is billed than was received and not billed before. */
  | 'NOT_RECEIVED'
  /** More than is delivered and not asked back. */
  | 'NOT_RETURNABLE'
  /** Only what is resolved is rated. */
  | 'NOT_SOLVED'
  /** What is posted does not come to the amount of the line. */
  | 'NOT_THE_AMOUNT'
  /** The product's goods are not told apart like that. */
  | 'NOT_TRACKED'
  /** The product's goods are not weighed. */
  | 'NOT_WEIGHED'
  /** Only who made it, or an administrator, changes it. */
  | 'NOT_YOURS'
  /** An answer needs a rating or a comment. */
  | 'NO_ANSWER'
  /** No rates of bad debts are saved yet. */
  | 'NO_BAD_DEBT_RATES'
  /** All figures by which costs are shared out are zero. */
  | 'NO_BASIS'
  /** A document is given as a text or in base 64: one of them. */
  | 'NO_CONTENT'
  /** A plan needs something that samples are looked at for. */
  | 'NO_CRITERIA'
  /** The difference is zero. */
  | 'NO_DIFFERENCE'
  /** The invoice has no discount for early payment. */
  | 'NO_DISCOUNT_AGREED'
  /** No rate of the currency is known for the day, nor for one not too long before it. */
  | 'NO_EXCHANGE_RATE'
  /** There must be at least one line. */
  | 'NO_LINES'
  /** There are no order lines in it. */
  | 'NO_LINES_FOUND'
  /** A payment of a customer is money received. */
  | 'NO_MONEY_IN'
  /** A delivery is packed into at least one parcel. */
  | 'NO_PARCELS'
  /** Nobody of the company is this user. */
  | 'NO_PICKER'
  /** There is no price for the product. */
  | 'NO_PRICE'
  /** A line names its product by id or by SKU: one of them. */
  | 'NO_PRODUCT'
  /** At least one rate must be given. */
  | 'NO_RATES'
  /** There must be at least one reading. */
  | 'NO_READINGS'
  /** There must be a segment at least. */
  | 'NO_SEGMENTS'
  /** There must be a stage at least. */
  | 'NO_STAGES'
  /** A trip has at least one stop. */
  | 'NO_STOPS'
  /** There is no such place. */
  | 'NO_SUCH_PLACE'
  /** The inspection has fewer samples. */
  | 'NO_SUCH_SAMPLE'
  /** Nobody is known to buy the product from. */
  | 'NO_SUPPLIER'
  /** A key names nobody who takes a part. */
  | 'NO_TARGETS'
  /** A plan of routes has at least one vehicle. */
  | 'NO_VEHICLES'
  /** All parts weigh nothing, as without any history. */
  | 'NO_WEIGHTS'
  /** The supplier’s number must be given. */
  | 'NUMBER_MISSING'
  /** The number of an account is longer than banks take. */
  | 'NUMBER_TOO_LONG'
  /** The link is none of ours, or the offer was written anew. */
  | 'OFFER_UNKNOWN'
  /** A line is explained in exactly one way. */
  | 'ONE_EXPLANATION'
  /** Give either a level to order up to or an order quantity, as the method has it. */
  | 'ONE_POLICY'
  /** The shipment rides on another trip. */
  | 'ON_ANOTHER_TRIP'
  /** The opportunity is won or lost already. */
  | 'OPPORTUNITY_CLOSED'
  /** The level to order up to must be over the reorder point. */
  | 'ORDER_UP_TO_TOO_LOW'
  /** The statement is of another bank account. */
  | 'OTHER_BANK_ACCOUNT'
  /** The invoice belongs to another customer. */
  | 'OTHER_CUSTOMER'
  /** The bill is another supplier’s. */
  | 'OTHER_SUPPLIER'
  /** Nothing of the product is free in the warehouse. */
  | 'OUT_OF_STOCK'
  /** The time to send it back is over. */
  | 'OUT_OF_WINDOW'
  /** More than the invoice has open. */
  | 'OVER_ALLOCATED'
  /** More is confirmed than ordered. */
  | 'OVER_CONFIRMED'
  /** More is missed than is on its way. */
  | 'OVER_MISSING'
  /** More has come than was ordered and is tolerated. */
  | 'OVER_RECEIPT'
  /** More than is still to be shipped. */
  | 'OVER_SHIPMENT'
  /** More than is open of the purchase order line, and not yet on its way. */
  | 'OVER_SHIPPED'
  /** Somebody else must accept prices that differ. */
  | 'OWN_BILL'
  /** Who drafted a budget can not approve it. */
  | 'OWN_BUDGET'
  /** Who submitted a count can not approve it. */
  | 'OWN_COUNT'
  /** The books are kept in this currency: it has no rate. */
  | 'OWN_CURRENCY'
  /** Somebody else must release a bill without an order. */
  | 'OWN_EXPENSES'
  /** Somebody else must approve. */
  | 'OWN_ORDER'
  /** Somebody else approves a plan than who drafted it. */
  | 'OWN_PLAN'
  /** Somebody else must approve a payment run. */
  | 'OWN_RUN'
  /** A cost centre would give costs to itself. */
  | 'OWN_TARGET'
  /** Who asked for a transfer can not approve it. */
  | 'OWN_TRANSFER'
  /** The plan above is of another year or measure, or its child is not named. */
  | 'PARENT_MISMATCH'
  /** The supplier is linked with another customer. */
  | 'PARTNER_TAKEN'
  /** You act for one party and can not act for another, or for the company. */
  | 'PARTY_NOT_HELD'
  /** A bank statement tells of the payment: undo the reconciliation of its line. */
  | 'PAYMENT_RECONCILED'
  /** Some of the payment went back to the customer. */
  | 'PAYMENT_REFUNDED'
  /** The payment is taken back already. */
  | 'PAYMENT_REVERSED'
  /** More than is left of the payment. */
  | 'PAYMENT_SPENT'
  /** A period begins before it ends. */
  | 'PERIOD_BACKWARDS'
  /** The month of the posting date takes no entries. */
  | 'PERIOD_CLOSED'
  /** A month is closed once it has ended. */
  | 'PERIOD_NOT_OVER'
  /** Months are closed in their order. */
  | 'PERIOD_SKIPPED'
  /** Goods for the order line were picked already. */
  | 'PICKED_ALREADY'
  /** More was picked than the line wants. */
  | 'PICKED_TOO_MUCH'
  /** The user is not active any more. */
  | 'PICKER_INACTIVE'
  /** What was picked must not leave, for its lot was blocked since: others must be picked. */
  | 'PICK_AGAIN'
  /** An order can not have been placed in the future. */
  | 'PLACED_IN_FUTURE'
  /** The year, the measure, among whom and of what a plan is stay as they are. */
  | 'PLAN_FRAME_FIXED'
  /** The parts of the plan do not sum to the whole. */
  | 'PLAN_GAPS'
  /** Another plan of the year has the name. */
  | 'PLAN_NAME_TAKEN'
  /** No version of the plan is in force. */
  | 'PLAN_NOT_APPROVED'
  /** Another price list has this code. */
  | 'PRICE_LIST_CODE_TAKEN'
  /** Two prices of equal rank for the same product, unit, quantity and time. */
  | 'PRICE_RULE_CONFLICT'
  /** The product is archived. */
  | 'PRODUCT_ARCHIVED'
  /** The product is not sold, or not bought, any more; the figures name what takes its place. */
  | 'PRODUCT_DISCONTINUED'
  /** A ticket without an order needs a product. */
  | 'PRODUCT_NEEDED'
  /** A product is named twice. */
  | 'PRODUCT_TWICE'
  /** A promise is for today or later. */
  | 'PROMISED_BEFORE'
  /** Another promotion has the code. */
  | 'PROMOTION_CODE_TAKEN'
  /** Another promotion that could meet this one in a basket has the same priority. */
  | 'PROMOTION_CONFLICT'
  /** The last day on which it could be accepted is over. */
  | 'QUOTATION_EXPIRED'
  /** The request has been rated. */
  | 'RATED_ALREADY'
  /** The same currency and day stand twice. */
  | 'RATE_TWICE'
  /** The figure, or the yes or no, must be given. */
  | 'READING_MISSING'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** Facts are being rebuilt already. */
  | 'REBUILD_RUNNING'
  /** The supplier has billed what came with the goods receipt. */
  | 'RECEIPT_BILLED'
  /** The goods of the receipt are on their way into stock. */
  | 'RECEIPT_NOT_IN_STOCK'
  /** The goods receipt is reversed already. */
  | 'RECEIPT_REVERSED'
  /** Some lines differ so much that they must be counted twice. */
  | 'RECOUNT_NEEDED'
  /** The refund was taken back already. */
  | 'REFUND_REVERSED'
  /** Somebody has to say where rejected goods go. */
  | 'REJECTED_GOODS_MISSING'
  /** What is rejected is a part of what has come. */
  | 'REJECTED_TOO_MANY'
  /** The product can not be sent back. */
  | 'RETURN_EXCLUDED'
  /** The role ADMIN can not be changed. */
  | 'ROLE_FIXED'
  /** An API key has either a role or scopes of its own. */
  | 'ROLE_OR_SCOPES'
  /** The route is locked. */
  | 'ROUTE_LOCKED'
  /** The bill can not be paid by this run; figures name the reason. */
  | 'RUN_ITEM_BLOCKED'
  /** The safety stock is more than the minimum. */
  | 'SAFETY_OVER_MINIMUM'
  /** Goods go from one bin to another. */
  | 'SAME_BIN'
  /** Goods go from one warehouse to another. */
  | 'SAME_WAREHOUSE'
  /** Nobody gives away, or takes over, a scope that they don't hold. */
  | 'SCOPE_NOT_HELD'
  /** Accounts of the type do not stand there in the statements. */
  | 'SECTION_OF_OTHER_TYPE'
  /** Two segments have the same code. */
  | 'SEGMENT_TWICE'
  /** The product is sold off, and less of it is left than is wanted. */
  | 'SELL_OUT_EXCEEDED'
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
  /** The session was ended, has run out, or the refresh token was used before. */
  | 'SESSION_ENDED'
  /** The shipment was delivered, returned or cancelled. */
  | 'SHIPMENT_CLOSED'
  /** The shipment rides on a trip, or has left already. */
  | 'SHIPMENT_NOT_READY'
  /** A carrier has the goods. */
  | 'SHIPMENT_UNDER_WAY'
  /** Another product has this SKU. */
  | 'SKU_TAKEN'
  /** Goods would be slow later than dead. */
  | 'SLOW_AFTER_DEAD'
  /** The good and the bad goods are not all goods that are inspected. */
  | 'SORTED_OTHERWISE'
  /** Some opportunity is or was in the stage. */
  | 'STAGE_IN_USE'
  /** Two stages have the same code. */
  | 'STAGE_TWICE'
  /** A standard cost is needed. */
  | 'STANDARD_COST_NEEDED'
  /** Standard reports and dashboards are not changed: save one of your own. */
  | 'STANDARD_FIXED'
  /** A statement of the number was imported that says something else. */
  | 'STATEMENT_CHANGED'
  /** The statement does not go on from the last one. */
  | 'STATEMENT_NOT_NEXT'
  /** Opening balance and lines do not come to the closing balance. */
  | 'STATEMENT_UNBALANCED'
  /** A cost centre would receive costs after it has given its own away. */
  | 'STEP_BACK'
  /** A subject must be given. */
  | 'SUBJECT_MISSING'
  /** The chain of successors would come back to the product. */
  | 'SUCCESSOR_CYCLE'
  /** Nothing is ordered from this supplier for now. */
  | 'SUPPLIER_NOT_APPROVED'
  /** A cost centre stands twice. */
  | 'TARGET_TWICE'
  /** The task is completed already. */
  | 'TASK_DONE'
  /** The invoice has several taxes: a line of the debit note names one. */
  | 'TAX_CODE_MISSING'
  /** Another customer has this tax id. */
  | 'TAX_ID_TAKEN'
  /** A promotion of this kind needs the term. */
  | 'TERM_MISSING'
  /** A promotion of this kind has no such term. */
  | 'TERM_UNUSED'
  /** Another territory has the code. */
  | 'TERRITORY_CODE_TAKEN'
  /** A rule of another territory has the same precedence, and both could hold for one customer. */
  | 'TERRITORY_CONFLICT'
  /** A territory can not stand below itself. */
  | 'TERRITORY_CYCLE'
  /** A text is needed. */
  | 'TEXT_MISSING'
  /** Fewer than two deliveries do not leave together. */
  | 'TOO_FEW_DELIVERIES'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** Too many sign-ins failed; `retryAfterSeconds` tells when to try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** The number has more decimals than are kept. */
  | 'TOO_MANY_DECIMALS'
  /** More has come than was authorised. */
  | 'TOO_MANY_RECEIVED'
  /** More than can still be cancelled of the line. */
  | 'TOO_MUCH_TO_CANCEL'
  /** Debits and credits of an entry differ. */
  | 'UNBALANCED'
  /** The goods wait for their inspection, which has to be decided. */
  | 'UNDER_INSPECTION'
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
  /** The warehouse has no such bin in use. */
  | 'UNKNOWN_BIN'
  /** There is no such carrier. */
  | 'UNKNOWN_CARRIER'
  /** There is no such sales channel. */
  | 'UNKNOWN_CHANNEL'
  /** The plan is not split among it. */
  | 'UNKNOWN_CHILD'
  /** Nothing is read for a criterion of this code. */
  | 'UNKNOWN_CRITERION'
  /** There is no such customer. */
  | 'UNKNOWN_CUSTOMER'
  /** Nobody has said where the warehouse is. */
  | 'UNKNOWN_DEPOT'
  | 'UNKNOWN_DIMENSION'
  /** The purchase order has no such line. */
  | 'UNKNOWN_LINE'
  /** The product has no such lot. */
  | 'UNKNOWN_LOT'
  /** There is no such metric, dimension or figure. */
  | 'UNKNOWN_METRIC'
  /** The customer has no such order. */
  | 'UNKNOWN_ORDER'
  /** There is no such product. */
  | 'UNKNOWN_PRODUCT'
  /** There is no such role. */
  | 'UNKNOWN_ROLE'
  /** No unit with this serial is there. */
  | 'UNKNOWN_SERIAL'
  /** There is no such stage. */
  | 'UNKNOWN_STAGE'
  /** The tax code by which the channel taxes freight has no rate on that day. */
  | 'UNKNOWN_TAX_CODE'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** There is no such warehouse. */
  | 'UNKNOWN_WAREHOUSE'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT'
  /** Nobody knows what room the goods take. */
  | 'VOLUME_MISSING'
  /** Another warehouse has this code. */
  | 'WAREHOUSE_CODE_TAKEN'
  /** Goods that are kept apart need a warehouse. */
  | 'WAREHOUSE_NEEDED'
  /** Goods were put on other lists while these were made: release the wave again. */
  | 'WAVE_OVERTAKEN'
  /** The password is too short or too long. */
  | 'WEAK_PASSWORD'
  /** It is not said how much a cost centre takes. */
  | 'WEIGHT_MISSING'
  /** The product's goods are weighed: say how much they weigh. */
  | 'WEIGHT_NEEDED'
  /** So many of the product's goods do not weigh that, by the tolerance that the catalog has. */
  | 'WEIGHT_OUT_OF_RANGE'
  /** The line wants goods of another bin. */
  | 'WRONG_BIN'
  /** The e-mail address or the password is wrong, or the user is not active. */
  | 'WRONG_CREDENTIALS'
  /** The line wants goods of another lot. */
  | 'WRONG_LOT'
  /** The line wants another product. */
  | 'WRONG_PRODUCT'
  /** The fiscal year is closed. */
  | 'YEAR_CLOSED'
  /** Fiscal years are closed in their order. */
  | 'YEAR_SKIPPED';

export type RecentOrdersQueryVariables = Exact<{
  first: number;
  filter?: OrderFilter | null | undefined;
}>;


export type RecentOrdersQuery = { orders: { totalCount: number, nodes: Array<{ id: string, number: string, status: OrderStatus, placedAt: string, total: { amount: string, currency: string }, customer: { id: string, name: string } }> } };

export type SaveProductMutationVariables = Exact<{
  input: SaveProductInput;
}>;


export type SaveProductMutation = { saveProduct: { product: { id: string, sku: string, tracking: TrackingKind, weightKg: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };


export const RecentOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecentOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"placedAt"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RecentOrdersQuery, RecentOrdersQueryVariables>;
export const SaveProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"tracking"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveProductMutation, SaveProductMutationVariables>;