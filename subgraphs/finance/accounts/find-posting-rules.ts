import type { Reading } from '../../../kernel/area.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { Accounts } from '../ledger/books.ts';
import type { PostingRole } from '../ledger/chart.ts';

export type PostingRuleRow = {
  role: PostingRole;
  accountId: string;
  /** Accounts that it had before, the last first. */
  formerIds: string[];
  /** Null: nobody has changed it. */
  changedBy: string | null;
  version: number;
};

/** Where each role posts to, since when, and where it did before. */
export function postingRules({ sql: db, viewer }: Reading) {
  return rows<PostingRuleRow>(
    db,
    sql`select role, account_id as "accountId", coalesce(since, opened_at) as since,
          changed_by as "changedBy", version,
          array(select account_id from role_account former
            where former.role = rule.role and until is not null order by until desc) as "formerIds"
        from role_account rule cross join books
        where until is null and ${visibleTo(viewer)} order by role`,
  );
}

/**
 * Where each role is taken back of what documents have posted on a day: where it stands, or else
 * where the role posts to now.
 */
export async function accountsAsPosted(
  db: Sql,
  { sourceIds, postingDate }: { sourceIds: readonly string[]; postingDate: string },
  accounts: Accounts,
): Promise<Accounts> {
  const found = await rows<{ role: PostingRole; accountId: string }>(
    db,
    sql`select r.role, l.account_id as "accountId"
        from journal_entry e join journal_line l on l.entry_id = e.id
        join role_account r on r.account_id = l.account_id
        where e.source_id = any(${sourceIds}) and e.posting_date = ${postingDate}
          and e.reverses_id is null
        order by e.posted_at, e.id`,
  );
  const posted = Object.fromEntries(found.map(({ role, accountId }) => [role, accountId]));
  return { ...accounts, ...posted };
}
