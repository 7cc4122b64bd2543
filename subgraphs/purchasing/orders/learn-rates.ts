import { dayOf } from '../../../kernel/clock.ts';
import type { Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';

const question = `query RateOfCurrency($currency: Currency!, $on: Date!) {
  exchangeRate(currency: $currency, on: $on) { rate }
}`;

/** What currencies count in the company's on a day. */
export type Rates = { day: string; byCurrency: ReadonlyMap<string, Decimal> };

/** Asks finance what currencies count on a day, default today; what has no rate is left out. */
export async function learnRates(
  { graph, viewer, company, now }: Learning,
  currencies: readonly string[],
  day = dayOf(now),
): Promise<Rates> {
  type Answer = { exchangeRate: { rate: string } | null };
  const asker = service('purchasing', viewer.requestId);
  const byCurrency = new Map([[company.currency, decimal(1)]]);
  const foreign = new Set(currencies.filter((currency) => currency !== company.currency));
  for (const currency of foreign) {
    const { exchangeRate } = await graph<Answer>(question, { currency, on: day }, asker);
    if (exchangeRate) byCurrency.set(currency, decimal(exchangeRate.rate));
  }
  return { day, byCurrency };
}

/** What the currencies of suppliers count today. */
export async function learnSupplierRates(
  learning: Learning,
  supplierIds: readonly string[],
): Promise<Rates> {
  const query = sql`select distinct currency from supplier where id = any(${supplierIds})`;
  const found = await rows<{ currency: string }>(learning.sql, query);
  return learnRates(
    learning,
    found.map(({ currency }) => currency),
  );
}

/** What a currency counts. Refuses `NO_EXCHANGE_RATE`. */
export function rateOf({ day, byCurrency }: Rates, currency: string, field: string): Decimal {
  return byCurrency.get(currency) ?? refuse('NO_EXCHANGE_RATE', { currency, day }, [field]);
}
