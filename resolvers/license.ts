import { type QueryResolvers } from './types.generated.ts'

export const license: Required<Pick<QueryResolvers, 'licenseTypes'>> = {
  licenseTypes: (_, { generation }) => generation.annex.licenseTypes,
}
