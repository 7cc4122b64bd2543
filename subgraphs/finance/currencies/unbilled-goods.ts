import { sql } from '../../../kernel/database.ts';

/**
 * What is owed at the end of a day for goods in other currencies that no bill has come for yet, by
 * purchase order: agreed, and as the books carry it; less than zero, as open items have it. What
 * came, was billed or went back later is undone. Goods that were billed before they came are no
 * debt, and no claim on money either: they are left out, line by line.
 */
export function unbilledGoodsOn(base: string, day: string) {
  return sql`
    with later (line_id, value, base_value) as (
      select line_id, sum(value), sum(base_value) from (
        select purchase_order_line_id, l.cleared, l.base_cleared
        from bill_line l join bill b on b.id = bill_id
        where b.currency <> ${base} and posted_on > ${day}::date
        union all
        select purchase_order_line_id, l.withheld, base_withheld
        from debit_note_line l join debit_note n on n.id = debit_note_id
        where n.currency <> ${base} and debit_date > ${day}::date
        union all
        select purchase_order_line_id, cleared, base_cleared from late_goods
        where posting_date > ${day}::date
        union all
        select purchase_order_line_id, -value, -base_value from noted_receipt_line
        where posting_date > ${day}::date) moved (line_id, value, base_value)
      group by 1),
    owed as (
      select purchase_order_id, currency, g.value - cleared + coalesce(l.value, 0) as open,
        g.base_value - base_cleared + coalesce(l.base_value, 0) as carried
      from goods_to_bill g left join later l on line_id = purchase_order_line_id
      where currency <> ${base})
    select purchase_order_id, currency, -coalesce(sum(open) filter (where open > 0), 0) as open,
      -coalesce(sum(carried) filter (where open > 0), 0) as carried
    from owed group by 1, 2`;
}
