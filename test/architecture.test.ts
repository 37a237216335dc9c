import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Each room may import the rooms it names, and itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  store: ['model'],
  auth: ['model', 'store'],
  seeds: [],
  catalog: ['model', 'store', 'seeds'],
  audit: ['model', 'store'],
  connectors: ['model', 'store', 'catalog'],
  redis: [],
  exchange: ['model', 'store', 'auth', 'catalog', 'audit', 'connectors', 'redis'],
  changes: ['model', 'store', 'catalog', 'connectors', 'exchange'],
  access: ['model', 'store', 'auth', 'catalog', 'audit', 'connectors', 'exchange'],
  archive: ['model', 'store', 'auth', 'catalog', 'audit', 'connectors', 'exchange', 'access'],
  verification: ['model', 'store', 'auth', 'catalog', 'audit', 'connectors', 'exchange', 'access', 'archive'],
  license: [
    'model',
    'store',
    'auth',
    'catalog',
    'audit',
    'connectors',
    'exchange',
    'access',
    'archive',
    'verification',
  ],
  prefill: [
    'model',
    'store',
    'auth',
    'catalog',
    'audit',
    'connectors',
    'exchange',
    'access',
    'archive',
    'verification',
    'seeds',
  ],
  explain: [
    'model',
    'catalog',
    'connectors',
    'exchange',
    'access',
    'archive',
    'verification',
    'license',
    'prefill',
    'assistance',
    'changes',
  ],
  assistance: ['model', 'store', 'catalog', 'audit'],
  sandbox: ['model', 'remembered'],
  config: ['model', 'redis'],
  remembered: [],
  log: ['model'],
}
/** They put the rooms together, and may import them all. */
const ABOVE = [
  'compose',
  'context',
  'resolvers',
  'execution',
  'server',
  'gateway',
  'renewal',
  'demo',
  'demo-routes',
  'page',
  'main',
  'start',
  'sandbox-process',
  'cli',
]

/** A package lives in its rooms only. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  graphql: ['execution', 'catalog', 'resolvers', 'server', 'sandbox'],
  '@graphql-tools/schema': ['execution', 'catalog', 'server'],
  '@apollo/server': ['server'],
  ioredis: ['redis'],
  dataloader: ['exchange'],
  kysely: ['store'],
  jose: ['auth', 'prefill', 'sandbox'],
  saxes: ['connectors', 'sandbox'],
  'csv-parse': ['connectors'],
  ssh2: ['connectors'],
  undici: ['connectors', 'exchange', 'auth', 'demo', 'cli'],
  pg: ['connectors'],
  mysql2: ['connectors'],
}

interface Source {
  readonly path: string
  readonly room: string
  readonly imports: readonly string[]
}

function roomOf(path: string): string {
  const [top = '', second = ''] = relative(ROOT, path).split('/')
  if (top !== 'src') return top
  return second.replace(/\.ts$/, '').replace(/^server-.*/, 'server')
}

function sources(): Source[] {
  return ['src', 'resolvers', 'connectors'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('web/'))
      .map((name) => {
        const path = join(ROOT, folder, name)
        const text = readFileSync(path, 'utf8')
        const imports = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => match[1] ?? '')
        return { path, room: roomOf(path), imports }
      }),
  )
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

describe('the house', () => {
  const all = sources()

  it('every import goes downward', () => {
    const upward = all.flatMap(({ path, room, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => roomOf(resolve(dirname(path), specifier)))
        .filter((target) => target !== room && !ABOVE.includes(room) && !MAY_IMPORT[room]?.includes(target))
        .map((target) => `${relative(ROOT, path)} (${room}) imports ${target}`),
    )
    expect(upward).toEqual([])
  })

  it('every package stays in its home', () => {
    const strays = all.flatMap(({ path, room, imports }) =>
      imports
        .map(packageOf)
        .filter((name) => HOMES[name] !== undefined && !HOMES[name].includes(room))
        .map((name) => `${relative(ROOT, path)} imports ${name}`),
    )
    expect(strays).toEqual([])
  })

  it('only config.ts reads the environment', () => {
    const readers = all
      .filter(({ path }) => /process\.env/.test(readFileSync(path, 'utf8')))
      .map(({ path }) => relative(ROOT, path))
      .filter((path) => path !== 'src/config.ts')
    expect(readers).toEqual([])
  })

  it('the words the glossary refuses are not used as identifiers', () => {
    const refused =
      /\b(citizen360|idCard|idNo|sfz|companyId|taxNo|desensiti[sz]e|guochui|preFill|UserProfile|PersonFile)\b/
    const users = all
      .filter(({ room }) => room !== 'sandbox')
      .filter(({ path }) => refused.test(readFileSync(path, 'utf8')))
      .map(({ path }) => relative(ROOT, path))
    expect(users).toEqual([])
  })
})
