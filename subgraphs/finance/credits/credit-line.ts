import { least, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** A line of an invoice, and how much of it is credited already. */
export type CreditableLine = {
  invoiceId: string;
  invoiceLineId: string;
  orderLineId: string;
  productId: string | null;
  description: string;
  quantity: Decimal;
  net: Decimal;
  tax: Decimal;
  taxCode: string;
  taxRate: Decimal;
  credited: Decimal;
  /** Of the invoice: the credit is in its currency, at its rate. */
  currency: string;
  rate: Decimal;
};

/** Goods that are credited; `feePercent` of them is kept. */
export type Wanted = { lineId: string; quantity: Decimal; feePercent: Decimal };

/** What is credited of an invoice line; `tax` is of `net`, `feeTax` of `fee`. */
export type CreditLine = Pick<
  CreditableLine,
  | 'invoiceId'
  | 'invoiceLineId'
  | 'orderLineId'
  | 'productId'
  | 'description'
  | 'taxCode'
  | 'taxRate'
  | 'rate'
> &
  Record<'quantity' | 'net' | 'fee' | 'tax' | 'feeTax', Decimal>;

/**
 * Credits goods on the invoices of their order line, oldest first. Net and tax are cumulative
 * shares of the invoice line: crediting all of it, in whatever parts, gives exactly what was
 * invoiced. Refuses `NOT_INVOICED` for more than is invoiced and not credited.
 */
export function creditLines(
  wanted: readonly Wanted[],
  invoiced: readonly CreditableLine[],
  currency: string,
): CreditLine[] {
  return wanted.flatMap(({ lineId, quantity, feePercent }) => {
    let left = quantity;
    const parts: CreditLine[] = [];
    for (const line of invoiced.filter(({ orderLineId }) => orderLineId === lineId)) {
      const part = least(left, line.quantity.minus(line.credited));
      if (part.isZero()) continue;
      parts.push(creditOf(line, part, feePercent, currency));
      line.credited = line.credited.plus(part);
      left = left.minus(part);
    }
    if (left.isZero()) return parts;
    const invoicedYet = quantity.minus(left).toFixed();
    return refuse('NOT_INVOICED', { lineId, invoiced: invoicedYet, given: quantity.toFixed() });
  });
}

/** True when so much is invoiced and not credited. */
export function isCovered(
  wanted: readonly Wanted[],
  invoiced: readonly Pick<CreditableLine, 'orderLineId' | 'quantity' | 'credited'>[],
): boolean {
  return wanted.every(({ lineId, quantity }) => {
    const own = invoiced.filter(({ orderLineId }) => orderLineId === lineId);
    const left = sum(own.map((line) => line.quantity.minus(line.credited)));
    return left.greaterThanOrEqualTo(quantity);
  });
}

function creditOf(
  line: CreditableLine,
  quantity: Decimal,
  feePercent: Decimal,
  currency: string,
): CreditLine {
  const rounded = (amount: Decimal) => new Money(amount, currency).rounded().amount;
  const share = (whole: Decimal) => {
    const upTo = (reached: Decimal) => rounded(whole.times(reached).dividedBy(line.quantity));
    return upTo(line.credited.plus(quantity)).minus(upTo(line.credited));
  };
  const kept = (amount: Decimal) => rounded(amount.times(feePercent).dividedBy(100));
  const { invoiceId, invoiceLineId, orderLineId, productId, description } = line;
  const about = { invoiceId, invoiceLineId, orderLineId, productId, description };
  const { taxCode, taxRate, rate } = line;
  const [net, tax] = [share(line.net), share(line.tax)];
  const of = { taxCode, taxRate, rate, quantity };
  return { ...about, ...of, net, tax, fee: kept(net), feeTax: kept(tax) };
}

/** What the customer gets for a line: goods and their tax, less the fee and its tax. */
export function grossOf({ net, tax, fee, feeTax }: CreditLine): Decimal {
  return net.minus(fee).plus(tax).minus(feeTax);
}

/** What the customer gets, by invoice, less what had been given up of it. */
export function creditByInvoice(
  lines: readonly CreditLine[],
  recovered: readonly { invoiceId: string; amount: Decimal }[],
): Map<string, Decimal> {
  const byInvoice = new Map<string, Decimal>();
  for (const line of lines) {
    const before = byInvoice.get(line.invoiceId) ?? ZERO;
    byInvoice.set(line.invoiceId, before.plus(grossOf(line)));
  }
  for (const { invoiceId, amount } of recovered) {
    byInvoice.set(invoiceId, byInvoice.get(invoiceId)!.minus(amount));
  }
  return byInvoice;
}
