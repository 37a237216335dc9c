/**
 * Turns a JSON Schema 2020-12 into a validator that stands alone: an ES module without imports, which runs where
 * generating code from strings is forbidden. Used by `npm run generate` only; the running server never loads ajv.
 */
import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'

/**
 * The text of a module that exports `validationErrors(value)`: all errors at once, none for a valid value.
 * Formats are not supported: say it with `pattern`.
 */
export function standaloneValidator(schema: object): string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addSchema(withoutProse(schema), 'schema')
  const code = standaloneCode.default(ajv, { validate: 'schema' }).replace('export const validate', 'const validate')
  return HEAD + withoutImports(code) + TAIL
}

const HEAD = '// Generated from its JSON Schema by `npm run generate`. Do not edit.\n'

const TAIL = `
/**
 * @typedef {{ readonly instancePath: string, readonly schemaPath: string, readonly keyword: string,
 *   readonly params: Readonly<Record<string, unknown>>, readonly message?: string }} ValidationError
 */

/** @type {(value: unknown) => readonly ValidationError[]} */
export const validationErrors = (value) => (validate(value) ? [] : validate.errors)
`

/** What people and editors read is not needed to validate, and would be repeated in the module. */
function withoutProse(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (name, value: unknown) =>
      (name === 'description' || name === 'title') && typeof value === 'string' ? undefined : value,
    ),
  )
}

const require = createRequire(import.meta.url)
/** The parts of ajv that run beside a validator and need nothing themselves. */
const SELF_CONTAINED = ['ajv/dist/runtime/equal', 'ajv/dist/runtime/ucs2length']

/** ajv writes what it needs at run time as `require`; an ES module without ajv carries it itself. */
function withoutImports(code: string): string {
  return code.replace(/require\("([^"]+)"\)\.default/g, (_, name: string) => {
    if (!SELF_CONTAINED.includes(name)) throw new TypeError(`a standalone validator cannot use ${name}`)
    const part: { readonly default: unknown } = require(name)
    return String(part.default)
  })
}
