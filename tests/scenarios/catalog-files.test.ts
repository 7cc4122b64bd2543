import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ImportState } from '../../run/bring-in.ts';
import { staff } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

/** A catalog comes in from files, goes out into files, and comes in again unchanged. */

let waybill: TestWaybill;
beforeAll(async () => {
  waybill = await openTestWaybill();
}, 120_000);
afterAll(() => waybill.close());

const files: Record<string, string> = {
  units: `code,name,name_zh,kind,factor,divisor,decimals
PCS,Piece,件,COUNT,,,
DOZEN,Dozen,打,COUNT,12,,
KG,Kilogram,公斤,MASS,,,3
G,Gram,克,MASS,1,1000,`,
  categories: `path,name_zh
Drinks,饮品
Drinks / Tea,茶`,
  attributes: `code,name,name_zh,type,unit,choices,category,is_required
roast,Roast,烘焙,CHOICE,,DARK=Dark|深烘;LIGHT=Light|浅烘,Drinks / Tea,
origin,Origin,产地,TEXT,,,,`,
  products: `ref,sku,name,name_zh,category,brand,base_unit,base_unit_decimals,units,catch_weight_unit,catch_weight,catch_weight_tolerance,gtin,is_cold,shelf_life_days,tracking,attributes,media,replaced_by,status
P1,TEA-01,"Tea, ""green""",绿茶,Drinks / Tea,Quay,PACK,0,BOX=24;KG=0.25|3,,,,6291041500213,,720,LOT,roast=LIGHT;origin=Wu\\;yi,IMAGE=https://a.example/1.jpg?a=b|Front|正面,TEA-02,SELL_OUT
,TEA-02,Tea two,,Drinks / Tea,,PACK,,,,,,,,,,roast=DARK,,,
P3,CHEESE,Cheese,奶酪,Food,,PCS,,,KG,5,10,,true,60,SERIAL,,,,
P4,HAMPER,Hamper,礼盒,Gifts,,PCS,,,,,,,,,,,,,
P5,OLD,Old tea,,,,PACK,,,,,,,,,,,,,ARCHIVED`,
  kits: `kit_sku,sku,quantity,unit
HAMPER,TEA-01,1,BOX
HAMPER,CHEESE,2,`,
};

const selection = 'id status done failed total problems { file line column message }';

async function bringIn(
  contents: { name: string; content: string }[],
  isDryRun = false,
): Promise<ImportState> {
  const started = await waybill.ask<{ startImport: { import: ImportState } }>(
    `mutation ($input: StartImportInput!) { startImport(input: $input) { import { ${selection} } } }`,
    { input: { files: contents, isDryRun } },
  );
  await waybill.settled();
  const { id } = started.startImport.import;
  const end = await waybill.ask<{ import: ImportState }>(
    `query ($id: ID!) { import(id: $id) { ${selection} } }`,
    { id },
  );
  return end.import;
}

const asCsv = (texts: Record<string, string>) =>
  Object.entries(texts).map(([name, content]) => ({ name: `${name}.csv`, content }));

type Page = {
  exportProducts: {
    name: string;
    content: string;
    rowCount: number;
    endCursor: string | null;
    hasNextPage: boolean;
  };
};

async function pages(file: string, format: string, rows: number) {
  const all: Page['exportProducts'][] = [];
  let after: string | null = null;
  do {
    const { exportProducts }: Page = await waybill.ask<Page>(
      `query ($file: CatalogFile!, $format: FileFormat!, $rows: Int!, $after: String) {
        exportProducts(file: $file, format: $format, rows: $rows, after: $after) {
          name content rowCount endCursor hasNextPage } }`,
      { file, format, rows, after },
    );
    all.push(exportProducts);
    after = exportProducts.hasNextPage ? exportProducts.endCursor : null;
  } while (after);
  return all;
}

async function exported(format: string, rows = 1000) {
  const every = ['UNITS', 'CATEGORIES', 'ATTRIBUTES', 'PRODUCTS', 'KITS'];
  return (await Promise.all(every.map((file) => pages(file, format, rows)))).flat();
}

