import { rows, sql } from '../../../kernel/database.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { PlaceState } from './place.ts';

/** Bins from which nothing is picked by themselves come after all others. */
export const LAST = 1_000_000_000;

/** What is known of a lot or of none, and of a bin or of none. */
export type Stated = Pick<PlaceState, 'isHeld' | 'expiresOn' | 'since' | 'sequence'>;

type LotRow = { id: string; isHeld: boolean; expiresOn: string | null; since: string };
type BinRow = {
  id: string;
  warehouseId: string;
  kind: string;
  sequence: number;
  isActive: boolean;
};

/** What places that get goods will be like; lots stay as they are until the commit. */
export class Surroundings {
  private readonly lots: Map<string, LotRow>;
  private readonly bins: Map<string, BinRow>;
  private readonly now: string;

  constructor(lots: readonly LotRow[], bins: readonly BinRow[], now: Date) {
    this.lots = new Map(lots.map((lot) => [lot.id, lot]));
    this.bins = new Map(bins.map((bin) => [bin.id, bin]));
    this.now = now.toISOString();
  }

  /** Where goods land that come without a word about it: the first receiving bin, or no bin. */
  landingOf({ warehouseId, hasBins }: StockLevel): string | null {
    if (!hasBins) return null;
    const doors = this.bins
      .values()
      .filter((bin) => bin.warehouseId === warehouseId && bin.kind === 'RECEIVING' && bin.isActive);
    return [...doors].sort((a, b) => a.sequence - b.sequence)[0]?.id ?? null;
  }

  state(binId: string | null, lotId: string | null): Stated {
    const lot = lotId === null ? undefined : this.lots.get(lotId);
    const bin = binId === null ? undefined : this.bins.get(binId);
    return {
      isHeld: (lot?.isHeld ?? false) || bin?.kind === 'QUARANTINE',
      expiresOn: lot?.expiresOn ?? null,
      since: lot?.since ?? this.now,
      sequence: bin?.sequence ?? LAST,
    };
  }
}

/** Learns of the lots that goods are of, and of the bins of the levels' warehouses. */
export async function surroundingsOf(
  { sql: db, now }: Desk,
  levels: readonly StockLevel[],
  { lotIds, binIds }: { lotIds: readonly string[]; binIds: readonly string[] },
): Promise<Surroundings> {
  const warehouses = levels.filter(({ hasBins }) => hasBins).map(({ warehouseId }) => warehouseId);
  const lots =
    lotIds.length === 0
      ? []
      : await rows<LotRow>(
          db,
          sql`select id, is_blocked or is_expired as "isHeld", expires_on::text as "expiresOn",
                received_at::text as since
              from lot where id = any(${[...new Set(lotIds)].sort()}) order by id for share`,
        );
  const bins =
    warehouses.length === 0
      ? []
      : await rows<BinRow>(
          db,
          sql`select id, warehouse_id as "warehouseId", kind, pick_sequence as sequence,
                is_active as "isActive"
              from bin where id = any(${binIds})
                or (warehouse_id = any(${warehouses}) and kind = 'RECEIVING')`,
        );
  return new Surroundings(lots, bins, now);
}
