import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { saveAttribute } from './attributes/save-attribute.ts';
import { archiveCategory, restoreCategory } from './categories/archive-category.ts';
import { moveCategory } from './categories/move-category.ts';
import { saveCategory } from './categories/save-category.ts';
import { saveKit } from './kits/save-kit.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { replaceProduct } from './products/replace-product.ts';
import { saveProduct } from './products/save-product.ts';
import { saveProducts } from './products/save-products.ts';
import { resolvers } from './resolvers.ts';
import { tables } from './tables.ts';
import { saveUnit } from './units/save-unit.ts';

export const catalog: Area = {
  name: 'catalog',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('catalog'),
  resolvers,
  loaders,
  commands: [
    saveProduct,
    saveProducts,
    replaceProduct,
    saveKit,
    saveCategory,
    moveCategory,
    archiveCategory,
    restoreCategory,
    saveAttribute,
    saveUnit,
  ],
  messages,
};
