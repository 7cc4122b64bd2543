import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** A rate as the graph shows it. */
export type ExchangeRateRow = {
  id: string;
};

const columns = `id, currency, rate_date as date, rate, source, saved_at as "savedAt", version`;

const rates: ListSpec = {
  from: 'exchange_rate',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    currency: { sql: 'currency', type: 'text' },
    date: { sql: 'rate_date', type: 'date' },
    source: { sql: 'source', type: 'text' },
  },
  defaultOrder: { field: 'date', direction: 'DESC' },
};

/** Rates as they were saved; for staff. */
export function listExchangeRates(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<ExchangeRateRow>> {
  return list<ExchangeRateRow>(db, rates, args, visibleTo(viewer));
}

/** Rates by id, in the order asked, for a DataLoader. Everybody may know them. */
export async function exchangeRatesById(
  { sql: db }: Reading,
  ids: readonly string[],
): Promise<(ExchangeRateRow | undefined)[]> {
  const found = await rows<ExchangeRateRow>(
    db,
    sql`select ${sql.raw(columns)} from exchange_rate where id = ${oneOf(ids)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** What a currency counts on a day, default today: the last rate that is not too old. */
export async function findExchangeRate(
  { sql: db, now }: Reading,
  { currency, on }: { currency: string; on?: string | null },
): Promise<ExchangeRateRow | undefined> {
  const day = on ?? dayOf(now);
  const [found] = await rows<ExchangeRateRow>(
    db,
    sql`select ${sql.raw(columns)} from exchange_rate, currency_policy
        where currency = ${currency} and rate_date <= ${day}::date
          and rate_date >= ${day}::date - max_age_days
        order by rate_date desc limit 1`,
  );
  return found;
}

/** How old rates may be; for staff. */
export async function findCurrencyPolicy({ sql: db, viewer }: Reading) {
  const asked = sql`select max_age_days as "maxAgeDays" from currency_policy
    where ${visibleTo(viewer)}`;
  const [policy] = await rows<{ maxAgeDays: number }>(db, asked);
  return policy;
}
