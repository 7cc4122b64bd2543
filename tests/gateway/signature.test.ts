import { expect, test } from '@jest/globals';
import { sign, verify } from '../../gateway/areas/signature.ts';
import { customerUser } from '../area.ts';

const SECRET = 'a secret of at least thirty-two characters';
const viewer = customerUser('cus_a');
const BODY = '{"query":"{ orders { id } }"}';

test('a signed call brings its viewer as it was', () => {
  expect(verify(SECRET, sign(SECRET, viewer, '/graphql', BODY), '/graphql', BODY)).toEqual(viewer);
});

test.each<[string, (header: string) => Parameters<typeof verify>]>([
  ['another body', (header) => [SECRET, header, '/graphql', `${BODY} `]],
  ['another path', (header) => [SECRET, header, '/command', BODY]],
  ['another secret', (header) => [`${SECRET}!`, header, '/graphql', BODY]],
  ['a longer signature', (header) => [SECRET, `${header}A`, '/graphql', BODY]],
  ['no signature', (header) => [SECRET, header.split('.')[0], '/graphql', BODY]],
  ['another viewer', (header) => [SECRET, withScopes(header, ['*']), '/graphql', BODY]],
  ['no header', () => [SECRET, undefined, '/graphql', BODY]],
])('%s is nobody’s call', (_what, forged) => {
  expect(verify(...forged(sign(SECRET, viewer, '/graphql', BODY)))).toBeNull();
});

test('a call that is repeated after half a minute is nobody’s', () => {
  const header = sign(SECRET, viewer, '/graphql', BODY);
  const { now } = Date;
  try {
    Date.now = () => now() + 29_000;
    expect(verify(SECRET, header, '/graphql', BODY)).toEqual(viewer);
    Date.now = () => now() + 31_000;
    expect(verify(SECRET, header, '/graphql', BODY)).toBeNull();
  } finally {
    Date.now = now;
  }
});

/** The header with a claim that gives its viewer other scopes, under the old signature. */
function withScopes(header: string, scopes: string[]): string {
  const [claim, mac] = header.split('.') as [string, string];
  const said = JSON.parse(Buffer.from(claim, 'base64url').toString()) as { viewer: object };
  const forged = { ...said, viewer: { ...said.viewer, scopes, party: undefined } };
  return `${Buffer.from(JSON.stringify(forged)).toString('base64url')}.${mac}`;
}
