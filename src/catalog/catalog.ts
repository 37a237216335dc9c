import { bindingsOf } from './bindings.ts'
import { type Catalog, type Source } from './types.ts'
import { type DataElement } from '../model/element.ts'

/** Everything of a generation, indexed for use: what a request looks up is found in an array or a map. */
export function catalogOf(version: string, elements: readonly DataElement[], sources: readonly Source[]): Catalog {
  const operations = sources.flatMap((source) => source.operations)
  const bindings = bindingsOf(elements, operations)
  return {
    version,
    elements,
    elementByPath: new Map(elements.map((element) => [element.path, element])),
    bindings,
    bindingByPath: new Map(
      bindings.flatMap((binding) =>
        [binding.path, ...binding.elements.map(({ path }) => path)].map((path) => [path, binding]),
      ),
    ),
    operations,
    sources,
    proofs: Map.groupBy(
      sources.flatMap((source) => source.proofs),
      ({ proves }) => proves,
    ),
  }
}
