import { isDeepStrictEqual } from 'node:util'
import { type Connector } from '../../connectors/kinds/kind.ts'
import { type Source } from '../catalog/types.ts'

/** A connector whose address and secrets may change while those who hold it, and the source's operations, stay. */
export interface Renewable extends Connector {
  /**
   * Opens what will ask by these settings; null: they are those in use.
   * @throws {TypeError} for settings that cannot work
   */
  prepare(source: Source): Prepared | null
}

export interface Prepared {
  /** From now on all calls go this way. Those under way end on the old one, which is closed when their time is over. */
  take(): void
  drop(): void
}

/** What asks now, and its own words for the operations of the first source. */
interface Way {
  readonly source: Source
  readonly connector: Connector
  readonly twins: ReadonlyMap<unknown, unknown>
}

export function openRenewable(first: Source, open: (source: Source) => Connector): Renewable {
  let way: Way = { source: first, connector: open(first), twins: new Map() }
  const retired = new Map<Connector, NodeJS.Timeout>()

  function twinOf<T>(operation: T): T {
    return way.twins.size === 0 ? operation : ((way.twins as ReadonlyMap<T, T>).get(operation) ?? operation)
  }

  function retire({ connector, source }: Way): void {
    // No call outlives the time limit of its source.
    const timer = setTimeout(() => {
      retired.delete(connector)
      void connector.close()
    }, source.limits.timeoutMs)
    retired.set(connector, timer.unref())
  }

  return {
    read: (operation, question, settle) => way.connector.read(twinOf(operation), question, settle),
    prove: (proof, question, settle) => way.connector.prove(twinOf(proof), question, settle),
    consult(service, question, settle) {
      if (way.connector.consult === undefined) throw new TypeError(`${first.connector} is no licence platform`)
      return way.connector.consult(service, question, settle)
    },
    warm: () => way.connector.warm?.(),
    overdueSince: () => way.connector.overdueSince?.() ?? null,
    prepare(source) {
      if (isDeepStrictEqual(settingsOf(source), settingsOf(way.source))) return null
      const next: Way = { source, connector: open(source), twins: twinsIn(first, source) }
      return {
        take() {
          next.connector.inherit?.(way.connector)
          retire(way)
          way = next
          way.connector.warm?.()
        },
        drop: () => void next.connector.close(),
      }
    },
    async close() {
      for (const timer of retired.values()) clearTimeout(timer)
      await Promise.all([way.connector, ...retired.keys()].map((connector) => connector.close()))
    },
  }
}

/** All of them or, where one of them cannot work, none. */
export function renewTogether(asked: readonly { readonly connector: Renewable; readonly source: Source }[]): Renewed {
  const prepared: [connector: string, Prepared][] = []
  const unfit: string[] = []
  for (const { connector, source } of asked) {
    try {
      const one = connector.prepare(source)
      if (one !== null) prepared.push([source.connector, one])
    } catch {
      // The cause may quote a secret.
      unfit.push(source.connector)
    }
  }
  for (const [, one] of prepared) {
    if (unfit.length > 0) one.drop()
    else one.take()
  }
  return { renewed: unfit.length > 0 ? [] : prepared.map(([connector]) => connector), unfit }
}

/** Connectors: those that ask by new settings, or those whose new settings cannot work. One of the two is empty. */
export interface Renewed {
  readonly renewed: readonly string[]
  readonly unfit: readonly string[]
}

/** What `${config.…}` and `${secret.…}` may have gone into, and a connector is made of. */
function settingsOf({ endpoint, auth, network, operations, proofs, licenses }: Source) {
  const requests = [...operations, ...proofs].map(({ request }) => request)
  return { endpoint: endpoint.href, auth, network, requests, licenses }
}

function twinsIn(first: Source, source: Source): Way['twins'] {
  const written = new Map([...source.operations, ...source.proofs].map((operation) => [operation.id, operation]))
  return new Map([...first.operations, ...first.proofs].map((operation) => [operation, written.get(operation.id)]))
}
