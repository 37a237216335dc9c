import { type QueryResolvers } from './types.generated.ts'
import { parseId, parseIds } from './input.ts'
import { parsePurpose, type PurposeInput } from '../src/access/purpose.ts'
import { type Archive, readArchives } from '../src/archive/read-archive.ts'
import { type Context } from '../src/context.ts'
import { type Requested } from '../src/execution/requested.ts'
import { GatewayError } from '../src/model/errors.ts'
import { parseCitizenId, parseCreditCode } from '../src/model/ids.ts'
import { enterprise, person, type Subject } from '../src/model/subject.ts'

export const archive: Required<
  Pick<QueryResolvers, 'personArchive' | 'personArchives' | 'enterpriseArchive' | 'enterpriseArchives'>
> = {
  personArchive: ({ id, purpose }, context, requested) =>
    readOne(person(parseId(parseCitizenId, id, 'id')), purpose, { context, requested }),
  personArchives: ({ ids, purpose }, context, requested) =>
    readMany(parseIds(parseCitizenId, ids, 'ids').map(person), purpose, { context, requested }),
  enterpriseArchive: ({ id, purpose }, context, requested) =>
    readOne(enterprise(parseId(parseCreditCode, id, 'id')), purpose, { context, requested }),
  enterpriseArchives: ({ ids, purpose }, context, requested) =>
    readMany(parseIds(parseCreditCode, ids, 'ids').map(enterprise), purpose, { context, requested }),
}

interface Asked {
  readonly context: Context
  readonly requested: Requested
}

async function readOne(subject: Subject, purpose: PurposeInput, asked: Asked): Promise<Archive> {
  const [one] = await readMany([subject], purpose, asked)
  if (one === undefined || one instanceof GatewayError) throw one ?? new GatewayError('INTERNAL')
  return one
}

function readMany(
  subjects: readonly Subject[],
  purpose: PurposeInput,
  { context, requested }: Asked,
): Promise<readonly (Archive | GatewayError)[]> {
  const { caller, requestId, deadlineAt, services, generation } = context
  const { catalog, grants, lifeEvents } = generation
  return readArchives(services, {
    caller,
    purpose: parsePurpose(purpose, caller, lifeEvents),
    requestId,
    deadlineAt,
    kind: subjects[0]?.kind ?? 'PERSON',
    subjects,
    shows: requested.fields.has('fieldReports.conflict') ? 'CONFLICTS' : 'VALUES',
    elements: generation.elementsOf(requested.elements),
    catalog,
    grants,
  })
}
