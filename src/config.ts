import { createPublicKey } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { type Peer } from './model/caller.ts'
import { GatewayError, type Problem } from './model/errors.ts'
import { type RedisAddress } from './redis.ts'

// The server runs without code generation from strings.
z.config({ jitless: true })

const milliseconds = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const REDIS_URLS = /^rediss?:\/\/[^,\s]+(,rediss?:\/\/[^,\s]+)*$/

/** Every setting, with its default and what it is for. docs/configuration.md is generated from the descriptions. */
const SETTINGS = z.strictObject({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe('监听端口 Port; 0 = any free one'),
  YIDANG_HOST: z.string().min(1).default('127.0.0.1').describe('监听地址 Address to listen on'),
  YIDANG_MODE: z
    .enum(['development', 'production'])
    .default('development')
    .describe('运行方式; production refuses the sandbox, personas, introspection and GraphiQL'),
  YIDANG_DATA: z.string().min(1).default('data').describe('数据目录 Folder of ledger and store'),
  YIDANG_HEAD_STORE: z
    .string()
    .min(1)
    .optional()
    .describe('检查点留存目录 Second store of ledger heads, outside the data folder; default: a folder beside it'),
  YIDANG_DEADLINE_MS: milliseconds(100, 60_000).default(3000).describe('单次请求时限 Deadline of a request'),
  YIDANG_FORM_DEADLINE_MS: milliseconds(100, 60_000).default(5000).describe('表单时限 Deadline of prefillForm'),
  YIDANG_JOIN_WINDOW_MS: milliseconds(0, 50)
    .default(2)
    .describe('合并等待 How long a call that takes several keys waits for those of other requests; 0: not at all'),
  YIDANG_CACHE_MIB: z.coerce
    .number()
    .int()
    .min(1)
    .max(65_536)
    .default(64)
    .describe('进程内缓存上限 Most that answers kept in this process take, in MiB; none is kept longer than a minute'),
  YIDANG_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('日志级别 Log level; logs are JSON lines on standard error'),
  YIDANG_ISSUER: z.url().optional().describe('令牌签发方 Exact iss of tokens; development: the sandbox’s'),
  YIDANG_AUDIENCE: z.string().min(1).default('yidang').describe('令牌受众 Expected aud of tokens'),
  YIDANG_JWKS_URL: z
    .url()
    .optional()
    .describe('签名公钥地址 JWKS of the identity provider; development: the sandbox’s'),
  YIDANG_CONNECTORS: z
    .string()
    .min(1)
    .default('connectors/manifests')
    .describe('清单目录 Folder of manifests; relative to the program, wherever it is run from'),
  YIDANG_CALENDARS: z
    .string()
    .min(1)
    .optional()
    .describe('节假日文件目录 Folder of calendars of further years, <year>.json; of a year we have, its own counts'),
  YIDANG_CONNECTOR_CONFIG: z
    .string()
    .min(1)
    .optional()
    .describe(
      '连接器参数文件 JSON file {"config": {…}, "secrets": {…}} for manifests, mode 0600; taken again when it changes',
    ),
  YIDANG_PEERS: z
    .string()
    .min(1)
    .optional()
    .describe('下级网关登记文件 JSON file {"peers": […]}: other gateways that may ask for their own callers'),
  YIDANG_REDIS_URL: z
    .string()
    .regex(REDIS_URLS, 'must be redis://host:port or rediss://…; of Cluster or sentinels several, with commas between')
    .optional()
    .describe('各实例共用的缓存 Redis of the cache that all replicas share; none: each has its own for a minute'),
  YIDANG_REDIS_MODE: z
    .enum(['standalone', 'cluster', 'sentinel'])
    .default('standalone')
    .describe('Redis 的部署方式; cluster: the addresses are some of its nodes; sentinel: they are the sentinels’'),
  YIDANG_REDIS_MASTER: z
    .string()
    .regex(/^[\w.-]+$/)
    .optional()
    .describe('哨兵所称的主库名 What the sentinels call the server; with YIDANG_REDIS_MODE=sentinel'),
  YIDANG_REDIS_SENTINEL_PASSWORD: z
    .string()
    .min(1)
    .optional()
    .describe('哨兵自己的口令 Password of the sentinels themselves; that in YIDANG_REDIS_URL is the server’s'),
  YIDANG_CACHE_KEY_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      '缓存密钥文件 File of 64 hex digits, mode 0600, the same on all replicas; required with YIDANG_REDIS_URL',
    ),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly mode: 'development' | 'production'
  /** Absolute. */
  readonly dataFolder: string
  /** Absolute. */
  readonly headStore: string
  readonly deadlineMs: number
  readonly formDeadlineMs: number
  readonly joinWindowMs: number
  readonly cacheMib: number
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Null in development: the sandbox's identity provider. */
  readonly identity: { readonly issuer: string; readonly jwksUrl: string } | null
  readonly audience: string
  readonly manifestFolder: string
  /** Absolute. Null: the calendars of the program alone. */
  readonly calendarFolder: string | null
  readonly connectors: ConnectorConfig | null
  /** Where they are written, absolute; read again when it changes. Null: there is no such file. */
  readonly connectorFile: string | null
  /** Other gateways that may ask for their own callers. */
  readonly peers: readonly Peer[]
  /** Null: nothing is shared between replicas. */
  readonly cache: SharedCacheConfig | null
}

