import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EventFeed, StoredEvent } from '../../kernel/event.ts';

/** Follows one area's event log from now on and hands each event out once, in order. */
export type Tail = {
  /** Resolves when the tail knows where it starts. */
  ready: Promise<void>;
  /** The last event handed out; everything later is still to come. */
  cursor(): string;
  stop(): void;
};

const BATCH = 500;
/** Looks even when nobody woke it: events wait for writers before them to end. */
const POLL_MS = 200;
const RETRY_MS = 1_000;
/** Between two reads: what happens meanwhile is read together. */
const REST_MS = 20;

export function startTail(
  feed: EventFeed,
  types: readonly string[],
  handOut: (event: StoredEvent) => void,
  log: Logger,
): Tail {
  let cursor = '0';
  let isStopped = false;
  let isReading = false;
  let isWoken = false;
  const ready = findHead();
  const stopWakes = feed.onWake(wake);
  const timer = setInterval(wake, POLL_MS);

  async function findHead(): Promise<void> {
    while (!isStopped) {
      try {
        cursor = await feed.head();
        return;
      } catch (error) {
        log.warn({ err: error }, 'an event log does not answer; trying again');
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  }

  function wake(): void {
    isWoken = true;
    if (!isReading) void follow();
  }

  async function follow(): Promise<void> {
    isReading = true;
    try {
      await ready;
      while (isWoken && !isStopped) {
        isWoken = false;
        const page = await feed.read(cursor, types, BATCH);
        for (const event of page.events) {
          cursor = event.cursor;
          handOut(event);
        }
        cursor = page.next;
        if (page.events.length === BATCH) isWoken = true;
        else await pause(REST_MS, undefined, { ref: false });
      }
    } catch (error) {
      log.warn({ err: error }, 'an event log could not be read; trying again');
    } finally {
      isReading = false;
    }
  }

  return {
    ready,
    cursor: () => cursor,
    stop() {
      isStopped = true;
      stopWakes();
      clearInterval(timer);
    },
  };
}
