import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { documentKinds, type DocumentKind } from './documents.ts';

/** What was closed or reopened, for whom to ask later; all documents unless some are named. */
export async function noteClosing(
  { sql: db, ids, now, viewer }: Work,
  action: 'CLOSED' | 'REOPENED',
  { period, documents = documentKinds, reason }: Closing,
): Promise<void> {
  await sql`insert into closing_event (id, period, action, documents, reason, at, actor)
    values (${ids.next('cev')}, ${period}, ${action},
      array(select jsonb_array_elements_text(${JSON.stringify(documents)}::jsonb)),
      ${reason ?? null}, ${now}, ${viewer.id})`.execute(db);
}

type Closing = { period: string; documents?: readonly DocumentKind[]; reason?: string };
