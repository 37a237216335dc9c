import { GatewayError, type Problem } from '../src/model/errors.ts'
import { InvalidIdError } from '../src/model/ids.ts'

const MOST_IDS = 100

/** @throws {GatewayError} INPUT_INVALID, saying what is wrong and never repeating it */
export function parseId<Id>(parse: (text: string) => Id, text: string, path: string): Id {
  const [id] = collectIds(parse, [text], () => path)
  if (id === undefined) throw new TypeError('one text gives one id')
  return id
}

/** @throws {GatewayError} INPUT_INVALID with every faulty id at once */
export function parseIds<Id>(parse: (text: string) => Id, texts: readonly string[], path: string): readonly Id[] {
  if (texts.length === 0 || texts.length > MOST_IDS)
    throw new GatewayError('INPUT_INVALID', { problems: [countOf(path)] })
  return collectIds(parse, texts, (index) => `${path}[${String(index)}]`)
}

function collectIds<Id>(
  parse: (text: string) => Id,
  texts: readonly string[],
  pathOf: (index: number) => string,
): readonly Id[] {
  const problems: Problem[] = []
  const ids = texts.flatMap((text, index) => {
    try {
      return [parse(text)]
    } catch (error) {
      if (!(error instanceof InvalidIdError)) throw error
      problems.push({ path: pathOf(index), code: error.code, zh: error.zh, en: error.en })
      return []
    }
  })
  if (problems.length > 0) throw new GatewayError('INPUT_INVALID', { problems })
  return ids
}

function countOf(path: string): Problem {
  return { path, code: 'ID_COUNT', zh: '一次 1 至 100 个对象', en: 'between 1 and 100 subjects at once' }
}
