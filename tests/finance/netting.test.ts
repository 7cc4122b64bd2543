import { expect, test } from '@jest/globals';
import { Money } from '../../kernel/money.ts';
import { Netting, setOff, type Side } from '../../subgraphs/finance/netting/netting.ts';

const yuan = (amount: string) => new Money(amount, 'CNY');

/** `id dueDate open`, or of chosen ones `id dueDate open amount`, one a row. */
function side(text: string) {
  const given = text.trim().split('\n').filter(Boolean);
  const parts = given.map((row) => {
    const [id = '', dueDate = '', open = '', amount = open] = row.trim().split(/\s+/);
    return { document: { id, dueDate, open: () => yuan(open) }, amount: yuan(amount) };
  });
  const isChosen = given.some((row) => row.trim().split(/\s+/).length === 4);
  return { parts, isChosen } satisfies Side<object>;
}

function netted(receivables: string, payables: string): string {
  const found = setOff(side(receivables), side(payables), 'CNY');
  const told = [...found.receivables, ...found.payables].map(({ document, amount }) => {
    return `${document.id} ${amount.amount.toFixed()}`;
  });
  return told.join(', ');
}

test('the oldest due of the longer side are netted as far as the shorter one reaches', () => {
  expect(netted('i1 2026-04-30 5.95', 'b1 2026-04-30 11.90')).toBe('i1 5.95, b1 5.95');
  expect(netted('i1 2026-05-01 10\ni2 2026-04-01 20', 'b1 2026-04-30 25')).toBe(
    'i2 20, i1 5, b1 25',
  );
});

test('what is chosen is netted to the cent, the other side gives the oldest due', () => {
  const bills = 'b1 2026-05-30 3\nb2 2026-04-30 3';
  expect(netted('i1 2026-04-30 10 4', bills)).toBe('i1 4, b2 3, b1 1');
  expect(netted('i1 2026-04-30 10 4', 'b1 2026-05-30 9 4')).toBe('i1 4, b1 4');
  expect(() => netted('i1 2026-04-30 10 7', bills)).toThrow('NETTING_UNEVEN');
  expect(() => netted('i1 2026-04-30 10 4', 'b1 2026-05-30 9 3')).toThrow('NETTING_UNEVEN');
  expect(() => netted('i1 2026-04-30 3', 'b1 2026-05-30 9 4')).toThrow('NETTING_UNEVEN');
});

test('of nothing, nothing is netted', () => {
  expect(() => netted('', 'b1 2026-04-30 11.90')).toThrow('NOTHING_TO_NET');
  expect(() => netted('i1 2026-04-30 1 1', '')).toThrow('NOTHING_TO_NET');
});

test('a netting is undone once, on its day or later', () => {
  const netting = new Netting('net_1', {
    ...{ customerId: 'cus_a', supplierId: 'sup_a', amount: yuan('1'), nettedBy: 'usr_1' },
    ...{ postingDate: '2026-04-30', nettedAt: new Date(0) },
  });
  expect(() => netting.undo('2026-04-29')).toThrow('BEFORE_NETTING');
  netting.undo('2026-04-30');
  expect(() => netting.undo('2026-05-01')).toThrow('NETTING_UNDONE');
});
