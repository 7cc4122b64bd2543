import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { standardReports } from '../../subgraphs/analytics/reports/standard-reports.ts';
import { staff } from '../area.ts';
import { line, openHouse, order, type House } from './house.ts';

// The verbs saveReport, runReport, continueReport and cancelReportRun.

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.tells(
    order('ord_1', { lines: [line('1', '100.10'), line('2', '50', 'prd_2')] }),
    order('ord_2', { channel: 'PHONE', lines: [line('4', '0.20')] }),
  );
  await house.settled();
});
afterAll(() => house.close());

type Run = {
  id: string;
  status: string;
  done: number;
  total: number;
  results: { title: string; result: { totals: { value: string | null }[] } }[];
};

const answer = 'reportRun { id status done total }';

async function run(input: object): Promise<Run> {
  const { reportRun } = await house.does<{ reportRun: Run }>('runReport', input, answer);
  await house.settled();
  return find(reportRun.id);
}

async function find(id: string, viewer = staff()): Promise<Run> {
  const { reportRun } = await house.ask<{ reportRun: Run }>(
    `query ($id: ID!) { reportRun(id: $id) { id status done total report { name }
       results { title chart result { totals { value } rows { keys { label } } } } } }`,
    { id },
    viewer,
  );
  return reportRun;
}

const query = { metrics: ['orderValue'], dimensions: ['channel'], preset: 'TODAY' };
const section = { title: 'Sales', query, chart: 'BAR' };

describe('standard reports', () => {
  test.each(standardReports.map(({ id }) => id))('%s runs to its end', async (reportId) => {
    const { status, done, total, results } = await run({ reportId });
    expect({ status, done, results: results.length }).toEqual({
      status: 'DONE',
      done: total,
      results: total,
    });
  });

  test('are ten areas’ and the company’s, first in the list', async () => {
    const { reports } = await house.ask<{ reports: { nodes: object[]; totalCount: number } }>(
      '{ reports(first: 2) { totalCount nodes { code name area isStandard } } }',
    );
    expect(reports.totalCount).toBe(11);
    expect(reports.nodes[0]).toEqual({
      code: 'executive-summary',
      name: 'Executive summary',
      area: null,
      isStandard: true,
    });
  });

  test('are read in the viewer’s language, also what was run before', async () => {
    const { id } = await run({ reportId: 'rpt_orders-status' });
    const chinese = await find(id, { ...staff(), language: 'zh-CN' });
    expect(chinese.results.map(({ title }) => title)).toEqual(['按状态', '按渠道', '按日']);
  });

  test('can not be changed', async () => {
    const input = { id: 'rpt_customers', name: 'Mine', sections: [section] };
    await expect(house.does('saveReport', input, '__typename')).rejects.toThrow('STANDARD_FIXED');
  });
});

describe('a report of one’s own', () => {
  const save = (input: object, viewer = staff()) =>
    house.does<{ report: { id: string; version: number } }>(
      'saveReport',
      { name: 'Mine', sections: [section], ...input },
      'report { id version }',
      viewer,
    );

  test('is kept, changed and run for another period', async () => {
    const { report } = await save({ code: 'mine' });
    expect(await save({ id: report.id, expectedVersion: 1 })).toMatchObject({
      report: { version: 2 },
    });
    await expect(save({ id: report.id, expectedVersion: 1 })).rejects.toThrow('VERSION_CONFLICT');
    const now = await run({ reportId: report.id });
    expect(now.results[0]!.result.totals[0]!.value).toBe('150.3');
    const period = { from: '2026-03-01', to: '2026-03-02' };
    const before = await run({ reportId: report.id, period });
    expect(before.results[0]!.result.totals[0]!.value).toBe('0');
    const filters = [{ dimension: 'channel', in: ['PHONE'] }];
    const phone = await run({ reportId: report.id, filters });
    expect(phone.results[0]!.result.totals[0]!.value).toBe('0.2');
  });

  test('stays as it was run, whatever comes', async () => {
    const { report } = await save({});
    const { id } = await run({ reportId: report.id });
    await house.tells(order('ord_9', { lines: [line('1', '1000')] }));
    await house.settled();
    expect((await find(id)).results[0]!.result.totals[0]!.value).toBe('150.3');
    house.orders.delete('ord_9');
    await house.perform('analytics.noteDocuments', { kind: 'ORDER', ids: ['ord_9'] });
    await house.settled();
  });

  test.each([
    ['NOTHING_GIVEN', { sections: [] }],
    ['UNKNOWN_METRIC', { sections: [{ ...section, query: { metrics: ['luck'] } }] }],
    ['TOO_MANY', { sections: Array.from({ length: 13 }, () => section) }],
    ['CODE_TAKEN', { code: 'customers' }],
  ])('is refused with %s', async (code, input) => {
    await expect(save(input)).rejects.toThrow(code);
  });

  test('belongs to its maker', async () => {
    const { report } = await save({});
    const another = { ...staff('usr_2'), scopes: ['analytics:read', 'analytics:write'] };
    await expect(save({ id: report.id }, another)).rejects.toThrow('NOT_YOURS');
  });

  test('of two with one code at once, one is kept', async () => {
    const tries = await Promise.allSettled([save({ code: 'race' }), save({ code: 'race' })]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a run', () => {
  test('is made once however often it is told to go on', async () => {
    const reportId = 'rpt_executive-summary';
    const { reportRun } = await house.does<{ reportRun: Run }>('runReport', { reportId }, answer);
    const on = { reportRunId: reportRun.id };
    await Promise.all([1, 2, 3].map(() => house.perform('analytics.continueReport', on)));
    await house.settled();
    expect(await find(reportRun.id)).toMatchObject({ status: 'DONE', done: 5, total: 5 });
  });

  test('asked for twice with one key is one', async () => {
    const input = { reportId: 'rpt_customers', idempotencyKey: 'once' };
    const both = await Promise.all(
      [1, 2].map(() => house.does<{ reportRun: Run }>('runReport', input, answer)),
    );
    expect(both[0]!.reportRun.id).toBe(both[1]!.reportRun.id);
    await house.settled();
  });

  test('ends when it is cancelled, once', async () => {
    await house.rows(`insert into report_run
      select 'rpr_1', report_id, 'RUNNING', sections, '[]', total, 0, 'usr_1', now(), null, 1
      from report_run limit 1`);
    const input = { reportRunId: 'rpr_1' };
    const tries = await Promise.allSettled(
      [1, 2].map(() => house.does('cancelReportRun', input, answer)),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await house.perform('analytics.continueReport', input);
    expect(await find('rpr_1')).toMatchObject({ status: 'CANCELLED', done: 0, results: [] });
  });

  test('becomes one file with all its sections', async () => {
    const { id } = await run({ reportId: 'rpt_orders-status' });
    type Exported = { reportRun: { export: { fileName: string; content: string } } };
    const { reportRun } = await house.ask<Exported>(
      `query ($id: ID!) { reportRun(id: $id) { export(format: CSV) { fileName content } } }`,
      { id },
    );
    const { fileName, content } = reportRun.export;
    expect(fileName).toBe('Orders  status and fill.csv');
    const rows = parse(Buffer.from(content, 'base64'), { bom: true, relaxColumnCount: true });
    expect(rows.map(([first]) => first)).toEqual(
      expect.arrayContaining(['By status', 'By channel', 'By day', 'WEB', 'PHONE', 'Total']),
    );
  });
});
