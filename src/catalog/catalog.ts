import { bindingsOf } from './bindings.ts'
import { type Catalog, type Source } from './types.ts'

/** Everything of a generation, indexed for use: what a request looks up is found in an array or a map. */
export function catalogOf(
  { version, elements, neededBy }: Pick<Catalog, 'version' | 'elements' | 'neededBy'>,
  sources: readonly Source[],
): Catalog {
  const operations = sources.flatMap((source) => source.operations)
  const bindings = bindingsOf(elements, operations)
  return {
    version,
    elements,
    elementByPath: new Map(elements.map((element) => [element.path, element])),
    neededBy,
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
