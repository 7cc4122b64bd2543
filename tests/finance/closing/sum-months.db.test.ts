import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, type Books } from '../books.ts';

const now = new Date('2026-04-15T08:00:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks({ clock: { now: () => now } });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  await books.enter('2025-11-30', '1002 500\n3001 -500');
  await books.enter('2026-03-31', '5602 30\n1002 -30');
  await books.enter('2026-04-01', '5602 4\n1002 -4');
});
afterAll(() => books.close());

const sumMonths = () => books.perform('finance.sumMonths', {});

/** What accounts moved in days: as statements are told, and as the lines say. */
async function turnover(since: string, until: string): Promise<[told: object[], lines: object[]]> {
  const columns = 'account_id, debit::float, credit::float from';
  return Promise.all([
    books.rows<object>(
      `select ${columns} turnover('${since}', '${until}') where debit <> 0 or credit <> 0 order by 1`,
    ),
    books.rows<object>(
      `select ${columns} (select account_id, sum(debit) as debit, sum(credit) as credit
         from journal_line where posting_date between '${since}' and '${until}' group by 1) l
       order by 1`,
    ),
  ]);
}

const spans = [
  ['-infinity', '2026-04-15'],
  ['2025-11-30', '2026-03-31'],
  ['2026-02-03', '2026-04-02'],
  ['2026-03-01', '2026-03-31'],
] as const;

async function expectTurnover(): Promise<void> {
  for (const [since, until] of spans) {
    const [told, lines] = await turnover(since, until);
    expect([since, until, told]).toEqual([since, until, lines]);
  }
  expect(await books.faults()).toEqual([]);
}

test('turnover is the same before and after the months that have ended are summed', async () => {
  await expectTurnover();
  await sumMonths();
  const kept = await books.rows<{ month: string }>(
    'select distinct month::text as month from account_month order by 1',
  );
  expect(kept.map(({ month }) => month)).toEqual(['2025-11-01', '2026-03-01']);
  await expectTurnover();
});

test('what comes late to a summed month counts at once, and is in its sum the next time', async () => {
  const late = () => books.rows('select from account_month_late');
  await books.enter('2026-02-10', '5602 7\n1002 -7');
  expect(await late()).toHaveLength(2);
  await expectTurnover();
  await sumMonths();
  expect(await late()).toEqual([]);
  await expectTurnover();
});

test('nothing is lost or doubled by summing while others post', async () => {
  const acts = Array.from({ length: 60 }, (_, n) =>
    n % 6 === 0
      ? sumMonths()
      : books.enter(`2026-0${1 + (n % 4)}-1${n % 5}`, `5602 ${n}\n1002 -${n}`),
  );
  await Promise.all(acts);
  await expectTurnover();
  now.setUTCMonth(4);
  await Promise.all([sumMonths(), sumMonths()]);
  await expectTurnover();
});

test('a sum that is not that of its lines is a fault', async () => {
  await books.rows(
    "update account_month set debit = debit + 1 where month = '2025-11-01' and debit > 0",
  );
  expect(await books.faults()).toMatchObject([{ check: 'MONTH_SUM', subject: '2025-11 1002' }]);
});
