import { Worker } from 'node:worker_threads';
import type { Go } from '../routing/improve.ts';
import type { Solution } from '../routing/problem.ts';
import type { Wanted } from './planned.ts';
import type { Search } from './transport-plan.ts';

/** What one go searches: between which attempts, from where. */
export type Errand = { wanted: Wanted; from: { best: Solution; stand: Solution }; go: Go };

/** A go takes a second or two; one that takes so long will not end. */
const MAX_MS = 60_000;

/** Searches in a thread of its own, so that nobody has to wait; gives up after a minute. */
export function search(errand: Errand): Promise<Search> {
  return new Promise((found, failed) => {
    const worker = new Worker(new URL('./searcher.ts', import.meta.url), { workerData: errand });
    const timer = setTimeout(() => {
      void worker.terminate();
      failed(new Error(`No routes within ${MAX_MS / 1000} s.`));
    }, MAX_MS);
    worker.once('message', found);
    worker.once('error', failed);
    worker.once('exit', () => {
      clearTimeout(timer);
      failed(new Error('The search ended without an answer.'));
    });
  });
}
