import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import type { MoveKind } from '../contract.ts';
import type { StockLevel } from './stock.ts';

/** What causes moves: a delivery, a receipt, an adjustment. */
export type StockDocument = {
  id: string;
  type: 'DELIVERY' | 'RECEIPT' | 'OPENING' | 'ADJUSTMENT' | 'RETURN' | 'TRANSFER';
  /** Business day of its moves. */
  postingDate: string;
  orderId?: string;
  customerId?: string;
  reason?: string;
};

/** An entry of the stock ledger: signed quantity in base units, value signed alike. */
export type StockMove = {
  id: string;
  kind: MoveKind;
  level: StockLevel;
  lineId?: string;
  quantity: Decimal;
  value: Money;
};
