import { daysAfter } from '../kernel/clock.ts';
import { decimal } from '../kernel/decimal.ts';
import { attributes, categories, giftSets, traitsOf, units } from './demo-catalog.ts';

/** Rows of one import file, by column. */
export type DemoRow = Record<string, string>;
export type DemoFiles = Record<string, DemoRow[]>;

export type DemoSize = { customers: number; products: number; orders: number; days: number };

/**
 * A tea, coffee and tableware distributor with a history that ends the day before `today`
 * (`2026-03-31`): the same seed, day and size give the same rows, in the import's file format.
 */
export function demoCompany(seed: number, today: string, size: DemoSize): DemoFiles {
  const dice = newDice(seed);
  const products = Array.from({ length: size.products }, (_, n) => demoProduct(dice, n));
  const customers = Array.from({ length: size.customers }, (_, n) => demoCustomer(dice, n));
  const suppliers = supplierNames.map(demoSupplier);
  const firstDay = daysAfter(today, -size.days);
  const book = Array.from({ length: size.orders }, (_, n) =>
    demoOrder(dice, n, { customers, products, firstDay, size, today }),
  );
  const lines = book.flatMap(({ lines }) => lines);
  const sets = giftSets(products);
  return {
    units,
    categories,
    attributes,
    customers,
    suppliers,
    // The sets first: whoever takes the newest products wants some that are in stock.
    products: [...sets.products, ...products],
    kits: sets.kits,
    stock: products.flatMap((product) => openingStock(dice, product, lines, firstDay)),
    orders: book.map(({ order }) => order),
    'order-lines': lines,
    payments: book.flatMap(({ payment }) => payment),
  };
}

type Dice = {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  chance(percent: number): boolean;
};

/** Mulberry32, a small seeded generator (public domain, Tommy Ettinger): good enough for a demo. */
function newDice(seed: number): Dice {
  let state = seed >>> 0;
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const whole = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  return {
    whole,
    pick: (from) => from[whole(0, from.length - 1)]!,
    chance: (percent) => whole(1, 100) <= percent,
  };
}

const kinds = [
  { code: 'TEA', en: 'tea', zh: '茶', category: 'Beverages / Tea', unit: 'PACK', box: 24 },
  { code: 'COF', en: 'coffee', zh: '咖啡', category: 'Beverages / Coffee', unit: 'BAG', box: 12 },
  { code: 'CUP', en: 'cup', zh: '杯', category: 'Tableware / Cups', unit: 'PCS', box: 6 },
  { code: 'POT', en: 'teapot', zh: '壶', category: 'Tableware / Pots', unit: 'PCS', box: 4 },
  { code: 'SNK', en: 'biscuits', zh: '饼干', category: 'Food / Biscuits', unit: 'PACK', box: 36 },
];

const styles = [
  ['Jade', '碧玉'],
  ['Cloud', '云雾'],
  ['Amber', '琥珀'],
  ['Harbour', '海港'],
  ['Pine', '松风'],
  ['Lotus', '莲花'],
  ['Ember', '炭火'],
  ['Mist', '晨雾'],
  ['Plum', '梅花'],
  ['River', '江南'],
  ['Golden', '金秋'],
  ['Snow', '初雪'],
] as const;

const supplierNames = [
  ['Wuyi Tea Estates', 'CN'],
  ['Yunnan Highland Coffee', 'CN'],
  ['Jingdezhen Kilns', 'CN'],
  ['Hangzhou Leaf Cooperative', 'CN'],
  ['Kandy Growers', 'LK'],
  ['Antioquia Beans', 'CO'],
  ['Porto Ceramics', 'PT'],
  ['Nordic Bakers', 'DK'],
] as const;

const cities = [
  ['Shanghai', '200000', 'CN'],
  ['Hangzhou', '310000', 'CN'],
  ['Shenzhen', '518000', 'CN'],
  ['Beijing', '100000', 'CN'],
  ['Chengdu', '610000', 'CN'],
  ['Singapore', '049213', 'SG'],
  ['Hong Kong', '999077', 'HK'],
] as const;

const trades = [
  ['Tea House', '茶楼'],
  ['Hotel', '酒店'],
  ['Market', '超市'],
  ['Coffee Bar', '咖啡馆'],
  ['Gift Shop', '礼品店'],
] as const;

const warehouses = ['EAST', 'SOUTH', 'WEST'] as const;
const carriers = ['SWIFT', 'PANDA', 'HARBOR'] as const;
const channels = ['PHONE', 'EMAIL', 'WEB', 'STORE', 'DISTRIBUTOR'] as const;
const people = ['Li Na', 'Wang Lei', 'Chen Jie', 'Anna Berg'] as const;

