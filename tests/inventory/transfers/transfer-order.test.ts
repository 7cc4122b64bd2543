import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, ZERO } from '../../../kernel/decimal.ts';
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
  line.ship(decimal(2));
  line.arrive(line.arrivalOf(decimal(2), ZERO, []));
  transfer.arrive([line], now);
  expect(transfer.status).toBe('IN_TRANSIT');
  transfer.cutDown([line], 'The rest is sold', now);
  expect(transfer).toMatchObject({ status: 'RECEIVED', endedAt: now });
  expect(() => transfer.cutDown([line], 'Again', now)).toThrow('ILLEGAL_MOVE');
});

test('what came beyond what was sent is a surplus', () => {
  const { line } = begun(2);
  line.ship(decimal(2));
  const arrival = line.arrivalOf(decimal(3), ZERO, []);
  expect([arrival.received.toFixed(), arrival.surplus.toFixed()]).toEqual(['2', '1']);
});

test.each`
  came    | missing | code
  ${'-1'} | ${'0'}  | ${'NEGATIVE_FIGURE'}
  ${'1'}  | ${'-1'} | ${'NEGATIVE_FIGURE'}
  ${'1'}  | ${'2'}  | ${'OVER_MISSING'}
`('of two pieces $came can not come while $missing are missing', ({ came, missing, code }) => {
  const { line } = begun(2);
  line.ship(decimal(2));
  const arrive = () => line.arrivalOf(decimal(came as string), decimal(missing as string), []);
  expect(arrive).toThrow(code as string);
});

test('however goods are sent and come, no piece is lost or made', () => {
  const part = fc.integer({ min: 1, max: 40 });
  const step = fc.record({ ships: fc.boolean(), part, isLost: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 25 }), (steps) => {
      const { line } = begun(1_000_000);
      let [sent, ended] = [ZERO, ZERO];
      for (const { ships, part, isLost } of steps) {
        if (ships) {
          line.ship(decimal(part));
          sent = sent.plus(part);
        } else {
          const gone = decimal(Math.min(part, Number(line.inTransit())));
          const arrival = { received: isLost ? ZERO : gone, missing: isLost ? gone : ZERO };
          line.arrive({ ...arrival, surplus: ZERO });
          ended = ended.plus(gone);
        }
        expect(line.inTransit().toFixed()).toBe(sent.minus(ended).toFixed());
      }
    }),
  );
});
