import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ADMIN_PASSWORD, openHouse, visitor, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('32 sign-outs of one session at once end it once', async () => {
  const { refreshToken } = await house.signIn('admin@example.com', ADMIN_PASSWORD);
  const end = () => house.perform('identity.endSession', { refreshToken }, visitor());
  const answers = await Promise.all(Array.from({ length: 32 }, end));
  expect(answers).toEqual(Array(32).fill({ isSignedOut: true }));
  const ended = await house.rows('select end_reason, ended_at from session');
  expect(ended).toEqual([{ end_reason: 'SIGNED_OUT', ended_at: expect.anything() }]);
});

test('there is nothing to end for a made-up token', async () => {
  const refreshToken = `wbr_${'0'.repeat(32)}_${'x'.repeat(43)}`;
  const end = house.perform('identity.endSession', { refreshToken }, visitor());
  await expect(end).rejects.toThrow('SESSION_ENDED');
});
