import { refuse } from '../../../kernel/refusal.ts';
import { transitions } from '../../../kernel/transitions.ts';
import type { Decimal } from '../../../kernel/decimal.ts';

export type Severity = 'LOW' | 'MEDIUM' | 'HIGH';
type ExceptionStatus = 'OPEN' | 'ACKNOWLEDGED' | 'RESOLVED';

const move = transitions<ExceptionStatus>({
  OPEN: ['ACKNOWLEDGED', 'RESOLVED'],
  ACKNOWLEDGED: ['ACKNOWLEDGED', 'RESOLVED'],
  RESOLVED: [],
});

/** Something in the supply chain that a person should look at; it closes when its cause is gone. */
export class SupplyException {
  id!: string;
  code!: string;
  /** Names the cause: raised once while it lasts. */
  key!: string;
  severity!: Severity;
  status: ExceptionStatus = 'OPEN';
  /** What is at stake, where it is known. */
  money: Decimal | null = null;
  currency!: string;
  productId: string | null = null;
  warehouseId: string | null = null;
  orderId: string | null = null;
  purchaseOrderId: string | null = null;
  supplierId: string | null = null;
  shipmentId: string | null = null;
  figures!: { name: string; value: string }[];
  ownerId: string | null = null;
  raisedAt!: Date;
  acknowledgedAt: Date | null = null;
  acknowledgedBy: string | null = null;
  resolvedAt: Date | null = null;
  version = 1;

  /** Somebody has seen it, and somebody takes care of it: by default the same person. */
  acknowledge(by: string, ownerId: string | null | undefined, now: Date): void {
    this.status = move(this.status, 'ACKNOWLEDGED');
    this.acknowledgedAt ??= now;
    this.acknowledgedBy ??= by;
    this.ownerId = ownerId ?? this.ownerId ?? by;
    this.version += 1;
  }

  /** Refuses `VERSION_CONFLICT` when somebody has changed it meanwhile. */
  expect(expected: number | null | undefined): void {
    if (expected == null || expected === this.version) return;
    refuse('VERSION_CONFLICT', { expected, actual: this.version }, ['expectedVersion']);
  }
}
