import {
  type MutationForgetAnswersArgs,
  type MutationGiveConsentArgs,
  type MutationIssueLicenseRenditionArgs,
  type MutationResolvers,
  type MutationResumeSourceArgs,
  type MutationSuspendSourceArgs,
  type QueryAssistanceTasksArgs,
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
import { consentAsking, consentIn } from './access.ts'
import { archiveAsking } from './archive.ts'
import { pageIn } from './assistance.ts'
import { licenseAsking } from './license.ts'
import { formAsking } from './prefill.ts'
import { forgettingIn, suspensionIn } from './source.ts'
import { claimsAsking } from './verification.ts'
import { type Context } from '../src/context.ts'
import { readOperation } from '../src/execution/read-operation.ts'
import { type Requested } from '../src/execution/requested.ts'
import { explainArchives, explainClaims, explainForm } from '../src/explain/explain.ts'
import {
  assertExplainer,
  explainAnswer,
  explainConsent,
  explainConsents,
  explainExplanation,
  explainForgetting,
  explainResumption,
  explainReturn,
  explainSuspension,
  explainTasks,
  explainWithdrawal,
  OPENLY,
  RECEIPT,
} from '../src/explain/by-itself.ts'
import { explainFields, type Foresight, parseVariables } from '../src/explain/explain-fields.ts'
import { type ReadingExplanation } from '../src/explain/explanation.ts'
import { explainLicenses, explainQuality } from '../src/explain/licenses.ts'
import { supposeCaller } from '../src/explain/supposed-caller.ts'
import { type LicenseServiceName } from '../src/catalog/types.ts'
import { type LicenseAsking } from '../src/license/consultation.ts'
import { parseCitizenId } from '../src/model/ids.ts'

export const explain: Required<Pick<QueryResolvers, 'explain'>> = {
  explain({ input }, context) {
    assertExplainer(context)
    const { query: document, operationName = null, citizen, department = null, role = null, consented = false } = input
    const paths = { document: 'input.query', variables: 'input.variables' }
    const given = { document, operationName, variables: parseVariables(input.variables), paths }
    const roots = readOperation(context.generation.schema, given)
    const supposed = { citizen: citizen == null ? null : parseCitizenId(citizen), department, role }
    const asSupposed = { ...context, caller: supposeCaller(supposed, context.generation.catalog) }
    return explainFields(roots, ({ field, args, requested }) => {
      if (field.startsWith('__')) return OPENLY.introspection
      const explainer = Object.hasOwn(EXPLAINERS, field) ? Reflect.get(EXPLAINERS, field) : undefined
      if (explainer === undefined) throw new TypeError(`nobody has said what ${field} would do`)
      return explainer(args, asSupposed, { requested, consented })
    })
  },
}

interface Below {
  readonly requested: Requested
  readonly consented: boolean
}

/** What is read has been checked against the schema: a method's arguments may be declared as narrowly. */
type Explainer = {
  explain(args: Readonly<Record<string, unknown>>, context: Context, below: Below): Foresight
}['explain']

/** Every root field of the schema: a new one says here what it would do. */
const EXPLAINERS: Readonly<Record<keyof QueryResolvers | keyof MutationResolvers, Explainer>> = {
  lifeEvents: () => OPENLY.lifeEvents,
  lifeEvent: () => OPENLY.lifeEvents,
  licenseTypes: () => OPENLY.licenseTypes,
  sources: () => OPENLY.sources,
  receipt: () => RECEIPT,
  // What stands within is not looked at: an explanation within an explanation, five times each, would cost 5 to the depth.
  explain: (_, context) => explainExplanation(context),
  consents: (_, context) => explainConsents(context),
  giveConsent: ({ input }: MutationGiveConsentArgs, context) =>
    explainConsent(consentAsking(context), consentIn(input), context.services.clock()),
  withdrawConsent: (_, context) => explainWithdrawal(context),
  assistanceTasks: (args: QueryAssistanceTasksArgs, context) => explainTasks(ofDepartment(context), pageIn(args)),
  completeAssistance: (_, context) => explainAnswer(ofDepartment(context)),
  returnAssistance: (_, context) => explainReturn(ofDepartment(context)),
  forgetAnswers: ({ input }: MutationForgetAnswersArgs, context) =>
    explainForgetting(ofDepartment(context), forgettingIn(input)),
  suspendSource: ({ input }: MutationSuspendSourceArgs, context) =>
    explainSuspension(ofDepartment(context), suspensionIn(input), context.services.clock()),
  resumeSource: ({ input }: MutationResumeSourceArgs, context) =>
    explainResumption(ofDepartment(context), input.connector),
  licenseQuality: (_, context) => explainQuality(context.services, ofDepartment(context)),
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

function ofDepartment({ caller, generation }: Context) {
  return { caller, catalog: generation.catalog }
}
