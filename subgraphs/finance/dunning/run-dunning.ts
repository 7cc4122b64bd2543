import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { sum } from '../../../kernel/decimal.ts';
import { requireBegun, requireStaff } from '../ledger/books.ts';
import { chargeFees, feesByLevel, feesOf, type Fee } from './charge-fees.ts';
import { CustomerReminded } from './contract.ts';
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
  /** It is a debit note for the fee of an earlier reminder. */
  isFee: boolean;
};

const MAX_CUSTOMERS = 250;

/**
 * Notes who is reminded of which overdue invoices at which level, a notice per customer and
 * currency, at most 250 customers a run. An invoice never has a level twice. Asks for the fee of
 * the level, once a customer. Refuses `IN_THE_FUTURE`, and `PERIOD_CLOSED` when there is a fee.
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
  const fees = feesOf(notices, await feesByLevel(work));
  const charged = await chargeFees(work, day, fees);
  await noteFees(work, charged);
  tell(work, day, notices, { fees, charged });
  return { noticeIds: notices.map(({ id }) => id) };
});

function overdueOf({ sql: db }: Work, day: string, customerIds: string[] | null) {
  const wanted = customerIds ? sql`customer_id = any(${customerIds})` : sql`true`;
  return rows<Overdue>(
    db,
    sql`select "invoiceId", "customerId", level, open, currency, "isFee" from (
          select invoice_id as "invoiceId", customer_id as "customerId", level, open,
            currency, exists (select from customer_debit d
              where d.invoice_id = overdue.invoice_id and reason = 'DUNNING_FEE') as "isFee",
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

/** Says of each notice which debit note asks for its fee. */
async function noteFees({ sql: db }: Work, charged: ReadonlyMap<string, string>): Promise<void> {
  if (charged.size === 0) return;
  const fees = JSON.stringify([...charged].map(([id, feeId]) => ({ id, feeId })));
  await sql`update dunning_notice n set fee_id = f."feeId"
    from jsonb_to_recordset(${fees}::jsonb) as f(id text, "feeId" text)
    where n.id = f.id`.execute(db);
}

type Charged = { fees: readonly Fee[]; charged: ReadonlyMap<string, string> };

function tell(
  { emit }: Work,
  day: string,
  notices: readonly Notice[],
  { fees, charged }: Charged,
): void {
  for (const { id: noticeId, customerId, level, total, currency, items } of notices) {
    const invoiceIds = items.map(({ invoiceId }) => invoiceId);
    const fee = fees.find((one) => one.noticeId === noticeId)?.amount.amount.toFixed() ?? null;
    const reminded = { noticeId, customerId, level, day, total, currency, invoiceIds };
    const feeId = charged.get(noticeId) ?? null;
    const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
    emit(CustomerReminded, { ...reminded, fee, feeId }, { parties });
  }
}
