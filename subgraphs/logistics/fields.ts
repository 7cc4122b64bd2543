import type { Context } from '../../kernel/area.ts';
import type { Loaders } from './loaders.ts';

type Ctx = Context<Loaders>;

/** A field of the row, as Money in the company's currency. */
export const money =
  (field: string) =>
  (row: object, _: unknown, { company }: Ctx) => ({
    amount: (row as Record<string, string>)[field]!,
    currency: company.currency,
  });

/** The same where it may be unknown. */
export const moneyIfAny =
  (field: string) =>
  (row: object, _: unknown, { company: { currency } }: Ctx) => {
    const amount = (row as Record<string, string | null>)[field];
    return amount == null ? null : { amount, currency };
  };

/** What was found; throws the first error among the others. */
export function known<Row>(found: readonly (Row | undefined | Error)[]): Row[] {
  return found.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row === undefined ? [] : [row];
  });
}
