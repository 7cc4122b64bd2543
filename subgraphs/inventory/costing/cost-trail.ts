import type { Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Issued } from './costing.ts';

/** A receipt's goods that are on hand; `value` null where they cost an average. */
export type GoodsOnHand = {
  receiptId: string;
  levelId: string;
  position: string | null;
  quantity: Decimal;
  value: Money | null;
};

/** A receipt's goods that left with a move. */
export type GoodsGone = {
  position: string;
  receiptId: string;
  issueId: string;
  levelId: string;
  issued: Issued;
  quantity: Decimal;
  value: Money;
};

/** Goods gone that came in again, with another receipt. */
export type GoodsBack = {
  receiptId: string;
  issueId: string;
  sourceId: string;
  postingDate: string;
  quantity: Decimal;
  value: Money;
};

/** A move whose goods have cost more than was booked; `value` is signed as stock sees it. */
export type TrailCorrection = {
  levelId: string;
  /** Null for a revaluation of all goods of a level. */
  correctsId: string | null;
  /** What it stands against: the kind of the move corrected, or what the late cost was. */
  cause: string;
  issued?: Issued;
  postingDate: string;
  value: Money;
};

export type Trail = {
  onHand: readonly GoodsOnHand[];
  gone: readonly GoodsGone[];
  back: readonly GoodsBack[];
};

/** The goods of one receipt. */
export type Goods = { onHand: GoodsOnHand; gone: readonly GoodsGone[] };

/**
 * Where the goods of some receipts are: on hand, gone, or come in again and so on. A late cost goes
 * with them, unit by unit: to what is on hand, to what has left, and back with what came back.
 */
export class CostTrail {
  private readonly onHand: ReadonlyMap<string, GoodsOnHand>;
  private readonly gone: ReadonlyMap<string, readonly GoodsGone[]>;
  private readonly back: ReadonlyMap<string, readonly GoodsBack[]>;
  private readonly found = new Map<string, TrailCorrection>();
  private readonly changed = new Set<GoodsOnHand | GoodsGone | GoodsBack>();

  constructor({ onHand, gone, back }: Trail) {
    this.onHand = new Map(onHand.map((goods) => [goods.receiptId, goods]));
    this.gone = Map.groupBy(gone, ({ receiptId }) => receiptId);
    this.back = Map.groupBy(back, ({ issueId, sourceId }) => `${issueId} ${sourceId}`);
  }

  /** What must be booked, each move once. */
  get corrections(): TrailCorrection[] {
    return [...this.found.values()].filter(({ value }) => !value.isZero());
  }

  /** The goods of each kind whose cost has changed. */
  get changes(): Trail {
    const hasChanged = (goods: GoodsOnHand | GoodsGone | GoodsBack) => this.changed.has(goods);
    return {
      onHand: [...this.onHand.values()].filter(hasChanged),
      gone: [...this.gone.values()].flat().filter(hasChanged),
      back: [...this.back.values()].flat().filter(hasChanged),
    };
  }

  /** Goods of the receipt that are on hand, or have left after the day. */
  coveredOn(receiptId: string, day: string): { onHand: GoodsOnHand; gone: GoodsGone[] } {
    const gone = (this.gone.get(receiptId) ?? []).filter(({ issued }) => issued.postingDate > day);
    return { onHand: this.onHand.get(receiptId)!, gone };
  }

  /** Goods that have left a level on a day or later, but for the supplier, as they left. */
  goneFrom(levelId: string, day: string): GoodsGone[] {
    const gone = [...this.gone.values()].flat().filter((goods) => {
      const { kind, postingDate } = goods.issued;
      return goods.levelId === levelId && postingDate >= day && kind !== 'SUPPLIER_RETURN';
    });
    return gone.sort((a, b) => Number(a.position) - Number(b.position));
  }

  /** Sets what goods gone have cost; what came back of them follows. */
  setCost(goods: GoodsGone, cost: Money, postingDate: string): void {
    this.changeGone(goods, cost.minus(goods.value), postingDate);
  }

  /** By how much more goods have come to a level than was booked, over all corrections so far. */
  broughtTo(levelId: string, currency: string): Money {
    const brought = [...this.found.values()].filter((one) => {
      return one.levelId === levelId && one.correctsId !== null && this.onHand.has(one.correctsId);
    });
    return Money.total(
      brought.map(({ value }) => value),
      currency,
    );
  }

  /** Adds to what all goods of a receipt have cost, split evenly by quantity to the cent. */
  add(receiptId: string, amount: Money, cause: string, postingDate: string): void {
    this.bookReceipt(receiptId, amount, cause, postingDate);
    const goods = cause === 'BILL' ? this.billed(receiptId) : this.goodsOf(receiptId);
    this.spread(goods, amount, postingDate);
  }

