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

type RuleRow = Omit<PriceRule, 'minQuantity' | 'unitPrice'> &
  Record<'minQuantity' | 'unitPrice', string>;

/** All price rules that a basket's products fall under, by product. */
export async function findRules(
  db: Sql,
  situation: Situation,
): Promise<ReadonlyMap<string, PriceRule[]>> {
  const { productIds, customerId, groupId, channel, currency, date } = situation;
  const found = await rows<RuleRow>(
    db,
    sql`select p.product_id as "productId", l.code as "listCode", l.audience, l.precedence, p.unit,
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
          and (l.channel_id is null
            or l.channel_id = (select id from sales_channel where code = ${channel ?? null}))`,
  );
  const rules = found.map((row) => ({
    ...row,
    minQuantity: decimal(row.minQuantity),
    unitPrice: decimal(row.unitPrice),
  }));
  return Map.groupBy(rules, ({ productId }) => productId);
}

/** How a channel rounds tax; per line when there is none. */
export async function findTaxRounding(db: Sql, channel?: string | null): Promise<TaxRounding> {
  if (!channel) return 'LINE';
  const [found] = await rows<{ taxRounding: TaxRounding }>(
    db,
    sql`select tax_rounding as "taxRounding" from sales_channel where code = ${channel}`,
  );
  return found?.taxRounding ?? 'LINE';
}
