import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { saveContact } from './contacts/save-contact.ts';
import { removeContact } from './contacts/remove-contact.ts';
import { recordInteraction } from './interactions/record-interaction.ts';
import { completeTask } from './interactions/complete-task.ts';
import { noteMoment } from './timeline/note-moment.ts';
import {
  assignServiceRequest,
  rateServiceRequest,
  replyToServiceRequest,
  setServiceRequestStatus,
} from './service/handle-service-request.ts';
import { openServiceRequest } from './service/open-service-request.ts';
import { saveServicePolicy } from './service/save-service-policy.ts';
import { saveOpportunity } from './opportunities/save-opportunity.ts';
import { closeOpportunity } from './opportunities/close-opportunity.ts';
import { saveOpportunityStages } from './opportunities/save-opportunity-stages.ts';
import { saveSegments } from './analysis/save-segments.ts';
import { resolvers } from './resolvers.ts';
import { saveCustomerGroup } from './customers/save-customer-group.ts';
import { saveDefaultCreditLimit } from './customers/save-default-credit-limit.ts';
import { saveCustomer } from './customers/save-customer.ts';
import { setCustomerStatus } from './customers/set-customer-status.ts';
import { tables } from './tables.ts';

export const crm: Area = {
  name: 'crm',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('crm'),
  resolvers,
  loaders,
  commands: [
    saveCustomer,
    setCustomerStatus,
    saveCustomerGroup,
    saveDefaultCreditLimit,
    saveContact,
    removeContact,
    recordInteraction,
    completeTask,
    noteMoment,
    assignServiceRequest,
    rateServiceRequest,
    replyToServiceRequest,
    setServiceRequestStatus,
    openServiceRequest,
    saveServicePolicy,
    saveOpportunity,
    closeOpportunity,
    saveOpportunityStages,
    saveSegments,
  ],
  messages,
};
