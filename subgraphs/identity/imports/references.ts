import type { GraphFor } from '../../../kernel/graph.ts';
import { readItems } from '../../../kernel/cells.ts';
import { fileSpecs } from './file-spec.ts';
import type { ImportRow, Problem } from './read-files.ts';
import { attributeIds, customerIds, productIds, supplierIds } from './steps/look-ups.ts';

/** A cell that names a row of a kind, which is in none of the files. */
export type Reference = { file: string; line: number; column: string; kind: string; value: string };

/** The references that the files do not answer themselves. */
export function openReferences(byKind: ReadonlyMap<string, ImportRow[]>): Reference[] {
  const known = new Map<string, Set<string | undefined>>();
  for (const [kind, rows] of byKind) {
    for (const column of ['ref', 'sku', 'code']) {
      known.set(`${kind} ${column}`, new Set(rows.map(({ values }) => values[column])));
    }
  }
  return [...byKind].flatMap(([file, rows]) =>
    Object.entries(fileSpecs[file]!.refersTo ?? {}).flatMap(([column, target]) =>
      rows.flatMap(({ line, values }) =>
        namedIn(file, column, values[column] ?? '').flatMap((value) => {
          if (known.get(`${target.file} ${target.column}`)?.has(value)) return [];
          return [{ file, line, column, kind: target.file, value }];
        }),
      ),
    ),
  );
}

/** What a cell names: one thing, or the names of all its items. */
function namedIn(file: string, column: string, cell: string): string[] {
  if (fileSpecs[file]!.columns[column]!.kind !== 'items') return cell ? [cell] : [];
  return readItems(cell)?.map(({ name }) => name) ?? [];
}

type LookUp = (ask: GraphFor, values: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Orders are missing: an import goes on only with the orders that it brings itself. */
const lookUps: Readonly<Record<string, LookUp>> = {
  suppliers: supplierIds,
  attributes: attributeIds,
  products: productIds,
  customers: customerIds,
};

const AT_ONCE = 250;
const MAX_PROBLEMS = 1_000;

/** Looks open references up in the graph, and says which of them nobody knows. */
export async function unknownReferences(
  ask: GraphFor,
  references: readonly Reference[],
): Promise<Problem[]> {
  const unknown = new Set<Reference>();
  for (const [kind, own] of Map.groupBy(references, (reference) => reference.kind)) {
    const values = [...new Set(own.map(({ value }) => value))];
    const known = await knownOf(ask, lookUps[kind], values);
    for (const reference of own) if (!known.has(reference.value)) unknown.add(reference);
  }
  const found = references.filter((reference) => unknown.has(reference)).slice(0, MAX_PROBLEMS);
  return found.map(({ file, line, column, kind, value }) => {
    const elsewhere = lookUps[kind] ? ' or in Waybill' : '';
    return { file, line, column, message: `${value} is not in ${kind}.csv${elsewhere}.` };
  });
}

async function knownOf(ask: GraphFor, lookUp: LookUp | undefined, values: string[]) {
  const known = new Set<string>();
  for (let from = 0; lookUp && from < values.length; from += AT_ONCE) {
    for (const value of (await lookUp(ask, values.slice(from, from + AT_ONCE))).keys()) {
      known.add(value);
    }
  }
  return known;
}
