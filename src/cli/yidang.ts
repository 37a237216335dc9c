import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { DEMO_FILE, issueToken, readPersonas } from '../demo.ts'
import { GatewayError } from '../model/errors.ts'

const USAGE = `用法 Usage: npx yidang <command>
  personas [--json]   演示人物与可办的“一件事” the demo's people, and what is ready to be tried as whom
  token <persona>     打印该人物的令牌 print a token for one of them
  compose             合成目录，或列出全部问题 compose the catalog, or list every problem
  elements            数据元及其数源，Markdown every element and its sources
  ledger check        核对存证账本 verify the ledger in YIDANG_DATA
`

const NOT_RUNNING = {
  path: 'YIDANG_DATA',
  code: 'DEMO_NOT_RUNNING',
  zh: '此数据目录下没有正在运行的演示；请先 npm start',
  en: 'no demo runs on this data folder: npm start first',
} as const

// Whoever reads our output may have enough of it: `yidang compose | head`.
process.stdout.on('error', () => process.exit())

const [command, ...rest] = process.argv.slice(2)
try {
  process.exitCode = await run(command, rest)
} catch (error) {
  if (!(error instanceof GatewayError)) throw error
  process.stderr.write(`${error.message} ${error.en}\n`)
  for (const { path, zh, en } of error.problems) process.stderr.write(`  ${path}: ${zh} ${en}\n`)
  process.exitCode = 1
}

async function run(command: string | undefined, args: readonly string[]): Promise<number> {
  if (command === 'personas') return printPersonas(args.includes('--json'))
  if (command === 'token' && args[0] !== undefined) return printToken(args[0])
  if (command === 'compose' || command === 'elements') return printComposition(command)
  if (command === 'ledger' && args[0] === 'check') return printLedger()
  process.stderr.write(USAGE)
  return 2
}

async function printPersonas(json: boolean): Promise<number> {
  const { personas, scenarios } = await askDemo(readPersonas)
  if (json) {
    const ready = scenarios.map(({ persona, lifeEvent, subjects, caseNumber }) => ({
      persona,
      lifeEvent,
      subjects,
      caseNumber,
    }))
    process.stdout.write(`${JSON.stringify({ personas, scenarios: ready })}\n`)
    return 0
  }
  for (const { persona, label, roles } of personas) {
    const events = scenarios.filter((scenario) => scenario.persona === persona).map(({ lifeEvent }) => lifeEvent)
    process.stdout.write(`${persona.padEnd(24)}${label}  ${roles.join(',')}  ${events.join(' ')}\n`)
  }
  return 0
}

async function printToken(persona: string): Promise<number> {
  const token = await askDemo((identityProvider) => issueToken(identityProvider, persona))
  if (token === null) {
    process.stderr.write(`没有这个人物；全部人物见 npx yidang personas。 There is no such persona.\n`)
    return 1
  }
  process.stdout.write(`${token}\n`)
  return 0
}

/** A demo that was killed leaves its file behind, and nobody at the address in it. */
async function askDemo<T>(ask: (identityProvider: string) => Promise<T>): Promise<T> {
  const { dataFolder } = readConfig()
  try {
    const { identityProvider } = JSON.parse(readFileSync(join(dataFolder, DEMO_FILE), 'utf8'))
    return await ask(String(identityProvider))
  } catch (cause) {
    throw new GatewayError('CONFIGURATION_INVALID', { cause, problems: [NOT_RUNNING] })
  }
}

/** @throws {GatewayError} COMPOSITION_FAILED, printed with every problem */
async function printComposition(what: 'compose' | 'elements'): Promise<number> {
  // Half of what there is to load: whoever wants a token need not wait for it.
  const [{ composeGeneration, standInsFor }, { explainCatalog }, { listElements }] = await Promise.all([
    import('../compose.ts'),
    import('../catalog/explain.ts'),
    import('../catalog/list-elements.ts'),
  ])
  const { manifestFolder, connectors, mode } = readConfig()
  const { catalog, codeLists } = composeGeneration(manifestFolder, connectors ?? standInsFor(manifestFolder), mode)
  process.stdout.write((what === 'compose' ? explainCatalog : listElements)(catalog, codeLists))
  return 0
}

async function printLedger(): Promise<number> {
  const { checkLedger } = await import('../audit/check.ts')
  const { dataFolder, headStore } = readConfig()
  const report = await checkLedger(dataFolder, headStore)
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  return report.problems.length === 0 ? 0 : 1
}
