import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { bankAccountOf } from '../bank/bank-store.ts';
import { cashAccountOf } from '../bank/cash-account.ts';
import { requireStaff } from '../ledger/books.ts';
import { documentNumber, nextInSeries } from '../receivables/numbering.ts';
import { itemsOf, type DueBill, type RunItem, type RunTerms } from './payment-run.ts';

const RUN_SERIES = 'RUN';

const MAX_BILLS = 1_000;

export type ProposePaymentRunInput = {
  bankAccountId: string;
  /** Default: the bank account's, or else the company's. */
  currency?: string | null;
  dueUntil: string;
  /** Default: today. */
  payDate?: string | null;
  supplierIds?: string[] | null;
  minimum?: string | null;
  capitalPercent?: string | null;
  idempotencyKey?: string | null;
};

const ProposePaymentRun = commandSpec<ProposePaymentRunInput, { paymentRunId: string }>(
  'finance.proposePaymentRun',
);

/**
 * Proposes which bills are paid together: those due until a day, and those whose discount is worth
 * paying early for. Refuses `NOTHING_TO_PAY`, `NEGATIVE_AMOUNT`, `CURRENCY_MISMATCH`, `TOO_MANY`
 * beyond 1,000 bills.
 */
export const proposePaymentRun = command(ProposePaymentRun, 'finance:pay', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, ids, now, viewer, company } = work;
  const { bankAccountId, dueUntil } = input;
  const { currency: kept } = await bankAccountOf(db, bankAccountId);
  const currency = input.currency ?? kept ?? company.currency;
  await cashAccountOf(work, bankAccountId, currency);
  const terms = termsFrom(input, dayOf(now));
  await takeTurns(db, 'waybill finance payment runs');
  const items = itemsOf(await dueBills(work, { ...input, currency }, terms.payDate), terms);
  if (items.length > MAX_BILLS) refuse('TOO_MANY', { limit: MAX_BILLS, given: items.length });
  if (items.length === 0) refuse('NOTHING_TO_PAY', {}, ['dueUntil']);
  const id = ids.next('run');
  await writeItems(work, id, items);
  const year = Number(terms.payDate.slice(0, 4));
  const number = documentNumber(RUN_SERIES, year, await nextInSeries(db, RUN_SERIES, year));
  await sql`insert into payment_run (id, number, status, currency, bank_account_id, due_until,
      pay_date, minimum, capital_percent, proposed_at, proposed_by, version)
    values (${id}, ${number}, 'PROPOSED', ${currency}, ${bankAccountId}, ${dueUntil},
      ${terms.payDate}, ${terms.minimum.toFixed()}, ${terms.capitalPercent.toFixed()}, ${now},
      ${viewer.id}, 1)`.execute(db);
  return { paymentRunId: id };
});

function termsFrom(input: ProposePaymentRunInput, today: string): RunTerms {
  const { dueUntil, payDate } = input;
  const [minimum, capitalPercent] = [
    decimal(input.minimum ?? 0),
    decimal(input.capitalPercent ?? 0),
  ];
  if (minimum.isNegative()) refuse('NEGATIVE_AMOUNT', { given: minimum.toFixed() }, ['minimum']);
  if (capitalPercent.isNegative()) {
    refuse('NEGATIVE_AMOUNT', { given: capitalPercent.toFixed() }, ['capitalPercent']);
  }
  return { dueUntil, payDate: payDate ?? today, minimum, capitalPercent };
}

type Wanted = Pick<ProposePaymentRunInput, 'dueUntil' | 'supplierIds'> & { currency: string };

/** Bills on hold or open that are due until the day, or may still take a discount on the pay date. */
async function dueBills(
  { sql: db }: Work,
  { currency, dueUntil, supplierIds }: Wanted,
  payDate: string,
): Promise<DueBill[]> {
  const chosen = supplierIds ? sql`supplier_id = any(${supplierIds})` : sql`true`;
  const found = await rows<
    Record<'billId' | 'supplierId' | 'dueDate' | 'open' | 'discount', string> &
      Pick<DueBill, 'isOnHold' | 'isInOtherRun' | 'hasAccount'> & { percent: string | null }
  >(
    db,
    sql`select b.id as "billId", supplier_id as "supplierId", due_date::text as "dueDate",
          case when posted_on is null then total else open end as open,
          case when posted_on is not null and discount_until >= ${payDate}::date
            then round(open * discount_percent / 100, ${minorDigitsOf(currency)}::integer)
            else 0 end as discount,
          discount_percent as percent, posted_on is null as "isOnHold",
          exists (select from payment_run_item i join payment_run r on r.id = run_id
            where bill_id = b.id and left_out is null
              and r.status in ('PROPOSED', 'APPROVED', 'PAYING')) as "isInOtherRun",
          exists (select from supplier_account a where a.supplier_id = b.supplier_id)
            as "hasAccount"
        from bill b
        where currency = ${currency} and ${chosen} and total > 0
          and (b.status = 'ON_HOLD' or open > 0)
          and (due_date <= ${dueUntil}::date or discount_until >= ${payDate}::date)
        order by due_date, b.id limit ${MAX_BILLS + 1}`,
  );
  return found.map(({ open, discount, percent, ...bill }) => ({
    ...{ ...bill, discount: decimal(discount), amount: decimal(open).minus(discount) },
    discountPercent: percent === null ? null : decimal(percent),
  }));
}

/** Writes the items, and whom the run pays to which account. */
async function writeItems({ sql: db, ids }: Work, id: string, items: readonly RunItem[]) {
  const numbered = items.map((item) => ({ ...item, id: ids.next('rui') }));
  await sql`
    with item as (
      select * from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) as i(id text,
        "billId" text, "supplierId" text, amount numeric, discount numeric, "leftOut" text)),
    supplier as (
      insert into payment_run_supplier (run_id, supplier_id, holder, number, bic)
      select ${id}, supplier_id, holder, number, bic from supplier_account
      where supplier_id in (select "supplierId" from item))
    insert into payment_run_item (id, run_id, bill_id, supplier_id, amount, most, discount,
      left_out)
    select id, ${id}, "billId", "supplierId", amount, amount, discount, "leftOut"
    from item`.execute(db);
}
