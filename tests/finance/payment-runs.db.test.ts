import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AreaOptions } from '../../kernel/area.ts';
import { staff } from '../area.ts';
import { refusalCode } from './books.ts';
import { csv } from './bank/statements.ts';
import { openPayables, payablesGraph, type Payables } from './payables.ts';

/** Knows nobody by name; all else as payables know it. */
const graph: AreaOptions['graph'] = async <Data>(
  ...[viewer, document, variables]: Parameters<AreaOptions['graph']>
) => {
  if (!document.includes('payers:')) return payablesGraph<Data>(viewer, document, variables);
  const none = { nodes: [] };
  return { customers: none, payers: none, suppliers: none } as Data;
};

let books: Payables;
let bankAccountId: string;
let rent: string;
beforeAll(async () => {
  books = await openPayables({ graph });
  const bank = { number: 'CN-1', name: 'Main', startsOn: '2026-01-01' };
  ({ bankAccountId } = await books.perform<{ bankAccountId: string }>(
    'finance.saveBankAccount',
    bank,
  ));
  const accounts = await books.accounts();
  rent = accounts['6100'] ? '6100' : '5602';
});
afterAll(() => books.close());

const other = { ...staff(), id: 'usr_other' };

/** Owed for rent, without tax. */
async function owed(supplierId: string, net: string, more: object = {}): Promise<string> {
  const each = { taxRate: '0' };
  const { id } = await books.expenseBill(supplierId, `${rent} ${net}`, more, each);
  await books.release(id, other);
  return id;
}

const account = (supplierId: string, number = 'DE89 3704 0044 0532 0130 00') =>
  books.perform('finance.saveSupplierAccount', { supplierId, holder: 'Tea Garden', number });

async function proposed(suppliers: string[], more: object = {}): Promise<string> {
  const input = { bankAccountId, dueUntil: '2026-04-30', payDate: '2026-04-10', ...more };
  const { paymentRunId } = await books.perform<{ paymentRunId: string }>(
    'finance.proposePaymentRun',
    { ...input, supplierIds: suppliers },
  );
  return paymentRunId;
}

