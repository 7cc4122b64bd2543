import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { transitions } from '../../../kernel/transitions.ts';

type ProposalStatus = 'PROPOSED' | 'ACCEPTED' | 'ORDERED' | 'DISMISSED';

const move = transitions<ProposalStatus>({
  PROPOSED: ['ACCEPTED', 'DISMISSED'],
  ACCEPTED: ['ORDERED', 'DISMISSED'],
  ORDERED: [],
  DISMISSED: [],
});

type Decision = { by: string; now: Date };

/** Something to be bought; once accepted it counts as on its way until it is ordered. */
export class SupplyProposal {
  id!: string;
  planId!: string;
  productId!: string;
  warehouseId!: string;
  supplierId: string | null = null;
  /** In the base unit. */
  quantity!: Decimal;
  unit!: string;
  orderDate!: string;
  neededDate!: string;
  /** Without tax; null when the supplier's price is not known. */
  cost: Decimal | null = null;
  currency!: string;
  status: ProposalStatus = 'PROPOSED';
  why!: { name: string; value: string }[];
  reason: string | null = null;
  decidedBy: string | null = null;
  decidedAt: Date | null = null;
  purchaseOrderLineId: string | null = null;
  createdAt!: Date;
  version = 1;

  /** Refuses `VERSION_CONFLICT` when somebody has changed it meanwhile. */
  expect(expected: number | null | undefined): void {
    if (expected == null || expected === this.version) return;
    refuse('VERSION_CONFLICT', { expected, actual: this.version }, ['expectedVersion']);
  }

  /** Takes it up, perhaps with other terms. Refuses `NOT_POSITIVE`, `NO_SUPPLIER`. */
  accept(
    { quantity, supplierId }: { quantity?: string | null; supplierId?: string | null },
    decision: Decision,
    sku: string,
  ): void {
    this.decide('ACCEPTED', decision);
    if (quantity != null) {
      if (!decimal(quantity).greaterThan(0)) {
        refuse('NOT_POSITIVE', { given: quantity }, ['quantity']);
      }
      this.cost = this.cost?.times(quantity).dividedBy(this.quantity).toDecimalPlaces(4) ?? null;
      this.quantity = decimal(quantity);
    }
    if (supplierId && supplierId !== this.supplierId) {
      this.supplierId = supplierId;
      this.cost = null;
    }
    if (!this.supplierId) refuse('NO_SUPPLIER', { sku }, ['supplierId']);
  }

  dismiss(reason: string, decision: Decision): void {
    this.decide('DISMISSED', decision);
    this.reason = reason;
  }

  /** A purchase order for it has gone out. */
  order(purchaseOrderLineId: string): void {
    this.status = move(this.status, 'ORDERED');
    this.purchaseOrderLineId = purchaseOrderLineId;
    this.version += 1;
  }

  private decide(status: ProposalStatus, { by, now }: Decision): void {
    this.status = move(this.status, status);
    this.decidedBy = by;
    this.decidedAt = now;
    this.version += 1;
  }
}
