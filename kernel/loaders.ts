import DataLoader from 'dataloader';

/**
 * Loads what a parent has for some arguments (a page of a list, figures of a period) without N+1:
 * all parents that ask with the same arguments in one execution share one query. `batch` gives a
 * value per parent id, in order.
 */
export function loaderByArgs<Args extends object, Value>(
  batch: (args: Args, parentIds: readonly string[]) => Promise<Value[]>,
) {
  const byArgs = new Map<string, DataLoader<string, Value>>();
  return {
    load(parentId: string, args: Args): Promise<Value> {
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
