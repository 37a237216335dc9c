import { callOnce, type CallParts } from './calling.ts'
import { type LicenseOutcome, type LicensePlan } from './types.ts'
import { type Failed } from '../../connectors/kinds/kind.ts'
import { type LicenseAnswer } from '../../connectors/kinds/license.ts'
import { type LicenseServiceName } from '../catalog/types.ts'

export interface LicenseQuestion<Service extends LicenseServiceName> extends CallParts {
  readonly plan: LicensePlan<Service>
}

/** One service of a licence platform, asked once: two uses of a licence are two calls, whatever they ask. */
export function askLicensePlatform<Service extends LicenseServiceName>(
  question: LicenseQuestion<Service>,
): Promise<LicenseOutcome<Service>> {
  const { plan, errand, connector, notes } = question
  const { service, about, words } = plan
  const { purpose, lifeEvent, caseNumber, requestId } = errand
  const keys = about === null ? [] : [about.subject.id]
  return callOnce<Exclude<LicenseAnswer<Service>, Failed>>({
    ...question,
    position: about?.position ?? null,
    about: about?.subject.id ?? null,
    send(settle) {
      if (connector.consult === undefined) throw new TypeError(`${plan.source.connector} is no licence platform`)
      const asked = { keys, holder: null, purpose, lifeEvent, caseNumber, requestId, license: words }
      return connector.consult(service, asked, settle)
    },
    noteOf: ({ kind }) => (kind === 'ANSWERED' ? notes.answered : notes.none),
  })
}
