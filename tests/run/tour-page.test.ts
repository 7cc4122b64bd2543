import { expect, test } from '@jest/globals';
import { anchorsOf, examplesOf } from '../../run/tour-page.ts';

const block = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\`\n`;

test('an example has a document, and what the blocks behind it say', () => {
  const page = [
    '# Orders 订单管理',
    '## Order intake 订单录入',
    block('graphql', '{ orders { nodes { id } } }'),
    block('graphql', 'mutation { a }'),
    block('http', 'x-api-key: <createApiKey.secret>'),
    block('json', '{ "n": 1 }'),
    block('json answer', '{ "a": true }'),
  ].join('\n');
  const [first, second] = examplesOf(page);
  expect(first).toMatchObject({ heading: 'Order intake 订单录入', line: 3, kind: 'query' });
  expect(second).toMatchObject({
    kind: 'mutation',
    variables: { n: 1 },
    headers: { 'x-api-key': '<createApiKey.secret>' },
    answer: { a: true },
  });
});

test('a block that belongs to no example is named by its line', () => {
  expect(() => examplesOf(`# Orders\n${block('json', '{}')}`)).toThrow('Line 2');
});

test('an anchor is the heading in lower case with hyphens', () => {
  expect(anchorsOf('## Costs and margins 成本管理\n')).toEqual(['costs-and-margins-成本管理']);
});
