import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { requireBegun, requireStaff } from '../ledger/books.ts';
import { collectiveBases, lastDayOver, type CollectiveBasis } from './billing-period.ts';
import { CollectionDue } from './contract.ts';

export type RunCollectiveInvoicingInput = {
  /** What left up to this day, whether or not its span is over; default: spans that are over. */
  through?: string | null;
  /** Only these; default: all. */
  bases?: CollectiveBasis[] | null;
  customerIds?: string[] | null;
  idempotencyKey?: string | null;
};

const RunCollectiveInvoicing = commandSpec<
  RunCollectiveInvoicingInput,
  { collectiveRunId: string }
>('finance.runCollectiveInvoicing');

/**
 * Finds the customers whose goods are due to be invoiced together and begins to: an invoice per
 * customer, basis, currency, payment term and address, dated on the last day. A second run finds
 * only what the first one has left. Refuses `IN_THE_FUTURE`.
 */
export const runCollectiveInvoicing = command(
  RunCollectiveInvoicing,
  'finance:post',
  async (work, input) => {
    requireStaff(work.viewer);
    const { sql: db, ids, now, viewer, emit } = work;
    const { through } = input;
    const today = dayOf(now);
    if (through) requireBegun(through, now, 'through');
    const collectiveRunId = ids.next('clr');
    await sql`insert into collective_run (id, started_at, started_by)
      values (${collectiveRunId}, ${now}::timestamptz, ${viewer.id})`.execute(db);
    const due = (input.bases ?? collectiveBases).map((basis) => {
      return { basis, through: through ?? lastDayOver(basis, today) };
    });
    const found = await dueOf(work, due, input.customerIds ?? null);
    const collections = found.map((one) => ({ id: ids.next('col'), ...one }));
    await write(work, collectiveRunId, collections);
    for (const { id: collectionId } of collections) {
      emit(CollectionDue, { collectionId, collectiveRunId });
    }
    return { collectiveRunId };
  },
);

type Due = { basis: CollectiveBasis; through: string };
type Found = Due & { customerId: string };

/** What is due, by what makes an invoice of its own. */
function dueOf({ sql: db }: Work, due: readonly Due[], customerIds: string[] | null) {
  const wanted = customerIds ? sql`customer_id = any(${customerIds})` : sql`true`;
  return rows<Found>(
    db,
    sql`select customer_id as "customerId", b.basis, currency,
          payment_term_days as "paymentTermDays", bill_to_address_id as "billToAddressId",
          through::text as through
        from billable b
        join jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as d(basis text, through date)
          on d.basis = b.basis and shipped_date <= through
        where status = 'OPEN' and ${wanted}
        group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5`,
  );
}

async function write({ sql: db }: Work, runId: string, collections: readonly Found[]) {
  await sql`insert into collection (id, run_id, customer_id, basis, currency, payment_term_days,
      bill_to_address_id, through)
    select id, ${runId}, "customerId", basis, currency, "paymentTermDays", "billToAddressId",
      through
    from jsonb_to_recordset(${JSON.stringify(collections)}::jsonb) as c(id text,
      "customerId" text, basis text, currency text, "paymentTermDays" integer,
      "billToAddressId" text, through date)`.execute(db);
}
