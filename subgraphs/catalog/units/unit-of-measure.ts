import { Decimal, decimal, type Numeric } from '../../../kernel/decimal.ts';
import type { Quantity, Unit } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';

export type UnitKind = 'COUNT' | 'MASS' | 'VOLUME' | 'LENGTH' | 'AREA' | 'TIME';

/**
 * A unit that measures any product of its kind, unless the product says otherwise: one of it is
 * exactly `factor / divisor` of its kind's reference unit (1 G = 1/1000 KG).
 */
export type UnitOfMeasure = {
  code: string;
  kind: UnitKind;
  factor: Numeric;
  divisor: Numeric;
  /** Decimal places that a quantity in this unit may have. */
  decimals: number;
};

/** Products of a few factors of 32 digits are still exact; only a division may round. */
const Exact = Decimal.clone({ precision: 200 });
const exact = (value: Numeric) => new Exact(value);

const MAX_DECIMALS = 8;
/** More would not fit into a Decimal of the graph. */
const MAX_FACTOR_DECIMALS = 12;

/** A unit of measure as it may be kept. Refuses `BAD_CODE`, `NOT_POSITIVE`, `BAD_DECIMALS`. */
export function checkedUnit<Given extends UnitOfMeasure>(unit: Given): Given {
  if (!/^[\w%-]{1,20}$/.test(unit.code)) refuse('BAD_CODE', { given: unit.code }, ['code']);
  for (const field of ['factor', 'divisor'] as const) {
    const given = decimal(unit[field]);
    if (!given.greaterThan(0)) refuse('NOT_POSITIVE', { given: given.toFixed() }, [field]);
  }
  checkDecimals(unit.decimals, 'decimals');
  return unit;
}

/** Refuses `BAD_DECIMALS` outside 0 to 8. */
export function checkDecimals(given: number, field: string): void {
  const isRight = given >= 0 && given <= MAX_DECIMALS;
  if (!isRight) refuse('BAD_DECIMALS', { given, limit: MAX_DECIMALS }, [field]);
}

/**
 * All units that a product is handled in: its own, base unit first, then the general ones of the
 * same kinds. What the product says of a unit goes before the general rule; a general unit that is
 * no exact decimal of the base unit (a third) is left out.
 */
export function unitsOf(own: readonly Unit[], general: readonly UnitOfMeasure[]): Unit[] {
  const others = throughOwn(own, general).flatMap(({ code, factor, divisor, decimals }) => {
    const ratio = exact(factor).dividedBy(divisor);
    const isShort = ratio.decimalPlaces() <= MAX_FACTOR_DECIMALS;
    const isExact = isShort && ratio.times(divisor).equals(factor);
    return isExact ? [{ code, factor: ratio.toFixed(), decimals }] : [];
  });
  return [...own, ...others];
}

type Converted = { value: Decimal; unit: string; isExact: boolean };

/**
 * The same amount in another unit: exact where the unit's decimals can say it, else rounded to
 * them, half up. Refuses `UNKNOWN_UNIT` for units that neither the product nor one kind joins.
 */
export function convert(
  { value, unit }: Pick<Quantity, 'value' | 'unit'>,
  to: string,
  own: readonly Unit[],
  general: readonly UnitOfMeasure[],
): Converted {
  const [from, into] = pairOf(unit, to, own, general);
  const above = exact(value).times(from.factor).times(into.divisor);
  const below = exact(from.divisor).times(into.factor);
  const rounded = above.dividedBy(below).toDecimalPlaces(into.decimals);
  const isExact = rounded.times(below).equals(above);
  return { value: decimal(rounded.toFixed()), unit: to, isExact };
}

/** A unit as `factor / divisor` of whatever it is compared with. */
type Ratio = Omit<UnitOfMeasure, 'kind'>;

/** Both units against the product's base unit, else against the reference unit of their kind. */
function pairOf(
  unit: string,
  to: string,
  own: readonly Unit[],
  general: readonly UnitOfMeasure[],
): [Ratio, Ratio] {
  const rules = [...own.map(ratioOf), ...throughOwn(own, general)];
  const [from, into] = [unit, to].map((code) => rules.find((rule) => rule.code === code));
  if (from && into) return [from, into];
  const [a, b] = [unit, to].map((code) => general.find((rule) => rule.code === code));
  if (a && b && a.kind === b.kind) return [a, b];
  const known = [...new Set([...rules, ...general].map(({ code }) => code))];
  return refuse('UNKNOWN_UNIT', { unit: known.includes(unit) ? to : unit, known }, ['unit']);
}

function ratioOf({ code, factor, divisor = 1, decimals }: Unit): Ratio {
  return { code, factor, divisor, decimals };
}

/** General units that the product itself says nothing of, through the first of its own of a kind. */
function throughOwn(own: readonly Unit[], general: readonly UnitOfMeasure[]): Ratio[] {
  const byCode = new Map(general.map((rule) => [rule.code, rule]));
  return general.flatMap(({ code, kind, factor, divisor, decimals }) => {
    if (own.some((unit) => unit.code === code)) return [];
    const anchor = own.find((unit) => byCode.get(unit.code)?.kind === kind);
    if (!anchor) return [];
    const rule = byCode.get(anchor.code)!;
    const above = exact(factor).times(rule.divisor).times(anchor.factor);
    const below = exact(divisor)
      .times(rule.factor)
      .times(anchor.divisor ?? 1);
    return [{ code, factor: above, divisor: below, decimals }];
  });
}
