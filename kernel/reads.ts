import { listOf, rows, sql, type Sql } from './database.ts';
import { valuesLeft, walksOf, type FewValues } from './few-values.ts';
import {
  columnOf,
  expression,
  filterSql,
  type Columns,
  type Fragment,
  type ListColumn,
} from './filters.ts';
import { BadInput } from './refusal.ts';
import type { Party, Viewer } from './viewer.ts';

/**
 * The row rule of a table: everything for a viewer without a party; for a bound one the rows whose
 * column for that kind of party holds its id, and nothing when the table has no such column.
 */
export function visibleTo(
  viewer: Viewer,
  columns: Partial<Record<Party['kind'], string>> = {},
): Fragment {
  if (!viewer.party) return sql`true`;
  const column = columns[viewer.party.kind];
  return column ? sql`${sql.raw(column)} = ${viewer.party.id}` : sql`false`;
}

/** How a table becomes a Relay connection. */
export type ListSpec = {
  /** What stands after FROM, with parameters or without; the row's id is selectable as `id`. */
  from: string | Fragment;
  /** What stands after SELECT, aliased to the graph's field names where it can be. */
  select: string;
  /** Filter and order fields by their names in the graph. Order columns must be NOT NULL. */
  columns: Columns;
  defaultOrder: Order;
  /** Of a table whose pages by some values of a field are merged from walks. */
  fewValues?: FewValues & { table: string };
};

export type Order = { field: string; direction: 'ASC' | 'DESC' };

export type ListArgs = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filter?: object | null;
  orderBy?: Order | null;
};

export type Connection<Row> = {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Counted only when somebody selects it. */
  totalCount(): Promise<number>;
};

export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 250;

/**
 * One page of a list, by keyset. `visible` is the viewer's row rule and any fixed condition.
 * Throws `BadInput` for a page over 250, a broken cursor, or a filter field that does not exist.
 */
export async function list<Row>(
  db: Sql,
  spec: ListSpec,
  args: ListArgs,
  visible: Fragment = sql`true`,
): Promise<Connection<Row>> {
  const plan = planned(spec, args);
  const condition = sql`${visible} and ${filterSql(spec.columns, args.filter)}`;
  const walked = byWalks(spec, args, plan, condition);
  const found = await rows<RawRow>(db, pageSql(walked, plan, condition));
  return connection<Row>(found, plan, () => count(db, spec, condition));
}

/**
 * The same list for many parents in one query, for a DataLoader: a connection per parent id, in
 * the order of the ids. `parent` is the SQL column that holds the parent's id.
 */
export async function listFor<Row>(
  db: Sql,
  spec: ListSpec,
  args: ListArgs,
  parent: { column: string; ids: readonly string[] },
  visible: Fragment = sql`true`,
): Promise<Connection<Row>[]> {
  const plan = planned(spec, args);
  const condition = sql`${visible} and ${filterSql(spec.columns, args.filter)}`;
  const ofParent = sql`${sql.raw(parent.column)} = parent.id and ${condition}`;
  const found = await rows<RawRow & { parent_id: string }>(
    db,
    sql`select parent.id as parent_id, page.* from unnest(${listOf(parent.ids)}) as parent(id)
        cross join lateral (${pageSql(spec, plan, ofParent)}) page`,
  );
  const byParent = Map.groupBy(found, (row) => row.parent_id);
  let counts: Promise<Map<string, number>> | undefined;
  return parent.ids.map((id) =>
    connection<Row>(byParent.get(id) ?? [], plan, async () => {
      counts ??= countFor(db, spec, parent.ids, ofParent);
      return (await counts).get(id)!;
    }),
  );
}

type RawRow = { __cursor: [string, string] };

type Plan = {
  size: number;
  backward: boolean;
  column: ListColumn;
  descending: boolean;
  key?: [string, string];
  cursorKind: string;
  resumed: boolean;
};

