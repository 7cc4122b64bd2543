import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  OUT_OF_STOCK: {
    en: 'Nothing of the product {productId} is free in the warehouse {warehouseId}.',
    'zh-CN': '商品 {productId} 在仓库 {warehouseId} 已无可用库存。',
  },
  INSUFFICIENT_STOCK: {
    en: 'Only {available} {unit} of the product {productId} are free, {wanted} are wanted.',
    'zh-CN': '商品 {productId} 可用库存仅 {available} {unit}，需要 {wanted}。',
  },
  WAREHOUSE_CODE_TAKEN: {
    en: 'Another warehouse has the code {code}.',
    'zh-CN': '仓库代码 {code} 已被其他仓库使用。',
  },
  COSTING_METHOD_IN_USE: {
    en: 'The product is in stock and costed by {costingMethod}; change it when none is left.',
    'zh-CN': '该商品有库存且按 {costingMethod} 计价；清空库存后方可更改。',
  },
  COST_NEEDED: {
    en: 'Say what a unit costs: there is no stock to take the average of.',
    'zh-CN': '请填写单位成本：当前无库存可取平均成本。',
  },
  NEGATIVE_COST: {
    en: 'A cost can not be negative: {given}.',
    'zh-CN': '成本不能为负数：{given}。',
  },
  NOT_ISSUED: {
    en: 'Of the order line {lineId}, {away} are still away; {given} can not come back.',
    'zh-CN': '订单行 {lineId} 尚有 {away} 未退回，不能退回 {given}。',
  },
  NO_DIFFERENCE: {
    en: 'There is no difference to adjust.',
    'zh-CN': '没有需要调整的差异。',
  },
};
