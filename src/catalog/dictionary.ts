import { type CodeLists } from './code-lists.ts'
import { nearest } from './nearest.ts'
import { type DataElement } from '../model/element.ts'

/** 数据元字典, to look things up in. */
export interface Dictionary {
  readonly elements: readonly DataElement[]
  readonly byPath: ReadonlyMap<string, DataElement>
  /** `person.licenses[]` → the elements of its items. */
  readonly lists: ReadonlyMap<string, readonly DataElement[]>
  readonly codeLists: CodeLists
}

export function dictionaryOf(elements: readonly DataElement[], codeLists: CodeLists): Dictionary {
  const inLists = elements.filter(({ list }) => list !== null)
  return {
    elements,
    byPath: new Map(elements.map((element) => [element.path, element])),
    lists: Map.groupBy(inLists, ({ list }) => list ?? ''),
    codeLists,
  }
}

/** What was probably meant by a path that is not in the dictionary. */
export function suggest(path: string, { byPath, lists }: Dictionary): string {
  const candidates = path.endsWith('[]') ? [...lists.keys()] : [...byPath.keys()]
  const leaf = path.slice(path.lastIndexOf('.'))
  const meant = nearest(path, candidates) ?? candidates.find((candidate) => candidate.endsWith(leaf)) ?? null
  return meant === null ? '数据元见 schema 目录。' : `是不是 ${meant}？`
}
