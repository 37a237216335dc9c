import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Lexer,
  parse,
  type SelectionSetNode,
  Source,
  visit,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { GatewayError, type Problem } from '../model/errors.ts'

/** What a document may be at most. A full form and an archive of 250 elements with reports and receipt fit. */
export const LIMITS = {
  tokens: 2000,
  /** Levels of fields; introspection is not counted, it has a limit of its own in graphql-js. */
  depth: 10,
  /** Fields after all fragments are spread. */
  fields: 1000,
  /** Aliases, and fields named again beside themselves. */
  aliases: 15,
  directives: 5,
  rootFields: 5,
} as const

/**
 * Looks at documents before anything costly does: validation itself can be made to work for seconds. Documents that
 * passed are remembered by their exact text.
 */
export function createLimits(): (text: string) => void {
  const passed = new LRUCache<string, true>({
    max: 2000,
    maxSize: 8_000_000,
    sizeCalculation: (_, text) => text.length,
  })

  /** @throws {GatewayError} DOCUMENT_TOO_COMPLEX, naming every limit passed */
  return (text) => {
    if (passed.get(text) === true) return
    const document = parseWithin(text)
    // What does not parse is told with its position by whoever parses next.
    if (document === null) return
    const measures = measure(document)
    const exceeded = LIMIT_NAMES.filter((name) => measures[name] > LIMITS[name])
    if (exceeded.length > 0) throw tooComplex(...exceeded)
    passed.set(text, true)
  }
}

type Measures = Record<Exclude<keyof typeof LIMITS, 'tokens'>, number>
const LIMIT_NAMES = ['depth', 'fields', 'aliases', 'directives', 'rootFields'] as const

function parseWithin(text: string): DocumentNode | null {
  try {
    checkTokens(text)
    return parse(text, { noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

/** Brackets within brackets: a parser calls itself for each, and values have them too. More than any good document has. */
const MOST_NESTING = 50

function checkTokens(text: string): void {
  const lexer = new Lexer(new Source(text))
  let nesting = 0
  for (let count = 0; lexer.advance().kind !== '<EOF>'; count++) {
    if (count === LIMITS.tokens) throw tooComplex('tokens')
    if (/^[[{(]$/.test(lexer.token.kind)) nesting++
    else if (/^[\]})]$/.test(lexer.token.kind)) nesting--
    if (nesting > MOST_NESTING) throw tooComplex('depth')
  }
}

function tooComplex(...exceeded: readonly (keyof typeof LIMITS)[]): GatewayError {
  return new GatewayError('DOCUMENT_TOO_COMPLEX', { problems: exceeded.map(problemOf) })
}

function measure(document: DocumentNode): Measures {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node)
  const extents = new Map<FragmentDefinitionNode, Extent>()
  const measures: Measures = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0 }

  visit(document, {
    Directive: () => void measures.directives++,
    SelectionSet: (node) => void (measures.aliases += aliasesIn(node)),
  })
  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition') continue
    const { depth, fields, own } = extentOf(definition.selectionSet)
    measures.depth = Math.max(measures.depth, depth)
    measures.fields = Math.max(measures.fields, fields)
    measures.rootFields = Math.max(measures.rootFields, own)
  }
  return measures

  /** Counted, not unfolded: a fragment's extent is known once for all its spreads. */
  function extentOf({ selections }: SelectionSetNode): Extent {
    const extent = { depth: 0, fields: 0, own: 0 }
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const below = selection.selectionSet === undefined ? NOTHING : extentOf(selection.selectionSet)
        const isIntrospection = selection.name.value.startsWith('__')
        extent.depth = Math.max(extent.depth, isIntrospection ? 1 : below.depth + 1)
        extent.fields += below.fields + 1
        extent.own++
      } else {
        const inner =
          selection.kind === 'InlineFragment' ? extentOf(selection.selectionSet) : spread(selection.name.value)
        extent.depth = Math.max(extent.depth, inner.depth)
        extent.fields += inner.fields
        extent.own += inner.own
      }
    }
    return extent
  }

  function spread(name: string): Extent {
    const fragment = fragments.get(name)
    if (fragment === undefined) return NOTHING
    const known = extents.get(fragment)
    if (known !== undefined) return known
    // Until it is known: a fragment met again inside itself has no end.
    extents.set(fragment, ENDLESS)
    const extent = extentOf(fragment.selectionSet)
    extents.set(fragment, extent)
    return extent
  }
}

interface Extent {
  readonly depth: number
  readonly fields: number
  /** Fields of the selection itself, fragments spread. */
  readonly own: number
}

const NOTHING: Extent = { depth: 0, fields: 0, own: 0 }
const ENDLESS: Extent = { depth: Infinity, fields: Infinity, own: Infinity }

function aliasesIn({ selections }: SelectionSetNode): number {
  const names = new Set<string>()
  let count = 0
  for (const selection of selections) {
    if (selection.kind !== 'Field') continue
    if (selection.alias !== undefined || names.has(selection.name.value)) count++
    names.add(selection.name.value)
  }
  return count
}

function problemOf(name: keyof typeof LIMITS): Problem {
  return {
    path: 'document',
    code: `LIMIT_${name.replace('F', '_F').toUpperCase()}`,
    zh: `${WORDS[name]}超过上限 ${LIMITS[name]}`,
    en: `more than ${LIMITS[name]} ${name === 'rootFields' ? 'root fields' : name}`,
  }
}

const WORDS: Readonly<Record<keyof typeof LIMITS, string>> = {
  tokens: '词法单元数',
  depth: '嵌套层数',
  fields: '字段总数',
  aliases: '别名及重复字段数',
  directives: '指令数',
  rootFields: '根字段数',
}
