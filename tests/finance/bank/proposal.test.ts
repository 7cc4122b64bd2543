import { expect, test } from '@jest/globals';
import { decimal } from '../../../kernel/decimal.ts';
import { indexed, numbersIn, propose } from '../../../subgraphs/finance/bank/proposal.ts';

const invoice = (id: string, customerId: string, open: string, dueDate = '2026-03-30') => ({
  ...{ id, customerId, open, dueDate, invoiceDate: '2026-03-01' },
  ...{ number: `INV-2026-00000${id}`, orderNumber: `SO-${id}` },
});

const known = indexed({
  invoices: [
    invoice('1', 'cus_a', '100'),
    invoice('2', 'cus_a', '50', '2026-03-20'),
    invoice('3', 'cus_b', '100'),
  ],
  entries: [
    { id: 'jre_1', postingDate: '2026-03-08', amount: '-70', partyId: 'sup_a', numbers: ['B-17'] },
    { id: 'jre_2', postingDate: '2026-01-08', amount: '-70', partyId: null, numbers: [] },
  ],
  names: new Map([
    ['cus_a', 'Müller Tea GmbH'],
    ['cus_b', 'Bo & Co'],
    ['sup_a', 'Green Hills Ltd'],
  ]),
});

const line = (amount: string, counterparty: string | null, text: string | null) =>
  propose(
    { bookingDate: '2026-03-10', amount: decimal(amount), counterparty, reference: null, text },
    known,
  ).map(({ score, reasons, ...of }) => [
    score,
    reasons.join('+'),
    of.entryId ?? of.parts.map(({ invoiceId, amount: part }) => `${invoiceId}:${part}`).join(' '),
  ]);

test.each`
  amount    | name                 | text                                | proposed
  ${'100'}  | ${'MULLER TEA GMBH'} | ${'inv-2026-000001'}                | ${[[100, 'AMOUNT+REFERENCE+NAME+DATE', '1:100'], [45, 'AMOUNT+DATE', '3:100']]}
  ${'100'}  | ${null}              | ${null}                             | ${[[45, 'AMOUNT+DATE', '1:100'], [45, 'AMOUNT+DATE', '3:100']]}
  ${'150'}  | ${'Müller Tea'}      | ${'March'}                          | ${[[65, 'AMOUNT+NAME+DATE', '2:50 1:100']]}
  ${'150'}  | ${null}              | ${'SO-1, SO-2'}                     | ${[[80, 'AMOUNT+REFERENCE+DATE', '2:50 1:100']]}
  ${'60'}   | ${'Tea Müller GmbH'} | ${'part of SO-1/2 INV-2026-000001'} | ${[[60, 'REFERENCE+NAME+DATE', '1:60']]}
  ${'60'}   | ${null}              | ${'付款SO-1'}                       | ${[]}
  ${'-100'} | ${'Müller Tea GmbH'} | ${'INV-2026-000001'}                | ${[]}
  ${'-70'}  | ${'Green Hills'}     | ${'B-17'}                           | ${[[100, 'AMOUNT+REFERENCE+NAME+DATE', 'jre_1']]}
  ${'-71'}  | ${'Green Hills'}     | ${'B-17'}                           | ${[]}
`('$amount from $name with $text', ({ amount, name, text, proposed }) => {
  expect(line(amount as string, name as string | null, text as string | null)).toEqual(proposed);
});

test('numbers are found amid other letters and marks', () => {
  const found = numbersIn({ reference: '货款SO-2026-12，谢谢', text: '(inv-7/8), of March. 1' });
  expect([...found]).toEqual(['SO-2026-12', 'INV-7/8']);
});