export interface SharedCacheConfig {
  readonly address: RedisAddress
  /** 32 bytes, the same on all replicas. */
  readonly secret: Buffer
}

/** What manifests name as `${config.…}` and `${secret.…}`. */
export interface ConnectorConfig {
  readonly config: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}

const CONNECTOR_CONFIG = z.strictObject({
  config: z.record(z.string(), z.string()).default({}),
  secrets: z.record(z.string(), z.string()).default({}),
})

const PEERS = z.strictObject({
  peers: z.array(
    z.strictObject({
      name: z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/),
      publicKeys: z.array(z.string().refine(isEd25519)).min(1).max(4),
      roles: z.array(z.enum(['CITIZEN', 'OFFICER'])).min(1),
    }),
  ),
})

/**
 * Reads and checks the whole configuration. The only place that reads the environment.
 * @throws {GatewayError} CONFIGURATION_INVALID with every problem at once; never a value
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(environment).filter(
    ([name, value]) =>
      value !== undefined &&
      value !== '' &&
      (name === 'PORT' || (name.startsWith('YIDANG_') && !name.startsWith('YIDANG_TEST_'))),
  )
  const problems = SETTINGS.safeParse(Object.fromEntries(given)).error?.issues.flatMap(problemsOf) ?? []
  const faulty = new Set(problems.map(({ path }) => path))
  // What is wrong by itself cannot contradict anything; what is right still can.
  const settings = SETTINGS.parse(Object.fromEntries(given.filter(([name]) => !faulty.has(name))))
  problems.push(...contradictions(settings).filter(({ path }) => !path.split(', ').some((name) => faulty.has(name))))
  const connectorFile = settings.YIDANG_CONNECTOR_CONFIG
  const calendarFolder = settings.YIDANG_CALENDARS
  const connectors = connectorFile === undefined ? null : readConnectorConfig(connectorFile, problems)
  const peers = readPeers(settings.YIDANG_PEERS, problems)
  const cache = readCacheConfig(settings, problems)
  if (problems.length > 0) throw new GatewayError('CONFIGURATION_INVALID', { problems })

  const dataFolder = resolve(settings.YIDANG_DATA)
  const { YIDANG_ISSUER: issuer, YIDANG_JWKS_URL: jwksUrl } = settings
  return {
    port: settings.PORT,
    host: settings.YIDANG_HOST,
    mode: settings.YIDANG_MODE,
    dataFolder,
    headStore: resolve(settings.YIDANG_HEAD_STORE ?? join(dirname(dataFolder), `${basenameOf(dataFolder)}-heads`)),
    deadlineMs: settings.YIDANG_DEADLINE_MS,
    formDeadlineMs: settings.YIDANG_FORM_DEADLINE_MS,
    joinWindowMs: settings.YIDANG_JOIN_WINDOW_MS,
    cacheMib: settings.YIDANG_CACHE_MIB,
    logLevel: settings.YIDANG_LOG_LEVEL,
    identity: issuer !== undefined && jwksUrl !== undefined ? { issuer, jwksUrl } : null,
    audience: settings.YIDANG_AUDIENCE,
    manifestFolder: manifestFolderOf(settings),
    calendarFolder: calendarFolder === undefined ? null : resolve(calendarFolder),
    connectors,
    connectorFile: connectorFile === undefined ? null : resolve(connectorFile),
    peers,
    cache,
  }
}

/**
 * Addresses and secrets of the sources, as they are written now.
 * @throws {GatewayError} CONFIGURATION_INVALID; never a value
 */
