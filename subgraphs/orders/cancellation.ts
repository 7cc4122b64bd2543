import type { LineQuantity } from './contract.ts';

/** That somebody cancelled quantities of an order: who, when, why, and what had to be withdrawn. */
export class Cancellation {
  id!: string;
  orderId!: string;
  actor!: string;
  reason!: string;
  at!: Date;
  /** Cancelled at once. */
  cancelled!: LineQuantity[];
  /** Asked back from sales; cancelled as far as it can still be withdrawn. */
  withdrawing!: LineQuantity[];

  constructor(facts: {
    id: string;
    orderId: string;
    actor: string;
    reason: string;
    at: Date;
    cancelled: LineQuantity[];
    withdrawing: LineQuantity[];
  }) {
    Object.assign(this, facts);
  }
}
