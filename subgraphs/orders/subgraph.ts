import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { amendOrder } from './amending/amend-order.ts';
import { approveAmendment } from './amending/approve-amendment.ts';
import { rejectAmendment } from './amending/reject-amendment.ts';
import { recordUninvoiced } from './billing/record-uninvoiced.ts';
import { cancelOrder } from './cancel-order.ts';
import { dismissOrderDocument } from './documents/dismiss-order-document.ts';
import { importOrderDocument } from './documents/import-order-document.ts';
import { importOrderEmail } from './documents/import-order-email.ts';
import { rereadOrderDocument } from './documents/reread-order-document.ts';
import { correctPrepayment } from './fulfilment/correct-prepayment.ts';
import { recordAllocation } from './fulfilment/record-allocation.ts';
import { recordDelivered } from './fulfilment/record-delivered.ts';
import { recordGoodsBack } from './fulfilment/record-goods-back.ts';
import { recordInvoiced } from './fulfilment/record-invoiced.ts';
import { recordLoss } from './fulfilment/record-loss.ts';
import { recordPaid } from './fulfilment/record-paid.ts';
import { recordPicking } from './fulfilment/record-picking.ts';
import { recordPrepayment } from './fulfilment/record-prepayment.ts';
import { recordReopened } from './fulfilment/record-reopened.ts';
import { recordReturned } from './fulfilment/record-returned.ts';
import { recordIssueReversed } from './fulfilment/record-issue-reversed.ts';
import { recordShipped, recordWeights } from './fulfilment/record-shipped.ts';
import { recordWithdrawal } from './fulfilment/record-withdrawal.ts';
import { saveFulfilmentPolicy } from './fulfilment/save-fulfilment-policy.ts';
import { discardOrderDraft } from './intake/discard-order-draft.ts';
import { placeOrder } from './intake/place-order.ts';
import { saveOrderDraft } from './intake/save-order-draft.ts';
import { submitOrder } from './intake/submit-order.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { resolvers } from './resolvers.ts';
import { approveOrder } from './review/approve-order.ts';
import { rejectOrder } from './review/reject-order.ts';
import { saveReviewPolicy } from './review/save-review-policy.ts';
import { tables } from './tables.ts';

export const orders: Area = {
  name: 'orders',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('orders'),
  resolvers,
  loaders,
  commands: [
    placeOrder,
    saveOrderDraft,
    submitOrder,
    discardOrderDraft,
    importOrderDocument,
    importOrderEmail,
    rereadOrderDocument,
    dismissOrderDocument,
    approveOrder,
    rejectOrder,
    cancelOrder,
    amendOrder,
    approveAmendment,
    rejectAmendment,
    recordAllocation,
    recordLoss,
    recordPicking,
    recordShipped,
    recordWeights,
    recordIssueReversed,
    recordGoodsBack,
    recordDelivered,
    recordInvoiced,
    recordUninvoiced,
    recordPaid,
    recordReopened,
    recordReturned,
    recordPrepayment,
    correctPrepayment,
    saveFulfilmentPolicy,
    recordWithdrawal,
    saveReviewPolicy,
  ],
  messages,
};
