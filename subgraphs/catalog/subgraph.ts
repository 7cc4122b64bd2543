import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { resolvers } from './resolvers.ts';
import { saveProduct } from './save-product.ts';
import { tables } from './tables.ts';

export const catalog: Area = {
  name: 'catalog',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('catalog'),
  resolvers,
  loaders,
  commands: [saveProduct],
  messages,
};
