import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { rows, sql, sqlOf } from '../kernel/database.ts';
import { service } from '../kernel/viewer.ts';
import { openWaybill } from '../run/embedded.ts';
import { startPostgres } from '../run/postgres.ts';
import { readSettings } from '../run/settings.ts';
import { closedLoop } from './load.ts';

// `node bench/ledger.ts`: balanced entries posted in one process; then trial balances over a million
// entries of three years, of which no month was ever closed, before and after they are summed. Nothing
// is put on the account of stock differences, as those would have to be decided on first.

const CALLERS = 16;
const POSTINGS = 3_000;
const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 1_000_000);
const FIRST_DAY = '2023-01-01';
const DAYS = 1_090;

const say = (text: string) => process.stdout.write(`${text}\n`);
const dataDir = mkdtempSync(join(tmpdir(), 'waybill-ledger-'));
const postgres = await startPostgres({ dataDir });
const waybill = await openWaybill({
  settings: readSettings({ DEMO: 'false' }),
  databaseUrl: postgres.url,
  secret: 'a secret for benchmarks, of 32 letters or more',
  log: pino({ level: 'error' }),
});
const area = waybill.areas.find(({ name }) => name === 'finance')!;
const db = sqlOf(area.orm.em);
const viewer = service('bench', 'bench');
const perform = (verb: string, input: object) => area.perform(`finance.${verb}`, viewer, input);

async function benchPosting(): Promise<void> {
  const found = await rows<{ id: string }>(
    db,
    sql`select id from account where not is_control and type in ('ASSET', 'EXPENSE') order by code`,
  );
  const ids = found.map(({ id }) => id);
  const post = (n: number) =>
    perform('postEntry', {
      ...{ postingDate: '2026-01-31', description: 'By hand' },
      lines: [
        { accountId: ids[n % ids.length], debit: '12.34' },
        { accountId: ids[(n + 1) % ids.length], credit: '12.34' },
      ],
    });
  await closedLoop(CALLERS, 200, post);
  const { perSecond, p99Ms } = await closedLoop(CALLERS, POSTINGS, post);
  say(`posting: ${perSecond.toFixed(0)} entries/s (bar 300), p99 ${p99Ms.toFixed(0)} ms`);
}

/** Entries of two lines by SQL, dealt to the accounts and days, as the verb would have written. */
async function fill(from: number, many: number): Promise<void> {
  await sql`
    with account_at as (
      select id, row_number() over (order by code) - 1 as place, count(*) over () as many
      from account where code <> '1901'),
    fresh as (
      select n, 'jre_b' || lpad(n::text, 8, '0') as id,
        date ${sql.lit(FIRST_DAY)} + n % ${DAYS}::int as day
      from generate_series(${from}::int, ${from + many - 1}::int) n),
    entry as (
      insert into journal_entry (id, posting_date, source_type, source_id, description, posted_at,
        posted_by)
      select id, day, 'MANUAL', id, 'Bench', now(), 'bench' from fresh)
    insert into journal_line (id, entry_id, position, posting_date, account_id, debit, credit,
      currency, transaction_amount)
    select 'jnl_b' || lpad(n::text, 8, '0') || side, fresh.id, side, day, a.id,
      case side when 1 then 10 + n % 90 else 0 end, case side when 2 then 10 + n % 90 else 0 end,
      'CNY', case side when 1 then 10 + n % 90 else -10 - n % 90 end
    from fresh cross join (values (1), (2)) as two(side)
    join account_at a on a.place = (n * 7 + side * 13) % a.many`.execute(db);
}

async function benchTrialBalance(name: string, days: string): Promise<void> {
  const text = `{ trialBalance${days} { rows { account { code } opening { amount }
    debit { amount } credit { amount } balance { amount } } } }`;
  const times: number[] = [];
  for (let n = 0; n < 11; n++) {
    const began = performance.now();
    await waybill.graph(viewer, text);
    times.push(performance.now() - began);
  }
  const median = times.toSorted((a, b) => a - b)[5]!;
  say(`trial balance over ${ENTRIES} entries, ${name}: ${median.toFixed(0)} ms (bar 300)`);
}

try {
  await perform('setUpBooks', { template: 'CHINA', country: 'CN' });
  await benchPosting();
  for (let done = 0; done < ENTRIES; done += 50_000) {
    await fill(done, Math.min(50_000, ENTRIES - done));
  }
  await sql`vacuum analyze journal_line, journal_entry`.execute(db);
  await benchTrialBalance('never summed', '');
  const began = performance.now();
  await perform('sumMonths', {});
  say(`summing all months: ${(performance.now() - began).toFixed(0)} ms`);
  await benchTrialBalance('summed', '');
  const quarter = '(from: "2025-02-10", to: "2025-12-15")';
  await benchTrialBalance('of days within months', quarter);
} finally {
  await waybill.close();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
