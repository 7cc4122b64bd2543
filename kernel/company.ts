/** The company that this installation keeps the books of. */
export type Company = {
  name: string;
  /** ISO 4217; stock is valued and the ledger is kept in it. */
  currency: string;
  /** ISO 3166-1 alpha-2; where domestic tax applies. */
  country: string;
};
