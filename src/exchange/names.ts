import { Resolver } from 'node:dns/promises'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { type Clock } from '../model/clock.ts'

/** Names of machines → their addresses. */
export interface Names {
  /**
   * All addresses of a machine, IPv4 first. They may be some seconds old, and were allowed to nobody: who goes there
   * checks each.
   * @throws {Error} where there are none, or none before the signal is given
   */
  addressesOf(host: string, signal: AbortSignal): Promise<readonly string[]>
}

export interface NamesOptions {
  readonly clock: Clock
  /** Name servers, `address:port`; absent: those of this machine. */
  readonly servers?: readonly string[]
}

/** Connections are kept, so a name is asked for by the few that are opened at once. */
const KEPT_MS = 5000
/** As long as the longest call may take. */
const LOOKUP_LIMIT_MS = 3000
/** RFC 8305 §3: how much longer the other family may take. Some name servers never answer about IPv6. */
const RESOLUTION_DELAY_MS = 50
/** A lost datagram is sent again within the time of a call. */
const QUERY = { timeout: 300, tries: 4 } as const
const HOSTS_FILE = '/etc/hosts'

/**
 * One lookup in flight for each name, its answer kept for some seconds.
 *
 * Not `dns.lookup`: that waits in a thread as long as a name server is silent (40 s have been seen), cannot be called
 * off, and has two threads for the whole process, so that one dead zone stops the lookups of all others. A query of
 * `Resolver` is a datagram. The hosts file, which only the former honours, we read ourselves; search lists are not
 * used: a name is written in full.
 */
export function openNames({ clock, servers }: NamesOptions): Names {
  const answers = new Map<string, Answer>()

  function answerAbout(host: string): Promise<readonly string[]> {
    const known = answers.get(host)
    if (known !== undefined && clock() < known.until) return known.addresses
    const addresses = lookUp(host, servers)
    answers.set(host, { addresses, until: Infinity })
    addresses.then(
      () => answers.set(host, { addresses, until: clock() + KEPT_MS }),
      () => answers.delete(host),
    )
    return addresses
  }

  return {
    async addressesOf(host, signal) {
      if (isIP(host) !== 0) return [host]
      signal.throwIfAborted()
      return Promise.race([answerAbout(host), endOf(signal)])
    },
  }
}

interface Answer {
  readonly addresses: Promise<readonly string[]>
  /** Infinity: still asked for. */
  readonly until: number
}

async function endOf(signal: AbortSignal): Promise<never> {
  await once(signal, 'abort')
  throw new Error('the time for a lookup is over', { cause: signal.reason })
}

async function lookUp(host: string, servers: NamesOptions['servers']): Promise<readonly string[]> {
  const written = await writtenAddressesOf(host)
  const addresses = written.length > 0 ? written : await askServers(host, servers)
  if (addresses.length === 0) throw new Error('a name has no address')
  return addresses
}

async function writtenAddressesOf(host: string): Promise<readonly string[]> {
  const text = await readFile(HOSTS_FILE, 'utf8').catch(() => '')
  const addresses = text.split('\n').flatMap((line) => {
    const [address = '', ...names] = line.toLowerCase().replace(/#.*/, '').trim().split(/\s+/)
    return names.includes(host) ? [address] : []
  })
  return addresses.filter(isAddress).toSorted((a, b) => isIP(a) - isIP(b))
}

/** Not one with a zone: those are link-local. */
function isAddress(text: string): boolean {
  return isIP(text) !== 0 && !text.includes('%')
}

async function askServers(host: string, servers: NamesOptions['servers']): Promise<readonly string[]> {
  const resolver = new Resolver(QUERY)
  if (servers !== undefined) resolver.setServers(servers)
  const giveUp = () => resolver.cancel()
  const timers = [setTimeout(giveUp, LOOKUP_LIMIT_MS)]
  try {
    const later = resolver.resolve6(host).catch(none)
    const first = await resolver.resolve4(host).catch(none)
    if (first.length > 0) timers.push(setTimeout(giveUp, RESOLUTION_DELAY_MS))
    return [...first, ...(await later)]
  } finally {
    for (const timer of timers) clearTimeout(timer)
  }
}

function none(): readonly string[] {
  return []
}
