import { dayOf } from '../../../kernel/clock.ts';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { SupplyExceptionRaised, SupplyExceptionResolved } from '../contract.ts';
import type { Severity } from './exception.ts';
import { findings, type ExceptionCode } from './rules.ts';

/** Only what concerns these documents. */
export type About = {
  column: 'purchase_order_id' | 'shipment_id' | 'product_id';
  ids: readonly string[];
};

/** Raised at one go at most; the rest comes with the next. */
const MAX_RAISED = 1_000;

type Desk = Pick<Work<unknown>, 'sql' | 'emit' | 'ids' | 'now' | 'company'>;
type Finding = { code: ExceptionCode; key: string; severity: Severity } & Record<string, unknown>;
export type Watched = { raised: number; resolved: number };

/**
 * Looks by some rules, over everything or some documents: raises what is new, brings the figures
 * of what lasts up to date, and closes what is gone.
 */
export async function watch(
  desk: Desk,
  codes: readonly ExceptionCode[],
  about?: About,
): Promise<Watched> {
  const { sql: db, now, company } = desk;
  // Looks at single documents need no turns: a cause is raised once by the index of open ones.
  if (!about) await takeTurns(db, 'control tower');
  const found = findings(codes, { now, today: dayOf(now), currency: company.currency });
  const scope = about ? sql`${sql.raw(about.column)} = any(${about.ids})` : sql`true`;
  const seen = sql`select * from (${found}) finding where ${scope}`;
  const resolved = await rows<{ id: string; code: string }>(
    db,
    sql`update supply_exception set status = 'RESOLVED', resolved_at = ${now},
          version = version + 1
        where status <> 'RESOLVED' and code = any(${codes}) and ${scope}
          and key not in (select key from (${seen}) lasting) returning id, code`,
  );
  await sql`update supply_exception e set severity = f.severity, money = f.money,
      figures = ${namedFigures}, version = e.version + 1
    from (${seen}) f where e.key = f.key and e.status <> 'RESOLVED'
      and (e.severity, e.money, e.figures)
        is distinct from (f.severity, f.money, ${namedFigures})`.execute(db);
  const raised = await raise(desk, seen);
  for (const { id: exceptionId, code } of resolved) {
    desk.emit(SupplyExceptionResolved, { exceptionId, code });
  }
  return { raised, resolved: resolved.length };
}

/** The figures of a finding as the graph shows them: by name, as text, numbers at their shortest. */
const namedFigures = sql`coalesce((select jsonb_agg(jsonb_build_object('name', part.key,
    'value', case jsonb_typeof(part.value) when 'number'
      then trim_scale((part.value)::numeric)::text else part.value #>> '{}' end)
    order by part.key)
  from jsonb_each(f.figures) part), '[]')`;

async function raise({ sql: db, emit, ids, now, company }: Desk, seen: Fragment): Promise<number> {
  const fresh = await rows<Finding>(
    db,
    sql`select f.code, f.key, f.severity, f.money::text, f.product_id, f.warehouse_id, f.order_id,
          f.purchase_order_id, f.supplier_id, f.shipment_id, ${namedFigures} as figures
        from (${seen}) f
        where not exists (select from supply_exception e
          where e.key = f.key and e.status <> 'RESOLVED')
        order by f.key limit ${MAX_RAISED}`,
  );
  if (fresh.length === 0) return 0;
  const named = fresh.map((finding) => ({ ...finding, id: ids.next('exc') }));
  await sql`insert into supply_exception (id, code, key, severity, status, money, currency,
      product_id, warehouse_id, order_id, purchase_order_id, supplier_id, shipment_id, figures,
      raised_at, version)
    select id, code, key, severity, 'OPEN', money, ${company.currency}, product_id, warehouse_id,
      order_id, purchase_order_id, supplier_id, shipment_id, figures, ${now}, 1
    from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as e(id text, code text, key text,
      severity text, money numeric, product_id text, warehouse_id text, order_id text,
      purchase_order_id text, supplier_id text, shipment_id text, figures jsonb)`.execute(db);
  for (const { id: exceptionId, code, severity } of named) {
    emit(SupplyExceptionRaised, { exceptionId, code, severity });
  }
  return named.length;
}
