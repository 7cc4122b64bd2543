import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { resolvers } from './resolvers.ts';
import { saveCustomerGroup } from './save-customer-group.ts';
import { saveCustomer } from './save-customer.ts';
import { setCustomerStatus } from './set-customer-status.ts';
import { tables } from './tables.ts';

export const crm: Area = {
  name: 'crm',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('crm'),
  resolvers,
  loaders,
  commands: [saveCustomer, setCustomerStatus, saveCustomerGroup],
  messages,
};
