import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';

export type SaveCashScenarioInput = {
  name: string;
  /** Negative: earlier. */
  customersLaterDays?: number | null;
  suppliersLaterDays?: number | null;
  /** Of customers' orders, more or less. */
  ordersPercent?: string | null;
  /** Money that comes once, or goes: negative. */
  oneOffs?: readonly { day: string; amount: string; text: string }[] | null;
  idempotencyKey?: string | null;
};

const SaveCashScenario = commandSpec<SaveCashScenarioInput, { scenarioId: string }>(
  'finance.saveCashScenario',
);

const MOST_DAYS = 365;
const MOST_ONE_OFFS = 100;

/**
 * Makes a scenario under which cash is foretold, or changes the one with the name. Refuses
 * `NAME_MISSING`, `TOO_MANY`, `BAD_DAYS` beyond a year, `BAD_CHANGE` for orders that bring less than
 * nothing, `INEXACT_AMOUNT`, and `TEXT_MISSING` for money that nobody says what it is for.
 */
export const saveCashScenario = command(SaveCashScenario, 'finance:budget', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, ids, now, viewer } = work;
  const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  const customers = requireDays(input.customersLaterDays ?? 0, 'customersLaterDays');
  const suppliers = requireDays(input.suppliersLaterDays ?? 0, 'suppliersLaterDays');
  const percent = input.ordersPercent ?? '0';
  if (decimal(percent).lessThan(-100)) {
    refuse('BAD_CHANGE', { given: percent }, ['ordersPercent']);
  }
  const oneOffs = input.oneOffs ?? [];
  requireOneOffs(oneOffs, work.company.currency);
  const [saved] = await rows<{ scenarioId: string }>(
    db,
    sql`insert into cash_scenario (id, name, customers_later_days, suppliers_later_days,
          orders_percent, updated_at, updated_by, version)
        values (${ids.next('csc')}, ${name}, ${customers}, ${suppliers}, ${percent}::numeric,
          ${now}::timestamptz, ${viewer.id}, 1)
        on conflict (name) do update set customers_later_days = excluded.customers_later_days,
          suppliers_later_days = excluded.suppliers_later_days,
          orders_percent = excluded.orders_percent, updated_at = excluded.updated_at,
          updated_by = excluded.updated_by, version = cash_scenario.version + 1
        returning id as "scenarioId"`,
  );
  const { scenarioId } = saved!;
  await sql`delete from cash_one_off where cash_scenario_id = ${scenarioId}`.execute(db);
  await sql`insert into cash_one_off (cash_scenario_id, position, day, amount, text)
    select ${scenarioId}, position, day, amount, trim(text)
    from rows from (jsonb_to_recordset(${JSON.stringify(oneOffs)}::jsonb) as (day date,
      amount numeric, text text)) with ordinality as o(day, amount, text, position)`.execute(db);
  return { scenarioId };
});

function requireDays(days: number, field: string): number {
  if (Math.abs(days) > MOST_DAYS) refuse('BAD_DAYS', { given: days, limit: MOST_DAYS }, [field]);
  return days;
}

function requireOneOffs(
  oneOffs: readonly { amount: string; text: string }[],
  currency: string,
): void {
  if (oneOffs.length > MOST_ONE_OFFS) {
    refuse('TOO_MANY', { limit: MOST_ONE_OFFS, given: oneOffs.length }, ['oneOffs']);
  }
  for (const [index, { amount, text }] of oneOffs.entries()) {
    const at = ['oneOffs', String(index)];
    const isExact = new Money(amount, currency).rounded().amount.equals(decimal(amount));
    if (!isExact || decimal(amount).isZero()) {
      refuse('INEXACT_AMOUNT', { amount, currency, decimals: 2 }, [...at, 'amount']);
    }
    if (!text.trim()) refuse('TEXT_MISSING', {}, [...at, 'text']);
  }
}
