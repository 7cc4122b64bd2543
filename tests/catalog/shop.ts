import type { Viewer } from '../../kernel/viewer.ts';
import { catalog } from '../../subgraphs/catalog/subgraph.ts';
import { openTestArea } from '../area.ts';

export type Answer = Record<string, unknown> & {
  userErrors: { code: string; field: string[]; figures: { name: string; value: string }[] }[];
};

/** The catalog alone, with short ways to ask it. */
export async function openShop() {
  const area = await openTestArea(catalog);
  const does = async (field: string, input: object, selection = '', viewer?: Viewer) => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const answer = await area.ask<Record<string, Answer>>(
      `mutation ($input: ${type}!) {
        ${field}(input: $input) { ${selection} userErrors { code field figures { name value } } } }`,
      { input },
      viewer,
    );
    return answer[field]!;
  };
  /** The id of what a mutation made; throws when it was refused. */
  const made = async (field: string, input: object, what: string): Promise<string> => {
    const answer = await does(field, input, `${what} { id }`);
    if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
    return (answer[what] as { id: string }).id;
  };
  return {
    ...area,
    does,
    product: (sku: string, more: object = {}) =>
      made('saveProduct', { sku, name: sku, baseUnit: 'PCS', ...more }, 'product'),
    category: (name: string, parentId?: string) =>
      made('saveCategory', { name, parentId }, 'category'),
  };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;

/** The codes of what was refused. */
export const codes = ({ userErrors }: Pick<Answer, 'userErrors'>) =>
  userErrors.map(({ code }) => code);

/** The same, many times at once. */
export const atOnce = <Result>(times: number, act: (n: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: times }, (_, n) => act(n)));
