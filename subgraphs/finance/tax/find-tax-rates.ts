import { dayOf } from '../../../kernel/clock.ts';
import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { Numeric } from '../../../kernel/decimal.ts';

export type TaxRateRow = {
  id: string;
  country: string;
  code: string;
  percent: string;
  parts: StoredPart[];
};

type StoredPart = { code: string; percent: string; isCompound: boolean };

const columns = sql.raw(`id, country, code, percent, valid_from as "validFrom",
  coalesce((select parts from tax_composition c where (c.country, c.code, c.percent)
    = (tax_rate.country, tax_rate.code, tax_rate.percent)), '[]') as parts`);

/** Rates of a country in force on a day (default today), one per code. Everybody may know them. */
export function taxRates(
  { sql: db, now }: Reading,
  { country, date, code }: { country: string; date?: string | null; code?: string },
): Promise<TaxRateRow[]> {
  const ofCode = code === undefined ? sql`true` : sql`code = ${code}`;
  return rows<TaxRateRow>(
    db,
    sql`select distinct on (code) ${columns} from tax_rate
        where country = ${country} and valid_from <= ${date ?? dayOf(now)} and ${ofCode}
        order by code, valid_from desc`,
  );
}

/** Rates by id, in the order asked, for a DataLoader. */
export async function taxRatesById(
  { sql: db }: Reading,
  ids: readonly string[],
): Promise<(TaxRateRow | undefined)[]> {
  const query = sql`select ${columns} from tax_rate where id = ${oneOf(ids)}`;
  const byId = new Map((await rows<TaxRateRow>(db, query)).map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** A rate as a document has it. */
export type RateKey = { taxCode: string; taxRate: Numeric };

/** The taxes that rates of the company's country consist of, for a DataLoader; none for one tax. */
export async function taxParts(
  { sql: db, company }: Reading,
  rates: readonly RateKey[],
): Promise<StoredPart[][]> {
  const asked = rates.map(({ taxCode: code, taxRate }) => ({ code, percent: String(taxRate) }));
  const found = await rows<{ parts: StoredPart[] }>(
    db,
    sql`select coalesce(c.parts, '[]') as parts
        from rows from (jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
          as (code text, percent numeric)) with ordinality as rate(code, percent, position)
        left join tax_composition c on c.country = ${company.country}
          and c.code = rate.code and c.percent = rate.percent
        order by position`,
  );
  return found.map(({ parts }) => parts);
}
