import { command } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { RecordCredit } from '../contract.ts';
import { conclude, lockReturn } from './return-store.ts';

/** Closes a return when the customer has what was decided: the credit, or all of the money. */
export const recordCredit = command(RecordCredit, 'returns:record', async (work, input) => {
  const order = await lockReturn(work, input.returnOrderId);
  const previous = order.status;
  order.credit(decimal(input.onAccount), work.now);
  if (order.status !== previous) conclude(work, order, previous);
  return { returnOrderId: order.id };
});
