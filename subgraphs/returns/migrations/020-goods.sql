alter table return_inspection add goods jsonb not null default '{}';
comment on column return_inspection.goods is 'Which lot or units they are, where these are told apart.';
