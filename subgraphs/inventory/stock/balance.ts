import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import type { Alert, Thresholds } from '../alerts/alert.ts';
import type { CostingMethod } from '../costing/costing.ts';
import type { StoredFigures } from './stock-figures.ts';

/** A stock level as it is stored. */
export type Balance = StoredFigures & {
  value: Money;
  costingMethod?: CostingMethod;
  /** What a unit is taken in for where costing is by standard. */
  standardCost?: Decimal | null;
  /** Unit cost of the latest receipt. */
  lastCost?: Decimal | null;
  /** What rounding has kept back of the exact value of all goods. */
  residue?: Decimal;
  thresholds?: Thresholds;
  /** Of the product, from the root of the tree down to its own. */
  categoryIds?: readonly string[];
  /** When it is scarce, everybody gets a share. */
  isFairlyShared?: boolean;
  /** What is being said of it. */
  alert?: Alert | null;
};
