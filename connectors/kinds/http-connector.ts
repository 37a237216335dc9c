import { type HttpReply, openHttp } from './http.ts'
import { compiled, compileInterpretation, compileProofInterpretation } from './interpret.ts'
import { parseJson } from './json.ts'
import {
  type CallFailure,
  type Cancel,
  type Connector,
  failed,
  type Question,
  type ReadAnswer,
  type Wiring,
} from './kind.ts'
import { type Reply } from './outcome.ts'
import { type BuildRequest, type BuiltRequest } from './request.ts'
import { openProfile } from '../profiles/index.ts'
import { prove } from '../profiles/profile.ts'
import { type Operation, type RequestTemplate, type Source } from '../../src/catalog/types.ts'

/** What differs between the kinds that travel over HTTP. */
export interface Speech {
  /** Takes the template apart, once. @throws {TypeError} for the template of another kind */
  compile(template: RequestTemplate, prefix: string): Call
  /** XML writes a list of one as it writes no list. */
  readonly oneMayBeList: boolean
  /** Who looks at the answers of an operation; null: nobody. */
  inspects?(operation: Operation): Inspect | null
}

/** How one question is put, and how its answer is read. */
export interface Call {
  readonly build: BuildRequest
  /** What was said, the body in plain objects; that is undefined where it is not to be trusted. */
  read(reply: HttpReply): Reply
}

/** Looks at an answer and at what it was made of, and changes neither. */
export type Inspect = (answer: ReadAnswer, reply: Reply, keys: readonly string[]) => void

export interface HttpConnector extends Connector {
  compile(template: RequestTemplate): Call
  /** One question: signed, sent, and sent once more where its credential had gone stale. */
  ask(call: Call, question: Question, answered: (reply: Reply | CallFailure) => void): Cancel
}

/** A source over HTTP, its words given by the manifest. All that can be worked out before a call is worked out here. */
export function openHttpConnector(source: Source, wiring: Wiring, speech: Speech): HttpConnector {
  const { clock } = wiring
  const { timeoutMs } = source.limits
  const prefix = source.endpoint.pathname.replace(/\/$/, '')
  const http = openHttp(source, wiring.dial)
  const profile = openProfile(source.auth, { clock, post })
  const operations = new Map(
    source.operations.map((operation) => {
      const call = speech.compile(operation.request, prefix)
      const interpret = compileInterpretation(operation, wiring.onFinding, speech.oneMayBeList)
      return [operation, { call, interpret, inspect: speech.inspects?.(operation) ?? null }]
    }),
  )
  const proofs = new Map(
    source.proofs.map((proof) => [
      proof,
      { call: speech.compile(proof.request, prefix), interpret: compileProofInterpretation(proof) },
    ]),
  )

  function ask(call: Call, question: Question, answered: (reply: Reply | CallFailure) => void): Cancel {
    const request = call.build(question)
    let isCancelled = false
    let cancelSent: Cancel | null = null

    function authenticate(isRepeated: boolean): void {
      const proved = prove(profile, request)
      if (proved instanceof Promise) void proved.then((obtained) => send(obtained, isRepeated))
      else send(proved, isRepeated)
    }

    function send(proved: BuiltRequest | CallFailure, isRepeated: boolean): void {
      if (isCancelled) return
      if (typeof proved === 'string') return answered(proved)
      const sentAt = clock()
      cancelSent = http.send(proved, (received) => {
        const reply = typeof received === 'string' ? received : call.read(unsealed(received))
        const refusal = typeof reply === 'string' ? null : profile.refusal(reply)
        if (refusal === null) answered(reply)
        else if (!isRepeated && profile.renew(sentAt)) authenticate(true)
        else answered(refusal)
      })
    }

    authenticate(false)
    return () => {
      isCancelled = true
      cancelSent?.()
    }
  }

  function unsealed(reply: HttpReply): HttpReply {
    return profile.unseal === undefined ? reply : { ...reply, bytes: profile.unseal(reply.bytes) }
  }

  /** For profiles: a credential is nobody's call, so it has its own time limit. */
  function post(path: string, headers: readonly string[], body: string): Promise<Reply | CallFailure> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        cancel()
        resolve('TIMEOUT')
      }, timeoutMs)
      const packed = ['accept', 'application/json', 'accept-encoding', 'identity', ...headers]
      const cancel = http.send({ method: 'POST', target: prefix + path, headers: packed, body }, (received) => {
        clearTimeout(timer)
        resolve(typeof received === 'string' ? received : { status: received.status, body: parseJson(received.bytes) })
      })
    })
  }

  return {
    compile: (template) => speech.compile(template, prefix),
    ask,
    read(operation, question, settle) {
      const { call, interpret, inspect } = compiled(operations, operation)
      return ask(call, question, (reply) => {
        if (typeof reply === 'string') return settle(failed(reply))
        const answer = interpret(reply, question.keys)
        inspect?.(answer, reply, question.keys)
        settle(answer)
      })
    },
    prove(proof, question, settle) {
      const { call, interpret } = compiled(proofs, proof)
      return ask(call, question, (reply) => settle(typeof reply === 'string' ? failed(reply) : interpret(reply)))
    },
    close: () => http.close(),
  }
}
