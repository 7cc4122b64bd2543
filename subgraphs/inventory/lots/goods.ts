import type { Decimal } from '../../../kernel/decimal.ts';

/** One of the goods of a product that are told apart one by one. */
export type Serial = { id: string; code: string; binId: string | null };

/** Goods of one lot that lie in one bin, in base units; null where nobody knows or minds. */
export type Goods = {
  binId: string | null;
  lotId: string | null;
  quantity: Decimal;
  /** As many as the quantity, where units are told apart. */
  serials: readonly Serial[];
};

/** Goods that somebody wants: which of them, as far as it matters. */
export type Wanted = {
  /** Undefined: of any bin, of any lot. */
  binId?: string | null;
  lotId?: string | null;
  quantity: Decimal;
  serials?: readonly Serial[];
};
