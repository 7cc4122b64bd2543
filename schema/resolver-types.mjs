import { plugin as resolverTypes } from '@graphql-codegen/typescript-resolvers';

/** The resolver types of graphql-codegen, without the one `any` that it writes. */
export async function plugin(...given) {
  const types = await resolverTypes(...given);
  return {
    ...types,
    content: types.content.replace('(...args: any[]) =>', '(...args: never[]) =>'),
  };
}
