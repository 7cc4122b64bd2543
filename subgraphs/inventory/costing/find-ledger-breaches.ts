import type { Reading } from '../../../kernel/area.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { service } from '../../../kernel/viewer.ts';
import { transferMoves } from '../transfers/on-the-way.ts';
import type {
  InventoryBalanceQuery,
  PostedMovesQuery,
  PostedStockQuery,
} from '../__generated__/questions.ts';

/** A place where stock and its ledger account differ; the move, unless it is all of them. */
export type LedgerBreachRow = {
  kind: 'BALANCE_DIFFERS' | 'NOT_POSTED' | 'POSTED_OTHERWISE' | 'POSTED_WITHOUT_MOVE';
  moveId: string | null;
  /** What stock says. */
  expected: string;
  /** What the ledger says. */
  actual: string;
};

const LIMIT = 250;
/** A run of moves is cut into parts, and a part of so few moves is looked into. */
const PARTS = 64;
const FEW = 200;

const balanceDocument = /* GraphQL */ `
  query InventoryBalance {
    inventoryBalance {
      amount
    }
  }
`;
const rangesDocument = /* GraphQL */ `
  query PostedStock($ranges: [MoveRangeInput!]!) {
    postedStock(ranges: $ranges) {
      value
      count
    }
  }
`;
const movesDocument = /* GraphQL */ `
  query PostedMoves($ranges: [MoveRangeInput!]!) {
    postedStock(ranges: $ranges) {
      moves {
        moveId
        value
      }
    }
  }
`;

/**
 * Where the value of stock is not what its account in the ledger says, with the moves behind it.
 * Sums of runs of moves are compared, and only runs that differ are looked into. Moves of the last
 * moments may be on their way to the ledger yet.
 */
export async function findLedgerBreaches(reading: Reading): Promise<LedgerBreachRow[]> {
  const { sql: db, viewer } = reading;
  if (viewer.party) return [];
  const expected = await stockValueOf(db);
  const { inventoryBalance } = await ask<InventoryBalanceQuery>(reading, balanceDocument);
  const actual = inventoryBalance.amount;
  const breaches: LedgerBreachRow[] = [];
  if (!decimal(expected).equals(actual)) {
    breaches.push({ kind: 'BALANCE_DIFFERS', moveId: null, expected, actual });
  }
  const open: Range[] = [{ from: '', to: 'mov_~' }];
  while (open.length > 0 && breaches.length < LIMIT) {
    const parts = await cut(db, open.shift()!);
    const { postedStock } = await ask<PostedStockQuery>(reading, rangesDocument, parts);
    const differing = parts.filter(({ value, count }, n) => {
      const posted = postedStock[n]!;
      return count !== posted.count || !decimal(value).equals(posted.value);
    });
    const small = differing.filter(({ count }) => count <= FEW);
    breaches.push(...(await lookInto(reading, small)));
    open.push(...differing.filter(({ count }) => count > FEW));
  }
  return breaches.slice(0, LIMIT);
}

/** Moves by id, from the first to before the last one. */
type Range = { from: string; to: string };
type Part = Range & { value: string; count: number };

function ask<Data>(
  { graph, viewer }: Reading,
  document: string,
  ranges: readonly Range[] = [],
): Promise<Data> {
  const asker = service('inventory', viewer.requestId);
  const named = ranges.map(({ from, to }) => ({ from, to }));
  return graph<Data>(asker, document, ranges.length > 0 ? { ranges: named } : {});
}

async function stockValueOf(db: Sql): Promise<string> {
  const [row] = await rows<{ value: string }>(
    db,
    sql`select (select coalesce(sum(value), 0) from stock_level)
          - (select coalesce(sum(value), 0) from stock_move where ${transferMoves}) as value`,
  );
  return row!.value;
}

/** Cuts a run into parts of about as many moves, with what they are worth together. */
function cut(db: Sql, { from, to }: Range): Promise<Part[]> {
  return rows(
    db,
    sql`select case when part = 1 then ${from}::text else min(id) end as "from",
          coalesce(lead(min(id)) over (order by part), ${to}::text) as "to",
          sum(value) as value, count(*)::integer as count
        from (select id, value, ntile(${PARTS}) over (order by id) as part from stock_move
          where id >= ${from}::text and id < ${to}::text) move
        group by part order by part`,
  );
}

/** Compares the moves of small runs one by one. */
async function lookInto(reading: Reading, ranges: readonly Range[]): Promise<LedgerBreachRow[]> {
  if (ranges.length === 0) return [];
  const own = await rows<{ id: string; value: string; place: number }>(
    reading.sql,
    sql`select m.id, m.value, r.place::integer
        from rows from (json_to_recordset(${JSON.stringify(ranges)}::json)
          as ("from" text, "to" text)) with ordinality as r("from", "to", place)
        join stock_move m on m.id >= r."from" and m.id < r."to" order by m.id`,
  );
  const { postedStock } = await ask<PostedMovesQuery>(reading, movesDocument, ranges);
  return ranges.flatMap((_, n) => {
    const posted = new Map(postedStock[n]!.moves.map((move) => [move.moveId, move.value]));
    const mine = new Map(own.filter(({ place }) => place === n + 1).map((m) => [m.id, m.value]));
    return differences(mine, posted);
  });
}

function differences(
  moves: ReadonlyMap<string, string>,
  posted: ReadonlyMap<string, string>,
): LedgerBreachRow[] {
  const missing = [...moves].flatMap(([moveId, expected]): LedgerBreachRow[] => {
    const actual = posted.get(moveId);
    if (actual === undefined) return [{ kind: 'NOT_POSTED', moveId, expected, actual: '0' }];
    if (decimal(actual).equals(expected)) return [];
    return [{ kind: 'POSTED_OTHERWISE', moveId, expected, actual }];
  });
  const strange = [...posted].filter(([moveId]) => !moves.has(moveId));
  return [
    ...missing,
    ...strange.map(([moveId, actual]): LedgerBreachRow => {
      return { kind: 'POSTED_WITHOUT_MOVE', moveId, expected: '0', actual };
    }),
  ];
}
