import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';

/** A credit limit that customers have in common, and why they have it. */
export type SharedLimit = {
  limit: { amount: string; currency: string };
  source: 'GROUP' | 'DEFAULT';
};

/**
 * What customers of each group may owe that have no limit of their own: their group's, else the
 * company's; '' is no group. For a DataLoader.
 */
export async function sharedLimitsOf(
  { sql: db, company: { currency } }: Reading,
  groupIds: readonly string[],
): Promise<(SharedLimit | undefined)[]> {
  type Row = { groupId: string; ofGroup: string | null; common: string | null };
  const found = await rows<Row>(
    db,
    sql`select asked as "groupId", credit_limit as "ofGroup", amount as common
        from unnest(${groupIds}::text[]) asked cross join default_credit_limit
        left join customer_group g on g.id = asked`,
  );
  const limits = found.map(({ groupId, ofGroup, common }): [string, SharedLimit | undefined] => {
    const amount = ofGroup ?? common;
    const source = ofGroup === null ? 'DEFAULT' : 'GROUP';
    return [groupId, amount === null ? undefined : { limit: { amount, currency }, source }];
  });
  const byGroup = new Map(limits);
  return groupIds.map((id) => byGroup.get(id));
}

/** What customers may owe that have no limit of their own, nor by their group; for staff. */
export async function findDefaultLimit(reading: Reading): Promise<SharedLimit['limit'] | null> {
  if (reading.viewer.party) return null;
  return (await sharedLimitsOf(reading, ['']))[0]?.limit ?? null;
}
