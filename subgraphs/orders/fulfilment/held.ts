import { decimal, least, type Decimal } from '../../../kernel/decimal.ts';

/** What of a line waits for the delivery rule in one warehouse: a decimal in the base unit. */
export type HeldPart = { warehouseId: string; quantity: string };

/** The parts with so much more in a warehouse. */
export function held(parts: readonly HeldPart[], warehouseId: string, more: Decimal): HeldPart[] {
  if (more.isZero()) return [...parts];
  const others = parts.filter((part) => part.warehouseId !== warehouseId);
  const own = parts.find((part) => part.warehouseId === warehouseId);
  return [...others, { warehouseId, quantity: more.plus(own?.quantity ?? 0).toFixed() }];
}

/** Takes at most so much out of the parts, or out of those in one warehouse. */
export function unheld(parts: readonly HeldPart[], most: Decimal, warehouseId?: string) {
  let left = most;
  const split = parts.map((part) => {
    const isMeant = warehouseId === undefined || part.warehouseId === warehouseId;
    const taken = isMeant ? least(left, decimal(part.quantity)) : decimal(0);
    left = left.minus(taken);
    return { part, taken, kept: decimal(part.quantity).minus(taken) };
  });
  return {
    taken: split.map(({ part, taken }) => sized(part, taken)).filter(isSome),
    kept: split.map(({ part, kept }) => sized(part, kept)).filter(isSome),
  };
}

function sized({ warehouseId }: HeldPart, quantity: Decimal): HeldPart {
  return { warehouseId, quantity: quantity.toFixed() };
}

function isSome({ quantity }: HeldPart): boolean {
  return !decimal(quantity).isZero();
}
