import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { sum } from '../../../kernel/decimal.ts';
import { requireBegun, requireStaff } from '../ledger/books.ts';
import { overdueOn } from './overdue.ts';

export type RunDunningInput = {
  /** Only these; default: every customer. */
  customerIds?: string[] | null;
  /** Default: today. */
  day?: string | null;
  idempotencyKey?: string | null;
};

const RunDunning = commandSpec<RunDunningInput, { noticeIds: string[] }>('finance.runDunning');

type Overdue = Record<'invoiceId' | 'customerId' | 'open' | 'currency', string> & {
  level: number;
};

const MAX_CUSTOMERS = 250;

/**
 * Notes who is reminded of which overdue invoices at which level, a notice per customer and
 * currency, at most 250 customers a run. An invoice never has a level twice. Refuses
 * `IN_THE_FUTURE`.
 */
export const runDunning = command(RunDunning, 'finance:dun', async (work, input) => {
  requireStaff(work.viewer);
  const day = input.day ?? dayOf(work.now);
  requireBegun(day, work.now, 'day');
  await takeTurns(work.sql, 'dunning');
  const overdue = await overdueOf(work, day, input.customerIds ?? null);
  const together = Map.groupBy(overdue, (item) => `${item.customerId} ${item.currency}`);
  const notices = [...together.values()].map((items) => {
    const [{ customerId, currency }] = items as [Overdue, ...Overdue[]];
    return {
      ...{ id: work.ids.next('dun'), customerId, currency },
      level: Math.max(...items.map(({ level }) => level)),
      total: sum(items.map(({ open }) => open)).toFixed(),
      items,
    };
  });
  await write(work, day, notices);
  return { noticeIds: notices.map(({ id }) => id) };
});

function overdueOf({ sql: db }: Work, day: string, customerIds: string[] | null) {
  const wanted = customerIds ? sql`customer_id = any(${customerIds})` : sql`true`;
  return rows<Overdue>(
    db,
    sql`select "invoiceId", "customerId", level, open, currency from (
          select invoice_id as "invoiceId", customer_id as "customerId", level, open,
            currency,
            dense_rank() over (order by customer_id) as place
          from ${overdueOn(day)} as overdue where ${wanted}) chosen
        where place <= ${MAX_CUSTOMERS} order by "customerId", currency, "invoiceId"`,
  );
}

type Notice = Record<'id' | 'customerId' | 'currency' | 'total', string> & {
  level: number;
  items: Overdue[];
};

async function write({ sql: db, now, viewer }: Work, day: string, notices: readonly Notice[]) {
  const items = notices.flatMap(({ id, items: own }) =>
    own.map((item) => ({ ...item, noticeId: id })),
  );
  await sql`
    with written as (
      insert into dunning_notice (id, customer_id, level, day, total, currency, noted_at,
        noted_by)
      select id, "customerId", level, ${day}, total, currency, ${now}, ${viewer.id}
      from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as n(id text,
        "customerId" text, level integer, total numeric, currency text))
    insert into dunning_item (invoice_id, level, notice_id, open)
    select "invoiceId", level, "noticeId", open
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as i("invoiceId" text,
      level integer, "noticeId" text, open numeric)`.execute(db);
}
