import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { AttributeType, AttributeValues, Choice } from './attribute.ts';

/** A definition as the graph shows it, to everybody who may read the catalog. */
export type AttributeRow = {
  id: string;
  code: string;
  type: AttributeType;
  choices: Choice[];
  categoryId: string | null;
};

/** What is said of a product, with what it means. */
export type ProductAttributeRow = { code: string; value: string };

const columns = `id, code, name, name_zh as "nameZh", type, unit, choices,
  category_id as "categoryId", is_required as "isRequired", created_at as "createdAt",
  updated_at as "updatedAt", version`;

const attributes: ListSpec = {
  from: 'attribute_definition',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    categoryId: { sql: 'category_id', type: 'text' },
    type: { sql: 'type', type: 'text' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

export function listAttributes({ sql: db }: Reading, args: ListArgs) {
  return list<AttributeRow>(db, attributes, args);
}

/** Definitions by id or code, in the order asked, for a DataLoader. */
export async function attributesBy(
  column: 'id' | 'code',
  { sql: db }: Reading,
  keys: readonly string[],
) {
  const found = await rows<AttributeRow>(
    db,
    sql`select ${sql.raw(columns)} from attribute_definition
        where ${sql.raw(column)} = ${oneOf(keys)}`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}

/** The definitions for products in each category, by code: its own, those above it, and for all. */
export async function attributesFor({ sql: db }: Reading, categoryIds: readonly string[]) {
  const found = await rows<AttributeRow & { forId: string }>(
    db,
    sql`select category.id as "forId", definition.*
        from product_category category
        join (select ${sql.raw(columns)} from attribute_definition) definition
          on definition."categoryId" is null or definition."categoryId" = any(ancestor_ids)
        where category.id = ${oneOf(categoryIds)} order by definition.code`,
  );
  const byCategory = Map.groupBy(found, ({ forId }) => forId);
  return categoryIds.map((id) => byCategory.get(id) ?? []);
}

/** A product's values by code. */
export function attributesOf({ attributes }: { attributes: AttributeValues }) {
  return Object.entries(attributes)
    .map(([code, value]): ProductAttributeRow => ({ code, value }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
