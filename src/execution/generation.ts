import { type GraphQLSchema } from 'graphql'
import { createExecution, type Execution } from './execution.ts'
import { type RootResolvers } from './root-resolvers.ts'
import { withScalars } from './scalars.ts'

/** One immutable state of the running schema and what answers it; requests finish on the one they began on. */
export interface Generation<Context> {
  /** Changes when anything composed into it does. */
  readonly version: string
  readonly schema: GraphQLSchema
  readonly execution: Execution<Context>
}

/** @param schema built from SDL, without resolvers, for this generation alone */
export function openGeneration<Context>(composed: {
  readonly version: string
  readonly schema: GraphQLSchema
  readonly resolvers: RootResolvers<Context>
}): Generation<Context> {
  const schema = withScalars(composed.schema)
  return { version: composed.version, schema, execution: createExecution(schema, composed.resolvers) }
}

/** The generation in use, and whoever must know of the next. */
export interface Generations<Context> {
  current(): Generation<Context>
  /** Does nothing when the version is the same. */
  swap(next: Generation<Context>): void
  /** @returns how to stop listening */
  onSwap(listener: (next: Generation<Context>) => void): () => void
}

export function createGenerations<Context>(first: Generation<Context>): Generations<Context> {
  let current = first
  const listeners = new Set<(next: Generation<Context>) => void>()
  return {
    current: () => current,
    swap(next) {
      if (next.version === current.version) return
      current = next
      for (const listener of listeners) listener(next)
    },
    onSwap(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
