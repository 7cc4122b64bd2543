import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { heldProducts, lockProduct, tellSaved } from '../products/product-store.ts';
import { staffOnly } from '../staff.ts';
import { generalUnits } from '../units/general-units.ts';
import { unitsOf } from '../units/unit-of-measure.ts';
import { componentsOf, refuseBadNesting, refuseTooMany, type Component } from './kit.ts';

export type SaveKitInput = {
  productId: string;
  /** None: it is no kit any more. */
  components: { productId: string; quantity: { value: string; unit?: string | null } }[];
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SaveKit = commandSpec<SaveKitInput, { productId: string }>('catalog.saveKit');

/**
 * Says what one base unit of a product is put together from, in place of what was said before.
 * Refuses what `componentsOf` does, `PRODUCT_ARCHIVED`, `KIT_CYCLE`, `KIT_TOO_DEEP`,
 * `VERSION_CONFLICT`.
 */
export const saveKit = command(SaveKit, 'catalog:write', async (work, input) => {
  staffOnly(work);
  const { productId, components: given, expectedVersion } = input;
  refuseTooMany(given.length);
  // Whether kits lie in one another in a ring is only seen by who changes them alone.
  await takeTurns(work.sql, 'kits');
  const kit = await lockProduct(work, productId);
  kit.expect(expectedVersion);
  const ids = [...new Set(given.map((one) => one.productId))];
  const products = await heldProducts(work, ids);
  for (const product of products) product.refuseArchived('components');
  const general = await generalUnits(work.sql);
  const parts = new Map(
    products.map(({ id, baseUnit, units }) => [id, { baseUnit, units: unitsOf(units, general) }]),
  );
  const components = componentsOf(given, parts);
  refuseBadNesting(productId, (await kitGraph(work)).set(productId, ids));
  await replaceComponents(work, productId, components);
  kit.touch(work.now);
  tellSaved(work, kit);
  return { productId };
});

async function kitGraph({ sql: db }: Work): Promise<Map<string, string[]>> {
  const found = await rows<{ id: string; components: string[] }>(
    db,
    sql`select kit_id as id, array_agg(component_id) as components from kit_component group by 1`,
  );
  return new Map(found.map(({ id, components }) => [id, components]));
}

async function replaceComponents({ sql: db }: Work, kitId: string, components: Component[]) {
  await sql`delete from kit_component where kit_id = ${kitId}`.execute(db);
  await sql`insert into kit_component (kit_id, position, component_id, quantity)
    select ${kitId}, position, "componentId", quantity
    from rows from (jsonb_to_recordset(${JSON.stringify(components)}::jsonb)
      as ("componentId" text, quantity numeric))
      with ordinality as part("componentId", quantity, position)`.execute(db);
}
