import { refuse } from '../../../kernel/refusal.ts';

export type SupplierStatus = 'PROSPECT' | 'APPROVED' | 'ON_HOLD' | 'BLOCKED';

export type SupplierDetails = {
  externalRef?: string | null;
  name: string;
  contact?: string | null;
  email?: string | null;
  phone?: string | null;
  taxId?: string | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  currency: string;
  paymentTermDays: number;
  status: SupplierStatus;
};

const MAX_PAYMENT_TERM_DAYS = 365;

/** A company that we buy from. */
export class Supplier {
  id: string;
  /** `S-000001`. */
  number: string;
  externalRef: string | null = null;
  name!: string;
  contact: string | null = null;
  email: string | null = null;
  phone: string | null = null;
  /** No two suppliers share one. */
  taxId: string | null = null;
  country: string | null = null;
  currency!: string;
  paymentTermDays!: number;
  status!: SupplierStatus;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, sequence: string, now: Date) {
    this.id = id;
    this.number = `S-${sequence.padStart(6, '0')}`;
    this.createdAt = now;
  }

  /** Takes the details over. Refuses `NAME_MISSING` and `BAD_PAYMENT_TERM`. */
  describe(details: SupplierDetails, now: Date): void {
    const { name, paymentTermDays } = details;
    if (!name.trim()) refuse('NAME_MISSING', {}, ['name']);
    if (paymentTermDays < 0 || paymentTermDays > MAX_PAYMENT_TERM_DAYS) {
      const figures = { given: paymentTermDays, limit: MAX_PAYMENT_TERM_DAYS };
      refuse('BAD_PAYMENT_TERM', figures, ['paymentTermDays']);
    }
    this.name = name.trim();
    this.externalRef = details.externalRef ?? this.externalRef;
    this.contact = details.contact ?? null;
    this.email = details.email ?? null;
    this.phone = details.phone ?? null;
    this.taxId = details.taxId?.trim().toUpperCase() || null;
    this.country = details.country ?? null;
    this.currency = details.currency;
    this.paymentTermDays = paymentTermDays;
    this.status = details.status;
    this.updatedAt = now;
    this.version += 1;
  }

  /** Refuses `VERSION_CONFLICT` unless the supplier has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }
}
