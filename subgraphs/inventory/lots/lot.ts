import { refuse } from '../../../kernel/refusal.ts';

type LotState = {
  id: string;
  productId: string;
  code: string;
  expiresOn: string | null;
  manufacturedOn: string | null;
  isBlocked: boolean;
  isExpired: boolean;
  reason: string | null;
  version: number;
};

/** The last day on which goods are good, and the day they were made; null when nobody knows. */
export type LotDays = { expiresOn: string | null; manufacturedOn: string | null };

/** Goods of a product that were made together. Of one that is blocked or expired nobody gets any. */
export class Lot {
  readonly id: string;
  readonly productId: string;
  readonly code: string;
  expiresOn: string | null;
  manufacturedOn: string | null;
  isBlocked: boolean;
  isExpired: boolean;
  /** Why it is blocked, or free again. */
  reason: string | null;
  version: number;

  constructor(stored: LotState) {
    this.id = stored.id;
    this.productId = stored.productId;
    this.code = stored.code;
    this.expiresOn = stored.expiresOn;
    this.manufacturedOn = stored.manufacturedOn;
    this.isBlocked = stored.isBlocked;
    this.isExpired = stored.isExpired;
    this.reason = stored.reason;
    this.version = stored.version;
  }

  /** Refuses `VERSION_CONFLICT` unless the lot has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  /** Refuses `ILLEGAL_MOVE` when it is blocked already. */
  block(reason: string): void {
    if (this.isBlocked) refuse('ILLEGAL_MOVE', { from: 'BLOCKED', to: 'BLOCKED' });
    this.isBlocked = true;
    this.change(reason);
  }

  /** Refuses `ILLEGAL_MOVE` unless it is blocked. */
  unblock(reason: string): void {
    if (!this.isBlocked) refuse('ILLEGAL_MOVE', { from: 'ACTIVE', to: 'ACTIVE' });
    this.isBlocked = false;
    this.change(reason);
  }

  /** Its day has passed. */
  expire(): void {
    this.isExpired = true;
    this.version += 1;
  }

  /**
   * Puts its days right, and whether it is good by them. Refuses `NO_DIFFERENCE`, `FUTURE_DATE` for
   * goods that are not made yet, `MADE_AFTER_EXPIRY`.
   */
  correct({ expiresOn, manufacturedOn }: LotDays, today: string): void {
    if (expiresOn === this.expiresOn && manufacturedOn === this.manufacturedOn) {
      refuse('NO_DIFFERENCE', {}, ['expiresOn']);
    }
    if (manufacturedOn !== null && manufacturedOn > today) {
      refuse('FUTURE_DATE', { given: manufacturedOn, today }, ['manufacturedOn']);
    }
    if (manufacturedOn !== null && expiresOn !== null && manufacturedOn > expiresOn) {
      refuse('MADE_AFTER_EXPIRY', { manufacturedOn, expiresOn }, ['manufacturedOn']);
    }
    this.expiresOn = expiresOn;
    this.manufacturedOn = manufacturedOn;
    this.isExpired = expiresOn !== null && expiresOn < today;
    this.version += 1;
  }

  private change(reason: string): void {
    this.reason = reason;
    this.version += 1;
  }
}
