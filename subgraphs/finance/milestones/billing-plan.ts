import { greatest, least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { carriedOf, type Exchange } from '../currencies/exchange.ts';
import type { PlanLine } from './plan-line.ts';

/** What makes a milestone reached. */
export type MilestoneEvent = 'ON_ORDER' | 'ON_ISSUE' | 'ON_DELIVERY' | 'BY_HAND';

/** A percent of an order that is billed at an event. */
export class Milestone {
  id!: string;
  orderId!: string;
  /** From 1. */
  position!: number;
  event!: MilestoneEvent;
  percent!: Decimal;
  /** Of one that is of the order as a whole. */
  reachedOn: string | null = null;

  /** Its goods need not have left. */
  isOfOrder(): boolean {
    return this.event === 'ON_ORDER' || this.event === 'BY_HAND';
  }

  /** Refuses `MILESTONE_REACHED`, once it is billed. */
  reach(day: string): void {
    const { position, reachedOn } = this;
    if (reachedOn) refuse('MILESTONE_REACHED', { position, reachedOn }, ['milestoneId']);
    this.reachedOn = day;
  }
}

/**
 * An order that is billed by milestones. What is billed is earned when goods leave; what is between
 * the two is kept, without tax, until they meet.
 */
export class BillingPlan {
  orderId!: string;
  orderNumber!: string;
  customerId!: string;
  currency!: string;
  paymentTermDays!: number;
  billToAddressId: string | null = null;
  /** Billed and not earned; negative: earned and not billed. */
  net: Decimal = ZERO;
  /** What the books carry of that. */
  base: Decimal = ZERO;
  version = 1;

  /** All by position, loaded with the plan. */
  lines: PlanLine[] = [];
  milestones: Milestone[] = [];

  /** Is billed so much, or credited a negative amount; `base` as it was posted. */
  bill(net: Decimal, base: Decimal): void {
    this.net = this.net.plus(net);
    this.base = this.base.plus(base);
    this.version += 1;
  }

  /** Earns so much; gives what it is in the books: as it was billed, or else at today's rate. */
  earn(amount: Decimal, exchange: Exchange): Decimal {
    const billed = least(amount, greatest(ZERO, this.net));
    const open = { open: exchange.money(this.net), baseOpen: this.base };
    const carried = billed.isZero() ? ZERO : carriedOf(exchange.money(billed), open, exchange.base);
    const base = carried.plus(exchange.inBase(amount.minus(billed)));
    this.bill(amount.negated(), base.negated());
    return base;
  }

  /** What rates have left in the books though nothing is between billed and earned. */
  difference(): Decimal {
    return this.net.isZero() ? this.base : ZERO;
  }

  /** What is billed of the order as a whole. */
  reached(): Milestone[] {
    return this.milestones.filter((one) => one.isOfOrder() && one.reachedOn);
  }

  /** What is to be. */
  unreached(): Milestone[] {
    return this.milestones.filter((one) => one.isOfOrder() && !one.reachedOn);
  }

  line(orderLineId: string): PlanLine {
    const line = this.lines.find((one) => one.orderLineId === orderLineId);
    assert(line, `the plan of order ${this.orderId} has the line ${orderLineId}`);
    return line;
  }

  /** The line that a part is of. */
  lineOf({ orderLineId }: { orderLineId: string | null }): PlanLine {
    return this.partOf(orderLineId);
  }

  /** The line of an order line, or the freight. */
  partOf(orderLineId: string | null): PlanLine {
    return orderLineId ? this.line(orderLineId) : this.freight()!;
  }

  freight(): PlanLine | undefined {
    return this.lines.find(({ kind }) => kind === 'FREIGHT');
  }
}
