import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import type { Alert, Thresholds } from '../alerts/alert.ts';
import type { CostingMethod } from '../costing/costing.ts';

/** A stock level as it is stored. */
export type Balance = {
  id: string;
  productId: string;
  warehouseId: string;
  /** The product's base unit; all quantities are in it. */
  unit: string;
  onHand: Decimal;
  reserved: Decimal;
  quarantined?: Decimal;
  value: Money;
  version: number;
  costingMethod?: CostingMethod;
  /** What a unit is taken in for where costing is by standard. */
  standardCost?: Decimal | null;
  /** Unit cost of the latest receipt. */
  lastCost?: Decimal | null;
  /** What rounding has kept back of the exact value of all goods. */
  residue?: Decimal;
  /** True where goods may leave before they have come. */
  allowsNegative?: boolean;
  thresholds?: Thresholds;
  /** Of the product, from the root of the tree down to its own. */
  categoryIds?: readonly string[];
  /** What is being said of it. */
  alert?: Alert | null;
};
