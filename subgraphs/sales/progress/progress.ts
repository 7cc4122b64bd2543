import { Decimal, decimal, greatest, sum, ZERO } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';

type Counter = { value: string };

/** A line of an order as the order tells it; counters are in the unit of `ordered`. */
type LineFacts = {
  id: string;
  gross: { amount: string };
  ordered: Counter & { unit: string };
} & Record<'cancelled' | 'allocated' | 'shipped' | 'delivered' | 'invoiced', Counter>;

/** What the order and the ledger tell of an order. */
export type OrderFacts = {
  id: string;
  currency: string;
  total: { amount: string };
  lines: LineFacts[];
  billing: {
    invoiced: { amount: string };
    paid: { amount: string };
    settled: { orderLineId: string; quantity: string }[];
  };
};

/** An order as it is referred to; with its facts when its progress is asked. */
export type OrderRef = { id: string } & Partial<OrderFacts>;

type Stage = { quantities: { value: string; unit: string }[]; money: Money; percent: Decimal };

/** How much of a line has come to a stage. */
type Done = (line: LineFacts) => Decimal;

const HUNDRED = decimal(100);

/** How far an order has come; `picked` is what the warehouse has in hands or has issued, by line. */
export function progressOf(order: OrderFacts, picked: ReadonlyMap<string, Decimal>) {
  const { lines, currency, billing } = order;
  const settled = new Map(billing.settled.map((one) => [one.orderLineId, decimal(one.quantity)]));
  const wanted: Done = ({ ordered, cancelled }) => decimal(ordered.value).minus(cancelled.value);
  const whole = worthOf(order, wanted);
  const isThere = (done: Done) => lines.every((line) => !done(line).lessThan(wanted(line)));

  /** The percent, 100 only when all is there. */
  const percentOf = (part: Decimal, of: Decimal, isWhole: boolean): Decimal => {
    if (lines.every((line) => wanted(line).isZero())) return ZERO;
    if (isWhole) return HUNDRED;
    const percent = part.times(HUNDRED).dividedBy(of);
    return Decimal.min(percent.toDecimalPlaces(2, Decimal.ROUND_DOWN), '99.99');
  };

  const goods = (done: Done): Stage => {
    const [part, of] = sharesOf(lines, done, wanted);
    const money = of.isZero() ? Money.zero(currency) : whole.times(part.dividedBy(of)).rounded();
    return { quantities: byUnit(lines, done), money, percent: percentOf(part, of, isThere(done)) };
  };

  const invoiced: Done = (line) => decimal(line.invoiced.value);
  const billed = new Money(billing.invoiced.amount, currency).rounded();
  // The ledger may know of it before the order does.
  const isBilled = isThere(invoiced) || billed.amount.greaterThanOrEqualTo(whole.amount);
  const paid = new Money(billing.paid.amount, currency).rounded();
  const isPaid =
    paid.amount.greaterThanOrEqualTo(whole.amount) ||
    (isThere(invoiced) && paid.amount.greaterThanOrEqualTo(billed.amount));
  const settledOf: Done = ({ id }) => settled.get(id) ?? ZERO;

  return {
    ordered: goods(wanted),
    allocated: goods(({ allocated, shipped }) => decimal(allocated.value).plus(shipped.value)),
    picked: goods(({ id }) => picked.get(id) ?? ZERO),
    shipped: goods(({ shipped }) => decimal(shipped.value)),
    delivered: goods(({ delivered }) => decimal(delivered.value)),
    invoiced: whole.isZero()
      ? goods(invoiced)
      : {
          quantities: byUnit(lines, invoiced),
          money: billed,
          percent: percentOf(billed.amount, whole.amount, isBilled),
        },
    paid: {
      quantities: byUnit(lines, settledOf),
      money: paid,
      percent: percentOf(paid.amount, greatest(whole.amount, paid.amount), isPaid),
    },
  };
}

function worthOf({ lines, total, currency }: OrderFacts, wanted: Done): Money {
  if (lines.every((line) => wanted(line).isZero())) return Money.zero(currency);
  const freight = decimal(total.amount).minus(sum(lines.map(({ gross }) => gross.amount)));
  return new Money(
    sum(lines.map((line) => grossOf(line, wanted))).plus(freight),
    currency,
  ).rounded();
}

/** What has come, and of how much: in money, or in quantities where the goods cost nothing. */
function sharesOf(lines: LineFacts[], done: Done, wanted: Done): [Decimal, Decimal] {
  const inMoney = sum(lines.map((line) => grossOf(line, wanted)));
  const measure = (of: Done) =>
    sum(lines.map((line) => (inMoney.isZero() ? of(line) : grossOf(line, of))));
  return [measure(done), measure(wanted)];
}

function grossOf(line: LineFacts, done: Done): Decimal {
  return decimal(line.gross.amount).times(done(line)).dividedBy(line.ordered.value);
}

function byUnit(lines: LineFacts[], done: Done) {
  const units = Map.groupBy(lines, ({ ordered }) => ordered.unit);
  return [...units.keys()].sort().map((unit) => {
    return { value: sum(units.get(unit)!.map(done)).toFixed(), unit };
  });
}
