import { expect, test } from '@jest/globals';
import { quantityOf, dayIn } from '../../../subgraphs/orders/documents/read-order.ts';
import { readLines } from '../../../subgraphs/orders/documents/read-lines.ts';
import { textOfHtml } from '../../../subgraphs/orders/documents/text-of-html.ts';
import { readTable } from '../../../subgraphs/orders/documents/read-table.ts';
import { unitMeant, uneceCode } from '../../../subgraphs/orders/documents/unit-names.ts';

test.each`
  text                                | read
  ${'TEA-01 10'}                      | ${'TEA-01 10'}
  ${'- TEA-01 × 10 boxes'}            | ${'TEA-01 10 boxes'}
  ${'1. CUP-7: 12 pcs'}               | ${'CUP-7 12 pcs'}
  ${'2) CUP-7, 1,200'}                | ${'CUP-7 1200'}
  ${'10 x TEA-01'}                    | ${'TEA-01 10'}
  ${'10 boxes of TEA-01'}             | ${'TEA-01 10 boxes'}
  ${'TEA-01 x 10'}                    | ${'TEA-01 10'}
  ${'TEA-01 qty: 2.5 kg'}             | ${'TEA-01 2.5 kg'}
  ${'TEA-001 Green tea 250 g 10 box'} | ${'TEA-001 10 box'}
  ${'4006381333931 5'}                | ${'4006381333931 5'}
  ${'10箱 TEA-01'}                    | ${'TEA-01 10 箱'}
  ${'ＴＥＡ－０１　１２盒'}           | ${'TEA-01 12 盒'}
  ${'TEA-01 数量：20'}                | ${'TEA-01 20'}
  ${'TEA-01，20箱。'}                 | ${'TEA-01 20 箱'}
`('“$text” is $read', ({ text, read }) => {
  const { lines, problems } = readLines(text);
  expect(problems).toEqual([]);
  const said = lines.map(({ names, quantity, unit }) => [...names, quantity, unit].filter(Boolean));
  expect(said.map((one) => one.join(' '))).toEqual([read]);
});

test.each(['Deliver to dock 5', 'TEA-01 0', 'TEA-01 ten 10 elephants', '茶叶三箱', 'TEA-01x5'])(
  '“%s” may be a line: a person looks at it',
  (text) => {
    const { lines, problems } = readLines(`Hello\n${text}`);
    expect(lines).toEqual([]);
    expect(problems).toEqual([{ code: 'NOT_A_LINE', part: null, line: 2, text, figures: {} }]);
  },
);

test('words are a note, figures of the writer’s own are none, an earlier letter is not read', () => {
  const letter = `Dear Mr Wang,
please send our PO no. 4711-A:
TEA-01 10
交货日期：2026年4月1日
Tel: 021-5555 2222
li.na2@example.com
Best regards
Li Na, floor 5
> TEA-01 99`;
  expect(readLines(letter)).toMatchObject({
    customerPoNumber: '4711-A',
    requestedDate: '2026-04-01',
    note: 'Dear Mr Wang,\nTel: 021-5555 2222\nli.na2@example.com',
    lines: [{ names: ['TEA-01'], at: { line: 3 } }],
    problems: [],
  });
});

test.each`
  text        | quantity
  ${'10'}     | ${'10'}
  ${'1,000'}  | ${'1000'}
  ${'2,5'}    | ${'2.5'}
  ${' １２ '} | ${'12'}
  ${'0'}      | ${null}
  ${'-3'}     | ${null}
  ${'ten'}    | ${null}
`('“$text” as a quantity is $quantity', ({ text, quantity }) => {
  expect(quantityOf(text!)).toBe(quantity);
});

test('a day that there is not is none', () => {
  expect(dayIn('2026/3/1')).toBe('2026-03-01');
  expect(dayIn('2026-02-30')).toBeNull();
});

test.each`
  said       | units                 | meant
  ${'C62'}   | ${['PCS', 'BOX']}     | ${'PCS'}
  ${'XBX'}   | ${['PCS', 'BOX']}     | ${'BOX'}
  ${'箱'}    | ${['PCS', 'CARTON']}  | ${'CARTON'}
  ${'箱'}    | ${['PCS', 'BOX']}     | ${'BOX'}
  ${'kgm'}   | ${['PCS', 'KG', 'G']} | ${'KG'}
  ${'Sack'}  | ${['PCS', 'SACK']}    | ${'SACK'}
  ${'boxes'} | ${['PCS']}            | ${undefined}
`('“$said” of a product in $units is $meant', ({ said, units, meant }) => {
  expect(unitMeant(said as string, units as string[])).toBe(meant);
});

test('a unit of ours that nobody knows is mutually defined', () => {
  expect([uneceCode('KG'), uneceCode('BOX'), uneceCode('CRATE-9')]).toEqual(['KGM', 'XBX', 'ZZ']);
});

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line, index) => ({ cells: line.split('|').map((cell) => cell.trim()), line: index + 1 }));

test('a table is read by its titles, in any sequence, English or Chinese', () => {
  const table = rowsOf(`
    Order no. PO-31 |           |      |
    序号            | 数量      | 单位 | 商品编码
    1               | 10        | 箱   | TEA-01
    2               | 1,000     |      | CUP-7
    3               | many      |      | CUP-8
    4               | 5         |      |
    合计            | 1,010     |      |`);
  expect(readTable(table, 'order.csv')).toMatchObject({
    customerPoNumber: 'PO-31',
    lines: [
      { customerLine: '1', names: ['TEA-01'], quantity: '10', unit: '箱', at: { line: 3 } },
      { customerLine: '2', names: ['CUP-7'], quantity: '1000', unit: null },
    ],
    problems: [
      { code: 'BAD_QUANTITY', part: 'order.csv', line: 5, figures: { given: 'many' } },
      { code: 'NO_PRODUCT', line: 6 },
    ],
  });
});

test('without titles a table is product, quantity, unit', () => {
  const { lines, problems } = readTable(rowsOf('TEA-01 | 3 | BOX\nCUP-7 | 4'), 'a.csv');
  expect(problems).toEqual([]);
  expect(lines.map(({ names, quantity }) => [...names, quantity])).toEqual([
    ['TEA-01', '3'],
    ['CUP-7', '4'],
  ]);
});

test('unit prices are no units, and a barcode is no SKU', () => {
  const table = rowsOf(
    'Item barcode | Unit price | Ordered qty | Unit\n4006381333931 | 3.50 | 2 | BOX',
  );
  expect(readTable(table, 'a.csv').lines).toMatchObject([
    { names: ['4006381333931'], quantity: '2', unit: 'BOX' },
  ]);
});

test('a letter that is only HTML has a line for each row and paragraph', () => {
  const html = `<html><head><title>x 1</title><style>p { width: 1 }</style></head><body>
    <p>Please send<br>TEA-01 10</p><table><tr><td>CUP-7</td><td>5&nbsp;boxes</td></tr></table>
    <script>let a = 1</script>a < b</body>`;
  const lines = textOfHtml(html)
    .split('\n')
    .map((line) => line.trim());
  expect(lines.filter(Boolean)).toEqual(['Please send', 'TEA-01 10', 'CUP-7 5 boxes', 'a b']);
});

test('HTML that opens and never closes is gone through once', () => {
  const began = performance.now();
  for (const tag of ['<style', '<', '<p ', '&nbsp']) textOfHtml(tag.repeat(500_000));
  expect(performance.now() - began).toBeLessThan(5_000);
});
