import { type DataElement, type Value } from './element.ts'
import { isRealDate } from './ids.ts'

/**
 * A person's writing of a value, brought to the form our sources' values have, so that reformatting a date or a
 * full-width digit is no difference. Null: it cannot be a value of this element.
 */
export function canonicalValue(element: DataElement, text: string): Value {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return null
  switch (element.type) {
    case 'Date':
      return canonicalDate(plain)
    case 'Int':
      return /^-?\d{1,15}$/.test(plain) ? Number(plain) : null
    case 'Float':
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null
    case 'Boolean':
      return BOOLEANS.get(plain.toLowerCase()) ?? null
    case 'Enum':
      return element.enumValues?.includes(plain.toUpperCase()) === true ? plain.toUpperCase() : null
    case 'DateTime':
      return plain
    case 'String':
      return element.mask === 'ID_NUMBER' ? plain.toUpperCase() : plain
  }
}

/** Are a claimed and a source's value the same fact? Both canonical. */
export function sameValue(element: DataElement, claimed: Value, held: Value): boolean {
  if (held === null || claimed === null) return false
  if (element.type === 'DateTime') return Date.parse(String(claimed)) === Date.parse(String(held))
  if (typeof held === 'string') return canonicalValue(element, held) === claimed
  return held === claimed
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['是', true],
  ['否', false],
])

/** 2024-02-29, 20240229, 2024/2/29, 2024年2月29日 → 2024-02-29. */
function canonicalDate(text: string): string | null {
  const parts = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(text)
  if (parts === null) return null
  const [, year = '', month = '', day = ''] = parts
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isRealDate(date.replaceAll('-', '')) ? date : null
}
