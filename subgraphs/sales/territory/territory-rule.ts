import { refuse } from '../../../kernel/refusal.ts';

/** Whom a territory has: what is named must all hold for a customer. */
export type TerritoryRule = {
  /** Of the rules that hold for a customer, the highest goes first. */
  precedence: number;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  region: string | null;
  postalPrefix: string | null;
  groupId: string | null;
};

export type RuleInput = { precedence?: number | null } & {
  [Part in Exclude<keyof TerritoryRule, 'precedence'>]?: string | null;
};

/** A rule of another territory, as people know it. */
export type ForeignRule = TerritoryRule & { code: string };

/** The rule as it is kept. Refuses `EMPTY_RULE` for one that names nothing. */
export function ruleOf(input: RuleInput, position: number): TerritoryRule {
  const named = (text: string | null | undefined) => text?.trim() || null;
  const rule = {
    precedence: input.precedence ?? 0,
    country: named(input.country),
    region: named(input.region),
    postalPrefix: named(input.postalPrefix),
    groupId: named(input.groupId),
  };
  const { precedence: _, ...parts } = rule;
  if (Object.values(parts).every((part) => part === null)) {
    refuse('EMPTY_RULE', {}, ['rules', String(position)]);
  }
  return rule;
}

/** True when some customer could fall under both. */
function canMeet(a: TerritoryRule, b: TerritoryRule): boolean {
  const postal = [a.postalPrefix ?? '', b.postalPrefix ?? ''] as const;
  return (
    agree(a.country, b.country) &&
    agree(a.region?.toLowerCase(), b.region?.toLowerCase()) &&
    agree(a.groupId, b.groupId) &&
    (postal[0].startsWith(postal[1]) || postal[1].startsWith(postal[0]))
  );
}

function agree(a: string | null | undefined, b: string | null | undefined): boolean {
  return !a || !b || a === b;
}

/**
 * Refuses `TERRITORY_CONFLICT` where a rule and one of another territory have the same precedence
 * and could hold for one customer: nobody could say whose it is.
 */
export function refuseConflicts(
  rules: readonly TerritoryRule[],
  foreign: readonly ForeignRule[],
): void {
  for (const [position, rule] of rules.entries()) {
    const other = foreign.find((its) => its.precedence === rule.precedence && canMeet(rule, its));
    if (!other) continue;
    const figures = { other: other.code, precedence: rule.precedence };
    refuse('TERRITORY_CONFLICT', figures, ['rules', String(position)]);
  }
}
