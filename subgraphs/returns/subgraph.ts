import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { noteDelivery } from './analysis/note-delivery.ts';
import { answerSurvey } from './feedback/answer-survey.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { authoriseReturn, cancelReturn, rejectReturn, sendReturn } from './orders/decide-return.ts';
import { inspectReturn } from './orders/inspect-return.ts';
import { receiveReturn } from './orders/receive-return.ts';
import { recordCredit } from './orders/record-credit.ts';
import { requestReturn } from './orders/request-return.ts';
import { resolveReturn } from './orders/resolve-return.ts';
import { resolvers } from './resolvers.ts';
import { saveReturnRule } from './rules/save-return-rule.ts';
import { openTicket } from './service/open-ticket.ts';
import { saveWarranty } from './service/save-warranty.ts';
import { closeTicket, resolveTicket, startTicket } from './service/work-ticket.ts';
import { tables } from './tables.ts';

export const returns: Area = {
  name: 'returns',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('returns'),
  resolvers,
  loaders,
  commands: [
    saveReturnRule,
    requestReturn,
    authoriseReturn,
    rejectReturn,
    cancelReturn,
    sendReturn,
    receiveReturn,
    inspectReturn,
    resolveReturn,
    recordCredit,
    saveWarranty,
    openTicket,
    startTicket,
    resolveTicket,
    closeTicket,
    noteDelivery,
    answerSurvey,
  ],
  messages,
};
