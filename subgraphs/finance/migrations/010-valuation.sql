-- Late costs of goods: accounts for them, and postings that are not of inventory itself.

alter table posted_move add role text not null default 'INVENTORY';
alter table posted_move alter role drop default;
comment on column posted_move.role is 'What is debited: inventory, or a variance or expense beside it.';

insert into account (id, code, name, name_zh, type, section, is_control)
select 'acc_' || replace(gen_random_uuid()::text, '-', ''), code, name, name_zh, type, section, false
from books join (values
  ('CHINA', '140201', 'Landed costs in suspense', '在途物资—待分摊费用', 'ASSET', 'CURRENT_ASSET'),
  ('CHINA', '220203', 'Landed costs to be billed', '应付账款—暂估进货费用', 'LIABILITY',
    'CURRENT_LIABILITY'),
  ('CHINA', '540102', 'Landed costs expensed', '主营业务成本—进货费用', 'EXPENSE', 'COST_OF_SALES'),
  ('CHINA', '540103', 'Stock written down', '主营业务成本—存货跌价', 'EXPENSE', 'COST_OF_SALES'),
  ('INTERNATIONAL', '1350', 'Landed costs in suspense', '待分摊进货费用', 'ASSET', 'CURRENT_ASSET'),
  ('INTERNATIONAL', '2060', 'Landed costs to be billed', '暂估进货费用', 'LIABILITY',
    'CURRENT_LIABILITY'),
  ('INTERNATIONAL', '5160', 'Landed costs expensed', '进货费用', 'EXPENSE', 'COST_OF_SALES'),
  ('INTERNATIONAL', '5170', 'Stock written down', '存货跌价损失', 'EXPENSE', 'COST_OF_SALES')
) as fresh (template, code, name, name_zh, type, section) using (template)
on conflict (code) do nothing;
insert into posting_rule (role, account_id)
select role, account.id
from books join (values
  ('CHINA', 'LANDED_SUSPENSE', '140201'), ('CHINA', 'LANDED_COST', '220203'),
  ('CHINA', 'LANDED_EXPENSE', '540102'), ('CHINA', 'WRITE_DOWN', '540103'),
  ('INTERNATIONAL', 'LANDED_SUSPENSE', '1350'), ('INTERNATIONAL', 'LANDED_COST', '2060'),
  ('INTERNATIONAL', 'LANDED_EXPENSE', '5160'), ('INTERNATIONAL', 'WRITE_DOWN', '5170')
) as fresh (template, role, code) using (template) join account using (code)
on conflict do nothing;
