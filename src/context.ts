import { join } from 'node:path'
import { openConsentBook } from './access/consent.ts'
import { createProver, type Prover } from './access/prove.ts'
import { loadCalendars } from './assistance/load-calendars.ts'
import { type Ledger, openLedger } from './audit/ledger.ts'
import { type CatalogGeneration } from './compose.ts'
import { createExchange, type Exchange } from './exchange/exchange.ts'
import { type RequestContext } from './execution/context-base.ts'
import { type Log } from './log.ts'
import { type Clock } from './model/clock.ts'
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
  readonly prover: Prover
  readonly limits: GuessLimits
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
  readonly generation: CatalogGeneration
  /** How long a call that takes several keys waits for those of other requests. */
  readonly joinWindowMs: number
  /** Sources on loopback are let through: the sandbox's. */
  readonly allowLoopback: boolean
  readonly clock: Clock
  readonly log: Log
}

export async function openServices(settings: ServiceSettings): Promise<Services> {
  const { dataFolder, headStore, generation, allowLoopback, joinWindowMs, clock, log } = settings
  const ledger = await openLedger({ dataFolder, headStore, clock })
  const store = await openStore({ dataFolder })
  const { digest } = store
  const workingDays = workingDaysOf(loadCalendars(CALENDARS))
  if (!workingDays.isKnown(clock(), clock()))
    log.warn('the holidays of this year are not in seeds/calendar: weekends only')
  const exchange = createExchange({
    sources: generation.catalog.sources,
    clock,
    digest,
    allowLoopback,
    joinWindowMs,
    assistance: { tasks: store.assistance, workingDays },
    onFinding: (finding) => log.warn({ finding }, 'a source broke its word'),
  })
  const prover = createProver({ exchange, consents: openConsentBook(store, clock), digest, clock })
  const limits = openGuessLimits({
    store,
    clock,
    onLimit: (reached) => log.warn({ reached }, 'too many wrong claims about one subject'),
  })
  const stopSweeping = await keepSwept(store, clock)
  return {
    clock,
    store,
    ledger,
    exchange,
    prover,
    limits,
    workingDays,
    sealKey: openDataFolder(dataFolder).key('seal'),
    async close() {
      stopSweeping()
      await exchange.close()
      await store.close()
      await ledger.close()
    },
  }
}

const CALENDARS = join(import.meta.dirname, '..', 'seeds', 'calendar')
const SWEEP_EVERY_MS = 3_600_000

/** What officers answered is deleted when it is no longer good. @returns how to stop */
async function keepSwept({ assistance }: Store, clock: Clock): Promise<() => void> {
  await assistance.sweep(clock())
  // A sweep that fails is made up for by the next.
  const timer = setInterval(() => void assistance.sweep(clock()).catch(() => undefined), SWEEP_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
