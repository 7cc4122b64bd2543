import { daysAfter } from '../../../kernel/clock.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { carriedOf, type Exchange } from '../currencies/exchange.ts';
import type { FreightTax, InvoiceablePart } from '../contract.ts';
import { lineTax } from '../tax/tax-rate.ts';
import { documentNumber } from './numbering.ts';

/** Percent off what is open, within so many days of the invoice. */
export type EarlyPayment = { percent: Decimal; days: number };

export type InvoiceFacts = {
  /** Null: of several, which its lines name. */
  orderId: string | null;
  orderNumber: string | null;
  deliveryId: string | null;
  /** The customer's address that it goes to; null: the first one for bills. */
  billToAddressId?: string | null;
  customerId: string;
  currency: string;
  invoiceDate: string;
  paymentTermDays: number;
  /** What may be taken off when it is paid within so many days. */
  earlyPayment?: EarlyPayment | null;
  issuedAt: Date;
  /** At which rate it counts in the books; by default they are kept in its currency. */
  exchange?: Exchange;
};

/** A line of an invoice, with the tax that its order has for it. */
export type InvoiceLine = {
  id: string;
  position: number;
  /** Where they are not said to be the invoice's. */
  orderId?: string;
  orderNumber?: string;
  deliveryId?: string;
  kind: 'GOODS' | 'FREIGHT' | 'PRICE' | 'CHARGE';
  orderLineId: string | null;
  productId: string | null;
  description: string;
  quantity: Decimal;
  net: Decimal;
  taxCode: string;
  taxRate: Decimal;
  tax: Decimal;
};

/** What a customer owes for deliveries. Its status follows from what is paid; lines never change. */
export class Invoice {
  id: string;
  number!: string;
  series = 'INV';
  year: number;
  sequence!: number;
  orderId: string | null;
  orderNumber: string | null;
  deliveryId: string | null;
  billToAddressId: string | null;
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
  /** What was given up: discounts and write-offs. */
  allowed: Decimal = ZERO;
  discountPercent: Decimal | null;
  discountUntil: string | null;
  /** Units of the books' currency for one of the invoice's. */
  rate: Decimal;
  /** What the books carry of it: at first, of the tax in it, and still. */
  baseTotal: Decimal;
  baseTax: Decimal;
  baseOpen: Decimal;
  issuedAt: Date;
  version = 1;

  constructor(id: string, facts: InvoiceFacts, lines: readonly InvoiceLine[]) {
    const { currency } = facts;
    const total = (of: readonly InvoiceLine[], field: 'net' | 'tax') =>
      Money.total(
        of.map((line) => new Money(line[field], currency)),
        currency,
      ).amount;
    const freight = lines.filter(({ kind }) => kind === 'FREIGHT');
    this.id = id;
    this.orderId = facts.orderId;
    this.orderNumber = facts.orderNumber;
    this.deliveryId = facts.deliveryId;
    this.billToAddressId = facts.billToAddressId ?? null;
    this.customerId = facts.customerId;
    this.currency = currency;
    this.invoiceDate = facts.invoiceDate;
    this.dueDate = daysAfter(facts.invoiceDate, facts.paymentTermDays);
    const { earlyPayment } = facts;
    this.discountPercent = earlyPayment?.percent ?? null;
    this.discountUntil = earlyPayment ? daysAfter(facts.invoiceDate, earlyPayment.days) : null;
    this.year = Number(facts.invoiceDate.slice(0, 4));
    this.issuedAt = facts.issuedAt;
    this.freight = total(freight, 'net');
    this.net = total(lines, 'net').minus(this.freight);
    this.tax = total(lines, 'tax');
    this.total = this.net.plus(this.freight).plus(this.tax);
    const { exchange } = facts;
    this.rate = exchange?.rate ?? decimal(1);
    this.baseTotal = exchange?.inBase(this.total) ?? this.total;
    this.baseTax = exchange?.inBase(this.tax) ?? this.tax;
    this.baseOpen = this.baseTotal;
  }

  /** Gives the invoice its place in the year's series. */
  take(sequence: number): void {
    this.sequence = sequence;
    this.number = documentNumber(this.series, this.year, sequence);
  }

  open(): Money {
    const settled = this.paid.plus(this.credited).plus(this.allowed);
    return new Money(this.total.minus(settled), this.currency);
  }

  /** What may be taken off what is open when money comes on the day. */
  discountOn(day: string): Money {
    const isEarly = this.discountUntil !== null && day <= this.discountUntil;
    return this.open()
      .times(isEarly ? this.discountPercent! : 0)
      .times('0.01')
      .rounded();
  }

  /** What a payment takes off: the discount, when it pays all the rest; or nothing. */
  discountFor(paid: Money, day: string): Money {
    const discount = this.discountOn(day);
    return paid.plus(discount).equals(this.open()) ? discount : Money.zero(this.currency);
  }

  /**
   * Pays a part of it; gives what the books carried of that. Refuses `OVER_ALLOCATED` beyond what
   * is open, `CURRENCY_MISMATCH`; so do the others.
   */
  settle(amount: Money, base = amount.currency): Decimal {
    const cleared = this.clear(amount, base);
    this.paid = this.paid.plus(amount.amount);
    return cleared;
  }

  /** Opens again what a payment had settled that is taken back, and what the books carried of it. */
  unsettle(amount: Money, carried = amount.amount): void {
    assert(amount.amount.lessThanOrEqualTo(this.paid), 'no more is taken back than was paid');
    this.paid = this.paid.minus(amount.amount);
    this.carryAgain(carried);
  }

  /** Settles a part of it by a credit note; gives what the books carried of that. */
  credit(amount: Money, base = amount.currency): Decimal {
    const cleared = this.clear(amount, base);
    this.credited = this.credited.plus(amount.amount);
    return cleared;
  }

  /** Gives a part of it up; gives what the books carried of that. */
  allow(amount: Money, base = amount.currency): Decimal {
    const cleared = this.clear(amount, base);
    this.allowed = this.allowed.plus(amount.amount);
    return cleared;
  }

  /** Is owed again what was given up. */
  disallow(amount: Money, carried = amount.amount): void {
    this.allowed = this.allowed.minus(amount.amount);
    this.carryAgain(carried);
  }

  private clear(amount: Money, base: string): Decimal {
    this.requireOpen(amount);
    const cleared = carriedOf(amount, { open: this.open(), baseOpen: this.baseOpen }, base);
    this.baseOpen = this.baseOpen.minus(cleared);
    this.version += 1;
    return cleared;
  }

  private carryAgain(carried: Decimal): void {
    this.baseOpen = this.baseOpen.plus(carried);
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
  freightTax?: FreightTax,
): InvoiceLine[] {
  const goods = parts.map((part) => goodsLine(part, freight.currency));
  const lines = freight.isZero() ? goods : [...goods, freightLine(freight, freightTax)];
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

const untaxed: FreightTax = { taxCode: 'NONE', taxRate: '0', tax: '0' };

function freightLine(freight: Money, { taxCode, taxRate, tax } = untaxed): Draft {
  return {
    kind: 'FREIGHT',
    orderLineId: null,
    productId: null,
    description: 'Freight',
    quantity: decimal(1),
    net: freight.amount,
    taxCode,
    taxRate: decimal(taxRate),
    tax: decimal(tax),
  };
}
