import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const save = `mutation ($input: SaveWarehouseInput!) { saveWarehouse(input: $input) {
  warehouse { id code name version } userErrors { code field message } } }`;

type Answer = { saveWarehouse: { warehouse: { id: string; version: number } | null } };

test('a warehouse is made, found by its code, and changed', async () => {
  const made = await desk.ask<Answer>(save, { input: { code: ' EAST ', name: 'Shanghai' } });
  const { id } = made.saveWarehouse.warehouse!;
  const input = { id, expectedVersion: 1, code: 'EAST', name: 'Shanghai Port' };
  await desk.ask(save, { input });
  const found = await desk.ask('{ warehouseByCode(code: "EAST") { id name version } }');
  expect(found).toEqual({ warehouseByCode: { id, name: 'Shanghai Port', version: 2 } });
  expect(await desk.ask(save, { input })).toMatchObject({
    saveWarehouse: { warehouse: null, userErrors: [{ code: 'VERSION_CONFLICT' }] },
  });
});

test('a code belongs to one warehouse', async () => {
  await desk.warehouse('WEST');
  expect(await desk.ask(save, { input: { code: 'WEST', name: 'Chengdu' } })).toEqual({
    saveWarehouse: {
      warehouse: null,
      userErrors: [
        {
          code: 'WAREHOUSE_CODE_TAKEN',
          field: ['input', 'code'],
          message: 'Another warehouse has the code WEST.',
        },
      ],
    },
  });
});

test('of 32 who want the same code at once, one gets it', async () => {
  const said = await Promise.all(Array.from({ length: 32 }, () => outcome(desk.warehouse('MID'))));
  expect(said.filter((code) => code === 'done').length).toBe(1);
  expect(said.filter((code) => code === 'WAREHOUSE_CODE_TAKEN').length).toBe(31);
});

test('outside parties make no warehouses, and unknown ones are not found', async () => {
  const outsider = customerUser('cus_1', ['inventory:write']);
  const input = { code: 'MINE', name: 'Mine' };
  expect(await outcome(desk.perform('inventory.saveWarehouse', input, outsider))).toBe('FORBIDDEN');
  const unknown = { ...input, id: 'whs_none' };
  expect(await outcome(desk.perform('inventory.saveWarehouse', unknown))).toBe('NOT_FOUND');
});
