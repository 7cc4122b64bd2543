import { readItems } from '../../../../kernel/cells.ts';
import type { ImportTask } from '../import.ts';
import { given, whole, type StepWork } from '../outcome.ts';
import { productIds } from './look-ups.ts';

/** Ids of products by SKU. */
export type Known = ReadonlyMap<string, string>;

/** The products that rows without a code of their own mean by their SKUs. */
export function knownBySku({ ask }: StepWork, tasks: readonly ImportTask[]): Promise<Known> {
  const skus = tasks.flatMap(({ data }) => (given(data.ref) ? [] : String(data.sku)));
  return productIds(ask, skus);
}

/** A row of products.csv as the catalog takes it. An empty list empties; no column leaves alone. */
export function productIn({ data: row }: ImportTask, known: Known) {
  const ref = given(row.ref);
  const id = ref ? undefined : known.get(String(row.sku));
  const weighed = given(row.catch_weight_unit);
  return {
    id,
    externalRef: ref ?? (id ? undefined : row.sku),
    sku: row.sku,
    name: row.name,
    nameZh: given(row.name_zh),
    category: given(row.category),
    brand: given(row.brand),
    baseUnit: row.base_unit,
    baseUnitDecimals: whole(row.base_unit_decimals),
    otherUnits: itemsIn(row.units)?.map(({ name: code, fields: [factor, decimals] }) => ({
      code,
      factor,
      decimals: whole(decimals),
    })),
    catchWeight: weighed && {
      unit: weighed,
      nominal: given(row.catch_weight) ?? '0',
      tolerancePercent: given(row.catch_weight_tolerance),
    },
    gtin: given(row.gtin),
    taxCategory: given(row.tax_category) ?? 'STANDARD',
    weightKg: given(row.weight_kg),
    volumeM3: given(row.volume_m3),
    isDangerous: row.is_dangerous === 'true',
    isCold: row.is_cold === 'true',
    shelfLifeDays: whole(row.shelf_life_days),
    tracking: given(row.tracking) ?? 'NONE',
    status: given(row.status) ?? 'ACTIVE',
    attributes: itemsIn(row.attributes)?.map(({ name: code, fields: [value] }) => ({
      code,
      value,
    })),
    media: itemsIn(row.media)?.map(({ name: kind, fields: [url, alt, altZh] }) => ({
      ...{ kind, url, alt: alt || undefined, altZh: altZh || undefined },
    })),
  };
}

/** What stands in a cell; undefined when the file has no such column. */
function itemsIn(cell: unknown) {
  return typeof cell === 'string' ? readItems(cell) : undefined;
}
