import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { staff } from '../area.ts';
import { codes, deputy, openHouse, type House, type KeyAnswer } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function rotate(input: object, viewer: Viewer = staff()): Promise<KeyAnswer> {
  const answer = await house.ask<{ rotateApiKey: KeyAnswer }>(
    `mutation ($input: RotateApiKeyInput!) {
      rotateApiKey(input: $input) {
        secret apiKey { id prefix } userErrors { code field figures { name value } }
      }
    }`,
    { input },
    viewer,
  );
  return answer.rotateApiKey;
}

const newKey = async () => (await house.createApiKey({ scopes: ['catalog:read'] })).apiKey!.id;

test('a rotated key names its successor and ends with the overlap', async () => {
  const id = await newKey();
  const { apiKey } = await rotate({ id, overlapHours: 2 });
  const { apiKey: old } = await house.ask<{ apiKey: object }>(
    `query ($id: ID!) { apiKey(id: $id) { expiresAt replacedBy { id scopes expiresAt } } }`,
    { id },
  );
  expect(old).toEqual({
    expiresAt: '2026-03-31T10:00:00.000Z',
    replacedBy: { id: apiKey!.id, scopes: ['catalog:read'], expiresAt: null },
  });
});

test('of 32 rotations at once one makes the successor', async () => {
  const id = await newKey();
  const answers = await Promise.all(Array.from({ length: 32 }, () => rotate({ id })));
  expect(answers.filter(({ secret }) => secret)).toHaveLength(1);
  expect(answers.filter((answer) => codes(answer)[0] === 'KEY_REPLACED')).toHaveLength(31);
});

test('nobody gets a stronger key by rotating one', async () => {
  const { apiKey } = await house.createApiKey({ role: 'ADMIN' });
  const answer = await rotate({ id: apiKey!.id }, deputy(['catalog:read']));
  expect(codes(answer)).toEqual(['SCOPE_NOT_HELD']);
});

test('a revoked key is not rotated, and an overlap has its limits', async () => {
  const id = await newKey();
  await house.perform('identity.revokeApiKey', { id });
  expect(codes(await rotate({ id }))).toEqual(['KEY_ENDED']);
  await expect(rotate({ id: await newKey(), overlapHours: 721 })).rejects.toThrow('0 to 720 hours');
});

test('a customer’s administrator does not find the company’s keys', async () => {
  const id = await newKey();
  const viewer = deputy(['catalog:read'], { kind: 'CUSTOMER', id: 'cus_1' });
  await expect(rotate({ id }, viewer)).rejects.toThrow(`There is no API key ${id}.`);
  const revoke = house.perform('identity.revokeApiKey', { id }, viewer);
  await expect(revoke).rejects.toThrow(`There is no API key ${id}.`);
});
