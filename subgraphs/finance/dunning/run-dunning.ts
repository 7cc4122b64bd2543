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

type Overdue = { invoiceId: string; customerId: string; level: number; open: string };

const MAX_CUSTOMERS = 250;

/**
 * Notes who is reminded of which overdue invoices at which level, a notice per customer, at most
 * 250 a run. An invoice never has a level twice. Refuses `IN_THE_FUTURE`.
 */
export const runDunning = command(RunDunning, 'finance:dun', async (work, input) => {
  requireStaff(work.viewer);
  const day = input.day ?? dayOf(work.now);
  requireBegun(day, work.now, 'day');
  await takeTurns(work.sql, 'dunning');
  const overdue = await overdueOf(work, day, input.customerIds ?? null);
  const notices = [...Map.groupBy(overdue, ({ customerId }) => customerId)].map(
    ([customerId, items]) => ({
      id: work.ids.next('dun'),
      customerId,
      level: Math.max(...items.map(({ level }) => level)),
      total: sum(items.map(({ open }) => open)).toFixed(),
      items,
    }),
  );
  await write(work, day, notices);
  return { noticeIds: notices.map(({ id }) => id) };
});

function overdueOf({ sql: db }: Work, day: string, customerIds: string[] | null) {
  const wanted = customerIds ? sql`customer_id = any(${customerIds})` : sql`true`;
  return rows<Overdue>(
    db,
    sql`select "invoiceId", "customerId", level, open from (
          select invoice_id as "invoiceId", customer_id as "customerId", level, open,
            dense_rank() over (order by customer_id) as place
          from ${overdueOn(day)} as overdue where ${wanted}) chosen
        where place <= ${MAX_CUSTOMERS} order by "customerId", "invoiceId"`,
  );
}

type Notice = { id: string; customerId: string; level: number; total: string; items: Overdue[] };

async function write({ sql: db, now, viewer }: Work, day: string, notices: readonly Notice[]) {
  const items = notices.flatMap(({ id, items: own }) =>
    own.map((item) => ({ ...item, noticeId: id })),
  );
  await sql`
    with written as (
      insert into dunning_notice (id, customer_id, level, day, total, noted_at, noted_by)
      select id, "customerId", level, ${day}, total, ${now}, ${viewer.id}
      from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as n(id text,
        "customerId" text, level integer, total numeric))
    insert into dunning_item (invoice_id, level, notice_id, open)
    select "invoiceId", level, "noticeId", open
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as i("invoiceId" text,
      level integer, "noticeId" text, open numeric)`.execute(db);
}
