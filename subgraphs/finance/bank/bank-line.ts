import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { transitions } from '../../../kernel/transitions.ts';

export type BankLineStatus = 'OPEN' | 'PROPOSED' | 'RECONCILED';

/** How a line was explained: by a payment recorded with it, by what was posted, by a posting. */
export type ReconciledAs = 'PAYMENT' | 'MATCH' | 'POSTING';

const move = transitions<BankLineStatus>({
  OPEN: ['RECONCILED'],
  PROPOSED: ['RECONCILED'],
  RECONCILED: ['OPEN'],
});

/** A movement on a bank account; reconciled once postings of its amount explain it. */
export class BankLine {
  id!: string;
  bankAccountId!: string;
  bookingDate!: string;
  /** Into the account positive. */
  amount!: Decimal;
  counterparty!: string | null;
  reference!: string | null;
  text!: string | null;
  proposals!: number;
  reconciledAs!: ReconciledAs | null;
  reconciledAt!: Date | null;
  reconciledBy!: string | null;
  paymentId!: string | null;
  version!: number;

  status(): BankLineStatus {
    if (this.reconciledAs) return 'RECONCILED';
    return this.proposals > 0 ? 'PROPOSED' : 'OPEN';
  }

  /** Refuses `VERSION_CONFLICT` when somebody changed it since. */
  requireVersion(expected: number | null | undefined): void {
    if (expected == null || expected === this.version) return;
    refuse('VERSION_CONFLICT', { expected, actual: this.version }, ['expectedVersion']);
  }

  /** Refuses `ILLEGAL_MOVE` unless it waits to be reconciled. */
  requireWaiting(): void {
    move(this.status(), 'RECONCILED');
  }

  /** What a customer pays in comes in. Refuses `NO_MONEY_IN` for what goes out. */
  requireReceived(): void {
    const given = this.amount.toFixed();
    if (this.amount.isNegative()) refuse('NO_MONEY_IN', { given }, ['payment']);
  }

  /** Refuses `ILLEGAL_MOVE`, and `NOT_THE_AMOUNT` unless the postings come to its amount. */
  reconcile(as: ReconciledAs, posted: readonly Decimal[], by: { now: Date; id: string }): void {
    this.requireWaiting();
    const total = sum(posted);
    if (!total.equals(this.amount)) {
      const figures = { amount: this.amount.toFixed(), posted: total.toFixed() };
      refuse('NOT_THE_AMOUNT', figures, ['matches']);
    }
    this.reconciledAs = as;
    this.reconciledAt = by.now;
    this.reconciledBy = by.id;
    this.version += 1;
  }

  /** Lets it wait again as it did before. Refuses `ILLEGAL_MOVE` unless it is reconciled. */
  reopen(): void {
    move(this.status(), 'OPEN');
    this.reconciledAs = null;
    this.reconciledAt = null;
    this.reconciledBy = null;
    this.paymentId = null;
    this.version += 1;
  }
}
