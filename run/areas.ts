import type { Area } from '../kernel/area.ts';
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
import { analytics } from '../subgraphs/analytics/subgraph.ts';
import { catalog } from '../subgraphs/catalog/subgraph.ts';
import { crm } from '../subgraphs/crm/subgraph.ts';
import { finance } from '../subgraphs/finance/subgraph.ts';
import { identity } from '../subgraphs/identity/subgraph.ts';
import { inventory } from '../subgraphs/inventory/subgraph.ts';
import { logistics } from '../subgraphs/logistics/subgraph.ts';
import { orders } from '../subgraphs/orders/subgraph.ts';
import { purchasing } from '../subgraphs/purchasing/subgraph.ts';
import { returns } from '../subgraphs/returns/subgraph.ts';
import { sales } from '../subgraphs/sales/subgraph.ts';
import { supplyChain } from '../subgraphs/supply-chain/subgraph.ts';

/** All areas of the graph. */
export const areas: readonly Area[] = [
  identity,
  catalog,
  crm,
  sales,
  orders,
  inventory,
  purchasing,
  logistics,
  finance,
  supplyChain,
  returns,
  analytics,
];

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
