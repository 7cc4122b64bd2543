import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { requireStaff } from '../ledger/books.ts';
import { rateOf } from './tax-rate.ts';

export type TaxRateInput = {
  country: string;
  code: string;
  /** Either this, or the taxes that it consists of. */
  percent?: string | null;
  parts?: readonly { code: string; percent: string; isCompound?: boolean | null }[] | null;
  validFrom: string;
};

export type SaveTaxRateInput = TaxRateInput & { idempotencyKey?: string | null };

export const SaveTaxRate = commandSpec<SaveTaxRateInput, { taxRateId: string }>(
  'finance.saveTaxRate',
);

/**
 * Says what a rate of a country is from a day on; invoices keep the rate they were issued with.
 * Refuses `BAD_TAX_RATE`, `BAD_TAX_PARTS`.
 */
export const saveTaxRate = command(SaveTaxRate, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  return { taxRateId: await putTaxRate(work, input) };
});

/** Writes the rate that is in force from the day on; gives its id. */
export async function putTaxRate(
  { sql: db, ids }: Pick<Work, 'sql' | 'ids'>,
  { country, code, validFrom, ...given }: TaxRateInput,
): Promise<string> {
  const { percent, parts } = rateOf(given);
  if (parts.length > 0) {
    await sql`insert into tax_composition (country, code, percent, parts)
      values (${country}, ${code}, ${percent.toFixed()}, ${JSON.stringify(parts)}::jsonb)
      on conflict (country, code, percent) do update set parts = excluded.parts`.execute(db);
  }
  const [saved] = await rows<{ id: string }>(
    db,
    sql`insert into tax_rate (id, country, code, percent, valid_from)
        values (${ids.next('tax')}, ${country}, ${code}, ${percent.toFixed()},
          ${validFrom})
        on conflict (country, code, valid_from) do update set percent = excluded.percent
        returning id`,
  );
  return saved!.id;
}
