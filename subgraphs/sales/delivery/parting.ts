import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { Delivery } from './delivery.ts';

export type LeavingLine = { orderLineId: string; quantity: string };
type NewId = (prefix: string) => string;

/** Of deliveries that were to leave together: those that leave, and those that stay. */
export type Parting = {
  leaving: Delivery[];
  /** Of which nothing leaves. */
  staying: Delivery[];
  /** What stays of those that leave, as deliveries of their own. */
  rests: Delivery[];
};

/**
 * Parts what is named of deliveries from what stays behind. Refuses `NO_LINES`, `NOT_POSITIVE`,
 * `PICKED_TOO_MUCH`, and `SERIALS_NEEDED` where nobody knows which units stay.
 */
export function part(
  together: readonly Delivery[],
  lines: readonly LeavingLine[],
  now: Date,
  newId: NewId,
): Parting {
  const leavingOf = leavingLines(together, lines);
  const isLeaving = (delivery: Delivery) =>
    delivery.lines.some(({ orderLineId }) => leavingOf.has(orderLineId));
  const leaving = together.filter(isLeaving);
  const rests = leaving.flatMap((delivery) => delivery.split(leavingOf, now, newId) ?? []);
  return { leaving, staying: together.filter((one) => !isLeaving(one)), rests };
}

/** What leaves of each order line, of those that the deliveries have; each stands there once. */
function leavingLines(
  together: readonly Delivery[],
  lines: readonly LeavingLine[],
): Map<string, Decimal> {
  const leaving = new Map<string, Decimal>();
  if (lines.length === 0) refuse('NO_LINES', {}, ['lines']);
  const known = together.flatMap((delivery) => delivery.lines);
  for (const [index, { orderLineId, quantity: given }] of lines.entries()) {
    const at = ['lines', String(index), 'quantity'];
    const line = known.find((one) => one.orderLineId === orderLineId);
    if (!line) throw new NotFound('delivery line of the order line', orderLineId);
    const quantity = decimal(given).plus(leaving.get(orderLineId) ?? ZERO);
    if (!decimal(given).greaterThan(0)) refuse('NOT_POSITIVE', { given }, at);
    const wanted = line.kept();
    if (quantity.greaterThan(wanted)) {
      refuse('PICKED_TOO_MUCH', { given, wanted: wanted.toFixed() }, at);
    }
    leaving.set(orderLineId, quantity);
  }
  return leaving;
}
