import type { Reading } from '../../../kernel/area.ts';
import { sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { daysOf, type Period } from './period.ts';
import { within, type SalesScope } from './scope.ts';

type SoldOrderArgs = ListArgs & Period & { of?: SalesScope | null };

/** An order, with what was sold of it in the period. */
export type SoldOrderRow = {
  orderId: string;
  customerId: string;
  channel: string;
  revenue: string;
  cost: string;
  margin: string;
  discount: string;
  lostRevenue: string;
};

/** The orders that a figure of a period is made of; for staff only. */
export async function listSoldOrders(
  { sql: db, viewer, company }: Reading,
  { from, to, of, ...args }: SoldOrderArgs,
) {
  daysOf({ from, to });
  const sold = sql`(select order_id as id, min(customer_id) as customer_id, min(channel) as channel,
      min(salesperson) as salesperson, min(sold_on) as sold_on, sum(net) as revenue,
      sum(cost) as cost, sum(discount) as discount, sum(quantity) as quantity,
      sum(lost_net) as lost_revenue, sum(lost_quantity) as lost_units
    from sale where sold_on between ${from}::date and ${to}::date
      and currency = ${company.currency} and ${within(of)} group by 1) sold`;
  return list<SoldOrderRow>(db, { ...soldOrders, from: sold }, args, visibleTo(viewer));
}

const soldOrders: Omit<ListSpec, 'from'> = {
  select: `id as "orderId", customer_id as "customerId", channel, salesperson,
    sold_on as "soldOn", revenue, cost, revenue - cost as margin, discount, quantity,
    lost_revenue as "lostRevenue", trim_scale(lost_units) as "unitsLost"`,
  columns: {
    revenue: { sql: 'revenue', type: 'numeric' },
    margin: { sql: '(revenue - cost)', type: 'numeric' },
    discount: { sql: 'discount', type: 'numeric' },
    quantity: { sql: 'quantity', type: 'numeric' },
    lostRevenue: { sql: 'lost_revenue', type: 'numeric' },
    unitsLost: { sql: 'lost_units', type: 'numeric' },
    soldOn: { sql: 'sold_on', type: 'date' },
  },
  defaultOrder: { field: 'revenue', direction: 'DESC' },
};
