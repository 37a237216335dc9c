import { type LoadedManifest } from './manifest.ts'
import { isCidr, liesWithin } from './networks.ts'
import { portIn } from './ports.ts'
import { type Position, type Report } from './problems.ts'
import { type DepartmentLimits } from './types.ts'
import { type YamlText } from './yaml-text.ts'

/** 部门共同限额与网段: lies beside the folders of manifests, and is none itself. */
export const DEPARTMENTS_FILE = 'departments.yaml'

/** As it is written, with what is wrong in it left out. */
export interface WrittenDepartment {
  readonly department: string
  /** What all its sources may be asked together; null: there are no such limits. */
  readonly limits: DepartmentLimits | null
  /** CIDR blocks that all its sources lie in; empty: none are written. */
  readonly network: readonly string[]
  /** Where all its sources may be called; null: none are written. */
  readonly ports: readonly number[] | null
  readonly position: Position
}

export function readDepartments({ value, at }: YamlText, report: Report): readonly WrittenDepartment[] {
  if (!isMapping(value)) {
    report('FIELD_INVALID', at([]), { field: DEPARTMENTS_FILE, ...MAPPING })
    return []
  }
  return Object.entries(value).map(([department, written]) => {
    const { network, ports, ...limits } = readRules(department, { value: written, at }, report)
    return {
      department,
      limits: Object.keys(limits).length > 0 ? { ...NO_LIMITS, ...limits } : null,
      network: isListOf(network, isBlock) ? network : [],
      ports: isListOf(ports, isPort) ? ports : null,
      position: at([department]),
    }
  })
}

/**
 * A department that provides nothing here is one that was spelt otherwise. What a department is allowed, its manifests
 * can narrow and not widen.
 */
export function checkDepartments(
  departments: readonly WrittenDepartment[],
  manifests: readonly LoadedManifest[],
  report: Report,
): void {
  for (const department of departments) {
    const own = manifests.filter(({ draft }) => draft.department === department.department)
    if (own.length === 0) report('DEPARTMENT_UNKNOWN', department.position, { department: department.department })
    for (const manifest of own) checkWithin(manifest, department, report)
  }
}

function checkWithin({ draft, at, resolve }: LoadedManifest, allowed: WrittenDepartment, report: Report): void {
  const { department, network, ports } = allowed
  draft.network?.forEach((written, index) => {
    const block = resolve(written)
    if (network.length === 0 || block === null || !isCidr(block) || liesWithin(block, network)) return
    report('NETWORK_BEYOND_DEPARTMENT', at(['network', String(index)]), { value: written, department })
  })
  if (ports === null) return
  draft.ports?.forEach((port, index) => {
    if (!ports.includes(port)) report('PORT_BEYOND_DEPARTMENT', at(['ports', String(index)]), { port, department })
  })
  const port = portIn(resolve(draft.endpoint ?? ''))
  if (draft.ports === undefined && port !== null && !ports.includes(port)) {
    report('PORT_BEYOND_DEPARTMENT', at(['endpoint']), { port, department })
  }
}

/** Reports the sources that would be looked for wherever their names lead. A file is on this machine. */
export function checkNetworks(
  departments: readonly WrittenDepartment[],
  manifests: readonly LoadedManifest[],
  report: Report,
): void {
  const bounded = new Set(departments.filter(({ network }) => network.length > 0).map(({ department }) => department))
  for (const { draft, at, resolve } of manifests) {
    const { department = '', network, endpoint = '' } = draft
    const hostname = URL.parse(resolve(endpoint) ?? '')?.hostname ?? ''
    if (network !== undefined || bounded.has(department) || hostname === '') continue
    report('NETWORK_MISSING', at(['endpoint']), { department })
  }
}

const NO_LIMITS: DepartmentLimits = { concurrency: null, perSecond: null, perDay: null }

const RULES: Readonly<Record<string, Rule>> = {
  concurrency: { fits: isWholeUpTo(1000), expected: '1 至 1000 的整数', expectedEn: 'a whole number from 1 to 1000' },
  perSecond: {
    fits: (value) => typeof value === 'number' && value > 0 && value <= 10_000,
    expected: '大于 0、不超过 10000 的数',
    expectedEn: 'a number above 0, at most 10000',
  },
  perDay: { fits: isWholeUpTo(1e9), expected: '正整数', expectedEn: 'a positive whole number' },
  network: {
    fits: (value) => isListOf(value, isBlock),
    expected: '网段（CIDR）的列表，如 [10.1.0.0/16]',
    expectedEn: 'a list of CIDR blocks, such as [10.1.0.0/16]',
  },
  ports: {
    fits: (value) => isListOf(value, isPort),
    expected: '端口（1 至 65535）的列表，如 [443]',
    expectedEn: 'a list of ports from 1 to 65535, such as [443]',
  },
}

interface Rule {
  readonly fits: (value: unknown) => boolean
  readonly expected: string
  readonly expectedEn: string
}

/** Those that are written as they should be. */
function readRules(
  department: string,
  { value: written, at }: YamlText,
  report: Report,
): Readonly<Record<string, unknown>> {
  if (!isMapping(written) || Object.keys(written).length === 0) {
    report('FIELD_INVALID', at([department]), { field: department, ...MAPPING })
    return {}
  }
  const fitting = Object.entries(written).filter(([name, value]) => {
    const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined
    const field = `${department}.${name}`
    if (rule === undefined) report('FIELD_UNKNOWN', at([department, name]), { field })
    else if (rule.fits(value)) return true
    else report('FIELD_INVALID', at([department, name]), { field, ...expectation(rule) })
    return false
  })
  return Object.fromEntries(fitting)
}

const MAPPING = {
  expected: '部门 → concurrency、perSecond、perDay、network、ports 至少一项',
  expectedEn: 'a department with one or more of concurrency, perSecond, perDay, network and ports',
}

function expectation({ expected, expectedEn }: Rule) {
  return { expected, expectedEn }
}

function isWholeUpTo(most: number) {
  return (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
}

function isBlock(value: unknown): value is string {
  return typeof value === 'string' && isCidr(value)
}

function isPort(value: unknown): value is number {
  return isWholeUpTo(65_535)(value)
}

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.length > 0 && value.every(isOne)
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
