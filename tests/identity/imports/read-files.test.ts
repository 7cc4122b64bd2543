import { expect, test } from '@jest/globals';
import { readFiles } from '../../../subgraphs/identity/imports/read-files.ts';

const suppliers = (content: string) => readFiles([{ name: 'suppliers.csv', content }]);
const located = ({ problems }: ReturnType<typeof readFiles>) =>
  problems.map(({ file, line, column }) => [file, line, column]);

test('rows know their file and line, whatever quotes, blank lines and marks stand between', () => {
  const { rows, problems } = suppliers(
    '\uFEFFref,name,contact\nS1,"Wuyi, ""Tea""","Li\nNa"\n\n S2 ,Yunnan,\n',
  );
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { file: 'suppliers', line: 3, values: { ref: 'S1', name: 'Wuyi, "Tea"', contact: 'Li\nNa' } },
    { file: 'suppliers', line: 5, values: { ref: 'S2', name: 'Yunnan', contact: '' } },
  ]);
});

test.each([
  ['a missing column', 'ref\nS1', [1, 'name']],
  ['an unknown column', 'ref,name,colour\nS1,Wuyi,red', [1, 'colour']],
  ['an empty required cell', 'ref,name\nS1,', [2, 'name']],
  ['a row with too many cells', 'ref,name\nS1,Wuyi,more', [2, null]],
  ['a word for a number', 'ref,name,payment_term_days\nS1,Wuyi,thirty', [2, 'payment_term_days']],
  ['a name that stands twice', 'ref,name\nS1,Wuyi\nS1,Yunnan', [3, 'ref']],
  ['a quote that is never closed', 'ref,name\nS1,"Wuyi', [2, null]],
])('%s is named by line and column', (_what, content, [line, column]) => {
  expect(located(suppliers(content))).toContainEqual(['suppliers', line, column]);
});

test('days must be real ones, and moments have a zone', () => {
  const header = 'ref,customer_ref,channel,placed_at,requested_date';
  const order = (placed: string, wanted: string) => `${header}\nN1,C1,WEB,${placed},${wanted}`;
  const read = (placed: string, wanted: string) =>
    readFiles([{ name: 'orders.csv', content: order(placed, wanted) }]);
  expect(located(read('2026-03-31T08:00:00Z', '2026-02-28'))).toEqual([]);
  expect(located(read('2026-03-31T08:00:00', '2026-02-28'))).toEqual([['orders', 2, 'placed_at']]);
  expect(located(read('2026-03-31T08:00:00Z', '2026-02-30'))).toEqual([
    ['orders', 2, 'requested_date'],
  ]);
});

test('a reference that no file answers stays open', () => {
  const products = 'ref,sku,name,base_unit,supplier_ref\nP1,TEA,Tea,PACK,S9\nP2,CUP,Cup,PCS,S1';
  const { problems, open } = readFiles([
    { name: 'products.csv', content: products },
    { name: 'folder/suppliers.csv', content: 'ref,name\nS1,Wuyi' },
  ]);
  expect(problems).toEqual([]);
  const column = 'supplier_ref';
  expect(open).toEqual([{ file: 'products', line: 2, column, kind: 'suppliers', value: 'S9' }]);
});

test('line ends of several kinds may stand in one file', () => {
  const { rows } = readFiles([
    { name: 'suppliers.csv', content: 'ref,name\r\nS1,Wuyi\nS2,Yunnan\rS3,Anxi' },
  ]);
  expect(rows.map(({ line, values }) => [line, values.ref])).toEqual([
    [2, 'S1'],
    [3, 'S2'],
    [4, 'S3'],
  ]);
});

test('a file that there is no kind of is named, with those that there are', () => {
  const { problems } = readFiles([{ name: 'colours.csv', content: 'a,b' }]);
  expect(problems).toMatchObject([{ file: 'colours', line: 1, column: null }]);
  expect(problems[0]!.message).toContain('suppliers, units, categories');
});

test('a thousand problems are enough', () => {
  const { problems } = suppliers(`ref,name\n${'S1,\n'.repeat(3_000)}`);
  expect(problems).toHaveLength(1_000);
});
