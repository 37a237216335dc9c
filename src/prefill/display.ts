import { type CodeLists } from '../catalog/code-lists.ts'
import { type DataElement, type Value } from '../model/element.ts'

/** 显示值: a canonical value in words a person reads, 男 for MALE. Null where there is no value. */
export type Display = (element: DataElement, value: Value) => string | null

export function displayOf(codeLists: CodeLists): Display {
  return (element, value) =>
    value === null ? null : wordsFor(element, value, codeLists.get(element.codes ?? '')?.labels)
}

function wordsFor(
  { type, unit }: DataElement,
  value: string | number | boolean,
  labels?: ReadonlyMap<string, string>,
): string {
  const text = String(value)
  switch (type) {
    case 'Boolean':
      return value === true ? '是' : '否'
    case 'Date':
      return text.replace(DATE, '$1年$2月$3日')
    case 'DateTime':
      return text.replace(DATE_TIME, '$1年$2月$3日 $4')
    case 'Int':
    case 'Float':
      return unit === null ? text : `${text} ${unit}`
    case 'Enum':
    case 'String':
      return labels?.get(text) ?? text
  }
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}).*$/
