import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireBegun, requireStaff } from '../ledger/books.ts';

export type RateInput = { currency: string; date: string; rate: string; source?: string | null };

export type SaveExchangeRatesInput = { rates: RateInput[]; idempotencyKey?: string | null };

const SaveExchangeRates = commandSpec<SaveExchangeRatesInput, { exchangeRateIds: string[] }>(
  'finance.saveExchangeRates',
);

const MOST_RATES = 1_000;
const MOST_DECIMALS = 8;

/**
 * Says what currencies count in the books on days: units of the company's currency for one of
 * them. What is posted keeps the rate it was posted with. Refuses `NO_RATES`, `TOO_MANY`,
 * `OWN_CURRENCY`, `BAD_EXCHANGE_RATE`, `RATE_TWICE`, `IN_THE_FUTURE`; all are saved or none.
 */
export const saveExchangeRates = command(
  SaveExchangeRates,
  'finance:post',
  async (work, { rates }) => {
    const { sql: db, ids, now, viewer, company } = work;
    requireStaff(viewer);
    if (rates.length === 0) refuse('NO_RATES', {}, ['rates']);
    if (rates.length > MOST_RATES) {
      refuse('TOO_MANY', { limit: MOST_RATES, given: rates.length }, ['rates']);
    }
    rates.forEach((given, index) => requireRate(given, index, company.currency));
    rates.forEach(({ date }, index) => requireBegun(date, now, `rates.${index}.date`));
    requireDistinct(rates);
    const written = rates.map((given) => {
      return { ...given, id: ids.next('exr'), source: given.source?.trim() || null };
    });
    const saved = await rows<{ id: string; key: string }>(
      db,
      sql`insert into exchange_rate as r (id, currency, rate_date, rate, source, saved_at, saved_by,
            version)
          select id, currency, date, rate, source, ${now}, ${viewer.id}, 1
          from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as g(id text, currency text,
            date date, rate numeric, source text)
          order by currency, date
          on conflict (currency, rate_date) do update set rate = excluded.rate,
            source = excluded.source, saved_at = excluded.saved_at, saved_by = excluded.saved_by,
            version = r.version + 1
          returning id, currency || ' ' || rate_date as key`,
    );
    const idOf = new Map(saved.map(({ id, key }) => [key, id]));
    return { exchangeRateIds: rates.map((rate) => idOf.get(keyOf(rate))!) };
  },
);

function requireRate({ currency, rate }: RateInput, index: number, base: string): void {
  const at = (field: string) => ['rates', String(index), field];
  if (currency === base) refuse('OWN_CURRENCY', { currency }, at('currency'));
  const given = decimal(rate);
  const isRate = given.greaterThan(0) && given.lessThan(1e10);
  if (!isRate || given.decimalPlaces() > MOST_DECIMALS) {
    refuse('BAD_EXCHANGE_RATE', { given: rate, decimals: MOST_DECIMALS }, at('rate'));
  }
}

function requireDistinct(rates: readonly RateInput[]): void {
  const seen = new Set<string>();
  rates.forEach((rate, index) => {
    const { currency, date } = rate;
    const key = keyOf(rate);
    if (seen.has(key)) refuse('RATE_TWICE', { currency, date }, ['rates', String(index)]);
    seen.add(key);
  });
}

function keyOf({ currency, date }: RateInput): string {
  return `${currency} ${date}`;
}
