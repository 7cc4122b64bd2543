import type { Context } from '../../kernel/area.ts';
import { payload } from '../../kernel/payload.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type {
  QuarantineStockPayloadResolvers,
  ReceiveStockPayloadResolvers,
} from './__generated__/resolvers.ts';
import type { Loaders } from './loaders.ts';
import { messages } from './messages.ts';

type Ctx = Context<Loaders>;

/** The product of whatever names one, for the catalog to tell of. */
export const product = ({ productId: id }: { productId: string }) => ({ id });

export const orderLine = ({ lineId: id }: { lineId: string | null }) => (id ? { id } : null);

/** The warehouse of whatever names one. */
export const warehouse = ({ warehouseId }: { warehouseId: string }, _: unknown, { load }: Ctx) =>
  load.warehouse.load(warehouseId);

/** The bin and the lot of whatever names them. */
export const bin = ({ binId: id }: { binId: string | null }, _: unknown, { load }: Ctx) =>
  id ? load.bin.load(id) : null;
export const lot = ({ lotId: id }: { lotId?: string | null }, _: unknown, { load }: Ctx) =>
  id ? load.lot.load(id) : null;

/** An amount of the row, in the company's currency. */
export const money =
  (field: string) =>
  (row: object, _: unknown, { company }: Ctx) => ({
    amount: (row as Record<string, string>)[field]!,
    currency: company.currency,
  });

/** The same for an amount that there may not be. */
export const moneyIfKnown =
  (field: string) =>
  (row: object, _: unknown, { company }: Ctx) => {
    const amount = (row as Record<string, string | null>)[field] ?? null;
    return amount === null ? null : { amount, currency: company.currency };
  };

/** What the row is worth. */
export const value = money('value');

/** The level and the move that a verb leaves behind. */
export const moved: ReceiveStockPayloadResolvers = {
  stockLevel: ({ stockLevelId: id }, _, { load }) => (id ? load.stockLevel.load(id) : null),
  stockMove: ({ moveId: id }, _, { load }) => (id ? load.stockMove.load(id) : null),
};

export const ofLevel: QuarantineStockPayloadResolvers = {
  stockLevel: ({ stockLevelId: id }, _, { load }) => (id ? load.stockLevel.load(id) : null),
};

/** One result per input, as a payload. */
export const many = <Result>(viewer: Viewer, act: () => Promise<Result[]>) =>
  payload(async () => ({ results: await act() }), viewer, messages);
