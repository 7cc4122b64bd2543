import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../customers/customer-lock.ts';
import { checkStages, type StageDetails } from './opportunity.ts';

export type SaveOpportunityStagesInput = {
  /** All stages, in their order; those left out go. */
  stages: StageDetails[];
  idempotencyKey?: string | null;
};

const SaveOpportunityStages = commandSpec<SaveOpportunityStagesInput, { count: number }>(
  'crm.saveOpportunityStages',
);

/**
 * Decides which stages opportunities pass, and how often they are won from there. Refuses
 * `STAGE_IN_USE` for one left out that some opportunity has, and what `checkStages` refuses.
 */
export const saveOpportunityStages = command(
  SaveOpportunityStages,
  'crm:setup',
  async ({ sql: db, viewer }, { stages }) => {
    staffOnly({ viewer });
    checkStages(stages);
    // Opportunities that are being saved keep their stage: it waits for them, and they for it.
    await sql`lock table opportunity_stage in exclusive mode`.execute(db);
    const codes = stages.map(({ code }) => code);
    const [used] = await rows<{ stage: string }>(
      db,
      sql`select code as stage from opportunity_stage where code <> all(${codes})
          and exists (select from opportunity where stage = code) limit 1`,
    );
    if (used) refuse('STAGE_IN_USE', used, ['stages']);
    await sql`delete from opportunity_stage where code <> all(${codes})`.execute(db);
    await sql`insert into opportunity_stage (code, name, name_zh, position, probability)
      select code, name, "nameZh", position, probability
      from rows from (jsonb_to_recordset(${JSON.stringify(stages)}::jsonb)
        as (code text, name text, "nameZh" text, probability numeric))
        with ordinality as given (code, name, "nameZh", probability, position)
      on conflict (code) do update set name = excluded.name, name_zh = excluded.name_zh,
        position = excluded.position, probability = excluded.probability`.execute(db);
    return { count: stages.length };
  },
);
