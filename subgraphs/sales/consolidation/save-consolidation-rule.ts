import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../quotation/quotation-store.ts';

export type SaveConsolidationRuleInput = {
  customerId?: string | null;
  channel?: string | null;
  isConsolidated: boolean;
  idempotencyKey?: string | null;
};

const SaveConsolidationRule = commandSpec<
  SaveConsolidationRuleInput,
  { consolidationRuleId: string }
>('sales.saveConsolidationRule');

/**
 * Says whether deliveries of a customer, or of a channel's orders, go together by themselves, in
 * place of what held before. Refuses `MIXED_AUDIENCE` unless it is for one of the two.
 */
export const saveConsolidationRule = command(
  SaveConsolidationRule,
  'sales:write',
  async ({ sql: db, viewer, ids, now }, { customerId = null, channel = null, ...rule }) => {
    staffOnly(viewer);
    if (Boolean(customerId) === Boolean(channel)) refuse('MIXED_AUDIENCE', {}, ['customerId']);
    const of = sql.raw(customerId ? 'customer_id' : 'channel');
    const [saved] = await rows<{ id: string }>(
      db,
      sql`insert into consolidation_rule (id, customer_id, channel, is_consolidated, updated_at)
          values (${ids.next('cnr')}, ${customerId}, ${channel}, ${rule.isConsolidated}, ${now})
          on conflict (${of}) do update
            set is_consolidated = excluded.is_consolidated, updated_at = excluded.updated_at
          returning id`,
    );
    return { consolidationRuleId: saved!.id };
  },
);
