import { listOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import type { PriceRule } from './price-rule.ts';
import type { TaxTerms } from './tax.ts';

export type Situation = {
  products: readonly { id: string; baseUnit: string }[];
  customerId: string;
  groupId?: string | null;
  /** Code of the sales channel. */
  channel?: string | null;
  currency: string;
  /** Calendar day on which the prices must be valid. */
  date: string;
};

/** The rules by product, and what the channel does with tax; plain where nobody set it up. */
export type Rules = Freight & { rules: ReadonlyMap<string, PriceRule[]>; taxTerms: TaxTerms };

/** By which code the channel taxes freight; null: it does not. */
type Freight = { freightTaxCode: string | null };
type RuleRow = PriceRule & TaxTerms & Freight;

/**
 * The price rules that a basket's products fall under, without those of lists that come after one
 * with a price for any quantity. Their figures stay text until they are needed.
 */
export async function findRules(db: Sql, situation: Situation): Promise<Rules> {
  const { products, customerId, groupId, channel, currency, date } = situation;
  const ids = products.map(({ id }) => id);
  const baseUnits = products.map(({ baseUnit }) => baseUnit);
  const found = await rows<RuleRow>(
    db,
    sql`with channel as (
          select c.id, coalesce(c.tax_rounding, 'LINE') as rounding,
            coalesce(c.tax_display, 'EXCLUDED') as display, c.freight_tax_code
          from (select ${channel ?? null}::text as code) asked
            left join sales_channel c using (code))
        select channel.rounding as "taxRounding", channel.display as "taxDisplay",
          channel.freight_tax_code as "freightTaxCode", r.*
        from channel left join (
          select p.product_id as "productId", l.code as "listCode", l.audience, l.precedence, p.unit,
            p.min_quantity as "minQuantity", p.unit_price as "unitPrice",
            l.is_tax_included as "isTaxIncluded",
            max(l.precedence) filter (where p.unit = asked.base_unit and p.min_quantity = 0)
              over (partition by p.product_id) as least
          from channel cross join unnest(${listOf(ids)}, ${listOf(baseUnits)})
              as asked (product_id, base_unit)
            join price p using (product_id)
            join price_list_version v on v.id = p.version_id
            join price_list l on l.id = v.price_list_id
          where l.currency = ${currency}
            and (v.valid_from is null or v.valid_from <= ${date}::date)
            and (v.valid_to is null or v.valid_to >= ${date}::date)
            and (l.customer_id is null or l.customer_id = ${customerId})
            and (l.group_id is null or l.group_id = ${groupId ?? null})
            and (l.channel_id is null or l.channel_id = channel.id)
        ) r on r.precedence >= coalesce(r.least, r.precedence)`,
  );
  const rules = Map.groupBy(found, ({ productId }) => productId);
  const { taxRounding, taxDisplay, freightTaxCode } = found[0]!;
  return { rules, taxTerms: { taxRounding, taxDisplay }, freightTaxCode };
}
