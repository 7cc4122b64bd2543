import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { InvoiceLine } from '../receivables/invoice.ts';
import { lineTax } from '../tax/tax-rate.ts';

export const DEBIT_SERIES = 'DBN';

/** Why a customer owes more. */
export type DebitReason = 'PRICE' | 'QUANTITY' | 'CHARGES' | 'INTEREST' | 'DUNNING_FEE' | 'OTHER';

/** A tax that the invoice has which a debit note is about. */
export type TaxOfInvoice = { taxCode: string; taxRate: Decimal };

/** What is charged; without a code, taxed as the invoice is. */
export type Charge = { description: string; net: Money; taxCode?: string | null };

export const UNTAXED: TaxOfInvoice = { taxCode: 'NONE', taxRate: ZERO };

/**
 * Lines of a debit note. What goods cost more is revenue, all else is other income. Refuses
 * `TAX_CODE_MISSING` when the invoice has several taxes and a charge names none of them.
 */
export function debitLines(
  charges: readonly Charge[],
  { reason, taxes }: { reason: DebitReason; taxes: readonly TaxOfInvoice[] },
  nextId: () => string,
): InvoiceLine[] {
  const kind = reason === 'PRICE' || reason === 'QUANTITY' ? 'PRICE' : 'CHARGE';
  return charges.map(({ description, net, taxCode }, n) => {
    const tax = taxFor(taxCode, taxes);
    return {
      ...{ id: nextId(), position: n + 1, kind, orderLineId: null, productId: null },
      ...{ description, quantity: decimal(1), net: net.amount, ...tax },
      tax: lineTax(net, tax.taxRate.toFixed()).amount,
    };
  });
}

function taxFor(wanted: string | null | undefined, taxes: readonly TaxOfInvoice[]): TaxOfInvoice {
  if (wanted === UNTAXED.taxCode) return UNTAXED;
  const own = wanted ? taxes.filter(({ taxCode }) => taxCode === wanted) : taxes;
  if (own.length === 1) return own[0]!;
  const codes = taxes.map(({ taxCode }) => taxCode).join(', ');
  return refuse('TAX_CODE_MISSING', { codes, given: wanted ?? '' }, ['lines']);
}
