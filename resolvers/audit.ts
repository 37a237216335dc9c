import { type QueryResolvers } from './types.generated.ts'

export const audit: Required<Pick<QueryResolvers, 'receipt'>> = {
  receipt: ({ entryId }, { services }) => services.ledger.receipt(entryId),
}
