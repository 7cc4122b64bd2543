-- What is billed later has the rates that invoices have, to the last decimal.
alter table billable alter tax_rate type numeric(12, 8);
alter table plan_line alter tax_rate type numeric(12, 8);
