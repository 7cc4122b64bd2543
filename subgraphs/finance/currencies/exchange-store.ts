import type { Company } from '../../../kernel/company.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { Exchange } from './exchange.ts';

/** Where rates are known, and which currency the books are kept in. */
type Place = { sql: Sql; company: Company };

/**
 * At which rate a currency counts on a day: that of the day or else of the last one before, not
 * older than the company's policy says. Refuses `NO_EXCHANGE_RATE`, naming the field of the day.
 */
export async function exchangeOn(
  place: Place,
  currency: string,
  day: string,
  field = 'postingDate',
): Promise<Exchange> {
  const { currency: base } = place.company;
  if (currency === base) return new Exchange(currency, base, decimal(1));
  const { rate, maxAgeDays } = await lastRate(place.sql, currency, day);
  if (rate !== null) return new Exchange(currency, base, decimal(rate));
  refuse('NO_EXCHANGE_RATE', { currency, day, maxAgeDays }, [field]);
}

async function lastRate(db: Sql, currency: string, day: string) {
  const [found] = await rows<{ rate: string | null; maxAgeDays: number }>(
    db,
    sql`select max_age_days as "maxAgeDays", (select rate from exchange_rate
          where currency = ${currency} and rate_date <= ${day}::date
            and rate_date >= ${day}::date - max_age_days
          order by rate_date desc limit 1) as rate
        from currency_policy`,
  );
  return found!;
}

/** An exchange at a rate that a document was given before. */
export function exchangeAt(
  { company }: Pick<Place, 'company'>,
  { currency, rate }: Pick<Exchange, 'currency' | 'rate'>,
): Exchange {
  return new Exchange(currency, company.currency, rate);
}
