import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { customersOfLot } from './lot-customers.ts';

/** A lot as the graph shows it; to viewers that are bound to no party. */
export type LotRow = {
  id: string;
  productId: string;
  code: string;
  supplierId: string | null;
  onHand: string | null;
  unit: string;
};

const columns = `id, product_id as "productId", code, expires_on::text as "expiresOn",
  manufactured_on::text as "manufacturedOn",
  case when is_expired then 'EXPIRED' when is_blocked then 'BLOCKED' else 'ACTIVE' end as status,
  reason, decided_by as "decidedBy", decided_at as "decidedAt", supplier_id as "supplierId",
  document_id as "documentId", received_at as "receivedAt", version,
  (select trim_scale(sum(p.quantity))::text from stock_place p where p.lot_id = lot.id) as "onHand",
  (select l.unit from stock_level l where l.product_id = lot.product_id limit 1) as unit`;

const lots: ListSpec = {
  from: 'lot',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    expiresOn: { sql: 'expires_on', type: 'date' },
    isBlocked: { sql: 'is_blocked', type: 'boolean' },
    isExpired: { sql: 'is_expired', type: 'boolean' },
    receivedAt: { sql: 'received_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'receivedAt', direction: 'DESC' },
};

/** A page of lots. */
export function listLots({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<LotRow>(db, lots, args, visibleTo(viewer));
}

/** A page of the lots of each product. */
export function lotsOfProducts(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  return listFor<LotRow>(db, lots, args, { column: 'product_id', ids }, visibleTo(viewer));
}

/** Lots by id, in the order asked, for a DataLoader. */
export async function lotsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<LotRow>(
    db,
    sql`select ${sql.raw(columns)} from lot where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Lots by product and code, as one key with a space between, for a DataLoader. */
export async function lotsByCode({ sql: db, viewer }: Reading, keys: readonly string[]) {
  const found = await rows<LotRow>(
    db,
    sql`select ${sql.raw(columns)} from lot
        where product_id || ' ' || code = any(${keys})
          and product_id = any(${keys.map((key) => key.split(' ')[0]!)}) and ${visibleTo(viewer)}`,
  );
  const byKey = new Map(found.map((row) => [`${row.productId} ${row.code}`, row]));
  return keys.map((key) => byKey.get(key));
}

/** What somebody has put right about a lot's days. */
export type LotCorrectionRow = Record<'lotId' | 'reason' | 'correctedBy' | 'correctedAt', string>;

/** The newest corrections that are shown of one lot. */
const MAX_CORRECTIONS = 50;

/** What was put right about the days of each lot, newest first, for a DataLoader. */
export async function correctionsOfLots({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<LotCorrectionRow>(
    db,
    sql`select lot_id as "lotId", expired_before::text as "expiredBefore",
          expires_on::text as "expiresOn", manufactured_before::text as "manufacturedBefore",
          manufactured_on::text as "manufacturedOn", reason, actor as "correctedBy",
          corrected_at as "correctedAt"
        from (select *, row_number() over (partition by lot_id order by id desc) as nth
          from lot_correction where lot_id = any(${ids})) correction
        where nth <= ${MAX_CORRECTIONS} and ${visibleTo(viewer)} order by nth`,
  );
  const byLot = Map.groupBy(found, ({ lotId }) => lotId);
  return ids.map((id) => byLot.get(id) ?? []);
}

/** The only lot that each order line takes, by line, for a DataLoader; undefined where any serves. */
export async function lotsOfLines({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<{ lineId: string; lotId: string }>(
    db,
    sql`select line_id as "lineId", lot_id as "lotId" from demand
        where line_id = any(${ids}) and lot_id is not null and ${visibleTo(viewer)}`,
  );
  const byLine = new Map(found.map(({ lineId, lotId }) => [lineId, lotId]));
  return ids.map((id) => byLine.get(id));
}

/** Customers that are shown of one lot. */
const MAX_CUSTOMERS = 250;

/** A customer who has goods of a lot. */
export type LotCustomerRow = {
  lotId: string;
  customerId: string;
  quantity: string;
  unit: string;
  deliveries: number;
};

/** Who has goods of each lot, for a DataLoader. */
export async function customersOfLots({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<LotCustomerRow>(
    db,
    sql`select * from (select *, row_number() over (partition by "lotId" order by "customerId")
          as place from (${customersOfLot(ids)}) holder) numbered
        where place <= ${MAX_CUSTOMERS} and ${visibleTo(viewer)} order by "customerId"`,
  );
  const byLot = Map.groupBy(found, ({ lotId }) => lotId);
  return ids.map((id) => byLot.get(id) ?? []);
}
