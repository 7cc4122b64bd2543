import type { Viewer } from './viewer.ts';

/** Asks the one graph, as clients do; throws when the answer has errors. */
export type Graph = <Data>(
  viewer: Viewer,
  document: string,
  variables?: Record<string, unknown>,
) => Promise<Data>;

/** The graph as a verb meets it: asked as the verb's caller unless another viewer is named. */
export type GraphFor = <Data>(
  document: string,
  variables?: Record<string, unknown>,
  as?: Viewer,
) => Promise<Data>;
