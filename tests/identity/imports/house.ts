import type { Viewer } from '../../../kernel/viewer.ts';
import { identity } from '../../../subgraphs/identity/subgraph.ts';
import { openTestArea, staff } from '../../area.ts';

export type Progress = {
  status: string;
  total: number;
  done: number;
  failed: number;
  problems: { file: string; line: number; column: string | null; message: string }[];
};

/** Rows of suppliers.csv, as many as wanted. */
export function suppliers(count: number): { name: string; content: string }[] {
  const rows = Array.from({ length: count }, (_, n) => `S${n + 1},Supplier ${n + 1}`);
  return [{ name: 'suppliers.csv', content: `ref,name\n${rows.join('\n')}` }];
}

type Asked = { externalRef: string; idempotencyKey: string };

/** The catalog knows tea, and nothing else. */
const asProduct = (sku: string) => (sku === 'TEA' ? { id: 'prd_tea', sku } : null);

/** The identity area alone: what an import asks of purchasing is noted down and answered here. */
export async function openHouse() {
  const asked: Asked[] = [];
  const state = { isDown: false, onAsk: async () => {} };
  const area = await openTestArea(identity, {
    processes: [],
    graph: async <Data>(_viewer: Viewer, _text: string, variables?: Record<string, unknown>) => {
      const { skus } = variables as { skus?: string[] };
      if (skus) return { productsByIds: skus.map(asProduct) } as Data;
      const { externalRef, idempotencyKey } = variables!.input as Asked;
      await state.onAsk();
      if (state.isDown) throw new Error('Purchasing is down.');
      asked.push({ externalRef, idempotencyKey });
      const error = { message: 'It may not be.', field: ['input', 'name'] };
      const userErrors = externalRef === 'S13' ? [error] : [];
      return { saveSupplier: { supplier: { id: `sup_${externalRef}` }, userErrors } } as Data;
    },
  });
  return {
    ...area,
    asked,
    state,
    start: async (input: object, viewer?: Viewer) =>
      (
        await area.perform<{ importId: string }>(
          'identity.startImport',
          { isDryRun: false, ...input },
          viewer,
        )
      ).importId,
    /** The next go, as the process asks for it. */
    goOn: (importId: string) => area.perform('identity.continueImport', { importId }),
    cancel: (importId: string) => area.perform('identity.cancelImport', { importId }, staff()),
    async progress(id: string): Promise<Progress> {
      const query = `query ($id: ID!) { import(id: $id) {
        status total done failed problems { file line column message } } }`;
      return (await area.ask<{ import: Progress }>(query, { id })).import;
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
