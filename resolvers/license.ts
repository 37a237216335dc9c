import {
  askingOf,
  parseClaims,
  parseDigest,
  parseIdentifier,
  parseName,
  parseText,
  parseTypes,
} from './license-input.ts'
import {
  type MutationIssueLicenseRenditionArgs,
  type MutationResolvers,
  type QueryLicenseArgs,
  type QueryLicensesArgs,
  type QueryResolvers,
  type QueryVerifyLicenseArgs,
  type QueryVerifyLicenseFileArgs,
} from './types.generated.ts'
import { type Context } from '../src/context.ts'
import { findLicense, findLicenses } from '../src/license/find-licenses.ts'
import { issueRendition } from '../src/license/issue-rendition.ts'
import { reportQuality } from '../src/license/report-quality.ts'
import { verifyLicense, verifyLicenseFile } from '../src/license/verify-license.ts'

type LicenseQueries = 'licenseTypes' | 'licenses' | 'license' | 'verifyLicense' | 'verifyLicenseFile' | 'licenseQuality'

export const license: Required<Pick<QueryResolvers, LicenseQueries>> = {
  licenseTypes: (_, { generation }) => generation.annex.licenseTypes,
  licenses: (args, context) => findLicenses(context.services, licenseAsking.licenses(args, context)),
  license: (args, context) => findLicense(context.services, licenseAsking.license(args, context)),
  verifyLicense: (args, context) => verifyLicense(context.services, licenseAsking.verifyLicense(args, context)),
  verifyLicenseFile: (args, context) =>
    verifyLicenseFile(context.services, licenseAsking.verifyLicenseFile(args, context)),
  licenseQuality: (_, { caller, requestId, deadlineAt, services, generation }) =>
    reportQuality(services, {
      caller,
      requestId,
      deadlineAt,
      catalog: generation.catalog,
      licenseTypes: generation.annex.licenseTypes,
    }),
}

export const licenseMutations: Required<Pick<MutationResolvers, 'issueLicenseRendition'>> = {
  issueLicenseRendition: (args, context) =>
    issueRendition(context.services, licenseAsking.issueLicenseRendition(args, context)),
}

/** What the use case is asked by each root field. */
export const licenseAsking = {
  licenses({ input }: QueryLicensesArgs, context: Context) {
    const paths = input.types?.map((_, i) => `input.types[${String(i)}]`) ?? []
    const types = input.types == null ? null : parseTypes(input.types, paths, context)
    return { ...askingOf(input, context, 'LIST'), types }
  },
  license({ input }: QueryLicenseArgs, context: Context) {
    const name = parseName(input)
    if (name.by === 'byNumber') parseTypes([name.type], ['input.type'], context)
    return { ...askingOf(input, context, 'ONE'), name }
  },
  verifyLicense({ input }: QueryVerifyLicenseArgs, context: Context) {
    const [type = ''] = parseTypes([input.type], ['input.type'], context)
    const number = parseText(input.number, 'number')
    const fields = parseClaims(input.fields ?? [])
    return { ...askingOf(input, context, 'VERIFY'), type, number, fields }
  },
  verifyLicenseFile({ input }: QueryVerifyLicenseFileArgs, context: Context) {
    const [identifier, digest] = [parseIdentifier(input.identifier), parseDigest(input.digest)]
    return { ...askingOf(input, context, 'VERIFY'), identifier, digest }
  },
  issueLicenseRendition({ input }: MutationIssueLicenseRenditionArgs, context: Context) {
    const identifier = parseIdentifier(input.identifier)
    return { ...askingOf(input, context, 'FILE'), identifier }
  },
}
