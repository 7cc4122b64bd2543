import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

/** What the schema says of a field's cost. */
export type FieldCost = {
  /** `@cost(weight:)`, for each time that the field is answered. */
  weight?: number;
  /** `@listSize(assumedSize:)`: rows of a list that takes no page size. */
  assumedSize?: number;
  /** `@listSize(sizedFields:)`: fields of a connection that are as long as its page. */
  sizedFields?: string[];
};

/** By coordinate: `Query.orders`. */
export type FieldCosts = ReadonlyMap<string, FieldCost>;

/** Reads `@cost` and `@listSize` of every field of a supergraph. */
export function fieldCosts(supergraphSdl: string): FieldCosts {
  const costs = new Map<string, FieldCost>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const cost = Object.assign({}, ...(field.directives ?? []).map(costIn)) as FieldCost;
      if (Object.keys(cost).length > 0) {
        costs.set(`${definition.name.value}.${field.name.value}`, cost);
      }
    }
  }
  return costs;
}

function costIn({ name, arguments: given = [] }: ConstDirectiveNode): FieldCost {
  const args = Object.fromEntries(
    given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  ) as FieldCost & { slicingArguments?: string[] };
  if (name.value.endsWith('cost')) return { weight: Number(args.weight) };
  if (!name.value.endsWith('listSize')) return {};
  const { assumedSize, sizedFields } = args;
  return { ...(assumedSize && { assumedSize }), ...(sizedFields && { sizedFields }) };
}
