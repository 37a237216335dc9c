import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { documentFaultOf } from './document-fault.ts'
import { faultOf } from './input-fault.ts'
import { type ErrorCode, ERRORS, GatewayError, type Problem } from '../model/errors.ts'

/** What every error of ours tells a caller beside its message (DESIGN §12). */
export interface ErrorExtensions extends Record<string, unknown> {
  readonly code: ErrorCode
  readonly en: string
  readonly requestId: string
  readonly retryable: boolean
  readonly problems: readonly Problem[]
}

export interface FormattedError extends GraphQLFormattedError {
  readonly extensions: ErrorExtensions
}

/** An error of an operation as the caller sees it. Nothing the caller sent is in it but positions and answer paths. */
export function formatError(error: GraphQLError, requestId: string): FormattedError {
  const { locations, path } = error
  const { message, extensions } = formatRefusal(judge(error), requestId)
  return { message, ...(locations && { locations }), ...(path && { path }), extensions }
}

/** An error outside any operation. */
export function formatRefusal({ code, problems }: Verdict, requestId: string): FormattedError {
  const { zh, en, retryable } = ERRORS[code]
  return { message: zh, extensions: { code, en, requestId, retryable, problems } }
}

export type Verdict = Pick<GatewayError, 'code' | 'problems'>

function judge(error: GraphQLError): Verdict {
  const cause = rootCauseOf(error)
  if (cause instanceof GatewayError) return cause
  const fault = faultOf(error)
  if (fault !== null) return { code: 'INPUT_INVALID', problems: [{ path: positionOf(error), ...fault }] }
  if (!(cause instanceof GraphQLError && isAboutDocument(error))) return { code: 'INTERNAL', problems: [] }
  const { refusal: code, ...problem } = documentFaultOf(error)
  return { code, problems: [{ path: positionOf(error), ...problem }] }
}

function rootCauseOf(error: GraphQLError): Error {
  let cause: Error = error
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError
  return cause
}

/**
 * Errors without an answer path come before anything ran: they are the document's. Of those with a path only the
 * ones about an argument are, and those point into the document already when they are thrown.
 */
function isAboutDocument({ path, originalError }: GraphQLError): boolean {
  return path === undefined || (originalError instanceof GraphQLError && originalError.nodes !== undefined)
}

function positionOf({ locations }: GraphQLError): string {
  const [at] = locations ?? []
  return at === undefined ? 'document' : `document:${at.line}:${at.column}`
}

/** What may be logged of an error nobody expected: its kind and where it was thrown. Messages can hold values. */
export function traceOf(error: unknown): readonly string[] {
  const trace: string[] = []
  for (
    let cause = error;
    cause instanceof Error;
    cause = cause instanceof GraphQLError ? cause.originalError : cause.cause
  ) {
    const frames = cause.stack?.split('\n').filter((line) => /^ +at /.test(line)) ?? []
    trace.push(cause.name, ...frames.slice(0, 8).map((frame) => frame.trim()))
  }
  return trace
}
