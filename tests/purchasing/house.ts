import type { Viewer } from '../../kernel/viewer.ts';
import { purchasing } from '../../subgraphs/purchasing/subgraph.ts';
import { openTestArea, staff } from '../area.ts';

export type UserError = { code: string; field: string[] };
export type Saved<Name extends string, Of> = Record<Name, Of | null> & { userErrors: UserError[] };
export type SavedSupplier = { id: string; number: string; version: number } & Record<
  string,
  unknown
>;

/** A user of a supplier, with the scopes that suppliers' users have and some more. */
export function supplierUser(supplierId: string): Viewer {
  return { ...staff(`usr_${supplierId}`), party: { kind: 'SUPPLIER', id: supplierId } };
}

/** The purchasing area beside a catalog that has every product but `prd_none`. */
export async function openHouse() {
  const area = await openTestArea(purchasing, {
    graph: async <Data>(_viewer: Viewer, _document: string, variables?: Record<string, unknown>) =>
      ({ product: variables!.id === 'prd_none' ? null : { id: variables!.id } }) as Data,
  });
  return {
    ...area,
    async saveSupplier(input: object, viewer?: Viewer) {
      type Answer = { saveSupplier: Saved<'supplier', SavedSupplier> };
      const all = { name: 'Wuyi Tea', ...input };
      return (await area.ask<Answer>(saveSupplier, { input: all }, viewer)).saveSupplier;
    },
    async saveItem(input: object, viewer?: Viewer) {
      type Answer = { saveSupplierItem: Saved<'supplierItem', Record<string, unknown>> };
      return (await area.ask<Answer>(saveItem, { input }, viewer)).saveSupplierItem;
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;

const saveSupplier = `mutation ($input: SaveSupplierInput!) { saveSupplier(input: $input) {
  supplier { id number name status version currency paymentTermDays country taxId }
  userErrors { code field } } }`;
const saveItem = `mutation ($input: SaveSupplierItemInput!) { saveSupplierItem(input: $input) {
  supplierItem { id supplierSku price { amount currency } leadTimeDays isPreferred
    minimumQuantity product { id } supplier { id } }
  userErrors { code field } } }`;
