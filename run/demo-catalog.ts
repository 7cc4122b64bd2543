import { writeItems } from '../kernel/cells.ts';
import { sum } from '../kernel/decimal.ts';
import type { DemoRow } from './demo-company.ts';

// What the demo company's products are said to be: general units, a tree of categories, attributes,
// and a gift set for each maker of tea.

export const units: DemoRow[] = [
  { code: 'PCS', name: 'Piece', name_zh: '件', kind: 'COUNT', decimals: '0' },
  { code: 'DOZEN', name: 'Dozen', name_zh: '打', kind: 'COUNT', factor: '12', decimals: '0' },
  { code: 'KG', name: 'Kilogram', name_zh: '公斤', kind: 'MASS', decimals: '3' },
  { code: 'G', name: 'Gram', name_zh: '克', kind: 'MASS', divisor: '1000', decimals: '0' },
  { code: 'LB', name: 'Pound', name_zh: '磅', kind: 'MASS', factor: '0.45359237', decimals: '4' },
];

export const categories: DemoRow[] = [
  { path: 'Beverages', name_zh: '饮品' },
  { path: 'Beverages / Tea', name_zh: '茶叶' },
  { path: 'Beverages / Coffee', name_zh: '咖啡' },
  { path: 'Tableware', name_zh: '餐具' },
  { path: 'Tableware / Cups', name_zh: '杯具' },
  { path: 'Tableware / Pots', name_zh: '壶具' },
  { path: 'Food', name_zh: '食品' },
  { path: 'Food / Biscuits', name_zh: '饼干' },
  { path: 'Gifts', name_zh: '礼品' },
];

type Said = { code: string; name: string; zh: string; category: string; values: string[][] };

/** Each with its values: code, English, Chinese. */
const choices: Said[] = [
  {
    ...{ code: 'leaf', name: 'Leaf', zh: '茶类', category: 'Beverages / Tea' },
    values: [
      ['GREEN', 'Green', '绿茶'],
      ['BLACK', 'Black', '红茶'],
      ['OOLONG', 'Oolong', '乌龙茶'],
      ['WHITE', 'White', '白茶'],
    ],
  },
  {
    ...{ code: 'roast', name: 'Roast', zh: '烘焙', category: 'Beverages / Coffee' },
    values: [
      ['LIGHT', 'Light', '浅烘'],
      ['MEDIUM', 'Medium', '中烘'],
      ['DARK', 'Dark', '深烘'],
    ],
  },
  {
    ...{ code: 'material', name: 'Material', zh: '材质', category: 'Tableware' },
    values: [
      ['PORCELAIN', 'Porcelain', '瓷'],
      ['CLAY', 'Clay', '紫砂'],
      ['GLASS', 'Glass', '玻璃'],
    ],
  },
];

export const attributes: DemoRow[] = [
  ...choices.map(({ code, name, zh, category, values }) => ({
    ...{ code, name, name_zh: zh, type: 'CHOICE', category },
    choices: writeItems(values.map(([value, ...names]) => ({ name: value!, fields: names }))),
  })),
  { code: 'organic', name: 'Organic', name_zh: '有机', type: 'BOOLEAN' },
];

/** What is said of the n-th product, and how it is kept. */
export function traitsOf(category: string, n: number): DemoRow {
  const said = choices.find((one) => category.startsWith(one.category));
  const value = said?.values[n % said.values.length]![0];
  const items = [
    ...(said && value ? [{ name: said.code, fields: [value] }] : []),
    ...(n % 4 === 0 ? [{ name: 'organic', fields: ['true'] }] : []),
  ];
  const isFood = !category.startsWith('Tableware');
  return {
    attributes: writeItems(items),
    shelf_life_days: isFood ? String(180 + 90 * (n % 7)) : '',
  };
}

/** Two gift sets of a tea, two cups and a pot; they are put together when somebody orders them. */
export function giftSets(products: readonly DemoRow[]): { products: DemoRow[]; kits: DemoRow[] } {
  const of = (code: string) => products.filter(({ sku }) => sku!.startsWith(code));
  const [teas, cups, pots] = [of('TEA'), of('CUP'), of('POT')];
  const sets = ['Morning', 'Evening'].flatMap((name, n) => {
    const [tea, cup, pot] = [teas[n], cups[n], pots[n]];
    if (!tea || !cup || !pot) return [];
    const sku = `SET-00${n + 1}`;
    const names = { name: `${name} tea set`, name_zh: n === 0 ? '晨茶礼盒' : '晚茶礼盒' };
    const price = sum([tea, cup, cup, pot].map((one) => one.list_price!)).times('0.9');
    const product = {
      ...{ sku, ...names, category: 'Gifts', brand: tea.brand!, base_unit: 'PCS' },
      ...{ list_price: price.toFixed(2), currency: tea.currency! },
    };
    const part = (one: DemoRow, quantity: string) => ({ kit_sku: sku, sku: one.sku!, quantity });
    return { product, kits: [part(tea, '1'), part(cup, '2'), part(pot, '1')] };
  });
  return { products: sets.map(({ product }) => product), kits: sets.flatMap(({ kits }) => kits) };
}
