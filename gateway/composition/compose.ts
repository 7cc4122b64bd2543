import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export type AreaSdl = { name: string; sdl: string };

/** Hints of composition that are by design; any other one fails the composition. */
const approvedHints = new Set([
  // Stubs such as `type Product { id }` carry no description of their own.
  'INCONSISTENT_DESCRIPTION',
  // `UserErrorCode` is the union of the areas' codes.
  'INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM',
  'UNUSED_ENUM_TYPE',
  // Stubs of entities that an area only refers to.
  'INCONSISTENT_ENTITY',
  'INCONSISTENT_INTERFACE_VALUE_TYPE_FIELD',
  'INCONSISTENT_OBJECT_VALUE_TYPE_FIELD',
  'INCONSISTENT_TYPE_SYSTEM_DIRECTIVE_LOCATIONS',
  // The owner of a type says who may see it; the others say so of the fields they add.
  'MERGED_NON_REPEATABLE_DIRECTIVE_ARGUMENTS',
]);

/**
 * Composes the areas' schemas into the supergraph, in SDL. Throws one error that names every
 * conflict with the areas and places concerned.
 */
export function composeSupergraph(areas: readonly AreaSdl[]): string {
  const services = areas.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) }));
  const { errors, supergraphSdl, hints } = composeServices(services);
  if (errors && errors.length > 0) {
    const list = errors.map((error) => `  ${String(error.extensions?.code)}: ${error.message}`);
    throw new Error(`The areas do not compose:\n${list.join('\n')}`);
  }
  const surprising = (hints ?? []).filter(({ definition }) => !approvedHints.has(definition.code));
  if (surprising.length > 0) {
    const list = surprising.map((hint) => `  ${hint.definition.code}: ${hint.message}`);
    throw new Error(`Composition gives hints that nobody approved:\n${list.join('\n')}`);
  }
  return supergraphSdl!;
}
