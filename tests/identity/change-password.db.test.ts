import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { ADMIN_PASSWORD, codes, openHouse, visitor, type House, type UserError } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function change(currentPassword: string, newPassword: string) {
  const [admin] = await house.rows<{ id: string }>('select id from user_account');
  const answer = await house.ask<{ changePassword: { userErrors: UserError[] } }>(
    `mutation ($input: ChangePasswordInput!) {
      changePassword(input: $input) { userErrors { code field figures { name value } } }
    }`,
    { input: { currentPassword, newPassword } },
    { ...staff(admin!.id), address: '10.0.0.7' },
  );
  return answer.changePassword;
}

test('a new password needs the current one', async () => {
  expect(codes(await change('not the password', 'a longer new one'))).toEqual([
    'WRONG_CREDENTIALS',
  ]);
});

test('a new password is not too short', async () => {
  const refused = await change(ADMIN_PASSWORD, 'ninechars');
  expect(refused.userErrors[0]).toMatchObject({
    code: 'WEAK_PASSWORD',
    field: ['input', 'newPassword'],
  });
});

test('the new password is no temporary one any more, and the old sessions end', async () => {
  const before = await house.signIn('admin@example.com', ADMIN_PASSWORD);
  expect(codes(await change(ADMIN_PASSWORD, 'a longer new one'))).toEqual([]);
  expect(codes(await house.refresh(before.refreshToken))).toEqual(['SESSION_ENDED']);
  expect(codes(await house.signIn('admin@example.com', ADMIN_PASSWORD))).toEqual([
    'WRONG_CREDENTIALS',
  ]);
  const after = await house.signIn('admin@example.com', 'a longer new one');
  expect(after).toMatchObject({ hasTemporaryPassword: false, userErrors: [] });
});

test('16 changes at once leave one password that is good', async () => {
  const wishes = Array.from({ length: 16 }, (_, n) => `new password ${n}`);
  const answers = await Promise.all(wishes.map((wish) => change('a longer new one', wish)));
  expect(answers.filter((answer) => codes(answer).length === 0)).toHaveLength(1);
  const won = wishes[answers.findIndex((answer) => codes(answer).length === 0)]!;
  expect(codes(await house.signIn('admin@example.com', won, '10.0.0.8'))).toEqual([]);
});

test('who is not signed in changes no password', async () => {
  const input = { currentPassword: ADMIN_PASSWORD, newPassword: 'a longer new one' };
  const answer = house.perform('identity.changePassword', input, visitor());
  await expect(answer).rejects.toThrow('Sign in first');
});
