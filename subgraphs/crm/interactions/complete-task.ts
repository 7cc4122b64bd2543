import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { staffOnly } from '../customers/customer-lock.ts';
import { Interaction } from './interaction.ts';

export type CompleteTaskInput = {
  interactionId: string;
  outcome?: string | null;
  idempotencyKey?: string | null;
};

const CompleteTask = commandSpec<CompleteTaskInput, { interactionId: string }>('crm.completeTask');

/** Notes that a task is done. Refuses `NOT_A_TASK`, `TASK_DONE`. */
export const completeTask = command(CompleteTask, 'crm:write', async (work, input) => {
  staffOnly(work);
  const { interactionId: id, outcome } = input;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const interaction = await work.em.findOne(Interaction, { id }, { lockMode });
  if (!interaction) throw new NotFound('interaction', id);
  interaction.complete(work.viewer.id, outcome?.trim() || null, work.now);
  return { interactionId: id };
});
