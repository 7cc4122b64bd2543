import { expect, test } from '@jest/globals';
import { readXml, allIn, textIn } from '../../kernel/xml.ts';
import { decimal } from '../../kernel/decimal.ts';
import { isIban, isSound } from '../../subgraphs/finance/runs/iban.ts';
import { paymentFile, type Transfers } from '../../subgraphs/finance/runs/payment-file.ts';
import { isWorthwhile, itemsOf, type DueBill } from '../../subgraphs/finance/runs/payment-run.ts';

const terms = {
  ...{ payDate: '2026-04-10', dueUntil: '2026-04-30' },
  ...{ minimum: decimal(0), capitalPercent: decimal(12) },
};

/** A bill of a supplier over an amount, due on a day. */
function bill(billId: string, dueDate: string, more: Partial<DueBill> = {}): DueBill {
  const plain = { isOnHold: false, isInOtherRun: false, hasAccount: true };
  const amounts = { amount: decimal(100), discount: decimal(0), discountPercent: null };
  return { billId, supplierId: 'sup_a', dueDate, ...amounts, ...plain, ...more };
}

const leftOut = (bills: DueBill[], more: object = {}) =>
  itemsOf(bills, { ...terms, ...more }).map((item) => `${item.billId} ${item.leftOut ?? 'paid'}`);

test('what is due is paid; what can not be has its reason', () => {
  expect(
    leftOut([
      bill('due', '2026-04-30'),
      bill('later', '2026-05-01'),
      bill('held', '2026-04-30', { isOnHold: true }),
      bill('taken', '2026-04-30', { isInOtherRun: true }),
      bill('homeless', '2026-04-30', { hasAccount: false }),
    ]),
  ).toEqual(['due paid', 'held ON_HOLD', 'taken IN_OTHER_RUN', 'homeless NO_ACCOUNT']);
});

test('a supplier that would get less than the minimum gets nothing', () => {
  const small = { supplierId: 'sup_b', amount: decimal(99) };
  const bills = [bill('a', '2026-04-30'), bill('b', '2026-04-30', small)];
  expect(leftOut(bills, { minimum: decimal(100) })).toEqual(['a paid', 'b BELOW_MINIMUM']);
});

// 2/10 net 30 costs 2 / 98 × 365 / 20 = 37.24 % a year.
test.each`
  percent | dueDate         | capital    | worth
  ${'2'}  | ${'2026-04-30'} | ${'37.24'} | ${true}
  ${'2'}  | ${'2026-04-30'} | ${'37.25'} | ${false}
  ${'2'}  | ${'2026-04-10'} | ${'999'}   | ${true}
  ${'1'}  | ${'2026-07-09'} | ${'5'}     | ${false}
  ${null} | ${'2026-04-30'} | ${'0'}     | ${false}
`(
  '$percent % until $dueDate at $capital % a year is worth it: $worth',
  ({ percent, dueDate, capital, worth }) => {
    const discountPercent = percent === null ? null : decimal(percent as string);
    const offer = { discountPercent, discount: decimal(1), dueDate: dueDate as string };
    const cost = { payDate: '2026-04-10', capitalPercent: decimal(capital as string) };
    expect(isWorthwhile(offer, cost)).toBe(worth);
  },
);

test('a bill that is not due is paid early when its discount is worth it', () => {
  const offer = { discount: decimal(2), discountPercent: decimal(2) };
  expect(leftOut([bill('early', '2026-05-10', offer)])).toEqual(['early paid']);
  const dear = { capitalPercent: decimal(30) };
  expect(leftOut([bill('early', '2026-05-10', offer)], dear)).toEqual([]);
});

test('an IBAN has check digits; a number of another kind has none', () => {
  expect(isIban('DE89370400440532013000')).toBe(true);
  expect(isSound('DE89370400440532013000')).toBe(true);
  expect(isSound('DE98370400440532013000')).toBe(false);
  expect(isIban('6222021001112345678')).toBe(false);
});

const order: Transfers = {
  number: 'RUN-2026-000001',
  createdAt: new Date('2026-04-10T08:30:00.000Z'),
  ...{ payDate: '2026-04-10', currency: 'EUR' },
  payer: { holder: 'Waybill & Co', number: 'DE89370400440532013000', bic: null },
  transfers: [
    {
      ...{ number: 'OUT-2026-000001', amount: '110.74', bills: ['B-1', 'B-2'] },
      payee: { holder: 'Tea <Garden>', number: 'GB29NWBK60161331926819', bic: 'NWBKGB2L' },
    },
    {
      ...{ number: 'OUT-2026-000002', amount: '0.30', bills: ['=1+1'] },
      payee: { holder: '=cmd', number: '6222021001112345678', bic: null },
    },
  ],
};

test.each(['PAIN_001_001_03', 'PAIN_001_001_09'] as const)('a bank reads %s', (format) => {
  const document = readXml(paymentFile(order, format));
  const version = format === 'PAIN_001_001_03' ? '03' : '09';
  expect(document.namespace).toBe(`urn:iso:std:iso:20022:tech:xsd:pain.001.001.${version}`);
  const [run] = allIn(document, 'CstmrCdtTrfInitn');
  expect(textIn(run, 'GrpHdr/CtrlSum')).toBe('111.04');
  expect(textIn(run, 'GrpHdr/InitgPty/Nm')).toBe('Waybill & Co');
  const [payment] = allIn(run, 'PmtInf');
  expect(payment!.children.map(({ name }) => name)).toEqual([
    ...['PmtInfId', 'PmtMtd', 'BtchBookg', 'NbOfTxs', 'CtrlSum', 'ReqdExctnDt', 'Dbtr'],
    ...['DbtrAcct', 'DbtrAgt', 'CdtTrfTxInf', 'CdtTrfTxInf'],
  ]);
  expect(textIn(payment, 'ReqdExctnDt/Dt', 'ReqdExctnDt')).toBe('2026-04-10');
  const [first, second] = allIn(payment, 'CdtTrfTxInf');
  expect(textIn(first, 'PmtId/EndToEndId')).toBe('OUT-2026-000001');
  expect(allIn(first, 'Amt/InstdAmt')[0]).toMatchObject({
    ...{ text: '110.74', attributes: { Ccy: 'EUR' } },
  });
  const bic = format === 'PAIN_001_001_03' ? 'BIC' : 'BICFI';
  expect(textIn(first, `CdtrAgt/FinInstnId/${bic}`)).toBe('NWBKGB2L');
  expect(textIn(first, 'Cdtr/Nm')).toBe('Tea <Garden>');
  expect(textIn(first, 'RmtInf/Ustrd')).toBe('OUT-2026-000001 B-1 B-2');
  expect(textIn(second, 'CdtrAcct/Id/Othr/Id')).toBe('6222021001112345678');
});

test('a table has a row for each supplier, and no formulas', () => {
  expect(paymentFile(order, 'CSV')).toBe(
    [
      '\uFEFFpayment,payDate,amount,currency,holder,account,bic,bills',
      'OUT-2026-000001,2026-04-10,110.74,EUR,Tea <Garden>,GB29NWBK60161331926819,NWBKGB2L,B-1 B-2',
      "OUT-2026-000002,2026-04-10,0.30,EUR,'=cmd,6222021001112345678,,'=1+1",
      '',
    ].join('\r\n'),
  );
});
