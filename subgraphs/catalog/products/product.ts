import { refuse } from '../../../kernel/refusal.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import type { Unit } from '../../../kernel/quantity.ts';
import type { AttributeValues } from '../attributes/attribute.ts';
import { checkDecimals } from '../units/unit-of-measure.ts';
import { checkedCatchWeight, type CatchWeight } from './catch-weight.ts';
import { hasCheckDigit } from '../../../kernel/gtin.ts';
import { checkedMedia, type Media, type MediaKind } from './media.ts';
import { moved, type ProductStatus } from './status.ts';

export type Tracking = 'NONE' | 'LOT' | 'SERIAL';

export type ProductDetails = {
  sku: string;
  externalRef?: string | null;
  name: string;
  nameZh?: string | null;
  brand?: string | null;
  baseUnit: string;
  baseUnitDecimals?: number | null;
  otherUnits?: { code: string; factor: string; decimals?: number | null }[] | null;
  /** That which it has, when absent. */
  catchWeight?: CatchWeight | null;
  gtin?: string | null;
  /** Default STANDARD. */
  taxCategory?: string | null;
  weightKg?: string | null;
  volumeM3?: string | null;
  isDangerous?: boolean | null;
  isCold?: boolean | null;
  shelfLifeDays?: number | null;
  /** Default NONE. */
  tracking?: Tracking | null;
  /** Default ACTIVE. */
  status?: ProductStatus | null;
  /** Those that it has, when absent. */
  media?: { kind: MediaKind; url: string; alt?: string | null; altZh?: string | null }[] | null;
};

/** Something that is bought, stocked and sold. Its units are exact multiples of the base unit. */
export class Product {
  id: string;
  sku!: string;
  externalRef: string | null = null;
  name!: string;
  nameZh: string | null = null;
  categoryId: string | null = null;
  brand: string | null = null;
  baseUnit!: string;
  units: Unit[] = [];
  catchWeight: CatchWeight | null = null;
  gtin: string | null = null;
  taxCategory!: string;
  weightKg: Decimal | null = null;
  volumeM3: Decimal | null = null;
  isDangerous = false;
  isCold = false;
  shelfLifeDays: number | null = null;
  tracking!: Tracking;
  status!: ProductStatus;
  attributes: AttributeValues = {};
  media: Media[] = [];
  replacedById: string | null = null;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  /**
   * Takes the details over. Refuses `BASE_UNIT_FIXED`, `CATCH_WEIGHT_FIXED`, `ILLEGAL_MOVE`, `BAD_GTIN`,
   * `NOT_POSITIVE`, `UNIT_TWICE`, `BAD_DECIMALS`, `BAD_SHELF_LIFE`, and what `checkedMedia` and
   * `checkedCatchWeight` refuse.
   */
  describe(details: ProductDetails, now: Date): void {
    const changes = this.checked(details);
    Object.assign(this, changes);
    this.sku = details.sku.trim();
    this.externalRef = details.externalRef ?? this.externalRef;
    this.name = details.name.trim();
    this.nameZh = details.nameZh ?? null;
    this.brand = details.brand?.trim() || null;
    this.baseUnit = details.baseUnit;
    this.gtin = details.gtin ?? null;
    this.taxCategory = details.taxCategory ?? 'STANDARD';
    this.weightKg = details.weightKg ? decimal(details.weightKg) : null;
    this.volumeM3 = details.volumeM3 ? decimal(details.volumeM3) : null;
    this.isDangerous = details.isDangerous ?? false;
    this.isCold = details.isCold ?? false;
    this.shelfLifeDays = details.shelfLifeDays ?? null;
    this.tracking = details.tracking ?? 'NONE';
    this.touch(now);
  }

  /** What can be refused, worked out before anything is taken over. */
  private checked(details: ProductDetails) {
    const { baseUnit, gtin, catchWeight, media, shelfLifeDays } = details;
    const status = details.status ?? 'ACTIVE';
    if (this.version > 0 && baseUnit !== this.baseUnit) {
      // Stock and open documents are counted in it.
      refuse('BASE_UNIT_FIXED', { unit: this.baseUnit, given: baseUnit }, ['baseUnit']);
    }
    if (gtin && !hasCheckDigit(gtin)) refuse('BAD_GTIN', { gtin }, ['gtin']);
    if (shelfLifeDays != null && shelfLifeDays < 1) {
      refuse('BAD_SHELF_LIFE', { given: shelfLifeDays }, ['shelfLifeDays']);
    }
    const weighedIn = this.catchWeight?.unit;
    if (weighedIn && catchWeight && catchWeight.unit !== weighedIn) {
      // Stock is weighed in it, and open documents are priced by it.
      const figures = { unit: weighedIn, given: catchWeight.unit };
      refuse('CATCH_WEIGHT_FIXED', figures, ['catchWeight', 'unit']);
    }
    const units = unitsIn(details);
    return {
      status: moved(this.status ?? status, status),
      units,
      catchWeight: catchWeight ? checkedCatchWeight(catchWeight, units) : this.catchWeight,
      media: media ? checkedMedia(media) : this.media,
    };
  }

  /** Names what is bought in its place from now on, or nothing. */
  replaceBy(successorId: string | null, now: Date): void {
    this.replacedById = successorId;
    this.touch(now);
  }

  /** Refuses `VERSION_CONFLICT` unless the product has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  /** Refuses `PRODUCT_ARCHIVED`: nothing new is made of what is neither bought nor sold. */
  refuseArchived(field: string): void {
    if (this.status === 'ARCHIVED') refuse('PRODUCT_ARCHIVED', { sku: this.sku }, [field]);
  }

  touch(now: Date): void {
    this.updatedAt = now;
    this.version += 1;
  }
}

function unitsIn({ baseUnit, baseUnitDecimals, otherUnits }: ProductDetails): Unit[] {
  const base = { code: baseUnit, factor: '1', decimals: baseUnitDecimals ?? 0 };
  checkDecimals(base.decimals, 'baseUnitDecimals');
  const units: Unit[] = [base];
  for (const { code, factor, decimals } of otherUnits ?? []) {
    if (!decimal(factor).greaterThan(0)) refuse('NOT_POSITIVE', { given: factor }, ['otherUnits']);
    if (units.some((unit) => unit.code === code)) {
      refuse('UNIT_TWICE', { unit: code }, ['otherUnits']);
    }
    checkDecimals(decimals ?? 0, 'otherUnits');
    units.push({ code, factor, decimals: decimals ?? 0 });
  }
  return units;
}
