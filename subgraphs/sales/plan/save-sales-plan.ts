import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../quotation/quotation-store.ts';
import { soldByMonth } from './plan-history.ts';
import { frameOf, type Frame, type PlanInput } from './plan-frame.ts';
import {
  splitPlan,
  withOwnLines,
  type PlanChild,
  type PlanFigures,
  type SplitMethod,
} from './plan-split.ts';

type ChildInput = { key: string; weight?: string | null };

export type SaveSalesPlanInput = PlanInput & {
  amount: string;
  method: SplitMethod;
  children?: ChildInput[] | null;
  season?: string[] | null;
  lines?: { key: string; month: number; amount: string }[] | null;
  note?: string | null;
  idempotencyKey?: string | null;
};

const SaveSalesPlan = commandSpec<SaveSalesPlanInput, { salesPlanId: string }>(
  'sales.saveSalesPlan',
);

const MAX_CHILDREN = 200;

/**
 * Drafts a year's plan, split among children and months, or writes its draft anew; once a version
 * is approved the next save begins another. Refuses `NOT_POSITIVE`, `TOO_MANY_DECIMALS`,
 * `CHILDREN_MISSING`, `NESTED_CHILDREN`, `TOO_MANY`, `BAD_SEASON`, `NEGATIVE_FIGURE`, and what
 * `frameOf`, `splitPlan` and `withOwnLines` refuse.
 */
export const saveSalesPlan = command(SaveSalesPlan, 'sales:plan', async (work, input) => {
  staffOnly(work.viewer);
  const { sql: db, ids, viewer, now } = work;
  const amount = decimal(input.amount);
  const digits = digitsOf(work, input, amount);
  const season = seasonOf(input);
  const frame = await frameOf(work, input);
  const { children, history } = await childrenOf(work, frame, input);
  const figures = withOwnLines(
    splitPlan({ amount, digits, method: input.method, children, season, history }),
    input.lines ?? [],
  );
  const { method, note = null } = input;
  const versionId = ids.next('spv');
  // A draft gives way to the next; what was approved stays, and the next number is begun.
  await sql`delete from sales_plan_version
    where plan_id = ${frame.id} and status = 'DRAFT'`.execute(db);
  await sql`insert into sales_plan_version (id, plan_id, number, status, amount, method, note,
      drafted_by, drafted_at)
    select ${versionId}, ${frame.id}, coalesce(max(number), 0) + 1, 'DRAFT',
      ${amount.toFixed()}::numeric, ${method}, ${note}, ${viewer.id}, ${now}::timestamptz
    from sales_plan_version where plan_id = ${frame.id}`.execute(db);
  await writeFigures(db, versionId, figures);
  return { salesPlanId: frame.id };
});

function digitsOf({ company }: Work, { measure }: SaveSalesPlanInput, amount: Decimal): number {
  if (!amount.greaterThan(0)) refuse('NOT_POSITIVE', { given: amount.toFixed() }, ['amount']);
  const most = measure === 'QUANTITY' ? 4 : minorDigitsOf(company.currency);
  if (amount.decimalPlaces() > most) {
    refuse('TOO_MANY_DECIMALS', { given: amount.toFixed(), decimals: most }, ['amount']);
  }
  return measure === 'QUANTITY' ? amount.decimalPlaces() : most;
}

function seasonOf({ method, season }: SaveSalesPlanInput): readonly string[] {
  const given = season ?? [];
  const isRight = method === 'SEASON' ? given.length === 12 : given.length === 0;
  if (!isRight || given.some((weight) => decimal(weight).isNegative())) {
    refuse('BAD_SEASON', { method, given: given.length }, ['season']);
  }
  return given;
}

/** Among whom it is split: as named, or everybody who sold in the year before. */
async function childrenOf({ sql: db, company }: Work, frame: Frame, input: SaveSalesPlanInput) {
  const { method, children: named } = input;
  const given = named?.length ? named : null;
  const before = { ...frame, year: frame.year - 1 };
  const keys = given && given.map(({ key }) => key);
  const history = method === 'HISTORY' ? await soldByMonth(db, before, keys, company.currency) : [];
  const children: PlanChild[] = given
    ? given.map(({ key, weight }) => ({ key, weight: weight ?? 1 }))
    : [...new Set(history.map(({ key }) => key))].map((key) => ({ key, weight: 1 }));
  await refuseChildren(db, frame, children);
  return { children, history };
}

async function refuseChildren(db: Sql, { dimension }: Frame, children: readonly PlanChild[]) {
  const keys = children.map(({ key }) => key);
  if (keys.length === 0) refuse('CHILDREN_MISSING', {}, ['children']);
  if (keys.length > MAX_CHILDREN) {
    refuse('TOO_MANY', { limit: MAX_CHILDREN, given: keys.length }, ['children']);
  }
  const negative = children.find(({ weight }) => decimal(weight).isNegative());
  if (negative) refuse('NEGATIVE_FIGURE', { given: String(negative.weight) }, ['children']);
  const twice = keys.find((key, n) => keys.indexOf(key) !== n);
  if (twice !== undefined) refuse('NESTED_CHILDREN', { key: twice, other: twice }, ['children']);
  const nested = await nestedAmong(db, dimension, keys);
  if (nested) refuse('NESTED_CHILDREN', nested, ['children']);
}

/** A child below another would be counted twice. */
async function nestedAmong(db: Sql, dimension: Frame['dimension'], keys: readonly string[]) {
  if (dimension !== 'TERRITORY' && dimension !== 'CATEGORY') return undefined;
  const tree =
    dimension === 'TERRITORY'
      ? sql`select id, path from territory`
      : sql`select id, category_ids as path from known_category`;
  const [nested] = await rows<{ key: string; other: string }>(
    db,
    sql`select t.id as key, above.key as other from (${tree}) t
          cross join lateral unnest(t.path) as above(key)
        where t.id = any(${keys}) and above.key = any(${keys}) and above.key <> t.id limit 1`,
  );
  return nested;
}

async function writeFigures(db: Sql, versionId: string, { months, lines }: PlanFigures) {
  const asText = <Figure extends { amount: Decimal }>(figures: readonly Figure[]) =>
    JSON.stringify(figures.map((figure) => ({ ...figure, amount: figure.amount.toFixed() })));
  await sql`insert into sales_plan_month (version_id, month, amount)
    select ${versionId}, month, amount from jsonb_to_recordset(${asText(months)}::jsonb)
      as m(month integer, amount numeric)`.execute(db);
  await sql`insert into sales_plan_line (version_id, key, month, amount)
    select ${versionId}, key, month, amount from jsonb_to_recordset(${asText(lines)}::jsonb)
      as l(key text, month integer, amount numeric)`.execute(db);
}
