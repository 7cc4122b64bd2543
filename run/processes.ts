import type { Process } from '../kernel/process.ts';
import { bringIn } from '../processes/bring-in.ts';
import { collectFacts } from '../processes/collect-facts.ts';
import { customerTimeline } from '../processes/customer-timeline.ts';
import { keepAssortment } from '../processes/keep-assortment.ts';
import { keepSalesFacts } from '../processes/keep-sales-facts.ts';
import { keepBudgets } from '../processes/keep-budgets.ts';
import { inspectGoods } from '../processes/inspect-goods.ts';
import { orderToCash } from '../processes/order-to-cash.ts';
import { tellGoodsApart } from '../processes/tell-goods-apart.ts';
import { planToProof } from '../processes/plan-to-proof.ts';
import { planToStock } from '../processes/plan-to-stock.ts';
import { procureToPay } from '../processes/procure-to-pay.ts';
import { quoteToOrder } from '../processes/quote-to-order.ts';
import { replenish } from '../processes/replenish.ts';
import { returnToCredit } from '../processes/return-to-credit.ts';

/** All cross-area processes. */
export const processes: readonly Process[] = [
  orderToCash,
  procureToPay,
  inspectGoods,
  quoteToOrder,
  returnToCredit,
  replenish,
  planToStock,
  planToProof,
  tellGoodsApart,
  customerTimeline,
  bringIn,
  collectFacts,
  keepAssortment,
  keepSalesFacts,
  keepBudgets,
];
