import { ZERO, type Decimal } from '../../../kernel/decimal.ts';

/** What can be up with a level's figures, the worst first. */
export type AlertKind = 'NEGATIVE' | 'STOCKOUT' | 'SHORTAGE' | 'OVERSTOCK';
export type Severity = 'CRITICAL' | 'WARNING' | 'INFO';
export type Alert = { kind: AlertKind; severity: Severity };

/** Between which figures a stock level should be, in base units; null where nobody minds. */
export type Thresholds = {
  /** Least that should be available. */
  minimum: Decimal | null;
  /** Most that should be on hand. */
  maximum: Decimal | null;
  /** The part of the minimum that is kept for surprises: it is critical to have less. */
  safetyStock?: Decimal | null;
  /** How far back inside a figure must be until its alert ends. */
  hysteresis: Decimal;
};

export const noThresholds: Thresholds = { minimum: null, maximum: null, hysteresis: ZERO };

type Figures = { available: Decimal; onHand: Decimal };

/** What is to be said of a level, given what is being said: the worst of what holds. */
export function alertFor(
  { available, onHand }: Figures,
  { minimum, maximum, safetyStock, hysteresis }: Thresholds,
  current: AlertKind | null,
): AlertKind | null {
  if (onHand.isNegative() && !onHand.isZero()) return 'NEGATIVE';
  const least = minimum ?? safetyStock;
  const wasShort = current === 'SHORTAGE' || current === 'STOCKOUT';
  const enough = least?.plus(wasShort ? hysteresis : 0);
  if (least && !available.greaterThan(0)) return 'STOCKOUT';
  if (enough && available.lessThan(enough)) return 'SHORTAGE';
  const most = maximum?.minus(current === 'OVERSTOCK' ? hysteresis : 0);
  return most && onHand.greaterThan(most) ? 'OVERSTOCK' : null;
}

/** How bad it is: a shortage is critical when it eats the safety stock, until that is whole again. */
export function severityOf(
  kind: AlertKind,
  { available }: Pick<Figures, 'available'>,
  { safetyStock, hysteresis }: Thresholds,
  current: Severity | null,
): Severity {
  if (kind === 'OVERSTOCK') return 'INFO';
  if (kind !== 'SHORTAGE') return 'CRITICAL';
  const whole = safetyStock?.plus(current === 'CRITICAL' ? hysteresis : 0);
  return whole && available.lessThan(whole) ? 'CRITICAL' : 'WARNING';
}

/** The figure that was crossed. */
export function thresholdOf(
  { kind, severity }: Alert,
  { minimum, maximum, safetyStock }: Thresholds,
): Decimal {
  if (kind === 'NEGATIVE') return ZERO;
  if (kind === 'OVERSTOCK') return maximum!;
  const isSafety = kind === 'SHORTAGE' && severity === 'CRITICAL';
  return (isSafety ? safetyStock : null) ?? minimum ?? safetyStock!;
}

const ranks: Record<Severity, number> = { INFO: 0, WARNING: 1, CRITICAL: 2 };

export function isWorse(now: Severity, before: Severity): boolean {
  return ranks[now] > ranks[before];
}
