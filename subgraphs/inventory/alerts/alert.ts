import { ZERO, type Decimal } from '../../../kernel/decimal.ts';

export type AlertKind = 'STOCKOUT' | 'SHORTAGE' | 'OVERSTOCK';
export type Severity = 'CRITICAL' | 'WARNING' | 'INFO';

/** Between which figures a stock level should be, in base units; null where nobody minds. */
export type Thresholds = {
  /** Least that should be available. */
  minimum: Decimal | null;
  /** Most that should be on hand. */
  maximum: Decimal | null;
  /** How far back inside a figure must be until its alert ends. */
  hysteresis: Decimal;
};

export const noThresholds: Thresholds = { minimum: null, maximum: null, hysteresis: ZERO };

export const severityOf: Record<AlertKind, Severity> = {
  STOCKOUT: 'CRITICAL',
  SHORTAGE: 'WARNING',
  OVERSTOCK: 'INFO',
};

type Figures = { available: Decimal; onHand: Decimal };

/** What is to be said of a level, given what is being said: the worst of what holds. */
export function alertFor(
  { available, onHand }: Figures,
  { minimum, maximum, hysteresis }: Thresholds,
  current: AlertKind | null,
): AlertKind | null {
  const wasShort = current === 'SHORTAGE' || current === 'STOCKOUT';
  const enough = minimum?.plus(wasShort ? hysteresis : 0);
  if (minimum && !available.greaterThan(0)) return 'STOCKOUT';
  if (enough && available.lessThan(enough)) return 'SHORTAGE';
  const most = maximum?.minus(current === 'OVERSTOCK' ? hysteresis : 0);
  return most && onHand.greaterThan(most) ? 'OVERSTOCK' : null;
}
