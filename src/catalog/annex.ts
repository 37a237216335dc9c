import { type SystemTier } from './types.ts'
import licenses from '../../seeds/policy/licences.province.json' with { type: 'json' }
import systems from '../../seeds/policy/systems.province.json' with { type: 'json' }

/** 附件 2 and 附件 3 of 晋政发〔2024〕8号. */
export interface Annex {
  readonly systems: readonly AnnexSystem[]
  readonly licenseTypes: readonly LicenseType[]
}

/** A departmental system to be connected. */
export interface AnnexSystem {
  /** Row of annex 2. */
  readonly row: number
  readonly system: string
  readonly department: string
  readonly tier: SystemTier
}

/** 证照类型. */
export interface LicenseType {
  /** Row of annex 3: `48`. */
  readonly code: string
  readonly name: string
  /** One licence may be issued by several departments. */
  readonly issuers: readonly string[]
}

export const ANNEX: Annex = {
  systems: systems.map(({ seq, system, department, kind }) => ({ row: seq, system, department, tier: tierOf(kind) })),
  licenseTypes: licenses.map(({ seq, name, authorities }) => ({ code: String(seq), name, issuers: authorities })),
}

function tierOf(kind: string): SystemTier {
  return kind === '国垂' ? 'NATIONAL_VERTICAL' : 'PROVINCIAL'
}
