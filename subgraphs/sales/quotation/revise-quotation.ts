import { sql } from '../../../kernel/database.ts';
import { quotationStep, staffOnly } from './quotation-store.ts';

/**
 * Takes a sent offer back to be written anew; its link ends, and what was offered is kept. Refuses
 * `ILLEGAL_MOVE` unless it is sent.
 */
export const reviseQuotation = quotationStep(
  'reviseQuotation',
  'sales:write',
  async (quotation, _input, { sql: db, viewer, now }) => {
    staffOnly(viewer);
    const { id, revision, validUntil, currency, net, tax, gross, note, sentAt } = quotation;
    const lines = JSON.stringify(quotation.lines);
    quotation.revise();
    await sql`insert into quotation_revision (quotation_id, revision, valid_until, currency, net,
        tax, gross, lines, note, sent_at, revised_at)
      values (${id}, ${revision}, ${validUntil}, ${currency}, ${net.toFixed()}, ${tax.toFixed()},
        ${gross.toFixed()}, ${lines}::jsonb, ${note}, ${sentAt}, ${now})`.execute(db);
  },
);
