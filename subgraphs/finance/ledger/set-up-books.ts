import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { lastClosedYear } from '../closing/closed-year.ts';
import { putTaxRate, type TaxRateInput } from '../tax/save-tax-rate.ts';
import { requireStaff, holdAllPostings, openBooks } from './books.ts';
import type { ChartTemplate } from './chart.ts';

export type SetUpBooksInput = {
  template: ChartTemplate;
  country: string;
  /** The month in which fiscal years begin; without it, as it was, January at first. */
  fiscalYearStart?: number | null;
  taxRates?: Omit<TaxRateInput, 'country'>[] | null;
  idempotencyKey?: string | null;
};

export const SetUpBooks = commandSpec<SetUpBooksInput, { template: string }>('finance.setUpBooks');

/**
 * Chooses the chart of accounts and saves tax rates of the country; choosing the same again
 * changes nothing. Refuses `BOOKS_IN_USE` when another chart already has entries or accounts of
 * one's own; and of the fiscal year `BAD_MONTH`, `CALENDAR_YEAR` in China, `YEAR_CLOSED` once one
 * is closed.
 */
export const setUpBooks = command(SetUpBooks, 'finance:setup', async (work, input) => {
  const { template, country, fiscalYearStart } = input;
  const { sql: db } = work;
  requireStaff(work.viewer);
  await holdAllPostings(work);
  const [books] = await rows<{ template: string; country: string; used: boolean }>(
    db,
    sql`select template, country, exists (select from journal_entry)
            or exists (select from account where is_own) as used
        from books`,
  );
  if (books?.template !== template) {
    if (books?.used) refuse('BOOKS_IN_USE', { template: books.template }, ['template']);
    await sql`with rules as (delete from role_account), charts as (delete from account)
      delete from books`.execute(db);
    await openBooks(work, template, country);
  } else if (books.country !== country) {
    await sql`update books set country = ${country}`.execute(db);
  }
  if (fiscalYearStart != null) await startYearsIn(work, template, fiscalYearStart);
  for (const rate of input.taxRates ?? []) await putTaxRate(work, { ...rate, country });
  return { template };
});

/** China has the calendar year (会计法, article 11). */
async function startYearsIn(
  { sql: db }: Work,
  template: ChartTemplate,
  month: number,
): Promise<void> {
  const field = ['fiscalYearStart'];
  if (month < 1 || month > 12) refuse('BAD_MONTH', { given: month }, field);
  if (template === 'CHINA' && month !== 1) refuse('CALENDAR_YEAR', {}, field);
  const year = await lastClosedYear(db);
  const changed = await rows(
    db,
    sql`update books set year_starts_in = ${month} where year_starts_in <> ${month} returning 1`,
  );
  if (changed.length > 0 && year) refuse('YEAR_CLOSED', { year }, field);
}
