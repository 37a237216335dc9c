import { type ASTNode, GraphQLError } from 'graphql'
import { type Problem } from '../model/errors.ts'

export type Fault = Omit<Problem, 'path'>

/** A value a scalar refuses, said without the value. */
export class InputFaultError extends GraphQLError {
  readonly fault: Fault

  constructor(fault: Fault, node?: ASTNode) {
    super(fault.en, { nodes: node ?? null })
    this.fault = fault
  }
}

/** The fault at the root of an error graphql-js has wrapped; null: it is about something else. */
export function faultOf(error: unknown): Fault | null {
  for (let cause = error; cause instanceof GraphQLError; cause = cause.originalError) {
    if (cause instanceof InputFaultError) return cause.fault
  }
  return null
}
