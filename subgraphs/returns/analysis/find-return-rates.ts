import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** What came back in a period, of what was delivered in it. */
export type ReturnRateRow = {
  key: string;
  by: By;
  delivered: string;
  returned: string;
  scrapped: string;
  value: string;
  rate: string | null;
  currency: string;
};

type By = 'PRODUCT' | 'REASON' | 'CUSTOMER' | 'CHANNEL';

const deliveredKeys = { PRODUCT: 'product_id', CUSTOMER: 'customer_id', CHANNEL: 'channel' };
const returnedKeys = {
  PRODUCT: 'l.product_id',
  REASON: 'l.reason',
  CUSTOMER: 'r.customer_id',
  CHANNEL: 'r.channel',
};

const MAX_ROWS = 250;

/**
 * What came back from `from` to `to`, most first: by product, customer or channel against what was
 * delivered of the same, by reason against all that was delivered.
 */
export function returnRates(
  { sql: db, viewer, company }: Reading,
  { from, to, by }: { from: string; to: string; by: By },
): Promise<ReturnRateRow[]> {
  const key = sql.raw(by === 'REASON' ? 'null::text' : deliveredKeys[by]);
  return rows<ReturnRateRow>(
    db,
    sql`with delivered as (
          select ${key} as key, sum(quantity) as quantity from delivered_line
          where delivered_on between ${from}::date and ${to}::date group by 1),
        returned as (
          select ${sql.raw(returnedKeys[by])} as key, sum(l.received) as quantity,
            sum(l.net * l.received / l.quantity) as value,
            sum((select coalesce(sum(i.quantity), 0) from return_inspection i
              where i.return_line_id = l.id and i.disposition = 'SCRAP')) as scrapped
          from return_order r join return_line l on l.return_order_id = r.id
          where r.received_at >= ${from}::date and r.received_at < ${to}::date + 1 group by 1)
        select coalesce(r.key, d.key) as key, ${by}::text as by,
          coalesce(d.quantity, 0) as delivered, coalesce(r.quantity, 0) as returned,
          coalesce(scrapped, 0) as scrapped, round(coalesce(r.value, 0), 2) as value,
          round(100 * coalesce(r.quantity, 0) / nullif(d.quantity, 0), 2) as rate,
          ${company.currency}::text as currency
        from returned r full join delivered d on ${by === 'REASON' ? sql`true` : sql`d.key = r.key`}
        where coalesce(r.key, d.key) is not null and ${visibleTo(viewer)}
        order by returned desc, key limit ${MAX_ROWS}`,
  );
}
