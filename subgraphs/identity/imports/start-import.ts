import { command, commandSpec } from '../../../kernel/command.ts';
import { ImportContinues, ImportProgressed } from '../contract.ts';
import { Import, ImportTask } from './import.ts';
import { planTasks } from './plan-tasks.ts';
import { readFiles, type ImportFile } from './read-files.ts';

export type StartImportInput = {
  files: ImportFile[];
  isDryRun: boolean;
  idempotencyKey?: string | null;
};

export const StartImport = commandSpec<StartImportInput, { importId: string }>(
  'identity.startImport',
);

/**
 * Checks the files and, unless it is a dry run or a row is bad, begins to work through them with
 * the rights of the viewer. Never refuses: what is wrong stands in the import's problems.
 */
export const startImport = command(
  StartImport,
  'import:run',
  async ({ em, emit, ids, viewer, now }, { files, isDryRun }) => {
    const { rows, problems } = readFiles(files);
    const tasks = planTasks(rows);
    const total = tasks.length;
    const running = new Import(ids.next('imp'), { isDryRun, total, problems, viewer }, now);
    em.persist(running);
    const { id: importId, done, failed, status } = running;
    if (status === 'RUNNING') {
      em.persist(tasks.map((task) => new ImportTask(ids.next('imt'), { ...task, importId })));
      emit(ImportContinues, { importId });
    }
    emit(ImportProgressed, { importId, done, failed, total, status, startedBy: viewer.id });
    return { importId };
  },
);
