import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { resolvers } from './resolvers.ts';
import { saveSupplierItem } from './save-supplier-item.ts';
import { saveSupplier } from './save-supplier.ts';
import { tables } from './tables.ts';

export const purchasing: Area = {
  name: 'purchasing',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('purchasing'),
  resolvers,
  loaders,
  commands: [saveSupplier, saveSupplierItem],
  messages,
};
