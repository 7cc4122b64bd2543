import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import type { MomentKind } from '../contract.ts';

export type Moment = {
  customerId: string;
  kind: MomentKind;
  documentId: string;
  at: Date | string;
  title: string | null;
};

/** Puts a document of this area on its customer's timeline. */
export async function insertMoment(
  { sql: db, ids }: Pick<Work, 'sql' | 'ids'>,
  { customerId, kind, at, documentId, title }: Moment,
): Promise<void> {
  await sql`insert into moment (id, customer_id, kind, at, document_id, title)
    values (${ids.next('mom')}, ${customerId}, ${kind}, ${at}, ${documentId}, ${title})`.execute(
    db,
  );
}
