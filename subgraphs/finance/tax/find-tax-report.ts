import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import {
  listFor,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';

type Days = { from: string; to: string };

export type TaxReportRow = Days & { currency: string; lines: TaxLineRow[] };

/** What was taxed at a rate in the days of a report. */
export type TaxLineRow = Days & {
  key: string;
  direction: 'OUTPUT' | 'INPUT';
  taxCode: string | null;
  taxRate: string;
  currency: string;
  base: string;
  tax: string;
};

export type TaxedDocumentRow = {
  id: string;
  kind: string;
  documentId: string;
  number: string;
  day: string;
  invoiceId: string | null;
  currency: string;
  base: string;
  tax: string;
};

export type TaxProofRow = {
  currency: string;
  reported: string;
  booked: string;
  difference: string;
};

/** All that was taxed in the days, as the database function has it. */
function taxed({ from, to }: Days, { company }: Reading) {
  const digits = minorDigitsOf(company.currency);
  return sql`taxed(${from}::date, ${to}::date, ${digits}::integer)`;
}

const lineKey = `concat_ws(' ', direction, tax_rate, tax_code)`;

/** Output and input tax of a period by code and rate; for staff only. */
export async function findTaxReport(reading: Reading, days: Days): Promise<TaxReportRow> {
  if (days.from > days.to) throw new BadInput('The period begins after it ends.');
  const { from, to } = days;
  const { currency } = reading.company;
  const lines = await rows<TaxLineRow>(
    reading.sql,
    sql`select ${sql.raw(lineKey)} as key, direction, tax_code as "taxCode",
          tax_rate as "taxRate", ${currency} as currency, sum(base) as base, sum(tax) as tax
        from ${taxed(days, reading)} where ${visibleTo(reading.viewer)}
        group by direction, tax_code, tax_rate
        order by direction desc, tax_rate desc, tax_code`,
  );
  return { from, to, currency, lines: lines.map((line) => ({ ...line, from, to })) };
}

/** The tax of all lines of one direction. */
export function taxOf(lines: readonly TaxLineRow[], direction: TaxLineRow['direction']): Decimal {
  const own = lines.filter((line) => line.direction === direction);
  return sum(own.map(({ tax }) => decimal(tax)));
}

export type TaxDocumentArgs = ListArgs & Days;

const documentColumns = `id, kind, document_id as "documentId", number, day,
  invoice_id as "invoiceId", base, tax`;

/** Documents behind lines of a report, for a loader by its days. */
export function documentsOfTaxLines(
  reading: Reading,
  { from, to, ...args }: TaxDocumentArgs,
  keys: readonly string[],
): Promise<Connection<TaxedDocumentRow>[]> {
  const spec: ListSpec = {
    from: sql`(select ${reading.company.currency} as currency, t.*
      from ${taxed({ from, to }, reading)} t) taxed`,
    select: `${documentColumns}, currency`,
    columns: { day: { sql: 'day', type: 'date' } },
    defaultOrder: { field: 'day', direction: 'ASC' },
  };
  const parent = { column: lineKey, ids: keys };
  return listFor(reading.sql, spec, args, parent, visibleTo(reading.viewer));
}

const MOST_DOCUMENTS = 100_000;

/** Every document of a period at each of its rates, for a file: at most 100,000. */
export async function allTaxed(reading: Reading, days: Days) {
  const found = await rows<
    Omit<TaxedDocumentRow, 'currency'> & Pick<TaxLineRow, 'direction' | 'taxCode' | 'taxRate'>
  >(
    reading.sql,
    sql`select ${sql.raw(documentColumns)}, direction, tax_code as "taxCode",
          tax_rate as "taxRate"
        from ${taxed(days, reading)} where ${visibleTo(reading.viewer)}
        order by direction desc, day, number, id limit ${MOST_DOCUMENTS + 1}`,
  );
  if (found.length > MOST_DOCUMENTS) {
    throw new BadInput(`A file has ${MOST_DOCUMENTS} documents at most: take a shorter period.`);
  }
  return found;
}

/** What documents and tax accounts say of a period: they are equal, or something is wrong. */
export function taxProof(reading: Reading, days: Days): Promise<TaxProofRow[]> {
  const { from, to } = days;
  return rows<TaxProofRow>(
    reading.sql,
    sql`select direction, ${reading.company.currency} as currency, reported, booked,
          reported - booked as difference
        from (values ('OUTPUT', 'OUTPUT_TAX', -1), ('INPUT', 'INPUT_TAX', 1))
          as side (direction, role, sign)
        cross join lateral (select coalesce(sum(tax), 0) as reported from ${taxed(days, reading)} t
          where t.direction = side.direction) said
        cross join lateral (
          select sign * (coalesce((select sum(debit - credit) from role_account r
              join turnover(${from}::date, ${to}::date) using (account_id)
              where r.role = side.role), 0)
            - coalesce((select sum(debit - credit) from tax_settlement s
              join journal_line l using (entry_id) join role_account r using (account_id)
              where r.role = side.role and posting_date between ${from}::date and ${to}::date), 0)
          ) as booked) had
        where ${visibleTo(reading.viewer)} order by direction desc`,
  );
}

export type TaxSettlementRow = {
  period: string;
  entryId: string | null;
  currency: string;
  output: string;
  input: string;
  payable: string;
};

const MOST_SETTLEMENTS = 250;

/** What was settled with the state, the last first; of a period alone when it is given. */
export function taxSettlements({ sql: db, viewer, company }: Reading, period?: string) {
  const ofPeriod = period ? sql`period = ${period}` : sql`true`;
  return rows<TaxSettlementRow>(
    db,
    sql`select period, output, input, output - input as payable, entry_id as "entryId",
          ${company.currency} as currency, settled_at as "settledAt", settled_by as "settledBy"
        from tax_settlement where ${ofPeriod} and ${visibleTo(viewer)}
        order by period desc limit ${MOST_SETTLEMENTS}`,
  );
}
