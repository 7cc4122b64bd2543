-- What was given up of orders while nothing was there for it.

create table fact_lost_sale partition of fact for values in ('LOST_SALE');
