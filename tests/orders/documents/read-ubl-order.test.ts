import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readUblOrder } from '../../../subgraphs/orders/documents/read-ubl-order.ts';
import { ublOrder } from './samples.ts';

test('an order says who wants what, where and when, whatever its prefixes', () => {
  const text = ublOrder([
    { id: '10', sku: 'TEA', quantity: '12.50', unit: 'XBX' },
    { id: '20', gtin: '4006381333931', quantity: '3' },
  ]);
  expect(readUblOrder(text)).toEqual({
    customerPoNumber: 'PO-77',
    currency: 'CNY',
    requestedDate: '2027-01-15',
    note: 'Ring twice & wait',
    shipTo: {
      ...{ name: 'Acme, gate 4', street: '3 Quay', city: 'Ningbo' },
      ...{ region: null, postalCode: '315000', country: 'CN' },
    },
    buyer: { codes: ['C-1', '7300010000001'], email: null },
    lines: [
      expect.objectContaining({
        customerLine: '10',
        names: ['TEA'],
        quantity: '12.5',
        unit: 'XBX',
      }),
      expect.objectContaining({ customerLine: '20', names: ['4006381333931'], quantity: '3' }),
    ],
    problems: [],
    isReadable: true,
  });
});

test('lines that can not be read are named by their line in the text; the others are read', () => {
  const { lines, problems } = readUblOrder(
    ublOrder([
      { id: '1', sku: 'TEA', quantity: '5' },
      { id: '2', sku: 'TEA', quantity: 'a few' },
      { id: '3', quantity: '5' },
    ]),
  );
  expect(lines).toHaveLength(1);
  expect(problems).toEqual([
    {
      code: 'BAD_QUANTITY',
      part: null,
      line: 33,
      text: '2 TEA Something a few C62',
      figures: { given: 'a few' },
    },
    { code: 'NO_PRODUCT', part: null, line: 38, text: '3 Something 5 C62', figures: {} },
  ]);
});

test.each([
  ['not well-formed', '<a>\n<b></a>', 'BAD_XML', 2],
  ['cut off', ublOrder([{ id: '1', sku: 'TEA', quantity: '5' }]).slice(0, 900), 'BAD_XML', 19],
  ['no XML at all', 'TEA 5', 'BAD_XML', 1],
  ['empty', '', 'BAD_XML', 1],
  ['with a prefix that it does not declare', '<x:Order/>', 'BAD_XML', 1],
  ['another document', '<Invoice xmlns="urn:x"/>', 'NOT_AN_ORDER', 1],
  ['an order of another namespace', '<Order xmlns="urn:x"/>', 'NOT_AN_ORDER', 1],
  ['nested beyond measure', '<a>'.repeat(100), 'BAD_XML', 1],
  [
    'with entities of its own',
    '<?xml version="1.0"?>\n<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<lol>&b;</lol>',
    'BAD_XML',
    2,
  ],
  [
    'with a file of ours for an entity',
    '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>',
    'BAD_XML',
    1,
  ],
])('a text that is %s is not read: %#', (_what, text, code, line) => {
  const { isReadable, lines, problems } = readUblOrder(text);
  expect({ isReadable, lines }).toEqual({ isReadable: false, lines: [] });
  expect(problems).toEqual([expect.objectContaining({ code, line })]);
});

const folder = new URL('../../../../shared/data/edi/', import.meta.url);
const isThere = existsSync(folder);
const samples = isThere ? describe : describe.skip;
if (!isThere) test.skip('the EDI samples are absent: ../shared/data/edi', () => {});

samples('documents that nobody here wrote', () => {
  const read = (file: string) => readUblOrder(readFileSync(new URL(file, folder), 'utf8'));

  test('OASIS’ order of beeswax', () => {
    expect(read('ubl-oasis/UBL-Order-2.0-Example.xml')).toMatchObject({
      customerPoNumber: 'AEG012345',
      requestedDate: '2005-06-29',
      note: expect.stringContaining('1% deduction for late delivery'),
      shipTo: { city: 'Bridgtow', country: 'GB', postalCode: 'ZZ99 1ZZ' },
      buyer: { codes: expect.arrayContaining(['GT00978567', '12356478']) },
      lines: [{ customerLine: '1', names: ['17589683', '6578489'], quantity: '100', unit: 'KGM' }],
      problems: [],
    });
  });

  test('Peppol’s order of sauces', () => {
    const { lines, problems, currency, requestedDate } = read(
      'peppol-bis3-postaward/UC1_Order.xml',
    );
    expect({ currency, requestedDate, problems }).toEqual({
      ...{ currency: 'EUR', requestedDate: '2013-07-16', problems: [] },
    });
    expect(lines.map(({ names, quantity, unit }) => [...names, quantity, unit].join(' '))).toEqual([
      'SN-33 05704066204093 10 NAR',
      'SN-34 08722700575887 5 NAR',
      'SN-35 08722700577584 15 NAR',
    ]);
  });

  test('Peppol’s orders of things without a number name their lines', () => {
    const { problems } = read('peppol-bis3-postaward/UC3_Order.xml');
    expect(problems).toMatchObject([
      { code: 'NO_PRODUCT', line: 104, text: '1 Translation 1 DAY' },
    ]);
  });

  test('every other document is told from an order, without a fault', () => {
    const groups = [
      'ubl-oasis',
      'peppol-bis3-postaward',
      'peppol-bis3-billing',
      'en16931-cii',
      'en16931-unit-tests',
    ];
    const files = groups.flatMap((group) =>
      readdirSync(new URL(group, folder)).map((file) => `${group}/${file}`),
    );
    const others = files.filter(
      (file) => /\.xml$/i.test(file) && !/Order(-2\.0-Example|_sc1)?\.xml$/.test(file),
    );
    expect(others.length).toBeGreaterThan(50);
    const codes = others.map((file) => read(file).problems[0]?.code);
    expect(codes.filter((code) => code !== 'NOT_AN_ORDER')).toEqual([]);
  });

  test('EDIFACT and X12 are no XML', () => {
    for (const file of ['edifact/example_order_error.edi', 'x12/x12.850.issue135.edi']) {
      expect(read(file).problems[0]?.code).toBe('BAD_XML');
    }
  });
});
