-- Goods that are bought in other currencies: what is agreed and billed is in the order's, what the
-- books carry of it in the company's.

alter table goods_to_bill add currency text, add base_value numeric(24, 4),
  add base_cleared numeric(24, 4) not null default 0;
update goods_to_bill set base_value = value, base_cleared = cleared,
  currency = coalesce((select currency from bill b
    where b.purchase_order_id = goods_to_bill.purchase_order_id limit 1),
    (select currency from journal_line limit 1), '');
alter table goods_to_bill
  alter currency set not null, alter base_value set not null,
  add constraint goods_to_bill_carried check (base_cleared between 0 and base_value
    and (billed < received or base_cleared = base_value));
comment on column goods_to_bill.value is 'What was agreed for the goods, in the order''s currency.';
comment on column goods_to_bill.base_value is
  'What goods received not invoiced were booked for, in the company''s currency.';

alter table bill_line add base_cleared numeric(24, 4);
update bill_line set base_cleared = cleared;

alter table debit_note
  add base_total numeric(24, 4), add base_tax numeric(24, 4), add base_open numeric(24, 4);
update debit_note set base_total = total, base_tax = tax, base_open = open;
alter table debit_note
  alter base_total set not null, alter base_tax set not null, alter base_open set not null,
  add constraint debit_note_carried check (base_open >= 0 and (base_open = 0 or applied < total));
comment on column debit_note.base_total is
  'In the company''s currency, at the rates of the bills that had charged it.';

alter table debit_note_line add base_cleared numeric(24, 4), add base_net numeric(24, 4),
  add base_tax numeric(24, 4);
update debit_note_line set base_cleared = cleared, base_net = net, base_tax = tax;
alter table debit_note_line alter base_cleared set not null, alter base_net set not null,
  alter base_tax set not null;

alter table debit_allocation add base_spent numeric(24, 4);
update debit_allocation set base_spent = base_amount;
alter table debit_allocation alter base_spent set not null;
comment on column debit_allocation.base_spent is 'What the books carried of that part of the claim.';

create or replace function taxed(since date, until date, digits integer)
returns table (id text, direction text, kind text, document_id text, number text, day date,
  invoice_id text, tax_code text, tax_rate numeric, base numeric, tax numeric)
language sql stable as $$
  with document (direction, kind, id, number, day, invoice_id, net, tax) as (
    select 'OUTPUT', 'INVOICE', id, number, invoice_date, id, base_total - base_tax, base_tax
    from invoice where invoice_date between since and until
    union all
    select 'OUTPUT', 'CREDIT_NOTE', id, number, credit_date, null, base_tax - base_total, -base_tax
    from credit_note where credit_date between since and until
    union all
    select 'OUTPUT', 'ALLOWANCE', a.id, i.number, a.posting_date, i.id,
      a.base_tax - a.base_amount, -a.base_tax
    from allowance a join invoice i on i.id = a.invoice_id
    where a.posting_date between since and until
    union all
    select 'OUTPUT', 'ALLOWANCE_REVERSAL', a.id, i.number, r.posting_date, i.id,
      a.base_amount - a.base_tax, a.base_tax
    from allowance_reversal r join allowance a on a.id = r.allowance_id
      join invoice i on i.id = a.invoice_id
    where r.posting_date between since and until
    union all
    select 'INPUT', 'BILL', id, number, posted_on, null, base_total - base_tax, base_tax
    from bill where posted_on between since and until
    union all
    select 'INPUT', 'DEBIT_NOTE', id, number, debit_date, null, base_tax - base_total, -base_tax
    from debit_note where debit_date between since and until
    union all
    select 'INPUT', 'SUPPLIER_DISCOUNT', p.id, b.number, paid_date, null,
      -round((p.discount - discount_tax) * b.rate, digits), -base_discount_tax
    from bill_payment p join supplier_payment s on s.id = supplier_payment_id
      join bill b on b.id = bill_id
    where p.discount > 0 and paid_date between since and until
    union all
    select 'INPUT', 'SUPPLIER_DISCOUNT_REVERSAL', p.id, b.number, reversed_on, null,
      round((p.discount - discount_tax) * b.rate, digits), base_discount_tax
    from bill_payment p join supplier_payment s on s.id = supplier_payment_id
      join bill b on b.id = bill_id
    where p.discount > 0 and reversed_on between since and until),
  rated as (
    select d.*, rate.tax_code, rate.tax_rate, rate.net as rate_net, rate.tax as rate_tax
    from document d cross join lateral (
      select tax_code, tax_rate, sum(l.net) as net, sum(l.tax) as tax
      from invoice_line l where l.invoice_id = d.invoice_id group by 1, 2
      union all
      select tax_code, tax_rate, sum(l.net - fee), sum(l.tax - fee_tax)
      from credit_note_line l where d.kind = 'CREDIT_NOTE' and credit_note_id = d.id group by 1, 2
      union all
      select null, tax_rate, sum(l.net), sum(l.tax) from (
        select tax_rate, net, tax from bill_line where d.kind = 'BILL' and bill_id = d.id
        union all
        select tax_rate, net, tax from bill_expense where d.kind = 'BILL' and bill_id = d.id) l
      group by tax_rate
      union all
      select null, tax_rate, sum(l.net), sum(l.tax) from bill_payment p cross join lateral (
        select tax_rate, net, tax from bill_line where bill_id = p.bill_id
        union all
        select tax_rate, net, tax from bill_expense where bill_id = p.bill_id) l
      where d.kind in ('SUPPLIER_DISCOUNT', 'SUPPLIER_DISCOUNT_REVERSAL') and p.id = d.id
      group by tax_rate
      union all
      select null, billed.tax_rate, sum(l.net), sum(l.tax)
      from debit_note_line l cross join lateral (
        select max(tax_rate) as tax_rate from bill_line b
        where b.purchase_order_line_id = l.purchase_order_line_id and b.cleared is not null) billed
      where d.kind = 'DEBIT_NOTE' and l.debit_note_id = d.id and l.net + l.tax <> 0
      group by billed.tax_rate) rate),
  running as (
    select *, sum(rate_net) over upto as net_upto, sum(rate_tax) over upto as tax_upto,
      nullif(sum(rate_net) over document, 0) as net_all,
      nullif(sum(rate_tax) over document, 0) as tax_all,
      row_number() over upto as place
    from rated
    window document as (partition by kind, id),
      upto as (partition by kind, id order by tax_rate, tax_code rows unbounded preceding))
  select kind || ' ' || id || ' ' || place, direction, kind, id, number, day, invoice_id, tax_code,
    trim_scale(tax_rate),
    coalesce(round(net * net_upto / net_all, digits)
        - round(net * (net_upto - rate_net) / net_all, digits),
      case place when 1 then net else 0 end),
    coalesce(round(tax * tax_upto / tax_all, digits)
        - round(tax * (tax_upto - rate_tax) / tax_all, digits),
      case place when 1 then tax else 0 end)
  from running
$$;
