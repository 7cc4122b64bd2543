-- Costs follow cause: which goods of which receipt have left with which move, and came back with
-- which. Standard cost, negative stock, dated values.

alter table stock_policy drop constraint stock_policy_costing_method_check,
  add check (costing_method in ('FIFO', 'MOVING_AVERAGE', 'STANDARD')),
  add standard_cost numeric(24, 8) check (standard_cost >= 0),
  add constraint standard_has_a_cost
    check (costing_method <> 'STANDARD' or standard_cost is not null);

alter table warehouse add allows_negative boolean not null default false;
comment on column warehouse.allows_negative is
  'Goods may leave before they come; what they cost is settled when they have come.';

alter table stock_level
  drop constraint stock_is_not_negative,
  drop constraint reserved_is_on_hand,
  drop constraint no_stock_no_value,
  add costing_method text not null default 'FIFO'
    check (costing_method in ('FIFO', 'MOVING_AVERAGE', 'STANDARD')),
  add standard_cost numeric(24, 8),
  add last_cost numeric(24, 8),
  add residue numeric(24, 12) not null default 0,
  add allows_negative boolean not null default false,
  add constraint stock_is_not_negative check (on_hand >= 0 or allows_negative),
  add constraint reserved_is_on_hand
    check (reserved >= 0 and (reserved <= on_hand or allows_negative)),
  add constraint no_stock_no_value check (on_hand * value >= 0 and (on_hand <> 0 or value = 0));
comment on column stock_level.residue is
  'What rounding to whole cents has kept back of the average, for the next issue to take.';
comment on column stock_level.last_cost is 'Unit cost of the latest receipt: of goods yet to come.';
update stock_level l set costing_method = p.costing_method
  from stock_policy p where p.product_id = l.product_id;

alter table stock_document drop constraint stock_document_type_check;
alter table stock_document add constraint stock_document_type_check
  check (type in ('DELIVERY', 'RECEIPT', 'OPENING', 'ADJUSTMENT', 'RETURN', 'TRANSFER',
    'SUPPLIER_RETURN', 'LANDED_COST', 'BILL', 'REVALUATION'));

alter table stock_move
  add cause text,
  add corrects_id text references stock_move,
  add purchase_line_id text,
  add variance numeric(20, 4);
comment on column stock_move.cause is 'Of a revaluation: what its value stands against.';
comment on column stock_move.corrects_id is 'Of a revaluation: the move whose cost it corrects.';
comment on column stock_move.variance is 'What the goods cost beyond their standard cost.';
create index stock_move_of_purchase_line on stock_move (purchase_line_id, recorded_at, id)
  where purchase_line_id is not null;
create index stock_move_of_corrected on stock_move (corrects_id) where corrects_id is not null;

alter table cost_layer alter value drop not null;
comment on column cost_layer.value is 'Null where goods cost the average or the standard cost.';
comment on table cost_layer is 'Goods of a receipt that are still on hand, oldest receipt first.';

create table consumption (
  position bigint primary key generated always as identity,
  level_id text not null references stock_level,
  issue_id text not null references stock_move,
  receipt_id text references stock_move,
  quantity numeric(24, 8) not null check (quantity > 0),
  value numeric(20, 4) not null check (value >= 0),
  unique nulls not distinct (issue_id, receipt_id)
) with (fillfactor = 90);
create index consumption_of_receipt on consumption (receipt_id);
create index consumption_short on consumption (level_id, position) where receipt_id is null;
comment on table consumption is
  'Goods of a receipt that have left with a move; of no receipt yet when stock was short.';

create table carried_over (
  receipt_id text not null references stock_move,
  issue_id text not null references stock_move,
  source_id text references stock_move,
  quantity numeric(24, 8) not null check (quantity > 0),
  value numeric(20, 4) not null check (value >= 0),
  unique nulls not distinct (receipt_id, issue_id, source_id)
);
create index carried_over_of_issue on carried_over (issue_id);
create index carried_over_of_source on carried_over (source_id);
comment on table carried_over is
  'Goods of a receipt (`source_id`) that left with an issue and came in again with another receipt.';

create table stock_day (
  level_id text not null references stock_level,
  day date not null,
  quantity numeric(24, 8) not null,
  value numeric(20, 4) not null,
  primary key (level_id, day)
) with (fillfactor = 70);
comment on table stock_day is 'Sums of moves by level and business day, for balances of past days.';
insert into stock_day select level_id, posting_date, sum(quantity), sum(value)
  from stock_move group by 1, 2;

-- What has been recorded so far is linked as it would have been: the oldest goods left first.
create temporary table span on commit drop as
select id, level_id, quantity > 0 as is_in, abs(quantity) as quantity, abs(value) as value,
  sum(abs(quantity)) over w - abs(quantity) as begins, sum(abs(quantity)) over w as ends
from stock_move where quantity <> 0
window w as (partition by level_id, quantity > 0 order by recorded_at, id rows unbounded preceding);

insert into consumption (level_id, issue_id, receipt_id, quantity, value)
select level_id, issue_id, receipt_id, part,
  round(value * upto / quantity, 2) - round(value * (upto - part) / quantity, 2)
from (
  select o.level_id, o.id as issue_id, i.id as receipt_id, o.value, o.quantity, o.begins,
    least(o.ends, i.ends) - greatest(o.begins, i.begins) as part,
    least(o.ends, i.ends) - o.begins as upto
  from span o join span i on i.level_id = o.level_id and i.is_in
    and i.begins < o.ends and i.ends > o.begins
  where not o.is_in) linked
order by level_id, begins, upto;

delete from cost_layer c using stock_level l
  where l.id = c.level_id and l.costing_method = 'MOVING_AVERAGE';
insert into cost_layer (level_id, move_id, quantity)
select i.level_id, i.id, least(i.quantity, i.ends - coalesce(o.gone, 0))
from span i join stock_level l on l.id = i.level_id
left join (select level_id, sum(quantity) as gone from span where not is_in group by 1) o
  on o.level_id = i.level_id
where i.is_in and l.costing_method = 'MOVING_AVERAGE' and i.ends > coalesce(o.gone, 0)
order by i.level_id, i.begins;

insert into carried_over (receipt_id, issue_id, source_id, quantity, value)
select r.id, c.issue_id, c.receipt_id, sum(least(r.ends, c.ends) - greatest(r.begins, c.begins)),
  sum(round(c.value * (least(r.ends, c.ends) - greatest(r.begins, c.begins)) / c.quantity, 2))
from (
  select id, line_id, sum(quantity) over w - quantity as begins, sum(quantity) over w as ends
  from stock_move where kind = 'CUSTOMER_RETURN'
  window w as (partition by line_id order by recorded_at, id rows unbounded preceding)) r
join (
  select c.*, m.line_id, sum(c.quantity) over w - c.quantity as begins,
    sum(c.quantity) over w as ends
  from consumption c join stock_move m on m.id = c.issue_id and m.kind = 'ISSUE'
  window w as (partition by m.line_id order by c.position rows unbounded preceding)) c
  on c.line_id = r.line_id and c.begins < r.ends and c.ends > r.begins
group by 1, 2, 3;
