import { refuse } from '../../kernel/refusal.ts';

export type CarrierDetails = {
  code: string;
  name: string;
  phone?: string | null;
  trackingUrl?: string | null;
};

/** Who carries goods to customers: a forwarder, a parcel service, the own fleet. */
export class Carrier {
  id: string;
  /** Unique. */
  code!: string;
  name!: string;
  phone: string | null = null;
  /** A web address with `{number}` where the tracking number goes. */
  trackingUrl: string | null = null;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  /** Takes the details over. Refuses `CODE_MISSING`, `NAME_MISSING`, `BAD_TRACKING_URL`. */
  describe(details: CarrierDetails, now: Date): void {
    const { code, name, phone, trackingUrl } = details;
    if (!code.trim()) refuse('CODE_MISSING', {}, ['code']);
    if (!name.trim()) refuse('NAME_MISSING', {}, ['name']);
    if (trackingUrl && !isTrackingUrl(trackingUrl)) {
      refuse('BAD_TRACKING_URL', { given: trackingUrl }, ['trackingUrl']);
    }
    this.code = code.trim();
    this.name = name.trim();
    this.phone = phone ?? null;
    this.trackingUrl = trackingUrl ?? null;
    this.updatedAt = now;
    this.version += 1;
  }

  /** Refuses `VERSION_CONFLICT` unless the carrier has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }
}

function isTrackingUrl(template: string): boolean {
  return /^https?:\/\/[^\s{}]/.test(template) && template.includes('{number}');
}

/** The page where a carrier shows a tracking number; null when either is unknown. */
export function trackingPage(template: string | null, number: string | null): string | null {
  return template && number && template.replaceAll('{number}', encodeURIComponent(number));
}
