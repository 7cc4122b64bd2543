import type { Decimal } from '../../../kernel/decimal.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import type { InvoiceLine } from '../receivables/invoice.ts';

/** What makes goods billed; see the schema. */
export type BillingBasis =
  | 'ISSUE'
  | 'DELIVERY'
  | 'COLLECTIVE_DAILY'
  | 'COLLECTIVE_WEEKLY'
  | 'COLLECTIVE_MONTHLY'
  | 'ORDER'
  | 'MILESTONE';

/**
 * Goods of a delivery, or its freight, that are billed later than they leave; or a part of an order
 * that is billed by milestones. It is billed as a whole.
 */
export class Billable {
  id!: string;
  orderId!: string;
  orderNumber!: string;
  /** Null: billed for the order, before its goods leave. */
  deliveryId: string | null = null;
  /** In the delivery. */
  position!: number;
  customerId!: string;
  basis!: BillingBasis;
  kind!: InvoiceLine['kind'];
  orderLineId: string | null = null;
  productId: string | null = null;
  description!: string;
  /** Base unit. */
  quantity!: Decimal;
  currency!: string;
  net!: Decimal;
  taxCode!: string;
  taxRate!: Decimal;
  tax!: Decimal;
  paymentTermDays!: number;
  billToAddressId: string | null = null;
  shippedDate!: string;
  invoiceId: string | null = null;
  takenBackOn: string | null = null;
  milestoneId: string | null = null;
  version = 1;

  isOpen(): boolean {
    return this.invoiceId === null && this.takenBackOn === null;
  }

  /** Is billed, once. Refuses `NOT_BILLABLE` what is billed or taken back. */
  bill(invoiceId: string): void {
    if (!this.isOpen()) refuse('NOT_BILLABLE', { description: this.description }, ['billableIds']);
    this.invoiceId = invoiceId;
    this.version += 1;
  }

  /** Has not left after all; what was billed is to be credited. */
  takeBack(day: string): void {
    assert(this.takenBackOn === null, 'a delivery is taken back once');
    this.takenBackOn = day;
    this.version += 1;
  }

  /** Its line in an invoice; net and tax are its own. */
  line(id: string, position: number): InvoiceLine {
    const { kind, orderLineId, productId, description, quantity, net } = this;
    const { orderId, orderNumber, deliveryId, taxCode, taxRate, tax } = this;
    const delivered = deliveryId !== null && { deliveryId };
    const of = { orderId, orderNumber, ...delivered, kind, orderLineId, productId };
    return { id, position, ...of, description, quantity, net, taxCode, taxRate, tax };
  }
}

/** What all parts of an invoice have in common; null where they are of several. */
export type Together = Pick<
  Billable,
  'customerId' | 'currency' | 'paymentTermDays' | 'billToAddressId'
> &
  Record<'orderId' | 'orderNumber' | 'deliveryId', string | null> & {
    /** Of an order that is billed by milestones: it is on no invoice with others. */
    isPlanned: boolean;
  };

/** What parts have in common. Refuses `BILLED_APART` unless they can be on one invoice. */
export function together(parts: readonly Billable[]): Together {
  const [first] = parts;
  assert(first, 'an invoice has lines');
  const { customerId, currency, paymentTermDays, billToAddressId } = first;
  const terms = { customerId, currency, paymentTermDays, billToAddressId };
  for (const field of Object.keys(terms) as (keyof typeof terms)[]) {
    if (parts.some((part) => part[field] !== first[field])) {
      refuse('BILLED_APART', { differs: field }, ['billableIds']);
    }
  }
  const only = (field: 'orderId' | 'orderNumber' | 'deliveryId') =>
    parts.every((part) => part[field] === first[field]) ? first[field] : null;
  const isPlanned = parts.some(({ milestoneId }) => milestoneId !== null);
  if (isPlanned && !only('orderId')) {
    refuse('BILLED_APART', { differs: 'orderId' }, ['billableIds']);
  }
  const of = { orderId: only('orderId'), orderNumber: only('orderNumber') };
  return { ...terms, ...of, deliveryId: only('deliveryId'), isPlanned };
}

/** Parts as an invoice has them: by order, the deliveries of each as they left. */
export function inSequence(parts: readonly Billable[]): Billable[] {
  const key = ({ orderNumber, shippedDate, deliveryId }: Billable) =>
    [orderNumber, shippedDate, deliveryId].join(' ');
  return parts.toSorted((a, b) => {
    if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return a.position - b.position;
  });
}
