/** What a column of an import file holds. */
export type ColumnKind =
  'text' | 'decimal' | 'whole' | 'flag' | 'day' | 'moment' | 'gtin' | 'units' | 'items';

export type Column = {
  kind: ColumnKind;
  isRequired?: boolean;
  /** Nothing else will do. */
  oneOf?: readonly string[];
  meaning: string;
};

/** One kind of import file: its columns, and which column points at a row of which other file. */
export type FileSpec = {
  columns: Readonly<Record<string, Column>>;
  /** The column that names a row; it must be unique in its file. */
  key?: string;
  refersTo?: Readonly<Record<string, { file: string; column: string }>>;
};

const text = (meaning: string): Column => ({ kind: 'text', meaning });
const decimal = (meaning: string): Column => ({ kind: 'decimal', meaning });
const whole = (meaning: string): Column => ({ kind: 'whole', meaning });
const day = (meaning: string): Column => ({ kind: 'day', meaning: `${meaning}, \`2026-03-31\`` });
const moment = (meaning: string): Column => ({
  kind: 'moment',
  meaning: `${meaning}, ISO 8601 with a zone`,
});
const flag = (meaning: string): Column => ({ kind: 'flag', meaning });
const items = (meaning: string): Column => ({ kind: 'items', meaning });
const oneOf = (meaning: string, ...values: string[]): Column => ({
  kind: 'text',
  oneOf: values,
  meaning: `${values.join(', ')}${meaning}`,
});
const required = (column: Column): Column => ({ ...column, isRequired: true });

const address = {
  street: text('Street and number'),
  city: text('City'),
  region: text('Province or state'),
  postal_code: text('Postal code'),
  country: text('ISO 3166-1 alpha-2'),
};

