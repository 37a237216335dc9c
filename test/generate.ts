// Writes every generated file; with --check only says which are out of date. `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs'
import { generatedFiles } from './support/generated.ts'

const checkOnly = process.argv.includes('--check')
let stale = 0
for await (const { path, text } of generatedFiles()) {
  if (read(path) === text) continue
  stale++
  if (checkOnly) console.error(`${path} is out of date: run npm run generate`)
  else writeFileSync(path, text)
}
if (checkOnly && stale > 0) process.exit(1)

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
