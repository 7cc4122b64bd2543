import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Stops a server that still runs on a data folder whose lock we hold: its Waybill was killed.
 * Throws when it doesn't stop even without writing its memory out (the log is enough to recover).
 */
export async function stopLeftOver(data: string, timeoutMs: number): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const pid = parseInt(text);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isServer(pid, data)) break;
    send(pid, signal);
    await stopped(pid, data, timeoutMs);
  }
  if (isServer(pid, data)) {
    throw new Error(`The PostgreSQL left over in ${data} (process ${pid}) does not stop.`);
  }
  // A killed server leaves its pid file, and its pid may be another program's by now. PostgreSQL
  // overlooks the pid of its parent, us; what else the file says still guards shared memory.
  if (existsSync(file)) writeFileSync(file, text.replace(/^.*/, String(process.pid)));
}

/** The server may end by itself at the same moment. */
function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function stopped(pid: number, data: string, timeoutMs: number): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await delay(50)) {
    if (!isServer(pid, data)) return;
  }
}

/** Process ids are given out again, so the process must be one started on this very folder. */
function isServer(pid: number, data: string): boolean {
  return commandLine(pid).includes(` -D ${data} `);
}

function commandLine(pid: number): string {
  try {
    if (platform() === 'win32') return '';
    if (platform() !== 'linux') {
      return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    }
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
