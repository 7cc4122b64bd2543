import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { listOf, rows, sql, takeTurns, type Sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { NamedCustomersQuery } from '../__generated__/questions.ts';
import { staffOnly } from '../quotation/quotation-store.ts';
import {
  refuseConflicts,
  ruleOf,
  type ForeignRule,
  type RuleInput,
  type TerritoryRule,
} from './territory-rule.ts';

export type SaveTerritoryInput = {
  id?: string | null;
  expectedVersion?: number | null;
  code: string;
  name: string;
  nameZh?: string | null;
  parentId?: string | null;
  rules?: RuleInput[] | null;
  customerIds?: string[] | null;
  idempotencyKey?: string | null;
};

const SaveTerritory = commandSpec<SaveTerritoryInput, { territoryId: string }>(
  'sales.saveTerritory',
);

const MAX_RULES = 500;
const MAX_NAMED = 250;

const document = /* GraphQL */ `
  query NamedCustomers($ids: [ID!]!) {
    customers(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
      }
    }
  }
`;

/**
 * Makes or changes a territory, with the rules and the customers by name that say whom it has.
 * Refuses `NAME_MISSING`, `CODE_MISSING`, `TERRITORY_CODE_TAKEN`, `TERRITORY_CYCLE`, `TOO_MANY`,
 * `UNKNOWN_CUSTOMER`, `CUSTOMER_NAMED_TWICE`, `VERSION_CONFLICT`, and what rules refuse.
 */
export const saveTerritory = command(
  SaveTerritory,
  'sales:plan',
  learnCustomers,
  async (work, input) => {
    const { sql: db, ids, now, facts: known } = work;
    staffOnly(work.viewer);
    // Rules of different territories are compared, so one at a time.
    await takeTurns(db, 'territories');
    const code = input.code.trim() || refuse('CODE_MISSING', {}, ['code']);
    const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
    const { nameZh = null, parentId = null } = input;
    const id = input.id ?? ids.next('ter');
    await refuseWrong(db, input, code);
    const path = await pathOf(db, id, parentId);
    const rules = (input.rules ?? []).map(ruleOf);
    refuseConflicts(rules, await foreignRules(db, id));
    await refuseNamed(db, id, input.customerIds ?? [], known);
    await sql`insert into territory (id, code, name, name_zh, parent_id, path, created_at,
        updated_at, version)
      values (${id}, ${code}, ${name}, ${nameZh}, ${parentId}, ${path}, ${now}::timestamptz,
        ${now}::timestamptz, 1)
      on conflict (id) do update set code = excluded.code, name = excluded.name,
        name_zh = excluded.name_zh, parent_id = excluded.parent_id,
        updated_at = excluded.updated_at, version = territory.version + 1`.execute(db);
    // All that stands below goes along.
    await sql`update territory set path = ${path}::text[] || path[array_position(path, ${id}) + 1:]
      where path @> array[${id}]`.execute(db);
    await writeRules(db, id, rules, input.customerIds ?? []);
    return { territoryId: id };
  },
);

/** Which of the customers named there are. */
async function learnCustomers({ graph, viewer }: Learning, { customerIds }: SaveTerritoryInput) {
  const ids = customerIds ?? [];
  if (ids.length > MAX_NAMED) {
    refuse('TOO_MANY', { limit: MAX_NAMED, given: ids.length }, ['customerIds']);
  }
  if (ids.length === 0) return new Set<string>();
  const asker = service('sales', viewer.requestId);
  const { customers } = await graph<NamedCustomersQuery>(document, { ids }, asker);
  return new Set(customers.nodes.map(({ id }) => id));
}

async function refuseWrong(db: Sql, input: SaveTerritoryInput, code: string): Promise<void> {
  const { id, expectedVersion: expected, rules } = input;
  if (rules && rules.length > MAX_RULES) {
    refuse('TOO_MANY', { limit: MAX_RULES, given: rules.length }, ['rules']);
  }
  if (id) {
    const [own] = await rows<{ version: number }>(
      db,
      sql`select version from territory where id = ${id} for update`,
    );
    if (!own) throw new NotFound('territory', id);
    if (expected != null && expected !== own.version) {
      refuse('VERSION_CONFLICT', { expected, actual: own.version }, ['expectedVersion']);
    }
  }
  const namesakes = await rows(
    db,
    sql`select from territory where code = ${code} and id is distinct from ${id ?? null}`,
  );
  if (namesakes.length > 0) refuse('TERRITORY_CODE_TAKEN', { code }, ['code']);
}

async function pathOf(db: Sql, id: string, parentId: string | null): Promise<string[]> {
  if (!parentId) return [id];
  const [parent] = await rows<{ path: string[] }>(
    db,
    sql`select path from territory where id = ${parentId}`,
  );
  if (!parent) throw new NotFound('territory', parentId);
  if (parent.path.includes(id)) refuse('TERRITORY_CYCLE', { parentId }, ['parentId']);
  return [...parent.path, id];
}

function foreignRules(db: Sql, id: string): Promise<ForeignRule[]> {
  return rows<ForeignRule>(
    db,
    sql`select precedence, country, region, postal_prefix as "postalPrefix",
          group_id as "groupId", code
        from territory_rule join territory t on t.id = territory_id where t.id <> ${id}
        order by t.code, position`,
  );
}

async function refuseNamed(
  db: Sql,
  id: string,
  customerIds: readonly string[],
  known: Work<Set<string>>['facts'],
): Promise<void> {
  const position = customerIds.findIndex((customerId) => !known.has(customerId));
  if (position >= 0) {
    const figures = { customerId: customerIds[position]! };
    refuse('UNKNOWN_CUSTOMER', figures, ['customerIds', String(position)]);
  }
  const [twice] = await rows<{ customerId: string; other: string }>(
    db,
    sql`select customer_id as "customerId", code as other
        from territory_customer join territory t on t.id = territory_id
        where customer_id = any(${customerIds}) and t.id <> ${id} limit 1`,
  );
  if (twice) refuse('CUSTOMER_NAMED_TWICE', twice, ['customerIds']);
}

async function writeRules(
  db: Sql,
  id: string,
  rules: readonly TerritoryRule[],
  customerIds: readonly string[],
): Promise<void> {
  await sql`delete from territory_rule where territory_id = ${id}`.execute(db);
  await sql`insert into territory_rule (territory_id, position, precedence, country, region,
      postal_prefix, group_id)
    select ${id}, position, (rule ->> 'precedence')::integer, rule ->> 'country',
      rule ->> 'region', rule ->> 'postalPrefix', rule ->> 'groupId'
    from jsonb_array_elements(${JSON.stringify(rules)}::jsonb)
      with ordinality as r(rule, position)`.execute(db);
  await sql`delete from territory_customer where territory_id = ${id}`.execute(db);
  await sql`insert into territory_customer (customer_id, territory_id)
    select distinct customer_id, ${id} from unnest(${listOf(customerIds)}) as customer_id`.execute(
    db,
  );
}
