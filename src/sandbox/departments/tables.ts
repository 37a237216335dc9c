/**
 * How a simulated department keeps its tables. Its words, codes and formats are its own and stand in its module; what
 * stands here is only the way from the world to a table: who is held, what is held differently from the truth, when.
 */
import { createHash } from 'node:crypto'
import { type Reply, type SandboxRequest } from '../kit.ts'
import {
  type Department as SystemName,
  type Enterprise,
  type Person,
  type PlantedElement,
  type World,
} from '../world/types.ts'

/** One department's view of the world, its planted deviations applied. Ids come as callers send them. */
export interface Register {
  readonly today: string
  /** Null for whoever this department must not know: the unknown, the unregistered and the planted gaps. */
  person(id: string): Person | null
  enterprise(creditCode: string): Enterprise | null
  isPerson(id: string): boolean
  /** What the department holds: the planted deviation, or the truth. */
  held<Truth extends string | null>(subject: string, element: PlantedElement, truth: Truth): Truth | string
  /** Name of a person or an enterprise, as this department writes it. */
  nameOf(id: string): string
  /** 户籍地址 by this department's record; null where the truth knows none. */
  householdAddressOf(person: Person): string | null
  /** Where the person lives, as every department has it. */
  dwellingAddressOf(person: Person): string | null
  /** 法定代表人 by this department's record. */
  representativeOf(enterprise: Enterprise): string
  /** When the department last touched the record: milliseconds since the epoch, within the four weeks before today. */
  updatedAt(id: string): number
}

export function registerOf(world: World, department: SystemName): Register {
  const people: ReadonlyMap<string, Person> = world.people
  const enterprises: ReadonlyMap<string, Enterprise> = world.enterprises
  const planted = world.planted.filter((deviation) => deviation.department === department)
  const gaps = new Set<string>(planted.filter(({ kind }) => kind === 'GAP').map(({ subject }) => subject))
  const deviating = new Map<string, string>(
    planted.flatMap((d) => (d.kind === 'CONFLICT' ? [[`${d.subject} ${d.element}`, d.holds] as const] : [])),
  )
  const held: Register['held'] = (subject, element, truth) => deviating.get(`${subject} ${element}`) ?? truth
  const today = epochMs(world.today)

  return {
    today: world.today,
    person: (id) => (gaps.has(id) ? null : registered(people.get(id))),
    enterprise: (creditCode) => (gaps.has(creditCode) ? null : (enterprises.get(creditCode) ?? null)),
    isPerson: (id) => people.has(id),
    held,
    nameOf: (id) => held(id, 'name', people.get(id)?.name ?? enterprises.get(id)?.name ?? ''),
    householdAddressOf: ({ id, household }) =>
      held(id, 'address', world.households.get(household ?? '')?.address ?? null),
    dwellingAddressOf: ({ residence }) => world.dwellings.get(residence.dwelling)?.address ?? null,
    representativeOf: (enterprise) =>
      held(enterprise.creditCode, 'legalRepresentative', enterprise.legalRepresentative),
    updatedAt: (id) => today - (digest(`${department} ${id}`) % (27 * 86_400)) * 1000,
  }
}

function registered(person: Person | undefined): Person | null {
  return person === undefined || person.citizenId === null ? null : person
}

/** A number below 2³² that always is the same for the same text: for what the world does not say. */
export function digest(text: string): number {
  return createHash('md5').update(text).digest().readUInt32BE(0)
}

/** When a department last touched a record: milliseconds since the epoch, within the four weeks before today. */
export function touchedAt({ today }: Pick<World, 'today'>, record: string): number {
  return epochMs(today) - (digest(record) % (27 * 86_400)) * 1000
}

/** Made on first use: a sandbox starts quickly and most tests touch few departments. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** The first few keys that the department holds a record of. */
export function strangersAmong(keys: Iterable<string>, record: (key: string) => unknown): readonly string[] {
  const found: string[] = []
  for (const key of keys) {
    if (found.length === 3) break
    if (record(key) !== null) found.push(key)
  }
  return found
}

/** Records of those keys that have one, each once. */
export function recordsOf<T>(keys: readonly string[], record: (key: string) => T | null): T[] {
  return [...new Set(keys)].map(record).filter((found) => found !== null)
}

// ───────────────────────────────────────── requests ─────────────────────────────────────────

export type Fields = Readonly<Record<string, unknown>>

/** The JSON object of a request's body. @throws {SyntaxError} the server answers 400 */
export function fieldsOf(request: SandboxRequest): Fields {
  const body = request.json()
  if (!isFields(body)) throw new SyntaxError('a JSON object is expected')
  return body
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Empty for what is absent or not a text. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

/** Null for what is not a list of texts. */
export function textsIn(fields: Fields, name: string): readonly string[] | null {
  const value = fields[name]
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : null
}

/** An answer with status 200. */
export function ok(body: unknown): Reply {
  return { body }
}

// ─────────────────────────────────────── words and times ───────────────────────────────────────

/** A department's code for a word of the world; null where it has none. */
export function codeOf(codes: Readonly<Record<string, string>>, word: string | null): string | null {
  return word === null ? null : (codes[word] ?? null)
}

/** `20190301`; a month becomes `201903`. */
export function compact(date: string): string
export function compact(date: string | null): string | null
export function compact(date: string | null): string | null {
  return date === null ? null : date.replaceAll('-', '')
}

/** `2019年03月01日`. */
export function chinese(date: string): string
export function chinese(date: string | null): string | null
export function chinese(date: string | null): string | null {
  return date === null ? null : `${date.slice(0, 4)}年${date.slice(5, 7)}月${date.slice(8, 10)}日`
}

/** `2019/03/01`. */
export function slashed(date: string): string
export function slashed(date: string | null): string | null
export function slashed(date: string | null): string | null {
  return date === null ? null : date.replaceAll('-', '/')
}

const CHINA_OFFSET_MS = 8 * 3_600_000

/** Midnight in China, milliseconds since the epoch. */
export function epochMs(date: string): number
export function epochMs(date: string | null): number | null
export function epochMs(date: string | null): number | null {
  return date === null ? null : Date.parse(`${date}T00:00:00Z`) - CHINA_OFFSET_MS
}

/** `2025-11-03 10:21:07`, China. */
export function dateTime(atMs: number): string {
  return new Date(atMs + CHINA_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ')
}

/** `20251103102107`, China. */
export function compactDateTime(atMs: number): string {
  return dateTime(atMs).replaceAll(/\D/g, '')
}
