import { type DataElement, type Item, type ItemList, type Mask, type Value } from '../model/element.ts'

const MASKS: Readonly<Record<Mask, (text: string) => string>> = {
  // 张三 → *三, 欧阳小明 → ***明: the last character stays. Array.from keeps 𬭚 whole.
  NAME: (text) => keep(text, 0, 1),
  ID_NUMBER: (text) => keep(text, 3, 4),
  PHONE: (text) => keep(text, 3, 4),
  ADDRESS: (text) => keep(text, 6, 0),
  ACCOUNT: (text) => keep(text, 0, 4),
  FULL: () => '***',
}

/**
 * 脱敏: what may be shown of a value by a MASKED grant. Never longer than the value, never the whole of it.
 * Numbers, booleans, dates and enums cannot be partly shown and become null.
 */
export function maskValue(element: DataElement, value: Value): Value {
  if (value === null) return null
  if (element.type !== 'String') return null
  return MASKS[element.mask ?? 'FULL'](String(value))
}

/** Masks one leaf of every item. */
export function maskItems(element: DataElement, name: string, items: ItemList): ItemList {
  return items.map((item): Item => ({ ...item, [name]: maskValue(element, item[name] ?? null) }))
}

function keep(text: string, head: number, tail: number): string {
  const characters = Array.from(text)
  if (characters.length <= head + tail) return '*'.repeat(Math.max(characters.length, 1))
  const hidden = '*'.repeat(characters.length - head - tail)
  return characters.slice(0, head).join('') + hidden + characters.slice(characters.length - tail).join('')
}
