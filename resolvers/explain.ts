import {
  type MutationIssueLicenseRenditionArgs,
  type QueryEnterpriseArchiveArgs,
  type QueryEnterpriseArchivesArgs,
  type QueryLicenseArgs,
  type QueryLicensesArgs,
  type QueryPersonArchiveArgs,
  type QueryPersonArchivesArgs,
  type QueryPrefillFormArgs,
  type QueryResolvers,
  type QueryVerifyClaimsArgs,
  type QueryVerifyLicenseArgs,
  type QueryVerifyLicenseFileArgs,
} from './types.generated.ts'
import { archiveAsking } from './archive.ts'
import { licenseAsking } from './license.ts'
import { formAsking } from './prefill.ts'
import { claimsAsking } from './verification.ts'
import { type Context } from '../src/context.ts'
import { readOperation } from '../src/execution/read-operation.ts'
import { type Requested } from '../src/execution/requested.ts'
import { explainArchives, explainClaims, explainForm } from '../src/explain/explain.ts'
import { explainFields, parseVariables, supposedCaller } from '../src/explain/explain-fields.ts'
import { type ReadingExplanation } from '../src/explain/explanation.ts'
import { explainLicenses } from '../src/explain/licenses.ts'
import { type LicenseServiceName } from '../src/catalog/types.ts'
import { type LicenseAsking } from '../src/license/consultation.ts'
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
      if (NOT_THEIRS.has(field)) throw new GatewayError('FORBIDDEN')
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
  licenses(args: QueryLicensesArgs, context, below) {
    const asking = licenseAsking.licenses(args, context)
    return explainUse(asking, context, { ...below, types: asking.types, services: ['byHolder'] })
  },
  license(args: QueryLicenseArgs, context, below) {
    const { name, ...asking } = licenseAsking.license(args, context)
    const types = name.by === 'byNumber' ? [name.type] : null
    return explainUse(asking, context, { ...below, types, services: [name.by] })
  },
  verifyLicense(args: QueryVerifyLicenseArgs, context, below) {
    const asking = licenseAsking.verifyLicense(args, context)
    return explainUse(asking, context, { ...below, types: [asking.type], services: ['verify'] })
  },
  verifyLicenseFile(args: QueryVerifyLicenseFileArgs, context, below) {
    const asking = licenseAsking.verifyLicenseFile(args, context)
    return explainUse(asking, context, { ...below, types: null, services: ['byIdentifier', 'verifyFile'] })
  },
  issueLicenseRendition(args: MutationIssueLicenseRenditionArgs, context, below) {
    const asking = licenseAsking.issueLicenseRendition(args, context)
    return explainUse(asking, context, { ...below, types: null, services: ['byIdentifier', 'rendition'] })
  },
}

interface Use extends Pick<Below, 'consented'> {
  readonly types: readonly string[] | null
  readonly services: readonly LicenseServiceName[]
}

function explainUse(asking: LicenseAsking, { services: parts, generation }: Context, use: Use): ReadingExplanation {
  const { consented, types, services } = use
  const { licenseTypes } = generation.annex
  return explainLicenses(parts, { ...asking, consented, types, services, licenseTypes })
}

/** Neither a citizen nor the officer of a case may. */
const NOT_THEIRS: ReadonlySet<string> = new Set([
  'assistanceTasks',
  'completeAssistance',
  'licenseQuality',
  'returnAssistance',
])

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
