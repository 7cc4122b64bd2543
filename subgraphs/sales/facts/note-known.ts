import { batchCommand } from '../../../kernel/command.ts';
import { NoteBuyer, NoteCategory, NoteProduct } from './contract.ts';
import { writeBuyers, writeCategories, writeProducts } from './known.ts';

/** Notes who a customer is to those who sell; later sales are counted by it. */
export const noteBuyer = batchCommand(NoteBuyer, 'sales:record', async (work, told) => {
  await writeBuyers(
    work.sql,
    told.map(({ place, ...buyer }) => ({ ...buyer, ...place })),
  );
  return told.map(() => ({}));
});

/** Notes which category a product is of, likewise. */
export const noteProduct = batchCommand(NoteProduct, 'sales:record', async (work, told) => {
  await writeProducts(work.sql, told);
  return told.map(() => ({}));
});

/** Notes where categories stand in the tree, likewise. */
export const noteCategory = batchCommand(NoteCategory, 'sales:record', async (work, told) => {
  await writeCategories(work.sql, told);
  return told.map(() => ({}));
});
