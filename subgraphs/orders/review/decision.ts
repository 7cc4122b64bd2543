export type Verdict = 'APPROVED' | 'REJECTED';

/** What a person decided about an order on hold, and why. At most one per order. */
export class Decision {
  orderId: string;
  verdict: Verdict;
  actor: string;
  reason: string;
  at: Date;

  constructor(orderId: string, verdict: Verdict, actor: string, reason: string, at: Date) {
    this.orderId = orderId;
    this.verdict = verdict;
    this.actor = actor;
    this.reason = reason;
    this.at = at;
  }
}
