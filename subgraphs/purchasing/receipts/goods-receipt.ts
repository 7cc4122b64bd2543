import { ZERO, type Decimal } from '../../../kernel/decimal.ts';

/** What has come of one line: received = accepted + rejected, in the base unit. */
export class GoodsReceiptLine {
  id!: string;
  goodsReceiptId!: string;
  purchaseOrderLineId!: string;
  position!: number;
  productId!: string;
  unit!: string;
  received!: Decimal;
  accepted!: Decimal;
  rejected: Decimal = ZERO;
  /** What the accepted goods cost, without tax, in the order's currency. */
  value!: Decimal;
  /** The same in the company's, at the rate of the day on which they came. */
  cost!: Decimal;
  rejectReason: string | null = null;
  /** What the accepted goods weigh, where such goods are weighed. */
  weight: Decimal | null = null;
  weightUnit: string | null = null;
}

/** Goods that a supplier has delivered for one purchase order; it stands, or is reversed whole. */
export class GoodsReceipt {
  id: string;
  /** `GR-000001`. */
  number: string;
  purchaseOrderId!: string;
  supplierId!: string;
  warehouseId!: string;
  deliveryNote: string | null = null;
  receivedAt!: Date;
  receivedBy!: string;
  /** When it turned out that it should not have been, and why; nothing has come with it then. */
  reversedAt: Date | null = null;
  reversedBy: string | null = null;
  reversalReason: string | null = null;

  constructor(id: string, sequence: string) {
    this.id = id;
    this.number = `GR-${sequence.padStart(6, '0')}`;
  }
}
