import type { Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { creditLimitOf, type GivenMoney } from './credit-limit.ts';
import { move, type CustomerStatus } from './status.ts';

export type Tier = 'A' | 'B' | 'C';

/** What makes goods billed. */
export type BillingBasis =
  | 'ISSUE'
  | 'DELIVERY'
  | 'COLLECTIVE_DAILY'
  | 'COLLECTIVE_WEEKLY'
  | 'COLLECTIVE_MONTHLY'
  | 'ORDER'
  | 'MILESTONE';

export type CustomerDetails = {
  externalRef?: string | null;
  name: string;
  nameZh?: string | null;
  taxId?: string | null;
  groupId?: string | null;
  tier: Tier;
  /** ISO 3166-1 alpha-2. */
  country: string;
  currency: string;
  paymentTermDays: number;
  creditLimit?: GivenMoney | null;
  owner?: string | null;
  email?: string | null;
  phone?: string | null;
  preferredCarrierId?: string | null;
  preferredWarehouseId?: string | null;
  /** For how long goods must be good yet; the stricter of the two holds. */
  leastShelfLifeDays?: number | null;
  leastShelfLifePercent?: number | null;
  /** Default: as it is. */
  billingBasis?: BillingBasis | null;
};

const MAX_PAYMENT_TERM_DAYS = 365;
const MAX_SHELF_LIFE_DAYS = 3650;

/** A company that buys, or may come to buy. */
export class Customer {
  id: string;
  /** `C-000001`. */
  number: string;
  externalRef: string | null = null;
  name!: string;
  nameZh: string | null = null;
  /** Normalized by `taxIdOf`; two customers share one only where somebody has said so. */
  taxId: string | null = null;
  status: CustomerStatus;
  groupId: string | null = null;
  tier!: Tier;
  country!: string;
  currency!: string;
  paymentTermDays!: number;
  /** In `currency`; null when the customer has no limit of its own. */
  creditLimit: Decimal | null = null;
  owner: string | null = null;
  email: string | null = null;
  phone: string | null = null;
  preferredCarrierId: string | null = null;
  preferredWarehouseId: string | null = null;
  leastShelfLifeDays: number | null = null;
  /** Of the days that the product is good for in all. */
  leastShelfLifePercent: number | null = null;
  billingBasis: BillingBasis = 'ISSUE';
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, number: string, isProspect: boolean, now: Date) {
    this.id = id;
    this.number = number;
    this.status = isProspect ? 'PROSPECT' : 'ACTIVE';
    this.createdAt = now;
  }

  /**
   * Takes the details over. Refuses `NAME_MISSING`, `BAD_PAYMENT_TERM`, `BAD_SHELF_LIFE`,
   * `CURRENCY_MISMATCH`, `NEGATIVE_CREDIT_LIMIT` and `MILESTONES_PER_ORDER`.
   */
  describe(details: CustomerDetails, now: Date): void {
    const { name, currency, paymentTermDays, taxId } = details;
    if (!name.trim()) refuse('NAME_MISSING', {}, ['name']);
    if (paymentTermDays < 0 || paymentTermDays > MAX_PAYMENT_TERM_DAYS) {
      const figures = { given: paymentTermDays, limit: MAX_PAYMENT_TERM_DAYS };
      refuse('BAD_PAYMENT_TERM', figures, ['paymentTermDays']);
    }
    this.leastShelfLifeDays = shelfLifeOf(details, 'leastShelfLifeDays', MAX_SHELF_LIFE_DAYS);
    this.leastShelfLifePercent = shelfLifeOf(details, 'leastShelfLifePercent', 100);
    this.creditLimit = creditLimitOf(details.creditLimit, details.currency);
    this.billingBasis = details.billingBasis ?? this.billingBasis;
    if (this.billingBasis === 'MILESTONE') refuse('MILESTONES_PER_ORDER', {}, ['billingBasis']);
    this.name = name.trim();
    this.nameZh = details.nameZh ?? null;
    this.externalRef = details.externalRef ?? null;
    this.taxId = taxId ? taxIdOf(taxId) : null;
    this.groupId = details.groupId ?? null;
    this.tier = details.tier;
    this.country = details.country;
    this.currency = currency;
    this.paymentTermDays = paymentTermDays;
    this.owner = details.owner ?? null;
    this.email = details.email ?? null;
    this.phone = details.phone ?? null;
    this.preferredCarrierId = details.preferredCarrierId ?? null;
    this.preferredWarehouseId = details.preferredWarehouseId ?? null;
    this.touch(now);
  }

  /** Moves to another status; refuses `ILLEGAL_MOVE`. Gives the status before. */
  changeStatus(to: CustomerStatus, now: Date): CustomerStatus {
    const previous = this.status;
    this.status = move(previous, to);
    this.touch(now);
    return previous;
  }

  /** Refuses `VERSION_CONFLICT` unless the customer has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  private touch(now: Date): void {
    this.updatedAt = now;
    this.version += 1;
  }
}

/** A tax id as it is compared: upper case, without spaces, dots, dashes or slashes. */
export function taxIdOf(text: string): string {
  return text.toUpperCase().replace(/[\s.\-/]/g, '');
}

/** The number of a customer in the company's own sequence: `C-000001`. */
export function customerNumber(sequence: string): string {
  return `C-${sequence.padStart(6, '0')}`;
}

function shelfLifeOf(
  details: CustomerDetails,
  field: 'leastShelfLifeDays' | 'leastShelfLifePercent',
  most: number,
): number | null {
  const given = details[field] ?? null;
  if (given !== null && (given < 1 || given > most)) {
    refuse('BAD_SHELF_LIFE', { given, most }, [field]);
  }
  return given;
}
