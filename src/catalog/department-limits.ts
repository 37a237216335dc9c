import { type LoadedManifest } from './manifest.ts'
import { type Position, type Report } from './problems.ts'
import { type DepartmentLimits } from './types.ts'
import { type YamlText } from './yaml-text.ts'

/** 部门共同限额: lies beside the folders of manifests, and is none itself. */
export const DEPARTMENTS_FILE = 'departments.yaml'

/** As it is written, with what is wrong in it left out. */
export interface WrittenDepartment {
  readonly department: string
  readonly limits: DepartmentLimits
  readonly position: Position
}

/** Department → what all its sources may be asked together. */
export function readDepartments({ value, at }: YamlText, report: Report): readonly WrittenDepartment[] {
  if (!isMapping(value)) {
    report('FIELD_INVALID', at([]), { field: DEPARTMENTS_FILE, ...MAPPING })
    return []
  }
  return Object.entries(value).map(([department, written]) => ({
    department,
    limits: readLimits(department, written, at, report),
    position: at([department]),
  }))
}

/** A department that provides nothing here is one that was spelt otherwise. */
export function checkDepartments(
  departments: readonly WrittenDepartment[],
  manifests: readonly LoadedManifest[],
  report: Report,
): void {
  const known = new Set(manifests.map(({ draft }) => draft.department))
  for (const { department, position } of departments) {
    if (!known.has(department)) report('DEPARTMENT_UNKNOWN', position, { department })
  }
}

const LIMITS: Readonly<Record<string, Expectation>> = {
  concurrency: { fits: isWholeUpTo(1000), expected: '1 至 1000 的整数', expectedEn: 'a whole number from 1 to 1000' },
  perSecond: {
    fits: (value) => typeof value === 'number' && value > 0 && value <= 10_000,
    expected: '大于 0、不超过 10000 的数',
    expectedEn: 'a number above 0, at most 10000',
  },
  perDay: { fits: isWholeUpTo(1e9), expected: '正整数', expectedEn: 'a positive whole number' },
}

interface Expectation {
  readonly fits: (value: unknown) => boolean
  readonly expected: string
  readonly expectedEn: string
}

function readLimits(department: string, written: unknown, at: YamlText['at'], report: Report): DepartmentLimits {
  const limits = { concurrency: null, perSecond: null, perDay: null }
  if (!isMapping(written) || Object.keys(written).length === 0) {
    report('FIELD_INVALID', at([department]), { field: department, ...MAPPING })
    return limits
  }
  const fitting = Object.entries(written).filter(([name, value]) => {
    const limit = Object.hasOwn(LIMITS, name) ? LIMITS[name] : undefined
    const field = `${department}.${name}`
    if (limit === undefined) report('FIELD_UNKNOWN', at([department, name]), { field })
    else if (limit.fits(value)) return true
    else report('FIELD_INVALID', at([department, name]), { field, ...expectation(limit) })
    return false
  })
  return { ...limits, ...Object.fromEntries(fitting) }
}

const MAPPING = {
  expected: '部门 → concurrency、perSecond、perDay 至少一项',
  expectedEn: 'a department with one or more of concurrency, perSecond and perDay',
}

function expectation({ expected, expectedEn }: Expectation) {
  return { expected, expectedEn }
}

function isWholeUpTo(most: number) {
  return (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
