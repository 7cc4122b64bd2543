import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { line, openHouse, order, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const on = (id: string, day: string, channel: string, ...lines: object[]) =>
    order(id, { placedAt: `${day}T10:00:00.000Z`, channel, lines });
  await house.tells(
    on('ord_1', '2026-03-30', 'WEB', line('1', '100.10'), line('2', '50', 'prd_2')),
    on('ord_2', '2026-03-31', 'WEB', line('4', '0.20')),
    on('ord_3', '2026-03-31', 'PHONE', line('10', '30.30', 'prd_2')),
    on('ord_4', '2026-03-29', 'WEB', line('1', '50')),
    on('ord_5', '2025-03-31', 'EDI', line('1', '8')),
    order('ord_6', {
      currency: 'USD',
      placedAt: '2026-03-31T00:00:00.000Z',
      lines: [line('1', '9')],
    }),
  );
  await house.settled();
});
afterAll(() => house.close());

type Value = { value: string | null; previous: string | null; growth: string | null };
type Row = { keys: { id: string | null; label: string }[]; values: Value[] };
type Result = { rows: Row[]; totals: Value[]; rowCount: number };

const selection = `rows { keys { id label } values { value previous growth } }
  totals { value previous growth } rowCount`;

async function ask(input: object, viewer = staff()): Promise<Result> {
  const { metricQuery } = await house.ask<{ metricQuery: Result }>(
    `query ($input: MetricQueryInput!) { metricQuery(input: $input) { ${selection} } }`,
    { input },
    viewer,
  );
  return metricQuery;
}

/** A result as a small table: keys, then figures. */
const table = ({ rows }: Result) =>
  rows.map(({ keys, values }) =>
    [...keys.map(({ label }) => label), ...values.map((v) => v.value)].join(' '),
  );

const days = { from: '2026-03-30', to: '2026-03-31' };

describe('figures', () => {
  test('of a period, exact, in one currency', async () => {
    const result = await ask({
      metrics: ['orderValue', 'ordersPlaced', 'averageOrderValue'],
      period: days,
    });
    expect(result.totals.map(({ value }) => value)).toEqual(['180.6', '4', '60.2']);
    const dollars = await ask({ metrics: ['orderValue'], period: days, currency: 'USD' });
    expect(dollars.totals[0]!.value).toBe('9');
  });

  test('by channel, the greatest first, with totals that count no order twice', async () => {
    const result = await ask({
      metrics: ['orderValue', 'ordersPlaced'],
      dimensions: ['channel'],
      period: days,
    });
    expect(table(result)).toEqual(['WEB 150.3 3', 'PHONE 30.3 1']);
    const byProduct = await ask({
      metrics: ['ordersPlaced'],
      dimensions: ['product'],
      period: days,
    });
    expect(table(byProduct)).toEqual(['Oolong 3', 'Sencha 2']);
    expect(byProduct.totals[0]!.value).toBe('4');
  });

  test('by two dimensions, cut after the first rows while the totals stay', async () => {
    const input = { metrics: ['orderValue'], dimensions: ['channel', 'product'], period: days };
    expect(table(await ask(input))).toEqual([
      'WEB Oolong 100.3',
      'WEB Sencha 50',
      'PHONE Sencha 30.3',
    ]);
    const cut = await ask({ ...input, first: 1 });
    expect(table(cut)).toEqual(['WEB Oolong 100.3']);
    expect([cut.totals[0]!.value, cut.rowCount]).toEqual(['180.6', 3]);
  });

  test.each([
    ['day', ['2026-03-30 150.1', '2026-03-31 30.5']],
    ['week', ['2026-03-30 180.6']],
    ['month', ['2026-03 180.6']],
    ['quarter', ['2026 Q1 180.6']],
    ['year', ['2026 180.6']],
  ])('by %s', async (dimension, rows) => {
    expect(
      table(await ask({ metrics: ['orderValue'], dimensions: [dimension], period: days })),
    ).toEqual(rows);
  });

  test('with conditions', async () => {
    const filters = [{ dimension: 'product', in: ['prd_2'] }];
    const input = { metrics: ['orderValue'], dimensions: ['channel'], period: days, filters };
    expect(table(await ask(input))).toEqual(['WEB 50', 'PHONE 30.3']);
  });

  test('beside those before, and a year ago', async () => {
    const input = { metrics: ['orderValue'], dimensions: ['channel'], period: days };
    const before = await ask({ ...input, compareTo: 'PREVIOUS_PERIOD' });
    expect(before.rows[0]!.values[0]).toEqual({ value: '150.3', previous: '50', growth: '200.6' });
    expect(before.totals[0]).toEqual({ value: '180.6', previous: '50', growth: '261.2' });
    const lastYear = await ask({ ...input, dimensions: ['day'], compareTo: 'PREVIOUS_YEAR' });
    expect(lastYear.rows.map(({ values }) => values[0]!.previous)).toEqual(['0', '8']);
  });

  test('of nothing are zero, and null where they are divided by it', async () => {
    const period = { from: '2020-01-01', to: '2020-01-02' };
    const none = await ask({ metrics: ['ordersPlaced', 'averageOrderValue', 'margin'], period });
    expect(none.totals.map(({ value }) => value)).toEqual(['0', null, '0']);
    expect((await ask({ metrics: ['revenue'], dimensions: ['day'], period })).rows).toEqual([]);
  });

  test('are read in Chinese', async () => {
    const viewer = { ...staff(), language: 'zh-CN' } as const;
    const input = { metrics: ['orderValue'], dimensions: ['product'], period: days };
    expect(table(await ask(input, viewer))).toEqual(['乌龙茶 100.3', '煎茶 80.3']);
  });

  test('that do not exist are refused in words', async () => {
    await expect(ask({ metrics: ['orderValue'], dimensions: ['carrier'] })).rejects.toThrow(
      'DIMENSION_NOT_ALLOWED: orderValue can not be broken down by carrier.',
    );
  });

  test('are for staff only', async () => {
    const viewer = customerUser('cus_1', ['analytics:read']);
    await expect(ask({ metrics: ['orderValue'] }, viewer)).rejects.toThrow('member of staff');
  });
});

