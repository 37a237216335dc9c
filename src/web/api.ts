/**
 * The gateway as the page sees it. Every address is our own origin, and identifiers travel in bodies only.
 */

export interface Persona {
  readonly persona: string
  readonly label: string
  readonly roles: readonly string[]
  /** citizenId; null for officials. */
  readonly id: string | null
  /** The software they use. */
  readonly client: string
}

/** 协查人员: they have tasks, and nothing else to do on our pages. */
export function answersTasks({ client }: Persona): boolean {
  return client === 'assistance-desk'
}

export interface Scenario {
  readonly persona: string
  readonly lifeEvent: string
  readonly subjects: readonly { readonly role: string; readonly id: string }[]
  readonly caseNumber: string | null
}

export interface Demo {
  readonly personas: readonly Persona[]
  readonly scenarios: readonly Scenario[]
}

/** One simulated department, and how it behaves at present. */
export interface DepartmentState {
  /** Also the name of its connector. */
  readonly department: string
  readonly title: string
  readonly annexRow: number | null
  readonly fault: { readonly kind: string }
  readonly calls: Readonly<Record<string, number>>
}

/** Why the gateway gave nothing, for a person. */
export interface Refusal {
  readonly message: string
  readonly code: string
  readonly requestId: string | null
  readonly retryable: boolean
  readonly problems: readonly { readonly path: string; readonly code: string; readonly zh: string }[]
}

export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

/** Where GraphiQL, in the same tab, finds who is asking and what was asked last. */
export const SESSION = { persona: 'yidang.persona', token: 'yidang.token', request: 'yidang.request' } as const

const UNREACHABLE: Refusal = {
  message: '连不上网关。请确认它正在运行，再试一次。',
  code: 'NETWORK',
  requestId: null,
  retryable: true,
  problems: [],
}

/** @returns null where there is no demo: in production nothing but the page itself answers here */
export async function readDemo(): Promise<Demo | null> {
  const answer = await call('/demo/personas')
  const isDemo = answer.ok && answer.headers.get('content-type')?.includes('json') === true
  return isDemo ? json<Demo>(answer) : null
}

/** What a page finds when it opens. */
export type Opened = 'ready' | 'no-demo'

export async function readDepartments(): Promise<readonly DepartmentState[]> {
  const { departments } = await json<{ departments: readonly DepartmentState[] }>(await call('/demo/departments'))
  return departments
}

export async function setFault(department: string, fault: string): Promise<void> {
  await call('/demo/faults', { department, fault })
}

/**
 * One GraphQL request under the persona's own token.
 * @throws {RefusedError} when the gateway gives no data
 */
export async function ask<T>(persona: string, query: string, variables: object): Promise<T> {
  const first = await post<T>(persona, query, variables)
  const expired = refusalOf(first)?.code === 'UNAUTHENTICATED'
  if (expired) tokens.delete(persona)
  const answer = expired ? await post<T>(persona, query, variables) : first
  if (answer.data == null) throw new RefusedError(refusalOf(answer) ?? UNREACHABLE)
  return answer.data
}

const tokens = new Map<string, Promise<string>>()

/** A token for a persona; the demo's identity provider issues it. */
export function tokenOf(persona: string): Promise<string> {
  const known = tokens.get(persona)
  if (known !== undefined) return known
  const token = call('/demo/token', { persona })
    .then((answer) => json<{ token: string }>(answer))
    .then((answer) => answer.token)
  tokens.set(persona, token)
  token.catch(() => tokens.delete(persona))
  return token
}

interface Answer<T> {
  readonly data?: T | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: Partial<Refusal> }[]
}

async function post<T>(persona: string, query: string, variables: object): Promise<Answer<T>> {
  const authorization = `Bearer ${await tokenOf(persona)}`
  return json<Answer<T>>(await call('/graphql', { query, variables }, { authorization }))
}

function refusalOf({ errors }: Answer<unknown>): Refusal | null {
  const error = errors?.[0]
  if (error === undefined) return null
  const { code = 'INTERNAL', requestId = null, retryable = false, problems = [] } = error.extensions ?? {}
  return { message: error.message, code, requestId, retryable, problems }
}

async function call(path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
  const request =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
  return fetch(path, request).catch((cause: unknown) => {
    throw Object.assign(new RefusedError(UNREACHABLE), { cause })
  })
}

/** The answer is our own gateway's, whose schema the tests hold; it is typed here and nowhere parsed again. */
async function json<T>(answer: Response): Promise<T> {
  try {
    return JSON.parse(await answer.text())
  } catch (cause) {
    throw Object.assign(new RefusedError(UNREACHABLE), { cause })
  }
}
