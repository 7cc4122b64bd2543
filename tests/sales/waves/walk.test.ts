import { expect, test } from '@jest/globals';
import { decimal } from '../../../kernel/decimal.ts';
import { choose } from '../../../subgraphs/sales/waves/choice.ts';
import { PickLine, type Scan } from '../../../subgraphs/sales/waves/pick-line.ts';
import { walksOf, type Stop, type ToPick } from '../../../subgraphs/sales/waves/walk.ts';
import type { WaveMode } from '../../../subgraphs/sales/waves/wave.ts';

const wanted = ['one tea 5', 'one rice 2', 'two tea 4'].map((text): ToPick => {
  const [deliveryId, productId, quantity] = text.split(' ') as [string, string, string];
  const key = `${deliveryId} ${productId}`;
  const line = { deliveryLineId: key, orderLineId: key, productId };
  return { deliveryId, ...line, quantity: decimal(quantity) };
});

const bin = (code: string, zone: string | null, pickSequence = 0) => {
  return { id: code, code, zone, pickSequence };
};
const stops: Stop[] = [
  { key: 'one tea', bin: bin('A-10', 'A'), lotId: 'L1', quantity: '5' },
  { key: 'one rice', bin: bin('B-1', 'B'), lotId: null, quantity: '2' },
  { key: 'two tea', bin: bin('A-10', 'A'), lotId: 'L1', quantity: '1' },
  { key: 'two tea', bin: bin('A-2', 'A'), lotId: 'L2', quantity: '2' },
];

/** Each list as its zone or delivery, with lines such as `A-10 tea L1 5+1`. */
function walked(mode: WaveMode, from: readonly Stop[] = stops): string[] {
  return walksOf(mode, wanted, from).map(({ zone, deliveryId, lines }) => {
    const told = lines.map((line) => {
      const parts = line.parts.map(({ quantity }) => quantity.toFixed()).join('+');
      return `${line.bin?.code ?? '-'} ${line.productId} ${line.lotId ?? '-'} ${parts}`;
    });
    return `${deliveryId ?? zone ?? '*'}: ${told.join(', ')}`;
  });
}

test('order by order, each delivery has a list in walk order', () => {
  expect(walked('SINGLE')).toEqual([
    'one: A-10 tea L1 5, B-1 rice - 2',
    'two: A-2 tea L2 2, A-10 tea L1 1, - tea - 1',
  ]);
});

test('on one walk, what several want of a place is taken once; A-2 is before A-10', () => {
  expect(walked('BATCH')).toEqual(['*: A-2 tea L2 2, A-10 tea L1 5+1, B-1 rice - 2, - tea - 1']);
});

test('each zone has a list; what lies nowhere is looked for last', () => {
  expect(walked('ZONE')).toEqual([
    'A: A-2 tea L2 2, A-10 tea L1 5+1',
    'B: B-1 rice - 2',
    '*: - tea - 1',
  ]);
});

test('where the bins have a sequence, it counts more than their codes', () => {
  const there = stops.map((stop) => {
    const { code, zone } = stop.bin!;
    return { ...stop, bin: bin(code, zone, code === 'A-2' ? 9 : 1) };
  });
  expect(walked('BATCH', there)).toEqual([
    '*: A-10 tea L1 5+1, B-1 rice - 2, A-2 tea L2 2, - tea - 1',
  ]);
});

test('a wave takes in turn what still fits', () => {
  const candidates = ['a 2 10', 'b 3 1', 'c 1 0', 'd 1 5'].map((text) => {
    const [id, lineCount, weightKg] = text.split(' ') as [string, string, string];
    return { id, lineCount: Number(lineCount), weightKg: decimal(weightKg) };
  });
  const limits = { deliveries: 9, lines: 4, weightKg: null };
  expect(choose(candidates, limits)).toEqual(['a', 'c', 'd']);
  expect(choose(candidates, { ...limits, deliveries: 2 })).toEqual(['a', 'c']);
  expect(choose(candidates, { ...limits, weightKg: decimal(6) })).toEqual(['b', 'c']);
});

function lineOf(...quantities: string[]): PickLine {
  const line = new PickLine({
    ...{ id: 'pln_1', productId: 'prd_tea', binId: 'bin_1', binCode: 'A-1', lotId: 'lot_1' },
  });
  line.parts = quantities.map((quantity, n) => ({
    ...{ id: `ppt_${n}`, deliveryId: `dlv_${n}`, deliveryLineId: `dln_${n}`, serials: [] },
    ...{ orderLineId: `orl_${n}`, quantity: decimal(quantity) },
    ...{ picked: decimal(0), missing: decimal(0) },
  }));
  return line;
}

const lot = { code: 'L-1', status: 'ACTIVE', expiresOn: '2026-04-01' };
const label = { sku: 'TEA', gtin: '06901234567892', lot };
const scan: Scan = { code: '6901234567892', lotCode: 'L-1', quantity: decimal(3), serials: [] };
const today = '2026-03-31';

test.each`
  what                 | change                                           | code
  ${'another bin'}     | ${{ binCode: 'A-2' }}                            | ${'WRONG_BIN'}
  ${'another product'} | ${{ code: 'RICE' }}                              | ${'WRONG_PRODUCT'}
  ${'another lot'}     | ${{ lotCode: 'L-2' }}                            | ${'WRONG_LOT'}
  ${'no lot'}          | ${{ lotCode: null }}                             | ${'WRONG_LOT'}
  ${'nothing'}         | ${{ quantity: decimal(0) }}                      | ${'NOT_POSITIVE'}
  ${'too much'}        | ${{ quantity: decimal(5.5) }}                    | ${'PICKED_TOO_MUCH'}
  ${'fewer serials'}   | ${{ serials: ['a'] }}                            | ${'SERIALS_DIFFER'}
  ${'a serial twice'}  | ${{ serials: ['a', 'a'], quantity: decimal(2) }} | ${'SERIAL_TWICE'}
`('a scan of $what is refused', ({ change, code }) => {
  const scanned = { ...scan, ...(change as Partial<Scan>) };
  expect(() => lineOf('2', '3').expect(scanned, label, today, false)).toThrow(code as string);
});

test('a lot that has expired or is blocked is refused; SKU and GTIN both name the product', () => {
  const line = lineOf('2', '3');
  const says =
    (change: Partial<typeof lot>, day = today) =>
    () => {
      line.expect(scan, { ...label, lot: { ...lot, ...change } }, day, false);
    };
  expect(says({}, '2026-04-02')).toThrow('LOT_EXPIRED');
  expect(says({ status: 'EXPIRED' })).toThrow('LOT_EXPIRED');
  expect(says({ status: 'BLOCKED' })).toThrow('LOT_HELD');
  for (const code of ['tea ', '06901234567892']) {
    line.expect({ ...scan, code, binCode: 'A-1' }, label, '2026-04-01', false);
  }
  expect(() => line.expect(scan, label, today, true)).toThrow('SERIALS_DIFFER');
});

test('what is picked goes to the first who waits; the rest is missed by the last', () => {
  const line = lineOf('2', '3');
  const shares = line.pick(decimal(4), ['a', 'b', 'c', 'd']);
  expect(shares.map(({ part, serials }) => [part.deliveryId, serials])).toEqual([
    ['dlv_0', ['a', 'b']],
    ['dlv_1', ['c', 'd']],
  ]);
  expect(line.open().toFixed()).toBe('1');
  expect(line.miss().map(({ part, quantity }) => [part.deliveryId, quantity.toFixed()])).toEqual([
    ['dlv_1', '1'],
  ]);
  expect(() => line.miss()).toThrow('PICKED_TOO_MUCH');
});
