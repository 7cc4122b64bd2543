import { printSchema } from 'graphql';
import type { OpenGraph } from '../graph.ts';

/** The graph's public SDL, as committed in schema/api.graphql; published instead of introspection. */
export function publishedSdl({ schema }: Pick<OpenGraph, 'schema'>): string {
  return `${printSchema(schema)}\n`;
}
