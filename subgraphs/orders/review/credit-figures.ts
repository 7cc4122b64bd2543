import { sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { OrderLine } from '../order-line.ts';
import type { OrderStatus } from '../status.ts';

type Counted = {
  status: OrderStatus;
  approvedAt: Date | null;
  lines: readonly OrderLine[];
  freight: Decimal;
  freightTax: Decimal;
  isFreightBilled: boolean;
  isBilledAhead(): boolean;
};

/**
 * An order's part of its customer's credit account, with tax: what is wanted and not yet invoiced,
 * as long as it is open, and what is invoiced; freight goes over with the first invoice.
 */
export function creditFigures(order: Counted): { exposure: Decimal; invoicedGross: Decimal } {
  const { lines, approvedAt, status } = order;
  const isInvoiced = lines.some((line) => line.invoiced.greaterThan(0));
  const billed = sum(lines.map((line) => line.invoicedGross()));
  const unbilled = sum(lines.map((line) => line.uninvoicedGross()));
  const isOpen = approvedAt !== null && status !== 'CANCELLED';
  const isFreightOwed = isInvoiced && (order.isFreightBilled || order.isBilledAhead());
  const freight = order.freight.plus(order.freightTax);
  return {
    exposure: isOpen ? unbilled.plus(isFreightOwed ? ZERO : freight) : ZERO,
    invoicedGross: billed.plus(isFreightOwed ? freight : ZERO),
  };
}
