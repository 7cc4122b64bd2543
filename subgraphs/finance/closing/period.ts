import { daysAfter } from '../../../kernel/clock.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { DocumentKind } from './documents.ts';

/** A month of the books, `2026-03`. Refuses `BAD_PERIOD` for anything else. */
export function period(text: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) refuse('BAD_PERIOD', { given: text }, ['period']);
  return text;
}

/** `2027-01` after `2026-12`. */
export function monthAfter(month: string): string {
  const moment = new Date(`${month}-01T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + 1);
  return moment.toISOString().slice(0, 7);
}

/** `2026-02-28` of `2026-02`. */
export function lastDayOf(month: string): string {
  return daysAfter(`${monthAfter(month)}-01`, -1);
}

/** The month up to which the books are closed whole, when any is. */
export async function lastClosed(db: Sql): Promise<string | null> {
  const query = sql`select max(period) as last from closed_period`;
  const [found] = await rows<{ last: string | null }>(db, query);
  return found!.last;
}

/** The month up to which each of the kinds is closed: for itself, or whole. */
export function lastClosedOf(db: Sql, documents: readonly DocumentKind[]) {
  return rows<{ kind: DocumentKind; last: string | null }>(
    db,
    sql`select kind, greatest((select max(period) from closed_period),
          (select max(period) from closed_documents where documents = kind)) as last
        from jsonb_array_elements_text(${JSON.stringify(documents)}::jsonb) as kind`,
  );
}
