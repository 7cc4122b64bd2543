import { decimal, ZERO, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { Quantity, type Unit } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** What a kit holds of another product, in the component's base unit. */
export type Component = { componentId: string; quantity: Decimal };

type Given = { productId: string; quantity: { value: string; unit?: string | null } };
type Part = { baseUnit: string; units: Unit[] };

/** Which kits hold which products: the components' ids by the kit's. */
export type KitGraph = ReadonlyMap<string, readonly string[]>;

const MAX_COMPONENTS = 50;
const MAX_DEPTH = 5;

/**
 * A kit's components as they may be kept, in base units. Refuses `TOO_MANY` over 50,
 * `COMPONENT_TWICE`, `NOT_POSITIVE`, `UNKNOWN_UNIT`, `INEXACT_QUANTITY`.
 */
export function componentsOf(
  given: readonly Given[],
  parts: ReadonlyMap<string, Part>,
): Component[] {
  refuseTooMany(given.length);
  const seen = new Set<string>();
  return given.map(({ productId, quantity: { value, unit } }) => {
    if (seen.has(productId)) refuse('COMPONENT_TWICE', { productId }, ['components']);
    seen.add(productId);
    if (!decimal(value).greaterThan(0)) refuse('NOT_POSITIVE', { given: value }, ['components']);
    const { baseUnit, units } = parts.get(productId)!;
    const quantity = new Quantity(value, unit ?? baseUnit).to(baseUnit, units);
    return { componentId: productId, quantity: quantity.value };
  });
}

/** Refuses `TOO_MANY` over 50 components. */
export function refuseTooMany(given: number): void {
  if (given > MAX_COMPONENTS) refuse('TOO_MANY', { limit: MAX_COMPONENTS, given }, ['components']);
}

/**
 * Refuses `KIT_CYCLE` when a kit would hold itself, at whatever depth, and `KIT_TOO_DEEP` when
 * more than five kits would lie in one another. `graph` holds the kit as it shall be.
 */
export function refuseBadNesting(kitId: string, graph: KitGraph): void {
  const heights = new Map<string, number>();
  const inside = new Map<string, string[]>();
  for (const [kit, components] of graph) {
    for (const component of components)
      inside.set(component, [...(inside.get(component) ?? []), kit]);
  }
  const below = heightOf(kitId, (id) => graph.get(id) ?? [], kitId, heights);
  const above = heightOf(kitId, (id) => inside.get(id) ?? [], kitId, new Map());
  // The product itself is one level of both, the innermost product is no kit.
  const depth = below + above - 2;
  if (depth > MAX_DEPTH) refuse('KIT_TOO_DEEP', { limit: MAX_DEPTH, given: depth }, ['components']);
}

/** Levels from a product along `next`, itself included. */
function heightOf(
  id: string,
  next: (id: string) => readonly string[],
  kitId: string,
  known: Map<string, number>,
): number {
  const found = known.get(id);
  if (found !== undefined) return found;
  const heights = next(id).map((one) => {
    if (one === kitId) refuse('KIT_CYCLE', { kitId, through: id }, ['components']);
    return heightOf(one, next, kitId, known);
  });
  const height = 1 + Math.max(0, ...heights);
  known.set(id, height);
  return height;
}

type Held = { componentId: string; quantity: Numeric };

/** What one of a kit comes to in products that are no kits, by their ids; nothing for a plain one. */
export function takenApart(
  kitId: string,
  components: ReadonlyMap<string, readonly Held[]>,
  known = new Map<string, Map<string, Decimal>>(),
): Map<string, Decimal> {
  const done = known.get(kitId);
  if (done) return done;
  const parts = new Map<string, Decimal>();
  for (const { componentId, quantity } of components.get(kitId) ?? []) {
    const inner = components.has(componentId)
      ? takenApart(componentId, components, known)
      : new Map([[componentId, decimal(1)]]);
    for (const [id, each] of inner) {
      parts.set(id, (parts.get(id) ?? ZERO).plus(each.times(quantity)));
    }
  }
  known.set(kitId, parts);
  return parts;
}
