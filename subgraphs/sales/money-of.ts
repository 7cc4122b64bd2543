/** A field of the row, as Money in the row's or the company's currency; null where it is. */
export const money =
  (field: string) =>
  (row: object, _: unknown, { company }: { company: { currency: string } }) => {
    const { [field]: amount, currency } = row as Record<string, string>;
    return { amount: amount!, currency: currency ?? company.currency };
  };
