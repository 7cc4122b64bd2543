import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { learnInbound, noteInbound } from '../facts/note-purchase-order.ts';
import { staffOnly } from '../staff.ts';
import { allCodes } from './rules.ts';
import { watch, type Watched } from './watch.ts';

type WatchSupplyInput = { idempotencyKey?: string | null };

const WatchSupply = commandSpec<WatchSupplyInput, Watched>('supply-chain.watchSupply');

/** Open orders that are asked for anew at one go, in pages. */
const MAX_ORDERS = 1_000;
const PAGE = 100;

/**
 * Looks by every rule at everything, after asking purchasing anew for open orders: a supplier may
 * have confirmed otherwise. Every few minutes, or when a person wants to know now.
 */
export const watchSupply = command(
  WatchSupply,
  'supply-chain:watch',
  learnOpenOrders,
  async (work) => {
    for (const order of work.facts) await noteInbound(work, order);
    return watch(work, allCodes);
  },
);

async function learnOpenOrders(learning: Learning) {
  staffOnly(learning);
  const open = await rows<{ id: string }>(
    learning.sql,
    sql`select distinct purchase_order_id as id from inbound_line where is_open
        order by id desc limit ${MAX_ORDERS}`,
  );
  const pages = Array.from({ length: Math.ceil(open.length / PAGE) }, (_, n) =>
    learnInbound(
      learning,
      open.slice(n * PAGE, (n + 1) * PAGE).map(({ id }) => id),
    ),
  );
  return (await Promise.all(pages)).flat();
}