/** All that the catalog holds, without what tells when it was changed. */
async function stored(): Promise<unknown> {
  const tables = {
    product:
      'id, sku, external_ref, name, name_zh, category_id, units, catch_weight, gtin, media, attributes, tracking, status, replaced_by_id, shelf_life_days, is_cold',
    kit_component: '*',
    product_category: 'id, parent_id, name, name_zh, ancestor_ids',
    attribute_definition: 'id, code, name, name_zh, type, unit, choices, category_id, is_required',
    unit_of_measure: 'id, code, name, name_zh, kind, factor, divisor, decimals',
  };
  return Promise.all(
    Object.entries(tables).map(([table, columns]) =>
      waybill.rowsOf('catalog', `select ${columns} from ${table} order by 1, 2`),
    ),
  );
}

test('every row of every file comes in', async () => {
  const end = await bringIn(asCsv(files));
  expect(end.problems).toEqual([]);
  expect(end).toMatchObject({ status: 'DONE', failed: 0 });
  const { productBySku } = await waybill.ask<{ productBySku: object }>(
    `{ productBySku(sku: "TEA-01") {
      name nameZh category { path nameZh } units { code factor decimals } tracking shelfLifeDays
      attributes { code value label } media { kind url alt altZh }
      currentSuccessor { sku externalRef } status } }`,
    {},
    { ...staff(), language: 'zh-CN' },
  );
  expect(productBySku).toEqual({
    name: 'Tea, "green"',
    nameZh: '绿茶',
    category: { path: 'Drinks / Tea', nameZh: '茶' },
    units: [
      { code: 'PACK', factor: '1', decimals: 0 },
      { code: 'BOX', factor: '24', decimals: 0 },
      { code: 'KG', factor: '0.25', decimals: 3 },
      { code: 'G', factor: '0.00025', decimals: 0 },
    ],
    tracking: 'LOT',
    shelfLifeDays: 720,
    attributes: [
      { code: 'origin', value: 'Wu;yi', label: 'Wu;yi' },
      { code: 'roast', value: 'LIGHT', label: '浅烘' },
    ],
    media: [{ kind: 'IMAGE', url: 'https://a.example/1.jpg?a=b', alt: 'Front', altZh: '正面' }],
    currentSuccessor: { sku: 'TEA-02', externalRef: 'TEA-02' },
    status: 'SELL_OUT',
  });
});

test('opening stock comes in by lot, with its days, by serial and by weight', async () => {
  const shelf = { code: 'EAST', name: 'East' };
  const { warehouse } = await waybill.does<{ warehouse: { id: string } }>(
    ...['saveWarehouse', shelf, 'warehouse { id }'],
  );
  const bin = { warehouseId: warehouse.id, code: 'A-1', kind: 'PICK', pickSequence: 1 };
  await waybill.does('saveBin', bin, 'bin { id }');
  const stock = `warehouse,sku,quantity,unit_cost,lot,expires_on,manufactured_on,serials,bin,weight
EAST,TEA-01,5,3,L-1,2031-01-31,2026-02-01,,A-1,
EAST,TEA-01,7,3,L-2,,2026-03-01,,,
EAST,CHEESE,2,30,,,,S-1;S-2,A-1,10.2
EAST,CHEESE,2,30,,,,S-3;S-4,A-1,19
EAST,TEA-02,1,3,,,,,B-9,`;
  for (const tries of [1, 2]) {
    const { problems } = await bringIn(asCsv({ stock }));
    const told = problems.map(({ line, column }) => `${line} ${column} in try ${tries}`);
    expect(told).toEqual([`5 weight in try ${tries}`, `6 bin in try ${tries}`]);
  }
  const lots = await waybill.rowsOf(
    'inventory',
    `select code, expires_on::text, manufactured_on::text from lot order by code`,
  );
  expect(lots).toEqual([
    { code: 'L-1', expires_on: '2031-01-31', manufactured_on: '2026-02-01' },
    { code: 'L-2', expires_on: '2028-02-19', manufactured_on: '2026-03-01' },
  ]);
  const levels = await waybill.rowsOf(
    'inventory',
    `select trim_scale(on_hand)::text as on_hand, trim_scale(weight)::text as weight
     from stock_level l order by l.on_hand`,
  );
  expect(levels).toEqual([
    { on_hand: '2', weight: '10.2' },
    { on_hand: '12', weight: null },
  ]);
});

