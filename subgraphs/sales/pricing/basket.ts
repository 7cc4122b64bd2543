import { Money } from '../../../kernel/money.ts';
import { Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Tax } from '../../../kernel/tax.ts';
import { applyPromotions, type Terms } from '../promotions/apply-promotions.ts';
import {
  closeLines,
  startLine,
  type BasketLine,
  type PricedLine,
  type SoldProduct,
  type StartedLine,
} from './priced-line.ts';
import type { PriceRule } from './price-rule.ts';
import type { TaxDisplay, TaxTerms } from './tax.ts';

/** A product is named by its id, else by its SKU. */
export type ProductKey = { productId?: string | null; sku?: string | null };
export type Line = BasketLine & ProductKey;

/** What there is to know for pricing a basket. */
export type BasketFacts = {
  currency: string;
  product(key: ProductKey): SoldProduct | undefined;
  /** The rules that the customer falls under, by product. */
  rules: ReadonlyMap<string, readonly PriceRule[]>;
  /** Taxes by the products' tax categories. */
  taxes: ReadonlyMap<string, Tax>;
  /** Those that the customer gets, by priority. */
  promotions: readonly Terms[];
  taxTerms: TaxTerms;
};

export type Basket = {
  currency: string;
  taxDisplay: TaxDisplay;
  lines: PricedLine[];
  refusals: Refusal[];
};
export type Totals = { net: Money; tax: Money; gross: Money };

const noTax: Tax = { code: 'NONE', percent: 0 };

/**
 * Prices every line that can be priced, with promotions over all of them; what can not be is in
 * `refusals`, with its line.
 */
export function priceLines(lines: readonly Line[], facts: BasketFacts): Basket {
  const started: StartedLine[] = [];
  const refusals: Refusal[] = [];
  for (const [index, line] of lines.entries()) {
    try {
      started.push(start(line, facts));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, figures, field } = error;
      refusals.push(new Refusal(code, figures, ['lines', String(index), ...field]));
    }
  }
  applyPromotions(started, facts.promotions);
  const { currency, taxTerms } = facts;
  const { taxDisplay } = taxTerms;
  return { currency, taxDisplay, lines: closeLines(started, taxTerms), refusals };
}

function start(line: Line, { product, rules, taxes, currency }: BasketFacts): StartedLine {
  const { productId, sku } = line;
  const sold =
    product(line) ?? refuse('UNKNOWN_PRODUCT', productId ? { productId } : { sku }, ['productId']);
  const tax = taxes.get(sold.taxCategory) ?? noTax;
  return startLine(line, { product: sold, rules: rules.get(sold.id) ?? [], tax, currency });
}

/** A basket's totals, when all of it is priced: the sums of its lines. */
export function totalsOf({ currency, lines, refusals }: Basket): Totals | undefined {
  if (refusals.length > 0) return undefined;
  const parts = (part: 'net' | 'tax' | 'gross') => lines.map((line) => line[part]);
  return {
    net: Money.total(parts('net'), currency),
    tax: Money.total(parts('tax'), currency),
    gross: Money.total(parts('gross'), currency),
  };
}
