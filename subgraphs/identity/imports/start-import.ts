import { command, commandSpec } from '../../../kernel/command.ts';
import { sql, type Sql } from '../../../kernel/database.ts';
import { ImportContinues, ImportProgressed } from '../contract.ts';
import { Import, ImportTask } from './import.ts';
import { planTasks, planTrials } from './plan-tasks.ts';
import { readFiles, type ImportFile } from './read-files.ts';
import { unpacked } from './read-workbook.ts';
import { unknownReferences } from './references.ts';

export type StartImportInput = {
  files: ImportFile[];
  isDryRun: boolean;
  idempotencyKey?: string | null;
};

export const StartImport = commandSpec<StartImportInput, { importId: string }>(
  'identity.startImport',
);

/**
 * Checks the files, also against what Waybill knows, and begins to work through them with the
 * rights of the viewer, unless a row is bad; a dry run only tries products out. Never refuses:
 * what is wrong stands in the import's problems.
 */
export const startImport = command(
  StartImport,
  'import:run',
  async ({ graph }, { files }) => {
    const { sheets, faults } = await unpacked(files);
    const { rows, problems, open } = readFiles(sheets);
    const unknown = await unknownReferences(graph, open);
    return { rows, problems: [...faults, ...problems, ...unknown] };
  },
  async ({ em, sql: db, emit, ids, viewer, now, facts }, { isDryRun }) => {
    const { rows, problems } = facts;
    const planned = planTasks(rows);
    const tasks = isDryRun ? planTrials(rows) : planned;
    const about = { isDryRun, tasks: tasks.length, total: tasks.length || planned.length };
    const running = new Import(ids.next('imp'), { ...about, problems, viewer }, now);
    await em.persist(running).flush();
    const { id: importId, done, failed, status, total } = running;
    if (status === 'RUNNING') {
      const fresh = tasks.map((task) => new ImportTask(ids.next('imt'), { ...task, importId }));
      await storeTasks(db, fresh);
      emit(ImportContinues, { importId });
    }
    emit(ImportProgressed, { importId, done, failed, total, status, startedBy: viewer.id });
    return { importId };
  },
);

/** Writes all tasks in one statement: there may be many thousands. */
async function storeTasks(db: Sql, tasks: readonly ImportTask[]): Promise<void> {
  await sql`
    insert into import_task (id, import_id, step, kind, file, line, ref, data, status, tries)
    select id, "importId", step, kind, file, line, ref, data, status, tries
    from jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb) as t(id text, "importId" text,
      step integer, kind text, file text, line integer, ref text, data jsonb, status text,
      tries integer)`.execute(db);
}
