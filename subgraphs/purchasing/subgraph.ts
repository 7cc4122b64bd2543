import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { decideInspection } from './inspections/decide-inspection.ts';
import { recordInspection } from './inspections/record-inspection.ts';
import { saveInspectionPlan } from './inspections/save-inspection-plan.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { confirmPurchaseOrder } from './orders/confirm.ts';
import {
  approvePurchaseOrder,
  cancelPurchaseOrder,
  closePurchaseOrder,
  sendBackPurchaseOrder,
  sendPurchaseOrder,
} from './orders/decide.ts';
import { noteBilled, noteDebited, notePaid, noteReopened } from './orders/note-bills.ts';
import { savePurchasePolicy } from './orders/save-policy.ts';
import { savePurchaseOrder } from './orders/save-purchase-order.ts';
import { submitPurchaseOrder } from './orders/submit.ts';
import { noteReturned } from './receipts/note-returned.ts';
import { noteReversal } from './receipts/note-reversal.ts';
import { receiveGoods } from './receipts/receive-goods.ts';
import { cancelRequisition } from './requisitions/cancel-requisition.ts';
import { orderRequisitions } from './requisitions/order-requisitions.ts';
import { endRequisitions } from './requisitions/end-requisitions.ts';
import { raiseRequisition } from './requisitions/raise-requisition.ts';
import { resolvers } from './resolvers.ts';
import { saveSupplierItem } from './suppliers/save-supplier-item.ts';
import { saveSupplier } from './suppliers/save-supplier.ts';
import { tables } from './tables.ts';

export const purchasing: Area = {
  name: 'purchasing',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('purchasing'),
  resolvers,
  loaders,
  commands: [
    saveSupplier,
    saveSupplierItem,
    savePurchaseOrder,
    submitPurchaseOrder,
    approvePurchaseOrder,
    sendBackPurchaseOrder,
    sendPurchaseOrder,
    confirmPurchaseOrder,
    receiveGoods,
    noteBilled,
    notePaid,
    noteReopened,
    noteDebited,
    noteReturned,
    noteReversal,
    saveInspectionPlan,
    recordInspection,
    decideInspection,
    closePurchaseOrder,
    cancelPurchaseOrder,
    savePurchasePolicy,
    raiseRequisition,
    endRequisitions,
    cancelRequisition,
    orderRequisitions,
  ],
  messages,
};
