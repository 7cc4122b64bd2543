import { dayOf } from '../../../kernel/clock.ts';
import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';

export type TaxRateRow = { id: string; country: string; code: string; percent: string };

const columns = sql.raw('id, country, code, percent, valid_from as "validFrom"');

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
