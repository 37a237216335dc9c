import { type QueryResolvers } from './types.generated.ts'
import { listSources } from '../src/exchange/list-sources.ts'

export const source: Required<Pick<QueryResolvers, 'sources'>> = {
  sources: (_, { services, generation }) =>
    listSources(generation.catalog, generation.annex.systems, services.exchange),
}
