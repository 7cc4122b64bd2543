import { decimal, sum, ZERO, type Decimal } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import { Bearing } from '../../subgraphs/inventory/costing/bearing.ts';
import {
  CostTrail,
  type GoodsBack,
  type GoodsGone,
} from '../../subgraphs/inventory/costing/cost-trail.ts';
import {
  CostLayers,
  costOf,
  type CostingMethod,
} from '../../subgraphs/inventory/costing/costing.ts';
import { IssuedGoods } from '../../subgraphs/inventory/costing/issued-goods.ts';
import { revalueGoods } from '../../subgraphs/inventory/costing/revaluing.ts';
import { StockLevel } from '../../subgraphs/inventory/stock/stock.ts';

const cny = (amount: string | Decimal) => new Money(amount, 'CNY');
const nothing = cny('0');
const issued = { kind: 'ISSUE', postingDate: '2026-03-01', orderId: null, customerId: null };
const day = '2026-03-31';

/** A stock level with its costs in memory, and all that has left it, without a database. */
export class Shelf {
  readonly level: StockLevel;
  readonly layers = new CostLayers();
  readonly gone: GoodsGone[] = [];
  readonly back: GoodsBack[] = [];
  readonly received = new Map<string, Decimal>();
  /** What every move is booked for, with its corrections: receipts positive, issues positive. */
  readonly booked = new Map<string, Money>();
  private count = 0;

  constructor(costingMethod: CostingMethod, more: { allowsNegative?: boolean } = {}) {
    const place = { id: 'stk', productId: 'tea', warehouseId: 'EAST', unit: 'PCS', version: 0 };
    const figures = { onHand: ZERO, reserved: ZERO, value: nothing };
    const standardCost = costingMethod === 'STANDARD' ? decimal('3.33') : null;
    this.level = new StockLevel({ ...place, ...figures, costingMethod, standardCost, ...more });
  }

  receive(quantity: string | Decimal, unitCost: string): string {
    return this.take(decimal(quantity), { cost: costOf(decimal(quantity), cny(unitCost), 'CNY') });
  }

  issue(quantity: string | Decimal): string {
    const id = `out${++this.count}`;
    this.booked.set(id, this.level.issue(id, decimal(quantity), this.layers));
    this.harvest();
    return id;
  }

  /** Takes goods of an issue back, at what they left with. */
  takeBack(issueId: string, quantity: Decimal): void {
    const parts = this.gone
      .filter((goods) => goods.issueId === issueId)
      .map((goods) => {
        const returned = this.back.filter(
          (back) => back.issueId === issueId && back.sourceId === goods.receiptId,
        );
        return {
          ...{ issueId, sourceId: goods.receiptId, quantity: goods.quantity, value: goods.value },
          returned: sum(returned.map((back) => back.quantity)),
          returnedValue: total(returned.map((back) => back.value)),
        };
      });
    const { goods, exact } = new IssuedGoods('line', parts).takeBack(quantity);
    const cost = total(goods.map(({ value }) => value));
    const receiptId = this.take(quantity, { cost, exact });
    for (const { sourceId, ...part } of goods) {
      this.back.push({ ...part, sourceId: sourceId!, receiptId, postingDate: day });
    }
  }

  /** Adds to what a receipt has cost. */
  addCost(receiptId: string, amount: string): void {
    const trail = this.trail();
    trail.add(receiptId, cny(amount), 'LANDED_COST', day);
    this.book(trail);
  }

  /** A bill asks so much less than a receipt was booked for; gives what its goods bear of that. */
  billLess(receiptId: string, amount: string): string {
    const trail = this.trail();
    const worth = { receipts: this.booked, pools: new Map([['stk', this.level.value]]) };
    const borne = new Bearing(trail, worth, day).lower(receiptId, cny(amount));
    this.book(trail);
    return borne.amount.toFixed(2);
  }

  /** Receipts are older than any day, issues of March, and what came back is of its last day. */
  revalue(unitCost: string, on = day): Money {
    const trail = this.trail();
    const revaluing = { level: this.level, unitCost: decimal(unitCost), day: on };
    const cameBack = new Set(this.back.map(({ receiptId }) => receiptId));
    const ids = [...this.received.keys()].filter((id) => on === day || !cameBack.has(id));
    const change = revalueGoods(trail, ids, { ...revaluing, cause: 'REVALUATION' });
    this.book(trail);
    return change;
  }

