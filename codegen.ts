import { type CodegenConfig } from '@graphql-codegen/cli'

/** Types of the schema for resolvers/: `graphql-codegen --config codegen.ts`, part of `npm run generate`. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  silent: true,
  generates: {
    'resolvers/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../src/context.ts#Context',
        // A root resolver gives a finished tree for what is requested below its field; it has no parent to speak of.
        customResolverFn:
          "(args: TArgs, context: TContext, requested: import('../src/execution/requested.ts').Requested, parent?: TParent) => Promise<TResult> | TResult",
        disableDescriptions: true,
        enumsAsTypes: true,
        immutableTypes: true,
        makeResolverTypeCallable: true,
        // Archives hold what is asked for, no more.
        mappers: {
          PersonArchive: '../src/archive/read-archive.ts#Archive',
          EnterpriseArchive: '../src/archive/read-archive.ts#Archive',
        },
        // One of several may be refused: its error stands in its place.
        resolverTypeWrapperSignature: 'T | Error',
        scalars: {
          ID: 'string',
          CitizenId: 'string',
          CreditCode: 'string',
          Date: 'string',
          DateTime: 'string',
          JSON: 'unknown',
        },
        skipTypename: true,
        useTypeImports: true,
      },
    },
  },
}

export default config
