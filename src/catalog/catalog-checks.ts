import { ANNEX } from './annex.ts'
import { isSensitive } from './element-checks.ts'
import { type LoadedManifest } from './manifest.ts'
import { type ReadOperation } from './operations.ts'
import { type Report } from './problems.ts'
import { hopsOf } from './key-checks.ts'
import { elementsIn } from './provisions.ts'

/** Reports connectors and rows of annex 2 that two manifests claim, and rows that annex 2 does not have. */
export function checkIdentities(manifests: readonly LoadedManifest[], report: Report): void {
  const connectors = new Map<string, string>()
  const rows = new Map<number, string>()
  for (const { draft, file, at } of manifests) {
    const { connector, system: row } = draft
    if (connector !== undefined) {
      const other = connectors.get(connector)
      if (other !== undefined) report('CONNECTOR_DUPLICATE', at(['connector']), { connector, other })
      else connectors.set(connector, file)
    }
    if (row === undefined || row === null) continue
    if (!ANNEX.systems.some((system) => system.row === row)) report('ANNEX_ROW_UNKNOWN', at(['system']), { row })
    const other = rows.get(row)
    if (other !== undefined) report('ANNEX_ROW_DUPLICATE', at(['system']), { row, other })
    else rows.set(row, file)
  }
}

/** 一数一源: for each key one question is the authority; the same system may answer it by several keys. */
export function checkAuthorities(operations: readonly ReadOperation[], report: Report): void {
  const authorities = new Map<string, string>()
  const hops = hopsOf(operations)
  for (const { id, written, provisions } of operations) {
    for (const { path, at, provision } of provisions) {
      if (provision.rank !== 'AUTHORITY') continue
      const claim = `${path} ${hops.get(id)?.subjectKey ?? written.key ?? ''}`
      const other = authorities.get(claim)
      if (other !== undefined) report('AUTHORITY_DUPLICATE', at, { path, other })
      else authorities.set(claim, id)
    }
  }
}

/** Once for a source: one line in its manifest answers for all its elements. */
export function checkLegalBasis(operations: readonly ReadOperation[], report: Report): void {
  const silent = operations.filter(({ manifest }) => manifest.draft.legalBasis === undefined)
  for (const own of Map.groupBy(silent, ({ manifest }) => manifest).values()) {
    const needs = own
      .flatMap(({ provisions }) => provisions)
      .flatMap(({ at, provision }) => elementsIn(provision).map((element) => ({ at, element })))
      .find(({ element }) => isSensitive(element) && element.legalBasis === null)
    if (needs === undefined) continue
    const { path, sensitivity } = needs.element
    report('LEGAL_BASIS_MISSING', needs.at, { path, sensitivity })
  }
}
