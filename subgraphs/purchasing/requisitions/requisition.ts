import type { Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** Why a requisition ends whose product is not bought any more. */
export function endedReason(successorSku: string | undefined): string {
  return `Not bought any more; in its place: ${successorSku ?? '–'}`;
}

/** What is told of a requisition that binds a part of a budget: anything, unless it is cancelled. */
export function commitmentOf({ id, number, version, status }: Requisition) {
  const isBound = status !== 'CANCELLED';
  const told = { documentId: id, kind: 'REQUISITION', number, version, isBound } as const;
  return { ...told, requisitionIds: [], lines: [], override: null };
}

export type RequisitionStatus = 'OPEN' | 'ORDERED' | 'CANCELLED';

/** Something that is to be bought; buyers make purchase orders of it. */
export class Requisition {
  id!: string;
  /** `PR-000001`. */
  number!: string;
  productId!: string;
  warehouseId!: string;
  /** In `unit`, the product's base unit. */
  quantity!: Decimal;
  unit!: string;
  /** `2026-03-31`. */
  neededBy!: string;
  status: RequisitionStatus = 'OPEN';
  source: 'MANUAL' | 'REPLENISHMENT' | 'SUPPLY_PLAN' = 'MANUAL';
  /** The proposal it follows from. */
  sourceId: string | null = null;
  /** From whom to buy; null when the product's preferred supplier is meant. */
  supplierId: string | null = null;
  /** The figures that the quantity follows from, by name. */
  why: Record<string, string> = {};
  note: string | null = null;
  /** Why it was cancelled. */
  reason: string | null = null;
  purchaseOrderId: string | null = null;
  /** What it is to be charged to, where somebody said. */
  accountId: string | null = null;
  costCenterId: string | null = null;
  /** With what it may cost, more would be spent than is budgeted there. */
  exceedsBudget = false;
  raisedAt!: Date;
  raisedBy!: string;
  updatedAt!: Date;
  version = 1;

  /** Becomes part of a purchase order. Refuses `ILLEGAL_MOVE` unless it is open. */
  order(purchaseOrderId: string, now: Date): void {
    this.turn('ORDERED', now);
    this.purchaseOrderId = purchaseOrderId;
  }

  cancel(reason: string, now: Date): void {
    this.turn('CANCELLED', now);
    this.reason = reason;
  }

  /** Whether it says what it is charged to. */
  isCharged(): boolean {
    return this.accountId !== null || this.costCenterId !== null;
  }

  private turn(to: RequisitionStatus, now: Date): void {
    const { status: from, number } = this;
    if (from !== 'OPEN') refuse('ILLEGAL_MOVE', { number, from, to, needed: ['OPEN'] });
    this.status = to;
    this.updatedAt = now;
    this.version += 1;
  }
}
