import { validationErrors, type ValidationError } from './manifest-validator.generated.js'
import { type Draft, type LoadedManifest, type Manifest, type WholeManifest } from './manifest.ts'
import { type ProblemCode, type ProblemValues, type Report } from './problems.ts'
import { type YamlText } from './yaml-text.ts'

/** Reports what does not fit manifest.schema.json, and gives what does. */
export function readShape({ value, at }: YamlText, report: Report): Draft<Manifest> {
  const errors = validationErrors(value).filter(isTelling)
  for (const error of errors) {
    const path = pathOf(error)
    const [code, values] = told(error, path, value)
    report(code, at(path), values)
  }
  const faults = { all: errors.map(placeOf), misshapen: new Set(errors.filter(isMisshapen).map(placeOf)) }
  // Only what the schema accepts is left, so the rest has the types of the schema.
  return (without(value, '', faults) ?? {}) as Draft<Manifest>
}

/** Nothing was taken out of it, and nothing is missing. */
export function isWhole(manifest: LoadedManifest): manifest is WholeManifest {
  return validationErrors(manifest.draft).length === 0
}

/** The branches of a oneOf repeat what the oneOf says; an if says what its then says. */
function isTelling({ keyword, schemaPath }: ValidationError): boolean {
  return keyword !== 'if' && !schemaPath.includes('/oneOf/')
}

function pathOf({ instancePath, keyword, params }: ValidationError): readonly string[] {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keyword === 'additionalProperties' ? [...path, String(params['additionalProperty'])] : path
}

/** A value that is wrong in itself, other than one that only lacks something. */
function isMisshapen({ keyword }: ValidationError): boolean {
  return keyword !== 'required' && keyword !== 'dependentRequired' && keyword !== 'oneOf' && keyword !== 'minProperties'
}

function placeOf(error: ValidationError): string {
  return pathOf(error)
    .map((name) => `/${name}`)
    .join('')
}

interface Faults {
  readonly all: readonly string[]
  readonly misshapen: ReadonlySet<string>
}

/** The value without what is misshapen in it; a list with a fault goes as a whole. */
function without(value: unknown, place: string, faults: Faults): unknown {
  if (faults.misshapen.has(place)) return undefined
  if (Array.isArray(value)) return faults.all.some((fault) => fault.startsWith(`${place}/`)) ? undefined : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, without(part, `${place}/${name}`, faults)] as const)
      .filter(([, part]) => part !== undefined),
  )
}

const CLOSED_LISTS: Readonly<Record<string, ProblemCode>> = {
  kind: 'KIND_UNKNOWN',
  'auth.profile': 'PROFILE_UNKNOWN',
  tier: 'TIER_UNKNOWN',
  route: 'ROUTE_UNKNOWN',
}

function told(error: ValidationError, path: readonly string[], value: unknown): [ProblemCode, ProblemValues] {
  const { keyword, params } = error
  const field = path.join('.') || '清单'
  if (keyword === 'required' || keyword === 'dependentRequired') return missing(path, String(params['missingProperty']))
  if (keyword === 'additionalProperties') return ['FIELD_UNKNOWN', { field }]
  if (keyword === 'maximum' && field === 'limits.timeoutMs') return ['TIMEOUT_ABOVE_BUDGET', {}]
  // What was written there is not said again.
  if (keyword === 'pattern' && String(params['pattern']).includes('secret')) return ['SECRET_LITERAL', { field }]
  const closed = CLOSED_LISTS[field]
  if (keyword === 'enum' && closed !== undefined) {
    return [closed, { value: String(valueAt(value, path)), allowed: allowedOf(error) }]
  }
  return ['FIELD_INVALID', { field, expected: expectedOf(error), expectedEn: error.message ?? keyword }]
}

function missing(path: readonly string[], name: string): [ProblemCode, ProblemValues] {
  const field = [...path, name].join('.')
  if (field === 'limits' || field === 'limits.timeoutMs') return ['TIMEOUT_MISSING', {}]
  if (name === 'outcome' || path.at(-1) === 'outcome') return ['OUTCOME_MISSING', { field }]
  return ['FIELD_MISSING', { field }]
}

function allowedOf({ params }: ValidationError): string {
  return Array.isArray(params['allowedValues']) ? params['allowedValues'].join('、') : ''
}

function expectedOf(error: ValidationError): string {
  const { keyword, params } = error
  const limit = String(params['limit'])
  switch (keyword) {
    case 'type':
      return `应为 ${String(params['type'])}`
    case 'enum':
      return `应为 ${allowedOf(error)} 之一`
    case 'pattern':
      return `应符合 ${String(params['pattern'])}`
    case 'oneOf':
      return 'from 与 constant 写且只写一个'
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return `应 ${String(params['comparison'])} ${limit}`
    default:
      return `个数或长度不对（${limit}）`
  }
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  return typeof value === 'object' && value !== null ? valueAt(Reflect.get(value, name), rest) : undefined
}
