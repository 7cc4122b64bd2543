import { refuse } from '../../../kernel/refusal.ts';

export type ConsentChannel = 'EMAIL' | 'PHONE' | 'MESSAGE' | 'POST';

/** A person's word on whether we may write or call. */
export type Consent = {
  channel: ConsentChannel;
  isGranted: boolean;
  /** Since when it is so; ISO 8601. */
  since: string;
  recordedBy: string;
};

export type ContactDetails = {
  name: string;
  role?: string | null;
  email?: string | null;
  phone?: string | null;
  isPrimary: boolean;
  /** Channels left out stay as they are. */
  consents?: { channel: ConsentChannel; isGranted: boolean }[] | null;
};

const MAX_CONTACTS = 100;

/** A person at a customer whom we talk to. */
export class Contact {
  id: string;
  customerId: string;
  name!: string;
  /** Such as `Buyer`. */
  role: string | null = null;
  email: string | null = null;
  phone: string | null = null;
  /** True for exactly one of a customer's contacts. */
  isPrimary = false;
  consents: Consent[] = [];
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, customerId: string, now: Date) {
    this.id = id;
    this.customerId = customerId;
    this.createdAt = now;
  }

  /** Takes the details over; a consent keeps its date until it is another. Refuses `NAME_MISSING`. */
  describe(details: ContactDetails, recordedBy: string, now: Date): void {
    this.name = details.name.trim() || refuse('NAME_MISSING', {}, ['name']);
    this.role = details.role?.trim() || null;
    this.email = details.email ?? null;
    this.phone = details.phone?.trim() || null;
    for (const said of details.consents ?? []) {
      const before = this.consents.find(({ channel }) => channel === said.channel);
      if (before?.isGranted === said.isGranted) continue;
      const { channel, isGranted } = said;
      const fresh = { channel, isGranted, since: now.toISOString(), recordedBy };
      this.consents = [...this.consents.filter((consent) => consent !== before), fresh];
    }
    this.updatedAt = now;
    this.version += 1;
  }

  /** Refuses `VERSION_CONFLICT` unless the contact has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }
}

/** Makes exactly one the primary: the one who is to be it, else who was it. Refuses `TOO_MANY`. */
export function settlePrimary(contact: Contact, others: Contact[], isToBe: boolean): void {
  if (others.length >= MAX_CONTACTS) {
    refuse('TOO_MANY', { limit: MAX_CONTACTS, given: others.length + 1 }, ['customerId']);
  }
  const isOnlyOne = !others.some(({ isPrimary }) => isPrimary);
  contact.isPrimary = isToBe || isOnlyOne;
  if (contact.isPrimary) others.forEach((other) => (other.isPrimary = false));
}
