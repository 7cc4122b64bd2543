import { rows, sql, type Sql } from '../../../kernel/database.ts';

/** Of money that is paid back to customers. */
export const REFUND_SERIES = 'REF';

/**
 * The next number of a series in a year, from 1, without gaps: others who want one wait until this
 * transaction ends, so take it last.
 */
export async function nextInSeries(db: Sql, series: string, year: number): Promise<number> {
  const [counter] = await rows<{ last: number }>(
    db,
    sql`insert into document_counter (series, year, last) values (${series}, ${year}, 1)
        on conflict (series, year) do update set last = document_counter.last + 1 returning last`,
  );
  return counter!.last;
}

/** `INV-2026-000001`. */
export function documentNumber(series: string, year: number, sequence: number): string {
  return `${series}-${year}-${String(sequence).padStart(6, '0')}`;
}
