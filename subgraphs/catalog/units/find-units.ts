import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { Numeric } from '../../../kernel/decimal.ts';
import { Quantity, type Unit } from '../../../kernel/quantity.ts';
import { list, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { BadInput, NotFound, Refusal } from '../../../kernel/refusal.ts';
import { convert, type UnitOfMeasure } from './unit-of-measure.ts';

/** A general unit as the graph shows it, to everybody who may read the catalog. */
export type UnitRow = UnitOfMeasure & { id: string };

const columns = `id, code, name, name_zh as "nameZh", kind, factor, divisor, decimals,
  updated_at as "updatedAt", version`;

const units: ListSpec = {
  from: 'unit_of_measure',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    kind: { sql: 'kind', type: 'text' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

export function listUnits({ sql: db }: Reading, args: ListArgs) {
  return list<UnitRow>(db, units, args);
}

/** Units by id, in the order asked, for a DataLoader. */
export async function unitsById({ sql: db }: Reading, ids: readonly string[]) {
  const query = sql`select ${sql.raw(columns)} from unit_of_measure where id = ${oneOf(ids)}`;
  const byId = new Map((await rows<UnitRow>(db, query)).map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

type Asked = {
  productId?: string | null;
  quantity: { value: Numeric; unit?: string | null };
  to: string;
};

type Load = {
  product: { load(id: string): Promise<{ units: readonly Unit[] } | undefined> };
  generalUnits(): Promise<UnitOfMeasure[]>;
};

/** A quantity in another unit; throws `BadInput` where no rule leads from one to the other. */
export async function converted(load: Load, { productId, quantity, to }: Asked) {
  const product = productId ? await load.product.load(productId) : { units: [] };
  if (!product) throw new NotFound('product', productId!);
  const from = quantity.unit ?? product.units[0]?.code;
  if (!from) throw new BadInput('Without a product the quantity needs a unit.');
  const general = await load.generalUnits();
  try {
    const given = new Quantity(quantity.value, from);
    const { value, unit, isExact } = convert(given, to, product.units, general);
    return { quantity: { value, unit }, isExact };
  } catch (error) {
    if (error instanceof Refusal) throw new BadInput(`No rule leads from ${from} to ${to}.`);
    throw error;
  }
}
