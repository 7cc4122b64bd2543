import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { GoodsToScanQuery } from '../__generated__/questions.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { PickScanned } from './contract.ts';
import { countScanned, linesById, lockLine, saveShares, scannedBefore } from './part-rows.ts';
import type { PickLine, Share } from './pick-line.ts';
import { settleLists } from './settle-lists.ts';

export type ScanPickInput = {
  pickLineId: string;
  /** Of the goods: GTIN or SKU. */
  code: string;
  binCode?: string | null;
  lotCode?: string | null;
  /** In the base unit. */
  quantity: string;
  serials?: readonly string[] | null;
  idempotencyKey?: string | null;
};

const ScanPick = commandSpec<ScanPickInput, { pickLineId: string }>('sales.scanPick');

const MAX_SERIALS = 250;

const document = /* GraphQL */ `
  query GoodsToScan(
    $productId: ID!
    $lotId: ID!
    $serials: [String!]!
    $hasLot: Boolean!
    $hasSerials: Boolean!
  ) {
    product(id: $productId) {
      sku
      gtin
      tracking
    }
    lot(id: $lotId) @include(if: $hasLot) {
      code
      status
      expiresOn
    }
    serials(first: 250, filter: { productId: { eq: $productId }, code: { in: $serials } })
      @include(if: $hasSerials) {
      nodes {
        code
        warehouse {
          id
        }
      }
    }
  }
`;

/** Learns what stands on the goods that the line wants, and where the scanned units are. */
async function learnGoods({ sql, graph, viewer }: Learning, input: ScanPickInput) {
  const [line] = await linesById(sql, input.pickLineId);
  if (!line) throw new NotFound('pick line', input.pickLineId);
  const { productId, lotId } = line;
  const serials = codesOf(input);
  const given = serials.length;
  if (given > MAX_SERIALS) refuse('TOO_MANY', { limit: MAX_SERIALS, given }, ['serials']);
  const asker = service('sales', viewer.requestId);
  const wanted = { productId, lotId: lotId ?? '', hasLot: lotId !== null };
  const variables = { ...wanted, serials, hasSerials: given > 0 };
  return graph<GoodsToScanQuery>(document, variables, asker);
}

function codesOf({ serials }: ScanPickInput): string[] {
  return (serials ?? []).map((serial) => serial.trim());
}

/**
 * A picker scans goods for a line of a pick list. What is right is sorted to the deliveries that
 * wait for it, and kept for them; a delivery of whose lists nothing is left is picked. Refuses
 * `WRONG_BIN`, `WRONG_PRODUCT`, `WRONG_LOT`, `LOT_EXPIRED`, `LOT_HELD`, `NOT_POSITIVE`,
 * `PICKED_TOO_MUCH`, `SERIALS_DIFFER`, `SERIAL_TWICE`, `UNKNOWN_SERIAL` for one that is not in the
 * warehouse.
 */
export const scanPick = command(ScanPick, 'sales:fulfil', learnGoods, async (work, input) => {
  const { product, lot = null } = work.facts;
  const { line, deliveries } = await lockLine(work, input.pickLineId);
  const scan = { ...input, quantity: decimal(input.quantity), serials: codesOf(input) };
  if (!product) throw new NotFound('product', line.productId);
  line.expect(scan, { ...product, lot }, dayOf(work.now), product.tracking === 'SERIAL');
  await expectUnits(work, line, { serials: scan.serials, warehouseId: deliveries[0]!.warehouseId });
  const shares = line.pick(scan.quantity, scan.serials);
  const served = deliveries.filter(({ id }) => shares.some(({ part }) => part.deliveryId === id));
  await saveShares(work.sql, shares);
  await countScanned(work.sql, shares);
  for (const share of shares) tell(work, line, served, share);
  await settleLists(work, served);
  return { pickLineId: line.id };
});

type Units = { serials: readonly string[]; warehouseId: string };

async function expectUnits(
  { sql, facts }: Work<GoodsToScanQuery>,
  { productId }: PickLine,
  { serials, warehouseId }: Units,
): Promise<void> {
  const here = (facts.serials?.nodes ?? []).filter(
    ({ warehouse }) => warehouse?.id === warehouseId,
  );
  const strange = serials.find((serial) => !here.some(({ code }) => code === serial));
  if (strange !== undefined) refuse('UNKNOWN_SERIAL', { productId, code: strange }, ['serials']);
  const [twice] = serials.length > 0 ? await scannedBefore(sql, productId, serials) : [];
  if (twice !== undefined) refuse('SERIAL_TWICE', { code: twice }, ['serials']);
}

function tell(
  { emit }: Work<unknown>,
  { productId, binId, lotId }: PickLine,
  deliveries: readonly Delivery[],
  { part, quantity, serials }: Share,
): void {
  const { deliveryId, orderLineId: lineId } = part;
  const { warehouseId } = deliveries.find(({ id }) => id === deliveryId)!;
  const goods = { productId, warehouseId, binId, lotId, serials, quantity: quantity.toFixed() };
  emit(PickScanned, { deliveryId, lineId, ...goods });
}