  goodsOf(receiptId: string): Goods {
    return { onHand: this.onHand.get(receiptId)!, gone: this.gone.get(receiptId) ?? [] };
  }

  /** Goods that a bill is for: not what its supplier has back, unless it has all of them. */
  billed(receiptId: string): Goods {
    const { onHand, gone } = this.goodsOf(receiptId);
    const kept = gone.filter(({ issued }) => issued.kind !== 'SUPPLIER_RETURN');
    const isNoneKept = kept.length === 0 && onHand.quantity.isZero();
    return { onHand, gone: isNoneKept ? gone : kept };
  }

  /** What of goods gone has come in again. */
  backOf({ issueId, receiptId }: GoodsGone): readonly GoodsBack[] {
    return this.back.get(`${issueId} ${receiptId}`) ?? [];
  }

  /** Books a change of what all covered goods of a level are worth. */
  revalue(levelId: string, value: Money, cause: string, postingDate: string): void {
    this.correct({ levelId, correctsId: null, cause, postingDate, value });
  }

  /** Changes what covered goods of a receipt cost; the changes by goods gone, then on hand. */
  change(goods: Goods, changes: readonly Money[], postingDate: string): void {
    goods.gone.forEach((gone, n) => this.changeGone(gone, changes[n]!, postingDate));
    this.bookOnHand(goods.onHand, changes.at(-1)!);
  }

  /** Books by how much more a receipt has cost; its goods are booked each for itself. */
  bookReceipt(receiptId: string, value: Money, cause: string, postingDate: string): void {
    const { levelId } = this.onHand.get(receiptId)!;
    this.correct({ levelId, correctsId: receiptId, cause, postingDate, value });
  }

  /** Books by how much more goods on hand cost, where they have a cost of their own. */
  bookOnHand(onHand: GoodsOnHand, change: Money): void {
    if (!onHand.value || change.isZero()) return;
    onHand.value = onHand.value.plus(change);
    this.note(onHand, onHand.value);
  }

  /** Books by how much more goods gone have cost, but for what came back of them. */
  bookGone(gone: GoodsGone, change: Money, day: string): void {
    if (change.isZero()) return;
    const { levelId, issueId, issued } = gone;
    gone.value = gone.value.plus(change);
    this.note(gone, gone.value);
    const postingDate = later(day, issued.postingDate);
    const about = { levelId, correctsId: issueId, cause: issued.kind, issued, postingDate };
    this.correct({ ...about, value: change.negated() });
  }

  /** Books by how much more goods cost that came back, as the receipt that they came with. */
  bookBack(back: GoodsBack, change: Money, issued: Issued, day: string): void {
    if (change.isZero()) return;
    back.value = back.value.plus(change);
    this.note(back, back.value);
    const cause = issued.kind === 'TRANSFER' ? 'TRANSFER' : 'CUSTOMER_RETURN';
    const { levelId } = this.onHand.get(back.receiptId)!;
    const postingDate = later(day, back.postingDate);
    const about = { levelId, correctsId: back.receiptId, cause, issued, postingDate };
    this.correct({ ...about, value: change });
  }

  private spread(goods: Goods, amount: Money, postingDate: string): void {
    const weights = [...goods.gone, goods.onHand].map(({ quantity }) => quantity);
    this.change(goods, amount.split(weights), postingDate);
  }

  private changeGone(gone: GoodsGone, change: Money, day: string): void {
    if (change.isZero()) return;
    this.bookGone(gone, change, day);
    const back = this.backOf(gone);
    if (back.length === 0) return;
    const shares = splitOver(gone, back, change);
    back.forEach((goods, n) => this.changeBack(goods, shares[n]!, gone.issued, day));
  }

  private changeBack(back: GoodsBack, change: Money, issued: Issued, day: string): void {
    if (change.isZero()) return;
    this.bookBack(back, change, issued, day);
    this.spread(this.goodsOf(back.receiptId), change, day);
  }

  /** Refuses `NEGATIVE_COST` for goods that would cost less than nothing. */
  private note(goods: GoodsOnHand | GoodsGone | GoodsBack, value: Money): void {
    if (value.isNegative()) refuse('NEGATIVE_COST', { given: value.amount.toFixed() }, ['amount']);
    this.changed.add(goods);
  }

  private correct(correction: TrailCorrection): void {
    const { levelId, correctsId, cause } = correction;
    const key = `${levelId} ${correctsId} ${cause}`;
    const before = this.found.get(key);
    if (before) before.value = before.value.plus(correction.value);
    else this.found.set(key, correction);
  }
}

/** The parts of what came back of goods gone, then of what is still away. */
export function splitOver(gone: GoodsGone, back: readonly GoodsBack[], amount: Money): Money[] {
  const away = back.reduce((left, { quantity }) => left.minus(quantity), gone.quantity);
  return amount.split([...back.map(({ quantity }) => quantity), away]);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
