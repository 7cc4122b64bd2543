import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { carrierUser, openDock, type Dock, type UserErrors } from './dock.ts';
import type { Viewer } from '../../kernel/viewer.ts';

let dock: Dock;
beforeAll(async () => {
  dock = await openDock();
});
afterAll(() => dock.close());

const SAVE = `mutation ($input: SaveCarrierInput!) { saveCarrier(input: $input) {
  carrier { id code name phone trackingUrl version } userErrors { code field } } }`;

type Saved = UserErrors & { carrier: { id: string; version: number } | null };

async function save(input: object, viewer?: Viewer): Promise<Saved> {
  return (await dock.ask<{ saveCarrier: Saved }>(SAVE, { input }, viewer)).saveCarrier;
}

test('a carrier is made, found by its code, and changed', async () => {
  const details = { name: 'SF Express', phone: '95338', trackingUrl: 'https://sf.test/{number}' };
  const { carrier } = await save({ code: ' SF ', ...details });
  expect(carrier).toMatchObject({ code: 'SF', version: 1, ...details });
  const found = await dock.ask('{ carrierByCode(code: "SF") { id } }');
  expect(found).toEqual({ carrierByCode: { id: carrier!.id } });
  const changed = await save({ id: carrier!.id, code: 'SF', name: 'SF', expectedVersion: 1 });
  expect(changed.carrier).toMatchObject({ name: 'SF', phone: null, version: 2 });
  const stale = await save({ id: carrier!.id, code: 'SF', name: 'Old', expectedVersion: 1 });
  expect(stale.userErrors).toEqual([
    { code: 'VERSION_CONFLICT', field: ['input', 'expectedVersion'] },
  ]);
});

test('of many who take the same code at once one succeeds', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, (_, n) => save({ code: 'TWIN', name: `Twin ${n}` })),
  );
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
  expect(codes).toEqual(Array(31).fill('CARRIER_CODE_TAKEN'));
});

test('the same request many times at once makes one carrier', async () => {
  const input = { idempotencyKey: 'k1', code: 'ONCE', name: 'Once' };
  const answers = await Promise.all(Array.from({ length: 32 }, () => save(input)));
  expect(new Set(answers.map(({ carrier }) => carrier?.id)).size).toBe(1);
});

test('nobody outside changes carriers, not even its own', async () => {
  const { carrier } = await save({ code: 'YTO', name: 'YTO' });
  const own = { ...carrierUser(carrier!.id), scopes: ['logistics:write', 'logistics:read'] };
  const customer = customerUser('cus_a', ['logistics:write', 'logistics:read']);
  for (const viewer of [own, customer]) {
    for (const input of [
      { id: carrier!.id, code: 'YTO', name: 'X' },
      { code: 'N', name: 'N' },
    ]) {
      await expect(save(input, viewer)).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      });
    }
  }
});
