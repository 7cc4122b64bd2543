import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { inspectGoods } from '../../processes/inspect-goods.ts';
import * as payables from '../../subgraphs/finance/payables/contract.ts';
import * as receipts from '../../subgraphs/inventory/receipts/contract.ts';
import * as purchasing from '../../subgraphs/purchasing/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, actor: 'usr_1', data } as StoredEvent;
  const sends = inspectGoods.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

const dated = { postingDate: '2026-04-20', currency: 'CNY' };
const line = { purchaseOrderLineId: 'pol_1', productId: 'prd_1', quantity: '10', cost: '100' };

test('what was decided of goods is done in stock', () => {
  const judged = {
    ...{ inspectionId: 'qin_1', postingDate: '2026-04-20', rejected: '10' },
    ...({ rejectedGoods: 'RETURN', reason: 'Damp' } as const),
  };
  const decided = {
    ...{ goodsReceiptId: 'grn_1', number: 'QI-000001', purchaseOrderId: 'puo_1' },
    ...({ supplierId: 'sup_1', productId: 'prd_1', state: 'SORTED', accepted: '90' } as const),
  };
  expect(after(purchasing.InspectionDecided, { ...judged, ...decided })).toEqual({
    'inventory.settleInspection': judged,
  });
});

test('what goes back is claimed or may not be billed, and is still to come', () => {
  const returned = { supplierReturnId: 'srt_1', inspectionId: 'qin_1', reason: 'Damp' };
  expect(after(receipts.SuppliesReturned, { ...returned, ...dated, lines: [line] })).toEqual({
    'finance.noteSupplierReturn': { ...returned, ...dated, lines: [line] },
    'purchasing.noteReturned': { ...returned, lines: [line] },
  });
  const lines = [{ purchaseOrderLineId: 'pol_1', quantity: '10' }];
  const issued = {
    ...{ debitNoteId: 'dbn_1', number: 'DN-2026-000001', supplierReturnId: 'srt_1' },
    ...{ supplierId: 'sup_1', purchaseOrderId: 'puo_1', total: '113', currency: 'CNY', lines },
  };
  expect(after(payables.DebitNoteIssued, issued)).toEqual({
    'purchasing.noteDebited': { debitNoteId: 'dbn_1', purchaseOrderId: 'puo_1', lines },
  });
});

test('a reversed receipt is no more for finance nor for the order', () => {
  const reversed = { goodsReceiptId: 'grn_1', purchaseOrderId: 'puo_1', reason: 'Not ours' };
  const supplierReturnId = 'rrv_1';
  const lines = [line];
  expect(
    after(receipts.ReceiptReversed, { ...reversed, supplierReturnId, ...dated, lines }),
  ).toEqual({
    'finance.noteSupplierReturn': { supplierReturnId, ...dated, reason: 'Not ours', lines },
    'purchasing.noteReversal': { ...reversed, reversedBy: 'usr_1' },
  });
});
