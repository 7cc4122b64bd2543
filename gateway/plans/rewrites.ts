import type { FetchDataRewrite } from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { isData, type Data } from './merge.ts';

const ON = '... on ';

/** Changes data as a plan says: sets a value, or gives a key its name in the client's answer. */
export function rewrite(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  data: Data,
): void {
  for (const change of rewrites ?? []) {
    const key = change.path.at(-1);
    if (key === undefined) continue;
    each(schema, change.path.slice(0, -1), data, (object) => {
      if (change.kind === 'ValueSetter') object[key] = change.setValueTo;
      else if (object[key]) {
        object[change.renameKeyTo] = object[key];
        object[key] = undefined;
      }
    });
  }
}

function each(
  schema: GraphQLSchema,
  path: readonly string[],
  value: unknown,
  act: (object: Data) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) each(schema, path, item, act);
    return;
  }
  if (!isData(value)) return;
  const [step, ...rest] = path;
  if (step === undefined) act(value);
  else if (!step.startsWith(ON)) each(schema, rest, value[step], act);
  else if (value.__typename === undefined || isOfType(schema, value, step.slice(ON.length))) {
    each(schema, rest, value, act);
  }
}

/** True when the object's `__typename` is the type, or one of the abstract type's. */
export function isOfType(schema: GraphQLSchema, object: Data, name: string): boolean {
  const own = object.__typename as string | undefined;
  if (!own || own === name) return own === name;
  const [type, condition] = [schema.getType(own), schema.getType(name)];
  const isComposite = isObjectType(type) || isInterfaceType(type);
  return isComposite && isAbstractType(condition) && schema.isSubType(condition, type);
}
