import {
  askingOf,
  parseClaims,
  parseDigest,
  parseIdentifier,
  parseName,
  parseText,
  parseTypes,
} from './license-input.ts'
import { type MutationResolvers, type QueryResolvers } from './types.generated.ts'
import { findLicense, findLicenses } from '../src/license/find-licenses.ts'
import { issueRendition } from '../src/license/issue-rendition.ts'
import { reportQuality } from '../src/license/report-quality.ts'
import { verifyLicense, verifyLicenseFile } from '../src/license/verify-license.ts'

type LicenseQueries = 'licenseTypes' | 'licenses' | 'license' | 'verifyLicense' | 'verifyLicenseFile' | 'licenseQuality'

export const license: Required<Pick<QueryResolvers, LicenseQueries>> = {
  licenseTypes: (_, { generation }) => generation.annex.licenseTypes,
  licenses({ input }, context) {
    const paths = input.types?.map((_, i) => `input.types[${String(i)}]`) ?? []
    const types = input.types == null ? null : parseTypes(input.types, paths, context)
    return findLicenses(context.services, { ...askingOf(input, context), types })
  },
  license({ input }, context) {
    const name = parseName(input)
    if (name.by === 'byNumber') parseTypes([name.type], ['input.type'], context)
    return findLicense(context.services, { ...askingOf(input, context), name })
  },
  verifyLicense({ input }, context) {
    const [type = ''] = parseTypes([input.type], ['input.type'], context)
    const number = parseText(input.number, 'number')
    const fields = parseClaims(input.fields ?? [])
    return verifyLicense(context.services, { ...askingOf(input, context), type, number, fields })
  },
  verifyLicenseFile({ input }, context) {
    const [identifier, digest] = [parseIdentifier(input.identifier), parseDigest(input.digest)]
    return verifyLicenseFile(context.services, { ...askingOf(input, context), identifier, digest })
  },
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
  issueLicenseRendition({ input }, context) {
    const identifier = parseIdentifier(input.identifier)
    return issueRendition(context.services, { ...askingOf(input, context), identifier })
  },
}
