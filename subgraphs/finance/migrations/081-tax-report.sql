-- What is taxed by code and rate, and what of it is settled with the state.

create table tax_settlement (
  period text primary key check (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  output numeric(24, 4) not null,
  input numeric(24, 4) not null,
  -- None where there was nothing to settle.
  entry_id text references journal_entry,
  settled_at timestamptz not null,
  settled_by text not null
);
create index tax_settlement_of_entry on tax_settlement (entry_id);

insert into account (id, code, name, name_zh, type, section, is_control)
select 'acc_' || md5(template || code), code, name, name_zh, 'LIABILITY', 'CURRENT_LIABILITY', false
from books join (values
    ('INTERNATIONAL', '2220', 'Tax to be paid', '未交税费'),
    ('CHINA', '222102', 'VAT to be paid', '应交税费—未交增值税'))
  as fresh (template, code, name, name_zh) using (template)
on conflict (code) do nothing;
insert into posting_rule (role, account_id)
select 'TAX_SETTLEMENT', account.id
from books join (values ('INTERNATIONAL', '2220'), ('CHINA', '222102'))
  as fresh (template, code) using (template)
join account using (code)
on conflict do nothing;

-- Documents that are taxed or take tax back in days, each by its code and rate, in the company's
-- currency: for output and input, what raises tax is positive. What the books have of a document is
-- dealt to its rates by running shares, so that it is dealt exactly; bills have no codes.
create function taxed(since date, until date, digits integer)
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
    select 'INPUT', 'DEBIT_NOTE', id, number, debit_date, null, -net, -tax
    from debit_note where debit_date between since and until),
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

create index bill_by_posting on bill (posted_on) where posted_on is not null;
