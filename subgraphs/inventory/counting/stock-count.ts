import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

export type StockCountKind = 'FULL' | 'CYCLE' | 'SPOT';
export type StockCountStatus = 'COUNTING' | 'IN_APPROVAL' | 'POSTED' | 'CANCELLED';

/** When a line is counted twice. */
type RecountPolicy = {
  /** In percent of the books. */
  recountPercent: Decimal;
  /** The second look is another person's. */
  needsOtherCounter: boolean;
};

/** Up to which value of all differences nobody, and one person, needs to approve. */
type ApprovalPolicy = { approvalLimit: Decimal; seniorLimit: Decimal | null };

/** A product on a count sheet; figures are in its base unit. */
export class StockCountLine {
  id!: string;
  stockCountId!: string;
  warehouseId!: string;
  productId!: string;
  /** Where a level tells its goods apart: in which bin, of which lot. */
  binId: string | null = null;
  lotId: string | null = null;
  /** The units that were seen, where they are told apart and somebody has noted them. */
  serials: string[] | null = null;
  position!: number;
  unit!: string;
  /** On hand by the books when it was counted, so that later moves do not matter. */
  book: Decimal | null = null;
  counted: Decimal | null = null;
  /** Of one base unit, for goods of which the books know no cost. */
  unitCost: Decimal | null = null;
  /** How often it was counted. */
  tries = 0;
  countedAt: Date | null = null;
  countedBy: string | null = null;
  firstCountedBy: string | null = null;
  /** How the difference came about. */
  reason: string | null = null;
  /** What posting has taken of goods that were kept apart. */
  fromQuarantine: Decimal = ZERO;
  /** False once the count has ended: the product may be on another sheet. */
  isOpen = true;

  /** Counted less book; null until counted. */
  difference(): Decimal | null {
    return this.counted && this.book && this.counted.minus(this.book);
  }

  /** Takes what somebody has counted while the books had `book`. */
  take(counted: Decimal, book: Decimal, by: { id: string; now: Date }): void {
    this.counted = counted;
    this.book = book;
    this.tries += 1;
    this.countedAt = by.now;
    this.countedBy = by.id;
    this.firstCountedBy ??= by.id;
  }

  /** True when it differs by more than is tolerated and nobody has looked a second time. */
  needsRecount({ recountPercent, needsOtherCounter }: RecountPolicy): boolean {
    const off = this.difference()!.abs();
    if (!off.times(100).greaterThan(this.book!.times(recountPercent))) return false;
    return this.tries < 2 || (needsOtherCounter && this.countedBy === this.firstCountedBy);
  }
}

/** Goods of one warehouse that are counted, to set the books right. */
export class StockCount {
  id: string;
  /** `SC-000001`. */
  number: string;
  warehouseId: string;
  kind: StockCountKind;
  status: StockCountStatus = 'COUNTING';
  /** Why it was sent back or cancelled. */
  reason: string | null = null;
  /** How the differences came about. */
  explanation: string | null = null;
  /** What all differences are worth, each taken as positive; null until submitted. */
  varianceValue: Decimal | null = null;
  startedAt: Date;
  startedBy: string;
  submittedAt: Date | null = null;
  submittedBy: string | null = null;
  /** How many people must approve it; known when it is submitted. */
  approvalsNeeded = 1;
  firstApprovedBy: string | null = null;
  approvedBy: string | null = null;
  postedAt: Date | null = null;
  version = 1;

  constructor(
    id: string,
    sequence: string,
    what: { warehouseId: string; kind: StockCountKind },
    by: { id: string; now: Date },
  ) {
    this.id = id;
    this.number = `SC-${sequence.padStart(6, '0')}`;
    this.warehouseId = what.warehouseId;
    this.kind = what.kind;
    this.startedAt = by.now;
    this.startedBy = by.id;
  }

  /** Refuses `ILLEGAL_MOVE` unless it is being counted. */
  requireCounting(): void {
    this.require('COUNTING', 'COUNTING');
  }

  /** Ends the counting. Refuses `NOT_COUNTED`, `RECOUNT_NEEDED`. */
  submit(
    lines: readonly StockCountLine[],
    policy: RecountPolicy,
    by: { id: string; now: Date },
  ): void {
    this.require('IN_APPROVAL', 'COUNTING');
    const missing = lines.filter(({ counted }) => counted === null);
    if (missing.length > 0) refuse('NOT_COUNTED', named(missing));
    const doubtful = lines.filter((line) => line.needsRecount(policy));
    if (doubtful.length > 0) refuse('RECOUNT_NEEDED', named(doubtful));
    this.submittedAt = by.now;
    this.submittedBy = by.id;
    this.turn('IN_APPROVAL');
  }

  /** Notes what the differences are worth, and so how many people must approve them. */
  weigh(value: Decimal, { approvalLimit, seniorLimit }: ApprovalPolicy): void {
    this.varianceValue = value;
    const isSmall = value.lessThanOrEqualTo(approvalLimit);
    const isGreat = seniorLimit?.lessThan(value) ?? false;
    this.approvalsNeeded = isSmall ? 0 : isGreat ? 2 : 1;
  }

  /**
   * True when enough people have approved it. Refuses `OWN_COUNT` to the one who has submitted it,
   * and `APPROVED_ALREADY` to one who approves it again.
   */
  approve(by: string): boolean {
    this.require('POSTED', 'IN_APPROVAL');
    if (by === this.submittedBy) refuse('OWN_COUNT', { number: this.number });
    if (by === this.firstApprovedBy) refuse('APPROVED_ALREADY', { number: this.number });
    if (this.approvalsNeeded === 2 && !this.firstApprovedBy) {
      this.firstApprovedBy = by;
      this.version += 1;
      return false;
    }
    this.approvedBy = by;
    return true;
  }

  /** What the ledger says of its moves. */
  reasonOfMoves(): string {
    return [`Stock count ${this.number}`, this.explanation ?? []].flat().join(': ');
  }

  post(now: Date): void {
    this.require('POSTED', 'IN_APPROVAL');
    this.postedAt = now;
    this.turn('POSTED');
  }

  /** Lets it be counted again. */
  sendBack(reason: string): void {
    this.require('COUNTING', 'IN_APPROVAL');
    this.reason = reason;
    this.submittedAt = this.submittedBy = this.varianceValue = this.firstApprovedBy = null;
    this.turn('COUNTING');
  }

  cancel(reason: string): void {
    this.require('CANCELLED', 'COUNTING', 'IN_APPROVAL');
    this.reason = reason;
    this.turn('CANCELLED');
  }

  private turn(to: StockCountStatus): void {
    this.status = to;
    this.version += 1;
  }

  private require(to: StockCountStatus, ...from: StockCountStatus[]): void {
    if (!from.includes(this.status)) refuse('ILLEGAL_MOVE', { from: this.status, to });
  }
}

const MAX_NAMED = 20;

function named(lines: readonly StockCountLine[]) {
  const productIds = lines.slice(0, MAX_NAMED).map(({ productId }) => productId);
  return { lines: String(lines.length), productIds };
}
