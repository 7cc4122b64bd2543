import { workerData, parentPort } from 'node:worker_threads';
import { improve } from '../routing/improve.ts';
import { problemOf } from './problem-of.ts';
import type { Errand } from './search.ts';
import { timetableOf } from './timetable.ts';

// The thread of one go: it is given an errand, answers with what it has found, and ends.
const { wanted, from, go } = workerData as Errand;
const problem = problemOf(wanted);
const { best, at: stand } = improve(problem, { best: from.best, at: from.stand }, go);
parentPort!.postMessage({ best, stand, timetable: timetableOf(wanted, problem, best) });
