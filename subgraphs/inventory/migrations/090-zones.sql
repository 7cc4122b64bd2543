alter table bin add zone text check (zone <> '');
comment on column bin.zone is 'The part of the warehouse that one picker walks; null: none is named.';
