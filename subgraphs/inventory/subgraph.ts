import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { saveStockPolicy } from './costing/save-stock-policy.ts';
import { releaseStock } from './demand/release-stock.ts';
import { reserveStock } from './demand/reserve-stock.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { resolvers } from './resolvers.ts';
import { adjustStock } from './stock/adjust-stock.ts';
import { issueStock } from './stock/issue-stock.ts';
import { receiveStock } from './stock/receive-stock.ts';
import { takeInReceipt } from './stock/take-in-receipt.ts';
import { takeInReturn } from './stock/take-in-return.ts';
import { tables } from './tables.ts';
import { saveWarehouse } from './warehouses/save-warehouse.ts';

export const inventory: Area = {
  name: 'inventory',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('inventory'),
  resolvers,
  loaders,
  commands: [
    saveWarehouse,
    saveStockPolicy,
    receiveStock,
    adjustStock,
    reserveStock,
    releaseStock,
    issueStock,
    takeInReceipt,
    takeInReturn,
  ],
  messages,
};
