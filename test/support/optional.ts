import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A part of the tests that runs only where the machine has what it needs. */
export interface OptionalPart {
  readonly name: string
  readonly need: string
  readonly present: boolean
}

export const CHROMIUM = '/usr/bin/chromium'

export const chromium: OptionalPart = {
  name: 'the page in a real browser',
  need: `Chromium at ${CHROMIUM}`,
  present: existsSync(CHROMIUM),
}

export const openssl: OptionalPart = {
  name: 'TLS with client certificates',
  need: 'openssl, which makes the certificates',
  present: (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'openssl'))),
}

export const postgres: OptionalPart = {
  name: 'sources on PostgreSQL',
  need: 'the address of an administrator there in YIDANG_TEST_POSTGRES_URL',
  present: process.env['YIDANG_TEST_POSTGRES_URL'] !== undefined,
}

export const mariadb: OptionalPart = {
  name: 'sources on MariaDB or MySQL',
  need: 'the address of an administrator there in YIDANG_TEST_MARIADB_URL',
  present: process.env['YIDANG_TEST_MARIADB_URL'] !== undefined,
}

export const redis: OptionalPart = {
  name: 'the cache that replicas share',
  need: 'the address of a Redis in YIDANG_TEST_REDIS_URL',
  present: process.env['YIDANG_TEST_REDIS_URL'] !== undefined,
}

export const REDIS_SERVER = '/usr/bin/redis-server'

export const redisServer: OptionalPart = {
  name: 'the same in a Redis Cluster, and behind sentinels',
  need: `a Redis at ${REDIS_SERVER}, of which some are started`,
  present: existsSync(REDIS_SERVER),
}

const PARTS: readonly OptionalPart[] = [chromium, openssl, postgres, mariadb, redis, redisServer]

export function leftOut(): readonly OptionalPart[] {
  return PARTS.filter((part) => !part.present)
}
