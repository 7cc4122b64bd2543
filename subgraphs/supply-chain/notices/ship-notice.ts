import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { transitions } from '../../../kernel/transitions.ts';
import type { Party } from '../../../kernel/viewer.ts';

type NoticeStatus = 'SENT' | 'ARRIVED' | 'CANCELLED';

const move = transitions<NoticeStatus>({
  SENT: ['ARRIVED', 'CANCELLED'],
  ARRIVED: [],
  CANCELLED: [],
});

/** A product of a ship notice; the quantity is in the base unit. */
export type NoticeLine = {
  position: number;
  purchaseOrderLineId: string;
  productId: string;
  quantity: Decimal;
  unit: string;
  lot: string | null;
};

/** What a supplier says is on its way for a purchase order. */
export class ShipNotice {
  id!: string;
  /** The supplier's own. */
  number!: string;
  supplierId!: string;
  purchaseOrderId!: string;
  warehouseId!: string;
  expectedDate!: string;
  parcels: number | null = null;
  carrierName: string | null = null;
  trackingNumber: string | null = null;
  status: NoticeStatus = 'SENT';
  sentBy!: string;
  sentAt!: Date;
  arrivedAt: Date | null = null;
  cancelledAt: Date | null = null;
  reason: string | null = null;
  version = 1;

  arrive(now: Date): void {
    this.status = move(this.status, 'ARRIVED');
    this.arrivedAt = now;
    this.version += 1;
  }

  cancel(reason: string, now: Date): void {
    this.status = move(this.status, 'CANCELLED');
    this.cancelledAt = now;
    this.reason = reason;
    this.version += 1;
  }

  parties(): Party[] {
    return [{ kind: 'SUPPLIER', id: this.supplierId }];
  }
}

/** What a purchase order line still takes: what is open, less what is on its way. */
export type OpenLine = Record<'id' | 'productId' | 'sku' | 'unit' | 'open' | 'onWay', string>;

export type NoticeLineInput = {
  purchaseOrderLineId: string;
  quantity: string;
  lot?: string | null;
};

const MAX_LINES = 500;

/** The lines of a notice. Refuses `NO_LINES`, `TOO_MANY`, `UNKNOWN_LINE`, `NOT_POSITIVE`, `OVER_SHIPPED`. */
export function noticeLines(
  asked: readonly NoticeLineInput[],
  open: readonly OpenLine[],
): NoticeLine[] {
  if (asked.length === 0) refuse('NO_LINES', {}, ['lines']);
  if (asked.length > MAX_LINES) {
    refuse('TOO_MANY', { limit: MAX_LINES, given: asked.length }, ['lines']);
  }
  const left = new Map(open.map((line) => [line.id, decimal(line.open).minus(line.onWay)]));
  return asked.map(({ purchaseOrderLineId: lineId, quantity: given, lot }, index) => {
    const at = (field: string) => ['lines', String(index), field];
    const line = open.find(({ id }) => id === lineId);
    if (!line) refuse('UNKNOWN_LINE', { lineId }, at('purchaseOrderLineId'));
    const quantity = decimal(given);
    if (!quantity.greaterThan(0)) refuse('NOT_POSITIVE', { given }, at('quantity'));
    const most = left.get(lineId)!;
    if (quantity.greaterThan(most)) {
      const { sku, unit } = line;
      refuse('OVER_SHIPPED', { sku, most: most.toFixed(), unit, given }, at('quantity'));
    }
    left.set(lineId, most.minus(quantity));
    const { productId, unit } = line;
    const named = { purchaseOrderLineId: lineId, productId, lot: lot?.trim() || null };
    return { position: index + 1, ...named, quantity, unit };
  });
}
