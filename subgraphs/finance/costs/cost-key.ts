import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { credit, debit, merged, type Leg } from '../ledger/journal-entry.ts';

/**
 * By what costs are shared out: fixed percentages, given figures such as heads or square metres, or
 * what each target earned or cost in the month by itself.
 */
export type Basis = 'PERCENT' | 'FIGURES' | 'REVENUE' | 'COSTS';

/** Who takes a part: percent, a figure, or nothing where the ledger says it. */
export type Target = { costCenterId: string; weight?: string | null };

/** A cost centre whose costs are shared out, as the order of steps looks at it. */
export type Step = { code: string; step: number; sourceId: string; targetIds: readonly string[] };

/** Whether the key's parts are said with it. */
export function isGiven(basis: Basis): boolean {
  return basis === 'PERCENT' || basis === 'FIGURES';
}

/**
 * Refuses `NO_TARGETS`, `TARGET_TWICE`, `OWN_TARGET`, `WEIGHT_MISSING`, `NEGATIVE_AMOUNT`, and
 * `NOT_A_HUNDRED` for percentages that sum to something else.
 */
export function requireTargets(basis: Basis, sourceId: string, targets: readonly Target[]): void {
  if (targets.length === 0) refuse('NO_TARGETS', {}, ['targets']);
  const seen = new Set<string>();
  for (const [index, { costCenterId, weight }] of targets.entries()) {
    const at = ['targets', String(index)];
    if (costCenterId === sourceId) refuse('OWN_TARGET', { costCenterId }, at);
    if (seen.has(costCenterId)) refuse('TARGET_TWICE', { costCenterId }, at);
    seen.add(costCenterId);
    if (isGiven(basis) && weight == null) refuse('WEIGHT_MISSING', { costCenterId }, at);
    if (weight != null && decimal(weight).isNegative()) {
      refuse('NEGATIVE_AMOUNT', { given: weight }, [...at, 'weight']);
    }
  }
  const total = sum(targets.map(({ weight }) => weight ?? ZERO));
  if (basis === 'PERCENT' && !total.equals(100)) {
    refuse('NOT_A_HUNDRED', { given: total.toFixed() }, ['targets']);
  }
  if (basis === 'FIGURES' && total.isZero()) refuse('NO_BASIS', {}, ['targets']);
}

/**
 * The order in which keys are worked through: by step, then by code. Each cost centre gives its
 * costs away once all that it receives is there (step-down method), so a target may not have given
 * before: refuses `STEP_BACK`.
 */
export function inOrder<Key extends Step>(keys: readonly Key[]): Key[] {
  const ordered = keys.toSorted((a, b) => a.step - b.step || (a.code < b.code ? -1 : 1));
  const givers = new Map<string, string>();
  for (const { code, sourceId, targetIds } of ordered) {
    const back = targetIds.find((id) => givers.has(id));
    if (back) {
      refuse('STEP_BACK', { code, earlier: givers.get(back)!, costCenterId: back }, ['step']);
    }
    givers.set(sourceId, code);
  }
  return ordered;
}

/** What a cost centre has on an account. */
export type Cost = { accountId: string; amount: Decimal };

type Shared = {
  sourceId: string;
  /** Where all parts are posted; null: each account to itself. */
  allocationAccountId: string | null;
  weights: readonly { costCenterId: string; weight: Decimal }[];
};

/**
 * Shares the costs of a cost centre out in proportion to the weights: the legs of one entry, and
 * what each target takes. The parts of each account sum to it exactly (largest remainder).
 */
export function shareOut(costs: readonly Cost[], shared: Shared, currency: string) {
  const { sourceId: costCenterId, allocationAccountId, weights } = shared;
  const taken = weights.map((weight) => ({ ...weight, amount: ZERO }));
  const legs: Leg[] = [];
  for (const { accountId, amount } of costs) {
    const to = allocationAccountId ?? accountId;
    const parts = new Money(amount, currency).split(weights.map(({ weight }) => weight));
    legs.push(credit(to, amount, { costCenterId }));
    parts.forEach((part, index) => {
      const target = taken[index]!;
      legs.push(debit(to, part.amount, { costCenterId: target.costCenterId }));
      target.amount = target.amount.plus(part.amount);
    });
  }
  return { legs: merged(legs), shares: taken };
}
