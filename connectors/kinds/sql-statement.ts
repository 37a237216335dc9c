import { type Question } from './kind.ts'
import { spellingsOf } from './records.ts'
import { type BoundStatement } from './sql-session.ts'
import { VARIABLES } from './template.ts'
import { type Operation, type ProofOperation } from '../../src/catalog/types.ts'

/** How placeholders are written: `$1`, `$2` or `?`. */
export type Dialect = 'numbered' | 'unnumbered'

export type BuildStatement = (question: Question) => BoundStatement

/**
 * Variables are bound and never written into the statement; `$keys` is as many placeholders as there are ways to write
 * the keys: a database compares texts, and would not find a number that it holds in its older form.
 */
export function compileStatement(asked: Operation | ProofOperation, dialect: Dialect): BuildStatement {
  const { id, request } = asked
  const format = 'recordKey' in asked ? asked.recordKey.format : 'text'
  if (request.speech !== 'sql') throw new TypeError(`${id} is not asked by a statement`)
  const pieces = request.statement.split(/(\$[A-Za-z]+)/)
  const variables = pieces.map((piece, i) => (i % 2 === 1 ? VARIABLES.get(piece) : undefined))
  const texts = new Map<number, string>()

  function write(keyCount: number): string {
    let placed = 0
    const placeholder = () => (dialect === 'numbered' ? `$${++placed}` : '?')
    return pieces
      .map((piece, i) => {
        if (variables[i] === undefined) return piece
        return Array.from({ length: piece === '$keys' ? keyCount : 1 }, placeholder).join(', ')
      })
      .join('')
  }

  return (question) => {
    const spelled = question.keys.flatMap((key) => spellingsOf(key, format))
    const padded = { ...question, keys: paddedKeys(spelled) }
    const values = variables.flatMap((variable) => (variable === undefined ? [] : variable(padded)))
    const known = texts.get(padded.keys.length)
    const text = known ?? write(padded.keys.length)
    if (known === undefined) texts.set(padded.keys.length, text)
    return { text, values }
  }
}

/**
 * To the next power of two, by repeating the last: a database that prepares statements then meets eight of them for
 * batches of up to a hundred, and not a hundred.
 */
function paddedKeys(keys: readonly string[]): readonly string[] {
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, keys.length)))
  return [...keys, ...new Array<string>(length - keys.length).fill(keys.at(-1) ?? '')]
}
