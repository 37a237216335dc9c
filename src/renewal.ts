import { statSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { type Source } from './catalog/types.ts'
import { type Changes } from './changes/receive-notice.ts'
import { type Compose } from './compose.ts'
import { type ConnectorConfig, readConnectorFile } from './config.ts'
import { type Exchange } from './exchange/exchange.ts'
import { type Log } from './log.ts'
import { GatewayError } from './model/errors.ts'

/** 换密钥: addresses and secrets of sources are taken again from their file when it changes, without a restart. */
export interface Renewal {
  /** Takes the file again if it has changed; done by itself every two seconds. */
  look(): void
  close(): void
}

export interface RenewalParts {
  readonly file: string
  readonly compose: Compose
  /** What stands in the file is compared with these, and the sources are composed with them. */
  readonly connectors: ConnectorConfig
  readonly sources: readonly Source[]
  readonly exchange: Pick<Exchange, 'renew'>
  readonly changes: Pick<Changes, 'renew'>
  readonly log: Log
}

const LOOK_EVERY_MS = 2000

export function openRenewal({ file, compose, exchange, changes, log, ...started }: RenewalParts): Renewal {
  let inUse = started.connectors
  let { sources } = started
  // Not yet looked at: it may have changed since it was read.
  let seen = ''

  function look(): void {
    const mark = markOf(file)
    if (mark === seen) return
    seen = mark
    try {
      const settings = readConnectorFile(file)
      if (!isDeepStrictEqual(settings, inUse)) renew(settings)
    } catch (error) {
      refuse(problemsOf(error))
    }
  }

  function renew(settings: ConnectorConfig): void {
    const { sources: fresh } = compose(settings).catalog
    changes.renew(fresh)
    const { renewed, unfit } = exchange.renew(fresh)
    if (unfit.length > 0) {
      changes.renew(sources)
      return refuse(unfit.map((path) => ({ path, code: 'SETTINGS_UNFIT' })))
    }
    inUse = settings
    sources = fresh
    log.info({ renewed }, 'sources are asked by new settings')
  }

  function refuse(problems: readonly Pick<GatewayError['problems'][number], 'path' | 'code'>[]): void {
    log.error({ problems }, 'new settings of sources are refused; the old ones stay')
  }

  const timer = setInterval(look, LOOK_EVERY_MS).unref()
  return { look, close: () => clearInterval(timer) }
}

/** A mounted secret is another file behind a link; one put right by its mode alone changes no byte. */
function markOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
  if (stat === undefined) return 'MISSING'
  return [stat.ino, stat.mtimeNs, stat.ctimeNs, stat.size].join(' ')
}

/** Where and what, never a value. */
function problemsOf(error: unknown) {
  if (error instanceof GatewayError) return error.problems.map(({ path, code }) => ({ path, code }))
  return [{ path: 'YIDANG_CONNECTOR_CONFIG', code: 'SETTINGS_UNFIT' }]
}
