import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../../area.ts';
import { openDock, type Dock } from '../dock.ts';

let dock: Dock;
beforeAll(async () => {
  dock = await openDock({ now: () => new Date('2026-03-31T12:00:00Z') });
});
afterAll(() => dock.close());

const save = (input: object, viewer?: Parameters<Dock['perform']>[2]) =>
  dock.perform<{ vehicleId: string }>('logistics.saveVehicle', input, viewer);
const van = { plate: '沪A·1', capacityKg: '1500', costPerKm: '3.2' };
const at = (time: string, latitude: string) => ({
  at: `2026-03-31T${time}:00.000Z`,
  latitude,
  longitude: '121.47',
});

test('a plate is one vehicle, however many save it at once', async () => {
  const saved = await Promise.all(Array.from({ length: 16 }, () => save(van)));
  expect(new Set(saved.map(({ vehicleId }) => vehicleId)).size).toBe(1);
  const { vehicles } = await dock.ask<{ vehicles: { nodes: object[] } }>(
    '{ vehicles { nodes { plate capacityKg costPerKm { amount currency } version seenAt } } }',
  );
  const costPerKm = { amount: '3.2', currency: 'CNY' };
  expect(vehicles.nodes).toEqual([
    { plate: '沪A·1', capacityKg: '1500', costPerKm, version: 16, seenAt: null },
  ]);
});

test('positions come twice, late and many at once: each counts once, the newest is where it is', async () => {
  const { vehicleId } = await save({ ...van, plate: 'MOVES' });
  const record = (...positions: object[]) =>
    dock.perform<{ fresh: number }>('logistics.recordPositions', { vehicleId, positions });
  expect(await record(at('09:00', '31.1'), at('10:00', '31.2'))).toMatchObject({ fresh: 2 });
  expect(await record(at('09:30', '31.15'), at('10:00', '31.2'))).toMatchObject({ fresh: 1 });
  await Promise.all(['10:30', '10:10', '10:20'].map((time) => record(at(time, '31.3'))));
  const { vehicle } = await dock.ask<{ vehicle: object }>(
    'query ($id: ID!) { vehicle(id: $id) { latitude longitude seenAt } }',
    { id: vehicleId },
  );
  const seenAt = '2026-03-31T10:30:00.000Z';
  expect(vehicle).toEqual({ latitude: '31.3', longitude: '121.47', seenAt });
  const told = (await dock.events('logistics.VehicleMoved')).map(({ data }) => data.at);
  expect(told).toEqual([...told].sort());
  expect(told.at(0)).toBe('2026-03-31T10:00:00.000Z');
  expect(told.at(-1)).toBe(seenAt);
});

test.each`
  why                    | position                                                            | code
  ${'beyond the pole'}   | ${{ at: '2026-03-31T10:00:00Z', latitude: '90.1', longitude: '0' }} | ${'NO_SUCH_PLACE'}
  ${'beyond the circle'} | ${{ at: '2026-03-31T10:00:00Z', latitude: '0', longitude: '181' }}  | ${'NO_SUCH_PLACE'}
  ${'in the future'}     | ${{ at: '2026-03-31T12:11:00Z', latitude: '0', longitude: '0' }}    | ${'IN_THE_FUTURE'}
`('a position $why is refused', async ({ position, code }) => {
  const { vehicleId } = await save({ ...van, plate: 'ODD' });
  const record = dock.perform('logistics.recordPositions', { vehicleId, positions: [position] });
  await expect(record).rejects.toMatchObject({ code });
});

test('what can not be is refused, and outside parties keep no fleet', async () => {
  await expect(save({ ...van, capacityKg: '0' })).rejects.toMatchObject({ code: 'NOT_POSITIVE' });
  await expect(save({ ...van, plate: ' ' })).rejects.toMatchObject({ code: 'NAME_MISSING' });
  await expect(save({ ...van, costPerKm: '-1' })).rejects.toMatchObject({
    code: 'NEGATIVE_FREIGHT',
  });
  const user = { ...customerUser('cus_a'), scopes: ['*'] };
  await expect(save(van, user)).rejects.toThrow(/staff/);
  const found = await dock.ask('{ vehicles { nodes { id } } drivers { nodes { id } } }', {}, user);
  expect(found).toEqual({ vehicles: { nodes: [] }, drivers: { nodes: [] } });
});

test('a driver is changed by id, by many at once', async () => {
  const input = { name: 'Wang Wei', licenceUntil: '2030-12-31' };
  const driver = (more: object = {}) =>
    dock.perform<{ driverId: string }>('logistics.saveDriver', { ...input, ...more });
  const { driverId } = await driver();
  await Promise.all(Array.from({ length: 8 }, () => driver({ id: driverId, phone: '139' })));
  const { driver: found } = await dock.ask<{ driver: object }>(
    'query ($id: ID!) { driver(id: $id) { name phone version } }',
    { id: driverId },
  );
  expect(found).toEqual({ name: 'Wang Wei', phone: '139', version: 9 });
  await expect(driver({ id: 'drv_none' })).rejects.toThrow(/driver/);
  await expect(driver({ name: ' ' })).rejects.toMatchObject({ code: 'NAME_MISSING' });
});