export function readConnectorFile(path: string): ConnectorConfig {
  const problems: Problem[] = []
  const connectors = readConnectorConfig(path, problems)
  if (connectors === null || problems.length > 0) throw new GatewayError('CONFIGURATION_INVALID', { problems })
  return connectors
}

/** Name, default and meaning of every setting, for the generated documentation. */
export function describeSettings(): readonly { name: string; standard: string; meaning: string }[] {
  return Object.entries(SETTINGS.shape).map(([name, schema]) => {
    const standard = schema.safeParse(undefined)
    return { name, standard: standard.success ? String(standard.data ?? '') : '', meaning: schema.description ?? '' }
  })
}

function basenameOf(folder: string): string {
  return folder.split(/[\\/]/).at(-1) ?? 'data'
}

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      path: name,
      code: 'SETTING_UNKNOWN',
      zh: '没有这个设置项；全部设置见 docs/configuration.md',
      en: 'there is no such setting; docs/configuration.md lists them all',
    }))
  }
  const path = issue.path.map(String).join('.')
  return [{ path, code: 'SETTING_INVALID', zh: '设置的值不合要求', en: issue.message }]
}

function contradictions(settings: z.infer<typeof SETTINGS>): Problem[] {
  const problems: Problem[] = []
  if ((settings.YIDANG_ISSUER === undefined) !== (settings.YIDANG_JWKS_URL === undefined)) {
    problems.push({
      path: 'YIDANG_ISSUER, YIDANG_JWKS_URL',
      code: 'SETTINGS_TOGETHER',
      zh: '两项须同时设置',
      en: 'both must be set, or neither',
    })
  }
  if (settings.YIDANG_MODE === 'production' && settings.YIDANG_ISSUER === undefined) {
    problems.push({
      path: 'YIDANG_ISSUER',
      code: 'SETTING_REQUIRED',
      zh: 'production 方式不使用演示身份认证，须设置签发方与公钥地址',
      en: 'production has no demo identity provider: issuer and JWKS address are required',
    })
  }
  if (settings.YIDANG_MODE === 'production' && settings.YIDANG_CONNECTOR_CONFIG === undefined) {
    problems.push({
      path: 'YIDANG_CONNECTOR_CONFIG',
      code: 'SETTING_REQUIRED',
      zh: 'production 方式没有模拟部门，须给出连接器参数文件',
      en: 'production has no simulated departments: the file of connector settings is required',
    })
  }
  if (settings.YIDANG_FORM_DEADLINE_MS < settings.YIDANG_DEADLINE_MS) {
    problems.push({
      path: 'YIDANG_FORM_DEADLINE_MS, YIDANG_DEADLINE_MS',
      code: 'SETTINGS_CONTRADICT',
      zh: '表单时限不能短于请求时限',
      en: 'the deadline of forms cannot be shorter than YIDANG_DEADLINE_MS',
    })
  }
  if ((settings.YIDANG_REDIS_URL === undefined) !== (settings.YIDANG_CACHE_KEY_FILE === undefined)) {
    problems.push({
      path: 'YIDANG_REDIS_URL, YIDANG_CACHE_KEY_FILE',
      code: 'SETTINGS_TOGETHER',
      zh: '两项须同时设置：共用缓存里的内容一律加密',
      en: 'both must be set, or neither: what is shared is always encrypted',
    })
  }
  if (settings.YIDANG_REDIS_MODE === 'standalone' && (settings.YIDANG_REDIS_URL ?? '').includes(',')) {
    problems.push({
      path: 'YIDANG_REDIS_URL, YIDANG_REDIS_MODE',
      code: 'SETTINGS_CONTRADICT',
      zh: '多个地址只用于 YIDANG_REDIS_MODE=cluster 或 sentinel',
      en: 'several addresses are for YIDANG_REDIS_MODE=cluster or sentinel only',
    })
  }
  const isSentinel = settings.YIDANG_REDIS_MODE === 'sentinel'
  if (isSentinel !== (settings.YIDANG_REDIS_MASTER !== undefined)) {
    problems.push({
      path: 'YIDANG_REDIS_MASTER, YIDANG_REDIS_MODE',
      code: 'SETTINGS_TOGETHER',
      zh: 'YIDANG_REDIS_MODE=sentinel 与主库名须同时设置',
      en: 'YIDANG_REDIS_MODE=sentinel and the name of the server must be set together',
    })
  }
  if (!isSentinel && settings.YIDANG_REDIS_SENTINEL_PASSWORD !== undefined) {
    problems.push({
      path: 'YIDANG_REDIS_SENTINEL_PASSWORD, YIDANG_REDIS_MODE',
      code: 'SETTINGS_CONTRADICT',
      zh: '哨兵口令只用于 YIDANG_REDIS_MODE=sentinel',
      en: 'a password of sentinels is for YIDANG_REDIS_MODE=sentinel only',
    })
  }
  if (!isFolder(manifestFolderOf(settings))) {
    problems.push({
      path: 'YIDANG_CONNECTORS',
      code: 'FOLDER_MISSING',
      zh: '没有这个清单目录',
      en: 'there is no such folder of manifests',
    })
  }
  return problems
}