function demoProduct(dice: Dice, n: number): DemoRow {
  const kind = kinds[n % kinds.length]!;
  const [style, styleZh] = styles[Math.floor(n / kinds.length) % styles.length]!;
  const edition = Math.floor(n / (kinds.length * styles.length)) + 1;
  const mark = edition > 1 ? ` ${edition}` : '';
  const price = decimal(dice.whole(800, 24_000)).dividedBy(100);
  return {
    ref: `P${n + 1}`,
    sku: `${kind.code}-${String(n + 1).padStart(3, '0')}`,
    name: `${style} ${kind.en}${mark}`,
    name_zh: `${styleZh}${kind.zh}${mark}`,
    category: kind.category,
    brand: dice.pick(['Harbour & Pine', 'Old Quay', 'Mountain Hall']),
    base_unit: kind.unit,
    units: `BOX=${kind.box}`,
    tax_category: kind.code === 'TEA' ? 'REDUCED' : 'STANDARD',
    weight_kg: decimal(dice.whole(5, 180)).dividedBy(100).toFixed(2),
    volume_m3: decimal(dice.whole(1, 9)).dividedBy(1000).toFixed(3),
    list_price: price.toFixed(2),
    currency: 'CNY',
    supplier_ref: `S${(n % supplierNames.length) + 1}`,
    purchase_price: price.times(decimal(dice.whole(48, 68)).dividedBy(100)).toFixed(2),
    lead_time_days: String(dice.whole(5, 45)),
    ...traitsOf(kind.category, n),
    status: 'ACTIVE',
  };
}

function demoSupplier([name, country]: readonly [string, string], n: number): DemoRow {
  return {
    ref: `S${n + 1}`,
    name,
    country,
    currency: 'CNY',
    payment_term_days: '30',
    email: `sales@supplier-${n + 1}.example`,
  };
}

function demoCustomer(dice: Dice, n: number): DemoRow {
  const [city, postalCode, country] = dice.pick(cities);
  const [trade, tradeZh] = dice.pick(trades);
  const [style, styleZh] = styles[n % styles.length]!;
  const tier = dice.pick(['A', 'B', 'B', 'C', 'C']);
  const branch = Math.floor(n / styles.length) + 1;
  return {
    ref: `C${n + 1}`,
    name: `${style} ${trade} ${city}${branch > 1 ? ` ${branch}` : ''}`,
    name_zh: `${styleZh}${tradeZh}`,
    group: trade,
    tier,
    email: `orders@customer-${n + 1}.example`,
    currency: 'CNY',
    payment_term_days: tier === 'A' ? '60' : '30',
    credit_limit: tier === 'A' ? '2000000' : '800000',
    street: `${dice.whole(1, 300)} ${dice.pick(['Harbour Road', 'Nanjing Road', 'Garden Lane'])}`,
    city,
    postal_code: postalCode,
    country,
  };
}

type History = {
  customers: DemoRow[];
  products: DemoRow[];
  firstDay: string;
  size: DemoSize;
  today: string;
};

function demoOrder(dice: Dice, n: number, history: History) {
  const { customers, products, firstDay, size, today } = history;
  const ref = `D${String(n + 1).padStart(5, '0')}`;
  const day = daysAfter(firstDay, Math.floor((n * size.days) / size.orders));
  const customer = customers[Math.min(dice.whole(0, size.customers - 1), dice.whole(0, 39))]!;
  const shippedDay = daysAfter(day, dice.whole(1, 4));
  const deliveredDay = daysAfter(shippedDay, dice.whole(1, 5));
  const paidDay = daysAfter(deliveredDay, dice.whole(5, 50));
  const isShipped = shippedDay < today && !dice.chance(4);
  const isDelivered = isShipped && deliveredDay < today;
  const isPaid = isDelivered && paidDay < today && !dice.chance(7);
  const bought = new Set<DemoRow>();
  for (let wanted = dice.whole(1, 6); wanted > 0; wanted--) bought.add(dice.pick(products));
  const order: DemoRow = {
    ref,
    customer_ref: customer.ref!,
    channel: dice.pick(channels),
    placed_at: `${day}T0${dice.whole(1, 9)}:${dice.whole(10, 59)}:00Z`,
    requested_date: daysAfter(day, 7),
    carrier: dice.pick(carriers),
    freight: String(dice.pick([0, 0, 25, 40])),
    salesperson: dice.pick(people),
    shipped_at: isShipped ? `${shippedDay}T10:00:00Z` : '',
    delivered_at: isDelivered ? `${deliveredDay}T15:30:00Z` : '',
  };
  const lines = [...bought].map((product) => ({
    order_ref: ref,
    sku: product.sku!,
    quantity: String(dice.whole(1, 30)),
    unit: dice.chance(25) ? 'BOX' : product.base_unit!,
    discount_percent: String(dice.pick([0, 0, 0, 5, 10])),
  }));
  const payment = isPaid
    ? [
        {
          order_ref: ref,
          received_date: paidDay,
          method: 'BANK_TRANSFER',
          reference: `RCPT-${ref}`,
        },
      ]
    : [];
  return { order, lines, payment };
}

/** Enough for all orders of the history and something over, split over the warehouses. */
function openingStock(dice: Dice, product: DemoRow, lines: DemoRow[], day: string): DemoRow[] {
  const box = Number(product.units!.split('=')[1]);
  const sold = lines
    .filter(({ sku }) => sku === product.sku)
    .reduce(
      (total, { quantity, unit }) => total + Number(quantity) * (unit === 'BOX' ? box : 1),
      0,
    );
  return warehouses.map((warehouse, n) => ({
    warehouse,
    sku: product.sku!,
    quantity: String(Math.ceil(sold / (n === 0 ? 1 : 4)) + dice.whole(5, 60)),
    unit_cost: product.purchase_price!,
    date: day,
  }));
}
