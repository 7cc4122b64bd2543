import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous } from '../../kernel/viewer.ts';
import { idIn, tokenOf } from '../../subgraphs/analytics/sharing/share-link.ts';
import { customerUser, staff, testSecret } from '../area.ts';
import { line, openHouse, order, type House } from './house.ts';

// The verbs shareReport and revokeShareLink, and what a link shows.

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.tells(order('ord_1', { lines: [line('1', '100.10')] }));
  await house.settled();
});
afterAll(() => house.close());

const maker = { isActive: true, party: null, roles: [{ scopes: ['analytics:read'] }] };
beforeEach(() => {
  house.clock.at = new Date('2026-03-31T08:00:00Z');
  house.makers.set('usr_staff', maker);
});

const visitor = anonymous('en', 'test');
const answer = 'token shareLink { id endsAt revokedAt }';
type Shared = { token: string; shareLink: { id: string; revokedAt: string | null } };

const share = (input: object = {}, viewer = staff()) =>
  house.does<Shared>(
    'shareReport',
    { reportId: 'rpt_orders-status', endsAt: '2026-04-30T00:00:00Z', ...input },
    answer,
    viewer,
  );

type Opened = {
  name: string;
  results: { result: { totals: { value: string }[] } }[];
};

async function open(token: string): Promise<Opened | null> {
  const { sharedReport } = await house.ask<{ sharedReport: Opened | null }>(
    `query ($token: String!) { sharedReport(token: $token) { name endsAt
       results { title result { totals { value } } } } }`,
    { token },
    visitor,
  );
  return sharedReport;
}

describe('a link', () => {
  test('shows a report as it is now to whoever has it', async () => {
    const { token } = await share();
    const opened = await open(token);
    expect(opened?.name).toBe('Orders: status and fill');
    expect(opened?.results[0]!.result).toMatchObject({
      totals: [{ value: '1' }, { value: '100.1' }],
    });
  });

  test('ends', async () => {
    const { token } = await share({ endsAt: '2026-03-31T09:00:00Z' });
    expect(await open(token)).not.toBeNull();
    house.clock.at = new Date('2026-03-31T09:00:00Z');
    expect(await open(token)).toBeNull();
  });

  test('is revoked at once, by its maker, also twice at once', async () => {
    const { token, shareLink } = await share();
    const input = { shareLinkId: shareLink.id };
    const another = { ...staff('usr_2'), scopes: ['analytics:read', 'analytics:write'] };
    await expect(house.does('revokeShareLink', input, '__typename', another)).rejects.toThrow(
      'NOT_YOURS',
    );
    const revoked = 'shareLink { revokedAt version }';
    const both = await Promise.all([1, 2].map(() => house.does('revokeShareLink', input, revoked)));
    expect(both[0]).toEqual(both[1]);
    expect(await open(token)).toBeNull();
  });

  test.each([
    ['is not active any more', { ...maker, isActive: false }],
    ['may not see figures any more', { ...maker, roles: [{ scopes: ['orders:read'] }] }],
    ['is bound to a party now', { ...maker, party: { kind: 'CUSTOMER' } }],
  ])('shows nothing when its maker %s', async (_why, changed) => {
    const { token } = await share();
    house.makers.set('usr_staff', changed);
    expect(await open(token)).toBeNull();
    house.makers.delete('usr_staff');
    expect(await open(token)).toBeNull();
  });

  test('of another, altered or invented, shows nothing', async () => {
    const { token, shareLink } = await share();
    const { shareLink: other } = await share();
    const [, signature] = token.split('.');
    const wrong = [
      `${other.id}.${signature}`,
      `${token}A`,
      `${token}.`,
      token.slice(0, -1),
      shareLink.id,
      '.',
      '',
      tokenOf(shareLink.id, 'another secret, of 32 letters or more'),
    ];
    for (const one of wrong) expect(await open(one)).toBeNull();
    expect(idIn(token, testSecret)).toBe(shareLink.id);
  });

  test.each(['2026-03-31T08:00:00Z', '2020-01-01T00:00:00Z', '2028-01-01T00:00:00Z'])(
    'that ends at %s is not made',
    async (endsAt) => {
      await expect(share({ endsAt })).rejects.toThrow('BAD_END');
    },
  );

  test('asked for twice at once with one key is one', async () => {
    const both = await Promise.all([1, 2].map(() => share({ idempotencyKey: 'link' })));
    expect(both[0]).toEqual(both[1]);
  });

  test('is made by members of staff, who see only their own', async () => {
    const customer = customerUser('cus_1', ['analytics:read', 'analytics:write']);
    await expect(share({}, customer)).rejects.toThrow('member of staff');
    const machine = { ...staff(), kind: 'API_KEY' } as const;
    await expect(share({}, machine)).rejects.toThrow('of a user');
    const another = { ...staff('usr_2'), scopes: ['analytics:read'] };
    const { shareLinks } = await house.ask<{ shareLinks: { totalCount: number } }>(
      '{ shareLinks { totalCount } }',
      {},
      another,
    );
    expect(shareLinks.totalCount).toBe(0);
  });
});
