import { type Source } from './types.ts'

const STANDARD_PORTS: Readonly<Record<string, number>> = {
  'http:': 80,
  'https:': 443,
  'postgresql:': 5432,
  'mysql:': 3306,
  'sftp:': 22,
  'redis:': 6379,
  'rediss:': 6379,
}

/** Null: nobody is called there. */
export function portOf({ port, protocol }: URL): number | null {
  return Number(port) || (STANDARD_PORTS[protocol] ?? null)
}

/** Null: nobody is called there, or it is not known where; RFC 6761 §6.4 keeps `.invalid` for such stand-ins. */
export function portIn(address: string | null): number | null {
  const url = URL.parse(address ?? '')
  return url === null || url.hostname.endsWith('.invalid') ? null : portOf(url)
}

/** Where a source may be called: as its manifest says, else at its endpoint and the addresses it logs us in by. */
export function portsOf({ ports, endpoint, auth }: Pick<Source, 'ports' | 'endpoint' | 'auth'>): ReadonlySet<number> {
  const addresses = Object.values(auth.settings).flatMap((text) =>
    /^https?:/.test(text) ? (URL.parse(text) ?? []) : [],
  )
  return new Set(ports ?? [endpoint, ...addresses].flatMap((url) => portOf(url) ?? []))
}
