import { refuse } from '../../kernel/refusal.ts';
import { decimal, type Decimal } from '../../kernel/decimal.ts';
import type { Unit } from '../../kernel/quantity.ts';

export type Tracking = 'NONE' | 'LOT' | 'SERIAL';
export type ProductStatus = 'ACTIVE' | 'SELL_OUT' | 'ARCHIVED';

export type ProductDetails = {
  sku: string;
  externalRef?: string | null;
  name: string;
  nameZh?: string | null;
  category?: string | null;
  brand?: string | null;
  baseUnit: string;
  baseUnitDecimals: number;
  otherUnits?: { code: string; factor: string; decimals: number }[] | null;
  gtin?: string | null;
  taxCategory: string;
  weightKg?: string | null;
  volumeM3?: string | null;
  tracking: Tracking;
  status: ProductStatus;
};

/** Something that is bought, stocked and sold. Its units are exact multiples of the base unit. */
export class Product {
  id: string;
  sku!: string;
  externalRef: string | null = null;
  name!: string;
  nameZh: string | null = null;
  category: string | null = null;
  brand: string | null = null;
  baseUnit!: string;
  units: Unit[] = [];
  gtin: string | null = null;
  taxCategory!: string;
  weightKg: Decimal | null = null;
  volumeM3: Decimal | null = null;
  tracking!: Tracking;
  status!: ProductStatus;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  /** Takes the details over. Refuses `BAD_GTIN`, `NOT_POSITIVE`, `UNIT_TWICE`. */
  describe(details: ProductDetails, now: Date): void {
    if (details.gtin && !hasCheckDigit(details.gtin)) {
      refuse('BAD_GTIN', { gtin: details.gtin }, ['gtin']);
    }
    this.sku = details.sku.trim();
    this.externalRef = details.externalRef ?? this.externalRef;
    this.name = details.name.trim();
    this.nameZh = details.nameZh ?? null;
    this.category = details.category ?? null;
    this.brand = details.brand ?? null;
    this.baseUnit = details.baseUnit;
    this.units = unitsOf(details);
    this.gtin = details.gtin ?? null;
    this.taxCategory = details.taxCategory;
    this.weightKg = details.weightKg ? decimal(details.weightKg) : null;
    this.volumeM3 = details.volumeM3 ? decimal(details.volumeM3) : null;
    this.tracking = details.tracking;
    this.status = details.status;
    this.updatedAt = now;
    this.version += 1;
  }

  /** Refuses `VERSION_CONFLICT` unless the product has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }
}

function unitsOf({ baseUnit, baseUnitDecimals, otherUnits }: ProductDetails): Unit[] {
  const units: Unit[] = [{ code: baseUnit, factor: '1', decimals: baseUnitDecimals }];
  for (const unit of otherUnits ?? []) {
    if (!decimal(unit.factor).greaterThan(0)) {
      refuse('NOT_POSITIVE', { given: unit.factor }, ['otherUnits']);
    }
    if (units.some(({ code }) => code === unit.code)) {
      refuse('UNIT_TWICE', { unit: unit.code }, ['otherUnits']);
    }
    units.push({ code: unit.code, factor: unit.factor, decimals: unit.decimals });
  }
  return units;
}

/** Checks a GTIN-8, -12, -13 or -14 by the GS1 modulo-10 rule. */
export function hasCheckDigit(gtin: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(gtin)) return false;
  const digits = [...gtin].reverse().map(Number);
  const total = digits.reduce((sum, digit, index) => sum + digit * (index % 2 === 0 ? 1 : 3), 0);
  return total % 10 === 0;
}
