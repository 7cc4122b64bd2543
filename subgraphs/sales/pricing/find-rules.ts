import { oneOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import type { PriceRule } from './price-rule.ts';
import type { TaxRounding } from './tax.ts';

export type Situation = {
  productIds: readonly string[];
  customerId: string;
  groupId?: string | null;
  /** Code of the sales channel. */
  channel?: string | null;
  currency: string;
  /** Calendar day on which the prices must be valid. */
  date: string;
};

/** The rules by product, and how the channel rounds tax: per line when nobody set it up. */
export type Rules = { rules: ReadonlyMap<string, PriceRule[]>; taxRounding: TaxRounding };

type Numbers = Record<'minQuantity' | 'unitPrice', string>;
type RuleRow = { taxRounding: TaxRounding } & Omit<PriceRule, keyof Numbers> & Numbers;

/** All price rules that a basket's products fall under. */
export async function findRules(db: Sql, situation: Situation): Promise<Rules> {
  const { productIds, customerId, groupId, channel, currency, date } = situation;
  const found = await rows<RuleRow>(
    db,
    sql`select coalesce(c.tax_rounding, 'LINE') as "taxRounding", r.*
        from (select ${channel ?? null}::text as code) asked
        left join sales_channel c using (code)
        left join lateral (
          select p.product_id as "productId", l.code as "listCode", l.audience, l.precedence, p.unit,
            p.min_quantity as "minQuantity", p.unit_price as "unitPrice",
            l.is_tax_included as "isTaxIncluded"
          from price p
          join price_list_version v on v.id = p.version_id
          join price_list l on l.id = v.price_list_id
          where p.product_id = ${oneOf(productIds)} and l.currency = ${currency}
            and (v.valid_from is null or v.valid_from <= ${date}::date)
            and (v.valid_to is null or v.valid_to >= ${date}::date)
            and (l.customer_id is null or l.customer_id = ${customerId})
            and (l.group_id is null or l.group_id = ${groupId ?? null})
            and (l.channel_id is null or l.channel_id = c.id)) r on true`,
  );
  const rules = found
    .filter(({ productId }) => productId !== null)
    .map((row) => ({
      ...row,
      minQuantity: decimal(row.minQuantity),
      unitPrice: decimal(row.unitPrice),
    }));
  const taxRounding = found[0]!.taxRounding;
  return { rules: Map.groupBy(rules, ({ productId }) => productId), taxRounding };
}
