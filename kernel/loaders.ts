import DataLoader from 'dataloader';
import type { Connection, ListArgs } from './reads.ts';

/**
 * Loads nested connections without N+1: all parents that ask for the same page arguments in one
 * execution share one query. `batch` gives a connection per parent id, in order.
 */
export function connectionLoader<Row>(
  batch: (args: ListArgs, parentIds: readonly string[]) => Promise<Connection<Row>[]>,
) {
  const byArgs = new Map<string, DataLoader<string, Connection<Row>>>();
  return {
    load(parentId: string, args: ListArgs): Promise<Connection<Row>> {
      const key = JSON.stringify(args);
      let loader = byArgs.get(key);
      if (!loader) {
        loader = new DataLoader((ids: readonly string[]) => batch(args, ids));
        byArgs.set(key, loader);
      }
      return loader.load(parentId);
    },
  };
}
