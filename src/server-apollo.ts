import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
} from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql'
import { type RequestContext } from './execution/context-base.ts'
import { type Answer, type Execution, type Operation, Written } from './execution/execution.ts'
import { formatError, type FormattedError, traceOf } from './execution/format-error.ts'
import { type Generation, type Generations } from './execution/generation.ts'
import { LIMITS } from './execution/limits.ts'
import { type Log } from './log.ts'
import { type Caller } from './model/caller.ts'
import { type Clock } from './model/clock.ts'
import { GatewayError } from './model/errors.ts'

export interface ApolloSettings<Context> {
  readonly mode: 'development' | 'production'
  readonly deadlines: Deadlines
  readonly generations: Generations<Context>
  /** The request as use cases see it. */
  readonly contextFor: (request: RequestContext) => Context
  readonly clock: Clock
  readonly log: Log
}

/** Milliseconds a request may take; a caller's `X-Deadline-Ms` may only lower it. */
export interface Deadlines {
  readonly standardMs: number
  /** Root fields that have longer, such as `prefillForm`. */
  readonly byRootField: Readonly<Record<string, number>>
}

/** What is known of a request before its operation is. */
export interface Arrival {
  readonly caller: Caller
  readonly requestId: string
  readonly arrivedAt: number
  /** Infinity: the caller does not say. */
  readonly mostMs: number
  /** The answer, where it need not go through Apollo as a text. */
  written: Buffer | null
}

/** Apollo copies its context for every request, so this is all it gets to copy. */
export interface ApolloContext {
  readonly arrival: Arrival
}

/**
 * Apollo Server around our execution: it parses, validates and keeps documents, each generation's its own. What it
 * would add and we do not use is switched off: most of it costs on every request, some of it phones home.
 */
export function openApollo<Context>(settings: ApolloSettings<Context>): ApolloServer<ApolloContext> {
  // Requests that began on an older schema find here what answers them, until the last of them has gone.
  const executions: Executions<Context> = new WeakMap()
  return new ApolloServer<ApolloContext>({
    gateway: gatewayFor(settings.generations, executions),
    plugins: [
      answerPlugin(settings, executions),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    stringifyResult,
    introspection: settings.mode === 'development',
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: 5 },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // POST with application/json alone reaches it: no form and no link of another site can send that.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: SILENT,
  })
}

type Executions<Context> = WeakMap<GraphQLSchema, Execution<Context>>
type Gateway = ApolloServerOptionsWithGateway<ApolloContext>['gateway']

/** Tells Apollo of each generation's schema; a request keeps the one it began on. */
function gatewayFor<Context>(generations: Generations<Context>, executions: Executions<Context>): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      const show = ({ schema, execution }: Generation<Context>): void => {
        executions.set(schema, execution)
        callback({ apiSchema: schema, coreSupergraphSdl: '' })
      }
      show(generations.current())
      return generations.onSwap(show)
    },
    // Our plugin answers operations. An executor given here could do so too, but what Apollo makes for its call stays
    // in memory with the whole answer until the next major collection: answers would cost three times as much.
    load: () => Promise.resolve({ executor: null }),
    stop: () => Promise.resolve(),
  }
}

/** Answers valid operations, and puts every error of an operation into our form, with the request's id. */
function answerPlugin<Context>(
  settings: ApolloSettings<Context>,
  executions: Executions<Context>,
): ApolloServerPlugin<ApolloContext> {
  const { log } = settings

  function formatted(errors: readonly GraphQLError[], { requestId }: Arrival): readonly FormattedError[] {
    return errors.map((error) => {
      const one = formatError(error, requestId)
      if (one.extensions.code === 'INTERNAL') log.error({ requestId, code: 'INTERNAL', trace: traceOf(error) })
      return one
    })
  }

  const listener: GraphQLRequestListener<ApolloContext> = {
    async responseForOperation({ schema, document, operation, request, contextValue: { arrival } }) {
      const execution = executions.get(schema)
      if (execution === undefined) throw new TypeError('a schema that never was a generation of ours')
      const { data, errors } = await runInTime(execution.operation(document, operation), {
        arrival,
        variables: request.variables ?? {},
        settings,
      })
      if (data instanceof Written) arrival.written = data.json
      return {
        // No data at all: nothing was run.
        http: { headers: new HeaderMap(), ...(data === undefined && { status: 400 }) },
        body: {
          kind: 'single',
          singleResult: {
            ...(errors !== undefined && { errors: formatted(errors, arrival) }),
            ...(data !== undefined && { data }),
          },
        },
      }
    },
    /** Errors of parsing and validation; those of an answer are in it already. */
    willSendResponse({ errors, response, contextValue: { arrival } }) {
      if (errors !== undefined && response.body.kind === 'single') {
        response.body.singleResult = { errors: formatted(errors, arrival) }
      }
      return Promise.resolve()
    },
  }
  return {
    requestDidStart: () => Promise.resolve(listener),
    unexpectedErrorProcessingRequest({ requestContext, error }) {
      const { requestId } = requestContext.contextValue.arrival
      log.error({ requestId, code: 'INTERNAL', trace: traceOf(error) })
      return Promise.resolve()
    },
  }
}

/** The last part of the time, kept for recording and writing the answer: a commit takes its time, however short ours is. */
const RESERVE = 0.15
const [LEAST_RESERVE_MS, MOST_RESERVE_MS] = [75, 150]
/** An answer that is being recorded when its time is up is waited for: a little late is better than lost. */
const GRACE_MS = 50

function reserveOf(limitMs: number): number {
  return Math.min(Math.max(limitMs * RESERVE, LEAST_RESERVE_MS), MOST_RESERVE_MS, limitMs / 2)
}

interface Run<Context> {
  readonly arrival: Arrival
  readonly variables: Readonly<Record<string, unknown>>
  readonly settings: ApolloSettings<Context>
}

async function runInTime<Context>(operation: Operation<Context>, run: Run<Context>): Promise<Answer> {
  const { caller, requestId, arrivedAt, mostMs } = run.arrival
  const { deadlines, contextFor, clock } = run.settings
  const allowedMs = operation.rootFields.map((name) => deadlines.byRootField[name] ?? deadlines.standardMs)
  const limitMs = Math.min(mostMs, Math.max(deadlines.standardMs, ...allowedMs))
  const deadlineAt = arrivedAt + limitMs - reserveOf(limitMs)
  const context = contextFor({ caller, requestId, deadlineAt })

  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(
      () => {
        const originalError = new GatewayError('DEADLINE_EXCEEDED')
        resolve({ errors: [new GraphQLError(originalError.message, { originalError })], data: null })
      },
      Math.max(0, arrivedAt + limitMs + GRACE_MS - clock()),
    )
  })
  try {
    return await Promise.race([operation.run(context, run.variables), late])
  } finally {
    clearTimeout(timer)
  }
}

function stringifyResult(result: FormattedExecutionResult): string {
  return result.data instanceof Written ? '' : JSON.stringify(result)
}

/** Apollo's sentences can hold what a caller sent; what matters of them comes as an error. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} }
