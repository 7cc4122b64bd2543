import type { DocumentNode, ExecutionResult } from 'graphql';
import type { EventFeed } from './event.ts';
import type { Viewer } from './viewer.ts';

/** One operation for one subgraph. */
export type SubgraphRequest = {
  document: DocumentNode;
  /** The same document as text; printed only when somebody needs it. */
  text(): string;
  operationName?: string;
  variables?: Record<string, unknown>;
  viewer: Viewer;
  /** Ends the work when the client is gone or the deadline has passed. */
  signal?: AbortSignal;
};

/** A business event that could not be carried on: a process step that keeps failing. */
export type StuckEvent = {
  area: string;
  eventId: string;
  type: string;
  documentId: string;
  attempts: number;
  lastError: string;
  occurredAt: string;
};

/** An area as the rest of the system meets it, in this process or over HTTP. */
export interface AreaEndpoint {
  readonly name: string;
  /** The area's own schema, in SDL, as it goes into composition. */
  readonly sdl: string;
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  /** Runs a command by its name (`inventory.reserveStock`) for a process. */
  perform(command: string, viewer: Viewer, input: object): Promise<unknown>;
  readonly events: EventFeed;
  stuckEvents(limit: number): Promise<StuckEvent[]>;
  retryStuck(eventId: string): Promise<boolean>;
  skipStuck(eventId: string, reason: string): Promise<boolean>;
}
