import type { Reading } from '../../../kernel/area.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { Tolerance } from './match.ts';

/** The company's policy as the graph shows it; amounts are in its currency. */
export type PayablesPolicyRow = {
  priceTolerancePercent: string;
  priceToleranceLimit: string;
  quantityTolerancePercent: string;
  currency: string;
};

const policy = sql`select trim_scale(price_tolerance_percent)::text as "priceTolerancePercent",
  price_tolerance_limit as "priceToleranceLimit",
  trim_scale(quantity_tolerance_percent)::text as "quantityTolerancePercent" from payables_policy`;

/** How much lines of bills may differ from what was agreed. */
export async function toleranceOf(db: Sql): Promise<Tolerance> {
  const [found] = await rows<Omit<PayablesPolicyRow, 'currency'>>(db, policy);
  return {
    percent: decimal(found!.priceTolerancePercent),
    limit: decimal(found!.priceToleranceLimit),
    quantityPercent: decimal(found!.quantityTolerancePercent),
  };
}

/** The policy; for staff. */
export async function findPayablesPolicy({ sql: db, viewer, company: { currency } }: Reading) {
  const asked = sql`${policy} where ${visibleTo(viewer)}`;
  const [found] = await rows<Omit<PayablesPolicyRow, 'currency'>>(db, asked);
  return found && { ...found, currency };
}
