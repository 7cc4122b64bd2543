import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { requireStaff } from '../ledger/books.ts';
import { taxPercent } from './tax-rate.ts';

export type TaxRateInput = { country: string; code: string; percent: string; validFrom: string };

export type SaveTaxRateInput = TaxRateInput & { idempotencyKey?: string | null };

export const SaveTaxRate = commandSpec<SaveTaxRateInput, { taxRateId: string }>(
  'finance.saveTaxRate',
);

/**
 * Says what a rate of a country is from a day on; invoices keep the rate they were issued with.
 * Refuses `BAD_TAX_RATE`.
 */
export const saveTaxRate = command(SaveTaxRate, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  return { taxRateId: await putTaxRate(work, input) };
});

/** Writes the rate that is in force from the day on; gives its id. */
export async function putTaxRate(
  { sql: db, ids }: Pick<Work, 'sql' | 'ids'>,
  { country, code, percent, validFrom }: TaxRateInput,
): Promise<string> {
  const [saved] = await rows<{ id: string }>(
    db,
    sql`insert into tax_rate (id, country, code, percent, valid_from)
        values (${ids.next('tax')}, ${country}, ${code}, ${taxPercent(percent).toFixed()},
          ${validFrom})
        on conflict (country, code, valid_from) do update set percent = excluded.percent
        returning id`,
  );
  return saved!.id;
}
