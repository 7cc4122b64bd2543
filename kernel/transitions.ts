import { refuse } from './refusal.ts';

/** A lifecycle as a table: from each state, the states it may move to. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

/**
 * Makes the one function that moves a document through its lifecycle. It returns the new state
 * and refuses `ILLEGAL_MOVE { from, to, allowed }` for a move that the table does not have.
 */
export function transitions<State extends string>(table: Transitions<State>) {
  return function move(from: State, to: State): State {
    if (!table[from].includes(to)) refuse('ILLEGAL_MOVE', { from, to, allowed: table[from] });
    return to;
  };
}

/**
 * Lets a document go on to `to` from these states only; else refuses `ILLEGAL_MOVE { from, to,
 * needed }`. For steps that a table of states does not tell, since the state follows from more.
 */
export function requireState<State extends string>(
  state: State,
  to: string,
  ...needed: readonly State[]
): void {
  if (!needed.includes(state)) refuse('ILLEGAL_MOVE', { from: state, to, needed });
}