const mutation = (name: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`;
};

const code = (name: string, paymentRunId: string, more: object = {}, viewer = staff()) =>
  books
    .ask<Record<string, { userErrors: { code: string }[] }>>(
      mutation(name),
      { input: { paymentRunId, ...more } },
      viewer,
    )
    .then(({ [name]: answer }) => answer!.userErrors[0]?.code);

const approve = (paymentRunId: string) => code('approvePaymentRun', paymentRunId, {}, other);

type Run = {
  status: string;
  amount: { amount: string };
  suppliersDone: number;
  version: number;
  items: { bill: { id: string }; leftOut: string | null }[];
  suppliers: { payment: { id: string; number: string; reference: string } | null }[];
  file: { fileName: string; content: string } | null;
};

async function runOf(id: string): Promise<Run> {
  const asked = `query ($id: ID!) { paymentRun(id: $id) { number status version suppliersDone
    amount { amount } items { bill { id } leftOut }
    suppliers { number payment { id number reference amount { amount } } }
    file(format: PAIN_001_001_09) { fileName mediaType size content } } }`;
  return (await books.ask<{ paymentRun: Run }>(asked, { id })).paymentRun;
}

test('a run is proposed, changed, approved by another, paid once, and told to the bank', async () => {
  await account('sup_a');
  await account('sup_b', '622202');
  const early = { earlyPayment: { percent: '2', days: 10 } };
  const [first, second, third] = [
    await owed('sup_a', '100', early),
    await owed('sup_a', '50'),
    await owed('sup_b', '30'),
  ];
  const held = (await books.expenseBill('sup_b', `${rent} 7`, {}, { taxRate: '0' })).id;
  const homeless = await owed('sup_c', '5');
  const id = await proposed(['sup_a', 'sup_b', 'sup_c']);
  const before = await runOf(id);
  expect([before.status, before.amount.amount, before.file]).toEqual(['PROPOSED', '178', null]);
  const reasons = Object.fromEntries(before.items.map((item) => [item.bill.id, item.leftOut]));
  expect(reasons).toEqual({
    ...{ [first]: null, [second]: null, [third]: null },
    ...{ [held]: 'ON_HOLD', [homeless]: 'NO_ACCOUNT' },
  });

  const edit = (billId: string, change: object) => {
    return code('editPaymentRun', id, { items: [{ billId, ...change }] });
  };
  expect(await edit(held, {})).toBe('RUN_ITEM_BLOCKED');
  expect(await edit(second, { amount: '50.01' })).toBe('BILL_OVERPAID');
  expect(await edit(second, { amount: '40' })).toBeUndefined();
  expect(await edit(third, { isLeftOut: true })).toBeUndefined();
  expect((await runOf(id)).amount.amount).toBe('138');
  expect(await edit(third, {})).toBeUndefined();
  expect(await code('approvePaymentRun', id)).toBe('OWN_RUN');
  expect(await code('executePaymentRun', id)).toBe('ILLEGAL_MOVE');
  expect(await code('approvePaymentRun', id, { expectedVersion: 1 }, other)).toBe(
    'VERSION_CONFLICT',
  );
  expect(await approve(id)).toBeUndefined();
  expect(await edit(second, {})).toBe('ILLEGAL_MOVE');

  await account('sup_b', '999');
  const payable = await books.balance('PAYABLE');
  await Promise.all(Array.from({ length: 8 }, () => code('executePaymentRun', id)));
  expect(await books.balance('PAYABLE')).toBe(payable + 170);
  const run = await runOf(id);
  expect(run.status).toBe('PAID');
  expect(run.suppliers).toMatchObject([
    { payment: { reference: 'RUN-2026-000001', amount: { amount: '138' } } },
    { number: '622202', payment: { amount: { amount: '30' } } },
  ]);
  expect((await books.billOf(first)).status).toBe('PAID');
  expect((await books.billOf(second)).open.amount).toBe('10');
  const xml = Buffer.from(run.file!.content, 'base64').toString();
  expect(run.file!.fileName).toBe('RUN-2026-000001.xml');
  expect(xml).toContain('<CtrlSum>168</CtrlSum>');
  expect(xml).toContain('<Id>622202</Id>');
  expect(await code('cancelPaymentRun', id, { reason: 'Late' })).toBe('ILLEGAL_MOVE');
  expect(await books.events('finance.PaymentRunPaid')).toMatchObject([{ data: { amount: '168' } }]);
  expect(await books.faults()).toEqual([]);
});

test('what the bank books is reconciled with the payments of a run', async () => {
  await account('sup_bank');
  await owed('sup_bank', '77.70');
  const id = await proposed(['sup_bank']);
  await approve(id);
  await code('executePaymentRun', id);
  const { suppliers } = await runOf(id);
  const number = suppliers[0]!.payment!.number;
  const text = csv(0, [`2026-04-11 -77.70 Garden ${number}`], '2026-04-30');
  const { bankStatementIds } = await books.perform<{ bankStatementIds: string[] }>(
    'finance.importBankStatement',
    { bankAccountId, format: 'CSV', text },
  );
  expect(bankStatementIds).toHaveLength(1);
  const [line] = await books.rows<{ id: string }>('select id from bank_line');
  const matches = [suppliers[0]!.payment!.id];
  await books.perform('finance.reconcileBankLine', { bankLineId: line!.id, matches });
  expect(await books.faults()).toEqual([]);
});

test('a bill is in one live run; one that is given up sets it free', async () => {
  await account('sup_d');
  const billId = await owed('sup_d', '20');
  const [first, second] = await Promise.all([1, 2].map(() => proposed(['sup_d'])));
  const leftOut = [(await runOf(first!)).items, (await runOf(second!)).items].map(
    ([item]) => item!.leftOut,
  );
  expect(leftOut.toSorted()).toEqual(['IN_OTHER_RUN', null]);
  const live = leftOut[0] === null ? first! : second!;
  const empty = leftOut[0] === null ? second! : first!;
  expect(await approve(empty)).toBe('NOTHING_TO_PAY');
  expect(await code('cancelPaymentRun', live, { reason: ' ' })).toBe('REASON_MISSING');
  const tries = await Promise.all(
    Array.from({ length: 8 }, () => code('cancelPaymentRun', live, { reason: 'Cash is short' })),
  );
  expect(tries.filter((one) => one === undefined)).toHaveLength(1);
  const third = await proposed(['sup_d'], { minimum: '20.01' });
  expect((await runOf(third)).items).toEqual([{ bill: { id: billId }, leftOut: 'BELOW_MINIMUM' }]);
  const none = { bankAccountId, dueUntil: '2026-04-30', supplierIds: ['sup_none'] };
  expect(await refusalCode(books, mutation('proposePaymentRun'), { input: none })).toBe(
    'NOTHING_TO_PAY',
  );
  const negative = { input: { ...none, minimum: '-1' } };
  expect(await refusalCode(books, mutation('proposePaymentRun'), negative)).toBe('NEGATIVE_AMOUNT');
});

test('what was paid meanwhile is not paid again', async () => {
  await account('sup_e');
  const ids = [await owed('sup_e', '10'), await owed('sup_e', '20')];
  const id = await proposed(['sup_e']);
  expect(await approve(id)).toBeUndefined();
  await books.paySupplier('sup_e', '15', {
    allocations: [
      { billId: ids[0], amount: '10' },
      { billId: ids[1], amount: '5' },
    ],
  });
  expect(await code('executePaymentRun', id)).toBeUndefined();
  expect(await runOf(id)).toMatchObject({
    ...{ status: 'PAID', amount: { amount: '20' } },
    suppliers: [{ payment: { amount: { amount: '15' } } }],
  });
  expect(await books.faults()).toEqual([]);
});

test('many suppliers are paid in several goes, each once', async () => {
  const suppliers = Array.from({ length: 27 }, (_, n) => `sup_many${n}`);
  for (const supplierId of suppliers) {
    await account(supplierId);
    await owed(supplierId, '1');
  }
  const id = await proposed(suppliers);
  await approve(id);
  expect(await code('executePaymentRun', id)).toBeUndefined();
  expect(await runOf(id)).toMatchObject({ status: 'PAYING', suppliersDone: 25 });
  const [continues] = await books.events('finance.PaymentRunContinues');
  expect(continues).toMatchObject({ documentId: id, data: { left: 2 } });
  const go = () => books.perform('finance.continuePaymentRun', { paymentRunId: id });
  await Promise.all([go(), go()]);
  expect(await runOf(id)).toMatchObject({ status: 'PAID', suppliersDone: 27 });
  const [paid] = await books.rows<{ count: string }>(
    `select count(*) from supplier_payment where supplier_id like 'sup_many%'`,
  );
  expect(Number(paid!.count)).toBe(27);
  expect(await books.faults()).toEqual([]);
});

test('accounts are sound, and seen by staff only', async () => {
  const save = (input: object) => {
    const full = { supplierId: 'sup_a', holder: 'Tea', number: '1', ...input };
    return refusalCode(books, mutation('saveSupplierAccount'), { input: full });
  };
  expect(await save({ number: 'DE98 3704 0044 0532 0130 00' })).toBe('BAD_IBAN');
  expect(await save({ number: '1'.repeat(35) })).toBe('NUMBER_TOO_LONG');
  expect(await save({ bic: 'COBADE' })).toBe('BAD_BIC');
  expect(await save({ number: ' ' })).toBe('NUMBER_MISSING');
  expect(await save({ holder: ' ' })).toBe('NAME_MISSING');
  const saved = await Promise.all([1, 2].map(() => save({ number: '4711' })));
  expect(saved).toEqual([undefined, undefined]);
  const asked = `{ _entities(representations: [{ __typename: "Supplier", id: "sup_a" }]) {
    ... on Supplier { payoutAccount { number } } } }`;
  const seen = (number: string | null) => ({
    _entities: [{ payoutAccount: number === null ? null : { number } }],
  });
  expect(await books.ask(asked)).toEqual(seen('4711'));
  const user = { ...staff(), party: { kind: 'SUPPLIER', id: 'sup_a' }, scopes: ['*'] } as const;
  expect(await books.ask(asked, {}, user)).toEqual(seen(null));
  await expect(
    books.ask(mutation('saveSupplierAccount'), {
      input: { supplierId: 'nobody', holder: 'A', number: '1' },
    }),
  ).rejects.toThrow();
});
