import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum, ZERO } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import {
  TransferLine,
  TransferOrder,
} from '../../../subgraphs/inventory/transfers/transfer-order.ts';

const now = new Date('2026-03-31T08:00:00Z');
const wish = { fromWarehouseId: 'whs_1', toWarehouseId: 'whs_2', neededBy: '2026-04-02' };

function begun(wanted: number) {
  const by = { id: 'usr_1', now };
  const transfer = new TransferOrder('tor_1', '7', { ...wish, reason: null }, by);
  const line = Object.assign(new TransferLine(), { productId: 'prd_1', wanted: decimal(wanted) });
  return { transfer, line };
}
const cny = (amount: string) => new Money(amount, 'CNY');

test('a transfer is asked for by one person and approved by another', () => {
  const { transfer } = begun(3);
  expect(transfer.number).toBe('TO-000007');
  expect(() => transfer.send('2026-04-02')).toThrow('ILLEGAL_MOVE');
  expect(() => transfer.approve({ id: 'usr_1', now })).toThrow('OWN_TRANSFER');
  transfer.approve({ id: 'usr_2', now });
  expect(transfer).toMatchObject({ status: 'APPROVED', approvedBy: 'usr_2' });
});

test('it ends when all that was sent has come and nothing is left to send', () => {
  const { transfer, line } = begun(3);
  transfer.approve({ id: 'usr_2', now });
  transfer.send('2026-04-02');
  line.ship(decimal(2), cny('20.00'));
  line.arrive(line.arrivalOf(decimal(2), ZERO, []), 'CNY');
  transfer.arrive([line], now);
  expect(transfer.status).toBe('IN_TRANSIT');
  transfer.cutDown([line], 'The rest is sold', now);
  expect(transfer).toMatchObject({ status: 'RECEIVED', endedAt: now });
  expect(() => transfer.cutDown([line], 'Again', now)).toThrow('ILLEGAL_MOVE');
});

test('three pieces for 10.00 come one by one for 3.33, 3.34 and 3.33', () => {
  const { line } = begun(3);
  line.ship(decimal(3), cny('10.00'));
  const costs = [1, 1, 1].map((one) => {
    const { received } = line.arrive(line.arrivalOf(decimal(one), ZERO, []), 'CNY');
    return received.amount.toFixed(2);
  });
  expect(costs).toEqual(['3.33', '3.34', '3.33']);
});

test('what came beyond what was sent costs what the sent goods cost', () => {
  const { line } = begun(2);
  line.ship(decimal(2), cny('10.00'));
  const { surplus } = line.arrive(line.arrivalOf(decimal(3), ZERO, []), 'CNY');
  expect([surplus.amount.toFixed(), line.transitValue.toFixed()]).toEqual(['5', '0']);
});

test.each`
  came    | missing | code
  ${'-1'} | ${'0'}  | ${'NEGATIVE_FIGURE'}
  ${'1'}  | ${'-1'} | ${'NEGATIVE_FIGURE'}
  ${'1'}  | ${'2'}  | ${'OVER_MISSING'}
`('of two pieces $came can not come while $missing are missing', ({ came, missing, code }) => {
  const { line } = begun(2);
  line.ship(decimal(2), cny('10.00'));
  const arrive = () => line.arrivalOf(decimal(came as string), decimal(missing as string), []);
  expect(arrive).toThrow(code as string);
});

test('however goods are sent and come, no piece and no cent is lost or made', () => {
  const part = fc.integer({ min: 1, max: 40 });
  const cents = fc.integer({ min: 0, max: 99_999 });
  const step = fc.record({ ships: fc.boolean(), part, cents, isLost: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 25 }), (steps) => {
      const { line } = begun(1_000_000);
      const out: Money[] = [];
      const off: Money[] = [];
      for (const { ships, part, cents, isLost } of steps) {
        if (ships) {
          const cost = cny((cents / 100).toFixed(2));
          line.ship(decimal(part), cost);
          out.push(cost);
        } else {
          const gone = decimal(Math.min(part, Number(line.inTransit())));
          const arrival = { received: isLost ? ZERO : gone, missing: isLost ? gone : ZERO };
          const value = line.arrive({ ...arrival, surplus: ZERO }, 'CNY');
          off.push(value.received, value.missing);
        }
        const worth = (all: Money[]) => sum(all.map(({ amount }) => amount));
        expect(line.transitValue.toFixed()).toBe(worth(out).minus(worth(off)).toFixed());
        expect(line.transitValue.isNegative()).toBe(false);
        if (line.inTransit().isZero()) expect(line.transitValue.isZero()).toBe(true);
      }
    }),
  );
});
