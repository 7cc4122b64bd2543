import type { Company } from '../../kernel/company.ts';
import type { Numeric } from '../../kernel/decimal.ts';

/** Resolvers that say amounts of a row in the row's currency. */
export function amounts<Field extends string>(...fields: Field[]) {
  type Row = { currency: string } & Record<Field, Numeric>;
  const entries = fields.map((field) => [
    field,
    (row: Row) => ({ amount: row[field], currency: row.currency }),
  ]);
  return Object.fromEntries(entries) as Record<
    Field,
    (row: Row) => { amount: Numeric; currency: string }
  >;
}

/** Resolvers that say amounts of a row in the company's currency. */
export function companyAmounts<Field extends string>(...fields: Field[]) {
  type Row = Record<Field, Numeric>;
  type Books = { company: Company };
  const entries = fields.map((field) => [
    field,
    (row: Row, _: unknown, { company: { currency } }: Books) => ({ amount: row[field], currency }),
  ]);
  return Object.fromEntries(entries) as Record<
    Field,
    (row: Row, _: unknown, books: Books) => { amount: Numeric; currency: string }
  >;
}
