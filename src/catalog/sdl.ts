import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  type ASTNode,
  buildASTSchema,
  concatAST,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  print,
  Source,
  validateSchema,
} from 'graphql'
import type { validateSDL as ValidateSDL } from 'graphql/validation/validate.js'
import { type TextFile } from './load-manifests.ts'
import { type Position, type Report } from './problems.ts'
import { compareTexts } from './sorted.ts'

// The package's index has only buildASTSchema, which throws all faults as one message without places.
const require = createRequire(import.meta.url)
const { validateSDL }: { validateSDL: typeof ValidateSDL } = require('graphql/validation/validate.js')

/** The SDL files of a folder, as {@link readSdl} takes them. */
export function loadSdl(folder: string): readonly TextFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return names.sort().map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
}

export interface Sdl {
  readonly schema: GraphQLSchema
  /** The same for files that differ in comments and spacing only. */
  readonly canonical: string
}

/** All SDL files as one schema; null when they make none. */
export function readSdl(files: readonly TextFile[], report: Report): Sdl | null {
  const documents = files.toSorted((a, b) => compareTexts(a.file, b.file)).map((file) => parseFile(file, report))
  if (!documents.every((document) => document !== null)) return null
  const document = concatAST(documents)
  const faults = validateSDL(document)
  if (faults.length > 0) return refuse(faults, files, report)
  const schema = buildASTSchema(document, { assumeValidSDL: true })
  const errors = validateSchema(schema)
  if (errors.length > 0) return refuse(errors, files, report)
  return { schema, canonical: print(document) }
}

function parseFile({ file, text }: TextFile, report: Report): DocumentNode | null {
  try {
    return parse(new Source(text, file))
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    refuse([error], [{ file, text }], report)
    return null
  }
}

function refuse(errors: readonly GraphQLError[], files: readonly TextFile[], report: Report): null {
  for (const error of errors) {
    report('SDL_INVALID', placeOf(error) ?? { file: files[0]?.file ?? 'schema', line: 1, column: 1 }, {
      reason: error.message,
    })
  }
  return null
}

function placeOf({ source, locations }: GraphQLError): Position | null {
  // Of two that clash, the later one.
  const location = locations?.at(-1)
  return source === undefined || location === undefined ? null : { file: source.name, ...location }
}

/** Where a definition stands in its file. */
export function positionOf(node: ASTNode | null | undefined): Position {
  if (!node?.loc) return { file: 'schema', line: 1, column: 1 }
  const { source, startToken } = node.loc
  return { file: source.name, line: startToken.line, column: startToken.column }
}
