import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Criterion, JudgedSample } from './criterion.ts';

export type InspectionState =
  'AWAITING' | 'PASSED' | 'PASSED_WITH_DEVIATION' | 'FAILED' | 'SORTED' | 'WITHDRAWN';

/** What becomes of rejected goods: the supplier gets them back, or we throw them away. */
export type RejectedGoods = 'RETURN' | 'SCRAP';

export type Verdict = {
  decision: 'ACCEPT' | 'ACCEPT_WITH_DEVIATION' | 'REJECT' | 'SORT';
  /** Of sorting: how many of the goods are good, the others are rejected. Base unit. */
  accepted?: string | null;
  rejected?: string | null;
  rejectedGoods?: RejectedGoods | null;
  reason?: string | null;
};

const outcomes = {
  ACCEPT: 'PASSED',
  ACCEPT_WITH_DEVIATION: 'PASSED_WITH_DEVIATION',
  REJECT: 'FAILED',
  SORT: 'SORTED',
} as const;

/** Goods of one receipt line that nobody gets until somebody has judged them. */
export class QualityInspection {
  id!: string;
  /** `QI-000001`. */
  number!: string;
  planId!: string;
  goodsReceiptId!: string;
  goodsReceiptLineId!: string;
  purchaseOrderId!: string;
  purchaseOrderLineId!: string;
  supplierId!: string;
  warehouseId!: string;
  productId!: string;
  unit!: string;
  /** All goods that are judged, in the base unit. */
  quantity!: Decimal;
  /** As the plan had them when the goods came; so are the next two. */
  criteria!: Criterion[];
  sampleSize!: number;
  /** So many failing samples are tolerated. */
  acceptanceNumber!: number;
  state: InspectionState = 'AWAITING';
  /** What follows from the readings; null while that is open. */
  suggestion: 'PASS' | 'FAIL' | null = null;
  samplesRead = 0;
  samplesFailing = 0;
  accepted: Decimal = ZERO;
  rejected: Decimal = ZERO;
  rejectedGoods: RejectedGoods | null = null;
  reason: string | null = null;
  openedAt!: Date;
  decidedAt: Date | null = null;
  decidedBy: string | null = null;
  updatedAt!: Date;
  version = 1;

  /** Refuses `VERSION_CONFLICT` when somebody expects another version than this. */
  expect(version: number | null | undefined): void {
    if (version == null || version === this.version) return;
    refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
  }

  /** Refuses `ILLEGAL_MOVE` unless it waits to be judged. */
  requireAwaiting(to: InspectionState): void {
    const { state: from, number } = this;
    if (from !== 'AWAITING') refuse('ILLEGAL_MOVE', { number, from, to, needed: ['AWAITING'] });
  }

  /**
   * Counts what was read: more failing samples than are tolerated suggest to fail; when all samples
   * are read and no more fail, to pass.
   */
  judge(samples: readonly JudgedSample[], now: Date): void {
    this.samplesRead = samples.filter(({ isComplete }) => isComplete).length;
    this.samplesFailing = samples.filter(({ isFailing }) => isFailing).length;
    const isGood = this.samplesRead === this.sampleSize ? 'PASS' : null;
    this.suggestion = this.samplesFailing > this.acceptanceNumber ? 'FAIL' : isGood;
    this.touch(now);
  }

  /**
   * Decides what becomes of all goods. Refuses `ILLEGAL_MOVE`, `REASON_MISSING` for a deviation and
   * for what the readings do not suggest, `SORTED_OTHERWISE` for parts that are not the whole, and
   * `REJECTED_GOODS_MISSING` when nobody says where rejected goods go.
   */
  decide(verdict: Verdict, by: string, now: Date): void {
    const state = outcomes[verdict.decision];
    this.requireAwaiting(state);
    const reason = verdict.reason?.trim() || null;
    if (!reason && this.needsReason(verdict)) refuse('REASON_MISSING', {}, ['reason']);
    const { accepted, rejected } = this.split(verdict);
    const rejectedGoods = verdict.rejectedGoods ?? null;
    if (rejected.greaterThan(0) && !rejectedGoods) {
      refuse('REJECTED_GOODS_MISSING', { number: this.number }, ['rejectedGoods']);
    }
    Object.assign(this, { state, accepted, rejected, reason, decidedAt: now, decidedBy: by });
    this.rejectedGoods = rejected.greaterThan(0) ? rejectedGoods : null;
    this.touch(now);
  }

  /** Its receipt is reversed: what is not judged by then is not to be. */
  withdraw(now: Date): void {
    if (this.state !== 'AWAITING') return;
    this.state = 'WITHDRAWN';
    this.touch(now);
  }

  private needsReason({ decision }: Verdict): boolean {
    const suggested = { ACCEPT: 'PASS', REJECT: 'FAIL' }[decision as string];
    if (decision === 'ACCEPT_WITH_DEVIATION') return true;
    return suggested !== undefined && suggested !== this.suggestion;
  }

  private split(verdict: Verdict): { accepted: Decimal; rejected: Decimal } {
    const { quantity, number } = this;
    if (verdict.decision === 'REJECT') return { accepted: ZERO, rejected: quantity };
    if (verdict.decision !== 'SORT') return { accepted: quantity, rejected: ZERO };
    const [accepted, rejected] = [decimal(verdict.accepted ?? 0), decimal(verdict.rejected ?? 0)];
    const isWhole = accepted.plus(rejected).equals(quantity);
    if (accepted.isNegative() || rejected.isNegative() || !isWhole) {
      const given = { accepted: accepted.toFixed(), rejected: rejected.toFixed() };
      const figures = { number, ...given, inspected: quantity.toFixed() };
      refuse('SORTED_OTHERWISE', figures, ['accepted']);
    }
    return { accepted, rejected };
  }

  private touch(now: Date): void {
    this.updatedAt = now;
    this.version += 1;
  }
}
