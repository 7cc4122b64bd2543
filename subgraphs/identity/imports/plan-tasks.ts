import { readItems } from '../../../kernel/cells.ts';
import type { ImportRow } from './read-files.ts';

/** A piece of work of an import: mostly one row; an order goes with its lines. */
export type PlannedTask = {
  step: number;
  kind: TaskKind;
  file: string;
  line: number;
  ref: string | null;
  data: Record<string, unknown>;
};

/** The kinds of work in their order: what a later one needs, an earlier one has made. */
export const taskKinds = [
  'product-trials',
  'suppliers',
  'units',
  'categories',
  'attributes',
  'products',
  'successors',
  'kits',
  'customers',
  'stock',
  'orders',
  'shipments',
  'arrivals',
  'payments',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Turns rows into tasks: lines go with their order, and history becomes steps of its own. */
export function planTasks(rows: readonly ImportRow[]): PlannedTask[] {
  const lines = Map.groupBy(
    rows.filter(({ file }) => file === 'order-lines'),
    ({ values }) => values.order_ref!,
  );
  const contents = Map.groupBy(
    rows.filter(({ file }) => file === 'kits'),
    ({ values }) => values.kit_sku!,
  );
  const tasks = rows.flatMap((row) => {
    if (row.file === 'order-lines') return [];
    if (row.file === 'products') {
      return [task('products', row), ...(row.values.replaced_by ? [task('successors', row)] : [])];
    }
    if (row.file === 'kits') {
      const all = contents.get(row.values.kit_sku!)!;
      if (all[0] !== row) return [];
      return [task('kits', row, { ...row.values, parts: all.map(({ values }) => values) })];
    }
    if (row.file !== 'orders') return [task(row.file as TaskKind, row)];
    const own = (lines.get(row.values.ref!) ?? []).map(({ values }) => values);
    return [
      task('orders', row, { ...row.values, lines: own }),
      ...(row.values.shipped_at ? [task('shipments', row)] : []),
      ...(row.values.delivered_at ? [task('arrivals', row)] : []),
    ];
  });
  return tasks.sort((a, b) => a.step - b.step);
}

/** What a dry run tries out, beyond what the files themselves tell: products, and takes them back. */
export function planTrials(rows: readonly ImportRow[]): PlannedTask[] {
  const defined = new Set(
    rows.flatMap(({ file, values }) => (file === 'attributes' ? values.code! : [])),
  );
  // What this import itself would define first can not be tried yet.
  const isTriable = ({ values }: ImportRow) =>
    defined.size === 0 ||
    !readItems(values.attributes ?? '')?.some(({ name }) => defined.has(name));
  return rows
    .filter((row) => row.file === 'products' && isTriable(row))
    .map((row) => task('product-trials', row));
}

function task(kind: TaskKind, row: ImportRow, data: Record<string, unknown> = row.values) {
  const { values, file, line } = row;
  const ref = values.ref ?? values.order_ref ?? values.kit_sku ?? values.sku ?? null;
  return { step: taskKinds.indexOf(kind), kind, file, line, ref, data };
}
