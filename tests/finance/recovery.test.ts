import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum, ZERO } from '../../kernel/decimal.ts';
import { recoveries } from '../../subgraphs/finance/allowances/recovery.ts';
import { creditByInvoice, type CreditLine } from '../../subgraphs/finance/credits/credit-line.ts';

const rate = decimal(1);
const product = { invoiceLineId: 'inl_1', orderLineId: 'orl_1', productId: 'prd_1' };

/** Goods credited for a gross amount, of which the fee keeps its percent. */
function goods(gross: string, feePercent = 0): CreditLine {
  const net = decimal(gross);
  const fee = net.times(feePercent).dividedBy(100).toDecimalPlaces(2);
  const about = { ...product, description: 'Tea', taxCode: 'ZERO', taxRate: ZERO, rate };
  return { ...about, invoiceId: 'inv_1', quantity: decimal(1), net, fee, tax: ZERO, feeTax: ZERO };
}

const cents = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => decimal(n).dividedBy(100));

test('whatever parts goods come back in, what was given up comes back exactly, never more', () => {
  fc.assert(
    fc.property(
      fc.array(cents(1, 100_000), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 10_000 }),
      (parts, tenThousandths) => {
        const total = sum(parts);
        const given = total.times(tenThousandths).dividedBy(10_000).toDecimalPlaces(2);
        const tax = given.times('0.115').toDecimalPlaces(2);
        const about = { allowanceId: 'alw_1', invoiceId: 'inv_1', kind: 'DISCOUNT' as const };
        const left = { ...about, amount: given, tax, uncredited: total };
        for (const part of parts) {
          const [back] = recoveries([goods(part.toFixed(2))], [left], 'CNY');
          expect(back!.amount.lessThanOrEqualTo(part)).toBe(true);
          expect(back!.tax.lessThanOrEqualTo(back!.amount)).toBe(true);
          left.amount = left.amount.minus(back!.share);
          left.tax = left.tax.minus(back!.shareTax);
          left.uncredited = left.uncredited.minus(part);
        }
        expect([left.amount.toFixed(2), left.tax.toFixed(2)]).toEqual(['0.00', '0.00']);
      },
    ),
  );
});

test('the fee is of what was paid: a tenth of it keeps a tenth of the discount', () => {
  const left = {
    ...{ allowanceId: 'alw_1', invoiceId: 'inv_1', kind: 'DISCOUNT' as const },
    ...{ amount: decimal(20), tax: ZERO, uncredited: decimal(1000) },
  };
  const lines = [goods('500.00', 10)];
  const back = recoveries(lines, [left], 'CNY');
  expect([back[0]!.share.toFixed(), back[0]!.amount.toFixed()]).toEqual(['10', '9']);
  expect(creditByInvoice(lines, back).get('inv_1')!.toFixed()).toBe('441');
});
