/**
 * A process that records as fast as it can and says on standard output which requests it has answered, one id a line.
 * Killed by test/audit-crash.test.ts. `early` is the broken build: it answers before the entry is durable.
 */
import { writeSync } from 'node:fs'
import { openLedger } from '../../src/audit/ledger.ts'
import { GatewayError } from '../../src/model/errors.ts'
import { father, mother, name, request } from './audit-world.ts'

const [, , dataFolder = '', mode = 'durable'] = process.argv
const LOOPS = 32
const ledger = await openLedger({ dataFolder, clock: Date.now, checkpointEveryMs: 20 })

async function record(requestId: string): Promise<void> {
  await ledger.record(request({ requestId, subjects: [father, mother] }), async (recording) => {
    recording.asked(0, [name])
    recording.released(0, name, 'CLEAR', '某某'.repeat(200))
  })
}

async function answerForEver(loop: number): Promise<void> {
  for (let i = 0; ; i++) {
    const requestId = `${process.pid}-${loop}-${i}`
    const recorded = record(requestId)
    if (mode === 'early') say(requestId)
    await recorded
    if (mode !== 'early') say(requestId)
  }
}

function say(line: string): void {
  writeSync(1, `${line}\n`)
}

try {
  await Promise.all(Array.from({ length: LOOPS }, (_, loop) => answerForEver(loop)))
} catch (error) {
  say(error instanceof GatewayError ? `refused ${error.code}` : `failed ${String(error)}`)
  await ledger.close().catch(() => undefined)
}