describe('what stands behind a figure', () => {
  const documents = async (args: string) => {
    type Documents = { totalCount: number; nodes: { documentId: string; value: string }[] };
    const { metricDocuments } = await house.ask<{ metricDocuments: Documents }>(
      `query ($input: MetricQueryInput!) { metricDocuments(input: $input, ${args}) {
         totalCount nodes { kind documentId number date value } } }`,
      { input: { metrics: ['orderValue', 'ordersPlaced'], dimensions: ['channel'], period: days } },
    );
    return metricDocuments;
  };

  test('are its documents with their parts of it', async () => {
    const { nodes, totalCount } = await documents('first: 10');
    expect(totalCount).toBe(3);
    expect(nodes.map(({ documentId, value }) => `${documentId} ${value}`)).toEqual([
      'ord_3 30.3',
      'ord_2 0.2',
      'ord_1 150.1',
    ]);
  });

  test('by the keys of a row, time among them', async () => {
    const keys =
      'keys: [{ dimension: "channel", in: ["WEB"] }, { dimension: "day", in: ["2026-03-31"] }]';
    const { nodes } = await documents(`first: 10, metric: "ordersPlaced", ${keys}`);
    expect(nodes.map(({ documentId }) => documentId)).toEqual(['ord_6', 'ord_2']);
  });
});

describe('charts and files', () => {
  const input = { metrics: ['orderValue'], dimensions: ['product'], period: days };

  test.each(['LINE', 'BAR', 'STACKED_BAR', 'PIE'])('%s is drawn with its labels', async (kind) => {
    type Chart = { chart: { option: { series: { data: unknown[] }[] }; svg: string } };
    const { metricQuery } = await house.ask<{ metricQuery: Chart }>(
      `query ($input: MetricQueryInput!) { metricQuery(input: $input) {
         chart(kind: ${kind}) { option svg } } }`,
      { input },
    );
    const { option, svg } = metricQuery.chart;
    expect(option.series[0]!.data).toHaveLength(2);
    expect(svg).toMatch(/^<svg[^]*<\/svg>$/);
    expect(svg).toContain('Oolong');
    expect(svg).toContain('Sencha');
  });

  test('a chart of no size is refused', async () => {
    const asked = house.ask(
      `query ($input: MetricQueryInput!) { metricQuery(input: $input) { chart(width: 1) { svg } } }`,
      { input },
    );
    await expect(asked).rejects.toThrow('200 to 2000');
  });

  test('a file is named after what is in it', async () => {
    type File = { export: { fileName: string; content: string; size: number } };
    const { metricQuery } = await house.ask<{ metricQuery: File }>(
      `query ($input: MetricQueryInput!) { metricQuery(input: $input) {
         export(format: CSV) { fileName mediaType content size } } }`,
      { input },
    );
    const { fileName, content, size } = metricQuery.export;
    const text = Buffer.from(content, 'base64').toString();
    expect(fileName).toBe('Order value.csv');
    expect(size).toBe(Buffer.byteLength(text));
    expect(text).toBe(
      '\uFEFFProduct,Order value (CNY)\r\nOolong,100.3\r\nSencha,80.3\r\nTotal,180.6\r\n',
    );
  });
});
