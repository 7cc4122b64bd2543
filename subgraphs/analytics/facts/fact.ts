/** What facts are made of: one kind per kind of document. */
export const factKinds = [
  'CUSTOMER',
  'ORDER',
  'LOST_SALE',
  'SHIPMENT',
  'STOCK_MOVE',
  'INVOICE',
  'PAYMENT',
  'RETURN',
  'CREDIT_NOTE',
  'PURCHASE_ORDER',
  'GOODS_RECEIPT',
  'SERVICE_REQUEST',
  'SUPPLY_EXCEPTION',
] as const;

export type FactKind = (typeof factKinds)[number];

/** What one line of a document says; quantities in base units, amounts in `currency`. */
export type Fact = {
  productId?: string;
  category?: string | null;
  customerId?: string;
  customerGroupId?: string;
  channel?: string;
  salesperson?: string | null;
  warehouseId?: string;
  supplierId?: string;
  carrierId?: string;
  status?: string;
  reason?: string;
  currency?: string;
  quantity?: string;
  /** Of the quantity: shipped, accepted, received. */
  done?: string;
  /** Of the quantity: cancelled, rejected. */
  undone?: string;
  /** Without tax, where there is tax. */
  amount?: string;
  gross?: string;
  onTime?: boolean | null;
  days?: string | null;
};

/** All that one document says. */
export type DocumentFacts = {
  id: string;
  /** Business day on which it counts. */
  day: string;
  number?: string;
  facts: Fact[];
};

/** Asks the one graph, as the area itself. */
export type Ask = <Data>(document: string, variables?: Record<string, unknown>) => Promise<Data>;

/** Where one kind of fact comes from: a list of the graph, and what its documents say. */
export type Source = {
  kind: FactKind;
  /** The area that owns the documents. */
  area: string;
  /** Field and filter type of their list in the graph. */
  list: string;
  filter: string;
  /** Conditions for the documents that count; default all. */
  counted?: object;
  /** The same of one day, as facts count days. */
  onDay(day: string): object;
  /** What documents say now; of those that there are. */
  read(ask: Ask, ids: readonly string[]): Promise<DocumentFacts[]>;
};

type SourceSpec<Answer> = Pick<Source, 'kind' | 'area' | 'list' | 'filter' | 'counted'> & {
  /** The field of the list's filter that says which day a document counts on. */
  dated: { by: string; isMoment: boolean };
  document: string;
  factsOf(answer: Answer): DocumentFacts[];
};

/** Declares a source: `document` asks for documents by `$ids`, `factsOf` says what they mean. */
export function source<Answer>(spec: SourceSpec<Answer>): Source {
  const { document, dated, factsOf, ...named } = spec;
  return {
    ...named,
    onDay(day) {
      const from = `${day}T00:00:00.000Z`;
      const next = new Date(Date.parse(from) + 86_400_000).toISOString();
      const on = dated.isMoment ? { gte: from, lt: next } : { gte: day, lte: day };
      return { ...named.counted, [dated.by]: on };
    },
    read: async (ask, ids) => factsOf(await ask<Answer>(document, { ids })),
  };
}

/** The UTC day of a moment as the graph tells it. */
export function dayIn(moment: string): string {
  return moment.slice(0, 10);
}

/** Days from one moment to another, four decimals; null while the second is not there. */
export function daysBetween(from: string, to: string | null): string | null {
  if (!to) return null;
  return ((Date.parse(to) - Date.parse(from)) / 86_400_000).toFixed(4);
}
