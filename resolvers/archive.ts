import {
  type QueryEnterpriseArchiveArgs,
  type QueryEnterpriseArchivesArgs,
  type QueryPersonArchiveArgs,
  type QueryPersonArchivesArgs,
  type QueryResolvers,
} from './types.generated.ts'
import { parseId, parseIds } from './input.ts'
import { parsePurpose, type PurposeInput } from '../src/access/purpose.ts'
import { type Archive, readArchives, type ReadArchives } from '../src/archive/read-archive.ts'
import { type Context } from '../src/context.ts'
import { type Requested } from '../src/execution/requested.ts'
import { GatewayError } from '../src/model/errors.ts'
import { parseCitizenId, parseCreditCode } from '../src/model/ids.ts'
import { enterprise, person, type Subject } from '../src/model/subject.ts'

export const archive: Required<
  Pick<QueryResolvers, 'personArchive' | 'personArchives' | 'enterpriseArchive' | 'enterpriseArchives'>
> = {
  personArchive: (args, context, requested) => readOne(context, archiveAsking.personArchive(args, context, requested)),
  personArchives: (args, context, requested) =>
    readArchives(context.services, archiveAsking.personArchives(args, context, requested)),
  enterpriseArchive: (args, context, requested) =>
    readOne(context, archiveAsking.enterpriseArchive(args, context, requested)),
  enterpriseArchives: (args, context, requested) =>
    readArchives(context.services, archiveAsking.enterpriseArchives(args, context, requested)),
}

/** What the use case is asked by each root field. */
export const archiveAsking = {
  personArchive: ({ id, purpose }: QueryPersonArchiveArgs, context: Context, requested: Requested) =>
    askingOf([person(parseId(parseCitizenId, id, 'id'))], purpose, { context, requested }),
  personArchives: ({ ids, purpose }: QueryPersonArchivesArgs, context: Context, requested: Requested) =>
    askingOf(parseIds(parseCitizenId, ids, 'ids').map(person), purpose, { context, requested }),
  enterpriseArchive: ({ id, purpose }: QueryEnterpriseArchiveArgs, context: Context, requested: Requested) =>
    askingOf([enterprise(parseId(parseCreditCode, id, 'id'))], purpose, { context, requested }),
  enterpriseArchives: ({ ids, purpose }: QueryEnterpriseArchivesArgs, context: Context, requested: Requested) =>
    askingOf(parseIds(parseCreditCode, ids, 'ids').map(enterprise), purpose, { context, requested }),
}

async function readOne({ services }: Context, asking: ReadArchives): Promise<Archive> {
  const [one] = await readArchives(services, asking)
  if (one === undefined || one instanceof GatewayError) throw one ?? new GatewayError('INTERNAL')
  return one
}

interface Asked {
  readonly context: Context
  readonly requested: Requested
}

function askingOf(subjects: readonly Subject[], purpose: PurposeInput, { context, requested }: Asked): ReadArchives {
  const { caller, requestId, deadlineAt, generation } = context
  const { catalog, grants, lifeEvents } = generation
  return {
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
  }
}