function planned(spec: ListSpec, args: ListArgs): Plan {
  const backward = args.last != null;
  if (backward && args.first != null) throw new BadInput('Give `first` or `last`, not both.');
  const size = (backward ? args.last : args.first) ?? DEFAULT_PAGE;
  if (size < 0 || size > MAX_PAGE) throw new BadInput(`A page has 0 to ${MAX_PAGE} rows.`);
  const order = args.orderBy ?? spec.defaultOrder;
  const column = columnOf(spec.columns, order.field);
  const cursorKind = `${order.field} ${order.direction}`;
  const cursor = backward ? args.before : args.after;
  return {
    size,
    backward,
    column,
    descending: (order.direction === 'DESC') !== backward,
    key: cursor ? parseCursor(cursor, cursorKind) : undefined,
    cursorKind,
    resumed: cursor != null,
  };
}

function pageSql(spec: ListSpec, plan: Plan, condition: Fragment): Fragment {
  const column = expression(plan.column);
  return sql`select ${sql.raw(spec.select)}, array[(${column})::text, id] as __cursor
    from ${fromSql(spec)} where ${rangeSql(plan, condition)}`;
}

/** What stands after WHERE: the condition, after the cursor, in order, one row more than asked. */
function rangeSql(plan: Plan, condition: Fragment): Fragment {
  const column = expression(plan.column);
  const direction = sql.raw(plan.descending ? 'desc' : 'asc');
  const beyond = sql.raw(plan.descending ? '<' : '>');
  const type = sql.raw(plan.column.type);
  const after = plan.key
    ? sql`(${column}, id) ${beyond} (${plan.key[0]}::${type}, ${plan.key[1]})`
    : sql`true`;
  return sql`${condition} and ${after}
    order by ${column} ${direction}, id ${direction} limit ${plan.size + 1}`;
}

/** The list as it is, or read by one walk per value where the filter leaves some of few values. */
function byWalks(spec: ListSpec, args: ListArgs, plan: Plan, condition: Fragment): ListSpec {
  const { fewValues, columns } = spec;
  const { field } = args.orderBy ?? spec.defaultOrder;
  if (!fewValues?.orders.includes(field)) return spec;
  const left = valuesLeft(fewValues, args.filter);
  if (left.length < 2 || left.length === fewValues.values.length) return spec;
  const walk = (ofValue: Fragment) => rangeSql(plan, sql`${ofValue} and ${condition}`);
  return { ...spec, from: walksOf(fewValues.table, columns, fewValues, left, walk) };
}

function fromSql({ from }: ListSpec): Fragment {
  return typeof from === 'string' ? sql.raw(from) : from;
}

async function count(db: Sql, spec: ListSpec, condition: Fragment): Promise<number> {
  const from = fromSql(spec);
  const query = sql`select count(*)::int as count from ${from} where ${condition}`;
  return (await rows<{ count: number }>(db, query))[0]!.count;
}

/** Counts for all parents in one query, when the first of them is asked. */
async function countFor(
  db: Sql,
  spec: ListSpec,
  parentIds: readonly string[],
  ofParent: Fragment,
): Promise<Map<string, number>> {
  const counted = await rows<{ id: string; count: number }>(
    db,
    sql`select parent.id, own.count from unnest(${listOf(parentIds)}) as parent(id)
        cross join lateral (
          select count(*)::int as count from ${fromSql(spec)} where ${ofParent}) own`,
  );
  return new Map(counted.map(({ id, count }) => [id, count]));
}

function connection<Row>(
  found: RawRow[],
  plan: Plan,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const more = found.length > plan.size;
  const page = found.slice(0, plan.size);
  if (plan.backward) page.reverse();
  const edges = page.map(({ __cursor, ...node }) => ({
    cursor: Buffer.from(JSON.stringify([plan.cursorKind, ...__cursor])).toString('base64url'),
    node: node as Row,
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: plan.backward ? plan.resumed : more,
      hasPreviousPage: plan.backward ? more : plan.resumed,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

function parseCursor(cursor: string, kind: string): [string, string] {
  try {
    const [madeFor, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
    if (madeFor === kind && typeof key === 'string' && typeof id === 'string') return [key, id];
  } catch {
    // Falls through to the same answer as a cursor of another list.
  }
  throw new BadInput('This cursor does not belong to this list in this order.');
}
