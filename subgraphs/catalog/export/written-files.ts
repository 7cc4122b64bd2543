import { writeItems } from '../../../kernel/cells.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { filterSql, type Fragment } from '../../../kernel/filters.ts';
import type { Unit } from '../../../kernel/quantity.ts';
import type { AttributeValues, Choice } from '../attributes/attribute.ts';
import { productColumns, within } from '../products/find-products.ts';
import type { Media } from '../products/media.ts';

export type CatalogFile = 'UNITS' | 'CATEGORIES' | 'ATTRIBUTES' | 'PRODUCTS' | 'KITS';

export type PageArgs = {
  after: string;
  limit: number;
  filter?: object | null;
  inCategory?: string | null;
};

/** A line of a file, and the key that lines are in the order of. */
type Line = { key: string; cells: Record<string, string | null> };

type WrittenFile = {
  name: string;
  columns: readonly string[];
  page(db: Sql, args: PageArgs): Promise<Line[]>;
};

const pathOf = (ids: string) => sql`(select string_agg(above.name, ' / ' order by at)
  from unnest(${sql.raw(ids)}) with ordinality as way(above_id, at)
  join product_category above on above.id = above_id)`;

/** Every file that the catalog writes: the same columns as an import reads. */
export const writtenFiles: Readonly<Record<CatalogFile, WrittenFile>> = {
  UNITS: {
    name: 'units',
    columns: ['code', 'name', 'name_zh', 'kind', 'factor', 'divisor', 'decimals'],
    page: (db, { after, limit }) =>
      lines(
        db,
        sql`select code as key, code, name, name_zh, kind, factor, divisor, decimals
            from unit_of_measure where code > ${after} order by 1 limit ${limit}`,
      ),
  },
  CATEGORIES: {
    name: 'categories',
    columns: ['path', 'name_zh'],
    page: (db, { after, limit }) =>
      lines(
        db,
        sql`select path collate "C" as key, path, name_zh
            from (select ${pathOf('ancestor_ids')} as path, name_zh from product_category
              where archived_at is null) category
            where path collate "C" > ${after} order by 1 limit ${limit}`,
      ),
  },
  ATTRIBUTES: {
    name: 'attributes',
    columns: ['code', 'name', 'name_zh', 'type', 'unit', 'choices', 'category', 'is_required'],
    page: async (db, { after, limit }) => {
      const query = sql`select code as key, code, definition.name, definition.name_zh, type, unit,
          choices, is_required, ${pathOf('ancestor_ids')} as category
        from attribute_definition definition
        left join product_category category on category.id = category_id
        where code > ${after} order by 1 limit ${limit}`;
      return (await rows<AttributeLine>(db, query)).map(attributeLine);
    },
  },
  PRODUCTS: {
    name: 'products',
    columns: [
      ...['ref', 'sku', 'name', 'name_zh', 'category', 'brand', 'base_unit', 'base_unit_decimals'],
      ...['units', 'catch_weight_unit', 'catch_weight', 'catch_weight_tolerance', 'gtin'],
      ...['tax_category', 'weight_kg', 'volume_m3', 'is_dangerous', 'is_cold', 'shelf_life_days'],
      ...['tracking', 'attributes', 'media', 'replaced_by', 'status'],
    ],
    page: async (db, args) => (await rows<ProductLine>(db, productPage(args))).map(productLine),
  },
  KITS: {
    name: 'kits',
    columns: ['kit_sku', 'sku', 'quantity', 'unit'],
    page: (db, { after, limit }) =>
      lines(
        db,
        sql`select kit.sku as key, kit.sku as kit_sku, component.sku,
              trim_scale(quantity) as quantity, component.base_unit as unit
            from (select id, sku from product
              where sku > ${after} and status <> 'ARCHIVED' and exists (select from kit_component where kit_id = product.id)
              order by sku limit ${limit}) kit
            join kit_component on kit_id = kit.id
            join product component on component.id = component_id
            order by 1, position`,
      ),
  },
};

async function lines(db: Sql, query: Fragment): Promise<Line[]> {
  const found = await rows<Record<string, unknown> & { key: string }>(db, query);
  return found.map(({ key, ...row }) => ({ key, cells: textsOf(row) }));
}

function textsOf(row: Record<string, unknown>): Record<string, string | null> {
  const cells = Object.entries(row).map(([name, value]) => [
    name,
    value == null ? null : String(value),
  ]);
  return Object.fromEntries(cells) as Record<string, string | null>;
}

type AttributeLine = Record<string, unknown> & { key: string; choices: Choice[] };

function attributeLine({ key, choices, ...row }: AttributeLine): Line {
  const items = choices.map(({ value, name, nameZh }) => ({
    name: value,
    fields: nameZh ? [name, nameZh] : [name],
  }));
  return { key, cells: { ...textsOf(row), choices: writeItems(items) } };
}

type ProductLine = Record<string, unknown> & {
  key: string;
  units: Unit[];
  attributes: AttributeValues;
  media: Media[];
};

function productPage({ after, limit, filter, inCategory }: PageArgs): Fragment {
  return sql`select product.sku as key, external_ref as ref, sku, product.name,
      product.name_zh, brand, base_unit, units,
      catch_weight ->> 'unit' as catch_weight_unit, catch_weight ->> 'nominal' as catch_weight,
      catch_weight ->> 'tolerancePercent' as catch_weight_tolerance, gtin, tax_category,
      trim_scale(weight_kg) as weight_kg, trim_scale(volume_m3) as volume_m3, is_dangerous,
      is_cold, shelf_life_days, tracking, attributes, media, status,
      (select sku from product successor
       where successor.id = product.replaced_by_id) as replaced_by,
      (select ${pathOf('ancestor_ids')} from product_category
       where product_category.id = category_id) as category
    from product
    where sku > ${after} and ${filterSql(productColumns, filter)}
      and ${inCategory ? within([inCategory]) : sql`true`}
    order by sku limit ${limit}`;
}

function productLine({
  key,
  units: [base, ...others],
  attributes,
  media,
  ...row
}: ProductLine): Line {
  const units = others.map(({ code, factor, decimals }) => ({
    name: code,
    fields: decimals > 0 ? [String(factor), String(decimals)] : [String(factor)],
  }));
  const said = Object.entries(attributes).map(([name, value]) => ({ name, fields: [value] }));
  const shown = media.map(({ kind, url, alt, altZh }) => ({
    name: kind,
    fields: [url, alt ?? '', altZh ?? ''],
  }));
  return {
    key,
    cells: {
      ...textsOf(row),
      base_unit_decimals: String(base!.decimals),
      units: writeItems(units),
      attributes: writeItems(said),
      media: writeItems(shown),
    },
  };
}