  /** What must hold after everything; gives what does not. */
  faults(): string[] {
    const { level, layers } = this;
    const onHand = sum(layers.layers.map(({ quantity }) => quantity));
    const short = sum(layers.shortages.map(({ quantity }) => quantity));
    const cases: [string, Decimal, Decimal][] = [
      ['on hand', level.onHand, onHand.minus(short)],
      ['whole cents', level.value.amount, level.value.rounded().amount],
    ];
    const owing = this.gone.filter(({ value }) => value.isNegative());
    cases.push(['less than nothing', total(owing.map(({ value }) => value)).amount, ZERO]);
    if (level.onHand.isZero()) cases.push(['nothing is worth nothing', level.value.amount, ZERO]);
    if (!level.isPooled) {
      const worth = total(layers.layers.map(({ value }) => value!));
      const owed = total(layers.shortages.map(({ value }) => value));
      cases.push(['layers', level.value.amount, worth.minus(owed).amount]);
    }
    const balance = sum(
      [...this.booked].map(([id, { amount }]) =>
        id.startsWith('out') ? amount.negated() : amount,
      ),
    );
    cases.push(['ledger', level.value.amount, balance]);
    for (const [id, quantity] of this.received) {
      const here = layers.layers.filter(({ moveId }) => moveId === id);
      const away = this.gone.filter(({ receiptId }) => receiptId === id);
      const parts = [...here, ...away].map((part) => part.quantity);
      cases.push([`receipt ${id}`, quantity, sum(parts)]);
    }
    for (const [id, { amount }] of this.booked) {
      if (!id.startsWith('out')) continue;
      const parts = this.gone.filter(({ issueId }) => issueId === id);
      const owed = layers.shortages.filter(({ issueId }) => issueId === id);
      cases.push([`issue ${id}`, amount, total([...parts, ...owed].map((p) => p.value)).amount]);
    }
    return cases
      .filter(([, actual, expected]) => !actual.equals(expected))
      .map(
        ([what, actual, expected]) => `${what}: ${actual.toFixed()} is not ${expected.toFixed()}`,
      );
  }

  private take(quantity: Decimal, { cost, exact }: { cost: Money; exact?: Decimal }): string {
    const id = `in${++this.count}`;
    const { value } = this.level.receive(id, quantity, { cost, exact }, this.layers);
    this.received.set(id, quantity);
    this.booked.set(id, value);
    for (const { correctsId, cost: more } of this.layers.takeCorrections()) {
      this.level.revalue(more.negated());
      this.booked.set(correctsId, this.booked.get(correctsId)!.plus(more));
    }
    this.harvest();
    return id;
  }

  private harvest(): void {
    for (const goods of this.layers.consumed.splice(0)) {
      this.gone.push({ ...goods, position: `${this.gone.length}`, levelId: 'stk', issued });
    }
  }

  private trail(): CostTrail {
    const onHand = [...this.received.keys()].map((receiptId) => {
      const layer = this.layers.layers.find(({ moveId }) => moveId === receiptId);
      const value = this.level.isPooled ? null : (layer?.value ?? nothing);
      const quantity = layer?.quantity ?? ZERO;
      return { receiptId, levelId: 'stk', position: null, quantity, value };
    });
    return new CostTrail({ onHand, gone: this.gone, back: this.back });
  }

  private book(trail: CostTrail): void {
    for (const { correctsId, value } of trail.corrections) {
      this.level.revalue(value);
      const id = correctsId ?? 'revaluation';
      const signed = id.startsWith('out') ? value.negated() : value;
      this.booked.set(id, (this.booked.get(id) ?? nothing).plus(signed));
    }
    this.level.expectWorth();
    for (const { receiptId, value } of trail.changes.onHand) {
      const layer = this.layers.layers.find(({ moveId }) => moveId === receiptId);
      if (layer) layer.value = value;
    }
  }
}

function total(parts: readonly Money[]): Money {
  return Money.total(parts, 'CNY');
}
