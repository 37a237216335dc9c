import { openConsentBook } from './access/consent.ts'
import { createProver, type Prover } from './access/prove.ts'
import { loadCalendars, OWN_CALENDARS } from './assistance/load-calendars.ts'
import { type CalendarState, watchCalendar } from './assistance/watch-calendar.ts'
import { type Ledger, openLedger } from './audit/ledger.ts'
import { type Forgetter, openForgetter } from './changes/forget-answers.ts'
import { type CatalogGeneration } from './compose.ts'
import { type Config, type SharedCacheConfig } from './config.ts'
import { openDayCounts, openSharedCounts, type SharedCounts } from './exchange/day-counts.ts'
import { createExchange, type Exchange } from './exchange/exchange.ts'
import { openSourceSwitch, type SourceSwitch } from './exchange/suspend-source.ts'
import { openSharedCache, type SharedCache } from './exchange/shared-cache.ts'
import { openSharedSuspensions, type SharedSuspensions } from './exchange/shared-suspensions.ts'
import { type RequestContext } from './execution/context-base.ts'
import { openQualityBook, type QualityBook } from './license/quality-book.ts'
import { type Log } from './log.ts'
import { type Clock } from './model/clock.ts'
import { openRedis } from './redis.ts'
import { type WorkingDays, workingDaysOf } from './model/working-days.ts'
import { openDataFolder } from './store/data-folder.ts'
import { openStore, type Store } from './store/store.ts'
import { type GuessLimits, openGuessLimits } from './verification/guess-limits.ts'

/** Everything the use cases are given: opened once, closed in reverse. */
export interface Services {
  readonly clock: Clock
  readonly store: Store
  readonly ledger: Ledger
  readonly exchange: Exchange
  readonly sourceSwitch: SourceSwitch
  readonly forgetter: Forgetter
  /** Null: nothing is shared between replicas. */
  readonly shared: SharedCache | null
  readonly prover: Prover
  readonly limits: GuessLimits
  readonly licenseQuality: QualityBook
  readonly workingDays: WorkingDays
  readonly sealKey: Uint8Array
  close(): Promise<void>
}

/** One request, as resolvers see it. */
export interface Context extends RequestContext {
  readonly services: Services
  readonly generation: CatalogGeneration
}

export interface ServiceSettings {
  readonly dataFolder: string
  readonly headStore: string
  readonly mode: Config['mode']
  /** Of further calendars; null: there is none. */
  readonly calendarFolder: string | null
  readonly generation: CatalogGeneration
  /** How long a call that takes several keys waits for those of other requests. */
  readonly joinWindowMs: number
  /** Most that answers kept in this process take. */
  readonly cacheMib: number
  /** Sources on loopback are let through: the sandbox's. */
  readonly allowLoopback: boolean
  readonly cache: SharedCacheConfig | null
  readonly clock: Clock
  readonly log: Log
}

export async function openServices(settings: ServiceSettings): Promise<Services> {
  const { dataFolder, headStore, mode, calendarFolder, generation, allowLoopback, clock, log } = settings
  const folders = calendarFolder === null ? [OWN_CALENDARS] : [OWN_CALENDARS, calendarFolder]
  const workingDays = workingDaysOf(loadCalendars(folders))
  const ledger = await openLedger({ dataFolder, headStore, clock })
  const store = await openStore({ dataFolder })
  const { digest } = store
  const licenseQuality = await openQualityBook({ store, clock })
  const { shared, suspensions, quotas } = await openShared(settings)
  const counts = await openDayCounts({ store, shared: quotas, clock })
  const exchange = createExchange({
    sources: generation.catalog.sources,
    clock,
    digest: shared?.digest ?? digest,
    shared,
    counts,
    allowLoopback,
    joinWindowMs: settings.joinWindowMs,
    cacheMib: settings.cacheMib,
    assistance: { tasks: store.assistance, workingDays },
    ownStores: settings.cache?.address.urls ?? [],
    onFinding: (finding) => log.warn({ finding }, 'a source broke its word'),
    onLicense: (sighting) => licenseQuality.see(sighting),
  })
  const { sources } = generation.catalog
  const sourceSwitch = await openSourceSwitch({ ledger, store, exchange, shared: suspensions, clock }, sources)
  const forgetter = openForgetter({ exchange, onForgotten: (noted) => log.info(noted, 'answers are forgotten') })
  const prover = createProver({ exchange, consents: openConsentBook(store, clock), digest, clock })
  const limits = openGuessLimits({
    store,
    clock,
    onLimit: (reached) => log.warn({ reached }, 'too many wrong claims about one subject'),
  })
  const stopSweeping = await keepSwept(store, clock)
  const watch = watchCalendar({
    workingDays,
    clock,
    onState(state) {
      // Nobody needs next year's for a demo.
      const isUrgent = state === 'WEEKENDS_ONLY' || mode === 'production'
      log[isUrgent ? 'warn' : 'debug'](CALENDAR_SAYS[state])
    },
  })
  return {
    clock,
    store,
    ledger,
    exchange,
    sourceSwitch,
    forgetter,
    shared,
    prover,
    limits,
    licenseQuality,
    workingDays,
    sealKey: openDataFolder(dataFolder).key('seal'),
    async close() {
      watch.close()
      stopSweeping()
      sourceSwitch.close()
      await exchange.close()
      shared?.close()
      await licenseQuality.close()
      await store.close()
      await ledger.close()
    },
  }
}

/** What the replicas share; without Redis nothing. */
interface Sharing {
  readonly shared: SharedCache | null
  readonly suspensions: SharedSuspensions | null
  readonly quotas: SharedCounts | null
}

async function openShared({ cache, generation, clock, log }: ServiceSettings): Promise<Sharing> {
  if (cache === null) return { shared: null, suspensions: null, quotas: null }
  const { address, secret } = cache
  const onState = (state: 'READY' | 'LOST'): void => {
    if (state === 'READY') log.info('the shared cache is there')
    else log.warn('the shared cache is lost; sources are asked instead')
  }
  const redis = await openRedis({ ...address, onState })
  const shared = openSharedCache({ redis, secret, version: generation.catalog.version, clock })
  return {
    shared,
    suspensions: openSharedSuspensions(redis, secret),
    quotas: openSharedCounts(redis, secret),
  }
}

const CALENDAR_SAYS: Readonly<Record<Exclude<CalendarState, 'OK'>, string>> = {
  WEEKENDS_ONLY: 'the holidays of this year are not known: working days are counted by weekends alone',
  NEXT_YEAR_MISSING:
    'next year begins in less than 40 days and its holidays are not known: put its calendar into YIDANG_CALENDARS and start again',
}
const SWEEP_EVERY_MS = 3_600_000

/** What officers answered is deleted when it is no longer good. @returns how to stop */
async function keepSwept({ assistance }: Store, clock: Clock): Promise<() => void> {
  await assistance.sweep(clock())
  // A sweep that fails is made up for by the next.
  const timer = setInterval(() => void assistance.sweep(clock()).catch(() => undefined), SWEEP_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
