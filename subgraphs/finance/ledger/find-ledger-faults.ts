import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { closingFaults } from '../closing/faults.ts';
import { creditFaults } from '../credits/faults.ts';
import { billFaults } from '../payables/faults.ts';

/** Something in the books that does not add up: what it is, and the two figures that differ. */
export type LedgerFault = { check: string; subject: string; expected: string; actual: string };

/**
 * Proves the books, in one snapshot: entries balance, control accounts equal their sub-ledgers,
 * documents equal their parts, numbers have no gaps. Gives what does not, at most 100 faults.
 */
export function ledgerFaults({ sql: db, viewer, company }: Reading): Promise<LedgerFault[]> {
  /** What the books carry of an amount: itself, in their own currency. */
  const carried = (field: string, base: string) =>
    sql`coalesce(sum(case when currency = ${company.currency} then ${sql.raw(field)}
      else ${sql.raw(base)} end), 0)`;
  return rows<LedgerFault>(
    db,
    sql`
    with balance as (
      select role, coalesce(sum(debit - credit), 0) as amount
      from role_account left join journal_line using (account_id) group by role),
    sub_ledger (role, amount) as (
      values ('RECEIVABLE', (select ${carried('open', 'base_open')} from invoice)),
        ('CUSTOMER_PREPAYMENT', (select -${carried('unallocated', 'base_unallocated')} from payment)
          - (select ${carried('on_account', 'base_on_account')} from credit_note)),
        ('UNEARNED_REVENUE', (select -${carried('net', 'base')} from billing_plan)),
        ('OUTPUT_TAX', (select -${carried('tax', 'base_tax')} from invoice)
          + (select ${carried('tax', 'base_tax')} from credit_note)
          + (select ${carried('tax', 'base_tax')} from allowance a
            where not exists (select from allowance_reversal where allowance_id = a.id))
          + (select coalesce(sum(output), 0) from tax_settlement)),
        ('INVENTORY', (select coalesce(sum(value), 0) from posted_move
          where role = 'INVENTORY' and counter_role <> 'INVENTORY')),
        ('GRNI', (select -coalesce(sum(value), 0) from posted_move where counter_role = 'GRNI')
          + (select coalesce(sum(base_cleared), 0) from bill_line)
          + (select coalesce(sum(base_cleared), 0) from late_goods)
          - (select coalesce(sum(regained), 0) from debit_note_line)),
        ('ACCRUED_FREIGHT', (select -coalesce(sum(amount - cleared), 0) from freight_cost)),
        ('PAYABLE', (select -${carried('open', 'base_open')} from bill)
          + (select coalesce(sum(base_open), 0) from debit_note)),
        ('INPUT_TAX', (select ${carried('tax', 'base_tax')} from bill where posted_on is not null)
          - (select coalesce(sum(base_tax), 0) from debit_note)
          - (select coalesce(sum(base_discount_tax), 0) from bill_payment
            join supplier_payment s on s.id = supplier_payment_id where reversed_on is null)
          - (select coalesce(sum(input), 0) from tax_settlement)),
        ('SUPPLIER_ADVANCE', (select coalesce(sum(base_left), 0) from supplier_advance))),
    fault (check_name, subject, expected, actual) as (
      select 'CONTROL_ACCOUNT', role, sub_ledger.amount, coalesce(balance.amount, 0)
      from sub_ledger left join balance using (role)
      where sub_ledger.amount <> coalesce(balance.amount, 0)
      union all
      select 'ENTRY_BALANCE', entry_id, sum(debit), sum(credit) from journal_line
      group by entry_id having sum(debit) <> sum(credit)
      union all
      select 'ENTRY_CURRENCY', entry_id, 0, sum(transaction_amount) from journal_line
      group by entry_id having count(distinct currency) = 1 and sum(transaction_amount) <> 0
      union all
      select 'ENTRY_LINES', id, 2, 0 from journal_entry
      where not exists (select from journal_line where entry_id = journal_entry.id)
      union all
      select 'INVOICE_LINES', i.number, sum(l.net + l.tax), i.total
      from invoice i left join invoice_line l on l.invoice_id = i.id
      group by i.id having sum(l.net + l.tax) is distinct from i.total
      union all
      select 'INVOICE_BILLABLES', i.number, sum(b.total), i.total
      from invoice i join billable b on b.invoice_id = i.id
      group by i.id having sum(b.total) <> i.total
      union all
      select 'BILLED_TWICE', order_line_id, 1, count(distinct invoice_id)
      from invoiced_line
      where kind = 'GOODS' and not exists (select from billing_plan where order_id = of_order_id)
      group by of_order_id, of_delivery_id, order_line_id having count(distinct invoice_id) > 1
      union all
      select 'INVOICE_PAID', i.number, coalesce(sum(a.amount), 0), i.paid
      from invoice i left join (
        select invoice_id, amount from payment_allocation
        union all
        select invoice_id, amount from netted_invoice) a on a.invoice_id = i.id
      group by i.id having coalesce(sum(a.amount), 0) <> i.paid
      union all
      select 'INVOICE_CARRIED', i.number, i.base_total - coalesce(sum(s.base_amount), 0),
        i.base_open
      from invoice i left join settlement s on s.invoice_id = i.id
      group by i.id having i.base_total - coalesce(sum(s.base_amount), 0) <> i.base_open
      union all
      select 'INVOICE_CREDITED', i.number, coalesce(sum(a.amount), 0), i.credited
      from invoice i left join credit_allocation a on a.invoice_id = i.id
      group by i.id having coalesce(sum(a.amount), 0) <> i.credited
      union all
      select 'INVOICE_ALLOWED', i.number, coalesce(sum(a.amount), 0), i.allowed
      from invoice i left join (
        select invoice_id, amount from allowance a
        where not exists (select from allowance_reversal where allowance_id = a.id)) a
        on a.invoice_id = i.id
      group by i.id having coalesce(sum(a.amount), 0) <> i.allowed
      union all
      select 'PAYMENT_ALLOCATED', p.number, coalesce(sum(a.amount), 0), p.allocated
      from payment p left join payment_allocation a on a.payment_id = p.id
      group by p.id having coalesce(sum(a.amount), 0) <> p.allocated
      union all
      select 'PAYMENT_REFUNDED', p.number, coalesce(sum(r.amount), 0), p.refunded
      from payment p left join payment_refund r on r.payment_id = p.id
        and r.reversed_on is null
      group by p.id having coalesce(sum(r.amount), 0) <> p.refunded
      union all
      select 'FREIGHT_CLEARED', f.shipment_id, coalesce(sum(e.cleared), 0), f.cleared
      from freight_cost f left join bill_expense e using (shipment_id)
      group by f.shipment_id having coalesce(sum(e.cleared), 0) <> f.cleared
      union all
      select 'SUPPLIER_PAYMENT_ALLOCATED', s.number, coalesce(sum(p.amount), 0), s.amount
      from supplier_payment s left join bill_payment p on p.supplier_payment_id = s.id
      group by s.id having coalesce(sum(p.amount), 0) <> s.amount
      union all
      select 'ADVANCE_APPLIED', a.number, coalesce(sum(p.amount), 0), a.applied
      from supplier_advance a left join advance_allocation p on p.advance_id = a.id
      group by a.id having coalesce(sum(p.amount), 0) <> a.applied
      union all
      select 'ADVANCE_REFUNDED', a.number, coalesce(sum(r.amount), 0), a.refunded
      from supplier_advance a left join advance_refund r on r.advance_id = a.id
        and r.reversed_on is null
      group by a.id having coalesce(sum(r.amount), 0) <> a.refunded
      union all
      select 'NETTING_EVEN', n.number, case when undone_on is null then n.amount else 0 end, part
      from netting n cross join lateral (
        select coalesce(sum(amount), 0) from netted_invoice where netting_id = n.id
        union all
        select coalesce(sum(amount), 0) from netted_bill where netting_id = n.id) side (part)
      where part <> case when undone_on is null then n.amount else 0 end
      union all
      select 'REVALUATION', r.day::text, sum(r.difference), coalesce(min(posted.amount), 0)
      from revalued_item r left join (
        select e.posting_date, sum(debit - credit) as amount
        from journal_entry e join journal_line l on l.entry_id = e.id
          join role_account p on p.account_id = l.account_id
        where e.source_type = 'EXCHANGE' and role in ('EXCHANGE_GAIN', 'EXCHANGE_LOSS')
        group by 1) posted on posted.posting_date = r.day
      group by r.day having sum(r.difference) <> -coalesce(min(posted.amount), 0)
      union all
      select 'BANK_STATEMENT_LINES', s.id, s.closing_balance,
        s.opening_balance + coalesce(sum(l.amount), 0)
      from bank_statement s left join bank_line l on l.bank_statement_id = s.id
      group by s.id having s.closing_balance <> s.opening_balance + coalesce(sum(l.amount), 0)
      union all
      select 'BANK_LINE_EXPLAINED', l.id, case when reconciled_as is null then 0 else l.amount end,
        coalesce(sum(m.amount), 0)
      from bank_line l left join bank_match m on m.bank_line_id = l.id
      group by l.id having coalesce(sum(m.amount), 0)
        <> case when reconciled_as is null then 0 else l.amount end
      union all
      select 'NUMBER_GAP', series || '-' || year, c.last, coalesce(used.count, 0)
      from document_counter c
        full join (
          select series, year, count(*) as count, max(sequence) as highest
          from invoice group by series, year
          union all
          select split_part(number, '-', 1), split_part(number, '-', 2)::integer, count(*),
            max(split_part(number, '-', 3)::integer)
          from (
            select number from payment
            union all
            select number from credit_note
            union all
            select number from credit_refund
            union all
            select number from payment_refund
            union all
            select number from advance_refund
            union all
            select number from claim_refund
            union all
            select number from bill
            union all
            select number from debit_note
            union all
            select number from supplier_payment
            union all
            select number from netting
            union all
            select number from payment_run
            union all
            select number from supplier_advance) numbered
          group by 1, 2) used using (series, year)
      where c.last is distinct from used.count or c.last is distinct from used.highest
      union all ${billFaults}
      union all ${creditFaults}
      union all ${closingFaults})
    select check_name as check, subject, coalesce(expected, 0) as expected, actual
    from fault where ${visibleTo(viewer)} order by 1, 2 limit 100`,
  );
}
