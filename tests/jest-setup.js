import { registerHooks } from 'node:module';
import { addEventHandler } from 'jest-circus';

// Tests run in bare Node, all of a worker with the same modules: loading them anew for each file
// would take half of the time. What Jest does around a test and its runner does not is done here.

const globals = new URL('./jest-globals.js', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
});

const TIMEOUT_MS = 120_000;

/** Promises that were rejected, and that nobody has looked at since. */
const unheard = new Map();
process.on('unhandledRejection', (reason, promise) => unheard.set(promise, reason));
process.on('rejectionHandled', (promise) => unheard.delete(promise));

addEventHandler(({ name }, { currentDescribeBlock: block }) => {
  if (name === 'add_test') watch(block.children.at(-1));
  if (name === 'add_hook') watch(block.hooks.at(-1));
});

/** Fails a test or hook that takes too long, or leaves an error that nobody hears. */
function watch(part) {
  const { fn, timeout = TIMEOUT_MS } = part;
  if (!fn) return;
  part.fn = async () => {
    let timer;
    const late = new Promise((_, reject) => {
      const error = new Error(`It took longer than ${timeout} ms.`);
      timer = setTimeout(() => reject(error), timeout);
    });
    try {
      await Promise.race([fn(), late]);
    } finally {
      clearTimeout(timer);
    }
    for (const reason of unheard.values()) {
      unheard.clear();
      throw reason;
    }
  };
}
