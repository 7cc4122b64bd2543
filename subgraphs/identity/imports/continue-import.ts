import { LockMode } from '@mikro-orm/core';
import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { GraphFor } from '../../../kernel/graph.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { ContinueImport, ImportContinues, ImportProgressed } from '../contract.ts';
import { columnFor } from './file-spec.ts';
import { Import, ImportTask } from './import.ts';
import type { Outcome } from './outcome.ts';
import type { TaskKind } from './plan-tasks.ts';
import { steps } from './steps.ts';

/** Tasks of one go: small enough to end soon, large enough to share the look-ups. */
const CHUNK = 48;
/** A task that had to wait so often is a problem; a go that only waits takes 0.1 s. */
const MAX_TRIES = 300;
const WAIT_MS = 100;

/**
 * Works through the next few tasks of an import and asks for the next go. The tasks' own commands
 * carry keys made from the rows, so a go that is repeated after a crash does nothing twice.
 */
export const continueImport = command(
  ContinueImport,
  'import:run',
  async (learning, { importId }) => workThroughChunk(learning, importId),
  async ({ em, emit, now, facts: outcomes }, { importId }) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const running = await em.findOne(Import, { id: importId }, { lockMode });
    if (running?.status !== 'RUNNING') return {};
    const ids = outcomes.map(({ taskId }) => taskId);
    const tasks = await em.find(ImportTask, { id: { $in: ids }, status: 'WAITING' });
    const byId = new Map(outcomes.map((outcome) => [outcome.taskId, outcome]));
    const problems = tasks.flatMap((task) => {
      const problem = settle(task, byId.get(task.id)!);
      return problem ? [{ file: task.file, line: task.line, ...problem }] : [];
    });
    const done = tasks.filter(({ status }) => status === 'DONE').length;
    running.advance(done, problems, now);
    const { failed, total, status, viewer } = running;
    emit(ImportProgressed, {
      importId,
      done: running.done,
      failed,
      total,
      status,
      startedBy: viewer.id,
    });
    if (status === 'RUNNING') emit(ImportContinues, { importId });
    return {};
  },
);

type Where = { column: string | null; message: string };

/** Puts down how a task went; gives the problem when it failed. */
function settle(task: ImportTask, outcome: Outcome): Where | undefined {
  task.tries += 1;
  if ('isDone' in outcome) {
    task.status = 'DONE';
    task.documentId = outcome.documentId;
    return undefined;
  }
  const isTired = 'isWaiting' in outcome && task.tries >= MAX_TRIES;
  if ('isWaiting' in outcome && !isTired) return undefined;
  task.status = 'FAILED';
  if (!('problem' in outcome)) return { column: null, message: 'What it waits for did not come.' };
  return { column: columnFor(task.file, outcome.field), message: outcome.problem };
}

async function workThroughChunk(learning: Learning, importId: string): Promise<Outcome[]> {
  const { sql: db, graph, company } = learning;
  const [running] = await rows<{ viewer: Viewer }>(
    db,
    sql`select viewer from import where id = ${importId} and status = 'RUNNING'`,
  );
  if (!running) return [];
  const tasks = await rows<ImportTask>(
    db,
    sql`select id, import_id as "importId", step, kind, file, line, ref, data, tries
        from import_task where import_id = ${importId} and status = 'WAITING'
          and step = (select min(step) from import_task
            where import_id = ${importId} and status = 'WAITING')
        order by tries, id limit ${CHUNK}`,
  );
  if (tasks.length === 0) return [];
  const earlier = await documentsFor(learning, importId, tasks);
  const ask: GraphFor = (document, variables) => graph(document, variables, running.viewer);
  const made = (kind: string, ref: string) => earlier.get(`${kind} ${ref}`);
  const step = steps[tasks[0]!.kind as TaskKind];
  const outcomes = await step({ ask, currency: company.currency, made }, tasks);
  if (outcomes.every((outcome) => 'isWaiting' in outcome)) {
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return outcomes;
}

async function documentsFor({ sql: db }: Learning, importId: string, tasks: ImportTask[]) {
  const refs = tasks.flatMap(({ ref }) => ref ?? []);
  const found = await rows<{ kind: string; ref: string; documentId: string }>(
    db,
    sql`select kind, ref, document_id as "documentId" from import_task
        where import_id = ${importId} and ref = any(${refs}) and document_id is not null`,
  );
  return new Map(found.map(({ kind, ref, documentId }) => [`${kind} ${ref}`, documentId]));
}
