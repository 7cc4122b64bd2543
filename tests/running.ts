import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A Waybill in a process of its own, started as `npm start` does. */
export type RunningWaybill = {
  url: string;
  apiKey: string;
  process: ChildProcess;
  /** Asks its graph over HTTP; throws when there is no answer or it has errors. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Stops it as Ctrl-C does; gives the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  output(): string;
};

/** With the demo company, on a machine that has other work. */
const START_TIMEOUT_MS = 240_000;

/** Starts a Waybill and waits until it is ready; throws what it printed when it ends before. */
export async function startWaybill(
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<RunningWaybill> {
  const child = spawn(process.execPath, ['run/start.ts'], {
    cwd: new URL('..', import.meta.url).pathname,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DEMO: 'false',
      PORT: '0',
      DATA_DIR: dataDir,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!text.includes('Waybill is ready')) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(text);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`It did not start in time:\n${text}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const url = /http:\/\/\S+:\d+/.exec(text)![0];
  const apiKey = /wb_\S+/.exec(text)![0];
  return {
    url,
    apiKey,
    process: child,
    ask: (query, variables) => ask(url, apiKey, query, variables),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      return code;
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    output: () => text,
  };
}

async function ask<Data>(url: string, key: string, query: string, variables = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': key },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: object[] };
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data!;
}
