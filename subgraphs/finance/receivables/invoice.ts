import { daysAfter } from '../../../kernel/clock.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { InvoiceablePart } from '../contract.ts';
import { lineTax } from '../tax/tax-rate.ts';
import { documentNumber } from './numbering.ts';

export type InvoiceFacts = {
  orderId: string;
  orderNumber: string;
  deliveryId: string;
  customerId: string;
  currency: string;
  invoiceDate: string;
  paymentTermDays: number;
  issuedAt: Date;
};

/** A line of an invoice, with the tax that its order has for it. Freight carries no tax as yet. */
export type InvoiceLine = {
  id: string;
  position: number;
  kind: 'GOODS' | 'FREIGHT';
  orderLineId: string | null;
  productId: string | null;
  description: string;
  quantity: Decimal;
  net: Decimal;
  taxCode: string;
  taxRate: Decimal;
  tax: Decimal;
};

/** What a customer owes for a delivery. Its status follows from what is paid; lines never change. */
export class Invoice {
  id: string;
  number!: string;
  series = 'INV';
  year: number;
  sequence!: number;
  orderId: string;
  orderNumber: string;
  deliveryId: string;
  customerId: string;
  invoiceDate: string;
  dueDate: string;
  currency: string;
  net: Decimal;
  freight: Decimal;
  tax: Decimal;
  total: Decimal;
  paid: Decimal = ZERO;
  /** What credit notes have settled. */
  credited: Decimal = ZERO;
  issuedAt: Date;
  version = 1;

  constructor(id: string, facts: InvoiceFacts, lines: readonly InvoiceLine[]) {
    const { currency } = facts;
    const total = (kind: InvoiceLine['kind'], field: 'net' | 'tax') =>
      Money.total(
        lines.filter((line) => line.kind === kind).map((line) => new Money(line[field], currency)),
        currency,
      ).amount;
    this.id = id;
    this.orderId = facts.orderId;
    this.orderNumber = facts.orderNumber;
    this.deliveryId = facts.deliveryId;
    this.customerId = facts.customerId;
    this.currency = currency;
    this.invoiceDate = facts.invoiceDate;
    this.dueDate = daysAfter(facts.invoiceDate, facts.paymentTermDays);
    this.year = Number(facts.invoiceDate.slice(0, 4));
    this.issuedAt = facts.issuedAt;
    this.net = total('GOODS', 'net');
    this.freight = total('FREIGHT', 'net');
    this.tax = total('GOODS', 'tax').plus(total('FREIGHT', 'tax'));
    this.total = this.net.plus(this.freight).plus(this.tax);
  }

  /** Gives the invoice its place in the year's series. */
  take(sequence: number): void {
    this.sequence = sequence;
    this.number = documentNumber(this.series, this.year, sequence);
  }

  open(): Money {
    return new Money(this.total.minus(this.paid).minus(this.credited), this.currency);
  }

  /** Pays a part of it. Refuses `OVER_ALLOCATED` beyond what is open. */
  settle(amount: Money): void {
    this.requireOpen(amount);
    this.paid = this.paid.plus(amount.amount);
    this.version += 1;
  }

  /** Settles a part of it by a credit note. Refuses `OVER_ALLOCATED` beyond what is open. */
  credit(amount: Money): void {
    this.requireOpen(amount);
    this.credited = this.credited.plus(amount.amount);
    this.version += 1;
  }

  private requireOpen(amount: Money): void {
    if (amount.compare(this.open()) > 0) {
      const figures = { number: this.number, open: this.open(), given: amount };
      refuse('OVER_ALLOCATED', figures, ['allocations']);
    }
  }
}

/** The lines of an invoice: the goods, and the freight when some is charged. */
export function invoiceLines(
  parts: readonly InvoiceablePart[],
  freight: Money,
  nextId: () => string,
): InvoiceLine[] {
  const goods = parts.map((part) => goodsLine(part, freight.currency));
  const lines = freight.isZero() ? goods : [...goods, freightLine(freight)];
  return lines.map((line, index) => ({ ...line, id: nextId(), position: index + 1 }));
}

type Draft = Omit<InvoiceLine, 'id' | 'position'>;

function goodsLine(part: InvoiceablePart, currency: string): Draft {
  return {
    kind: 'GOODS',
    orderLineId: part.lineId,
    productId: part.productId,
    description: part.description,
    quantity: decimal(part.quantity),
    net: decimal(part.net),
    taxCode: part.taxCode,
    taxRate: decimal(part.taxRate),
    tax:
      part.tax == null
        ? lineTax(new Money(part.net, currency), part.taxRate).amount
        : decimal(part.tax),
  };
}

function freightLine(freight: Money): Draft {
  return {
    kind: 'FREIGHT',
    orderLineId: null,
    productId: null,
    description: 'Freight',
    quantity: decimal(1),
    net: freight.amount,
    taxCode: 'NONE',
    taxRate: ZERO,
    tax: ZERO,
  };
}
