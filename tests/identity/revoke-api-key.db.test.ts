import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('32 revocations at once of one key are one', async () => {
  const { apiKey } = await house.createApiKey({ scopes: ['catalog:read'] });
  const { id } = apiKey!;
  await Promise.all(
    Array.from({ length: 32 }, () =>
      house.perform('identity.revokeApiKey', { id, reason: 'lost' }),
    ),
  );
  const events = await house.events('identity.ApiKeyRevoked');
  expect(events.map(({ data }) => data)).toEqual([{ apiKeyId: id, reason: 'lost' }]);
});
