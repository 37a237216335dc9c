import { type CodeList, type CodeLists } from './code-lists.ts'
import { type Catalog, type Operation, type Provision, type ValueRule } from './types.ts'
import { type DataElement } from '../model/element.ts'

/** Values of an element's code list that its authoritative source has no code for: they can never be answered. */
export interface CodeGap {
  readonly element: DataElement
  readonly operation: Operation
  readonly list: CodeList
  readonly unmapped: readonly string[]
}

export function codeGaps({ bindings }: Catalog, codeLists: CodeLists): readonly CodeGap[] {
  return bindings.flatMap(({ supplies }) =>
    supplies.flatMap(({ operation, slot, rank }) => {
      const provision = rank === 'AUTHORITY' ? operation.provides[slot] : undefined
      if (provision === undefined) return []
      return rulesOf(provision).flatMap(({ element, rule }): readonly CodeGap[] => {
        const list = codeLists.get(element.codes ?? '')
        const unmapped = list === undefined ? [] : unmappedBy(rule, list)
        return list === undefined || unmapped.length === 0 ? [] : [{ element, operation, list, unmapped }]
      })
    }),
  )
}

function rulesOf(provision: Provision): readonly { readonly element: DataElement; readonly rule: ValueRule }[] {
  return provision.kind === 'value' ? [provision] : provision.items
}

/** What is passed on as it was written, or stands for all alike, has no codes that could be missing. */
function unmappedBy(rule: ValueRule, list: CodeList): readonly string[] {
  if (rule.kind !== 'from' || rule.codes === null) return []
  const mapped = new Set(rule.codes.values())
  return [...list.members.keys()].filter((value) => !mapped.has(value))
}
