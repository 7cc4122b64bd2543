import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import {
  paymentFile,
  type Account,
  type Transfers,
} from '../../subgraphs/finance/runs/payment-file.ts';

const iban = { number: 'DE89370400440532013000', bic: 'COBADEFFXXX' };

const order = (more: Partial<Transfers> = {}): Transfers => ({
  number: 'RUN-2026-000001',
  createdAt: new Date('2026-04-10T08:30:00.000Z'),
  ...{ payDate: '2026-04-10', currency: 'EUR' },
  payer: { holder: 'Waybill & Co', ...iban },
  transfers: [transfer({ holder: 'Tea <Garden>', ...iban })],
  ...more,
});

const transfer = (payee: Account, amount = '110.74', bills = ['B-1', 'B-2']) => {
  return { number: 'OUT-2026-000001', amount, bills, payee };
};

/** What the official schema says against a text; nothing when it is valid. */
function faultOf(schema: XsdValidator, text: string): string | undefined {
  const document = XmlDocument.fromString(text);
  try {
    schema.validate(document);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    document.dispose();
  }
}

describe.each(['PAIN_001_001_03', 'PAIN_001_001_09'] as const)('%s', (format) => {
  let schema: XsdValidator;
  beforeAll(() => {
    const name = format.toLowerCase().replaceAll('_', '.');
    const xsd = XmlDocument.fromBuffer(
      readFileSync(new URL(`iso20022/${name}.xsd`, import.meta.url)),
    );
    schema = XsdValidator.fromDoc(xsd);
    xsd.dispose();
  });
  afterAll(() => schema.dispose());
  const faultIn = (more: Partial<Transfers>) => faultOf(schema, paymentFile(order(more), format));

  test.each`
    what                                   | more
    ${'IBANs with and without a BIC'}      | ${{ transfers: [transfer({ holder: 'A', ...iban, bic: null })] }}
    ${'a payer whose bank is not known'}   | ${{ payer: { holder: '茶叶公司', number: '6222021001112345678', bic: null } }}
    ${'yen'}                               | ${{ currency: 'JPY', transfers: [transfer({ holder: 'A', ...iban }, '123456')] }}
    ${'a name longer than a bank takes'}   | ${{ payer: { holder: '🍵&茶<'.repeat(60), ...iban } }}
    ${'more bills than a remark has room'} | ${{ transfers: [transfer({ holder: 'A', ...iban }, '1.00', Array<string>(200).fill('B-2026-000001'))] }}
    ${'a BIC of digits, which is new'}     | ${{ transfers: [transfer({ holder: 'A', ...iban, bic: '1234DEFF' })] }}
    ${'a BIC that is none'}                | ${{ payer: { holder: 'A', ...iban, bic: 'NONE' } }}
    ${'signs that XML does not know'}      | ${{ payer: { holder: 'A\u0000\u0007\uFFFE\uD800B', ...iban } }}
  `('of $what the file is valid by the schema', ({ more }) => {
    expect(faultIn(more as Partial<Transfers>)).toBeUndefined();
  });

  test('so is whatever suppliers are called, and their accounts and bills', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    const payee = fc.record({ holder: text, number: text, bic: fc.option(text) });
    const amount = fc.bigInt({ min: 1n, max: 10n ** 14n }).map((cents) => {
      return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
    });
    const some = fc.tuple(payee, amount, fc.array(text, { maxLength: 20 }));
    const transfers = fc.array(
      some.map(([to, sum, bills]) => transfer(to, sum, bills)),
      { minLength: 1, maxLength: 5 },
    );
    const given = fc.record({ payer: payee, transfers });
    fc.assert(fc.property(given, (more) => faultIn(more) === undefined));
  });

  test('the schema finds what is wrong', () => {
    const wrong = paymentFile(order(), format).replace('<PmtMtd>TRF', '<PmtMtd>CASH');
    expect(faultOf(schema, wrong)).toContain('PmtMtd');
    expect(faultIn({ transfers: [] })).toContain('CdtTrfTxInf');
  });
});
