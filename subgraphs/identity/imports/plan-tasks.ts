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
  'suppliers',
  'products',
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
  const tasks = rows.flatMap((row) => {
    if (row.file === 'order-lines') return [];
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

function task(kind: TaskKind, row: ImportRow, data: Record<string, unknown> = row.values) {
  const { values, file, line } = row;
  const ref = values.ref ?? values.order_ref ?? values.sku ?? null;
  return { step: taskKinds.indexOf(kind), kind, file, line, ref, data };
}
