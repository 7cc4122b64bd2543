import { eventSpec } from '../../../kernel/event.ts';

/** A document has come by which a customer orders. */
export const DocumentReceived = eventSpec<{ documentId: string; format: string }>(
  'orders.DocumentReceived',
  'documentId',
);

/** A document was read anew, and its draft made anew. */
export const DocumentReadAnew = eventSpec<{ documentId: string }>(
  'orders.DocumentReadAnew',
  'documentId',
);

/** The draft of a document was placed. */
export const DocumentOrdered = eventSpec<{ documentId: string; orderId: string }>(
  'orders.DocumentOrdered',
  'documentId',
);

/** Nobody will order by the document. */
export const DocumentDismissed = eventSpec<{ documentId: string; reason: string }>(
  'orders.DocumentDismissed',
  'documentId',
);
