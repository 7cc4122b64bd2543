import { resolve } from 'node:path';
import { benchBatch } from './batch.ts';
import { benchCash } from './cash.ts';
import { benchReads } from './reads.ts';
import { benchPlacing } from './placing.ts';
import { benchSockets } from './sockets.ts';
import { openStage } from './stage.ts';

// `npm run bench`: every figure of bench/README.md in one run, each beside its floor.

const say = (text: string) => process.stdout.write(`${text}\n`);
const orders = Number(process.env.BENCH_ORDERS ?? 100_000);
const dataDir = resolve(process.env.BENCH_DIR ?? `.data/bench-${orders}`);
const only = process.argv.slice(2);
const wants = (name: string) => only.length === 0 || only.includes(name);
const fixed = (value: number, digits = 0) => value.toFixed(digits);

const stage = await openStage(dataDir, orders, say);
try {
  if (wants('reads')) {
    const { ours, floor, share } = await benchReads(stage);
    say(
      `reads: 20 orders over five areas ${fixed(ours.perSecond)}/s (p99 ${fixed(ours.p99Ms)} ms), ` +
        `floor ${fixed(floor.perSecond)}/s: ${fixed(share * 100)} % (bar 25 %)`,
    );
  }
  if (wants('placing')) {
    const { mutation, allocatedPerSecond, floor, share } = await benchPlacing(stage);
    say(
      `placing: ${fixed(allocatedPerSecond)} orders/s until ALLOCATED (bar 150), mutation p50 ` +
        `${fixed(mutation.p50Ms)} ms, p99 ${fixed(mutation.p99Ms)} ms (bar 100), ` +
        `floor ${fixed(floor.perSecond)}/s: ${fixed(share * 100)} %`,
    );
  }
  if (wants('batch')) {
    const seconds = await benchBatch(stage);
    say(`batch: 500 orders in one call in ${seconds.map((s) => fixed(s, 1)).join(', ')} s (bar 5)`);
  }
  if (wants('cash')) {
    const { steps, perSecond, floor, share } = await benchCash(stage);
    for (const [step, rate] of Object.entries(steps)) say(`  ${step}: ${fixed(rate)} orders/s`);
    say(
      `order to cash: ${fixed(perSecond, 1)} orders/s, floor ${fixed(floor.perSecond)}/s: ` +
        `${fixed(share * 100)} %`,
    );
  }
  for (const sockets of [1_000, 10_000]) {
    if (!wants('sockets')) continue;
    const { p50Ms, p99Ms, messages, memoryMb, floorP99Ms } = await benchSockets(stage, sockets);
    say(
      `sockets: ${sockets}, ${messages} messages, event to subscriber p50 ${fixed(p50Ms)} ms, ` +
        `p99 ${fixed(p99Ms)} ms, floor p99 ${fixed(floorP99Ms)} ms; ` +
        `memory ${fixed(memoryMb.before)} → ${fixed(memoryMb.with)} MB`,
    );
  }
} finally {
  await stage.close();
}
