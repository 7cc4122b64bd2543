import { daysAfter } from '../../../kernel/clock.ts';
import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';

/** Money that is to come or go on a day, and of what: an open document, an order, or once. */
export type Expected = {
  dueDate: string;
  of: 'inflow' | 'outflow' | 'orderInflow' | 'orderOutflow' | 'oneOff';
  /** Positive; what comes or goes once has its sign. */
  amount: Decimal;
};

/** What is otherwise than is foretold. */
export type Changes = {
  customersLaterDays: number;
  suppliersLaterDays: number;
  /** Of customers' orders, more or less. */
  ordersPercent: string;
  oneOffs: readonly { day: string; amount: string }[];
};

function expectedOf(expected: readonly Expected[]): Record<Expected['of'], Decimal> {
  const of = (kind: Expected['of']) =>
    sum(expected.filter((one) => one.of === kind).map(({ amount }) => amount));
  return {
    ...{ inflow: of('inflow'), outflow: of('outflow'), oneOff: of('oneOff') },
    ...{ orderInflow: of('orderInflow'), orderOutflow: of('orderOutflow') },
  };
}

const goesOut: readonly Expected['of'][] = ['outflow', 'orderOutflow'];

function signed({ of, amount }: Expected): Decimal {
  return goesOut.includes(of) ? amount.negated() : amount;
}

/**
 * Cash at the end of each of the weeks that begin with `days`: what is due in a week comes and goes
 * in it. What is overdue before the first comes nobody knows when: it is apart, in no balance.
 */
export function cashByWeek(cash: Decimal, days: readonly string[], expected: readonly Expected[]) {
  let balance = cash;
  const weeks = days.map((startDate, index) => {
    const end = days[index + 1] ?? daysAfter(startDate, 7);
    const own = expected.filter(({ dueDate }) => dueDate >= startDate && dueDate < end);
    balance = sum([balance, ...own.map(signed)]);
    return { startDate, ...expectedOf(own), balance };
  });
  const overdue = expectedOf(expected.filter(({ dueDate }) => dueDate < days[0]!));
  return { weeks, overdueInflow: overdue.inflow, overdueOutflow: overdue.outflow };
}

/** The least that there is at the end of a day from `from` to before `end`, and the first such day. */
export function lowestOf(
  cash: Decimal,
  { from, end }: { from: string; end: string },
  expected: readonly Expected[],
): { date: string; balance: Decimal } {
  const known = expected.filter(({ dueDate }) => dueDate >= from && dueDate < end);
  const byDay = Map.groupBy(known, ({ dueDate }) => dueDate);
  let balance = sum([cash, ...(byDay.get(from) ?? []).map(signed)]);
  let lowest = { date: from, balance };
  for (const date of [...byDay.keys()].filter((day) => day > from).toSorted()) {
    balance = sum([balance, ...byDay.get(date)!.map(signed)]);
    if (balance.lessThan(lowest.balance)) lowest = { date, balance };
  }
  return lowest;
}

/**
 * What is expected under a scenario: customers pay and suppliers are paid so many days later, not
 * before today; orders bring more or less, some money comes or goes once. What is overdue stays so.
 */
export function under(
  { customersLaterDays, suppliersLaterDays, ordersPercent, oneOffs }: Changes,
  expected: readonly Expected[],
  { today, currency }: { today: string; currency: string },
): Expected[] {
  const factor = decimal(ordersPercent).dividedBy(100).plus(1);
  const changed = expected.map((one): Expected => {
    const later = goesOut.includes(one.of) ? suppliersLaterDays : customersLaterDays;
    const moved = daysAfter(one.dueDate, later);
    const dueDate = one.dueDate < today ? one.dueDate : moved < today ? today : moved;
    if (one.of !== 'orderInflow') return { ...one, dueDate };
    return {
      ...one,
      dueDate,
      amount: new Money(one.amount.times(factor), currency).rounded().amount,
    };
  });
  const once = oneOffs.map(({ day, amount }) => {
    return { dueDate: day, of: 'oneOff', amount: decimal(amount) } as const;
  });
  return [...changed, ...once];
}
