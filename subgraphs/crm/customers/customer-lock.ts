import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Forbidden, NotFound } from '../../../kernel/refusal.ts';
import type { Viewer } from '../../../kernel/viewer.ts';

/** Customers are looked after by the company's own people: throws `Forbidden` for outside parties. */
export function staffOnly({ viewer }: { viewer: Viewer }): void {
  if (viewer.party) throw new Forbidden(['crm:write of a member of staff']);
}

/** Makes changes around one customer go one after the other. Throws `NotFound`. */
export async function lockCustomer({ sql: db }: Pick<Work, 'sql'>, id: string): Promise<void> {
  const query = sql`select 1 from customer where id = ${id} for no key update`;
  if ((await rows(db, query)).length === 0) throw new NotFound('customer', id);
}

/** Throws `NotFound` unless there is such a customer. */
export async function requireCustomer({ sql: db }: Pick<Work, 'sql'>, id: string): Promise<void> {
  const query = sql`select 1 from customer where id = ${id}`;
  if ((await rows(db, query)).length === 0) throw new NotFound('customer', id);
}
