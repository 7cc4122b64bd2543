import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import { takenApart } from './kit.ts';

/** What a kit holds of a product, as the graph shows it. */
export type ComponentRow = {
  kitId: string;
  componentId: string;
  quantity: string | Decimal;
  unit: string;
};

/** What each kit is put together from, in its own order; for a DataLoader. */
export async function componentsOfKits({ sql: db }: Reading, kitIds: readonly string[]) {
  const found = await rows<ComponentRow>(
    db,
    sql`select kit_id as "kitId", component_id as "componentId", quantity, base_unit as unit
        from kit_component join product on product.id = component_id
        where kit_id = ${oneOf(kitIds)} order by kit_id, position`,
  );
  const byKit = Map.groupBy(found, ({ kitId }) => kitId);
  return kitIds.map((id) => byKit.get(id) ?? []);
}

/** What each kit comes to when every kit in it is taken apart, too; for a DataLoader. */
export async function partsOfKits({ sql: db }: Reading, kitIds: readonly string[]) {
  const found = await rows<ComponentRow>(
    db,
    sql`with recursive kit (id) as (
          select unnest(${kitIds}::text[])
          union
          select component_id from kit join kit_component on kit_id = kit.id)
        select kit_id as "kitId", component_id as "componentId", quantity, base_unit as unit
        from kit join kit_component on kit_id = kit.id
        join product on product.id = component_id order by kit_id, position`,
  );
  const units = new Map(found.map(({ componentId, unit }) => [componentId, unit]));
  const byKit = Map.groupBy(found, ({ kitId }) => kitId);
  return kitIds.map((kitId): ComponentRow[] =>
    [...takenApart(kitId, byKit)].map(([componentId, quantity]) => ({
      kitId,
      componentId,
      quantity,
      unit: units.get(componentId)!,
    })),
  );
}
