import type { Reading } from '../../../kernel/area.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { offerFor, propose, takeListed, type ProposedGoods, type Taken } from './proposing.ts';

type Line = { orderLineId: string; productId: string; quantity: string };

export type PickProposalsInput = {
  warehouseId: string;
  lines: readonly (Line & { key: string })[];
  /** What is on other pick lists. */
  taken?: readonly (Line & { binId?: string | null; lotId?: string | null })[] | null;
};

/** Goods that a line is to be picked of. */
export type PickProposalRow = ProposedGoods & { key: string };

const MAX_LINES = 1_000;
const MAX_TAKEN = 5_000;

/**
 * What lines of several deliveries should be picked of together: no goods are proposed twice, and
 * the line that stands first gets what leaves first. Throws `BadInput` for too many lines.
 */
export async function findPickProposals(
  reading: Reading,
  { warehouseId, lines, taken }: PickProposalsInput,
): Promise<PickProposalRow[]> {
  staffOnly(reading.viewer);
  const listed = taken ?? [];
  if (lines.length > MAX_LINES) throw new BadInput(`At most ${MAX_LINES} lines can be picked.`);
  if (listed.length > MAX_TAKEN) throw new BadInput(`At most ${MAX_TAKEN} goods can be listed.`);
  const wanted = lines.map((line) => ({ ...line, ...inBase(line), warehouseId }));
  const gone = listed.map((line) => ({ ...line, ...inBase(line), warehouseId }));
  const offer = await offerFor(reading, [...wanted, ...gone]);
  const given: Taken = new Map();
  for (const { binId = null, lotId = null, ...line } of gone) {
    takeListed({ ...line, binId, lotId }, offer, given);
  }
  return wanted.flatMap((line) =>
    propose(line, offer, given).map((goods) => ({ key: line.key, ...goods })),
  );
}

function inBase({ quantity }: { quantity: string }) {
  return { quantity: decimal(quantity) };
}