/** All import files, in the order in which they are worked through. */
export const fileSpecs: Readonly<Record<string, FileSpec>> = {
  suppliers: {
    key: 'ref',
    columns: {
      ref: required(text('Your code of the supplier; makes the import repeatable')),
      name: required(text('Name')),
      country: text('ISO 3166-1 alpha-2'),
      currency: text('ISO 4217; default the company’s'),
      payment_term_days: whole('Days to pay; default 30'),
      contact: text('Contact person'),
      email: text('E-mail'),
      phone: text('Telephone'),
    },
  },
  units: {
    key: 'code',
    columns: {
      code: required(text('Code of the unit: `KG`')),
      name: required(text('Name')),
      name_zh: text('Name in Chinese'),
      kind: required(oneOf('', 'COUNT', 'MASS', 'VOLUME', 'LENGTH', 'AREA', 'TIME')),
      factor: decimal('Of the kind’s reference unit, with the divisor; default 1'),
      divisor: decimal('One of it is factor / divisor; default 1'),
      decimals: whole('Decimal places that a quantity may have; default 0'),
    },
  },
  categories: {
    key: 'path',
    columns: {
      path: required(text('Path from the root: `Beverages / Tea`; all of it is made')),
      name_zh: text('Its last name in Chinese'),
    },
  },
  attributes: {
    key: 'code',
    columns: {
      code: required(text('Code of the attribute: `roast`')),
      name: required(text('Name')),
      name_zh: text('Name in Chinese'),
      type: required(oneOf('', 'TEXT', 'NUMBER', 'BOOLEAN', 'DATE', 'CHOICE')),
      unit: text('Of a NUMBER: `cm`'),
      choices: items(
        'Of a CHOICE, with names in both languages: `DARK=Dark|深烘;LIGHT=Light|浅烘`',
      ),
      category: text('Path of the category whose products have it; default all products'),
      is_required: flag('No product without it; default false'),
    },
  },
  products: {
    key: 'sku',
    refersTo: {
      supplier_ref: { file: 'suppliers', column: 'ref' },
      attributes: { file: 'attributes', column: 'code' },
      replaced_by: { file: 'products', column: 'sku' },
    },
    columns: {
      ref: text('Your code of the product; default the SKU, new or not'),
      sku: required(text('Stock-keeping unit')),
      name: required(text('Name')),
      name_zh: text('Name in Chinese'),
      category: text('Path from the root: `Beverages / Tea`; made when it is new'),
      brand: text('Brand'),
      base_unit: required(text('Unit that stock is kept in: `PCS`')),
      base_unit_decimals: whole('Decimal places that a quantity in it may have; default 0'),
      units: {
        kind: 'units',
        meaning: 'Other units in base units, with decimals: `BOX=12;KG=0.5|3`',
      },
      catch_weight_unit: text('Unit that goods are weighed in besides: `KG`'),
      catch_weight: decimal('About what one base unit weighs'),
      catch_weight_tolerance: decimal('Percent by which one may differ; default 0'),
      gtin: { kind: 'gtin', meaning: 'GTIN with check digit' },
      tax_category: text('Default STANDARD'),
      weight_kg: decimal('Kilograms of one base unit'),
      volume_m3: decimal('Cubic metres of one base unit'),
      is_dangerous: flag('Dangerous goods; default false'),
      is_cold: flag('Kept and carried cold; default false'),
      shelf_life_days: whole('Days from making it to its end'),
      tracking: oneOf('; default NONE', 'NONE', 'LOT', 'SERIAL'),
      attributes: items('What is said of it: `roast=DARK;origin=Yunnan`'),
      media: items('Pictures and papers: `IMAGE=https://…|what it shows|in Chinese`'),
      replaced_by: text('SKU of the product that takes its place'),
      list_price: decimal('Sales price of one base unit, without tax'),
      currency: text('ISO 4217 of both prices; default the company’s'),
      supplier_ref: text('Preferred supplier'),
      purchase_price: decimal('Its price of one base unit'),
      lead_time_days: whole('Its lead time'),
      status: oneOf('; default ACTIVE', 'ACTIVE', 'SELL_OUT', 'ARCHIVED'),
    },
  },
  kits: {
    refersTo: {
      kit_sku: { file: 'products', column: 'sku' },
      sku: { file: 'products', column: 'sku' },
    },
    columns: {
      kit_sku: required(text('The kit; its rows are all that it holds')),
      sku: required(text('Product in it')),
      quantity: required(decimal('In one base unit of the kit, more than zero')),
      unit: text('Default the base unit'),
    },
  },
  customers: {
    key: 'ref',
    columns: {
      ref: required(text('Your code of the customer; makes the import repeatable')),
      name: required(text('Name')),
      name_zh: text('Name in Chinese'),
      group: text('Customer group; made when it is new'),
      tier: text('A, B or C; default C'),
      tax_id: text('Tax number'),
      email: text('E-mail'),
      phone: text('Telephone'),
      currency: text('ISO 4217; default the company’s'),
      payment_term_days: whole('Days to pay; default 30'),
      credit_limit: decimal('In the customer’s currency; none when empty'),
      least_shelf_life_days: whole('So many days goods must keep when they arrive'),
      least_shelf_life_percent: whole('So much of their shelf life must be left, in percent'),
      ...address,
    },
  },
  stock: {
    refersTo: { sku: { file: 'products', column: 'sku' } },
    columns: {
      warehouse: required(text('Code of the warehouse; made when it is new')),
      sku: required(text('Product')),
      quantity: required(decimal('In the base unit, more than zero')),
      unit_cost: required(decimal('Cost of one base unit, in the company’s currency')),
      date: day('Business day'),
      lot: text('Code of the lot, where the product’s goods come in lots; a row for each'),
      expires_on: day('Last day on which the lot is good'),
      manufactured_on: day('Day on which the lot was made'),
      serials: text('A serial for each unit, `;` between them, where they are told apart'),
      bin: text('Code of the bin where the goods lie'),
      weight: decimal('What all of it weighs, where the product’s goods are weighed'),
    },
  },
  orders: {
    key: 'ref',
    refersTo: { customer_ref: { file: 'customers', column: 'ref' } },
    columns: {
      ref: required(text('Your number of the order; makes the import repeatable')),
      customer_ref: required(text('Customer')),
      channel: text('PHONE, EMAIL, WEB, STORE, DISTRIBUTOR, MARKETPLACE or EDI; default PHONE'),
      placed_at: required(moment('When the customer ordered')),
      requested_date: day('When the customer wants the goods'),
      warehouse: text('Only this warehouse'),
      carrier: text('Code of the carrier; made when it is new'),
      freight: decimal('Freight charged, without tax'),
      salesperson: text('Who sold it'),
      po_number: text('The customer’s own number'),
      ship_to_name: text('Who receives; default the customer’s address'),
      ...address,
      shipped_at: moment('When the goods left; empty for an open order'),
      delivered_at: moment('When they arrived'),
    },
  },
  'order-lines': {
    refersTo: {
      order_ref: { file: 'orders', column: 'ref' },
      sku: { file: 'products', column: 'sku' },
    },
    columns: {
      order_ref: required(text('Order')),
      sku: required(text('Product')),
      quantity: required(decimal('More than zero')),
      unit: text('Default the base unit'),
      unit_price: decimal('Without tax; default by the price list'),
      discount_percent: decimal('0 to 100'),
    },
  },
  payments: {
    refersTo: { order_ref: { file: 'orders', column: 'ref' } },
    columns: {
      order_ref: required(text('The order whose invoices are paid')),
      received_date: required(day('When the money came')),
      amount: decimal('Default what is open'),
      method: text('BANK_TRANSFER, CASH, CARD …; default BANK_TRANSFER'),
      reference: text('What the payer wrote'),
    },
  },
};

/** Columns whose names are not those of the input's fields. */
const otherNames: Readonly<Record<string, string>> = {
  other_units: 'units',
  nominal: 'catch_weight',
  tolerance_percent: 'catch_weight_tolerance',
  external_ref: 'ref',
  category_id: 'category',
};

/** The column that a field of a mutation's input came from; null when it came from none. */
export function columnFor(file: string, field: readonly string[]): string | null {
  const name = field.findLast((part) => Number.isNaN(Number(part)));
  const snake = name?.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? '';
  const column = otherNames[snake] ?? snake;
  return column in (fileSpecs[file]?.columns ?? {}) ? column : null;
}
