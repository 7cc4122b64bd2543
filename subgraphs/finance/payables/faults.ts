import { sql } from '../../../kernel/database.ts';

/** Faults of bills, of the goods that they are for, and of claims on suppliers. */
export const billFaults = sql`
  select 'BILL_LINES', b.number, sum(l.net + l.tax), b.total
  from bill b left join (
    select bill_id, net, tax from bill_line
    union all
    select bill_id, net, tax from bill_expense) l on l.bill_id = b.id
  group by b.id having sum(l.net + l.tax) is distinct from b.total
  union all
  select 'BILL_PAID', b.number, coalesce(sum(p.amount), 0), b.paid
  from bill b left join bill_settlement p on p.bill_id = b.id
  group by b.id having coalesce(sum(p.amount), 0) <> b.paid
  union all
  select 'BILL_CARRIED', b.number, b.base_total - coalesce(sum(p.base_amount), 0)
    - coalesce((select sum(base_amount) from debit_allocation where bill_id = b.id), 0),
    b.base_open
  from bill b left join bill_settlement p on p.bill_id = b.id
  group by b.id having b.base_total - coalesce(sum(p.base_amount), 0)
    - coalesce((select sum(base_amount) from debit_allocation where bill_id = b.id), 0)
      <> b.base_open
  union all
  select 'GOODS_CLEARED', g.purchase_order_line_id, coalesce(l.cleared, 0), g.cleared
  from (
    select purchase_order_line_id, 'agreed', cleared from goods_to_bill
    union all
    select purchase_order_line_id, 'booked', base_cleared from goods_to_bill
    ) g (purchase_order_line_id, kind, cleared) left join (
    select purchase_order_line_id, kind, sum(cleared) as cleared from (
      select purchase_order_line_id, 'agreed', cleared from bill_line
      union all
      select purchase_order_line_id, 'booked', base_cleared from bill_line
      union all
      select purchase_order_line_id, 'agreed', cleared from late_goods
      union all
      select purchase_order_line_id, 'booked', base_cleared from late_goods
      union all
      select purchase_order_line_id, 'agreed', -cleared from debit_note_line
      union all
      select purchase_order_line_id, 'booked', -base_cleared from debit_note_line
      ) part (purchase_order_line_id, kind, cleared)
    group by 1, 2) l using (purchase_order_line_id, kind)
  where coalesce(l.cleared, 0) <> g.cleared
  union all
  select 'DEBIT_NOTE_LINES', n.number, sum(l.net + l.tax), n.total
  from debit_note n left join debit_note_line l on l.debit_note_id = n.id
  group by n.id having sum(l.net + l.tax) is distinct from n.total
  union all
  select 'DEBIT_NOTE_CARRIED', n.number, n.base_total - coalesce(sum(s.base), 0), n.base_open
  from debit_note n left join (
    select debit_note_id, base_spent from debit_allocation
    union all
    select debit_note_id, base_amount from claim_refund_movement) s (debit_note_id, base)
    on s.debit_note_id = n.id
  group by n.id having n.base_total - coalesce(sum(s.base), 0) <> n.base_open
  union all
  select 'DEBIT_NOTE_REFUNDED', n.number, coalesce(sum(r.amount), 0), n.refunded
  from debit_note n left join claim_refund_movement r on r.debit_note_id = n.id
  group by n.id having coalesce(sum(r.amount), 0) <> n.refunded
  union all
  select 'DEBIT_NOTE_APPLIED', n.number, coalesce(sum(a.amount), 0), n.applied
  from debit_note n left join debit_allocation a on a.debit_note_id = n.id
  group by n.id having coalesce(sum(a.amount), 0) <> n.applied
  union all
  select 'BILL_DEBITED', b.number, coalesce(sum(a.amount), 0), b.debited
  from bill b left join debit_allocation a on a.bill_id = b.id
  group by b.id having coalesce(sum(a.amount), 0) <> b.debited`;
