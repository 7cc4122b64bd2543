import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { daysOf, periodBefore, type Period } from './period.ts';
import { priceVolumeMix, type ProductSales } from './price-volume-mix.ts';
import { within, type SalesScope } from './scope.ts';

type Question = Period & {
  comparedFrom?: string | null;
  comparedTo?: string | null;
  of?: SalesScope | null;
};

export type PriceVolumeMixRow = ReturnType<typeof priceVolumeMix>;
export type ProductVarianceRow = PriceVolumeMixRow['products'][number];

/** Why goods brought more or less than in another period; for staff only. */
export async function findPriceVolumeMix(
  { sql: db, viewer, company }: Reading,
  { from, to, comparedFrom, comparedTo, of }: Question,
): Promise<PriceVolumeMixRow> {
  daysOf({ from, to });
  const then = thenOf({ from, to }, comparedFrom, comparedTo);
  const found = await rows<ProductSales>(
    db,
    sql`select product_id as "productId", sum(case when is_now then quantity else 0 end) as quantity,
          sum(case when is_now then net else 0 end) as revenue,
          sum(case when is_now then 0 else quantity end) as "comparedQuantity",
          sum(case when is_now then 0 else net end) as "comparedRevenue"
        from (select true as is_now, product_id, quantity, net from sale
            where sold_on between ${from}::date and ${to}::date
              and currency = ${company.currency} and ${within(of)}
          union all select false, product_id, quantity, net from sale
            where sold_on between ${then.from}::date and ${then.to}::date
              and currency = ${company.currency} and ${within(of)}) sold
        where product_id is not null and ${visibleTo(viewer)} group by 1 order by 1`,
  );
  return priceVolumeMix(found, company.currency);
}

function thenOf(period: Period, from?: string | null, to?: string | null): Period {
  if (!from && !to) return periodBefore(period);
  if (!from || !to) throw new BadInput('Give both days of the period to compare to, or none.');
  daysOf({ from, to });
  return { from, to };
}
