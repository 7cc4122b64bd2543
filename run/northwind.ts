import { decimal, sum } from '../kernel/decimal.ts';
import type { CsvRow } from './csv.ts';

/** Names of countries in the Northwind sample, as ISO 3166-1 alpha-2. */
const countries: Record<string, string> = {
  Argentina: 'AR',
  Australia: 'AU',
  Austria: 'AT',
  Belgium: 'BE',
  Brazil: 'BR',
  Canada: 'CA',
  Denmark: 'DK',
  Finland: 'FI',
  France: 'FR',
  Germany: 'DE',
  Ireland: 'IE',
  Italy: 'IT',
  Japan: 'JP',
  Mexico: 'MX',
  Netherlands: 'NL',
  Norway: 'NO',
  Poland: 'PL',
  Portugal: 'PT',
  Singapore: 'SG',
  Spain: 'ES',
  Sweden: 'SE',
  Switzerland: 'CH',
  UK: 'GB',
  USA: 'US',
  Venezuela: 'VE',
};

const UNIT = 'UNIT';
const WAREHOUSE = 'MAIN';

/**
 * Turns the Northwind sample's tables into import files. Its stock figures are those after all
 * orders, so the opening stock is what is there plus what was sold; it knows no costs, so goods are
 * valued at list price. Prices are without tax and in US dollars.
 */
export function fromNorthwind(tables: Record<string, CsvRow[]>): Record<string, CsvRow[]> {
  const { customers, suppliers, products, orders, shippers, categories, employees } =
    tables as Record<string, CsvRow[]>;
  const details = tables.order_details!;
  const nameOf = (rows: CsvRow[], key: string, id: string, ...names: string[]) => {
    const row = rows.find((candidate) => candidate[key] === id);
    return names.map((name) => row?.[name]).join(' ');
  };
  const firstDay = orders!.map(({ order_date }) => order_date!).sort()[0]!;
  return {
    customers: customers!.map((row) => ({
      ref: row.customer_id!,
      name: row.company_name!,
      phone: row.phone!,
      currency: 'USD',
      ...addressOf(row, ''),
    })),
    suppliers: suppliers!.map((row) => ({
      ref: row.supplier_id!,
      name: row.company_name!,
      contact: row.contact_name!,
      phone: row.phone!,
      country: countries[row.country!] ?? '',
      currency: 'USD',
    })),
    products: products!.map((row) => ({
      ref: row.product_id!,
      sku: skuOf(row.product_id!),
      name: row.product_name!,
      category: nameOf(categories!, 'category_id', row.category_id!, 'category_name'),
      base_unit: UNIT,
      tax_category: 'ZERO',
      list_price: row.unit_price!,
      purchase_price: row.unit_price!,
      currency: 'USD',
      supplier_ref: row.supplier_id!,
      status: row.discontinued === '1' ? 'SELL_OUT' : 'ACTIVE',
    })),
    stock: products!.flatMap((row) => {
      const sold = details.filter(({ product_id }) => product_id === row.product_id);
      const quantity = sum(sold.map(({ quantity }) => quantity!)).plus(row.units_in_stock!);
      if (quantity.isZero()) return [];
      return {
        warehouse: WAREHOUSE,
        sku: skuOf(row.product_id!),
        quantity: quantity.toFixed(),
        unit_cost: row.unit_price!,
        date: firstDay,
      };
    }),
    orders: orders!.map((row) => ({
      ref: row.order_id!,
      customer_ref: row.customer_id!,
      channel: 'PHONE',
      placed_at: `${row.order_date}T08:00:00Z`,
      requested_date: row.required_date!,
      carrier: nameOf(shippers!, 'shipper_id', row.ship_via!, 'company_name'),
      freight: row.freight!,
      salesperson: nameOf(employees!, 'employee_id', row.employee_id!, 'first_name', 'last_name'),
      ship_to_name: row.ship_name!,
      ...addressOf(row, 'ship_'),
      shipped_at: row.shipped_date ? `${row.shipped_date}T16:00:00Z` : '',
      delivered_at: row.shipped_date ? `${row.shipped_date}T20:00:00Z` : '',
    })),
    'order-lines': details.map((row) => ({
      order_ref: row.order_id!,
      sku: skuOf(row.product_id!),
      quantity: row.quantity!,
      unit: UNIT,
      unit_price: row.unit_price!,
      discount_percent: decimal(row.discount!).times(100).toFixed(),
    })),
  };
}

function skuOf(productId: string): string {
  return `NW-${productId.padStart(2, '0')}`;
}

function addressOf(row: CsvRow, prefix: string): CsvRow {
  return {
    street: row[`${prefix}address`]!.replaceAll('\\n', ', '),
    city: row[`${prefix}city`]!,
    region: row[`${prefix}region`]!,
    postal_code: row[`${prefix}postal_code`]!,
    country: countries[row[`${prefix}country`]!] ?? '',
  };
}
