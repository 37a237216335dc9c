import { readFileSync } from 'node:fs'
import { generate } from '@graphql-codegen/cli'
import codegen from '../../codegen.ts'
import { standaloneValidator } from '../../src/catalog/generate-validator.ts'
import { licenseBook } from '../../src/sandbox/platforms/license-book.ts'
import { plantedLicensesFile } from '../../src/sandbox/platforms/license-planted.ts'
import { generateWorld } from '../../src/sandbox/world/generate.ts'
import { plantedFile } from '../../src/sandbox/world/planted.ts'

export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** Every committed file that is written by a program, as it should be now; each may be written before the next is made. */
export async function* generatedFiles(): AsyncGenerator<GeneratedFile> {
  yield { path: 'src/catalog/manifest-validator.generated.js', text: validatorOf('src/catalog/manifest.schema.json') }
  yield { path: 'src/prefill/form-validator.generated.js', text: validatorOf('src/prefill/form.schema.json') }
  yield* await resolverTypes()
  const world = generateWorld()
  yield { path: 'seeds/people/planted.json', text: plantedFile(world) }
  yield { path: 'seeds/people/planted-licenses.json', text: plantedLicensesFile(licenseBook(world).planted) }
  // Loaded last: the pages tell what composes by the validators as they are now.
  const { configurationPage, elementsPage, errorsPage } = await import('./generated-docs.ts')
  yield { path: 'docs/elements.md', text: elementsPage() }
  yield { path: 'docs/errors.md', text: errorsPage() }
  yield { path: 'docs/configuration.md', text: configurationPage() }
}

function validatorOf(schema: string): string {
  return standaloneValidator(JSON.parse(readFileSync(schema, 'utf8')))
}

async function resolverTypes(): Promise<readonly GeneratedFile[]> {
  const files: { filename: string; content: string }[] = await generate(codegen, false)
  return files.map(({ filename, content }) => ({ path: filename, text: content }))
}
