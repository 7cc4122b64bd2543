import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { unadjusted, type Factors } from './adjustment.ts';
import type { ReplenishmentRule } from './rule.ts';
import {
  bufferZones,
  cheapestLot,
  demandDuring,
  quantileOf,
  type PriceBreak,
  type Spread,
} from './statistics.ts';

/** A figure that a proposal follows from, and where it comes from. */
export type Figure = { name: string; value: string; source: 'GIVEN' | 'MEASURED' | 'COMPUTED' };

/** By which figures a rule buys: from which position on, and how much. */
export type Terms = {
  /** Null for a rule that buys at each review. */
  reorderPoint: Decimal | null;
  orderUpTo: Decimal | null;
  orderQuantity: Decimal | null;
  orderMultiple: Decimal | null;
  minimumQuantity?: Decimal | null;
};

/** What the past says; null where it says nothing. */
export type Measured = {
  demand: Spread;
  leadTime: Spread | null;
  unitCost: number | null;
};

export type Worked = Terms & {
  /** Up to which position it buys at most. */
  top: Decimal;
  /** Of a buffer: the tops of red and yellow. */
  red: Decimal | null;
  figures: Figure[];
};

/**
 * The terms of a rule: what somebody gave holds; the rest follows from demand, lead time, costs and
 * service level, as adjusted for the day. Computed quantities are rounded up to whole base units.
 */
export function termsOf(
  rule: ReplenishmentRule,
  measured: Measured,
  factors: Factors = unadjusted,
): Worked {
  const notes = new Notes();
  const facts = adjusted(factsOf(rule, measured, notes), factors, notes);
  if (rule.method === 'BUFFER') return bufferTerms(rule, facts, factors, notes);
  if (rule.method === 'PERIODIC') return periodicTerms(rule, facts, notes);
  const reorderPoint = rule.reorderPoint ?? cover(rule, facts, 0, notes);
  notes.note('reorderPoint', reorderPoint, rule.reorderPoint ? 'GIVEN' : 'COMPUTED');
  const common = { ...roundingOf(rule, notes), reorderPoint, red: null, figures: notes.figures };
  if (rule.orderUpTo) {
    notes.note('orderUpTo', rule.orderUpTo, 'GIVEN');
    return { ...common, orderUpTo: rule.orderUpTo, orderQuantity: null, top: rule.orderUpTo };
  }
  const lot = rule.orderQuantity ?? lotOf(rule, facts, notes);
  if (rule.method === 'MIN_MAX') {
    const orderUpTo = notes.note('orderUpTo', reorderPoint.plus(lot), 'COMPUTED');
    return { ...common, orderUpTo, orderQuantity: null, top: orderUpTo };
  }
  if (rule.orderQuantity) notes.note('orderQuantity', lot, 'GIVEN');
  const orderQuantity = lot.isZero() ? null : lot;
  return { ...common, orderUpTo: null, orderQuantity, top: reorderPoint.plus(lot) };
}

type Facts = { demand: Spread; leadTime: Spread; unitCost: number | null };

function factsOf(rule: ReplenishmentRule, measured: Measured, notes: Notes): Facts {
  const pick = (name: string, given: Decimal | null, found: number, isNeeded: boolean) => {
    const value = given ? Number(given) : found;
    if (isNeeded) notes.note(name, round(value), given ? 'GIVEN' : 'MEASURED');
    return value;
  };
  const { method, reorderPoint, orderUpTo, orderQuantity } = rule;
  const isComputed =
    method === 'BUFFER' ||
    (method === 'PERIODIC' ? !orderUpTo : !reorderPoint || !(orderUpTo ?? orderQuantity));
  const { demand, leadTime, unitCost } = measured;
  const days = rule.leadTimeDays === null ? null : decimal(rule.leadTimeDays);
  return {
    demand: {
      mean: pick('demandMean', rule.demandMean, demand.mean, isComputed),
      deviation: pick('demandDeviation', rule.demandDeviation, demand.deviation, isComputed),
    },
    leadTime: {
      mean: pick('leadTimeDays', days, leadTime?.mean ?? 0, isComputed),
      deviation: pick(
        'leadTimeDeviation',
        rule.leadTimeDeviation ?? (days && decimal(0)),
        leadTime?.deviation ?? 0,
        isComputed,
      ),
    },
    unitCost,
  };
}

/** Demand and lead time as they are expected for the day. */
function adjusted({ demand, leadTime, unitCost }: Facts, factors: Factors, notes: Notes): Facts {
  const times = ({ mean, deviation }: Spread, what: 'DEMAND' | 'LEAD_TIME', name: string) => {
    const factor = noteFactor(notes, factors, what);
    if (factor === 1) return { mean, deviation };
    notes.note(name, round(mean * factor), 'COMPUTED');
    return { mean: mean * factor, deviation: deviation * factor };
  };
  return {
    demand: times(demand, 'DEMAND', 'adjustedDemandMean'),
    leadTime: times(leadTime, 'LEAD_TIME', 'adjustedLeadTimeDays'),
    unitCost,
  };
}

