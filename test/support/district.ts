/** Two levels: a province's gateway over the simulated departments, and a district's that reaches some of them through it. */
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { storedEntries } from './audit-world.ts'
import { type Asked, openDepartment, type TestDepartment } from './exchange-world.ts'
import { type Answered, startWorld, type TestWorld, type WorldOptions } from './world.ts'
import { readComposition } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { type Gateway, openGateway } from '../../src/gateway.ts'
import { type Log, openLog } from '../../src/log.ts'

const ROOT = join(import.meta.dirname, '..', '..')
/** What the district has from the province alone. */
const PROVINCIAL = [
  'public-security/population.yaml',
  'natural-resources/real-estate.yaml',
  'medical-insurance/platform.yaml',
  'education/records.yaml',
]
/** What it has beside: its own line, and what else it asks the province. */
const OWN = ['kinship.yaml', 'more.yaml']

export interface TwoLevels {
  readonly province: TestWorld
  readonly district: District
  /** The wire between them. */
  readonly wire: Wire
  /** Private key of the district. */
  readonly pem: string
  close(): Promise<void>
}

export interface District {
  readonly gateway: Gateway
  readonly dataFolder: string
  readonly headStore: string
  ask(persona: string, query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answered>
  entriesOf(answered: Pick<Answered, 'requestId'>): readonly Record<string, unknown>[]
}

export interface Wire {
  readonly calls: readonly Asked[]
  readonly url: string
  /** Lets calls through, keeps them without an answer, or breaks off; what it lets through it may change first. */
  behave(how: 'PASS' | 'HANG' | 'DOWN' | ((asked: Asked) => Asked)): void
}

export interface TwoLevelsOptions extends Pick<WorldOptions, 'world'> {
  readonly log?: Log
}

/** The gateway of the district, as the province has registered it. */
export const DISTRICT = 'danlu-district'

export async function startTwoLevels(options: TwoLevelsOptions = {}): Promise<TwoLevels> {
  const folder = mkdtempSync(join(tmpdir(), 'yidang-levels-'))
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const peers = join(folder, 'peers.json')
  const publicKeys = [String(publicKey.export({ type: 'spki', format: 'pem' }))]
  writeFileSync(peers, JSON.stringify({ peers: [{ name: DISTRICT, publicKeys, roles: ['CITIZEN', 'OFFICER'] }] }))

  const province = await startWorld({ ...options, environment: { YIDANG_PEERS: peers } })
  const wire = await openWire(province.url)
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const district = await startDistrict({ folder, province, provinceUrl: wire.url, pem, ...options })
  return {
    province,
    district,
    wire,
    pem,
    async close() {
      await district.gateway.close()
      await wire.close()
      await province.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openWire(provinceUrl: string): Promise<Wire & Pick<TestDepartment, 'close'>> {
  let how: Parameters<Wire['behave']>[0] = 'PASS'
  const { calls, url, close } = await openDepartment((asked, response): void => {
    if (how === 'HANG') return
    if (how === 'DOWN') return void response.destroy()
    const { target, headers, body } = how === 'PASS' ? asked : how(asked)
    const { host: _host, connection: _connection, ...sent } = headers
    const forwarded = request(provinceUrl + target, { method: 'POST', headers: sent, body })
    forwarded.then(
      async (answer) => {
        const contentType = String(answer.headers['content-type'])
        response.writeHead(answer.statusCode, { 'content-type': contentType }).end(await answer.body.text())
      },
      () => response.destroy(),
    )
  })
  return {
    calls,
    url,
    close,
    behave(wanted) {
      how = wanted
    },
  }
}

interface DistrictSettings {
  readonly folder: string
  readonly province: TestWorld
  readonly provinceUrl: string
  readonly pem: string
  readonly log?: Log
}

async function startDistrict({ folder, province, provinceUrl, pem, log }: DistrictSettings): Promise<District> {
  const { sandbox } = province
  const manifests = join(folder, 'manifests')
  cpSync(join(ROOT, 'connectors', 'manifests'), manifests, { recursive: true })
  for (const name of PROVINCIAL) rmSync(join(manifests, name))
  for (const name of OWN) cpSync(join(import.meta.dirname, 'district', name), join(manifests, name))
  // The example of the documentation, as it stands there.
  cpSync(join(ROOT, 'docs', 'province.yaml'), join(manifests, 'province.yaml'))

  const config = readConfig({
    PORT: '0',
    YIDANG_DATA: join(folder, 'data'),
    YIDANG_LOG_LEVEL: 'silent',
    YIDANG_CONNECTORS: manifests,
  })
  const gateway = await openGateway({
    config,
    compose: readComposition(manifests),
    connectors: {
      config: { ...sandbox.config, provinceUrl },
      secrets: { ...sandbox.secrets, provincePrivateKey: pem },
    },
    identity: {
      issuer: sandbox.identityProvider,
      jwksUrl: `${sandbox.identityProvider}/.well-known/jwks.json`,
    },
    allowLoopback: true,
    staticFolder: null,
    routes: [],
    clock: Date.now,
    log: log ?? openLog(config.logLevel),
  })
  gateway.becomeReady()
  return {
    gateway,
    dataFolder: config.dataFolder,
    headStore: config.headStore,
    async ask(persona, query, variables, more = {}) {
      const authorization = `Bearer ${await sandbox.tokenFor(persona)}`
      const { statusCode, headers, body } = await request(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization, ...more },
        body: JSON.stringify({ query, variables }),
      })
      const text = await body.text()
      const { data = null, errors = [] } = JSON.parse(text)
      return { status: statusCode, requestId: String(headers['x-request-id']), data, errors, text }
    },
    entriesOf: ({ requestId }) => storedEntries(config.dataFolder).filter((entry) => entry['request'] === requestId),
  }
}
