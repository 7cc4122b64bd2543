import { on, process, send } from '../kernel/process.ts';
import * as catalog from '../subgraphs/catalog/contract.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as lots from '../subgraphs/inventory/lots/contract.ts';
import * as sales from '../subgraphs/sales/contract.ts';
import * as waves from '../subgraphs/sales/waves/contract.ts';

/**
 * Goods that are told apart leave named: sales knows of which products, and which of them were
 * scanned or picked; what was picked for a delivery that is given up is anybody's again.
 */
export const tellGoodsApart = process(
  'tell-goods-apart',

  on(catalog.ProductSaved, ({ productId, tracking }) =>
    send(sales.NoteTracking, { productId, tracking }),
  ),
  on(waves.PickScanned, (scan) => send(lots.KeepScan, scan)),
  on(inventory.GoodsPicked, (picked) => send(sales.NotePicks, picked)),
  on(sales.PicksGivenUp, (given) => send(inventory.DropPicks, given)),
);
