import { decimal, sum, ZERO, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';

/** A product's goods in both periods: quantities in its base unit, revenue without tax. */
export type ProductSales = {
  productId: string;
  quantity: Numeric;
  revenue: Numeric;
  comparedQuantity: Numeric;
  comparedRevenue: Numeric;
};

type Sold = { productId: string } & Record<Exclude<keyof ProductSales, 'productId'>, Decimal>;

/**
 * Splits the change of revenue into price, volume and mix, as management accounting does (sales
 * price, sales quantity and sales mix variance: Horngren, Datar, Rajan, "Cost Accounting", on
 * flexible budgets and sales variances), at the prices of the period compared to:
 *
 *   price  = Σ (P1 − P0) · Q1            over products sold in both periods
 *   mix    = Σ Q1 · P0 − (ΣQ1 / ΣQ0) · R0
 *   volume = (ΣQ1 / ΣQ0 − 1) · R0        taken as the rest, so that all sums to the cent
 *
 * A product of which nothing was sold on balance in one of the periods is new or lost.
 */
export function priceVolumeMix(products: readonly ProductSales[], currency: string) {
  const all = products.map(soldOf);
  const kept = all.filter(isContinued);
  const others = all.filter((product) => !isContinued(product));
  const inMoney = (amount: Decimal) => new Money(amount, currency).rounded().amount;
  const total = (of: readonly Sold[], field: keyof Omit<Sold, 'productId'>) =>
    sum(of.map((product) => product[field]));

  const [r1, r0] = [total(kept, 'revenue'), total(kept, 'comparedRevenue')];
  const [q1, q0] = [total(kept, 'quantity'), total(kept, 'comparedQuantity')];
  const atOldPrices = sum(kept.map(atPricesOfThen));
  const price = inMoney(r1.minus(atOldPrices));
  const mix = q0.isZero() ? ZERO : inMoney(atOldPrices.minus(q1.dividedBy(q0).times(r0)));
  const volume = r1.minus(r0).minus(price).minus(mix);
  const revenue = total(all, 'revenue');
  const comparedRevenue = total(all, 'comparedRevenue');
  return {
    ...{ revenue, comparedRevenue, change: revenue.minus(comparedRevenue) },
    ...{ price, volume, mix },
    new: total(others, 'revenue'),
    lost: total(others, 'comparedRevenue'),
    products: all
      .map((product) => varianceOf(product, inMoney))
      .sort((a, b) => changeOf(b).comparedTo(changeOf(a)))
      .slice(0, MOST_PRODUCTS),
  };
}

const MOST_PRODUCTS = 250;

function soldOf({ productId, ...figures }: ProductSales): Sold {
  return {
    productId,
    quantity: decimal(figures.quantity),
    revenue: decimal(figures.revenue),
    comparedQuantity: decimal(figures.comparedQuantity),
    comparedRevenue: decimal(figures.comparedRevenue),
  };
}

function isContinued({ quantity, comparedQuantity }: Sold): boolean {
  return quantity.greaterThan(0) && comparedQuantity.greaterThan(0);
}

/** What the quantity of now would have brought then. */
function atPricesOfThen({ quantity, comparedQuantity, comparedRevenue }: Sold): Decimal {
  return comparedRevenue.times(quantity).dividedBy(comparedQuantity);
}

function varianceOf(product: Sold, inMoney: (amount: Decimal) => Decimal) {
  if (!isContinued(product)) return { ...product, price: ZERO, quantityEffect: ZERO };
  const price = inMoney(product.revenue.minus(atPricesOfThen(product)));
  const change = product.revenue.minus(product.comparedRevenue);
  return { ...product, price, quantityEffect: change.minus(price) };
}

function changeOf({
  revenue,
  comparedRevenue,
}: Pick<Sold, 'revenue' | 'comparedRevenue'>): Decimal {
  return revenue.minus(comparedRevenue).abs();
}
