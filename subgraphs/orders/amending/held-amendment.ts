import type { Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { OrderLineInput } from '../intake/order-input.ts';
import type { PricedLine } from '../intake/terms.ts';
import type { Verdict } from '../review/decision.ts';
import type { Finding } from '../review/finding.ts';
import type { Wish } from './amendment.ts';
import type { OrderChange } from './contract.ts';

/** What somebody wants changed, with the lines to add. */
export type AmendmentWish = Wish & {
  addLines?: OrderLineInput[] | null;
  /** Take today's prices for lines of which nothing has shipped or was given up; default: keep. */
  reprice?: boolean | null;
};

/** What lines cost that are added, in their sequence, and lines that are priced anew, by id. */
export type AgreedPrices = { added: PricedLine[]; repriced: Record<string, PricedLine> };

/** A change of an order that a person must approve; the order stays as it is until then. */
export class HeldAmendment {
  id!: string;
  orderId!: string;
  customerId!: string;
  wish!: AmendmentWish;
  /** What was said that it costs holds when it is approved. */
  prices!: AgreedPrices;
  /** What would be different in the order. */
  changes!: OrderChange[];
  /** What the review holds it for. */
  findings!: Finding[];
  /** Gross, what the order would come to, in its currency. */
  total!: Decimal;
  currency!: string;
  reason!: string;
  /** Viewer id of who wished it. */
  askedBy!: string;
  askedAt!: Date;
  /** What a person decided; null while it waits. */
  decision: { verdict: Verdict; actor: string; reason: string; at: string } | null = null;

  constructor(facts: Omit<HeldAmendment, 'decision' | 'decide' | 'expectWaiting'>) {
    Object.assign(this, facts);
  }

  /** Refuses `AMENDMENT_DECIDED` once a person has decided. */
  expectWaiting(): void {
    if (!this.decision) return;
    refuse('AMENDMENT_DECIDED', { verdict: this.decision.verdict }, ['heldAmendmentId']);
  }

  /** Keeps what a person has decided, once. Refuses `AMENDMENT_DECIDED`. */
  decide(verdict: Verdict, { id: actor }: { id: string }, reason: string, now: Date): void {
    this.expectWaiting();
    this.decision = { verdict, actor, reason, at: now.toISOString() };
  }
}
