import { type ActivityReport } from './activity.ts'
import { type Exchange, type ScopedQuota } from './exchange.ts'
import { type FindingReport } from './tally.ts'
import { type AnnexSystem } from '../catalog/annex.ts'
import { elementsIn } from '../catalog/provisions.ts'
import { type Catalog, type Source } from '../catalog/types.ts'
import { type Caller, isOverseer } from '../model/caller.ts'
import { toDateTime } from '../model/clock.ts'
import { type DataElement } from '../model/element.ts'
import { type Suspension } from '../model/suspension.ts'

/** One system as callers see it: a connected one live, an unconnected row of annex 2 as planned. */
export interface SourceView {
  readonly connector: string
  readonly system: string
  readonly department: string
  readonly annexRow: number | null
  readonly tier: string
  readonly route: string | null
  readonly kind: string | null
  readonly state: 'LIVE' | 'DEGRADED' | 'DOWN' | 'MAINTENANCE' | 'SUSPENDED' | 'PLANNED'
  readonly version: string | null
  readonly elements: readonly string[]
  readonly supplies: readonly SuppliedElement[]
  /** Only while SUSPENDED. */
  readonly suspension: SuspensionView | null
  /** RFC 3339; only while MAINTENANCE. */
  readonly maintenanceUntil: string | null
  /** RFC 3339: since when the file it answers from is too old; null: it is not. */
  readonly overdueSince: string | null
  /** Null for who does not answer for the source. */
  readonly activity: ActivityView | null
  /** Null likewise. */
  readonly quotas: readonly QuotaView[] | null
  /** Null likewise. */
  readonly findings: readonly FindingView[] | null
}

export interface SuppliedElement extends Pick<DataElement, 'path' | 'label' | 'sensitivity'> {
  readonly neededBy: readonly string[]
}

export interface Viewing {
  readonly exchange: Exchange
  readonly caller: Caller
}

export interface SuspensionView extends Omit<Suspension, 'since' | 'until'> {
  readonly since: string
  readonly until: string | null
}

export interface ActivityView extends Omit<ActivityReport, 'from' | 'answeredAt'> {
  readonly from: string | null
  readonly answeredAt: string | null
}

export interface QuotaView extends Omit<ScopedQuota, 'renewedAt'> {
  readonly renewedAt: string
}

export interface FindingView extends Omit<FindingReport, 'firstSeenAt' | 'lastSeenAt'> {
  /** Null where it is about no single element. */
  readonly label: string | null
  readonly firstSeenAt: string
  readonly lastSeenAt: string
}

/** All systems of annex 2 in its order, then what is connected beyond it. */
export function listSources(
  catalog: Catalog,
  systems: readonly AnnexSystem[],
  viewing: Viewing,
): readonly SourceView[] {
  const byRow = new Map(
    catalog.sources.flatMap((source) => (source.annexRow === null ? [] : [[source.annexRow, source]])),
  )
  const annex = systems.map((system) => {
    const source = byRow.get(system.row)
    return source === undefined ? planned(system) : viewSource(source, catalog, viewing)
  })
  const beyond = catalog.sources.filter(({ annexRow }) => annexRow === null)
  return [...annex, ...beyond.map((source) => viewSource(source, catalog, viewing))]
}

function planned({ row, system, department, tier }: AnnexSystem): SourceView {
  const absent = {
    route: null,
    kind: null,
    version: null,
    elements: [],
    supplies: [],
    suspension: null,
    maintenanceUntil: null,
    overdueSince: null,
    activity: null,
    quotas: null,
    findings: null,
  }
  return { connector: `annex.${String(row)}`, system, department, annexRow: row, tier, state: 'PLANNED', ...absent }
}

export function viewSource(source: Source, { neededBy }: Catalog, { exchange, caller }: Viewing): SourceView {
  const { connector, ref, annexRow, tier, route, kind, version } = source
  const standing = exchange.sourceState(connector)
  const supplied = suppliedBy(source, neededBy)
  const overdueSince = exchange.overdueSince(connector)
  const isTold = answersFor(caller, source)
  return {
    connector,
    system: ref.system,
    department: ref.department,
    annexRow,
    tier,
    route,
    kind,
    state: standing.state,
    version,
    ...supplied,
    suspension: standing.state === 'SUSPENDED' ? suspensionView(standing.suspension) : null,
    maintenanceUntil: standing.state === 'MAINTENANCE' ? toDateTime(standing.until) : null,
    overdueSince: overdueSince === null ? null : toDateTime(overdueSince),
    activity: isTold ? activityView(exchange.activity(connector)) : null,
    quotas: isTold ? exchange.quotas(connector).map(quotaView) : null,
    findings: isTold ? exchange.findings(connector).map((finding) => findingView(finding, supplied.supplies)) : null,
  }
}

/** Who runs the sharing sees how every source does; a department sees its own. */
function answersFor(caller: Caller, { ref }: Source): boolean {
  return isOverseer(caller) || (caller.roles.includes('DEPARTMENT') && caller.department === ref.department)
}

function suspensionView({ reason, statement, since, until }: Suspension): SuspensionView {
  return { reason, statement, since: toDateTime(since), until: until === null ? null : toDateTime(until) }
}

function activityView(report: ActivityReport): ActivityView {
  const { from, answeredAt } = report
  return {
    ...report,
    from: from === null ? null : toDateTime(from),
    answeredAt: answeredAt === null ? null : toDateTime(answeredAt),
  }
}

function quotaView(quota: ScopedQuota): QuotaView {
  return { ...quota, renewedAt: toDateTime(quota.renewedAt) }
}

function findingView(report: FindingReport, supplies: readonly SuppliedElement[]): FindingView {
  const { element, firstSeenAt, lastSeenAt } = report
  return {
    ...report,
    label: supplies.find(({ path }) => path === element)?.label ?? null,
    firstSeenAt: toDateTime(firstSeenAt),
    lastSeenAt: toDateTime(lastSeenAt),
  }
}

const known = new WeakMap<Source, Pick<SourceView, 'elements' | 'supplies'>>()

/** In the order of their paths; found once, for whoever watches asks every few seconds. */
function suppliedBy(source: Source, neededBy: Catalog['neededBy']): Pick<SourceView, 'elements' | 'supplies'> {
  let found = known.get(source)
  if (found === undefined) {
    const elements = source.operations.flatMap(({ provides }) => provides.flatMap(elementsIn))
    const supplies = [...new Set(elements)]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, label, sensitivity }) => ({ path, label, sensitivity, neededBy: neededBy.get(path) ?? [] }))
    known.set(source, (found = { elements: supplies.map(({ path }) => path), supplies }))
  }
  return found
}
