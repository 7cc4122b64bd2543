import { sql } from '../../../kernel/database.ts';

/** Faults of credit notes, and of what they have taken back of invoices. */
export const creditFaults = sql`
  select 'CREDIT_NOTE_LINES', n.number, sum(part), n.total
  from credit_note n left join (
    select credit_note_id, net - fee + tax - fee_tax from credit_note_line
    union all
    select credit_note_id, -amount from allowance_recovery) l (note_id, part) on note_id = n.id
  group by n.id having sum(part) is distinct from n.total
  union all
  select 'CREDIT_NOTE_SETTLED', n.number, coalesce(sum(a.amount), 0), n.settled
  from credit_note n left join credit_allocation a on a.credit_note_id = n.id
  group by n.id having coalesce(sum(a.amount), 0) <> n.settled
  union all
  select 'CREDIT_NOTE_REFUNDED', n.number, coalesce(sum(r.amount), 0), n.refunded
  from credit_note n left join credit_refund r on r.credit_note_id = n.id
    and r.reversed_on is null
  group by n.id having coalesce(sum(r.amount), 0) <> n.refunded
  union all
  select 'OVER_CREDITED', l.id, l.quantity, sum(c.quantity)
  from invoice_line l join credit_note_line c on c.invoice_line_id = l.id
  group by l.id having sum(c.quantity) > l.quantity
  union all
  select 'INVOICE_TAKEN_BACK', i.number, coalesce(sum(l.net + l.tax), 0), i.taken_back
  from invoice i left join credit_note_line l on l.invoice_id = i.id
  group by i.id having coalesce(sum(l.net + l.tax), 0) <> i.taken_back`;
