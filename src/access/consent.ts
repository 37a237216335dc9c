import { type Clock } from '../model/clock.ts'
import { type Purpose } from '../model/caller.ts'
import { type ConsentRow } from '../store/consents.ts'
import { type Store } from '../store/store.ts'

/** 本人同意: the subject's own leave, as far as one read needs it. */
export interface Consent {
  readonly id: string
  readonly elementCodes: ReadonlySet<string>
}

export interface ConsentQuery {
  /** citizenId of the subject. */
  readonly grantor: string
  /** citizenId or creditCode of who may see. */
  readonly grantee: string
  readonly purpose: Purpose
}

/** The consents that stand now: not withdrawn, not expired, for this life event and this case. */
export interface ConsentBook {
  find(query: ConsentQuery): Promise<Consent | null>
}

export function openConsentBook(store: Store, clock: Clock): ConsentBook {
  async function find({ grantor, grantee, purpose }: ConsentQuery): Promise<Consent | null> {
    const rows = await store.consents.active(store.digest(grantor), store.digest(grantee), clock())
    const fitting = rows.filter((row) => fits(row, purpose))
    const latest = fitting[0]
    if (latest === undefined) return null
    return { id: latest.id, elementCodes: new Set(fitting.flatMap((row) => row.elements)) }
  }

  function fits(row: ConsentRow, purpose: Purpose): boolean {
    if (row.lifeEvent !== purpose.lifeEvent) return false
    if (row.caseDigest === null) return true
    return purpose.caseNumber !== null && row.caseDigest === store.digest(purpose.caseNumber)
  }

  return { find }
}
