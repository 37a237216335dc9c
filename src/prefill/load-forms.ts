import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkForms } from './form-checks.ts'
import { type Form } from './forms.ts'
import { type ValidationError, validationErrors } from './form-validator.generated.js'
import { formOf, referenceOf, type WrittenForm } from './written-form.ts'
import { type FormReference } from '../catalog/form-checks.ts'
import { type CompositionProblem, compositionProblem, type Position, type Report } from '../catalog/problems.ts'
import { type ParsedTexts, readYaml } from '../catalog/yaml-text.ts'

export interface LoadedForms {
  /** In the order of their files; a faulty one is left out. */
  readonly forms: readonly Form[]
  /** What composition checks: elements, licence types, whether a rule can hold at all. */
  readonly references: readonly FormReference[]
  readonly problems: readonly FormProblem[]
}

/** One thing wrong with a form, for the person who writes it. */
export type FormProblem = Omit<CompositionProblem, 'code'> & { readonly code: string }

/** A file that has the shape of form.schema.json. */
export interface FormFile {
  readonly written: WrittenForm
  readonly at: (path: readonly string[]) => Position
}

/** Reads every `.yaml` of a folder, `seeds/life-events`, and reports all that is wrong with them at once. */
export function loadForms(folder: string, texts?: ParsedTexts): LoadedForms {
  const problems: FormProblem[] = []
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const files = names.sort().flatMap((name) => readFile(join(folder, name), problems, texts))
  const sound = checkForms(files, (problem) => problems.push(problem))
  const bases = new Map(sound.map(({ written }) => [written.lifeEvent, written]))
  return {
    forms: sound.map(({ written }) => formOf(written, bases)),
    references: sound.map((file) => referenceOf(file, bases)),
    problems,
  }
}

function readFile(file: string, problems: FormProblem[], texts?: ParsedTexts): readonly FormFile[] {
  const report: Report = (...problem) => problems.push(compositionProblem(...problem))
  const yaml = readYaml(file, readFileSync(file, 'utf8'), report, texts)
  if (yaml === null) return []
  // The branches of a choice repeat what the choice itself says.
  const errors = validationErrors(yaml.value).filter(
    ({ schemaPath, keyword }) => !schemaPath.includes('/oneOf/') && keyword !== 'if',
  )
  problems.push(...errors.map((error) => shapeProblem(error, yaml.at)))
  return errors.length > 0 ? [] : [{ written: yaml.value as WrittenForm, at: yaml.at }]
}

function shapeProblem({ instancePath, keyword, params, message }: ValidationError, at: FormFile['at']): FormProblem {
  const path = instancePath.split('/').slice(1)
  const unknown = keyword === 'additionalProperties' ? [String(params['additionalProperty'])] : []
  const expected = keyword === 'enum' ? `${message ?? ''}: ${String(params['allowedValues'])}` : (message ?? keyword)
  return {
    code: 'FORM_INVALID',
    ...at([...path, ...unknown]),
    zh: `${[...path, ...unknown].join('.') || '表单'} 的写法不对`,
    en: `the form is not written as it should be: ${expected}`,
    hint: '编辑器按 form.schema.json 会提示写法。',
  }
}
