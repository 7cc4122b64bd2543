import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type House, type Order } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const receive = ({ id, lines }: Order, received: string, more: object) =>
  house.receive({
    ...{ purchaseOrderId: id, receivedAt: '2026-04-01T08:00:00Z' },
    lines: [{ lineId: lines[0]!.id, received: { value: received }, ...more }],
  });

/** What the last receipt tells of its goods. */
async function told(): Promise<unknown> {
  const [event] = await house.rows<{ goods: unknown }>(
    `select data->'lines'->0->'goods' as goods from event
     where type = 'purchasing.GoodsReceived' order by position desc limit 1`,
  );
  return event!.goods;
}

test('a line says of which lots its accepted goods are, and is refused where it does not', async () => {
  const order = await house.sentOrder('100', 'MILK');
  const lots = [
    { code: 'L-1', quantity: '20', expiresOn: '2026-04-20' },
    { code: 'L-2', quantity: '30' },
  ];
  const wet = { rejected: { value: '10' }, rejectReason: 'wet' };
  const at = 'at input.lines.0.lots';
  await expect(receive(order, '60', wet)).rejects.toThrow(`LOT_NEEDED ${at}`);
  await expect(receive(order, '60', { lots })).rejects.toThrow(`LOTS_DIFFER ${at}`);
  const late = [{ ...lots[0], quantity: '60', expiresOn: '2026-03-31' }];
  await expect(receive(order, '60', { lots: late })).rejects.toThrow(
    `LOT_EXPIRED ${at}.0.expiresOn`,
  );
  await receive(order, '60', { ...wet, lots });
  expect(await told()).toEqual({
    ...{ tracking: 'LOT', serials: [] },
    lots: [lots[0], { ...lots[1], expiresOn: '2026-05-01' }],
  });
});

test('each accepted unit has a serial of its own, which is not here yet', async () => {
  const order = await house.sentOrder('3', 'DRILL');
  const at = 'at input.lines.0.serials';
  const take = (...serials: string[]) => receive(order, '2', { serials });
  await expect(take('S-1')).rejects.toThrow(`SERIALS_DIFFER ${at}`);
  await expect(take('S-1', 'S-1')).rejects.toThrow(`SERIAL_TWICE ${at}`);
  await expect(take('S-1', 'S-HERE')).rejects.toThrow(`SERIAL_ON_HAND ${at}`);
  await take('S-1', 'S-2');
  expect(await told()).toEqual({ tracking: 'SERIAL', lots: [], serials: ['S-1', 'S-2'] });
});

test('of goods that are not told apart nothing is said', async () => {
  const order = await house.sentOrder('9');
  await expect(receive(order, '9', { serials: ['S-1'] })).rejects.toThrow('NOT_TRACKED');
  await receive(order, '9', {});
  expect(await told()).toBeNull();
});

test('a lot is good by its shelf life from the day on which it was made', async () => {
  const order = await house.sentOrder('100', 'MILK');
  const take = (manufacturedOn: string, expiresOn?: string) =>
    receive(order, '10', { lots: [{ code: 'L-9', quantity: '10', manufacturedOn, expiresOn }] });
  const at = 'at input.lines.0.lots.0';
  await expect(take('2026-04-02')).rejects.toThrow(`FUTURE_DATE ${at}.manufacturedOn`);
  await expect(take('2026-03-30', '2026-03-29')).rejects.toThrow(
    `MADE_AFTER_EXPIRY ${at}.manufacturedOn`,
  );
  await expect(take('2026-03-01')).rejects.toThrow(`LOT_EXPIRED ${at}.expiresOn`);
  await take('2026-03-20');
  expect(await told()).toMatchObject({
    lots: [{ code: 'L-9', manufacturedOn: '2026-03-20', expiresOn: '2026-04-19' }],
  });
});

test('accepted goods that are weighed come with their weight; other goods have none', async () => {
  const order = await house.sentOrder('9', 'CHEESE');
  const at = 'at input.lines.0.weight';
  const dented = { rejected: { value: '1' }, rejectReason: 'dented' };
  await expect(receive(order, '5', dented)).rejects.toThrow(`WEIGHT_NEEDED ${at}`);
  await expect(receive(order, '5', { ...dented, weight: '24.1' })).rejects.toThrow(
    `WEIGHT_OUT_OF_RANGE ${at}`,
  );
  const { lines } = await receive(order, '5', { ...dented, weight: '20.35' });
  expect(lines).toMatchObject([{ weight: { value: '20.35', unit: 'KG' } }]);
  expect(await told()).toMatchObject({ weight: '20.35', catchWeight: { unit: 'KG' } });
  await receive(order, '1', { rejected: { value: '1' }, rejectReason: 'all gone' });
  const tea = await house.sentOrder('9');
  await expect(receive(tea, '9', { weight: '1' })).rejects.toThrow(`NOT_WEIGHED ${at}`);
});
