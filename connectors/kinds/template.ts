import { isObject } from './paths.ts'
import { type Question } from './kind.ts'
import { type RequestTemplate } from '../../src/catalog/types.ts'
import { SELF_PURPOSE } from '../../src/model/caller.ts'
import { LICENSE_USE_CAUSES } from '../../src/model/license.ts'

/** Writes one part of a request for a question. */
export type Fill = (question: Question) => string
/** Text that stays, or what is filled in. */
export type Piece = string | Fill

type Variable = (question: Question) => string | null | readonly string[]

export const VARIABLES: ReadonlyMap<string, Variable> = new Map<string, Variable>([
  ['$key', ({ keys }) => keys[0] ?? ''],
  ['$keys', ({ keys }) => keys],
  ['$subject', ({ keys }) => keys[0] ?? ''],
  ['$holder', ({ holder }) => holder],
  ['$purpose', ({ purpose }) => purpose],
  ['$lifeEvent', ({ lifeEvent }) => lifeEvent],
  ['$case', ({ caseNumber }) => caseNumber],
  ['$requestId', ({ requestId }) => requestId],
  ['$useCause', ({ license, lifeEvent }) => license?.useCause ?? useCauseOf(lifeEvent)],
  ['$licenseType', ({ license }) => license?.type ?? null],
  ['$number', ({ license }) => license?.number ?? null],
  ['$identifier', ({ license }) => license?.identifier ?? null],
  ['$code', ({ license }) => license?.code ?? null],
  ['$digest', ({ license }) => license?.digest ?? null],
])

/** What the archive and the forms read a licence for. */
function useCauseOf(lifeEvent: string): string {
  return LICENSE_USE_CAUSES[lifeEvent === SELF_PURPOSE ? 'OWN_VIEW' : 'CASE_HANDLING']
}

/** Filled in as objects, into JSON only: claimed 照面信息, by name, and what another gateway is told. */
const OBJECTS: ReadonlyMap<string, (question: Question) => unknown> = new Map<string, (question: Question) => unknown>([
  ['$fields', ({ license }) => license?.fields ?? null],
  ['$purposeInput', purposeInput],
  ['$onBehalf', onBehalf],
])

/** As the gateway's `PurposeInput` has it: exactly one of life event and service item. */
function purposeInput({ asking }: Question): unknown {
  if (!asking) return null
  const { lifeEvent, serviceItem, caseNumber, onBehalfOf } = asking.purpose
  return { ...(serviceItem === null ? { lifeEvent } : { serviceItem }), caseNumber, onBehalfOf }
}

/** The caller in the words of a token, and our entry about each subject. It is in the body, which is signed. */
function onBehalf({ asking, keys }: Question): unknown {
  if (!asking) return null
  const { client, department, citizen, officer, roles } = asking.caller
  return {
    caller: { client_id: client, department, citizen, officer, roles },
    entries: Object.fromEntries(keys.map((key, i) => [key, asking.entries[i]])),
  }
}

/** In a list, `{ $each: { … $key … } }` stands for one such entry for each key; under an XML element, for one such element. */
export const EACH = '$each'

/** Does the template hold this variable anywhere? */
export function holdsVariable(template: RequestTemplate, variable: '$requestId'): boolean {
  return JSON.stringify(template).includes(variable)
}

/** One filler of all pieces. Neighbours that stay are joined once, so that fixed text costs nothing per call. */
export function join(pieces: readonly Piece[]): Fill {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece
    else joined.push(piece)
  }
  const [only] = joined
  if (joined.length <= 1) return typeof only === 'function' ? only : () => only ?? ''
  return (question) => {
    let text = ''
    for (const piece of joined) text += typeof piece === 'string' ? piece : piece(question)
    return text
  }
}

/** A JSON template: variables are filled in as whole values. */
export function compileJson(template: unknown): Fill {
  return join(jsonPieces(template))
}

function jsonPieces(template: unknown): readonly Piece[] {
  if (typeof template === 'string') {
    const variable = VARIABLES.get(template) ?? OBJECTS.get(template)
    return [variable === undefined ? JSON.stringify(template) : (question) => JSON.stringify(variable(question))]
  }
  if (Array.isArray(template)) {
    const each = eachOf(template)
    if (each !== null) return [forEachKey(compileJson(each), ',', '[', ']')]
    return ['[', ...template.flatMap((part: unknown, i) => [i === 0 ? '' : ',', ...jsonPieces(part)]), ']']
  }
  if (!isObject(template)) return [JSON.stringify(template)]
  const fields = Object.entries(template).flatMap(([name, part], i) => [
    `${i === 0 ? '' : ','}${JSON.stringify(name)}:`,
    ...jsonPieces(part),
  ])
  return ['{', ...fields, '}']
}

/** What is repeated for each key, if this list is one that is. */
function eachOf(list: readonly unknown[]): unknown {
  const [only] = list
  return list.length === 1 && isObject(only) && EACH in only ? only[EACH] : null
}

/** One filled part for each key of the question. */
export function forEachKey(part: Fill, between = '', before = '', after = ''): Fill {
  return (question) => before + question.keys.map((key) => part({ ...question, keys: [key] })).join(between) + after
}
