import type { CommandSpec } from './command.ts';
import type { EventSpec, StoredEvent } from './event.ts';

/** A command that a process sends: name and input, without its idempotency key. */
export type Send = {
  readonly command: string;
  readonly input: object;
  /** Nothing that happens later waits for it. */
  readonly isNote?: true;
};

type Reaction = (event: StoredEvent) => readonly Send[];

/** A cross-area process: for each kind of event, the commands that follow from it. */
export type Process = { readonly name: string; readonly reactions: ReadonlyMap<string, Reaction> };

type Step = { type: string; react: Reaction };

/** When this event has happened, send these commands. They run side by side. */
export function on<Data>(
  spec: EventSpec<Data>,
  ...sends: ((data: Data, event: StoredEvent<Data>) => Send)[]
): Step {
  return {
    type: spec.type,
    react: (event) => sends.map((send) => send(event.data as Data, event as StoredEvent<Data>)),
  };
}

export function send<Input extends object>(
  spec: CommandSpec<Input, unknown>,
  input: Omit<Input, 'idempotencyKey'>,
): Send {
  return { command: spec.name, input, ...(spec.isNote && { isNote: true }) };
}

/** Declares a process; each kind of event stands in it once. */
export function process(name: string, ...steps: Step[]): Process {
  return { name, reactions: new Map(steps.map(({ type, react }) => [type, react])) };
}
