import type { Work } from '../../../kernel/command.ts';
import { TicketStatusChanged } from '../contract.ts';
import type { ServiceTicket } from './ticket.ts';

/** Tells which status a ticket has come to. */
export function tellStatus({ emit }: Pick<Work<unknown>, 'emit'>, ticket: ServiceTicket): void {
  const { id: ticketId, number, subject, customerId, status, version } = ticket;
  const told = { ticketId, number, subject, customerId, status, version };
  emit(TicketStatusChanged, told, { parties: [{ kind: 'CUSTOMER', id: customerId }] });
}
