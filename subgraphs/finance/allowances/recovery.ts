import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { grossOf, type CreditLine } from '../credits/credit-line.ts';
import type { AllowanceKind } from './allowance.ts';

/** What is left of an allowance, and what of its invoice is not credited yet; gross. */
export type Recoverable = {
  allowanceId: string;
  invoiceId: string;
  kind: AllowanceKind;
  amount: Decimal;
  tax: Decimal;
  uncredited: Decimal;
};

/** What credited goods had of an allowance, and how much of that is not paid back. */
export type Recovery = {
  allowanceId: string;
  invoiceId: string;
  kind: AllowanceKind;
  share: Decimal;
  shareTax: Decimal;
  amount: Decimal;
  tax: Decimal;
};

/**
 * What was given up of credited goods was never paid, so it is not paid back: their share of what
 * is left of each allowance, less what the fee keeps. Crediting all of an invoice without a fee, in
 * whatever parts, brings back exactly what was given up.
 */
export function recoveries(
  lines: readonly CreditLine[],
  given: readonly Recoverable[],
  currency: string,
): Recovery[] {
  const rounded = (amount: Decimal) => new Money(amount, currency).rounded().amount;
  return given.flatMap(({ allowanceId, invoiceId, kind, amount, tax, uncredited }) => {
    const goods = lines.filter((line) => line.invoiceId === invoiceId);
    const gross = sum(goods.map((line) => line.net.plus(line.tax)));
    if (gross.isZero()) return [];
    const paidBack = sum(goods.map(grossOf));
    const shareOf = (left: Decimal) => rounded(left.times(gross).dividedBy(uncredited));
    const back = (share: Decimal) => rounded(share.times(paidBack).dividedBy(gross));
    const [share, shareTax] = [shareOf(amount), shareOf(tax)];
    const about = { allowanceId, invoiceId, kind };
    return [{ ...about, share, shareTax, amount: back(share), tax: back(shareTax) }];
  });
}
