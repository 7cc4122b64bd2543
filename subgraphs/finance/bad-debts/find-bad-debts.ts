import type { Reading } from '../../../kernel/area.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { openOn } from '../receivables/find-aging.ts';
import {
  bucketsOf,
  requiredBy,
  type BadDebtBucket,
  type LossRate,
  type LateAmount,
} from './expected-loss.ts';

/** A bucket as the graph shows it. */
export type BadDebtBucketRow = BadDebtBucket & { currency: string };

/** The allowance that is required at a day's end, and what is booked; in the books' currency. */
export type BadDebtAllowanceRow = {
  day: string;
  currency: string;
  required: Decimal;
  booked: Decimal;
  difference: Decimal;
  buckets: BadDebtBucketRow[];
};

/** The rates, the least overdue first; for staff. */
export async function badDebtRates({ sql: db, viewer }: Reading): Promise<LossRate[]> {
  if (viewer.party) return [];
  return ratesIn(db);
}

async function ratesIn(db: Sql): Promise<LossRate[]> {
  const found = await rows<{ fromDaysOverdue: number; percent: string }>(
    db,
    sql`select from_days_overdue as "fromDaysOverdue", percent from bad_debt_rate
        order by from_days_overdue`,
  );
  return found.map((rate) => ({ ...rate, percent: decimal(rate.percent) }));
}

/** What is required by the rates at a day's end, beside what is booked by then; for staff. */
export async function findBadDebts(
  reading: Pick<Reading, 'sql' | 'company' | 'viewer'>,
  day: string,
): Promise<BadDebtAllowanceRow | null> {
  if (reading.viewer.party) return null;
  const { currency } = reading.company;
  const rates = await ratesIn(reading.sql);
  const buckets = bucketsOf(await lateAmounts(reading, day), rates, currency);
  const required = requiredBy(buckets);
  const booked = await bookedBy(reading, day);
  return {
    ...{ day, currency, required, booked, difference: required.minus(booked) },
    buckets: buckets.map((bucket) => ({ ...bucket, currency })),
  };
}

type Looking = Pick<Reading, 'sql' | 'company' | 'viewer'>;

async function lateAmounts(reading: Looking, asOf: string): Promise<LateAmount[]> {
  const found = await rows<{ late: number; open: string }>(
    reading.sql,
    sql`select late, sum(open) as open from ${openOn(reading, { asOf })} as o group by late`,
  );
  return found.map(({ late, open }) => ({ late, open: decimal(open) }));
}

/** What the account of the allowance has by the end of the day; less than zero on the wrong side. */
async function bookedBy({ sql: db, viewer }: Looking, day: string): Promise<Decimal> {
  const [found] = await rows<{ amount: string }>(
    db,
    sql`select coalesce(sum(credit - debit), 0) as amount
        from journal_line join role_account using (account_id)
        where role = 'BAD_DEBT_ALLOWANCE' and posting_date <= ${day} and ${visibleTo(viewer)}`,
  );
  return decimal(found!.amount);
}
