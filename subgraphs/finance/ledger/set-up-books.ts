import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { putTaxRate, type TaxRateInput } from '../tax/save-tax-rate.ts';
import { requireStaff, holdAllPostings, openBooks } from './books.ts';
import type { ChartTemplate } from './chart.ts';

export type SetUpBooksInput = {
  template: ChartTemplate;
  country: string;
  taxRates?: Omit<TaxRateInput, 'country'>[] | null;
  idempotencyKey?: string | null;
};

export const SetUpBooks = commandSpec<SetUpBooksInput, { template: string }>('finance.setUpBooks');

/**
 * Chooses the chart of accounts and saves tax rates of the country; choosing the same again
 * changes nothing. Refuses `BOOKS_IN_USE` when another chart already has entries.
 */
export const setUpBooks = command(SetUpBooks, 'finance:setup', async (work, input) => {
  const { template, country } = input;
  const { sql: db } = work;
  requireStaff(work.viewer);
  await holdAllPostings(work);
  const [books] = await rows<{ template: string; country: string; used: boolean }>(
    db,
    sql`select template, country, exists (select from journal_entry) as used from books`,
  );
  if (books?.template !== template) {
    if (books?.used) refuse('BOOKS_IN_USE', { template: books.template }, ['template']);
    await sql`with rules as (delete from posting_rule), charts as (delete from account)
      delete from books`.execute(db);
    await openBooks(work, template, country);
  } else if (books.country !== country) {
    await sql`update books set country = ${country}`.execute(db);
  }
  for (const rate of input.taxRates ?? []) await putTaxRate(work, { ...rate, country });
  return { template };
});
