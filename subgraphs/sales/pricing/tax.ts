import { decimal, type Numeric } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';

export type Tax = {
  code: string;
  /** `13` for 13 percent. */
  percent: Numeric;
  /** Levied on the net amount and the taxes before it, instead of on the net amount alone. */
  isCompound?: boolean;
};

/**
 * The taxes on a net amount, in order, each rounded half-up to the minor unit. Given one line's
 * amount it rounds per line; given a document's, per document.
 */
export function taxesOn(net: Money, taxes: readonly Tax[]): Money[] {
  const levied: Money[] = [];
  for (const { percent, isCompound } of taxes) {
    const base = isCompound ? net.plus(Money.total(levied, net.currency)) : net;
    levied.push(base.times(decimal(percent).dividedBy(100)).rounded());
  }
  return levied;
}
