import { Money } from '../../../kernel/money.ts';
import {
  splitOver,
  type CostTrail,
  type Goods,
  type GoodsBack,
  type GoodsGone,
  type GoodsOnHand,
} from './cost-trail.ts';
import type { Issued } from './costing.ts';

type Worth = {
  /** What each receipt has cost so far. */
  receipts: Iterable<[receiptId: string, Money]>;
  /** What the goods of each level are worth that share one cost. */
  pools: Iterable<[levelId: string, Money]>;
};

/**
 * Lowers what received goods have cost, for bills that ask less than was booked. As a late cost
 * does, it goes with the goods, unit by unit, but each part bears at most what it is worth: goods
 * may have been written down since, or cost less than others of the bill.
 */
export class Bearing {
  private readonly trail: CostTrail;
  private readonly receipts: Map<string, Money>;
  private readonly pools: Map<string, Money>;
  private readonly day: string;

  constructor(trail: CostTrail, { receipts, pools }: Worth, postingDate: string) {
    this.trail = trail;
    this.receipts = new Map(receipts);
    this.pools = new Map(pools);
    this.day = postingDate;
  }

  /** Takes off a receipt's cost what its goods bear of an amount; gives that. */
  lower(receiptId: string, amount: Money): Money {
    const cost = this.receipts.get(receiptId)!;
    const borne = this.lowerGoods(this.trail.billed(receiptId), atMost(amount, cost));
    this.receipts.set(receiptId, cost.minus(borne));
    this.trail.bookReceipt(receiptId, borne.negated(), 'BILL', this.day);
    return borne;
  }

  private lowerGoods({ onHand, gone }: Goods, amount: Money): Money {
    if (amount.isZero()) return amount;
    const shares = amount.split([...gone, onHand].map(({ quantity }) => quantity));
    const borne = gone.map((goods, n) => this.lowerGone(goods, shares[n]!));
    borne.push(this.lowerOnHand(onHand, shares.at(-1)!));
    return Money.total(borne, amount.currency);
  }

  private lowerOnHand(onHand: GoodsOnHand, share: Money): Money {
    const { levelId, value } = onHand;
    const worth = value ?? this.pools.get(levelId)!;
    const borne = atMost(share, worth);
    if (value) this.trail.bookOnHand(onHand, borne.negated());
    else this.pools.set(levelId, worth.minus(borne));
    return borne;
  }

  private lowerGone(gone: GoodsGone, share: Money): Money {
    if (share.isZero()) return share;
    const back = this.trail.backOf(gone);
    const borne =
      back.length === 0 ? atMost(share, gone.value) : this.lowerReturned(gone, back, share);
    this.trail.bookGone(gone, borne.negated(), this.day);
    return borne;
  }

  /** What came back bears its part where it is now; what is away, what it is worth beyond that. */
  private lowerReturned(gone: GoodsGone, back: readonly GoodsBack[], share: Money): Money {
    const shares = splitOver(gone, back, share);
    const { currency } = share;
    const cameBack = Money.total(
      back.map(({ value }) => value),
      currency,
    );
    const borne = [atMost(shares.at(-1)!, gone.value.minus(cameBack))];
    back.forEach((goods, n) => {
      const left = gone.value.minus(Money.total(borne, currency));
      borne.push(this.lowerBack(goods, atMost(shares[n]!, left), gone.issued));
    });
    return Money.total(borne, currency);
  }

  private lowerBack(back: GoodsBack, share: Money, issued: Issued): Money {
    const goods = this.trail.goodsOf(back.receiptId);
    const borne = this.lowerGoods(goods, atMost(share, back.value));
    this.trail.bookBack(back, borne.negated(), issued, this.day);
    return borne;
  }
}

/** A share, or what there is of it. */
function atMost(share: Money, worth: Money): Money {
  if (worth.isNegative()) return Money.zero(share.currency);
  return share.compare(worth) > 0 ? worth : share;
}
