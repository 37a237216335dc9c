import {
  type QueryEnterpriseArchiveArgs,
  type QueryEnterpriseArchivesArgs,
  type QueryPersonArchiveArgs,
  type QueryPersonArchivesArgs,
  type QueryPrefillFormArgs,
  type QueryResolvers,
  type QueryVerifyClaimsArgs,
} from './types.generated.ts'
import { archiveAsking } from './archive.ts'
import { formAsking } from './prefill.ts'
import { claimsAsking } from './verification.ts'
import { type Context } from '../src/context.ts'
import { readOperation } from '../src/execution/read-operation.ts'
import { type Requested } from '../src/execution/requested.ts'
import { explainArchives, explainClaims, explainForm } from '../src/explain/explain.ts'
import { explainFields, parseVariables, supposedCaller } from '../src/explain/explain-fields.ts'
import { type ReadingExplanation } from '../src/explain/explanation.ts'
import { isOverseer } from '../src/model/caller.ts'
import { GatewayError } from '../src/model/errors.ts'
import { parseCitizenId } from '../src/model/ids.ts'

export const explain: Required<Pick<QueryResolvers, 'explain'>> = {
  explain: ({ input }, context) => {
    if (!isOverseer(context.caller)) throw new GatewayError('FORBIDDEN')
    const { query: document, operationName = null, citizen, consented = false } = input
    const paths = { document: 'input.query', variables: 'input.variables' }
    const given = { document, operationName, variables: parseVariables(input.variables), paths }
    const roots = readOperation(context.generation.schema, given)
    const supposed = { ...context, caller: supposedCaller(citizen == null ? null : parseCitizenId(citizen)) }
    return explainFields(roots, ({ field, args, requested }) => {
      if (Object.hasOwn(EXPLAINERS, field)) return EXPLAINERS[field]?.(args, supposed, { requested, consented }) ?? null
      return ASKS_NOBODY.has(field) || field.startsWith('__') ? 'ASKS_NOBODY' : null
    })
  },
}

interface Below {
  readonly requested: Requested
  readonly consented: boolean
}

/** What is read has been checked against the schema: a method's arguments may be declared as narrowly. */
type Explainer = {
  explain(args: Readonly<Record<string, unknown>>, context: Context, below: Below): ReadingExplanation
}['explain']

const EXPLAINERS: Readonly<Record<string, Explainer>> = {
  personArchive: (args: QueryPersonArchiveArgs, context, { requested, consented }) =>
    explainArchives(context.services, { ...archiveAsking.personArchive(args, context, requested), consented }),
  personArchives: (args: QueryPersonArchivesArgs, context, { requested, consented }) =>
    explainArchives(context.services, { ...archiveAsking.personArchives(args, context, requested), consented }),
  enterpriseArchive: (args: QueryEnterpriseArchiveArgs, context, { requested, consented }) =>
    explainArchives(context.services, { ...archiveAsking.enterpriseArchive(args, context, requested), consented }),
  enterpriseArchives: (args: QueryEnterpriseArchivesArgs, context, { requested, consented }) =>
    explainArchives(context.services, { ...archiveAsking.enterpriseArchives(args, context, requested), consented }),
  prefillForm: (args: QueryPrefillFormArgs, context, { consented }) =>
    explainForm(context.services, { ...formAsking(args, context), consented }),
  verifyClaims: (args: QueryVerifyClaimsArgs, context, { consented }) =>
    explainClaims(context.services, { ...claimsAsking(args, context), consented }),
}

const ASKS_NOBODY: ReadonlySet<string> = new Set([
  'consents',
  'explain',
  'giveConsent',
  'licenseTypes',
  'lifeEvent',
  'lifeEvents',
  'receipt',
  'resumeSource',
  'sources',
  'suspendSource',
  'withdrawConsent',
])