function manifestFolderOf({ YIDANG_CONNECTORS: folder }: z.infer<typeof SETTINGS>): string {
  return resolve(import.meta.dirname, '..', folder)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function readConnectorConfig(path: string, problems: Problem[]): ConnectorConfig | null {
  try {
    if ((statSync(path).mode & 0o077) !== 0) {
      problems.push({
        path: 'YIDANG_CONNECTOR_CONFIG',
        code: 'FILE_MODE',
        zh: '文件含有密钥，权限须为 0600',
        en: 'the file holds secrets: its mode must be 0600',
      })
    }
    return CONNECTOR_CONFIG.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // The cause may quote the file, and the file holds secrets.
    problems.push({
      path: 'YIDANG_CONNECTOR_CONFIG',
      code: 'FILE_UNREADABLE',
      zh: '文件不存在，或不是 {"config": {…}, "secrets": {…}} 形式的 JSON',
      en: 'the file is missing or is not JSON of the form {"config": {…}, "secrets": {…}}',
    })
    return null
  }
}

function readPeers(path: string | undefined, problems: Problem[]): readonly Peer[] {
  if (path === undefined) return []
  try {
    return PEERS.parse(JSON.parse(readFileSync(path, 'utf8'))).peers
  } catch {
    problems.push({
      path: 'YIDANG_PEERS',
      code: 'FILE_UNREADABLE',
      zh: '文件不存在，或不是 {"peers": [{"name", "publicKeys": [PEM], "roles": ["CITIZEN", "OFFICER"]}]} 形式的 JSON；公钥须为 Ed25519',
      en: 'the file is missing or is not JSON of the form {"peers": [{"name", "publicKeys": [PEM], "roles": […]}]} with Ed25519 keys',
    })
    return []
  }
}

function isEd25519(pem: string): boolean {
  try {
    return createPublicKey(pem).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}

function readCacheConfig(settings: z.infer<typeof SETTINGS>, problems: Problem[]): SharedCacheConfig | null {
  const { YIDANG_REDIS_URL: written, YIDANG_CACHE_KEY_FILE: path } = settings
  if (written === undefined || path === undefined) return null
  const urls = written.split(',').flatMap((url) => URL.parse(url) ?? [])
  if (urls.length !== written.split(',').length) problems.push(REDIS_URL_INVALID)
  return { address: addressOf(urls, settings), secret: readCacheKey(path, problems) }
}

function addressOf(urls: readonly URL[], settings: z.infer<typeof SETTINGS>): RedisAddress {
  const { YIDANG_REDIS_MODE: mode, YIDANG_REDIS_MASTER: master = '' } = settings
  if (mode !== 'sentinel') return { mode, urls }
  return { mode, urls, sentinel: { master, password: settings.YIDANG_REDIS_SENTINEL_PASSWORD ?? null } }
}

const REDIS_URL_INVALID: Problem = {
  path: 'YIDANG_REDIS_URL',
  code: 'SETTING_INVALID',
  zh: '设置的值不合要求',
  en: 'is no address; in a password, write special characters as %XX',
}

function readCacheKey(path: string, problems: Problem[]): Buffer {
  try {
    if ((statSync(path).mode & 0o077) !== 0) {
      problems.push({
        path: 'YIDANG_CACHE_KEY_FILE',
        code: 'FILE_MODE',
        zh: '文件是密钥，权限须为 0600',
        en: 'the file is a secret: its mode must be 0600',
      })
    }
    const text = readFileSync(path, 'utf8').trim()
    if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  } catch {
    // Told below like any other file that holds no key.
  }
  problems.push({
    path: 'YIDANG_CACHE_KEY_FILE',
    code: 'FILE_UNREADABLE',
    zh: '文件不存在，或不是 64 位十六进制数；可用 openssl rand -hex 32 生成',
    en: 'the file is missing or does not hold 64 hex digits; openssl rand -hex 32 makes them',
  })
  return Buffer.alloc(0)
}
