import { type QueryResolvers } from './types.generated.ts'

export const lifeEvent: Required<Pick<QueryResolvers, 'lifeEvents' | 'lifeEvent'>> = {
  lifeEvents: ({ level, kind }, { generation }) =>
    generation.lifeEvents.all.filter(
      (event) => (level == null || event.level === level) && (kind == null || event.kinds.includes(kind)),
    ),
  lifeEvent: ({ code }, { generation }) => generation.lifeEvents.byCode.get(code) ?? null,
}