test.each(['CSV', 'XLSX'])(
  'what goes out as %s comes in again and changes nothing',
  async (format) => {
    const before = await stored();
    const out = await exported(format);
    const names = ['units', 'categories', 'attributes', 'products', 'kits'];
    expect(out.map(({ name }) => name)).toEqual(
      names.map((name) => `${name}.${format.toLowerCase()}`),
    );
    const end = await bringIn(out.map(({ name, content }) => ({ name, content })));
    expect(end.problems).toEqual([]);
    expect(end).toMatchObject({ status: 'DONE', failed: 0 });
    expect(await stored()).toEqual(before);
    expect((await exported(format)).map(({ rowCount }) => rowCount)).toEqual(
      out.map(({ rowCount }) => rowCount),
    );
  },
);

test('pages go on where they ended, and hold a kit’s rows together', async () => {
  const whole = await exported('CSV');
  for (const file of ['PRODUCTS', 'CATEGORIES', 'KITS']) {
    const single = await pages(file, 'CSV', 1);
    const rows = single.flatMap(({ content }) => content.split('\n').slice(1, -1));
    const all = whole.find(({ name }) => name === `${file.toLowerCase()}.csv`)!;
    expect(rows.join('\n')).toBe(all.content.split('\n').slice(1, -1).join('\n'));
  }
  expect(await pages('KITS', 'CSV', 1)).toHaveLength(1);
  await expect(pages('PRODUCTS', 'CSV', 5_001)).rejects.toThrow('1 to 5000 rows');
});

test('a dry run tells what the catalog would refuse, by line and column, and keeps nothing', async () => {
  const before = await stored();
  const products = `ref,sku,name,base_unit,status,attributes,units,gtin
P1,TEA-01,Tea,BOX,SELL_OUT,origin=here,,
P8,TEA-02,Another,PCS,,,,
P9,NEW,New,PCS,,origin=here,,
P7,BAD,Bad,PCS,,origin=,,
P5,OLD,Old tea,PACK,SELL_OUT,,,`;
  const end = await bringIn(asCsv({ products }), true);
  expect(end).toMatchObject({ status: 'REJECTED', total: 5, done: 1, failed: 4 });
  expect(end.problems.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['products', 2, 'base_unit'],
    ['products', 3, 'sku'],
    ['products', 5, 'attributes'],
    ['products', 6, null],
  ]);
  expect(await stored()).toEqual(before);
  const good = await bringIn(asCsv({ products: 'sku,name,base_unit\nNEW,New,PCS' }), true);
  expect(good).toMatchObject({ status: 'CHECKED', total: 1, done: 1 });
  expect(await stored()).toEqual(before);
});

test('what a file itself tells is wrong is named before anything is tried', async () => {
  const products = `sku,name,base_unit,status,attributes,units,gtin,replaced_by
A,A,PCS,GONE,,,,
B,B,PCS,,colour=red,,,
C,C,PCS,,no list,,,
D,D,PCS,,,BOX,,
E,E,PCS,,,,6291041500214,
F,F,PCS,,,,,NOBODY`;
  const { status, problems } = await bringIn(asCsv({ products }), true);
  expect(status).toBe('REJECTED');
  expect(problems.map(({ line, column }) => [line, column]).toSorted()).toEqual([
    [2, 'status'],
    [3, 'attributes'],
    [4, 'attributes'],
    [5, 'units'],
    [6, 'gtin'],
    [7, 'replaced_by'],
  ]);
});
