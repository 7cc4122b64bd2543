import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { documentKinds, type DocumentKind } from './documents.ts';

export type ClosedDocumentsRow = { documents: DocumentKind; closedUpTo: string | null };

export type ClosedYearRow = { year: number; currency: string; result: string };

export type ClosingEventRow = { period: string; documents: DocumentKind[] };

/** Up to which month each kind of documents is closed, for itself or whole; for staff only. */
export function closedDocuments({ sql: db, viewer }: Reading) {
  return rows<ClosedDocumentsRow>(
    db,
    sql`select kind as documents, greatest((select max(period) from closed_period),
          (select max(period) from closed_documents where documents = kind)) as "closedUpTo"
        from jsonb_array_elements_text(${JSON.stringify(documentKinds)}::jsonb) kind
        where ${visibleTo(viewer)}`,
  );
}

/** Fiscal years that are closed, the last first; those of a year alone when it is given. */
export function closedYears({ sql: db, viewer, company }: Reading, year?: number) {
  const ofYear = year === undefined ? sql`true` : sql`year = ${year}`;
  return rows<ClosedYearRow>(
    db,
    sql`select year, starts_on as "startsOn", ends_on as "endsOn", result,
          ${company.currency} as currency, closed_at as "closedAt", closed_by as "closedBy"
        from closed_year where ${ofYear} and ${visibleTo(viewer)} order by year desc`,
  );
}

const MOST_EVENTS = 250;

/** What was closed and reopened, the latest first; of a month or year alone when it is given. */
export function closingHistory({ sql: db, viewer }: Reading, period?: string | null) {
  const ofPeriod = period ? sql`period = ${period}` : sql`true`;
  return rows<ClosingEventRow>(
    db,
    sql`select period, action, documents, reason, at, actor as by from closing_event
        where ${ofPeriod} and ${visibleTo(viewer)} order by at desc, id desc limit ${MOST_EVENTS}`,
  );
}