const factorNames: Record<keyof Factors, string> = {
  DEMAND: 'demandFactor',
  LEAD_TIME: 'leadTimeFactor',
  RED: 'redFactor',
  YELLOW: 'yellowFactor',
  GREEN: 'greenFactor',
};

/** A factor of the day, noted where it changes something. */
function noteFactor(notes: Notes, factors: Factors, what: keyof Factors): number {
  const factor = factors[what];
  if (!factor.equals(1)) notes.note(factorNames[what], factor, 'GIVEN');
  return Number(factor);
}

/** Stock that lasts for lead time and review with the service level: mean and safety stock. */
function cover(rule: ReplenishmentRule, facts: Facts, moreDays: number, notes: Notes): Decimal {
  const { demand, leadTime } = facts;
  const time = { ...leadTime, mean: leadTime.mean + moreDays };
  const { mean, deviation } = demandDuring(demand, time);
  const safety = quantileOf(Number(rule.serviceLevel) / 100) * deviation;
  notes.note('serviceLevel', rule.serviceLevel, 'GIVEN');
  notes.note('leadTimeDemand', round(mean), 'COMPUTED');
  notes.note('safetyStock', round(safety), 'COMPUTED');
  return wholeUp(mean + safety);
}

const DAYS_A_YEAR = 365;

/** The lot that costs least; without a price, what is used until the next one could come. */
function lotOf(rule: ReplenishmentRule, facts: Facts, notes: Notes): Decimal {
  const { demand, leadTime, unitCost } = facts;
  const yearly = demand.mean * DAYS_A_YEAR;
  const breaks: PriceBreak[] = rule.priceBreaks.length
    ? rule.priceBreaks.map(({ from, price }) => ({ from: Number(from), price: Number(price) }))
    : unitCost
      ? [{ from: 0, price: unitCost }]
      : [];
  if (yearly === 0 || breaks.length === 0 || !rule.orderCost || !rule.holdingPercent) {
    return notes.note(
      'orderQuantity',
      wholeUp(demand.mean * Math.max(1, leadTime.mean)),
      'COMPUTED',
    );
  }
  notes.note('orderCost', rule.orderCost, 'GIVEN');
  notes.note('holdingPercent', rule.holdingPercent, 'GIVEN');
  const share = Number(rule.holdingPercent) / 100;
  const lot = cheapestLot(yearly, Number(rule.orderCost), share, breaks);
  notes.note('unitCost', round(lot.price), rule.priceBreaks.length ? 'GIVEN' : 'MEASURED');
  return notes.note('orderQuantity', decimal(lot.quantity), 'COMPUTED');
}

function periodicTerms(rule: ReplenishmentRule, facts: Facts, notes: Notes): Worked {
  const days = rule.reviewDays ?? 1;
  notes.note('reviewDays', decimal(days), 'GIVEN');
  const orderUpTo = rule.orderUpTo ?? cover(rule, facts, days, notes);
  notes.note('orderUpTo', orderUpTo, rule.orderUpTo ? 'GIVEN' : 'COMPUTED');
  const rounding = roundingOf(rule, notes);
  const terms = { ...rounding, reorderPoint: null, orderUpTo, orderQuantity: null };
  return { ...terms, top: orderUpTo, red: null, figures: notes.figures };
}

function bufferTerms(rule: ReplenishmentRule, facts: Facts, today: Factors, notes: Notes): Worked {
  const factors = {
    leadTime: Number(rule.leadTimeFactor),
    variability: Number(rule.variabilityFactor),
  };
  const green = {
    cycleDays: rule.reviewDays ?? 0,
    minimumQuantity: Number(rule.minimumQuantity ?? 0),
  };
  const zones = bufferZones(facts.demand.mean, facts.leadTime.mean, factors, green);
  const topOfRed = zones.red * noteFactor(notes, today, 'RED');
  const yellow = (zones.yellow - zones.red) * noteFactor(notes, today, 'YELLOW');
  const order = (zones.green - zones.yellow) * noteFactor(notes, today, 'GREEN');
  const red = notes.note('topOfRed', wholeUp(topOfRed), 'COMPUTED');
  const reorderPoint = notes.note('topOfYellow', wholeUp(topOfRed + yellow), 'COMPUTED');
  const orderUpTo = notes.note('topOfGreen', wholeUp(topOfRed + yellow + order), 'COMPUTED');
  const terms = { ...roundingOf(rule, notes), reorderPoint, orderUpTo, orderQuantity: null };
  return { ...terms, top: orderUpTo, red, figures: notes.figures };
}

function roundingOf({ orderMultiple, minimumQuantity }: ReplenishmentRule, notes: Notes) {
  if (orderMultiple) notes.note('orderMultiple', orderMultiple, 'GIVEN');
  if (minimumQuantity) notes.note('minimumQuantity', minimumQuantity, 'GIVEN');
  return { orderMultiple, minimumQuantity };
}

class Notes {
  readonly figures: Figure[] = [];

  note(name: string, value: Decimal, source: Figure['source']): Decimal {
    this.figures.push({ name, value: value.toFixed(), source });
    return value;
  }
}

/** To three places, where a computer's last digits say nothing. */
function round(value: number): Decimal {
  return decimal(value.toFixed(3));
}

function wholeUp(value: number): Decimal {
  return round(value).ceil();
}
