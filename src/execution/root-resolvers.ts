import { type Requested } from './requested.ts'

/**
 * Answers one root field with a finished tree: plain objects, arrays, leaves; null where nothing is given; values may
 * be getters, an element of a list may be an Error. graphql-js has checked `args` against the schema, so a resolver
 * may declare them as narrowly as the schema does: that is why the type is a method's, which TypeScript lets it.
 */
export type RootResolver<Context> = {
  resolve(args: Readonly<Record<string, unknown>>, context: Context, requested: Requested): unknown
}['resolve']

/** Root type → root field → its resolver. */
export interface RootResolvers<Context> {
  readonly Query: Readonly<Record<string, RootResolver<Context>>>
  readonly Mutation?: Readonly<Record<string, RootResolver<Context>>>
}

export function resolverOf<Context>(
  resolvers: RootResolvers<Context>,
  rootType: string,
  field: string,
): RootResolver<Context> | undefined {
  const fields = rootType === 'Query' ? resolvers.Query : rootType === 'Mutation' ? resolvers.Mutation : undefined
  return fields !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined
}
