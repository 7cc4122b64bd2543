import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, type Books } from './books.ts';

/** How often the issuing process is killed: a short form here, CRASHES=20 for the long one. */
const CRASHES = Number(process.env.CRASHES ?? 2);
const ANSWERS = 100;

let books: Books;
beforeAll(async () => {
  books = await openBooks();
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
});
afterAll(() => books.close());

const script = fileURLToPath(new URL('./issuing.ts', import.meta.url));

/** 32 callers issue invoices until so many have an answer; then the process is killed at once. */
async function issueUntilKilled(first: number): Promise<{ began: number[]; done: number[] }> {
  const child = spawn(process.execPath, [script, books.databaseUrl, `${first}`]);
  const said: Record<string, number[]> = { began: [], done: [] };
  let error = '';
  child.stderr.on('data', (text: Buffer) => (error += text.toString()));
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const [what = '', delivery] = line.split(' ');
    said[what]!.push(Number(delivery));
    if (said.done!.length === ANSWERS) child.kill('SIGKILL');
  }
  await exited;
  if (said.done!.length < ANSWERS) throw new Error(error);
  return { began: said.began!, done: said.done! };
}

test(
  `numbers have no gap and no double when 32 post at once and are killed ${CRASHES} times`,
  async () => {
    const began: number[] = [];
    const done: number[] = [];
    for (let crash = 0; crash < CRASHES; crash++) {
      const said = await issueUntilKilled(began.length);
      began.push(...said.began);
      done.push(...said.done);
    }
    const issued = await books.rows<{ delivery: string }>(
      `select delivery_id as delivery from invoice`,
    );
    const known = new Set(issued.map(({ delivery }) => delivery));
    expect(known.size).toBe(issued.length);
    for (const delivery of done) expect(known).toContain(`dlv_${delivery}`);
    const [numbers] = await books.rows<object>(
      `select min(sequence) as first, max(sequence) as last, count(distinct number)::int as count
       from invoice`,
    );
    expect(numbers).toEqual({ first: 1, last: issued.length, count: issued.length });
    expect(began.length).toBeGreaterThanOrEqual(issued.length);
    expect(await books.faults()).toEqual([]);
  },
  60_000 + CRASHES * 15_000,
);
