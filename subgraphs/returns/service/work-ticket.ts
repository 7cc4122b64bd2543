import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { invite } from '../feedback/invite.ts';
import { staffOnly } from '../orders/return-store.ts';
import { tellStatus } from './tell-status.ts';
import { ServiceTicket, type Outcome } from './ticket.ts';

export type TicketInput = { ticketId: string; idempotencyKey?: string | null };
export type StartTicketInput = TicketInput & { assignee?: string | null };
export type ResolveTicketInput = TicketInput & Outcome;

type Take<Input> = (ticket: ServiceTicket, input: Input, work: Work) => void;

/** A verb of staff that takes one ticket a step further. */
function step<Input extends TicketInput>(name: string, take: Take<Input>) {
  const spec = commandSpec<Input, { ticketId: string }>(`returns.${name}`);
  return command(spec, 'returns:handle', async (work, input) => {
    staffOnly(work);
    const { ticketId: id } = input;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const ticket = await work.em.findOne(ServiceTicket, { id }, { lockMode });
    if (!ticket) throw new NotFound('ticket', id);
    take(ticket, input, work);
    tellStatus(work, ticket);
    return { ticketId: id };
  });
}

/** Takes a ticket on, or takes a resolved one on again. */
export const startTicket = step<StartTicketInput>('startTicket', (ticket, input, work) =>
  ticket.start(input.assignee ?? work.viewer.id, work.now),
);

/** Says what was wrong, what was done, and whether the customer pays for it. */
export const resolveTicket = step<ResolveTicketInput>('resolveTicket', (ticket, input, { now }) =>
  ticket.resolve(input, now),
);

/** Ends a resolved ticket and asks the customer how it was. */
export const closeTicket = step<TicketInput>('closeTicket', (ticket, _input, work) => {
  ticket.close(work.now);
  const { id: subjectId, customerId } = ticket;
  invite(work, { kind: 'TICKET', subjectId, customerId });
});
