-- What the review of orders finds is decided about by scope: credit, prices, and the rest. Whoever
-- decided about all of it still does; the head of sales decides too.
update role set scopes = array(
    select distinct scope from unnest(scopes ||
      '{orders:approve,orders:approve:credit,orders:approve:prices}') scope order by 1),
  updated_at = now(), version = version + 1
where 'orders:approve' = any(scopes) or code = 'SALES_MANAGER';
update api_key set scopes = scopes || '{orders:approve:credit,orders:approve:prices}'
where 'orders:approve' = any(scopes);
