import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { LotPart } from '../../../kernel/tracking.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { Serial, Wanted } from './goods.ts';

/** With what goods come, and from whom. */
export type Origin = { documentId: string; supplierId?: string | null };

type LotRow = { id: string; code: string; isExpired: boolean; expiresOn: string | null };

/**
 * The lots that goods come in, made where they are new; a known lot keeps the days that it has.
 * Refuses `LOT_EXPIRED` for one whose day has passed.
 */
export async function lotsOfIncoming(
  desk: Desk,
  productId: string,
  parts: readonly LotPart[],
  { documentId, supplierId = null }: Origin,
): Promise<Wanted[]> {
  const { sql: db, ids, now } = desk;
  const fresh = parts
    .map(({ code, expiresOn, manufacturedOn }) => ({
      ...{ id: ids.next('lot'), code, expires_on: expiresOn, manufactured_on: manufacturedOn },
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  await sql`insert into lot (id, product_id, code, expires_on, manufactured_on, supplier_id,
      document_id, received_at)
    select id, ${productId}, code, expires_on, manufactured_on, ${supplierId}, ${documentId},
      ${now}::timestamptz
    from json_to_recordset(${JSON.stringify(fresh)}::json)
      as c(id text, code text, expires_on date, manufactured_on date)
    on conflict (product_id, code) do nothing`.execute(db);
  const codes = parts.map(({ code }) => code);
  const found = await lotsByCode(db, productId, codes);
  const byCode = new Map(found.map((lot) => [lot.code, lot]));
  return parts.map(({ code, quantity }) => {
    const { id: lotId, isExpired, expiresOn } = byCode.get(code)!;
    if (isExpired) refuse('LOT_EXPIRED', { code, expiresOn }, ['lots']);
    return { lotId, quantity: decimal(quantity) };
  });
}

function lotsByCode(db: Sql, productId: string, codes: readonly string[]): Promise<LotRow[]> {
  return rows<LotRow>(
    db,
    sql`select id, code, is_expired as "isExpired", expires_on::text as "expiresOn" from lot
        where product_id = ${productId} and code = any(${codes}) order by id for share`,
  );
}

/** The lot of the product with this code. Refuses `UNKNOWN_LOT`. */
export async function lotOfCode(
  db: Sql,
  productId: string,
  code: string,
  at: readonly string[],
): Promise<string> {
  const [lot] = await lotsByCode(db, productId, [code.trim()]);
  return lot?.id ?? refuse('UNKNOWN_LOT', { productId, code }, at);
}

/** The ids of those lots of the products that have one of the codes. */
export async function lotIdsOf(
  db: Sql,
  productIds: readonly string[],
  codes: readonly string[],
): Promise<string[]> {
  if (codes.length === 0) return [];
  const found = await rows<{ id: string }>(
    db,
    sql`select id from lot where product_id = any(${productIds}) and code = any(${codes})`,
  );
  return found.map(({ id }) => id);
}

type SerialRow = Serial & { status: string; levelId: string | null };

/**
 * Units that come in, told apart by their serials; locked. Refuses `SERIAL_ON_HAND` for one that is
 * here already, or on its way.
 */
export async function serialsOfIncoming(
  { sql: db, ids, now }: Desk,
  productId: string,
  codes: readonly string[],
): Promise<Serial[]> {
  const fresh = codes.toSorted().map((code) => ({ id: ids.next('ser'), code }));
  await sql`insert into serial (id, product_id, code, status, changed_at)
    select id, ${productId}, code, 'NEW', ${now}::timestamptz
    from json_to_recordset(${JSON.stringify(fresh)}::json) as c(id text, code text)
    on conflict (product_id, code) do nothing`.execute(db);
  const found = await serialsByCode(db, productId, codes);
  const here = found.find(({ status }) => status === 'ON_HAND' || status === 'IN_TRANSIT');
  if (here) refuse('SERIAL_ON_HAND', { productId, code: here.code }, ['serials']);
  return found.map(({ id, code }) => ({ id, code, binId: null }));
}

/** Units of a level by their serials, locked. Refuses `UNKNOWN_SERIAL` for one not on it. */
export async function serialsOnLevel(
  { sql: db }: Pick<Desk, 'sql'>,
  level: { id: string; productId: string },
  codes: readonly string[],
  at: readonly string[] = ['serials'],
): Promise<Serial[]> {
  const found = await serialsByCode(db, level.productId, codes);
  const byCode = new Map(found.map((serial) => [serial.code, serial]));
  return codes.map((code) => {
    const serial = byCode.get(code);
    if (serial?.levelId !== level.id) {
      refuse('UNKNOWN_SERIAL', { productId: level.productId, code }, at);
    }
    return { id: serial.id, code, binId: serial.binId };
  });
}

/** Units by their serials, wherever they are, locked. */
export function serialsByCode(
  db: Sql,
  productId: string,
  codes: readonly string[],
): Promise<SerialRow[]> {
  return rows<SerialRow>(
    db,
    sql`select id, code, status, level_id as "levelId", bin_id as "binId" from serial
        where product_id = ${productId} and code = any(${codes}) order by code for update`,
  );
}
