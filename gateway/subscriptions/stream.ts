import { GraphQLError, type ExecutionResult } from 'graphql';

/** The result of one event, shared by equal subscribers and turned into text once. */
export class SharedResult {
  readonly result: ExecutionResult;
  private json: string | undefined;

  constructor(result: ExecutionResult) {
    this.result = result;
  }

  get text(): string {
    return (this.json ??= JSON.stringify(this.result));
  }
}

export type Delivery = {
  shared: SharedResult;
  /** Where the log stands behind this event. */
  cursor: string;
  /** Deliveries of the same state replace each other when the client is behind. */
  state?: string;
};

const MAX_QUEUED = 128;
/** From here on, deliveries of the same state replace each other. */
const BEHIND = 64;

/**
 * What one subscriber still has to take, at most 128 results. A client that does not keep up is
 * ended with `SLOW_CONSUMER` and the cursor to resume after; nothing is left out silently.
 */
export class Stream implements AsyncIterableIterator<SharedResult> {
  private readonly queue: Delivery[] = [];
  private taker: ((next: IteratorResult<SharedResult>) => void) | undefined;
  private isEnded = false;
  private waiting: (() => void)[] = [];
  private lastTaken: string;
  private readonly onEnd: (stream: Stream) => void;

  constructor(startCursor: string, onEnd: (stream: Stream) => void) {
    this.lastTaken = startCursor;
    this.onEnd = onEnd;
  }

  get hasEnded(): boolean {
    return this.isEnded;
  }

  /** True when the client is that much behind that it should be given time. */
  get isCrowded(): boolean {
    return this.queue.length >= BEHIND && !this.isEnded;
  }

  /** Resolves when the client has taken enough for more to come, or the stream has ended. */
  async room(): Promise<void> {
    if (!this.isCrowded) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  push(delivery: Delivery): void {
    if (this.isEnded) return;
    if (this.taker) {
      this.lastTaken = delivery.cursor;
      this.give({ value: delivery.shared, done: false });
    } else if (this.queue.length < MAX_QUEUED) {
      this.enqueue(delivery);
    } else if (!this.replaced(delivery)) {
      this.fail('SLOW_CONSUMER', 'You fell behind; resume after the cursor given here.');
    }
  }

  /** Ends the stream with an error as its last result. */
  fail(code: string, message: string): void {
    if (this.isEnded) return;
    const cursor = this.lastTaken;
    const error = new GraphQLError(message, { extensions: { code, cursor } });
    this.queue.length = 0;
    this.queue.push({ shared: new SharedResult({ errors: [error] }), cursor });
    this.end();
  }

  end(): void {
    if (this.isEnded) return;
    this.isEnded = true;
    this.makeRoom();
    this.onEnd(this);
    if (this.taker) void this.next().then((last) => this.give(last));
  }

  next(): Promise<IteratorResult<SharedResult>> {
    const delivery = this.queue.shift();
    if (this.queue.length < BEHIND) this.makeRoom();
    if (delivery) {
      this.lastTaken = delivery.cursor;
      return Promise.resolve({ value: delivery.shared, done: false });
    }
    if (this.isEnded) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.taker = resolve;
    });
  }

  return(): Promise<IteratorResult<SharedResult>> {
    this.queue.length = 0;
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private makeRoom(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  private give(next: IteratorResult<SharedResult>): void {
    const taker = this.taker!;
    this.taker = undefined;
    taker(next);
  }

  private enqueue(delivery: Delivery): void {
    if (this.queue.length >= BEHIND && this.replaced(delivery)) return;
    this.queue.push(delivery);
  }

  private replaced(delivery: Delivery): boolean {
    if (delivery.state === undefined) return false;
    const index = this.queue.findIndex(({ state }) => state === delivery.state);
    if (index < 0) return false;
    this.queue.splice(index, 1);
    this.queue.push(delivery);
    return true;
  }
}
