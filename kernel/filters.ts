import type { RawBuilder } from 'kysely';
import { sql } from './database.ts';
import { BadInput } from './refusal.ts';

/** A piece of an SQL statement, with its parameters. */
export type Fragment = RawBuilder<unknown>;

/** A field that a list can be filtered or ordered by: its SQL expression and PostgreSQL type. */
export type ListColumn = {
  sql: string | Fragment;
  type: string;
  /** Of a field of several rows beside, only to filter by: holds when the test does of one. */
  among?: (test: Fragment) => Fragment;
};

/** A column's expression as a piece of a statement. */
export function expression({ sql: text }: ListColumn): Fragment {
  return typeof text === 'string' ? sql.raw(text) : text;
}

/** Filter and order fields by their names in the graph. */
export type Columns = Readonly<Record<string, ListColumn>>;

/** The column behind a field; throws `BadInput` when the list has none. */
export function columnOf(columns: Columns, field: string): ListColumn {
  const column = columns[field];
  if (!column) throw new BadInput(`This list has no field ${field} to filter or order by.`);
  return column;
}

type Operator = (column: Fragment, operand: unknown, type: Fragment) => Fragment;

const operators: Record<string, Operator> = {
  eq: (column, operand, type) =>
    operand === null ? sql`${column} is null` : sql`${column} = ${operand}::${type}`,
  ne: (column, operand, type) => sql`${column} is distinct from ${operand}::${type}`,
  in: (column, operand, type) => sql`${column} = any(${operand}::${type}[])`,
  lt: (column, operand, type) => sql`${column} < ${operand}::${type}`,
  lte: (column, operand, type) => sql`${column} <= ${operand}::${type}`,
  gt: (column, operand, type) => sql`${column} > ${operand}::${type}`,
  gte: (column, operand, type) => sql`${column} >= ${operand}::${type}`,
  contains: (column, operand) => sql`${column} ilike ${`%${escapeLike(operand)}%`}`,
  startsWith: (column, operand) => sql`${column} like ${`${escapeLike(operand)}%`}`,
};

function escapeLike(operand: unknown): string {
  return String(operand).replace(/[\\%_]/g, '\\$&');
}

/** Nested `and`, `or`, `not` and field operators as one SQL condition. */
export function filterSql(columns: Columns, filter: object | null | undefined): Fragment {
  const terms = Object.entries(filter ?? {}).flatMap(([field, value]) => {
    if (value === undefined || value === null) return [];
    if (field === 'and') return joined(columns, value as object[], sql` and `, sql`true`);
    if (field === 'or') return joined(columns, value as object[], sql` or `, sql`false`);
    if (field === 'not') return sql`not (${filterSql(columns, value as object)})`;
    return comparisons(columnOf(columns, field), value as object);
  });
  return terms.length > 0 ? sql`(${sql.join(terms, sql` and `)})` : sql`true`;
}

function joined(columns: Columns, parts: object[], by: Fragment, none: Fragment): Fragment {
  if (parts.length === 0) return none;
  return sql`(${sql.join(
    parts.map((part) => filterSql(columns, part)),
    by,
  )})`;
}

function comparisons(column: ListColumn, value: object): Fragment[] {
  return Object.entries(value).map(([name, operand]) => {
    const operator = operators[name];
    if (!operator) throw new BadInput(`There is no filter operator ${name}.`);
    const test = operator(expression(column), operand, sql.raw(column.type));
    return column.among ? column.among(test) : test;
  });
}
