import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../quotation/quotation-store.ts';

export type RestateSalesInput = { from: string; to: string; idempotencyKey?: string | null };

const RestateSales = commandSpec<RestateSalesInput, { sales: number }>('sales.restateSales');

/**
 * Counts the sales of a period to the groups and territories that customers belong to now, and to
 * the categories that products are of now, as after a change of territories that is to hold for the
 * past as well. Refuses `BAD_PERIOD`.
 */
export const restateSales = command(RestateSales, 'sales:plan', async (work, { from, to }) => {
  staffOnly(work.viewer);
  if (from > to) refuse('BAD_PERIOD', { from, to }, ['to']);
  const restated = await sql`update sale s
    set group_id = now.group_id, territory_ids = now.territory_ids, category_ids = now.category_ids
    from (select s.document_id, s.line_id, b.group_id,
        case when b.id is not null then coalesce(t.path, '{}') end as territory_ids,
        case when s.product_id is null then '{}'
          when p.id is not null then coalesce(c.category_ids, '{}') end as category_ids
      from sale s
        left join known_buyer b on b.id = s.customer_id
        left join buyer_territory t on t.customer_id = b.id
        left join known_product p on p.id = s.product_id
        left join known_category c on c.id = p.category_id
      where s.sold_on between ${from}::date and ${to}::date
      order by s.document_id, s.line_id for update of s) now
    where s.document_id = now.document_id and s.line_id = now.line_id
      and (s.group_id, s.territory_ids, s.category_ids) is distinct from
        (now.group_id, now.territory_ids, now.category_ids)`.execute(work.sql);
  return { sales: Number(restated.numAffectedRows ?? 0n) };
});
